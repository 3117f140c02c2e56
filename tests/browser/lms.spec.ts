import { expect, type Locator, type Page, test } from 'playwright/test';
import { longestState } from '../../scorm/longest-state.ts';
import { loadCourse } from '../../src/course/load.ts';
import { answerQuestions } from './answering/kunskapskontroll.ts';
import { answer, awake, awakeAll, BOX, CHECK, JOKE, LESSONS, NORMS, START } from './learner.ts';
import { type Lms, startLms } from './lms-host.ts';

/** The one exercise that gives points. */
const KNOWLEDGE_CHECK = '1-10_kontrollen';

let lms: Lms;
test.beforeEach(async () => {
  lms = await startLms('dist/lms/del-1-scorm12.zip');
});
test.afterEach(() => lms.stop());

type Lesson = Pick<(typeof LESSONS)[number], 'id'>;
const course = (page: Page): Locator => page.frameLocator('iframe').locator('body');
const lesson = (page: Page, { id }: Lesson): Locator => course(page).locator(`[data-player-unit="${id}"]`);
const listed = (page: Page, { id }: Lesson): Locator => course(page).locator(`.rail a[data-unit="${id}"]`);
const calls = (page: Page): Promise<string[][]> => page.evaluate(() => (window as unknown as { calls: string[][] }).calls);

/** Presses the button that ends a lesson, and waits for the page after it. */
async function finish(page: Page, { id }: Lesson): Promise<void> {
  await expect(lesson(page, { id })).toBeVisible();
  await lesson(page, { id }).locator(`[data-finish="${id}"]`).press('Enter');
  await expect(lesson(page, { id })).toBeHidden();
}

/** Goes through all lessons but the knowledge check, without doing their exercises. */
async function finishLessons(page: Page): Promise<void> {
  for (const one of LESSONS) if (one !== CHECK) await finish(page, one);
  await expect(lesson(page, CHECK)).toBeVisible();
}

/** Takes the knowledge check with so many right answers of fifteen. */
async function takeCheck(page: Page, right: number): Promise<Locator> {
  const check = await awake(course(page), KNOWLEDGE_CHECK);
  await answerQuestions(check, (number) => number < right);
  await expect(check.locator('.check-points')).toContainText(`${right} av 15 poäng`);
  return check;
}

/** Presses "Spara och stäng" and waits for the word that the window may be closed. */
async function close(page: Page): Promise<void> {
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
}

/** Opens the course in a new session. The one before it, if any, ends as when a window is closed. */
async function launch(page: Page): Promise<void> {
  const before = lms.commits();
  if (page.url().startsWith(lms.url)) {
    await page.goto('about:blank');
    await expect.poll(() => lms.commits()).toBeGreaterThan(before);
  }
  await page.goto(lms.url);
}

test('a learner takes the course, passes the check, closes, and the LMS has the result', async ({ page }) => {
  await page.goto(lms.url);
  // Points are won in the check alone: a wrong answer in a lesson takes none away.
  await answer(await awake(course(page), '1-1_vad-far-de-veta'), 'wrong');
  await finishLessons(page);
  await takeCheck(page, 15);
  await finish(page, CHECK);
  await expect(course(page).locator('[data-end-text]')).toContainText('godkänd med 100 procent');
  await expect(course(page).locator('[data-end-links] a')).toHaveCount(0);
  await close(page);
  const record = lms.record();
  expect(record?.core.lesson_status).toBe('passed');
  expect(record?.core.score).toMatchObject({ raw: '100', min: '0', max: '100' });
  expect(record?.core.exit).toBe('suspend');
  expect(record?.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d$/);
  expect(record?.suspend_data).toMatch(/^[A-Za-z0-9_~.*-]+$/);
  const log = await calls(page);
  expect(log.filter(([name]) => name === 'LMSInitialize')).toHaveLength(1);
  expect(log.filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
  expect(log.at(-1)?.[0]).toBe('LMSFinish');
  expect(log.filter((call) => call.at(-1) !== '0')).toEqual([]);
});

/** What an exercise shows and what stands in its fields, but for what is only said when something has just been done. */
const shown = (exercise: Locator): Promise<readonly (string | boolean)[]> =>
  exercise.evaluate((element) => {
    const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea')];
    const said = [...element.querySelectorAll<HTMLElement>('.result[role="status"]')].map(({ innerText }) => innerText);
    const text = element.querySelector<HTMLElement>('[data-live]')?.innerText ?? '';
    const lines = text.replace('Omgången är klar. ', '').split('\n');
    return [
      ...lines.filter((line) => line.trim() !== '' && !said.includes(line)),
      ...fields.map((field) => (['radio', 'checkbox'].includes(field.type) ? field.checked : field.value)),
    ];
  });

test('with every exercise of all ten lessons answered the state has room in the LMS, and all is there in the next session', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await page.goto(lms.url);
  const before = new Map<string, unknown>();
  for (const one of LESSONS) {
    await expect(lesson(page, one)).toBeVisible();
    for (const exercise of await awakeAll(lesson(page, one))) {
      const key = (await exercise.getAttribute('data-exercise')) ?? '';
      // Every other answer is wrong: what comes back then is more than what is right.
      await answer(exercise, key === KNOWLEDGE_CHECK || before.size % 2 === 0 ? 'right' : 'wrong');
      before.set(key, await shown(exercise));
    }
    await expect(lesson(page, one).locator('[data-remaining]')).toBeEmpty();
    await finish(page, one);
  }
  await launch(page);

  const { course: content } = loadCourse('.');
  const exercises = content.parts[0]?.units.flatMap((unit) => unit.exercises) ?? [];
  expect([...before.keys()]).toEqual(exercises.map(({ key }) => key));
  const [, , units = '', answers = ''] = lms.record()?.suspend_data.split('~') ?? [];
  expect(units.split('.').toSorted()).toEqual(LESSONS.map(({ id }) => `${id}*d`).toSorted());
  expect(answers.split('.')).toHaveLength(exercises.length);
  const length = lms.record()?.suspend_data.length ?? 0;
  info.annotations.push({ type: 'suspend_data', description: `${length} characters` });
  expect(length).toBeLessThanOrEqual(longestState(content));
  expect(length).toBeLessThan(4096);
  expect(lms.record()?.core.lesson_status).toBe('passed');

  for (const one of LESSONS) {
    await listed(page, one).click();
    await expect(listed(page, one)).toHaveAttribute('data-state', 'done');
    for (const exercise of await awakeAll(lesson(page, one))) {
      const key = (await exercise.getAttribute('data-exercise')) ?? '';
      expect(await shown(exercise), key).toEqual(before.get(key));
    }
    await expect(lesson(page, one).locator('[data-remaining]')).toBeEmpty();
  }
});

