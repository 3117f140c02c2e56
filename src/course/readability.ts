/** How heavy a Swedish text is to read. */

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });
const words = new Intl.Segmenter('sv', { granularity: 'word' });

/** Letters that a word may have without counting as long, in Björnsson's measure. */
const SHORT = 6;

/**
 * LIX (C. H. Björnsson 1968): words per sentence plus the percentage of words longer than six letters. Below 30 is like books for
 * children, 30–40 like fiction, 40–50 like a newspaper.
 * @param paragraphs running text, each ending a sentence whether it has a full stop or not
 * @returns NaN when there is no word
 */
export function readability(paragraphs: readonly string[]): number {
  const lengths = paragraphs
    // A line break in the file is no end of a sentence, but the segmenter takes it for one.
    .flatMap((paragraph) => [...sentences.segment(paragraph.replace(/\s+/g, ' '))])
    .map(({ segment }) => [...words.segment(segment)].flatMap((part) => (part.isWordLike ? [part.segment.length] : [])))
    .filter((sentence) => sentence.length > 0);
  const all = lengths.flat();
  return all.length / lengths.length + (100 * all.filter((length) => length > SHORT).length) / all.length;
}
