/**
 * The service worker below /genomfor/: keeps the pages that have been opened there, and what they need, for a room without a network.
 * It has the rest of the site in no way in its hands. Built into one classic script by integration.ts.
 */

/** Name of this build's cache; the build writes it. */
declare const CACHE: string;

/** The parts of the worker's world that are used; TypeScript's own list would stand against that of the window. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerEvent & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchLike) => void): void;
}
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchLike extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const PREFIX = 'mgs-genomfor-';
/** Milliseconds that the network gets where there is a kept page instead. */
const PATIENCE = 6000;

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data?.kind !== 'keep' || !Array.isArray(event.data.addresses)) return;
  const addresses: unknown[] = event.data.addresses;
  const kept = keepAll(addresses.filter((address) => typeof address === 'string'));
  event.waitUntil(kept.then((all) => all && event.source?.postMessage({ kind: 'kept' })));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(networkFirst(request));
  // Files whose names change with what is in them.
  else if (new URL(request.url).pathname.includes('/_astro/')) event.respondWith(cacheFirst(request));
  else event.respondWith(networkFirst(request));
});

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

/** @returns true when every file is in the cache */
async function keepAll(addresses: readonly string[]): Promise<boolean> {
  const cache = await caches.open(CACHE);
  const outcomes = await Promise.all(
    addresses.map(async (address) => {
      if (await cache.match(address)) return true;
      const response = await fetch(address).catch(() => undefined);
      if (!response?.ok) return false;
      await cache.put(address, response);
      return true;
    }),
  );
  return outcomes.every(Boolean);
}

async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  try {
    // A network that does not answer is as good as none, for somebody with a group before them.
    const response = await (kept ? fetch(request, { signal: AbortSignal.timeout(PATIENCE) }) : fetch(request));
    if (response.ok && request.mode === 'navigate') await cache.put(request, response.clone());
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function cacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
