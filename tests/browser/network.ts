/** What a page asks the network for, and what it holds of links. */
import type { Page } from 'playwright/test';

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
