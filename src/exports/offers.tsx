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
export function Offers({ id, title, offers }: OffersProps) {
  return (
    <section class="offers" aria-labelledby={`${id}-offers`}>
      <h4 id={`${id}-offers`}>{title}</h4>
      {offers.map(({ label }) => (
        <button class="button button-quiet" type="button" key={label}>
          {label}
        </button>
      ))}
    </section>
  );
}
