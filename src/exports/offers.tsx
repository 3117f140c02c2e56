import { useState } from 'preact/hooks';
import { exports as words } from '../texts/sv/exports.ts';
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
    // Fetched by those who want a file.
    const saving = await import('./save-file.ts').catch(() => undefined);
    setOutcome(saving ? await saving.saveFile(offer, offers, folder) : words.notFetched);
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
