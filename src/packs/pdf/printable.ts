import { CHARACTERS } from '../../document/characters.ts';
import { showable } from '../../exports/pdf/characters.ts';

const KNOWN = new Set([...CHARACTERS].map((character) => character.codePointAt(0)));

/** A text of these alone needs no care. */
const PLAIN = new RegExp(`^[${CHARACTERS.replace(/[\\\]^-]/g, '\\$&')}\n]*$`);

/** Longer than any Swedish word: what is written so long without a blank may be broken anywhere, rather than run off the paper. */
const LONGEST = 34;
const LONG = new RegExp(`[^\\s]{${LONGEST}}(?=[^\\s]{4})`, 'g');

/**
 * Text that the typefaces can show, line feeds kept: control characters go, and a square stands for what they lack. Content never has
 * such, but a pack must not fail on what a writer pastes before the checks have run.
 */
export function printable(text: string): string {
  const shown = PLAIN.test(text) ? text : showable(text, (codePoint) => KNOWN.has(codePoint), new Set()).replaceAll('\t', ' ');
  return shown.replace(LONG, '$&\u200b');
}
