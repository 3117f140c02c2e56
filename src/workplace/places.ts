/**
 * The workplaces on this device, as `{"v":1,"current":"…","places":[…]}` under one key. Every change is made to what is stored at that
 * moment, so that two tools on a page, and two tabs, do not overwrite each other.
 */
import type { SaveOutcome } from '../learner/backend.ts';
import { readText, setTextAside, type TextStorage, writeText } from '../learner/device.ts';
import { wellFormed } from '../learner/well-formed.ts';
import { LINE, MOST, newId, newWorkplace, type Workplace } from './model.ts';
import { readWorkplace } from './read.ts';

/** Told on the window when this page has changed something; `storage` events reach other tabs only. */
const NEWS = 'mgs-arbetsplats';

/** What is kept. */
interface Kept {
  readonly current: string;
  readonly places: readonly Workplace[];
}

export interface Workplaces {
  /** All of them, in the order in which they were made. */
  all(): readonly Workplace[];
  /** The one that is worked with. Before the first is made: a blank one that comes into being with its first change. */
  current(): Workplace;
  /** Makes a blank one and goes over to it. */
  add(name: string): SaveOutcome;
  /** Goes over to another. */
  choose(id: string): SaveOutcome;
  /** Changes the current one. `make` gets it as it is stored now. */
  change(make: (now: Workplace) => Workplace): SaveOutcome;
  /** Puts one beside the others, or in the place of the one with its id, and goes over to it. `full` also when there are too many. */
  put(place: Workplace): SaveOutcome;
  remove(id: string): SaveOutcome;
  /** How the last change went; `blocked` before the first where the browser keeps nothing. */
  readonly outcome: SaveOutcome;
  /** Calls back after each change, from this page or another tab. @returns ends it */
  subscribe(listener: () => void): () => void;
}

/**
 * @param storage undefined where the browser keeps nothing; then all lives as long as the page
 * @param key as workplacesKey gives it
 * @param host where news is told (the window)
 * @param today gives the local day
 * @param nameless name of a workplace that nobody has named yet
 */
