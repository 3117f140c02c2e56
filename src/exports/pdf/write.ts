/** A document → the bytes of a tagged PDF. Runs in Node and in the browser. */
import { exports as words } from '../../texts/sv/exports.ts';
import { cleanLine } from '../clean-text.ts';
import type { Written } from '../libraries.ts';
import { MARGIN, pageSize } from '../page.ts';
import type { TextDocument } from '../text-document.ts';
import { writeBlocks, writeFacts } from './blocks.ts';
import { drawBrand } from './brand.ts';
import type { Faces } from './faces.ts';
import { baselineOf, type Flow, headingStyle, measureOf, show, write } from './flow.ts';
import { openSheet } from './sheet.ts';
import { LINE, RULE, STYLES } from './styles.ts';

/** Points in a millimetre. */
export const POINT = 72 / 25.4;

/**
 * The same document on the same day gives the same bytes.
 * @param day today, `2026-06-07`
 */
export async function writePdf(document: TextDocument, day: string, faces: Faces): Promise<Written> {
  const { width, height } = pageSize(document);
  const margin = MARGIN * POINT;
  const sheet = openSheet({ width: width * POINT, height: height * POINT, title: document.title, creator: words.creator, day }, faces);
  const flow: Flow = {
    sheet,
    left: margin,
    right: sheet.width - margin,
    top: margin,
    // The foot stands in the margin.
    bottom: sheet.height - margin - 6,
    y: margin,
    missing: new Set(),
  };
  writeHead(flow, document);
  writeBlocks(flow, document.blocks);
  const foot = cleanLine(document.foot);
  return { bytes: await sheet.finish((page, pages) => drawFoot(flow, foot, page, pages)), missing: [...flow.missing] };
}

function writeHead(flow: Flow, { title, facts }: TextDocument): void {
  const { sheet } = flow;
  sheet.decorate('Layout', () => drawBrand(sheet, flow.left, flow.y));
  flow.y += 24;
  const name = cleanLine(title);
  write(flow, sheet.element('H1', undefined), 'H1', name, headingStyle(flow, name, STYLES.title));
  flow.y += 6;
  sheet.decorate('Layout', () => sheet.rule(flow.left, flow.y, flow.right - flow.left, 3, RULE));
  flow.y += 12;
  writeFacts(flow, facts);
}

function drawFoot(flow: Flow, text: string, page: number, pages: number): void {
  const { sheet, left, right, bottom } = flow;
  const style = STYLES.foot;
  const measure = measureOf(sheet, style);
  const number = words.pageOf(page, pages);
  const at = right - measure.word(number);
  const y = bottom + 10;
  const own = show(flow, text, style.face);
  const letters = [...own];
  while (letters.length > 0 && left + measure.word(letters.join('')) > at - 12) letters.pop();
  const line = letters.length < [...own].length ? `${letters.join('').trimEnd()}…` : own;
  sheet.decorate('Pagination', () => {
    sheet.rule(left, y, right - left, 0.5, LINE);
    sheet.text(line, style, left, y + 4 + baselineOf(style));
    sheet.text(number, style, at, y + 4 + baselineOf(style));
  });
}
