/**
 * What the course remembers of one learner. Exercises, pages and player talk to this; it talks to one back-end (shared state)
 * and to the device (private answers). Every change is kept at once; what this session changed is merged into what is stored.
 */
import type { Backend, Report, SaveOutcome } from './backend.ts';
import type { DeviceAnswers } from './device.ts';
import { scoreOf } from './score.ts';
import { readSnapshot, writeSnapshotWithin } from './snapshot.ts';
import { EMPTY, type Points, type SharedAnswer, type SharedState, type UnitState } from './state.ts';

/** The units and exercises at hand: a page's, or a package's. */
export interface Plan {
  readonly units: readonly string[];
  /** Fingerprints of all exercises as they read now, by key; other answers in the state may be given up when room is short. */
  readonly exercises: ReadonlyMap<string, string>;
  /** Keys of the exercises whose points make the score. */
  readonly scored: readonly string[];
  /** Percent needed to pass. */
  readonly passMark: number;
}

export interface LearnerStore {
  /** `review` = the LMS wants its record left as it is. */
  readonly mode: 'normal' | 'review';
  /** As Launch.learner: tells learners on one device apart, never a name. */
  readonly learner: string;
  unit(unit: string): UnitState | undefined;
  /** Marks a unit as begun (never takes back "done") and remembers the place. */
  visit(unit: string, exercise?: string): void;
  finish(unit: string): void;
  readonly location: string | undefined;
  /** The shared answer, if there is one that was given to the exercise as it reads now. */
  answer(key: string, fingerprint: string): SharedAnswer | undefined;
  /** @param place where it was given, when that is another unit's: as Exercise.anchor */
  keep(key: string, answer: SharedAnswer, place?: string): void;
  deviceAnswer(key: string): unknown;
  /** Keeps an answer on the device; the shared state learns only whether the exercise is done. */
  keepOnDevice(key: string, fingerprint: string, value: unknown, done: boolean, place?: string): void;
  isDone(key: string): boolean;
  /** Points of the answer to the exercise as it reads now; undefined without an answer, or where nothing is scored. */
  points(key: string): Points | undefined;
  report(): Report;
  /** How the last save of the shared state went. */
  readonly outcome: SaveOutcome;
  /** How the last save of an answer on the device went. */
  readonly deviceOutcome: SaveOutcome;
  /** Calls back after each change of state or outcome; `keys` holds what another tab changed. */
  subscribe(listener: (outside: ReadonlySet<string>) => void): void;
  close(): Promise<SaveOutcome>;
}

