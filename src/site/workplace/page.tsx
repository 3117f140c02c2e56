import { workplaceBar } from '../../texts/sv/workplace-bar.ts';
import { workplaceNews as words } from '../../texts/sv/workplace-page.ts';
import { longDay } from '../../workplace/days.ts';
import { isBlank, type Workplace } from '../../workplace/model.ts';
import { nameOf } from '../../workplace/names.ts';
import { Panel } from '../../workplace/panel.tsx';
import type { Workplaces } from '../../workplace/places.ts';
import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { UnitLink, Ways } from './main.tsx';
import { type Dated, type Overview, overviewOf, type Step, UNITS } from './overview.ts';
import { Steps } from './steps.tsx';

interface PageProps {
  readonly storageKey: string;
  readonly ways: Ways;
}

/** Which workplace it is, what comes next, and how far each step has come. */
export function Page({ storageKey, ways }: PageProps) {
  const { place, workplaces } = useWorkplace(storageKey);
  const blank = isBlank(place);
  const overview = overviewOf(place, today());
  return (
    <>
      <section class="my-section" aria-labelledby="harnast">
        <h2 id="harnast">{words.nextTitle}</h2>
        <div>{blank ? <Welcome ways={ways} /> : <Next overview={overview} ways={ways} />}</div>
      </section>
      <section class="my-section" aria-labelledby="arbetsplatsen">
        <h2 id="arbetsplatsen">{words.place}</h2>
        <div>
          {workplaces.all().length > 1 && <PlaceList workplaces={workplaces} current={place} />}
          <div class="workplace-bar">
            <Panel id="plats" workplaces={workplaces} chosenElsewhere />
          </div>
          {workplaces.outcome !== 'saved' && (
            <div class="workplace-trouble">
              <p role="status">{workplaces.outcome === 'full' ? workplaceBar.full : workplaceBar.blocked}</p>
            </div>
          )}
        </div>
      </section>
      {!blank && (
        <section class="my-section" aria-labelledby="steg">
          <h2 id="steg">{words.stepsTitle}</h2>
          <Steps overview={overview} units={ways.units} />
        </section>
      )}
    </>
  );
}

/** The tool of a step, or the course where it has none. */
const wayTo = (step: Step, { units, course }: Ways): UnitLink => UNITS[step].flatMap((id) => units[id] ?? [])[0] ?? course;

function Welcome({ ways }: { readonly ways: Ways }) {
  const first = wayTo('obstacles', ways);
  return (
    <div class="my-welcome">
      <svg class="part-icon part-icon-act" viewBox="0 0 132 132" aria-hidden="true">
        <rect class="ground" width="132" height="132" />
        <path class="line" d="M66 66V104H28V66M66 66H104V28" />
      </svg>
      <div>
        <h3>{words.emptyTitle}</h3>
        <p>{words.empty.join(' ')}</p>
        <a class="button" href={first.href}>
          {words.begin(first.title)}
        </a>
      </div>
    </div>
  );
}

function Next({ overview: { dated, moreDated, waits }, ways }: { readonly overview: Overview; readonly ways: Ways }) {
  const way = wayTo(waits ?? 'plan', ways);
  return (
    <>
      {dated.length > 0 && (
        <ul class="workplace-dated">
          {dated.map((one) => (
            <DatedThing key={`${one.kind} ${one.day} ${one.what}`} dated={one} ways={ways} />
          ))}
        </ul>
      )}
      {moreDated > 0 && <p>{words.more(moreDated)}</p>}
      <p>{waits ? words.waits[waits] : words.going}</p>
      <a class="button" href={way.href}>
        {words.next(way.title)}
      </a>
    </>
  );
}

function DatedThing({ dated: { kind, day, what, who, months, late }, ways }: { readonly dated: Dated; readonly ways: Ways }) {
  const step: Step = kind === 'followUp' ? 'followUp' : kind === 'remind' ? 'measures' : 'plan';
  // Challenges are the last of the tools for measures.
  const way = kind === 'remind' ? (ways.units['3b-1'] ?? ways.course) : wayTo(step, ways);
  return (
    <li class="row-card">
      <p>
        <a href={way.href}>{words.dated[kind](longDay(day), months)}</a>
        {late && <strong> {words.late}</strong>}
      </p>
      {kind !== 'followUp' && (
        <p class="workplace-what" dir="auto">
          {what.trim() || words.nameless}
        </p>
      )}
      {who.trim() !== '' && (
        <p class="meta" dir="auto">
          {who}
        </p>
      )}
    </li>
  );
}

function PlaceList({ workplaces, current }: { readonly workplaces: Workplaces; readonly current: Workplace }) {
  return (
    <fieldset class="workplace-list">
      <legend>{words.places}</legend>
      {workplaces.all().map((place) => (
        <label key={place.id}>
          <input type="radio" name="arbetsplats" checked={place.id === current.id} onChange={() => workplaces.choose(place.id)} />
          <span>
            <bdi>{nameOf(place)}</bdi>, <span class="meta">{words.changed(longDay(place.changed))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
