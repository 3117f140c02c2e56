import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Course } from '../../course/model.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import type { Scope } from '../scopes.ts';
import { cardsData } from './cards-data.ts';
import { firstBlocks } from './height.ts';
import { paperData, rowHeads } from './paper-data.ts';
import { firstPagePicture } from './picture.ts';
import { tagRowHeads } from './row-heads.ts';
import { openTypst } from './typst.ts';

/** Every error has `name`, which is what it calls the document: its scope and kind. */
export interface PdfWriter {
  /**
   * A document as PDF/UA-1: the same document gives the same bytes.
   * @throws Error when it does not compile or lacks something that PDF/UA-1 asks for, as alt text
   */
  write(document: PaperDocument, name: string): Uint8Array;
  /** The same, and a picture of its first page as PNG, 480 pixels across. @throws Error as `write` */
  writeWithPicture(document: PaperDocument, name: string): readonly [pdf: Uint8Array, png: Uint8Array];
  /** The cards of a scope, for both sides of the paper; undefined where there are none. @throws Error as `write` */
  cards(course: Course, scope: Scope, name: string): Uint8Array | undefined;
}

/** Opens Typst, which takes a tenth of a second; keep it for all documents. */
export function pdfWriter(): PdfWriter {
  const typst = openTypst();
  const tagged = (document: PaperDocument, pages: NodeTypstDocument, name: string) =>
    tagRowHeads(typst.pdf(pages, name), rowHeads(document.blocks));
  return {
    write: (document, name) => tagged(document, typst.layOut('document', paperData(document), name), name),
    writeWithPicture(document, name) {
      const all = typst.layOut('document', paperData(document), name);
      const opening = { ...document, blocks: firstBlocks(document.blocks) };
      const first = typst.layOut('document', paperData(opening, all.numOfPages), name);
      return [tagged(document, all, name), firstPagePicture(typst.svg(first))];
    },
    cards(course, scope, name) {
      const data = cardsData(course, scope);
      return data && typst.pdf(typst.layOut('cards', data, name), name);
    },
  };
}