test('the lesson begins below the bar, in a frame as narrow as an LMS may give it', async ({ page }) => {
  await page.setViewportSize({ width: 650, height: 666 });
  await page.goto(lms.url);
  await expect(course(page).getByRole('button', { name: 'Spara och stäng' })).toBeVisible();
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/#1-1$/);
  const bar = await course(page).locator('.lesson-bar').boundingBox();
  const first = await lesson(page, START).locator('.eyebrow').first().boundingBox();
  expect(first?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(bar?.height).toBeLessThan(80);
});

test('a learner who leaves in the middle comes back to the same exercise with the answer in place', async ({ page }) => {
  await page.goto(lms.url);
  await listed(page, NORMS).click();
  await finish(page, NORMS);
  const question = await awake(course(page), '1-3_vad-kostar-den');
  await question.getByLabel('Lådan kan kosta också').check();
  await question.getByRole('button', { name: 'Svara' }).click();
  // Nothing but leaving: the frame goes away with the page.
  await page.goto('about:blank');
  await expect.poll(() => lms.record()?.core.lesson_location).toBe('1-3_vad-kostar-den');
  expect(lms.record()?.core.lesson_status).toBe('incomplete');
  await page.goto(lms.url);
  await expect(lesson(page, BOX)).toBeVisible();
  await expect(lesson(page, NORMS)).toBeHidden();
  await expect(question.getByLabel('Lådan kan kosta också')).toBeChecked();
  await expect(question.getByText('Stämmer.')).toBeVisible();
  await expect(listed(page, NORMS)).toHaveAttribute('data-state', 'done');
});

test('a check that is left in the middle has no result, and goes on with the question that was next', async ({ page }) => {
  await page.goto(lms.url);
  await listed(page, CHECK).click();
  const check = await awake(course(page), KNOWLEDGE_CHECK);
  await answerQuestions(check, () => true, 4);
  const next = await check.locator('h4').textContent();
  await launch(page);
  expect(lms.record()?.core.score.raw).toBe('');
  expect(lms.record()?.core.lesson_status).toBe('incomplete');
  await awake(course(page), KNOWLEDGE_CHECK);
  await expect(check.locator('.check-position')).toHaveText('Fråga 5 av 15');
  await expect(check.locator('h4')).toHaveText(next ?? '');
});

test('who closes with the check left is not asked about any result, and can come back to it', async ({ page }) => {
  await page.goto(lms.url);
  await finishLessons(page);
  await finish(page, CHECK);
  await expect(course(page).locator('[data-end-text]')).toContainText('men inte med det som ger poäng');
  const way = course(page).locator('[data-end-links] a');
  await expect(way).toHaveText(['Gör: Frågor ur alla lektioner']);
  await close(page);
  expect(lms.record()?.core.lesson_status).toBe('incomplete');
  expect(lms.record()?.core.score.raw).toBe('');
});

test('a result below the pass mark is asked about, counts as failed only when the learner closes with it, and can be bettered', async ({
  page,
}) => {
  await page.goto(lms.url);
  await finishLessons(page);
  // One point less than is needed.
  await takeCheck(page, 11);
  await finish(page, CHECK);
  await expect(course(page).locator('[data-end-text]')).toContainText('har 73 procent av poängen. För godkänt krävs 80');
  const again = course(page).locator('[data-end-links] a');
  await expect(again).toHaveText(['Gör om: Frågor ur alla lektioner']);
  await again.click();
  await expect(course(page).locator(`[id="${KNOWLEDGE_CHECK}"]`)).toBeInViewport();
  await expect(course(page).locator(`[id="${KNOWLEDGE_CHECK}"]`)).toBeFocused();
  expect((await calls(page)).filter((call) => call.includes('failed'))).toEqual([]);
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  const dialog = course(page).getByRole('dialog');
  await expect(dialog).toContainText('Du har 73 procent och 80 procent krävs');
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(dialog).toBeHidden();
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await dialog.getByRole('button', { name: 'Stäng ändå' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  expect(lms.record()?.core).toMatchObject({ lesson_status: 'failed', score: { raw: '73' } });

  await page.goto(lms.url);
  // Eighty percent to the point.
  await takeCheck(page, 12);
  await close(page);
  expect(lms.record()?.core).toMatchObject({ lesson_status: 'passed', score: { raw: '80' } });
});

test('a passed course stays passed with its best result, whatever the learner does in it later', async ({ page }) => {
  await page.goto(lms.url);
  await finishLessons(page);
  await takeCheck(page, 13);
  await finish(page, CHECK);
  await launch(page);
  expect(lms.record()?.core).toMatchObject({ lesson_status: 'passed', score: { raw: '87' } });
  await listed(page, CHECK).click();
  const check = await takeCheck(page, 2);
  await expect(check).toContainText('Ditt bästa resultat är 13 av 15 poäng, 87 procent. Det är det som räknas.');
  await listed(page, BOX).click();
  await answer(await awake(course(page), '1-3_vad-kostar-den'), 'wrong');
  await page.goto('about:blank');
  await expect.poll(() => lms.record()?.suspend_data).toContain('1-3_vad-kostar-den*3kzg*1*d0-1');
  expect(lms.record()?.core).toMatchObject({ lesson_status: 'passed', score: { raw: '87' } });
});

test('an LMS that opens the course for review has nothing written to it', async ({ page }) => {
  lms.next({ mode: 'review' });
  await page.goto(lms.url);
  await expect(course(page).getByText('Det du gör nu ändrar inget i ditt resultat.')).toBeVisible();
  await answer(await awake(course(page), '1-1_vad-far-de-veta'));
  await finish(page, START);
  await close(page);
  const log = await calls(page);
  expect(log.filter(([name]) => name === 'LMSSetValue')).toEqual([]);
  expect(log.filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
});

test('in a pop-up the course finds the LMS in the window that opened it, and closes itself', async ({ page }) => {
  lms.next({ frame: false });
  await page.goto(lms.url);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('/innehall/index.html', 'kurs', 'width=650,height=666'));
  const popup = await opened;
  await popup.locator('[data-finish="1-1"]').click();
  await expect(popup.locator('[data-player-unit="1-2"]')).toBeVisible();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Spara och stäng' }).click();
  await closed;
  expect(lms.record()?.suspend_data).toContain('1-1*d');
  expect((await calls(page)).filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
});

test('without an API the course runs and says that nothing is reported', async ({ page }) => {
  lms.next({ trouble: 'delete window.API;' });
  await page.goto(lms.url);
  await expect(course(page).getByText('Kursen hittar ingen lärplattform')).toBeVisible({ timeout: 10_000 });
  await expect(lesson(page, START)).toBeVisible();
  await expect(course(page).getByRole('button', { name: 'Spara och stäng' })).toBeHidden();
});

test('an API that comes late is found', async ({ page }) => {
  lms.next({ trouble: 'const late = window.API; delete window.API; setTimeout(() => { window.API = late; }, 1200);' });
  await page.goto(lms.url);
  await expect.poll(() => calls(page).then((log) => log.length), { timeout: 10_000 }).toBeGreaterThan(3);
  await expect(course(page).getByRole('button', { name: 'Spara och stäng' })).toBeVisible();
});

test('an API that throws on everything but the start does not break the course', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  lms.next({
    trouble: `for (const name of ['LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError']) window.API[name] = () => { throw new TypeError('the server answered HTML'); };`,
  });
  await page.goto(lms.url);
  await listed(page, JOKE).click();
  await answer(await awake(course(page), '1-7_pyramiden'));
  await finish(page, JOKE);
  await expect(course(page).locator('[data-storage-notice]')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('answers on the device are kept apart for each learner on a shared computer', async ({ page }) => {
  await page.goto(lms.url);
  const reflection = course(page).locator('[id="1-1_invandning"] textarea');
  const rating = course(page).locator('[id="1-1_utgangslage"]');
  await awakeAll(lesson(page, START));
  await reflection.fill('Bara min');
  await reflection.blur();
  await rating.getByRole('radio').first().check();
  lms.next({ learner: 'anstalld-8' });
  await launch(page);
  await awakeAll(lesson(page, START));
  await expect(reflection).toHaveValue('');
  await expect(rating.getByRole('radio', { checked: true })).toHaveCount(0);
  lms.next({ learner: 'anstalld-7' });
  await launch(page);
  await awakeAll(lesson(page, START));
  await expect(reflection).toHaveValue('Bara min');
  await expect(rating.getByRole('radio', { checked: true })).toHaveCount(1);
});
