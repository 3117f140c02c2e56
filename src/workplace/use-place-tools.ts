import { useState } from 'preact/hooks';
import { download } from '../exports/download.ts';
import { workplace } from '../texts/sv/workplace.ts';
import { workplaceTools as words } from '../texts/sv/workplace-tools.ts';
import { FILE_LIMIT, openPlaceFile, placeFileName, writePlaceFile } from './file.ts';
import { LINE, MOST, newId, type Workplace } from './model.ts';
import { nameOf } from './names.ts';
import type { Workplaces } from './places.ts';
import { today } from './use-workplace.ts';

/** A workplace from a file, and the one here that has the same id. */
export interface Found {
  readonly file: Workplace;
  readonly here: Workplace;
}

/** What to do with a file whose workplace is here already. */
export type Way = 'replace' | 'both' | 'cancel';

export interface PlaceTools {
  /** What came of the last thing that was done. */
  readonly said: string;
  /** A question that waits for `answer`. */
  readonly found: Found | undefined;
  /** Takes back the last thing, where that can be done. */
  readonly undo: (() => void) | undefined;
  /** Makes a blank workplace and goes over to it. @returns false when there are too many */
  add(): boolean;
  choose(id: string): void;
  /** Saves the current one as a file. @returns what is said of it */
  save(): string;
  /** Opens a file. @returns true when there is something to ask; nothing has been touched then */
  open(file: Blob): Promise<boolean>;
  answer(way: Way): void;
  /** @returns true when it is gone, and can be had back */
  remove(id: string): boolean;
}

interface News {
  readonly said: string;
  readonly found?: Found | undefined;
  readonly undo?: (() => void) | undefined;
}

/** Several workplaces, and files of them. */
export function usePlaceTools(workplaces: Workplaces): PlaceTools {
  const [{ said, found, undo }, tell] = useState<News>({ said: '' });
  const full = () => workplaces.all().length >= MOST.places;
  const tooMany = () => tell({ said: words.tooMany(MOST.places) });
  /** Puts one here and says so; what was here in its place can be had back. */
  const put = (place: Workplace, text: (name: string) => string, before?: Workplace) => {
    if (!before && full()) return tooMany();
    workplaces.put(place);
    tell({ said: text(nameOf(place)), undo: before && (() => put(before, words.restored, place)) });
  };

  return {
    said,
    found,
    undo,
    add() {
      if (full()) {
        tooMany();
        return false;
      }
      workplaces.add(freeName(workplace.nameless, workplaces.all()));
      tell({ said: words.added });
      return true;
    },
    choose(id) {
      workplaces.choose(id);
      tell({ said: words.chosen(nameOf(workplaces.current())) });
    },
    save() {
      const text = saveAsFile(workplaces.current());
      tell({ said: text });
      return text;
    },
    async open(chosen) {
      const file = await openPlaceFile(chosen);
      if (typeof file === 'string') {
        tell({ said: `${words.refused[file]} ${words.nothingChanged}` });
        return false;
      }
      const here = workplaces.all().find(({ id }) => id === file.id);
      if (!here) put(file, words.opened);
      else if (JSON.stringify(here) === JSON.stringify(file)) {
        workplaces.choose(file.id);
        tell({ said: words.same(nameOf(file)) });
      } else {
        tell({ said: '', found: { file, here } });
        return true;
      }
      return false;
    },
    answer(way) {
      if (!found) return;
      const { file } = found;
      // What is here may have been changed in another tab since the question was put.
      if (way === 'replace')
        put(
          file,
          words.replaced,
          workplaces.all().find(({ id }) => id === file.id),
        );
      else if (way === 'both') put({ ...file, id: newId(), name: freeName(nameOf(file), workplaces.all()) }, words.opened);
      else tell({ said: words.cancelled });
    },
    remove(id) {
      const place = workplaces.all().find((one) => one.id === id);
      if (!place) return false;
      workplaces.remove(id);
      tell({ said: words.removed(nameOf(place)), undo: () => put(place, words.restored) });
      return true;
    },
  };
}

/** Saves a workplace as a file. @returns what is said of it */
export function saveAsFile(place: Workplace): string {
  const blob = new Blob([writePlaceFile(place, new Date())], { type: 'application/json' });
  const name = placeFileName(nameOf(place), workplace.nameless.toLowerCase(), today());
  download(document, blob, name);
  return blob.size > FILE_LIMIT ? words.tooLarge : words.saved(name);
}

/** `name`, or the first of "name (2)", "name (3)" … that none of the others has. */
function freeName(name: string, others: readonly Workplace[]): string {
  const taken = new Set(others.map(nameOf));
  const short = name.slice(0, LINE - 5).trim();
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : words.numbered(short, n);
    if (!taken.has(tried)) return tried;
  }
}
