import { useRef, useState } from 'preact/hooks';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { inOneLine, MOST, type Rule } from './logic.ts';

/** A rule while it is worked with; `key` is its own as long as the list is on screen. */
export interface Row extends Rule {
  readonly key: number;
}

/** A rule that can be had back. */
interface Removed {
  readonly row: Row;
  /** Where it lay, from 0. */
  readonly place: number;
}

/** What is said of the latest change. */
export interface Message {
  readonly text: string;
  /** True when something is asked of whoever reads it; what can be seen in the list is only said aloud. */
  readonly asks: boolean;
}

/** The list of rules as it is worked with. */
export interface Rules {
  readonly rows: readonly Row[];
  readonly full: boolean;
  readonly removed: Removed | undefined;
  readonly message: Message;
  say(text: string, asks?: boolean): void;
  /** @returns the new row; undefined when there is no room, which is then said */
  add(rule: Rule): Row | undefined;
  reword(place: number, text: string): void;
  /** @returns false when the row lies where it should already, which is then said */
  move(from: number, to: number): boolean;
  remove(place: number): void;
  /** Puts the removed rule back where it lay. @returns its row; undefined when there is no room */
  undo(): Row | undefined;
}

/** The list as it is given, with a key for each row; `onRules` is told of each change and gives the list anew. */
export function useRules(rules: readonly Rule[], onRules: (rules: readonly Rule[]) => void): Rules {
  const keys = useRef<readonly number[]>([]);
  const nextKey = useRef(0);
  // The list may have grown in another window.
  while (keys.current.length < rules.length) keys.current = [...keys.current, nextKey.current++];
  const rows = rules.map((rule, place): Row => ({ ...rule, key: keys.current[place] ?? 0 }));
  const [removed, setRemoved] = useState<Removed>();
  const [message, setMessage] = useState<Message>({ text: '', asks: false });
  const full = rows.length >= MOST;

  const say = (text: string, asks = false) => setMessage({ text, asks });
  const change = (next: readonly Row[], text: string) => {
    keys.current = next.map(({ key }) => key);
    say(text);
    onRules(next.map(({ key, ...rule }) => rule));
  };
  const insert = (row: Row, place: number, text: string) => {
    if (full) return void say(words.full(MOST), true);
    change(rows.toSpliced(place, 0, row), text);
    return row;
  };

  return {
    rows,
    full,
    removed,
    message,
    say,
    add: (rule) => insert({ ...rule, key: nextKey.current++ }, rows.length, words.added(rows.length + 1)),
    reword: (place, text) =>
      change(
        rows.map((row, index) => (index === place ? { ...row, text: inOneLine(text) } : row)),
        '',
      ),
    move(from, to) {
      const row = rows[from];
      if (row && rows[to]) change(rows.toSpliced(from, 1).toSpliced(to, 0, row), words.moved(to + 1, rows.length));
      else say(to < 0 ? words.atTop : words.atBottom);
      return rows[to] !== undefined;
    },
    remove(place) {
      const row = rows[place];
      if (!row) return;
      setRemoved({ row, place });
      change(rows.toSpliced(place, 1), words.removed(row.text.trim()));
    },
    undo() {
      if (!removed) return undefined;
      const place = Math.min(removed.place, rows.length);
      const row = insert(removed.row, place, words.restored(place + 1));
      if (row) setRemoved(undefined);
      return row;
    },
  };
}
