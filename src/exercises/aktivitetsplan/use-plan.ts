import { useState } from 'preact/hooks';
import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { MOST, type PlanRow, type Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { useWorkplace } from '../../workplace/use-workplace.ts';
import { rowTitle } from './plan-table.ts';
import { byDay } from './rows.ts';

type Rows = readonly PlanRow[];

/** What is said of the latest change. */
interface Message {
  readonly text: string;
  /** True when something is asked of whoever reads it; what can be seen is only said aloud. */
  readonly asks: boolean;
}

/** A change that can be taken back, in the workplace where it was made. */
interface Undoable {
  readonly place: string;
  readonly text: string;
  back(plan: Rows): Rows;
}

/** The plan of the workplace at hand, and all that is done to it. Each change is made to the plan as it is stored at that moment. */
export interface Plan {
  readonly place: Workplace;
  readonly workplaces: Workplaces;
  readonly message: Message;
  /** What Ångra takes back, in words; undefined when there is nothing. */
  readonly undoable: string | undefined;
  say(text: string, asks?: boolean): void;
  edit(id: string, change: Partial<PlanRow>): void;
  /** Adds rows at the end. @returns false when there is no room, which is then said */
  add(rows: readonly PlanRow[], text: string): boolean;
  /** As `add`, for rows that can be taken back together. */
  addFromFile(rows: readonly PlanRow[], text: string): boolean;
  remove(id: string): void;
  move(id: string, step: number): void;
  sort(): void;
  undo(): void;
}

/** @param key as CourseContext.workplaceKey */
export function usePlan(key: string): Plan {
  const { place, workplaces } = useWorkplace(key);
  const [message, setMessage] = useState<Message>({ text: '', asks: false });
  const [last, setLast] = useState<Undoable>();
  const undoable = last?.place === place.id ? last : undefined;

  const say = (text: string, asks = false) => setMessage({ text, asks });
  const change = (make: (plan: Rows) => Rows, text = '') => {
    workplaces.change((now) => ({ ...now, plan: make(now.plan) }));
    say(text);
  };
  const takeBack = (text: string, back: (plan: Rows) => Rows) => setLast({ place: workplaces.current().id, text, back });
  const add = (rows: Rows, text: string): boolean => {
    const room = workplaces.current().plan.length + rows.length <= MOST.plan;
    if (room) change((plan) => [...plan, ...rows], text);
    else say(words.full(MOST.plan), true);
    return room;
  };

  return {
    place,
    workplaces,
    message,
    undoable: undoable?.text,
    say,
    add,
    edit: (id, patch) => change((plan) => plan.map((row) => (row.id === id ? { ...row, ...patch } : row))),
    addFromFile(rows, text) {
      const added = add(rows, text);
      const ids = new Set(rows.map(({ id }) => id));
      const stored = new Map(workplaces.current().plan.map((row) => [row.id, JSON.stringify(row)]));
      // What somebody has worked on since stays.
      if (added) takeBack(text, (plan) => plan.filter((row) => !ids.has(row.id) || stored.get(row.id) !== JSON.stringify(row)));
      return added;
    },
    remove(id) {
      const { plan } = workplaces.current();
      const at = plan.findIndex((row) => row.id === id);
      const row = plan[at];
      if (!row) return;
      const text = words.removed(rowTitle(row, place));
      change((rows) => rows.filter((one) => one.id !== id), text);
      takeBack(text, (rows) => (rows.some((one) => one.id === id) ? rows : rows.toSpliced(Math.min(at, rows.length), 0, row)));
    },
    move(id, step) {
      const { plan } = workplaces.current();
      const at = plan.findIndex((row) => row.id === id);
      const [row, to] = [plan[at], at + step];
      if (row && plan[to]) change((rows) => rows.toSpliced(at, 1).toSpliced(to, 0, row), words.moved(to + 1, plan.length));
      else say(to < 0 ? words.atTop : words.atBottom);
    },
    sort() {
      const before = workplaces.current().plan.map(({ id }) => id);
      if (byDay(workplaces.current().plan).every(({ id }, place) => id === before[place])) return say(words.sortedAlready);
      change(byDay, words.sorted);
      const placeOf = ({ id }: PlanRow) => (before.includes(id) ? before.indexOf(id) : before.length);
      takeBack(words.reordered, (plan) => plan.toSorted((a, b) => placeOf(a) - placeOf(b)));
    },
    undo() {
      if (!undoable) return;
      const rows = undoable.back(workplaces.current().plan);
      if (rows.length > MOST.plan) return say(words.full(MOST.plan), true);
      change(undoable.back, words.undone);
      setLast(undefined);
    },
  };
}
