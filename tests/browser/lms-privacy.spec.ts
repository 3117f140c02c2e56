import { expect, type Locator, type Page, test } from 'playwright/test';
import { loadCourse } from '../../src/course/load.ts';
import type { Part } from '../../src/course/model.ts';
import { answer as turnCards } from './answering/begreppskort.ts';
import { answer as takeCases } from './answering/fall.ts';
import { walk } from './answering/rollkort.ts';
import { rate } from './answering/sjalvskattning.ts';
import { answer as agree, write } from './answering/spelregler.ts';
import { takeStands } from './answering/stallningstagande.ts';
import { awake, dataOf, lay, reflect } from './learner.ts';
import { type Lms, startLms } from './lms-host.ts';
import { tracesOf } from './traces.ts';

const { parts } = loadCourse('.').course;

/** What a learner answers where answers are private. */
interface Person {
  /** For reflections, rules and replies; with the exercise's key after it in reflections. */
  readonly text: string;
  /** One digit from 1 to 5 for each statement or claim, again and again. */
  readonly ratings: string;
  readonly way: 'right' | 'wrong';
  /** Pile for the cards of a sorting without right answers. */
  readonly pile: number;
}

const BIRGITTA: Person = { text: 'HEMLIGT: jag var rädd & sa <inget> – åäö "100 %"', ratings: '514253152431', way: 'right', pile: 0 };
const GORAN: Person = { text: 'Nej.', ratings: '152413514235', way: 'wrong', pile: 1 };

/** Does everything whose answer stays on the device, as this person would, and closes. */
async function answerPrivately(page: Page, lms: Lms, units: Part['units'], person: Person): Promise<string[]> {
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

async function answer(exercise: Locator, key: string, { text, ratings, way, pile }: Person): Promise<void> {
  const { type } = await dataOf(exercise);
  const digit = (number: number) => Number(ratings[number % ratings.length]);
  if (type === 'reflektion') await reflect(exercise, `${text} ${key}`);
  else if (type === 'sjalvskattning') await rate(exercise, digit);
  else if (type === 'begreppskort') await turnCards(exercise, way);
  else if (type === 'stallningstagande') await takeStands(exercise, digit);
  else if (type === 'rollkort') await walk(exercise, (number) => (digit(number) > 2 ? '+' : '-'));
  else if (type === 'fall') await takeCases(exercise, way, text);
  else if (type === 'spelregler') {
    await write(exercise, text);
    await agree(exercise, way);
  } else {
    await lay(exercise, () => pile);
    await exercise.getByRole('button', { name: /^Visa / }).click();
    await expect(exercise.locator('.feedback').first()).not.toBeEmpty();
  }
}

/** Every call to the LMS in this page, but for how long the learner was there. */
const calls = async (page: Page): Promise<string[][]> => {
  const all = await page.evaluate(() => (window as unknown as { calls: string[][] }).calls);
  return all.filter(([, name]) => name !== 'cmi.core.session_time');
};

/** What is private in each part, and words that are on the device afterwards and nowhere else. */
const PRIVATE = [
  {
    id: 'del-1',
    types: ['reflektion', 'sjalvskattning', 'begreppskort', 'sortera'],
    kept: [`[${[...BIRGITTA.ratings].join()}]`, 'hegemonisk-maskulinitet'],
    never: ['hegemonisk', 'pluralistisk'],
    told: '1-1_utgangslage*',
  },
  {
    id: 'del-2',
    types: ['reflektion', 'spelregler', 'stallningstagande', 'rollkort', 'sortera', 'fall'],
    kept: ['"stands":[1,1,4,5', '"marks":"+-+-++-+-', '"label":"osynliggorande"'],
    never: ['1,1,4,5', '1145241', '+-+-++', 'osynliggorande', 'till-punkt'],
    told: '2b-1_en-bit-fram*',
  },
] as const;

for (const { id, types: expected, kept: traced, never, told } of PRIVATE)
  test(`what a learner writes, rates and practises for herself in ${id} reaches neither the LMS nor any other server, in no form`, async ({
    page,
  }) => {
    test.slow();
    const units = parts.find((part) => part.id === id)?.units ?? [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    const zip = `dist/lms/${id}-scorm12.zip`;
    const [lms, other] = [await startLms(zip), await startLms(zip)];
    try {
      const types = await answerPrivately(page, lms, units, BIRGITTA);
      expect(new Set(types)).toEqual(new Set(expected));
      const hers = await calls(page);
      // All of it was kept on the device, so it was really answered.
      const kept = await page.frames()[1]?.evaluate(() => JSON.stringify(Object.values(localStorage).map((text) => JSON.parse(text))));
      for (const trace of ['HEMLIGT: jag var rädd', ...traced]) expect(kept).toContain(trace);
      const everything = JSON.stringify(hers) + lms.wire() + asked.join('\n');
      for (const trace of ['cmi.suspend_data', told]) expect(everything).toContain(trace);
      const traces = [...['HEMLIGT', 'rädd', 'inget> – åäö', '"100 %"'].flatMap(tracesOf), ...tracesOf(BIRGITTA.ratings), ...never];
      for (const separator of [',', '-', '.', '_', '*', ' ']) traces.push([...BIRGITTA.ratings].join(separator));
      expect(traces.filter((trace) => everything.toLowerCase().includes(trace.toLowerCase()))).toEqual([]);

      // The surest of all: one who answers everything in another way makes the very same calls.
      await answerPrivately(page, other, units, GORAN);
      const sets = (list: string[][]) => list.filter(([call]) => call === 'LMSSetValue');
      expect(sets(await calls(page))).toEqual(sets(hers));
      expect(sets(hers).length).toBeGreaterThan(units.length);
    } finally {
      await Promise.all([lms.stop(), other.stop()]);
    }
  });
