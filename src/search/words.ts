/** Words as search sees them: runs of letters and digits, in lower case. */

/** A word and where it stands in its text. */
export interface Word {
  /** Lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; single letters are none. */
export function wordsOf(text: string): Word[] {
  const found = text.normalize('NFC').matchAll(/[\p{L}\p{N}]{2,}/gu);
  return [...found].map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
}

/** `åtgärd` → `atgard`, `idé` → `ide`: what is left for somebody who writes without dots and accents. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
