/** The end: the question to take to the coffee table, what to print, and ways on. */
import type { SupportLine } from '../course/model.ts';
import { support as turn, unit } from '../texts/sv/unit.ts';
import { session as words } from '../texts/sv/workshop-session.ts';
import { StepControls } from './controls.tsx';
import type { Stage } from './stage.ts';
import { ToolView } from './tool-view.tsx';

/** What a group sees when all is done. */
export function Done(stage: Stage) {
  const { script, tools } = stage;
  const { coffeeCard, prints, links, support } = script;
  const results = script.tools.filter(({ id }) => prints.includes(id));
  return (
    <div class="wall-text">
      <h2 data-place tabIndex={-1}>
        {words.done}
      </h2>
      <p class="wall-lead">{words.doneText}</p>
      {support.length > 0 && <Support lines={support} />}
      <section class="coffee" aria-labelledby="rum-fika">
        <Mug />
        <div>
          <h3 id="rum-fika">{unit.coffeeCard}</h3>
          <p>{coffeeCard}</p>
        </div>
      </section>
      <nav class="wall-ways" aria-label={words.ways}>
        <ul>
          {links.next && (
            <li>
              <a class="button" href={links.next.href}>
                {words.nextWorkshop(links.next.title)}
              </a>
            </li>
          )}
          <li>
            <a class="button button-quiet" href={links.unit}>
              {words.unitPage}
            </a>
          </li>
          <li>
            <button class="button button-quiet" type="button" onClick={() => print()}>
              {words.printScript}
            </button>
          </li>
        </ul>
      </nav>
      {results.length > 0 && (
        <div class="wall-results">
          <p class="wall-facts">{words.takeAlong}</p>
          {results.map((data) => (
            <ToolView key={data.id} {...stage} data={data} tool={tools.get(data.id)} />
          ))}
        </div>
      )}
      <StepControls {...stage} />
    </div>
  );
}

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** Stays on the wall while people leave, so that nobody has to ask. */
function Support({ lines }: { readonly lines: readonly SupportLine[] }) {
  return (
    <section class="support" aria-labelledby="rum-stod">
      <h3 id="rum-stod">{turn.heading}</h3>
      <p>{turn.atWork}</p>
      <dl>
        {lines.map(({ id, name, contact, whom, hours, checked }) => (
          <div key={id}>
            <dt>
              {name} <span class="number">{contact}</span>
            </dt>
            <dd>
              {turn.whom(whom)} {hours && turn.hours(hours)} <span class="checked">{turn.checked(DAY.format(new Date(checked)))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Mug() {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      <path d="M10 26H50V54C50 62 44 66 36 66H24C16 66 10 62 10 54Z" fill="#b03a24" />
      <path d="M50 32H56C64 32 64 50 54 50H50" fill="none" stroke="#b03a24" stroke-width="6" />
      <path d="M22 18C18 12 26 10 22 4M36 18C32 12 40 10 36 4" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