/** Opens the back-end and gives a store on it. Never rejects. */
export async function openStore(backend: Backend, device: (learner: string) => DeviceAnswers, plan: Plan): Promise<LearnerStore> {
  const launch = await backend.open();
  const reading = readSnapshot(launch.text);
  // A review leaves everything as it is, so there is nothing to protect the text from.
  if (reading.kind === 'unreadable' && launch.text !== null && launch.mode === 'normal') backend.setAside(launch.text);

  const answersOnDevice = device(launch.learner);
  const units = new Map(reading.kind === 'state' ? reading.state.units : EMPTY.units);
  const answers = new Map(reading.kind === 'state' ? reading.state.answers : EMPTY.answers);
  let location = reading.kind === 'state' ? reading.state.location : undefined;
  let outcome: SaveOutcome = launch.keeps ? 'saved' : 'blocked';
  let deviceOutcome: SaveOutcome = 'saved';
  let closed = false;
  /** What is stored must not be written over, so this session is not kept. */
  let locked = false;
  const changed = new Set<string>();
  const listeners: ((outside: ReadonlySet<string>) => void)[] = [];
  const tell = (outside: ReadonlySet<string> = new Set()) => {
    for (const listener of listeners) listener(outside);
  };

  /** What is stored, with this session's own changes on top. A unit that is done stays done whoever says so. */
  function merge(stored: string | null): string {
    const there = readSnapshot(stored);
    // A text that nobody can read here and that cannot be put elsewhere stays: it may be a newer version's.
    if (there.kind === 'unreadable' && stored !== null && backend.setAside(stored) !== 'saved') {
      locked = true;
      return stored;
    }
    locked = false;
    const base: SharedState = there.kind === 'state' ? there.state : EMPTY;
    const mergedUnits = new Map(base.units);
    for (const [unit, state] of units) if (mergedUnits.get(unit) !== 'done') mergedUnits.set(unit, state);
    const mergedAnswers = new Map(base.answers);
    for (const [key, answer] of answers) if (changed.has(key) || !mergedAnswers.has(key)) mergedAnswers.set(key, answer);
    const text = writeSnapshotWithin({ units: mergedUnits, answers: mergedAnswers, location }, backend.limit, plan.exercises);
    // Where not even the units fit, what is there already is better than nothing.
    return text === '' ? (stored ?? '') : text;
  }

  function save(): void {
    // Before anybody is told: a page that fails to show an answer has still kept it.
    if (!closed && launch.mode !== 'review') void backend.save(merge, report()).then(settle);
    tell();
  }

  function settle(result: SaveOutcome): void {
    const news = locked ? 'blocked' : result;
    if (news === outcome) return;
    outcome = news;
    tell();
  }

  /** The answer to an exercise; undefined when it was given to the exercise as it read before. */
  function currentAnswer(key: string, fingerprint = plan.exercises.get(key)): SharedAnswer | undefined {
    const answer = answers.get(key);
    return fingerprint === undefined || answer?.fingerprint === fingerprint ? answer : undefined;
  }

  function report(): Report {
    return {
      done: plan.units.filter((unit) => units.get(unit) === 'done').length,
      total: plan.units.length,
      ...scoreOf(plan.scored.map((key) => currentAnswer(key)?.points)),
      scored: plan.scored.length > 0,
      passMark: plan.passMark,
      location: location ?? '',
    };
  }

  /** Keeps an answer to be merged, with what follows of it: its unit is begun, and this is where the learner is. */
  function note(key: string, answer: SharedAnswer, place = key): void {
    const [unit = ''] = place.split('_');
    if (!units.has(unit)) units.set(unit, 'begun');
    answers.set(key, answer);
    changed.add(key);
    location = place;
  }

  /** The learner has deleted what was stored: kept here, it would come back with the next answer. */
  function forget(): void {
    const gone = new Set(answers.keys());
    units.clear();
    answers.clear();
    changed.clear();
    location = undefined;
    tell(gone);
  }

  backend.onOutcome(settle);
  answersOnDevice.onOutsideChange(tell);
  backend.onOutsideChange((text) => {
    if (text === null) return forget();
    const there = readSnapshot(text);
    if (there.kind !== 'state') return;
    const news = new Set<string>();
    for (const [unit, state] of there.state.units) if (units.get(unit) !== 'done') units.set(unit, state);
    for (const [key, answer] of there.state.answers) {
      if (JSON.stringify(answers.get(key)) === JSON.stringify(answer)) continue;
      answers.set(key, answer);
      // The other tab's answer is the later one: this tab no longer has a change of its own to put on top.
      changed.delete(key);
      news.add(key);
    }
    location ??= there.state.location;
    tell(news);
  });

  return {
    mode: launch.mode,
    learner: launch.learner,
    unit: (unit) => units.get(unit),
    visit(unit, exercise) {
      if (!units.has(unit)) units.set(unit, 'begun');
      if (exercise) location = `${unit}_${exercise}`;
      // Coming back to a unit keeps the exercise one had got to.
      else if (location !== unit && !location?.startsWith(`${unit}_`)) location = unit;
      save();
    },
    finish(unit) {
      units.set(unit, 'done');
      save();
    },
    get location() {
      return location;
    },
    answer: currentAnswer,
    keep(key, answer, place) {
      note(key, answer, place);
      save();
    },
    deviceAnswer: (key) => answersOnDevice.read()[key],
    keepOnDevice(key, fingerprint, value, done, place) {
      deviceOutcome = answersOnDevice.keep(key, value);
      note(key, { fingerprint, code: '', done }, place);
      save();
    },
    isDone: (key) => currentAnswer(key)?.done ?? false,
    points: (key) => currentAnswer(key)?.points,
    report,
    get outcome() {
      return outcome;
    },
    get deviceOutcome() {
      return deviceOutcome;
    },
    subscribe: (listener) => void listeners.push(listener),
    async close() {
      closed = true;
      const result = await backend.close(report());
      settle(result);
      return result;
    },
  };
}
