/** Finding the LMS's API object (SCORM 1.2 Run-Time Environment 3.3.6.1, with what real LMSs do: see find()). */

/** How many frames up, or openers' frames up, a search goes. */
const LIMIT = 500;

/** A property of another window; undefined where the browser forbids the look (another origin) or it throws. */
function look<T>(read: () => T): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}

/** The windows where the API may be: this one, its parents, then each one's opener and that one's parents. */
function* candidates(start: Window): Generator<Window> {
  const seen = new Set<Window>();
  const queue: (Window | undefined)[] = [start];
  while (queue.length > 0 && seen.size < LIMIT) {
    const window = queue.shift();
    if (!window || seen.has(window)) continue;
    seen.add(window);
    yield window;
    // Never by way of window.top: an outer frame of another origin would throw before the API is found (SuccessFactors).
    queue.unshift(look(() => window.parent));
    queue.push(look(() => window.opener as Window));
  }
}

/** The object called `name` in the nearest window that has one; undefined when none has. Never throws. */
export function findApi<Api>(start: Window, name: string): Api | undefined {
  for (const window of candidates(start)) {
    const api = look(() => (window as unknown as Record<string, Api>)[name]);
    if (api) return api;
  }
  return undefined;
}

/** Looks for the API again and again, since some LMSs attach it after the content has started. */
export async function waitForApi<Api>(start: Window, name: string, patience = 5000, step = 100): Promise<Api | undefined> {
  for (let waited = 0; ; waited += step) {
    const api = findApi<Api>(start, name);
    if (api || waited >= patience) return api;
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}