export function openWorkplaces(
  storage: TextStorage | undefined,
  key: string,
  host: EventTarget,
  today: () => string,
  nameless: string,
): Workplaces {
  const blank = newWorkplace(newId(), nameless, today());
  const untaken = untakenOn(host);
  let outcome: SaveOutcome = storage ? 'saved' : 'blocked';
  let seen: { readonly text: string; readonly kept: Kept | undefined } | undefined;

  /** What is stored now. A text that is as it was is not read again: a large plan is asked for at each letter. */
  function read(): { readonly text: string | null; readonly kept: Kept | undefined } {
    const text = readText(storage, key);
    if (text === null) return { text, kept: undefined };
    if (seen?.text !== text) seen = { text, kept: parseKept(text) };
    return seen;
  }

  const look = (): Kept => withUntaken(read().kept ?? { current: '', places: [] }, untaken.get(key));

  /** @param id of the one that is changed, if it is one */
  function write(next: Kept, id?: string): SaveOutcome {
    const { text, kept } = read();
    // What nobody here can read may be a newer version's, and is not written over.
    const aside = text === null || kept ? 'saved' : setTextAside(storage, key, text);
    const whole = JSON.stringify({ v: 1, ...next }, wholeCharacters);
    outcome = aside === 'saved' ? writeText(storage, key, whole) : aside;
    if (outcome === 'saved') untaken.delete(key);
    else {
      const changed = new Map(untaken.get(key)?.changed);
      if (id !== undefined)
        changed.set(
          id,
          next.places.find((place) => place.id === id),
        );
      untaken.set(key, { current: next.current, changed, why: outcome });
    }
    host.dispatchEvent(new Event(NEWS));
    return outcome;
  }

  const find = ({ current, places }: Kept) => places.find(({ id }) => id === current) ?? places[0] ?? blank;
  const replace = ({ current, places }: Kept, place: Workplace): Kept =>
    places.some(({ id }) => id === place.id)
      ? { current, places: places.map((one) => (one.id === place.id ? place : one)) }
      : { current: place.id, places: [...places, place] };

  return {
    all: () => look().places,
    current: () => find(look()),
    add(name) {
      const { places } = look();
      if (places.length >= MOST.places) return 'full';
      const place = newWorkplace(newId(), name.trim().slice(0, LINE), today());
      return write({ current: place.id, places: [...places, place] }, place.id);
    },
    choose: (id) => write({ ...look(), current: id }),
    change(make) {
      const kept = look();
      const next = readWorkplace({ ...make(find(kept)), changed: today() });
      // What could not be read again is not written: what was there before stays.
      if (!next) outcome = 'blocked';
      return next ? write(replace(kept, next), next.id) : outcome;
    },
    put(place) {
      const kept = look();
      const known = kept.places.some(({ id }) => id === place.id);
      if (!known && kept.places.length >= MOST.places) return 'full';
      return write({ ...replace(kept, place), current: place.id }, place.id);
    },
    remove(id) {
      const { current, places } = look();
      return write({ current, places: places.filter((place) => place.id !== id) }, id);
    },
    get outcome() {
      return untaken.get(key)?.why ?? outcome;
    },
    subscribe(listener) {
      const outside = (event: Event) => {
        // Without a key: all that the browser kept has been taken away.
        if (!(event instanceof StorageEvent) || (event.key !== key && event.key !== null)) return;
        // Deleted by the learner: what waits here for a place must not come back.
        if (event.newValue === null) untaken.delete(key);
        listener();
      };
      // A page that the browser had put by has heard of nothing since.
      const back = (event: Event) => {
        if ('persisted' in event && event.persisted === true) listener();
      };
      const heard = [
        [NEWS, listener],
        ['storage', outside],
        ['pageshow', back],
      ] as const;
      for (const [name, hear] of heard) host.addEventListener(name, hear);
      return () => {
        for (const [name, hear] of heard) host.removeEventListener(name, hear);
      };
    },
  };
}

/** What the storage has not taken: by id the places as they are here, undefined for one that has been removed. */
interface Untaken {
  readonly current: string;
  readonly changed: ReadonlyMap<string, Workplace | undefined>;
  readonly why: SaveOutcome;
}

const memory = new WeakMap<EventTarget, Map<string, Untaken>>();

/** By key: all tools of a page share it, and it lives as long as the page. */
function untakenOn(host: EventTarget): Map<string, Untaken> {
  const there = memory.get(host) ?? new Map<string, Untaken>();
  memory.set(host, there);
  return there;
}

/** What is stored, with what waits for a place in it; another tab may have stored something of its own meanwhile. */
function withUntaken(stored: Kept, untaken: Untaken | undefined): Kept {
  if (!untaken) return stored;
  const { current, changed } = untaken;
  const here = stored.places.flatMap((place) => (changed.has(place.id) ? (changed.get(place.id) ?? []) : place));
  const added = [...changed.values()].filter((place) => place !== undefined && !here.includes(place));
  return { current, places: [...here, ...added] as Workplace[] };
}

// Half a character, as a field that cuts at a length can leave, would make all of it unreadable.
const wholeCharacters = (_: string, value: unknown): unknown => (typeof value === 'string' ? wellFormed(value) : value);

/** The workplaces in a stored text; undefined when it cannot be read. One that cannot be read makes all unreadable, so that none is lost. */
function parseKept(text: string): Kept | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!data || typeof data !== 'object' || !('v' in data) || data.v !== 1 || !('places' in data) || !Array.isArray(data.places))
      return undefined;
    const places = data.places.flatMap((place) => readWorkplace(place) ?? []);
    const current = 'current' in data && typeof data.current === 'string' ? data.current : '';
    return places.length === data.places.length ? { current, places } : undefined;
  } catch {
    return undefined;
  }
}
