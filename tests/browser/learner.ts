/** What a learner does in the course, so that a test can say it in one line. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from 'playwright/test';
import { loadCourse } from '../../src/course/load.ts';
import { unitPath } from '../../src/course/model.ts';
import { answer as aktivaAtgarder } from './answering/aktiva-atgarder.ts';
import { answer as aktivitetsplan } from './answering/aktivitetsplan.ts';
import { answer as begreppskort } from './answering/begreppskort.ts';
import { answer as fall } from './answering/fall.ts';
import { answer as kunskapskontroll } from './answering/kunskapskontroll.ts';
import { answer as ordna } from './answering/ordna.ts';
import { answer as paminnelser } from './answering/paminnelser.ts';
import { answer as paraIhop } from './answering/para-ihop.ts';
import { pressFor } from './answering/press.ts';
import { answer as rollkort } from './answering/rollkort.ts';
import { answer as scenario } from './answering/scenario.ts';
import { answer as sjalvskattning } from './answering/sjalvskattning.ts';
import { answer as spelregler } from './answering/spelregler.ts';
import { answer as stallningstagande } from './answering/stallningstagande.ts';
import { answer as tavla } from './answering/tavla.ts';
import { answer as tidslinje } from './answering/tidslinje.ts';
import { answer as tipsbank } from './answering/tipsbank.ts';

/** The lessons of the course in order. */
export const LESSONS = [
  { id: '1-1', path: '/kurs/del-1/1-1-borja/', title: 'Innan du börjar' },
  { id: '1-2', path: '/kurs/del-1/1-2-normer/', title: 'Kön, genus och normer' },
  { id: '1-3', path: '/kurs/del-1/1-3-ladan/', title: 'Lådan och vad den kostar' },
  { id: '1-4', path: '/kurs/del-1/1-4-halsa/', title: 'Hälsa i siffror' },
  { id: '1-5', path: '/kurs/del-1/1-5-arbete/', title: 'Arbete, pengar och tid i siffror' },
  { id: '1-6', path: '/kurs/del-1/1-6-makt/', title: 'Makt, grupper och tystnad' },
  { id: '1-7', path: '/kurs/del-1/1-7-skamt/', title: 'Från skämt till våld' },
  { id: '1-8', path: '/kurs/del-1/1-8-vinna/', title: 'Vad alla vinner' },
  { id: '1-9', path: '/kurs/del-1/1-9-begrepp/', title: 'Begreppskollen' },
  { id: '1-10', path: '/kurs/del-1/1-10-kontroll/', title: 'Kunskapskontroll' },
] as const;
export const [START, NORMS, BOX, HEALTH, WORK, POWER, JOKE, GAINS, TERMS, CHECK] = LESSONS;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The workshops of the course in order. */
export const WORKSHOPS = [...loadCourse(root).course.units.values()].flatMap((unit) => {
  const { id, title, part, workshop } = unit;
  return workshop ? [{ id, title, part, path: `/${unitPath(unit)}`, minutes: unit.minutes, workshop }] : [];
});

const cards = `${root}dist/utskrift`;
/** Pages with cards to print, for the workshops that have some. */
export const CARD_PAGES = (existsSync(cards) ? readdirSync(cards).sort() : []).map((slug) => `/utskrift/${slug}/`);

/** Every page of the site. */
export const PAGES = [
  '/',
  '/kurs/',
  '/begrepp/',
  '/siffror/',
  '/genomfor/',
  '/moduler/',
  '/upplagg/',
  '/min-sida/',
  '/arbetsplats/',
  '/sok/',
  ...LESSONS.map(({ path }) => path),
  ...WORKSHOPS.map(({ path }) => path),
  ...CARD_PAGES,
  '/404.html',
] as const;

/** The parts of an exercise's data that tell how to answer it. */
interface Data {
  readonly type: string;
  readonly spec: {
    readonly options: readonly { readonly right: boolean }[];
    readonly several: boolean;
    readonly categories: readonly string[];
    readonly cards: readonly { readonly text: string; readonly category?: number }[];
    readonly truth: number;
    readonly min: number;
    readonly items: readonly { readonly text: string }[];
  };
}

