import { useState } from 'preact/hooks';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { type Area, MOST } from '../../workplace/model.ts';
import { AreaChoice } from './area-choice.tsx';
import { type Candidate, candidates } from './from-board.ts';
import type { Work } from './use-measures.ts';

/** As many as are shown before somebody asks for all. */
const FIRST = 8;

/** What board and plan have that is not here yet, to take in one by one or all that are marked. */
export function TakeSection({ work }: { readonly work: Work }) {
  const { id, place, measures, full } = work;
  const [all, setAll] = useState(false);
  const [areas, setAreas] = useState<Readonly<Record<string, Area>>>({});
  const found = candidates(place).map((one) => ({ ...one, area: areas[one.from] ?? one.area }));
  const marked = found.filter((one) => one.marked);
  const shown = all ? found : found.slice(0, FIRST);
  const anything = measures.risks.some(({ from }) => from !== '');
  return (
    <section aria-labelledby={`${id}-take`}>
      <h4 id={`${id}-take`} tabIndex={-1}>
        {words.take}
      </h4>
      <p>{found.length > 0 ? words.takeHint : anything ? words.takeAllTaken : words.takeNothing}</p>
      {full && found.length > 0 && <p class="hint">{words.full(MOST.risks)}</p>}
      {marked.length > 1 && !full && (
        <div class="actions">
          <button class="button" type="button" onClick={() => work.take(marked)}>
            {words.takeMarked(marked.length)}
          </button>
        </div>
      )}
      {shown.length > 0 && (
        <ul class="measures-take">
          {shown.map((one, index) => (
            <CandidateRow
              key={one.from}
              id={`${id}-take-${index}`}
              candidate={one}
              full={full}
              onArea={(area) => setAreas({ ...areas, [one.from]: area })}
              onTake={() => work.take([one])}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            setAll(true);
            work.goTo(`take-${FIRST}-area`);
          }}
        >
          {words.showAll(found.length - shown.length)}
        </button>
      )}
    </section>
  );
}

interface CandidateRowProps {
  readonly id: string;
  readonly candidate: Candidate;
  readonly full: boolean;
  onArea(area: Area): void;
  onTake(): void;
}

function CandidateRow({ id, candidate, full, onArea, onTake }: CandidateRowProps) {
  const { what, cause, measure, who, by, marked, from } = candidate;
  const title = what.trim() || measure.trim();
  const plan = [measure.trim() === title ? '' : measure, who, by && words.date(by)].filter(Boolean).join(', ');
  return (
    <li>
      <p class="measures-kind">{from.startsWith('plan:') ? words.onlyRow : marked ? words.marked : words.unmarked}</p>
      <p class="measures-what" dir="auto">
        {title}
      </p>
      {cause.trim() !== '' && (
        <p>
          {words.because} <bdi>{cause}</bdi>
        </p>
      )}
      {plan !== '' && (
        <p>
          {words.inPlan} <bdi>{plan}</bdi>
        </p>
      )}
      <AreaChoice id={`${id}-area`} area={candidate.area} onChoose={onArea} />
      {!full && (
        <button class="button button-quiet" type="button" aria-label={words.takeOneOf(title)} onClick={onTake}>
          {words.takeOne}
        </button>
      )}
    </li>
  );
}
