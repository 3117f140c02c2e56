/** What typed text is in a PDF, whose typefaces hold Latin letters. */
import { cleanText } from '../clean-text.ts';

/** What stands for a character that the typefaces lack. */
export const LACKING = '□';

/** Characters that are seen by what they do to others only. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu;

/** What a person sees as one character: a letter with its marks, a flag, or pictures joined to one. */
const SEEN =
  /\p{RI}\p{RI}|\p{Emoji}(?:\p{EMod}|\ufe0f?\u20e3|\ufe0f|[\u{e0020}-\u{e007f}]+)?(?:\u200d\p{Emoji}(?:\p{EMod}|\ufe0f)?)*\p{M}*|\P{M}\p{M}*|\p{M}/gsu;

/**
 * Text that the typefaces can show, line feeds kept; what they lack is noted in `missing`.
 * @param has as Typeface.has
 */
export function showable(text: string, has: (codePoint: number) => boolean, missing: Set<string>): string {
  const can = (letter: string) => letter === '\n' || letter === '\t' || has(letter.codePointAt(0) ?? 0);
  return cleanText(text)
    .normalize('NFC')
    .replace(SEEN, (seen) => {
      const plain = seen.replace(UNSEEN, '');
      if ([...plain].every(can)) return plain;
      // A blank of another width is a blank.
      if (/^\s$/.test(plain)) return ' ';
      missing.add(seen);
      return LACKING;
    });
}
