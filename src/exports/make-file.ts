import { fileName } from './file-name.ts';
import { type Library, loadLibrary, type Written } from './libraries.ts';
import type { Offer } from './offer.ts';

type Kind = Offer['kind'];

/** The library that makes each kind of file. */
export const LIBRARY_OF: Readonly<Record<Kind, Library>> = { docx: 'docx', pdf: 'pdf', poster: 'pdf', ics: 'calendar', csv: 'csv' };

const ENDINGS: Readonly<Record<Kind, string>> = { docx: 'docx', pdf: 'pdf', poster: 'pdf', ics: 'ics', csv: 'csv' };

const MEDIA: Readonly<Record<Kind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  poster: 'application/pdf',
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** Characters that the file's typefaces lack. */
  readonly missing: readonly string[];
}

/**
 * Makes the file that is offered; asks for its content when there is something to make it with.
 * @throws LibraryMissing when what makes it could not be fetched
 */
export async function makeFile(document: Document, folder: string, offer: Offer, day: string): Promise<MadeFile> {
  const { bytes, missing } = await write(document, folder, offer, day);
  return { name: fileName(offer.name, ENDINGS[offer.kind]), blob: new Blob([bytes], { type: MEDIA[offer.kind] }), missing };
}

async function write(document: Document, folder: string, offer: Offer, day: string): Promise<Written> {
  const whole = (bytes: Uint8Array<ArrayBuffer>): Written => ({ bytes, missing: [] });
  switch (offer.kind) {
    case 'docx': {
      const docx = await loadLibrary(document, folder, 'docx');
      return whole(await docx.write(await offer.content(), day));
    }
    case 'pdf': {
      const pdf = await loadLibrary(document, folder, 'pdf');
      return pdf.write(await offer.content(), day);
    }
    case 'poster': {
      const pdf = await loadLibrary(document, folder, 'pdf');
      return pdf.poster(offer.content(), day);
    }
    case 'ics': {
      const calendar = await loadLibrary(document, folder, 'calendar');
      return whole(calendar.write(offer.content()));
    }
    case 'csv': {
      const csv = await loadLibrary(document, folder, 'csv');
      return whole(csv.write(offer.content()));
    }
  }
}