/** How the types are answered that take more than a line or two. */
const DRIVERS: Readonly<Record<string, (exercise: Locator, how: 'right' | 'wrong') => Promise<void>>> = {
  aktivitetsplan,
  'aktiva-atgarder': aktivaAtgarder,
  begreppskort,
  fall,
  kunskapskontroll,
  ordna,
  paminnelser,
  'para-ihop': paraIhop,
  rollkort,
  scenario,
  sjalvskattning,
  stallningstagande,
  spelregler,
  tavla,
  tidslinje,
  tipsbank,
};

export const dataOf = async (exercise: Locator): Promise<Data> =>
  JSON.parse((await exercise.locator('script').textContent()) ?? '') as Data;

/** An exercise that has come near and can be answered. */
export async function awake(scope: Page | Locator, key: string): Promise<Locator> {
  const exercise = scope.locator(`mgs-exercise[data-exercise="${key}"]`);
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise).toHaveAttribute('data-alive', '');
  return exercise;
}

/** Scrolls past every exercise that can be seen, so that all of them are alive. */
export async function awakeAll(scope: Page | Locator): Promise<Locator[]> {
  // A lesson of the player is shown a moment after it has been asked for.
  if (!('goto' in scope)) await expect(scope).toBeVisible();
  // The learner's own page and that of the workplaces are shown once their script has run.
  await expect(scope.locator('[data-my-page][hidden], [data-workplaces][hidden]')).toHaveCount(0);
  const exercises = scope.locator('mgs-exercise:visible');
  await exercises.evaluateAll(async (all) => {
    for (const one of all) {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const latest = performance.now() + 15_000;
      while (!one.hasAttribute('data-alive')) {
        if (performance.now() > latest) throw new Error(`${one.getAttribute('data-exercise')} has not come alive`);
        await new Promise(requestAnimationFrame);
      }
    }
  });
  return exercises.all();
}

/** Lays the cards that are in the hand, each in the pile that `choose` gives. */
export async function lay(exercise: Locator, choose: (card: Data['spec']['cards'][number], index: number) => number): Promise<void> {
  const { spec } = await dataOf(exercise);
  for (const [index, card] of spec.cards.entries()) {
    const [inHand] = await exercise.locator('.card').allTextContents();
    if (inHand !== card.text) continue;
    await pressFor(index, spec.cards.length)(exercise.locator('.hand-buttons button').nth(choose(card, index)));
    await expect(exercise.locator('.laid', { hasText: card.text })).toBeVisible();
  }
}

/** Answers an exercise of any type and asks for the result. */
export async function answer(exercise: Locator, how: 'right' | 'wrong' = 'right'): Promise<void> {
  const { type, spec } = await dataOf(exercise);
  const right = how === 'right';
  const driver = DRIVERS[type];
  if (driver) await driver(exercise, how);
  else if (type === 'kunskapsfraga') {
    const wanted = spec.options.flatMap((option, index) => (option.right === right ? [index] : []));
    for (const index of spec.several ? wanted : wanted.slice(0, 1)) await exercise.locator('.choices input').nth(index).check();
    await exercise.getByRole('button', { name: 'Svara' }).click();
    await expect(exercise.locator('.why').first()).toBeVisible();
  } else if (type === 'gissa-siffran') {
    await exercise.getByLabel('Skriv din gissning').fill(String(right ? spec.truth : spec.min).replace('.', ','));
    await exercise.getByRole('button', { name: 'Visa siffran' }).click();
    await expect(exercise.locator('.chart')).toBeVisible();
  } else if (type === 'sortera') {
    await lay(exercise, ({ category = 0 }) => (right ? category : (category + 1) % spec.categories.length));
    await exercise.getByRole('button', { name: /^(Se hur det blev|Visa (spegeln|vad lag och policy säger))$/ }).click();
    await expect(exercise.locator('.feedback')).not.toBeEmpty();
  } else {
    await reflect(exercise, 'Jag tänkte på passet i tisdags.');
  }
}

/** Writes in a reflection and leaves the field. */
export async function reflect(exercise: Locator, text: string): Promise<void> {
  await exercise.getByRole('textbox').fill(text);
  await exercise.getByRole('textbox').blur();
}

/** Waits until nothing on the page moves any more. */
export async function still(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
}

/** Everything that goes wrong on a page without a visitor seeing it: errors, warnings, refusals of the content policy. */
export function troubles(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (error) => list.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) list.push(`${message.type()}: ${message.text()}`);
  });
  return list;
}
