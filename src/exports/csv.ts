/** Rows ⇄ CSV as Swedish Excel writes and opens it. Runs in Node and in the browser. */
import papa from 'papaparse';
import { cleanText } from './clean-text.ts';

/**
 * A cell that a spreadsheet would take for a formula. papaparse's own pattern lets those through that have a line break in them, those
 * after blanks and those with full-width signs, which Excel reads as the plain ones. Apostrophes before it get one more as well, so that the
 * reader takes away just the one that was not typed.
 */
const FORMULA = /^'*([\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\n])/;

/** Bytes in UTF-8, semicolons, CRLF; the mark at the beginning tells Excel that it is UTF-8. @param rows the head first */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) => row.map(cleanText));
  const text = papa.unparse(cells, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/**
 * The cells of a CSV text; a cell that writeCsv made inert is as it was.
 * @param delimiter whichever of semicolon, comma and tab the text seems to use, when left out
 */
export function readCsv(text: string, delimiter?: string): string[][] {
  const how = delimiter === undefined ? { delimitersToGuess: [';', ',', '\t'] } : { delimiter };
  const { data } = papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy', ...how });
  return data.map((row) => row.map((cell) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell)));
}
