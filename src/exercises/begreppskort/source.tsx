import { common } from '../../texts/sv/common.ts';
import type { ResolvedTerm } from '../definition.ts';

/** Where a definition comes from. */
export function Source({ card }: { readonly card: ResolvedTerm }) {
  return (
    <p class="flashcard-source">
      {common.source}:{' '}
      <a href={card.url} target="_blank" rel="noopener">
        {card.source}
        <span class="visually-hidden"> ({common.newWindow})</span>
      </a>
    </p>
  );
}
