/** Half of a character that is written in two halves. */
export const HALF = /\p{Surrogate}/u;

/** The text with half characters made into the sign for what cannot be read. */
export function wellFormed(text: string): string {
  return text.replace(new RegExp(HALF, 'gu'), '\ufffd');
}
