import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { Workplace } from '../../workplace/model.ts';
import { type Candidate, candidates } from './rows.ts';

interface FetchListProps {
  readonly id: string;
  readonly place: Workplace;
  /** @param nth of those that were waiting, from 0 */
  onTake(taken: readonly Candidate[], nth: number): void;
}

/** The marked obstacles and the challenges that are not in the plan yet. */
export function FetchList({ id, place, onTake }: FetchListProps) {
  const waiting = candidates(place);
  const anyTaken = place.plan.some(({ from }) => from !== '');
  return (
    <section class="plan-fetch" aria-labelledby={`${id}-fetch`}>
      <h4 id={`${id}-fetch`}>{words.fetch}</h4>
      {waiting.length === 0 && <p class="hint">{anyTaken ? words.fetchAllTaken : words.fetchNothing}</p>}
      {waiting.length > 0 && (
        <ul class="plan-waiting">
          {waiting.map((candidate, nth) => (
            <li class="row-card" key={candidate.from}>
              <div>
                <p class="plan-kind">
                  {words.kinds[candidate.kind]}
                  {candidate.kind === 'hinder' && `. ${shared.serious[candidate.obstacle.serious]}`}
                </p>
                <p dir="auto">{candidate.text}</p>
              </div>
              <button class="button button-quiet" type="button" data-take onClick={() => onTake([candidate], nth)}>
                {words.take}
                <span class="visually-hidden" dir="auto">
                  {' '}
                  ”{candidate.text}”
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 1 && (
        <div class="actions">
          <button class="button button-quiet" type="button" onClick={() => onTake(waiting, 0)}>
            {words.takeAll(waiting.length)}
          </button>
        </div>
      )}
    </section>
  );
}
