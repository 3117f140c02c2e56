import { useRef, useState } from 'preact/hooks';
import type { Offer } from '../../exports/offer.ts';
import { Offers } from '../../exports/offers.tsx';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { DayField, TextField } from '../../workplace/fields.tsx';
import type { Challenge } from '../../workplace/model.ts';
import { today } from '../../workplace/use-workplace.ts';
import type { CourseContext } from '../definition.ts';
import { type Landing, useLanding } from '../landing.ts';
import { printAlone } from '../print-alone.ts';
import { challengeEvents, half, isPlanned, planOf } from './plan.ts';
import type { Challenges } from './use-challenges.ts';

/** Where the challenges go on as rows. */
const PLAN_UNIT = '3c-1';

interface ChallengeSectionProps {
  readonly id: string;
  readonly most: number;
  readonly challenges: Challenges;
  /** Somebody has said, at an earlier visit, that this is it for now. */
  readonly ready: boolean;
  onReady(): void;
  readonly course: CourseContext;
}

/** What the workplace has taken on: each with its plan and a day, and what can be taken away from here. */
export function ChallengeSection({ id, most, challenges, ready: before, onReady, course }: ChallengeSectionProps) {
  const [ready, setReady] = useState(before);
  /** How often the button has been pressed: each time leads somewhere. */
  const [asked, setAsked] = useState(0);
  const sheet = useRef<HTMLElement>(null);
  // A new value for each drawing: what is wanted comes with the next.
  const { root, land } = useLanding<HTMLDivElement>({});
  const list = challenges.challenges;
  const planned = list.some(isPlanned);
  const missing = !planned && asked > 0;
  const say = list.length === 0 ? words.noneChosen : words.unplanned;

  const finish = () => {
    setAsked((times) => times + 1);
    setReady(planned);
    if (planned) {
      onReady();
      land('[data-ready]');
    } else {
      const [first] = list;
      const field = first && half(first.when, 'när') === '' ? 'when' : 'so';
      land(first ? `[id="${id}-${first.tip}-${field}"]` : '[data-ready]');
    }
  };
  return (
    <div ref={root}>
      <section class="tips-challenges" aria-labelledby={`${id}-challenges`} ref={sheet}>
        <h4 id={`${id}-challenges`} tabIndex={-1} data-print-level={1}>
          {words.challenges}
        </h4>
        <p class="tips-place" dir="auto">
          {challenges.place.name}
        </p>
        <p class="meta">{list.length === 0 ? words.noChallenges(most) : words.challengeCount(list.length, most)}</p>
        <ol>
          {list.map((challenge) => (
            <ChallengeRow
              key={challenge.tip}
              id={`${id}-${challenge.tip}`}
              challenge={challenge}
              missing={missing}
              onWrite={(written) => challenges.write(challenge.tip, written)}
              onRemove={() => {
                // The button goes away with its row; this one takes the row back.
                land('.tips-undo button');
                challenges.remove(challenge.tip);
              }}
            />
          ))}
        </ol>
        <Undo id={id} most={most} challenges={challenges} land={land} />
      </section>
      <Reminders id={id} challenges={challenges} folder={course.exportsFolder} />
      <p class={missing || ready ? 'feedback' : undefined} role="status" tabIndex={-1} data-ready>
        {missing ? say : ready && planned ? words.ready : ''}
      </p>
      <div class="actions">
        <button class="button" type="button" onClick={finish}>
          {words.finish}
        </button>
        {list.length > 0 && (
          <button
            class="button button-quiet"
            type="button"
            onClick={() => sheet.current && printAlone(sheet.current, `${words.challenges} – ${challenges.place.name}`)}
          >
            {words.print}
          </button>
        )}
      </div>
      <Onward course={course} />
    </div>
  );
}

interface ChallengeRowProps {
  readonly id: string;
  readonly challenge: Challenge;
  /** What is not written is pointed out. */
  readonly missing: boolean;
  onWrite(written: Partial<Pick<Challenge, 'when' | 'so' | 'remind'>>): void;
  onRemove(): void;
}

function ChallengeRow({ id, challenge, missing, onWrite, onRemove }: ChallengeRowProps) {
  const { text, when, so, remind } = challenge;
  return (
    <li>
      <div role="group" aria-labelledby={`${id}-text`}>
        <h5 id={`${id}-text`} dir="auto" data-print-level={2}>
          {text}
        </h5>
        <TextField
          id={`${id}-when`}
          label={words.when}
          hint={words.whenHint}
          value={when}
          missing={missing && half(when, 'när') === '' ? words.missingWhen : undefined}
          onText={(typed) => onWrite({ when: typed })}
        />
        <TextField
          id={`${id}-so`}
          label={words.so}
          hint={words.soHint}
          value={so}
          missing={missing && half(so, 'så') === '' ? words.missingSo : undefined}
          onText={(typed) => onWrite({ so: typed })}
        />
        <DayField
          id={`${id}-remind`}
          label={words.remind}
          value={remind}
          missing={remind !== '' && remind < today() ? words.past : undefined}
          onDay={(day) => onWrite({ remind: day })}
        />
        <button class="button button-quiet" type="button" onClick={onRemove}>
          {words.remove}
          <span class="visually-hidden"> ”{text}”</span>
        </button>
        <OnPaper challenge={challenge} />
      </div>
    </li>
  );
}

/** The plan as a sentence, or lines to write it on; on paper only, where fields are of no use. */
function OnPaper({ challenge }: { readonly challenge: Challenge }) {
  const plan = planOf(challenge);
  return (
    <div class="tips-paper">
      {plan === '' ? <p class="writing-lines" /> : <p dir="auto">{plan}</p>}
      {challenge.remind !== '' && <p>{words.remindOn(challenge.remind)}</p>}
    </div>
  );
}

interface UndoProps extends Pick<ChallengeSectionProps, 'id' | 'most' | 'challenges'> {
  readonly land: Landing<HTMLDivElement>['land'];
}

/** The challenge that was removed last, as long as it can be had back. */
function Undo({ id, most, challenges, land }: UndoProps) {
  const { removed, canUndo } = challenges;
  if (!removed) return null;
  const { tip, text } = removed.challenge;
  const undo = () => {
    land(`[id="${id}-${tip}-when"]`);
    challenges.undo();
  };
  return (
    <p class="undo-line tips-undo">
      <span dir="auto">{words.removed(text)}</span>{' '}
      {canUndo ? (
        <button class="button button-quiet" type="button" onClick={undo}>
          {words.undo}
        </button>
      ) : (
        words.noRoom(most)
      )}
    </p>
  );
}

/** One calendar file for all challenges that have a day. */
function Reminders({ id, challenges, folder }: Pick<ChallengeSectionProps, 'id' | 'challenges'> & { readonly folder: string }) {
  const { place } = challenges;
  const days = challengeEvents(place).length;
  if (place.challenges.length === 0) return null;
  if (days === 0) return <p class="hint tips-reminders">{words.remindersHint}</p>;
  const offer: Offer = { kind: 'ics', label: words.calendar(days), name: words.fileName, content: () => challengeEvents(place) };
  return <Offers id={id} title={words.reminders} offers={[offer]} folder={folder} />;
}

/** The way on: challenges become rows of the plan. */
function Onward({ course }: { readonly course: CourseContext }) {
  const plan = course.unitLink(PLAN_UNIT);
  if (!plan) return <p class="tips-onward">{words.onwardPlain}</p>;
  return (
    <p class="tips-onward">
      {words.onward} <a href={plan.href}>{plan.title}</a>.
    </p>
  );
}
