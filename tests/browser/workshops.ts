/** The workshops that the site was built with, and how a group goes through them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from 'playwright/test';
import type { Script } from '../../src/workshop/script.ts';

export interface BuiltWorkshop {
  readonly path: string;
  readonly script: Script;
}

const folder = new URL('../../dist/genomfor/', import.meta.url);

/** Every workshop, in the order of its folder's name. */
export const WORKSHOPS: readonly BuiltWorkshop[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const html = readFileSync(new URL(`${name}/index.html`, folder), 'utf8');
    const [, json = ''] = /<script type="application\/json" data-workshop>(.*?)<\/script>/s.exec(html) ?? [];
    return { path: `/genomfor/${name}/`, script: JSON.parse(json) as Script };
  });

/** The first one, whose tool is the group's own list of rules. */
export const RULES: BuiltWorkshop = (() => {
  const found = WORKSHOPS.find(({ path }) => path === '/genomfor/2-0-spelregler/');
  if (!found) throw new Error('There is no workshop with ground rules');
  return found;
})();

/** The leader's view of a workshop. */
export const leaderOf = ({ path }: BuiltWorkshop): string => `${path}#ledare`;

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const cue = (page: Page): Locator => page.locator('.cue').getByRole('status');
export const heading = (page: Page): Locator => page.locator('[data-place]');
export const timer = (page: Page): Locator => page.getByRole('timer');

/** Opens a page of a workshop and waits until it is alive. */
export async function openStage(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await expect(page.locator('.stage-bar')).toBeVisible();
  return page;
}

/** Goes on to a step, from before the first. */
export async function goToStep(page: Page, step: number): Promise<void> {
  await button(page, 'Börja').click();
  for (let at = 1; at < step; at++) await button(page, 'Nästa steg').click();
  await expect(page.locator('.stage').getByText(`Steg ${step} av`)).toBeVisible();
}

/** Steps of the ground rules: the one in which a list is made, and how long it takes. */
export const LIST = RULES.script.steps.findIndex(({ half, tool }) => half && tool) + 1;
export const LIST_MINUTES = RULES.script.steps[LIST - 1]?.minutes ?? 0;

export const stage = (page: Page) => page.locator('.stage');
export const tool = (page: Page) => page.locator('[data-tool]');
