/** Makes the page work without a network once it has been opened, with the help of worker.ts. */

/**
 * Registers the worker and tells it which files this page has needed.
 * @param base the site's base with a slash at its end
 * @param later addresses of files that it may come to need, relative to it
 * @param tell is called when all of them are kept
 */
export async function keepOffline(base: string, later: readonly string[], tell: () => void): Promise<void> {
  try {
    const workers = navigator.serviceWorker;
    await workers.register(`${base}genomfor/sw.js`, { scope: `${base}genomfor/` });
    const { active } = await workers.ready;
    workers.addEventListener('message', ({ data }) => {
      if (data?.kind === 'kept') tell();
    });
    // Messages wait until somebody asks for them.
    workers.startMessages();
    active?.postMessage({ kind: 'keep', addresses: neededFiles(later) });
  } catch {
    // No worker here, or no network at the first visit: the page works while it is open.
  }
}

/** The page itself, all that it has loaded, and what it may load yet. */
function neededFiles(later: readonly string[]): string[] {
  const own = location.href.replace(/#.*$/, '');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set([own, ...loaded, ...later.map((address) => new URL(address, own).href)])].filter(
    (address) => new URL(address).origin === location.origin && !/\bsw\.js$/.test(address),
  );
}
