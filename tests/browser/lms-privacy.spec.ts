import { expect, type Locator, type Page, test } from 'playwright/test';
import { loadCourse } from '../../src/course/load.ts';
import { answer as turnCards } from './answering/begreppskort.ts';
import { rate } from './answering/sjalvskattning.ts';
import { awake, dataOf, lay, reflect } from './learner.ts';
import { type Lms, startLms } from './lms-host.ts';
import { tracesOf } from './traces.ts';

const units = loadCourse('.').course.parts[0]?.units ?? [];

/** What a learner answers where answers are private. */
interface Person {
  /** For reflections, with the exercise's key after it. */
  readonly text: string;
  /** One digit from 1 to 5 for each statement. */
  readonly ratings: string;
  readonly cards: 'right' | 'wrong';
  /** Pile for the cards of the sorting that is a mirror. */
  readonly pile: number;
}

const BIRGITTA: Person = { text: 'HEMLIGT: jag var rädd & sa <inget> – åäö "100 %"', ratings: '514253152431', cards: 'right', pile: 0 };
const GORAN: Person = { text: 'Nej.', ratings: '152413514235', cards: 'wrong', pile: 1 };

/** Does everything whose answer stays on the device, as this person would, and closes. */
async function answerPrivately(page: Page, lms: Lms, person: Person): Promise<string[]> {
  await page.goto(lms.url);
  const course = page.frameLocator('iframe').locator('body');
  const types: string[] = [];
  for (const unit of units) {
    const own = unit.exercises.filter(({ codeLength }) => codeLength === 0);
    await course.locator(`.rail a[data-unit="${unit.id}"]`).click();
    for (const { key, type } of own) {
      await answer(await awake(course, key), key, person);
      types.push(type);
    }
  }
  await course.getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course.getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  return types;
}

async function answer(exercise: Locator, key: string, { text, ratings, cards, pile }: Person): Promise<void> {
  const { type } = await dataOf(exercise);
  if (type === 'reflektion') await reflect(exercise, `${text} ${key}`);
  else if (type === 'sjalvskattning') await rate(exercise, (number) => Number(ratings[number]));
  else if (type === 'begreppskort') await turnCards(exercise, cards);
  else {
    await lay(exercise, () => pile);
    await exercise.getByRole('button', { name: 'Visa spegeln' }).click();
    await expect(exercise.locator('.feedback')).not.toBeEmpty();
  }
}

/** Every call to the LMS in this page, but for how long the learner was there. */
const calls = async (page: Page): Promise<string[][]> => {
  const all = await page.evaluate(() => (window as unknown as { calls: string[][] }).calls);
  return all.filter(([, name]) => name !== 'cmi.core.session_time');
};

test('what a learner writes, rates and practises for herself reaches neither the LMS nor any other server, in no form', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const [lms, other] = [await startLms('dist/lms/del-1-scorm12.zip'), await startLms('dist/lms/del-1-scorm12.zip')];
  try {
    const types = await answerPrivately(page, lms, BIRGITTA);
    expect(new Set(types)).toEqual(new Set(['reflektion', 'sjalvskattning', 'begreppskort', 'sortera']));
    const hers = await calls(page);
    // All of it was kept on the device, so it was really answered.
    const kept = await page.frames()[1]?.evaluate(() => JSON.stringify(Object.values(localStorage).map((text) => JSON.parse(text))));
    for (const trace of ['HEMLIGT: jag var rädd', `[${[...BIRGITTA.ratings].join()}]`, 'hegemonisk-maskulinitet'])
      expect(kept).toContain(trace);
    const everything = JSON.stringify(hers) + lms.wire() + asked.join('\n');
    for (const trace of ['cmi.suspend_data', '1-1_utgangslage*']) expect(everything).toContain(trace);
    const traces = [...['HEMLIGT', 'rädd', 'inget> – åäö', '"100 %"'].flatMap(tracesOf), ...tracesOf(BIRGITTA.ratings)];
    for (const separator of [',', '-', '.', '_', '*', ' ']) traces.push([...BIRGITTA.ratings].join(separator));
    traces.push('hegemonisk', 'pluralistisk');
    expect(traces.filter((trace) => everything.toLowerCase().includes(trace.toLowerCase()))).toEqual([]);

    // The surest of all: one who answers everything in another way makes the very same calls.
    await answerPrivately(page, other, GORAN);
    const sets = (list: string[][]) => list.filter(([call]) => call === 'LMSSetValue');
    expect(sets(await calls(page))).toEqual(sets(hers));
    expect(sets(hers).length).toBeGreaterThan(units.length);
  } finally {
    await Promise.all([lms.stop(), other.stop()]);
  }
});
