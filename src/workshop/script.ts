/** What the page tells its script of the workshop: the words of the leader, and the exercises that are its tools. Plain JSON. */
import { exerciseOf, type Form, librariesOf, type Part, type SupportLine, type Unit, type WorkshopStep } from '../course/model.ts';
import { fingerprint } from '../exercises/fingerprint.ts';

export interface Script {
  readonly slug: string;
  readonly title: string;
  /** The part's step; chooses the picture. */
  readonly step: Part['step'];
  readonly purpose: string;
  readonly minutes: number;
  readonly group: { readonly from: number; readonly to: number };
  readonly preparation: readonly string[];
  readonly material: readonly string[];
  readonly steps: readonly ScriptStep[];
  readonly debrief: readonly string[];
  readonly heated: readonly { readonly when: string; readonly action: string }[];
  readonly remote: readonly string[];
  readonly coffeeCard: string;
  /** What is coming, before heavy content. */
  readonly notice: string | undefined;
  /** Where to turn afterwards. */
  readonly support: readonly SupportLine[];
  /** Exercises that are tools of a step, once each. */
  readonly tools: readonly ToolData[];
  /** Tools whose result the group takes home on paper, by id. */
  readonly prints: readonly string[];
  /** Scripts that its tools make files with, by name. */
  readonly libraries: readonly string[];
  /** Changes when the steps' times or tools do; a session of other steps is not resumed. */
  readonly version: string;
  readonly links: {
    readonly unit: string;
    /** Cards to print before; undefined where the workshop has none. */
    readonly cards: string | undefined;
    /** The next workshop; undefined after the last. */
    readonly next: { readonly title: string; readonly href: string } | undefined;
  };
}

export interface ScriptStep extends Omit<WorkshopStep, 'id'> {
  /** What the wall tells the group to do while the time runs. */
  readonly now: Now;
}

export type Now = 'listen' | 'write' | 'quiet' | 'talk' | 'turn';

export interface ToolData {
  readonly id: string;
  /** As Exercise.anchor. */
  readonly anchor: string;
  readonly type: string;
  readonly label: string;
  readonly question: string;
  /** Plain JSON; with what the type's static form does not say itself, where the type has such a form. */
  readonly spec: unknown;
}

/** What the page knows of exercises. */
export interface Known {
  /** What a type's data has to hold beside its static form. */
  lean(type: string, spec: unknown): unknown;
  /** What one does in the unit's part. */
  readonly step: Part['step'];
  /** True for an exercise whose cards are printed before a session; what others print is the group's own result. */
  hasCards(anchor: string): boolean;
}

/** The workshop of a unit as its page tells it. */
export function scriptOf(unit: Unit, links: Script['links'], known: Known): Script {
  const { workshop } = unit;
  if (!workshop) throw new Error(`Unit ${unit.id} has no workshop`);
  const exercises = toolsOf(unit);
  const results = exercises.filter(({ exercise }) => !known.hasCards(exercise.anchor)).map(({ id }) => id);
  const steps = workshop.steps.map(({ id, ...step }) => ({ ...step, now: nowOf(step) }));
  return {
    slug: unit.slug,
    title: unit.title,
    step: known.step,
    purpose: workshop.purpose,
    minutes: unit.minutes,
    group: workshop.group,
    preparation: workshop.preparation,
    material: workshop.material.map(({ text }) => text),
    steps,
    debrief: workshop.debrief,
    heated: workshop.heated,
    remote: workshop.remote,
    coffeeCard: unit.coffeeCard,
    notice: unit.notice,
    support: unit.support,
    tools: exercises.map(({ id, exercise: { anchor, type, label, question, spec } }) => ({
      id,
      anchor,
      type,
      label,
      question,
      spec: known.lean(type, spec),
    })),
    prints: workshop.material.flatMap(({ print }) => (print && results.includes(print) ? [print] : [])),
    libraries: librariesOf([unit]),
    version: fingerprint([
      ...workshop.steps.map(({ id, minutes, tool }) => `${id} ${minutes} ${tool}`),
      ...exercises.map(({ exercise }) => `${exercise.anchor} ${exercise.fingerprint}`),
    ]),
    links,
  };
}

/** Told by who is together, and by what the script says that the participants do. */
function nowOf({ form, participants }: Pick<WorkshopStep, 'form' | 'participants'>): Now {
  if (/^Lyssnar\b/.test(participants)) return 'listen';
  if (form === 'ensam') return /skriv/i.test(participants) ? 'write' : 'quiet';
  return form === 'helgrupp' ? 'turn' : 'talk';
}

/** The exercises of a unit that its workshop's steps name, in the order of the steps. */
export function toolsOf(unit: Unit) {
  const ids = new Set(unit.workshop?.steps.flatMap(({ tool }) => (tool === undefined ? [] : [tool])));
  return [...ids].flatMap((id) => {
    const exercise = exerciseOf(unit, id);
    return exercise ? [{ id, exercise }] : [];
  });
}

export type { Form };
