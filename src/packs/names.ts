/** Names of files in a pack, as Windows' own unpacker takes them (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */

const RESERVED = /^(CON|PRN|AUX|NUL|COM[\d¹²³]|LPT[\d¹²³])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what Windows refuses
const REFUSED = /[<>:"\\|?*\u0000-\u001f]|[. ]$|^ /;

/** Of the 260 characters that Windows' Explorer allows a path, what is left to a pack below somebody's folder for downloads. */
const LONGEST = 120;

/** What is wrong with a path in a zip; undefined when every system can unpack it. */
export function faultOf(path: string): string | undefined {
  if (path.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (path !== path.normalize('NFC')) return 'has letters in two pieces';
  for (const name of path.split('/')) {
    if (name === '') return 'has an empty name';
    if (RESERVED.test(name)) return `has the reserved name "${name}"`;
    if (REFUSED.test(name)) return `has a character that Windows refuses in "${name}"`;
  }
  return undefined;
}

/**
 * Stops at names that some system could not unpack, or would take for one.
 * @throws Error with the pack and the path
 */
export function requireSafeNames(pack: string, paths: Iterable<string>): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const folded = path.toLowerCase();
    const fault = faultOf(path) ?? (seen.has(folded) ? 'differs from another by capitals only' : undefined);
    if (fault) throw new Error(`The file "${path}" of the pack ${pack} ${fault}`);
    seen.add(folded);
  }
}
