import { sortera as words } from '../../texts/sv/sortera.ts';
import { Comment } from './comment.tsx';
import { type Answer, hasRightAnswer, type Spec } from './logic.ts';

interface ZoneProps {
  readonly index: number;
  readonly label: string;
  readonly spec: Spec;
  readonly answer: Answer;
  /** A dragged card hangs over the pile. */
  readonly lit: boolean;
  onTakeUp(card: number): void;
  onDrag(event: PointerEvent & { currentTarget: HTMLElement }, card: number): void;
}

/** One pile: its cards, each with a button that takes it up again, and the comments once the sorting is checked. */
export function Zone({ index, label, spec, answer, lit, onTakeUp, onDrag }: ZoneProps) {
  const cards = spec.cards.flatMap((card, position) => (answer.placed[position] === index ? [{ card, position }] : []));
  const judged = answer.checked && hasRightAnswer(spec);
  return (
    <section class={lit ? 'zone is-lit' : 'zone'} data-zone={index} aria-label={words.zone(label, cards.length)}>
      <p class="zone-label" aria-hidden="true">
        {label} <span class="count">{cards.length}</span>
      </p>
      {cards.length === 0 && <p class="empty">{words.empty}</p>}
      <ul>
        {cards.map(({ card, position }) => {
          const right = card.category === index;
          return (
            <li key={card.text} data-card={position} class={judged ? (right ? 'is-right' : 'is-wrong') : ''}>
              <div class="laid" onPointerDown={(event) => onDrag(event, position)}>
                <span>{card.text}</span>
                {!(judged && right) && (
                  <button type="button" aria-label={words.pickUpCard(card.text)} onClick={() => onTakeUp(position)}>
                    {words.pickUp}
                  </button>
                )}
              </div>
              {judged && (
                <p class="why">
                  <strong class="verdict">{right ? words.right : words.wrong(spec.categories[card.category ?? 0] ?? '')}</strong>{' '}
                  {card.feedback}
                </p>
              )}
              {answer.checked && <Comment card={card} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
