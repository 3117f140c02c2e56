/** Workplaces as a test finds them: with something written, or with a browser in trouble. */
import { expect, type Page } from 'playwright/test';
import { newWorkplace, type Workplace } from '../../src/workplace/model.ts';

export const PLACES_PAGE = '/arbetsplats/';
export const KEY = 'mgs.arbetsplats';

/** A workplace with an obstacle that is marked, a plan of two rows, and days set. */
export function workplace(id: string, name: string, changes: Partial<Workplace> = {}): Workplace {
  const blank = newWorkplace(id, name, '2026-11-22');
  const row = { followUp: '', followUpBy: '', goals: [], outcome: '', from: '' };
  return {
    ...blank,
    obstacles: [
      { id: 'h-1', lens: 'rum', what: 'Duschen går inte att låsa', who: 'Alla som byter om', why: '', serious: 2, act: true },
      { id: 'h-2', lens: 'tid', what: 'Mötet ligger halv fyra', who: 'Föräldrar', why: '', serious: 1, act: false },
    ],
    plan: [
      { ...row, id: 'r-1', what: 'Byta låset', who: 'Anna', by: '2026-01-15', state: 'ny' },
      { ...row, id: 'r-2', what: 'Flytta mötet till tio', who: '', by: '2098-12-24', state: 'pagar' },
    ],
    followUp: { ...blank.followUp, start: '2098-01-31' },
    ...changes,
  };
}

/** What the browser keeps of workplaces. */
export const stored = (places: readonly Workplace[], current = places[0]?.id): string => JSON.stringify({ v: 1, current, places });

/** A file as it is saved. */
export const fileOf = (place: Workplace, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ format: 'man-gor-skillnad-arbetsplats', version: 1, saved: '2026-11-22T08:15:00.000Z', workplace: place, ...more });

/** Opens the page and waits for its script, which is fetched last and shows it. */
export async function openPlaces(page: Page): Promise<void> {
  await page.goto(PLACES_PAGE);
  await expect(page.locator('[data-workplaces]')).toBeVisible();
}

/** The workplaces that are kept now. */
export const keptPlaces = (page: Page): Promise<Workplace[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"places":[]}').places, KEY);

/** Chooses a file in the bar, which is unfolded first where it is folded. */
export async function chooseFile(page: Page, content: string | Buffer, name = 'vår arbetsplats.json'): Promise<void> {
  const bar = page.locator('.workplace-bar').first();
  const folded = bar.locator('details:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
  await bar.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
