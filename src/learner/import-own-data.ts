/** Bringing a learner's data into this browser, and taking it away: what is to be written, and writing all of it or nothing. */
import type { SaveOutcome } from './backend.ts';
import { PROGRESS_KEY } from './browser-backend.ts';
import { ANSWERS_KEY, placesAside, readText, type TextStorage, writeText } from './device.ts';
import { type OwnData, PROGRESS_LIMIT, readOwnData, type SetAside } from './own-data.ts';
import { writeSnapshotWithin } from './snapshot.ts';
import type { SharedState, UnitState } from './state.ts';

/** `merge` puts the file's data beside what is here; `replace` puts it in its place. */
export type Way = 'merge' | 'replace';

/** One change of the storage; null = nothing stands under the key. */
export interface Change {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What to write, in order; null = remove. */
export type Writes = readonly (readonly [key: string, text: string | null])[];

/**
 * What to write so that this browser holds the data of a file.
 *
 * @param exercises fingerprints of the course's exercises as they read now, by key
 * @returns undefined when there is no place for a text that must be set aside
 */
export function planImport(storage: TextStorage, file: OwnData, way: Way, exercises: ReadonlyMap<string, string>): Writes | undefined {
  const here = readOwnData(storage, new Date());
  const { state, answers, setAside } = way === 'merge' ? mergeData(here, file, exercises) : file;
  const aside = [...writesAside(PROGRESS_KEY, setAside.progress), ...writesAside(ANSWERS_KEY, setAside.answers)];
  if (Math.max(setAside.progress.length, setAside.answers.length) > placesAside('').length) return undefined;
  const progress = state.units.size + state.answers.size > 0 ? writeSnapshotWithin(state, PROGRESS_LIMIT, exercises) : null;
  const own = answers.size > 0 ? JSON.stringify({ v: 1, answers: Object.fromEntries(answers) }) : null;
  const writes: Writes = [...aside, [PROGRESS_KEY, progress], [ANSWERS_KEY, own]];
  if (way === 'merge') return writes;
  // Removed first, which tells other tabs to forget what they have instead of adding to it, and makes room.
  return [...writes.map(([key]) => [key, null] as const), ...writes];
}

function writesAside(key: string, texts: readonly string[]): Writes {
  return placesAside(key).map((place, index) => [place, texts[index] ?? null] as const);
}

/** The file's data on top of what is here. What is done stays done. */
function mergeData(here: OwnData, file: OwnData, exercises: ReadonlyMap<string, string>): OwnData {
  const taken = (key: string) => !staysHere(key, here.state, file.state, exercises);
  return {
    saved: file.saved,
    state: {
      location: here.state.location ?? file.state.location,
      units: mergeUnits(here.state.units, file.state.units),
      answers: new Map([...here.state.answers, ...[...file.state.answers].filter(([key]) => taken(key))]),
    },
    answers: new Map([...here.answers, ...[...file.answers].filter(([key]) => taken(key))]),
    setAside: mergeAside(here.setAside, file.setAside),
  };
}

function mergeUnits(here: ReadonlyMap<string, UnitState>, file: ReadonlyMap<string, UnitState>): Map<string, UnitState> {
  const units = new Map(here);
  for (const [unit, state] of file) if (units.get(unit) !== 'done') units.set(unit, state);
  return units;
}

function mergeAside(here: SetAside, file: SetAside): SetAside {
  const both = (kind: keyof SetAside) => [...new Set([...here[kind], ...file[kind]])];
  return { progress: both('progress'), answers: both('answers') };
}

/** The file's answer wins, unless it would undo a finished exercise or was given to the exercise as it read before. */
function staysHere(key: string, here: SharedState, file: SharedState, exercises: ReadonlyMap<string, string>): boolean {
  const [own, other] = [here.answers.get(key), file.answers.get(key)];
  if (!own || !other) return false;
  const now = exercises.get(key);
  return (own.done && !other.done) || (own.fingerprint === now && other.fingerprint !== now);
}

/**
 * True for what the site keeps of its learner. Not for what packages keep when they stand on the same host as a learning
 * platform: that belongs to other people.
 */
export function isOwnKey(key: string): boolean {
  return /^mgs\.(?!scorm)/.test(key) && !/^mgs\.(eget|arbetsplats)\.(?!undanlagd-)/.test(key);
}

/**
 * Writes all, or puts everything back as it was. Never throws.
 *
 * @param tell is told of each change, in order, when all is written
 */
export function applyWrites(storage: TextStorage, writes: Writes, tell: (change: Change) => void): SaveOutcome {
  const old = new Map(writes.map(([key]) => [key, readText(storage, key)]));
  const now = new Map(old);
  const changes: Change[] = [];
  for (const [key, text] of writes) {
    const before = now.get(key) ?? null;
    if (before === text) continue;
    const outcome = put(storage, key, text);
    if (outcome !== 'saved') {
      restore(storage, old);
      return outcome;
    }
    now.set(key, text);
    changes.push({ key, before, after: text });
  }
  for (const change of changes) tell(change);
  return 'saved';
}

function put(storage: TextStorage, key: string, text: string | null): SaveOutcome {
  if (text !== null) return writeText(storage, key, text);
  try {
    storage.removeItem(key);
    return 'saved';
  } catch {
    return 'blocked';
  }
}

/** All goes before anything comes back, so that there is room for it. */
function restore(storage: TextStorage, old: ReadonlyMap<string, string | null>): void {
  for (const [key, text] of old) if (readText(storage, key) !== text) put(storage, key, null);
  for (const [key, text] of old) if (text !== null) put(storage, key, text);
}
