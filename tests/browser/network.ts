/** What a page asks the network for, and what it holds of links. */
import { type APIRequestContext, expect, type Page } from 'playwright/test';

/** One answer of the server as it came over the wire. */
export interface Transfer {
  readonly url: string;
  /** `Script`, `Stylesheet`, `Font` … as the browser names them. */
  readonly type: string;
  /** Bytes with headers, as compressed. */
  bytes: number;
}

/** Counts everything that is fetched from now on. */
export async function transfers(page: Page): Promise<readonly Transfer[]> {
  const session = await page.context().newCDPSession(page);
  const byId = new Map<string, Transfer>();
  const list: Transfer[] = [];
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    // The browser's own icons, as that of a calendar, come over no wire.
    if (response.url.startsWith('data:')) return;
    const transfer: Transfer = { url: response.url, type, bytes: 0 };
    byId.set(requestId, transfer);
    list.push(transfer);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = byId.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  return list;
}

/** Everything that the page's content policy refused, on every page that is opened from now on. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    (window as unknown as { refused: string[] }).refused = refused;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

/** Addresses of all links of the page and everything else it names, without those to other sites. */
export const addresses = (page: Page): Promise<string[]> =>
  page.locator('[href], [src]').evaluateAll((elements) =>
    elements
      .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', document.baseURI))
      .filter(({ origin }) => origin === location.origin)
      .map(({ href }) => href),
  );

/** The most that a first visit may cost. */
export interface Budget {
  /** kB in all, and of script. */
  readonly all: number;
  readonly script: number;
  readonly requests: number;
}

/** A first visit costs no more than the budget. */
export async function expectLight(list: readonly Transfer[], budget: Budget): Promise<void> {
  await expect.poll(() => list.every(({ bytes }) => bytes > 0)).toBe(true);
  const weigh = (type?: string) => list.reduce((sum, one) => sum + (!type || one.type === type ? one.bytes : 0), 0);
  const shares = list.map(({ url, type, bytes }) => `${bytes} ${type} ${new URL(url).pathname}`);
  const cost = [`${weigh()} bytes, ${weigh('Script')} of them script, in ${list.length} requests:`, ...shares].join('\n');
  expect.soft(list.map(({ type }) => type)).toEqual(expect.arrayContaining(['Document', 'Script', 'Stylesheet', 'Font']));
  expect.soft(weigh(), cost).toBeLessThanOrEqual(budget.all * 1000);
  expect.soft(weigh('Script'), cost).toBeLessThanOrEqual(budget.script * 1000);
  expect.soft(list.length, cost).toBeLessThanOrEqual(budget.requests);
}

/** A page is served with a strict content policy and nothing inline. @param wasm it may run WebAssembly */
export function expectStrictPolicy(html: string, wasm: boolean): void {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect.soft(policy).toContain("default-src 'none'");
  expect.soft(policy).toContain("script-src 'self'");
  const rest = wasm ? policy.replace("'wasm-unsafe-eval'", '') : policy;
  expect.soft(rest).not.toMatch(/unsafe|\*|data:|https?:/);
  // The policy holds only for what comes after it.
  expect.soft(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  expect.soft(scripts.length).toBeGreaterThan(0);
  expect.soft(scripts.filter(([, attributes, code]) => !attributes?.includes('application/json') && code !== '')).toEqual([]);
  expect.soft(html.match(/\sstyle\s*=|<style|\son[a-z]+\s*=\s*["']|javascript:/g)).toBeNull();
}

/** Addresses that have been asked for, with the text they hold; `undefined` for those that lead nowhere. */
const known = new Map<string, string | undefined>();

/** Every link of the page leads somewhere, and no id stands there twice. */
export async function expectLinksToLead(page: Page, request: APIRequestContext): Promise<void> {
  const dead: string[] = [];
  const links = new Set(await addresses(page));
  expect.soft(links.size).toBeGreaterThan(5);
  for (const link of links) {
    const [address = '', hash = ''] = link.split('#');
    if (!known.has(address)) {
      // Of a download it is enough to know that it is there.
      const response = await (/\.(zip|pdf|docx|pptx)$/.test(address) ? request.head(address) : request.get(address));
      const isPage = response.headers()['content-type']?.startsWith('text/html');
      known.set(address, response.ok() ? (isPage ? await response.text() : '') : undefined);
    }
    const text = known.get(address);
    if (text === undefined || (hash !== '' && !text.includes(`id="${decodeURIComponent(hash)}"`))) dead.push(link);
  }
  expect.soft(dead).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect.soft(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}
