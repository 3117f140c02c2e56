import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** How the plan is looked at: as cards, some of them open, or as a table. */
export interface Cards {
  /** The element that the focus moves within. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly table: boolean;
  setTable(table: boolean): void;
  isOpen(row: string): boolean;
  setOpen(rows: readonly string[], open: boolean): void;
  /** Opens a row as a card and goes to one of its fields. */
  openRow(row: string, field?: string): void;
  /** Moves the focus after the next drawing to what fits the selector; where several do, to the nth or the last. */
  focusOn(selector: string, nth?: number): void;
}

/** @param id prefix of the ids of the fields */
export function useCards(id: string): Cards {
  const root = useRef<HTMLDivElement>(null);
  const [table, setTable] = useState(false);
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const setOpen = (rows: readonly string[], open: boolean) =>
    setOpenRows((now) => new Set(open ? [...now, ...rows] : [...now].filter((row) => !rows.includes(row))));
  const focusOn = (selector: string, nth = 0) =>
    void requestAnimationFrame(() => {
      const all = root.current?.querySelectorAll<HTMLElement>(selector) ?? [];
      const wanted = all[Math.min(nth, all.length - 1)];
      wanted?.focus();
      // What has focus already may have been pushed out of sight.
      wanted?.scrollIntoView({ block: 'nearest' });
    });
  return {
    root,
    table,
    setTable,
    isOpen: (row) => openRows.has(row),
    setOpen,
    openRow(row, field = 'what') {
      setTable(false);
      setOpen([row], true);
      focusOn(`[id="${id}-${row}-${field}"]`);
    },
    focusOn,
  };
}
