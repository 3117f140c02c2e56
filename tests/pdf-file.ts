/** A PDF as another program reads it. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { words } from './odd-texts.ts';

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

/** A node of the structure as another program gives it. */
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** Text of each page's marked content by its id; what is decoration is under none. */
export async function contentOf(file: PDFDocumentProxy, page: number): Promise<Map<string, string>> {
  const { items } = await (await file.getPage(page)).getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      // The program takes blanks at the end of a line for its end.
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    // What only says how letters are to be read stands within what has the id.
    else open.push(item.id ?? open.at(-1));
  }
  return texts;
}

/** The structure as `role`, `role: text` or `role (alt)` in reading order, page by page. */
export async function structureOf(file: PDFDocumentProxy): Promise<string[]> {
  const lines: string[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const texts = await contentOf(file, page);
    const textOf = ({ children = [] }: Node) => words(children.map(({ id = '-' }) => texts.get(id) ?? '').join(' '));
    const walk = (node: Node) => {
      // Each page has the branches of the tree that lead to it.
      const again = ['Document', 'Table', 'TBody'].includes(node.role ?? '') && page > 1;
      const role = node.alt ? `${node.role} (${node.alt})` : node.role;
      if (role && role !== 'Root' && !again) lines.push(textOf(node) === '' ? role : `${role}: ${textOf(node)}`);
      node.children?.forEach(walk);
    };
    walk((await (await file.getPage(page)).getStructTree()) as Node);
  }
  return lines;
}

/** All that is content, without the decoration of the pages. */
export async function textOf(file: PDFDocumentProxy): Promise<string> {
  const texts: string[] = [];
  for (let page = 1; page <= file.numPages; page++) for (const [id, text] of await contentOf(file, page)) if (id !== '') texts.push(text);
  return texts.join(' ');
}
