/** Makes the page work without a network once it has been opened, with the help of worker.ts. */

/**
 * Registers the worker and tells it which files this page has needed.
 * @param base the site's base with a slash at its end
 * @param tell is called when all of them are kept
 */
export async function keepOffline(base: string, tell: () => void): Promise<void> {
  try {
    const workers = navigator.serviceWorker;
    await workers.register(`${base}genomfor/sw.js`, { scope: `${base}genomfor/` });
    const { active } = await workers.ready;
    workers.addEventListener('message', ({ data }) => {
      if (data?.kind === 'kept') tell();
    });
    // Messages wait until somebody asks for them.
    workers.startMessages();
    active?.postMessage({ kind: 'keep', addresses: neededFiles() });
  } catch {
    // No worker here, or no network at the first visit: the page works while it is open.
  }
}

/** The page itself and all that it has loaded. */
function neededFiles(): string[] {
  const own = location.href.replace(/#.*$/, '');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set([own, ...loaded])].filter((address) => new URL(address).origin === location.origin && !/\bsw\.js$/.test(address));
}
