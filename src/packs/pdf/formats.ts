/** The PDFs of a scope, and the picture of its guide for the catalogue. */
import { guideDocument } from '../documents/guide.ts';
import { worksheetDocument } from '../documents/worksheet.ts';
import { PREVIEW } from '../files.ts';
import type { DocumentFormat } from '../registry.ts';
import type { PdfWriter } from './writer.ts';

const PDF = 'application/pdf';

/** Typst is fetched when the first document is made, as pages that only name the files know nothing of it. */
export function pdfFormats(): readonly DocumentFormat[] {
  let opened: Promise<PdfWriter> | undefined;
  const writer = () => {
    opened ??= import('./writer.ts').then(({ pdfWriter }) => pdfWriter());
    return opened;
  };
  return [
    {
      name: 'handledning-pdf',
      files: [
        { file: 'handledning.pdf', packed: 'Handledning.pdf', type: PDF },
        { file: PREVIEW, packed: undefined, type: 'image/png' },
      ],
      make: async (course, scope, name) => (await writer()).writeWithPicture(guideDocument(course, scope), `${name}, handledning`),
    },
    {
      name: 'arbetsblad-pdf',
      files: [{ file: 'arbetsblad.pdf', packed: 'Arbetsblad.pdf', type: PDF }],
      make: async (course, scope, name) => [(await writer()).write(worksheetDocument(course, scope), `${name}, arbetsblad`)],
    },
    {
      name: 'kort',
      files: [{ file: 'kort.pdf', packed: 'Kort.pdf', type: PDF }],
      make: async (course, scope, name) => [(await writer()).cards(course, scope, `${name}, kort`)],
    },
  ];
}
