import { expect, test } from 'playwright/test';
import { answer, awakeAll, LESSONS, NORMS, PAGES, troubles, WORKSHOPS } from './learner.ts';
import { addresses, transfers, watchPolicy } from './network.ts';

/** Addresses that have been asked for, with what they hold; empty for those that lead nowhere. */
const pages = new Map<string, string>();

for (const path of PAGES) {
  test(`${path} works without a word of complaint, asks nobody else and leaves no cookie`, async ({ page, context, baseURL }) => {
    const trouble = troubles(page);
    const refused = await watchPolicy(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    for (const exercise of await awakeAll(page)) await answer(exercise);
    await page.reload();
    await awakeAll(page);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
    expect(await refused()).toEqual([]);
    expect(trouble).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${path} is served with a strict content policy and nothing inline`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    // Pagefind is WebAssembly, which the page that searches may run.
    const rest = path === '/sok/' ? policy.replace("'wasm-unsafe-eval'", '') : policy;
    expect(rest).not.toMatch(/unsafe|\*|data:|https?:/);
    // The policy holds only for what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
    const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(([, attributes, code]) => !attributes?.includes('application/json') && code !== '')).toEqual([]);
    expect(html.match(/\sstyle\s*=|<style|\son[a-z]+\s*=\s*["']|javascript:/g)).toBeNull();
  });

  test(`every link of ${path} leads somewhere`, async ({ page, request }) => {
    await page.goto(path);
    await awakeAll(page);
    const dead: string[] = [];
    const links = new Set(await addresses(page));
    expect(links.size).toBeGreaterThan(5);
    for (const link of links) {
      const [address = '', hash = ''] = link.split('#');
      if (!pages.has(address)) {
        const response = await request.get(address);
        pages.set(address, response.ok() ? await response.text() : '');
      }
      const text = pages.get(address) ?? '';
      if (text === '' || (hash !== '' && !text.includes(`id="${decodeURIComponent(hash)}"`))) dead.push(link);
    }
    expect(dead).toEqual([]);
    const twice = await page
      .locator('[id]')
      .evaluateAll((all) => all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index));
    expect(twice).toEqual([]);
  });
}

// A workshop holds a guide beside its text.
const visits = [...LESSONS.map((one) => ({ ...one, limit: 90 })), ...WORKSHOPS.map((one) => ({ ...one, limit: 100 }))];
for (const { path, title, limit } of visits) {
  test(`a first visit to ${title} costs at most ${limit} kB, 25 of them script, in at most 12 requests`, async ({ page }) => {
    const list = await transfers(page);
    await page.goto(path);
    await awakeAll(page);
    await page.locator('.site-footer').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const weigh = (type?: string) => list.reduce((sum, one) => sum + (!type || one.type === type ? one.bytes : 0), 0);
    const shares = list.map(({ url, type, bytes }) => `${bytes} ${type} ${new URL(url).pathname}`);
    const cost = [`${weigh()} bytes, ${weigh('Script')} of them script, in ${list.length} requests:`, ...shares].join('\n');
    expect(
      list.every(({ bytes }) => bytes > 0),
      cost,
    ).toBe(true);
    expect(list.map(({ type }) => type)).toEqual(expect.arrayContaining(['Document', 'Script', 'Stylesheet', 'Font']));
    expect(weigh(), cost).toBeLessThanOrEqual(limit * 1000);
    expect(weigh('Script'), cost).toBeLessThanOrEqual(25_000);
    expect(list.length, cost).toBeLessThanOrEqual(12);
  });
}

test('a lesson fetches an exercise’s code only when the exercise comes near', async ({ page }) => {
  const list = await transfers(page);
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto(NORMS.path);
  await page.waitForLoadState('networkidle');
  const scripts = () => list.filter(({ type }) => type === 'Script').length;
  const before = scripts();
  await awakeAll(page);
  expect(scripts()).toBeGreaterThan(before);
});
