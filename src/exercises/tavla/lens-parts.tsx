import { tavla as words } from '../../texts/sv/tavla.ts';
import type { LensSpec } from './logic.ts';
import { Serious } from './serious.tsx';

/** The mark of a lens. */
export function Glasses() {
  return (
    <svg class="board-glasses" width="38" height="18" viewBox="0 0 38 18" aria-hidden="true">
      <path d="M2 3h13v12H2zM23 3h13v12H23zM15 8c2-3 6-3 8 0" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}

/** What to ask oneself. */
export function Questions({ questions }: Pick<LensSpec, 'questions'>) {
  return (
    <ul class="board-questions">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}

/** How somebody else has written a card. */
export function Example({ example: { what, who, why, serious } }: Pick<LensSpec, 'example'>) {
  return (
    <details>
      <summary>{words.example}</summary>
      <div class="board-example">
        <p class="board-what">{what}</p>
        <p>
          <span class="board-label">{words.affects}: </span>
          {who}
        </p>
        <p>
          <span class="board-label">{words.because}: </span>
          {why}
        </p>
        <p>
          <Serious step={serious} />
        </p>
      </div>
    </details>
  );
}
