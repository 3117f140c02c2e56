import { memoryStorage } from '../../src/learner/memory-storage.ts';
import type { Scorm12Api } from './calls.ts';

/** A window that content runs in, with an LMS's API above it. */
export interface FakeWindow {
  readonly window: Window & typeof globalThis;
  readonly storage: ReturnType<typeof memoryStorage>;
  /** Fires an event of the page's life. */
  fire(type: 'visibilitychange' | 'pagehide' | 'pageshow', state?: { hidden?: boolean; persisted?: boolean }): void;
  /** Times that the page was loaded anew. */
  reloads(): number;
}

/** @param storage given where several windows share one device */
export function fakeWindow(api: Scorm12Api | undefined, storage = memoryStorage()): FakeWindow {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  let reloads = 0;
  const parent: Record<string, unknown> = { API: api, opener: null };
  parent['parent'] = parent;
  const window = Object.assign(new EventTarget(), {
    document,
    parent,
    opener: null,
    localStorage: storage,
    location: { reload: () => reloads++ },
  });
  return {
    window: window as unknown as Window & typeof globalThis,
    storage,
    fire(type, { hidden = false, persisted = false } = {}) {
      document.visibilityState = hidden ? 'hidden' : 'visible';
      const event = Object.assign(new Event(type), { persisted });
      (type === 'visibilitychange' ? document : window).dispatchEvent(event);
    },
    reloads: () => reloads,
  };
}
