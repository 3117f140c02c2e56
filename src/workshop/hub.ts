/** Holds what this window knows of the session, tells the other windows of changes, hears of theirs, and keeps it for a reload. */
import type { Channel } from './channel.ts';
import { KEY, keep, type Owner, readKept, readText, type TextStorage } from './keeping.ts';
import type { Change, Plan, Session } from './session.ts';
import { changed, isUntouched, merge, readShared, type Shared, untouched } from './shared.ts';

export interface Hub {
  session(): Session;
  /** State of a tool; undefined before anybody has done anything with it. */
  tool(id: string): unknown;
  /** How many times other windows have changed a tool. */
  outsideChanges(id: string): number;
  /** False when the browser would not keep the last change. */
  kept(): boolean;
  act(change: Change): void;
  /** Keeps and shows a tool's state. @returns false when the browser would not keep it */
  share(id: string, state: unknown): boolean;
  /** Ends the session in all windows and forgets it. */
  reset(): void;
  /** Calls back after every change, from wherever it came. */
  subscribe(listener: () => void): () => void;
}

export interface HubOptions extends Owner {
  readonly plan: Plan;
  /** Ids of the exercises that are tools of the workshop. */
  readonly tools: readonly string[];
  readonly storage: TextStorage | undefined;
  /** Opens the way to the other windows. */
  connect(receive: (message: unknown) => void): Channel;
  /** Where `storage` and `visibilitychange` events arrive; absent in tests. */
  readonly host?: Window;
  /** Milliseconds since 1970. */
  now(): number;
  /** Tells this window from others. */
  readonly self: string;
}

/** Opens the session: as it was kept, or as another window has it. */
export function openHub(options: HubOptions): Hub {
  const { plan, tools, storage, self, now, host, steps } = options;
  const listeners = new Set<() => void>();
  const outside = new Map<string, number>();
  const read = (value: unknown): Shared | undefined => readShared(value, plan, tools);
  let shared: Shared = read(readKept(readText(storage), options, now())) ?? untouched();
  let kept = storage !== undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const adopt = (next: Shared) => {
    const before = shared;
    shared = next;
    const ids = new Set([...Object.keys(before.tools), ...Object.keys(next.tools)]);
    for (const id of ids) if (before.tools[id] !== next.tools[id]) outside.set(id, (outside.get(id) ?? 0) + 1);
    tell();
  };
  /** Takes what another window knows. @returns true when this one knows something more */
  const hear = (theirs: Shared): boolean => {
    const merged = merge(shared, theirs);
    if (merged !== shared) adopt(merged);
    return merge(theirs, merged) !== theirs;
  };
  const send = () => channel.send({ kind: 'state', steps, shared });
  const channel = options.connect((message) => {
    const news = readMessage(message, steps);
    if (!news) return;
    if (news.kind === 'ask') return send();
    const theirs = read(news.shared);
    if (theirs && hear(theirs)) send();
  });
  const put = (next: Shared) => {
    shared = next;
    kept = keep(storage, options, shared, now());
    send();
    tell();
    return kept;
  };
  const ask = () => channel.send({ kind: 'ask', steps });
  ask();
  host?.addEventListener('pageshow', ask);
  host?.document.addEventListener('visibilitychange', ask);
  host?.addEventListener('storage', ({ key, newValue }) => {
    // `null` is a storage that has been emptied altogether.
    if (key !== KEY && key !== null) return;
    const theirs = read(readKept(newValue, options, now()));
    if (theirs) hear(theirs);
    // Taken away with everything else that the browser kept: it must not be written again.
    else if (newValue === null && !isUntouched(shared)) adopt(untouched(shared.round + 1));
  });

  return {
    session: () => shared.session.value,
    tool: (id) => shared.tools[id]?.value,
    outsideChanges: (id) => outside.get(id) ?? 0,
    kept: () => kept,
    act(change) {
      const next = change(shared.session.value, plan, now());
      if (next !== shared.session.value) put({ ...shared, session: changed(shared.session, self, next) });
    },
    share: (id, state) => put({ ...shared, tools: { ...shared.tools, [id]: changed(shared.tools[id], self, state) } }),
    reset() {
      adopt(untouched(shared.round + 1));
      keep(storage, options, undefined, now());
      send();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A message from a window with the same steps; another one may show an older page. */
function readMessage(message: unknown, steps: string): { kind: unknown; shared?: unknown } | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('steps' in message)) return undefined;
  return message.steps === steps ? message : undefined;
}
