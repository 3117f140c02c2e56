/** Ground rules → a tagged PDF of one A4, its letters as large as there is room for. */
import { exports as words } from '../../texts/sv/exports.ts';
import { cleanLine } from '../clean-text.ts';
import type { Written } from '../libraries.ts';
import { A4, MARGIN } from '../page.ts';
import type { Poster } from '../text-document.ts';
import { drawBox } from './brand.ts';
import type { Faces, Style } from './faces.ts';
import { drawLines, type Flow, headingStyle, measureOf, show, write } from './flow.ts';
import { breakLines } from './lines.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { RULE, STYLES } from './styles.ts';
import { POINT } from './write.ts';

/** Sizes of the rules in points, the largest first, and those of the title. */
const SIZES = Array.from({ length: 80 }, (_, index) => 44 - index / 2);
const TITLE = [40, 34, 28, 24, 20];

/** In ems of the rules: from line to line, between rules, and beside them for the numbers. */
const LEADING = 1.22;
const BETWEEN = 0.5;
const NUMBER = 1.5;

/** @param day today, `2026-06-07` */
export async function writePoster(poster: Poster, day: string, faces: Faces): Promise<Written> {
  const margin = MARGIN * POINT;
  const [width, height] = [A4.short * POINT, A4.long * POINT];
  const sheet = openSheet({ width, height, title: poster.title, creator: words.creator, day }, faces);
  const flow: Flow = {
    sheet,
    left: margin,
    right: width - margin,
    top: margin,
    bottom: height - margin,
    y: margin,
    missing: new Set(),
  };
  writeTitle(flow, cleanLine(poster.title));
  const foot = poster.foot === undefined ? '' : cleanLine(poster.foot);
  const footLines = foot === '' ? [] : breakLines(show(flow, foot, 'text'), measureOf(sheet, STYLES.posterFoot), flow.right - flow.left);
  const footHeight = footLines.length * STYLES.posterFoot.leading;
  writeRules(flow, poster.rules.map(cleanLine), flow.bottom - footHeight - 14);
  if (foot !== '') {
    flow.y = flow.bottom - footHeight;
    write(flow, sheet.element('P', undefined), 'P', foot, STYLES.posterFoot);
  }
  return { bytes: await sheet.finish(() => {}), missing: [...flow.missing] };
}

function writeTitle(flow: Flow, title: string): void {
  const { sheet } = flow;
  const style = (size: number): Style => headingStyle(flow, title, { ...STYLES.title, size, leading: size * 1.12 });
  const box = 46;
  const left = flow.left + box;
  const lines = (size: number) => breakLines(title, measureOf(sheet, style(size)), flow.right - left).length;
  const size = TITLE.find((one) => lines(one) <= 2) ?? 18;
  sheet.decorate('Layout', () => drawBox(sheet, flow.left, flow.y, 36));
  const from = flow.y;
  write(flow, sheet.element('H1', undefined), 'H1', title, style(size), left);
  flow.y = Math.max(flow.y, from + 36) + 12;
  sheet.decorate('Layout', () => sheet.rule(flow.left, flow.y, flow.right - flow.left, 4, RULE));
  flow.y += 22;
}

function writeRules(flow: Flow, rules: readonly string[], bottom: number): void {
  const { sheet } = flow;
  if (rules.length === 0) return;
  const shown = rules.map((rule) => show(flow, rule, 'strong'));
  const style = (size: number): Style => ({ face: 'strong', size, leading: size * LEADING, colour: STYLES.title.colour });
  const broken = (size: number) =>
    shown.map((rule) => breakLines(rule, measureOf(sheet, style(size)), flow.right - flow.left - numbers(size)));
  const numbers = (size: number) => size * (rules.length > 9 ? NUMBER + 0.5 : NUMBER);
  const size =
    SIZES.find((one) => fits(sheet, shown, style(one), broken(one), flow.right - flow.left - numbers(one), bottom - flow.y)) ?? 4;
  const list = sheet.element('L', undefined, { numbering: 'Decimal' });
  const look = style(size);
  for (const [index, lines] of broken(size).entries()) {
    const entry = sheet.element('LI', list);
    const mark = { ...look, colour: RULE };
    sheet.within(sheet.element('Lbl', entry), 'Lbl', () => drawLines(sheet, [`${index + 1}.`], mark, flow.left, flow.y));
    const body = sheet.element('LBody', entry);
    sheet.within(body, 'LBody', () => drawLines(sheet, lines, look, flow.left + numbers(size), flow.y));
    flow.y += lines.length * look.leading + size * BETWEEN;
  }
}

/** Whether rules find room without a word being broken. */
function fits(sheet: Sheet, rules: readonly string[], style: Style, lines: readonly (readonly string[])[], width: number, height: number) {
  const measure = measureOf(sheet, style);
  const longest = Math.max(...rules.flatMap((rule) => rule.split(/\s+/)).map((word) => measure.word(word)));
  const count = lines.reduce((sum, { length }) => sum + length, 0);
  const tall = count * style.leading + (lines.length - 1) * style.size * BETWEEN;
  // A word of letters only that no size takes whole is broken at the smaller sizes.
  return tall <= height && (longest <= width || style.size <= SMALL);
}

/** Points at which a word may be broken. */
const SMALL = 14;
