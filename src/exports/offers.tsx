import { useState } from 'preact/hooks';
import { exports as words } from '../texts/sv/exports.ts';
import { download } from './download.ts';
import { LibraryMissing } from './libraries.ts';
import { makeFile } from './make-file.ts';
import type { Offer } from './offer.ts';

interface OffersProps {
  /** Unique in the document; prefix for every id. */
  readonly id: string;
  /** Over the buttons. */
  readonly title: string;
  readonly offers: readonly Offer[];
  /** Folder of the libraries, as CourseContext.exportsFolder. */
  readonly folder: string;
}

/** Buttons that save files, and what came of it. */
export function Offers({ id, title, offers, folder }: OffersProps) {
  // Label of the button whose file is being made; one at a time.
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState('');
  const save = async (offer: Offer) => {
    if (busy !== undefined) return;
    setBusy(offer.label);
    setOutcome('');
    setOutcome(await saveFile(offer, offers, folder));
    setBusy(undefined);
  };
  return (
    <section class="offers" aria-labelledby={`${id}-offers`}>
      <h4 id={`${id}-offers`}>{title}</h4>
      <div class="actions">
        {offers.map((offer) => (
          // Not disabled: focus stays where it is.
          <button
            class="button button-quiet"
            type="button"
            key={offer.label}
            aria-disabled={busy === undefined ? undefined : 'true'}
            onClick={() => save(offer)}
          >
            {busy === offer.label ? words.busy : offer.label}
          </button>
        ))}
      </div>
      <p class="result" role="status" dir="auto">
        {outcome}
      </p>
    </section>
  );
}

/** Makes and saves a file. @returns what to say of it */
async function saveFile(offer: Offer, offers: readonly Offer[], folder: string): Promise<string> {
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
