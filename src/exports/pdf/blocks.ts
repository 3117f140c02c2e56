import type { Block } from '../text-document.ts';
import { drawLines, type Flow, headingStyle, measureOf, need, show, write } from './flow.ts';
import { LINE, STYLES } from './styles.ts';
import { writeTable } from './table.ts';

/** Points before and after pieces. */
const SPACE = { paragraph: 7, beforeHeading: 14, afterHeading: 4, item: 2, writing: 24 } as const;

/** Points that a list's text stands in from the edge. */
const INDENT = 18;

/** Writes the blocks in order. The title is H1, so a heading of level 1 is H2. */
export function writeBlocks(flow: Flow, blocks: readonly Block[]): void {
  let under = 0;
  for (const block of blocks) {
    // No level is left out on the way down.
    if (block.kind === 'heading') under = Math.min(block.level, under + 1);
    writeBlock(flow, block, under);
  }
}

function writeBlock(flow: Flow, block: Block, under: number): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(flow, block.text, under);
      break;
    case 'paragraph':
      writeParagraph(flow, block.text, block.strong === true);
      break;
    case 'list':
      writeList(flow, block.items, block.ordered);
      break;
    case 'table':
      writeTable(flow, block.table);
      break;
    case 'answer':
      writeHeading(flow, block.label, under + 1, true);
      if (block.text.trim() === '') drawWritingLines(flow);
      else writeParagraph(flow, block.text, false);
  }
}

/** @param level 1 below the title @param label a question, which is no bookmark */
function writeHeading(flow: Flow, text: string, level: number, label = false): void {
  const style = headingStyle(flow, text, label ? STYLES.label : level === 1 ? STYLES.heading1 : STYLES.heading2);
  // Not alone at the foot of a page: some lines of what follows come with it.
  need(flow, SPACE.beforeHeading + style.leading + 3 * STYLES.text.leading);
  if (flow.y > flow.top) flow.y += SPACE.beforeHeading;
  const type = `H${level + 1}`;
  if (!label) flow.sheet.bookmark(text, level - 1, flow.y);
  write(flow, flow.sheet.element(type, undefined), type, text, style);
  flow.y += SPACE.afterHeading;
}

function writeParagraph(flow: Flow, text: string, strong: boolean): void {
  write(flow, flow.sheet.element('P', undefined), 'P', text, strong ? STYLES.strong : STYLES.text);
  flow.y += SPACE.paragraph;
}

function writeList(flow: Flow, items: readonly string[], ordered: boolean): void {
  if (items.length === 0) return;
  const { sheet } = flow;
  const list = sheet.element('L', undefined, { numbering: ordered ? 'Decimal' : 'Disc' });
  for (const [index, item] of items.entries()) {
    const style = STYLES.text;
    need(flow, style.leading);
    const entry = sheet.element('LI', list);
    const mark = ordered ? `${index + 1}.` : '•';
    const x = flow.left + INDENT - 6 - measureOf(sheet, style).word(mark);
    sheet.within(sheet.element('Lbl', entry), 'Lbl', () => drawLines(sheet, [mark], style, x, flow.y));
    write(flow, sheet.element('LBody', entry), 'LBody', item, style, flow.left + INDENT);
    flow.y += SPACE.item;
  }
  flow.y += SPACE.paragraph - SPACE.item;
}

/** Lines to write on by hand. */
function drawWritingLines(flow: Flow): void {
  const lines = [1, 2, 3];
  need(flow, lines.length * SPACE.writing);
  flow.sheet.decorate('Layout', () => {
    for (const line of lines) flow.sheet.rule(flow.left, flow.y + line * SPACE.writing, flow.right - flow.left, 0.5, LINE);
  });
  flow.y += lines.length * SPACE.writing + SPACE.paragraph;
}

/** "Arbetsplats: Förrådet", the texts below one another. */
export function writeFacts(flow: Flow, facts: readonly { readonly label: string; readonly text: string }[]): void {
  const { sheet } = flow;
  const labels = facts.map(({ label }) => `${show(flow, label, STYLES.fact.face)}: `);
  const measure = measureOf(sheet, STYLES.fact);
  const widest = Math.max(0, ...labels.map((label) => measure.word(label)));
  const column = Math.min(widest + 4, (flow.right - flow.left) / 3);
  for (const [index, { text }] of facts.entries()) {
    need(flow, STYLES.factText.leading);
    const fact = sheet.element('P', undefined);
    sheet.within(fact, 'P', () => drawLines(sheet, [labels[index] ?? ''], STYLES.fact, flow.left, flow.y));
    write(flow, fact, 'P', text, STYLES.factText, flow.left + column);
  }
  if (facts.length > 0) flow.y += SPACE.paragraph;
}
