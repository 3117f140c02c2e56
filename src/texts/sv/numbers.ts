/** Numbers as Swedish writes them. */

/** Whole numbers up to twelve as words, as running Swedish text has them. */
const NUMBER_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** `7` → `sju`; numbers above twelve stay figures. */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? String(n);
}

/** A number as Swedish writes it: decimal comma, hard space between thousands. */
export function formatNumber(n: number): string {
  const [whole = '', decimals] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${n < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** A number with its unit; percent gets its sign: `64 %`, `84,9 år`. */
export function formatQuantity(n: number, unit: string): string {
  return `${formatNumber(n)}\u00a0${unit === 'procent' ? '%' : unit}`;
}

/** The size of a file as pages say it, thousands of bytes to a kB: `340 kB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? formatQuantity(kilobytes, 'kB') : formatQuantity(Math.round(bytes / 100_000) / 10, 'MB');
}

/** `hej` → `Hej`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Hej` → `hej`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With a full stop, where there is no mark at the end. */
export function sentence(text: string): string {
  return /[.?!…]”?$/.test(text) ? text : `${text}.`;
}

/** Minutes as running text says them, long ones rounded to half hours: `50 minuter`, `två timmar`, `två och en halv timme`. */
export function formatDuration(minutes: number): string {
  if (minutes < 90) return `${minutes} minuter`;
  const halves = Math.round(minutes / 30);
  const hours = Math.floor(halves / 2) === 1 ? 'en' : numberWord(Math.floor(halves / 2));
  return halves % 2 === 0 ? `${hours} timmar` : `${hours} och en halv timme`;
}

/** `1, 2 och 3`. */
export function formatList(parts: readonly (number | string)[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}` : parts.join('');
}
