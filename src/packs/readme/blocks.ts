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

/** A table with a head, and headings of rows where its first column has them. */
export function htmlTable(head: readonly string[], rows: Rows, { rowHeads, caption, className }: Looks): ComponentChildren {
  const cell = (child: ComponentChildren, index: number) =>
    rowHeads && index === 0 ? h('th', { scope: 'row' }, child) : h('td', null, child);
  return h(
    'table',
    { class: className },
    caption === undefined ? null : h('caption', null, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        head.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map((row) => h('tr', null, row.map(cell))),
    ),
  );
}
