import { exports as words } from '../texts/sv/exports.ts';
import { download } from './download.ts';
import { LibraryMissing } from './libraries.ts';
import { makeFile } from './make-file.ts';
import type { Offer } from './offer.ts';

/**
 * Makes and saves a file.
 * @param offers all that stand beside it
 * @returns what to say of it; never rejects
 */
export async function saveFile(offer: Offer, offers: readonly Offer[], folder: string): Promise<string> {
  try {
    // The day by the device's own clock.
    const day = new Intl.DateTimeFormat('sv-SE').format(new Date());
    const { name, blob, missing } = await makeFile(document, folder, offer, day);
    download(document, blob, name);
    const hasWord = offers.some(({ kind }) => kind === 'docx');
    return [words.saved(name), ...(missing.length > 0 ? [words.missing(missing, hasWord)] : [])].join(' ');
  } catch (error) {
    return error instanceof LibraryMissing ? words.notFetched : words.notMade;
  }
}
