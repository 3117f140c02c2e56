/** Text into lines, by the width of its letters. */

/** Width of a text without blanks, and of a blank, in the unit of the width asked for. */
export interface Measure {
  word(text: string): number;
  readonly blank: number;
}

/**
 * The lines of a text that keeps its own line feeds. A line that more follows after ends in a blank, so that whoever reads the lines aloud,
 * or copies them, has the words apart.
 */
export function breakLines(text: string, measure: Measure, width: number): string[] {
  const paragraphs = text.split('\n').map((paragraph) => fillLines(paragraph, measure, width));
  return paragraphs.flatMap((lines, index) => (index < paragraphs.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''} `] : lines));
}

function fillLines(paragraph: string, measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const word of paragraph.split(/[ \t]+/)) {
    const size = measure.word(word);
    if (line !== '' && used + measure.blank + size <= width) {
      line += ` ${word}`;
      used += measure.blank + size;
      continue;
    }
    if (line !== '') lines.push(`${line} `);
    const pieces = size > width ? splitWord(word, measure, width) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = measure.word(line);
  }
  return [...lines, line];
}

/** A word that is wider than a line, in pieces that are not: after a hyphen or a slash where there is one, else anywhere. */
function splitWord(word: string, measure: Measure, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure.word(piece + letter) > width) {
      const end = /^.*[-–/_@.](?=.)/u.exec(piece)?.[0] ?? piece;
      pieces.push(end);
      piece = piece.slice(end.length);
    }
    piece += letter;
  }
  return [...pieces, piece];
}
