/**
 * Typst 0.14 tags the head row of a table, but not the first cell of each row as that row's head (its `pdf.header-cell` waits behind a
 * flag). This step does so, as an incremental update (ISO 32000-1, 7.5.6): what changes is written anew at the end of the file.
 */

/** An element of the structure, as Typst writes it: uncompressed, one field a line. */
const ELEMENT = /\n(\d+) 0 obj\n(<<\n {2}\/Type \/StructElem\n.*?\n>>)\nendobj/gs;

/**
 * The file with the heads of rows in the tables that have such.
 * @param rowHeads for each table in reading order, whether its first cells are heads
 * @throws Error when the file does not have as many tables
 */
export function tagRowHeads(pdf: Uint8Array, rowHeads: readonly boolean[]): Uint8Array {
  if (!rowHeads.includes(true)) return pdf;
  const source = Buffer.from(pdf).toString('latin1');
  const elements = new Map([...source.matchAll(ELEMENT)].map(([, id = '', body = '']) => [Number(id), body]));
  const tables = tablesOf(elements);
  if (tables.length !== rowHeads.length) throw new Error(`the file has ${tables.length} tables, but its document ${rowHeads.length}`);
  const changed = new Map<number, string>();
  for (const [index, table] of tables.entries()) if (rowHeads[index]) changeTable(table, elements, changed);
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(update(source, changed), 'latin1')]));
}

type Elements = ReadonlyMap<number, string>;

const roleOf = (body = ''): string => /\/S \/(\w+)/.exec(body)?.[1] ?? '';

/** The elements within one, in reading order. */
function childrenOf(id: number, elements: Elements): number[] {
  const [, children = ''] = /\n {2}\/K \[(.*?)\]\n/s.exec(elements.get(id) ?? '') ?? [];
  return [...children.matchAll(/(\d+) 0 R/g)].map(([, child]) => Number(child)).filter((child) => elements.has(child));
}

function tablesOf(elements: Elements): number[] {
  const [root] = [...elements].find(([, body]) => roleOf(body) === 'Document') ?? [];
  const walk = (id: number): number[] =>
    roleOf(elements.get(id)) === 'Table' ? [id] : childrenOf(id, elements).flatMap((child) => walk(child));
  return root === undefined ? [] : walk(root);
}

/** Heads say what they are the head of by scope, so that cells need not name them. */
function changeTable(table: number, elements: Elements, changed: Map<number, string>): void {
  const bodies = childrenOf(table, elements).filter((id) => roleOf(elements.get(id)) === 'TBody');
  for (const row of bodies.flatMap((id) => childrenOf(id, elements))) {
    for (const [column, cell] of childrenOf(row, elements).entries()) {
      const bare = (elements.get(cell) ?? '').replace(/ {2}\/A \[<<\n.*?\n {2}>>\]\n/s, '');
      const scope = '  /S /TH\n  /A [<<\n    /O /Table\n    /Scope /Row\n  >>]\n';
      changed.set(cell, column === 0 ? bare.replace(/ {2}\/S \/TD\n/, scope) : bare);
    }
  }
}

/** Objects that replace those of the same number, a table of where they are, and the way to the table of the others. */
function update(source: string, changed: ReadonlyMap<number, string>): string {
  const [, trailer = '', previous = ''] = /\ntrailer\n<<\n(.*?)\n>>\nstartxref\n(\d+)\n%%EOF\s*$/s.exec(source) ?? [];
  if (trailer === '') throw new Error('the file has no trailer at its end');
  let text = source.endsWith('\n') ? '' : '\n';
  const places: string[] = [];
  for (const [id, body] of changed) {
    places.push(`${id} 1\n${String(source.length + text.length).padStart(10, '0')} 00000 n \n`);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const table = source.length + text.length;
  return `${text}xref\n${places.join('')}trailer\n<<\n${trailer}\n  /Prev ${previous}\n>>\nstartxref\n${table}\n%%EOF\n`;
}
