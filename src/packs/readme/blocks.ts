/** Blocks of a document as HTML, those that LÄS MIG has. preact escapes all of it. */
import { type ComponentChildren, h } from 'preact';
import type { Block, TableBlock, Text } from '../../document/blocks.ts';

/** @throws Error for a kind of block that no agenda has had yet */
export function html(block: Block): ComponentChildren {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level + 1}`, null, block.text);
    case 'paragraph':
      return h('p', null, text(block.text));
    case 'table':
      return table(block);
    default:
      throw new Error(`${'LÄS MIG.html'} cannot show a block of kind "${block.kind}"; src/packs/readme/blocks.ts says which it can`);
  }
}

function text(all: Text): ComponentChildren {
  if (typeof all === 'string') return all;
  return all.map(({ text: own, strong }) => (strong ? h('strong', null, own) : own));
}

/** Cells of a table may be elements, which blocks cannot have. */
type Rows = readonly (readonly ComponentChildren[])[];

function table({ head, rows, rowHeads = false }: TableBlock): ComponentChildren {
  return htmlTable(
    head,
    rows.map((row) => row.map(text)),
    { rowHeads },
  );
}

interface Looks {
  readonly rowHeads: boolean;
  readonly caption?: string;
  readonly className?: string;
}

/**
 * A table with a head, and headings of rows where its first column has them. On a narrow screen its cells stand one below the other, and
 * some browsers forget then that it is a table: its roles say so.
 */
export function htmlTable(head: readonly string[], rows: Rows, { rowHeads, caption, className }: Looks): ComponentChildren {
  const cell = (child: ComponentChildren, index: number) =>
    rowHeads && index === 0 ? h('th', { scope: 'row', role: 'rowheader' }, child) : h('td', { role: 'cell' }, child);
  const heads = head.map((name) => h('th', { scope: 'col', role: 'columnheader' }, name));
  const body = rows.map((row) => h('tr', { role: 'row' }, row.map(cell)));
  return h(
    'table',
    { class: className, role: 'table' },
    caption === undefined ? null : h('caption', null, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
    h('tbody', { role: 'rowgroup' }, body),
  );
}
