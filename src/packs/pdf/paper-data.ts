/** A PaperDocument as the data that document.typ lays out. Pure; text becomes strings in JSON, so none of it can be Typst code. */
import type { Block, Chart, PaperDocument, TableBlock, Text } from '../../document/blocks.ts';
import { exports as exportWords } from '../../texts/sv/exports.ts';
import { figures } from '../../texts/sv/figures.ts';
import { site } from '../../texts/sv/site.ts';
import { fits, textLength } from './height.ts';
import { type Level, Levels } from './levels.ts';
import { breaksOutside } from './page-breaks.ts';
import { printable } from './printable.ts';

/** Characters of a cell or an entry from which it may be cut by the end of a page, as it might not fit on one. */
const LONG_CELL = 1200;

/** Millimetres of a line to write on in a cell, and of those that stand around it anyway. */
const LINE = 7.5;
const PADDING = 2.3;

/** @param pages number of pages to name at the foot; counted when left out */
export function paperData(document: PaperDocument, pages?: number): object {
  const { kind, title, lede, facts, foot, day, blocks } = document;
  return {
    fileTitle: printable(`${kind}: ${title}`),
    author: site.name,
    keywords: [kind, title].map(printable),
    description: printable(lede),
    day: day.split('-').map(Number),
    edges: {
      title: printable(title),
      kind: printable(kind),
      foot: printable(foot),
      page: exportWords.page,
      of: exportWords.of,
      pages: pages ?? null,
    },
    kind: printable(kind),
    title: printable(title),
    lede: printable(lede),
    facts: facts.map(({ name, text }) => [printable(name), printable(text)]),
    blocks: blocksData(breaksOutside(blocks), new Levels()),
  };
}

const blocksData = (blocks: readonly Block[], levels: Levels): object[] =>
  blocks.flatMap((block, index) => blockData(block, levels, blocks[index - 1]) ?? []);

/** A block with every field that the template asks for; undefined for one that would leave a heading or a list without content. */
function blockData(block: Block, levels: Levels, before: Block | undefined): object | undefined {
  switch (block.kind) {
    case 'heading': {
      const text = printable(block.text);
      return text.trim() === '' ? undefined : { kind: 'heading', look: block.level, level: levels.of(block.level), text };
    }
    case 'paragraph':
      return { kind: 'paragraph', look: block.look ?? null, text: textData(block.text), keep: leadsOn(block, before) };
    case 'list':
      return block.items.length === 0 ? undefined : { kind: 'list', marks: block.marks, items: block.items.map(textData) };
    case 'entries':
      return block.entries.length === 0 ? undefined : { kind: 'entries', entries: block.entries.map(entryData) };
    case 'table':
      return tableData(block);
    case 'speech':
      return { kind: 'speech', texts: block.texts.map(printable), breakable: !fits([block]) };
    case 'box':
      return boxData(block, levels);
    case 'lines':
      return { kind: 'lines', count: block.count, label: block.label === undefined ? null : printable(block.label) };
    case 'scale': {
      const steps = Array.from({ length: block.most - block.least + 1 }, (_, index) => String(block.least + index));
      return { kind: 'scale', steps, from: printable(block.from), to: printable(block.to) };
    }
    case 'figure':
      return { kind: 'figure', svg: block.svg, alt: printable(block.alt), caption: block.caption ? printable(block.caption) : null };
    case 'chart':
      return { kind: 'chart', chart: chartData(block.chart) };
    case 'page':
      return { kind: 'page' };
  }
}

/** Characters that a line of a name surely has room for, and those that a line of its text surely has not. */
const NAME_LINE = 14;
const ENTRY_LINE = 90;

const entryData = ({ name, text }: { readonly name: string; readonly text: Text }): object => ({
  name: printable(name),
  text: textData(text),
  beside: Math.ceil(name.length / NAME_LINE) <= Math.ceil(textLength(text) / ENTRY_LINE),
  breakable: textLength(text) > LONG_CELL,
});

/** True for what must not be the last on a page: a line that ends in a colon, or says small under a heading when and how. */
function leadsOn({ look, text }: Block & { kind: 'paragraph' }, before: Block | undefined): boolean {
  const last = typeof text === 'string' ? text : (text.at(-1)?.text ?? '');
  return last.trimEnd().endsWith(':') || (look === 'small' && before?.kind === 'heading');
}

function boxData({ look, title = '', blocks }: Block & { kind: 'box' }, levels: Levels): object {
  const text = printable(title);
  const named = text.trim() !== '';
  const inner: { level?: Level; levels: Levels } = look === 'exercise' && named ? levels.under() : { levels };
  return {
    kind: 'box',
    look,
    title: named ? text : null,
    level: inner.level ?? null,
    breakable: !fits(blocks),
    blocks: blocksData(blocks, inner.levels),
  };
}

/** For each table in reading order, whether the first cells of its rows are heads. */
export function rowHeads(blocks: readonly Block[]): boolean[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.rowHeads ?? false];
    return block.kind === 'box' ? rowHeads(block.blocks) : [];
  });
}

function tableData(table: TableBlock): object {
  const { caption, head, rows, widths, rowHeads: headed = false, rowLines = 1 } = table;
  return {
    kind: 'table',
    caption: caption ? printable(caption) : null,
    head: head.map(printable),
    widths: widths ?? head.map(() => 1),
    rowHeads: headed,
    breakable: !fits([table]),
    // Whoever writes in a table needs to see where a cell ends.
    writing: rows.some((cells) => cells.some((cell) => textLength(cell) === 0)),
    rows: rows.map((cells) => ({
      cells: cells.map(textData),
      // One cell of each row is enough to hold it open.
      strut: cells.findIndex((cell) => textLength(cell) === 0),
      height: Math.max(1, rowLines) * LINE - PADDING,
      breakable: cells.some((cell) => textLength(cell) > LONG_CELL),
    })),
  };
}

/** Beside women and men the rest is grey, so that it is not taken for either. */
function chartData({ title, bars, full, source, limits, alt }: Chart): object {
  const gendered = bars.some(({ tone }) => tone !== 'plain');
  return {
    title: printable(title),
    bars: bars.map(({ label, value, text, tone }) => ({
      label: printable(label),
      text: printable(text),
      tone: gendered && tone === 'plain' ? 'other' : tone,
      share: full > 0 ? Math.min(1, Math.max(0, value / full)) : 0,
    })),
    source: printable(source),
    limitsLabel: figures.limits,
    limits: limits ? printable(limits) : null,
    alt: printable(alt),
  };
}

/** Typst refuses addresses that are longer. */
const LONGEST_ADDRESS = 8_000;

/** An address as a PDF may have it, in ASCII; null for what is none. */
function addressData(href: string): string | null {
  const address = URL.canParse(href) ? new URL(href).href : '';
  return address !== '' && address.length < LONGEST_ADDRESS ? address : null;
}

function textData(text: Text): string | object[] {
  if (typeof text === 'string') return printable(text);
  const spans = text.map(({ text, strong = false, emphasis = false, href = '' }) => ({
    text: printable(text),
    strong,
    emphasis,
    href: addressData(href),
  }));
  return spans.every(({ strong, emphasis, href }) => !strong && !emphasis && href === null)
    ? spans.map((span) => span.text).join('')
    : spans;
}
