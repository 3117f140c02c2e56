import { spelregler as words } from '../../texts/sv/spelregler.ts';
import type { Suggestion } from './logic.ts';

interface SuggestionsProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** There is no room for one more rule. */
  readonly full: boolean;
  /** Where the suggestion stands among the rules, from 0; -1 when it is not there. */
  placeOf(suggestion: Suggestion): number;
  onTake(suggestion: Suggestion): void;
  /** @param place of its rule, from 0 */
  onGiveBack(place: number): void;
}

/** What there is to choose among. The button stays where it is and changes its words, so that nobody loses their place. */
export function Suggestions({ id, suggestions, full, placeOf, onTake, onGiveBack }: SuggestionsProps) {
  return (
    <section aria-labelledby={`${id}-suggestions`}>
      <h4 id={`${id}-suggestions`}>{words.suggestions}</h4>
      <ul class="rules-suggestions">
        {suggestions.map((suggestion) => {
          const place = placeOf(suggestion);
          const taken = place >= 0;
          return (
            <li key={suggestion.id} class={taken ? 'is-taken' : undefined}>
              <p class="rules-suggestion">{suggestion.text}</p>
              <p>{suggestion.why}</p>
              <p class="rules-take">
                <button
                  class="button button-quiet"
                  type="button"
                  aria-disabled={full && !taken}
                  onClick={() => (taken ? onGiveBack(place) : onTake(suggestion))}
                >
                  {taken ? words.giveBack : words.take}
                  <span class="visually-hidden"> ”{suggestion.text}”</span>
                </button>
                {taken && <strong>{words.takenAs(place + 1)}</strong>}
                {full && !taken && words.noRoom}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
