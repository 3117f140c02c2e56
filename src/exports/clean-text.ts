/** What people typed, made fit for a file. */

/** What XML 1.0 and text files refuse: control characters but tab and line feed, and characters that Unicode says are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Half a character, left where somebody cut in the middle of an emoji. */
const HALVES = /\p{Surrogate}/gu;

/** Plain text with line feeds alone between lines, without control characters, and without halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(REFUSED, '')
    .replace(HALVES, '\ufffd');
}

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** True for a text whose first letter with a direction is written from right to left, as `dir="auto"` sees it. */
export function isRightToLeft(text: string): boolean {
  const [strong = ''] = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong);
}
