import { workplaceNews as words } from '../../texts/sv/workplace-page.ts';
import { longDay } from '../../workplace/days.ts';
import { AREAS } from '../../workplace/model.ts';
import type { UnitLink } from './main.tsx';
import { type Overview, STEPS, type Step, UNITS } from './overview.ts';

interface StepsProps {
  readonly overview: Overview;
  readonly units: Readonly<Record<string, UnitLink>>;
}

/** How far each step has come, with the way to its tools, from obstacle to follow-up. */
export function Steps({ overview, units }: StepsProps) {
  return (
    <ol class="workplace-steps">
      {STEPS.map((step) => (
        <li key={step}>
          <h3>{words.steps[step]}</h3>
          <p>{said(step, overview)}</p>
          {UNITS[step].flatMap((id) => {
            const unit = units[id];
            return unit
              ? [
                  <a href={unit.href} key={id}>
                    {unit.title}
                  </a>,
                ]
              : [];
          })}
        </li>
      ))}
    </ol>
  );
}

/** One step in a sentence or two. */
function said(step: Step, { obstacles, meeting, challenges, plan, documentation, followUp }: Overview): string {
  const texts: Readonly<Record<Step, () => readonly string[]>> = {
    obstacles: () => [words.obstacles(obstacles.total, obstacles.marked)],
    measures: () => [
      meeting.rules === 0 ? words.noRules : words.rules(meeting.rules, meeting.name, meeting.ready),
      words.challenges(challenges),
    ],
    plan: () => [words.plan(plan.total, plan.finished)],
    documentation: () => [
      documentation.employees === null ? '' : words.employees(documentation.employees),
      words.areas(documentation.areas, AREAS.length),
      words.risks(documentation.risks),
    ],
    followUp: () => [
      followUp.next
        ? words.followUp(longDay(followUp.next.day), followUp.next.months)
        : followUp.notes > 0
          ? words.allLookedBack
          : words.noFollowUp,
      words.notes(followUp.notes),
    ],
  };
  return texts[step]().filter(Boolean).join(' ');
}
