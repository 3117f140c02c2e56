import { common } from '../../texts/sv/common.ts';
import type { Card } from './logic.ts';

/** What others say of an act on a scale, and where that is written. Nothing for cards without a comment. */
export function Comment({ card: { comment, source } }: { readonly card: Card }) {
  if (!comment) return null;
  return (
    <div class="scale-comment">
      <p>{comment}</p>
      {source && (
        <p class="figure-source">
          {common.source}:{' '}
          <a href={source.url} target="_blank" rel="noopener">
            {source.title}
            <span class="visually-hidden"> ({common.newWindow})</span>
          </a>
        </p>
      )}
    </div>
  );
}
