import type { PaperDocument } from '../../document/blocks.ts';
import { paperData, rowHeads } from './paper-data.ts';
import { tagRowHeads } from './row-heads.ts';
import { openTypst } from './typst.ts';

export interface PdfWriter {
  /**
   * A document as PDF/UA-1: the same document gives the same bytes.
   * @param name what an error calls it: its unit and kind
   * @throws Error with `name`, when it does not compile or lacks something that PDF/UA-1 asks for, as alt text
   */
  write(document: PaperDocument, name: string): Uint8Array;
}

/** Opens Typst, which takes a tenth of a second; keep it for all documents. */
export function pdfWriter(): PdfWriter {
  const typst = openTypst();
  return {
    write(document, name) {
      const pdf = typst.pdf(typst.layOut('document', paperData(document), name), name);
      return tagRowHeads(pdf, rowHeads(document.blocks));
    },
  };
}
