/** The Word files of a scope. */
import { fileURLToPath } from 'node:url';
import type { PaperDocument } from '../../document/blocks.ts';
import { guideDocument } from '../documents/guide.ts';
import { worksheetDocument } from '../documents/worksheet.ts';
import type { DocumentFormat } from '../registry.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Write = (document: PaperDocument) => Promise<Uint8Array>;

/** What writes them is fetched when the first document is made, and keeps the pictures that it has drawn. */
export function docxFormats(): readonly DocumentFormat[] {
  let opened: Promise<Write> | undefined;
  const write: Write = async (document) => {
    opened ??= openWriter();
    return (await opened)(document);
  };
  return [
    {
      name: 'handledning-docx',
      files: [{ file: 'handledning.docx', packed: 'Handledning.docx', type: DOCX }],
      make: async (course, scope) => [await write(guideDocument(course, scope))],
    },
    {
      name: 'arbetsblad-docx',
      files: [{ file: 'arbetsblad.docx', packed: 'Arbetsblad.docx', type: DOCX }],
      make: async (course, scope) => [await write(worksheetDocument(course, scope))],
    },
  ];
}

async function openWriter(): Promise<Write> {
  const [{ writePaperDocx }, { newPictures }] = await Promise.all([import('./write.ts'), import('./pictures.ts')]);
  const pictures = newPictures(fileURLToPath(new URL('../../..', import.meta.url)));
  return (document) => writePaperDocx(document, pictures);
}
