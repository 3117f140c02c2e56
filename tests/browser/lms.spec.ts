import { expect, type FrameLocator, type Page, test } from 'playwright/test';
import { type Lms, startLms } from './lms-host.ts';

let lms: Lms;
test.beforeEach(async () => {
  lms = await startLms('dist/lms/del-1-scorm12.zip');
});
test.afterEach(() => lms.stop());

const course = (page: Page): FrameLocator => page.frameLocator('iframe');
const calls = (page: Page): Promise<string[][]> => page.evaluate(() => (window as unknown as { calls: string[][] }).calls);

/** Answers every question and sorting of the course rightly, and ends each unit with its button. */
async function takeCourse(page: Page, { right = true } = {}): Promise<void> {
  const frame = course(page);
  for (const unit of ['1-2', '1-3', '1-4']) {
    const section = frame.locator(`[data-player-unit="${unit}"]`);
    await expect(section).toBeVisible();
    for (const exercise of await section.locator('mgs-exercise').all()) {
      await exercise.scrollIntoViewIfNeeded();
      await expect(exercise).toHaveAttribute('data-alive', '');
      await answer(exercise, right);
    }
    await section.locator(`[data-finish="${unit}"]`).click();
  }
  await expect(frame.locator('#slut')).toBeVisible();
}

async function answer(exercise: ReturnType<FrameLocator['locator']>, right: boolean): Promise<void> {
  const data = JSON.parse((await exercise.locator('script').textContent()) ?? '') as {
    type: string;
    spec: { options: { right: boolean }[]; several: boolean; cards: { category?: number }[] };
  };
  const { type, spec } = data;
  if (type === 'kunskapsfraga') {
    const wanted = spec.options.flatMap((option, index) => (option.right === right ? [index] : [])).slice(0, spec.several ? undefined : 1);
    for (const index of wanted) await exercise.locator('input').nth(index).check();
    await exercise.getByRole('button', { name: 'Svara' }).click();
  } else if (type === 'gissa-siffran') {
    await exercise.getByRole('button', { name: 'Visa siffran' }).click();
  } else if (type === 'sortera') {
    for (const { category } of spec.cards) {
      const pile = right ? (category ?? 0) : ((category ?? 0) + 1) % 2;
      await exercise.locator('.hand-buttons button').nth(pile).click();
    }
    await exercise.locator('[data-finish]').click();
  } else {
    await exercise.locator('textarea').fill('HEMLIGT Jag var rädd och sa inget åäö');
    await exercise.locator('textarea').blur();
  }
}

test('a learner takes the lessons, closes, and the LMS has the result', async ({ page }) => {
  await page.goto(lms.url);
  await takeCourse(page);
  await expect(course(page).locator('[data-end-text]')).toContainText('godkänd med 100 procent');
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  const record = lms.record();
  expect(record?.core.lesson_status).toBe('passed');
  expect(record?.core.score).toMatchObject({ raw: '100', min: '0', max: '100' });
  expect(record?.core.exit).toBe('suspend');
  expect(record?.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d$/);
  expect(record?.suspend_data.length).toBeLessThan(4096);
  expect(record?.suspend_data).toMatch(/^[A-Za-z0-9_~.*-]+$/);
  const log = await calls(page);
  expect(log.filter(([name]) => name === 'LMSInitialize')).toHaveLength(1);
  expect(log.filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
  expect(log.at(-1)?.[0]).toBe('LMSFinish');
  expect(log.filter((call) => call.at(-1) !== '0')).toEqual([]);
});

test('the lesson begins below the bar, in a frame as narrow as an LMS may give it', async ({ page }) => {
  await page.setViewportSize({ width: 650, height: 666 });
  await page.goto(lms.url);
  await expect(course(page).getByRole('button', { name: 'Spara och stäng' })).toBeVisible();
  await expect.poll(() => page.frames()[1]?.url()).toContain('#1-2');
  const bar = await course(page).locator('.lesson-bar').boundingBox();
  const first = await course(page).locator('[data-player-unit="1-2"] .eyebrow').first().boundingBox();
  expect(first?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(bar?.height).toBeLessThan(80);
});

test('what a learner writes for herself never reaches the LMS', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(lms.url);
  await takeCourse(page);
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  // The text was kept on the device, so it was really written.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('HEMLIGT');
  const everything = JSON.stringify(await calls(page)) + lms.wire() + asked.join();
  expect(everything).toContain('cmi.suspend_data');
  // The sorting that has no right answer says how somebody sees things: only that it is done is told.
  expect(lms.record()?.suspend_data).toMatch(/1-3_ladan\*[0-9a-z]{4}\*\*d[.~]?/);
  for (const piece of ['HEMLIGT', 'rädd', 'sa inget', encodeURIComponent('rädd'), btoa('HEMLIGT').slice(0, 8)])
    expect(everything).not.toContain(piece);
});

test('a learner who leaves in the middle comes back to the same exercise with the answer in place', async ({ page }) => {
  await page.goto(lms.url);
  const first = course(page).locator('[data-player-unit="1-2"]');
  await first.locator('[data-finish="1-2"]').click();
  const question = course(page).locator('[id="1-3_vad-kostar-den"]');
  await question.scrollIntoViewIfNeeded();
  await question.getByLabel('Lådan kan kosta också').check();
  await question.getByRole('button', { name: 'Svara' }).click();
  // Nothing but leaving: the frame goes away with the page.
  await page.goto('about:blank');
  await expect.poll(() => lms.record()?.core.lesson_location).toBe('1-3_vad-kostar-den');
  expect(lms.record()?.core.lesson_status).toBe('incomplete');
  await page.goto(lms.url);
  await expect(course(page).locator('[data-player-unit="1-3"]')).toBeVisible();
  await expect(course(page).locator('[data-player-unit="1-2"]')).toBeHidden();
  await expect(question.getByLabel('Lådan kan kosta också')).toBeChecked();
  await expect(question.getByText('Stämmer.')).toBeVisible();
  await expect(course(page).locator('.rail a[data-unit="1-2"]')).toHaveAttribute('data-state', 'done');
});

test('a result below the pass mark is asked about, and counts as failed only when the learner closes with it', async ({ page }) => {
  await page.goto(lms.url);
  await takeCourse(page, { right: false });
  await expect(course(page).locator('[data-end-text]')).toContainText('För godkänt krävs 80');
  const again = course(page).locator('[data-end-links] a').first();
  await expect(again).toHaveText('Gör om: Vilken av tankarna i rummet är en stereotyp?');
  await again.click();
  await expect(course(page).locator('[id="1-2_stereotypen"]')).toBeInViewport();
  await expect(course(page).locator('[id="1-2_stereotypen"]')).toBeFocused();
  await course(page).locator('[data-finish="1-2"]').click();
  expect((await calls(page)).filter((call) => call.includes('failed'))).toEqual([]);
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  const dialog = course(page).getByRole('dialog');
  await expect(dialog).toContainText('80 procent krävs');
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(dialog).toBeHidden();
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await dialog.getByRole('button', { name: 'Stäng ändå' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  expect(lms.record()?.core.lesson_status).toBe('failed');
});

test('an LMS that opens the course for review has nothing written to it', async ({ page }) => {
  lms.next({ mode: 'review' });
  await page.goto(lms.url);
  await expect(course(page).getByText('Det du gör nu ändrar inget i ditt resultat.')).toBeVisible();
  await course(page).locator('[data-finish="1-2"]').click();
  await expect(course(page).locator('[data-player-unit="1-3"]')).toBeVisible();
  await course(page).getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course(page).getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
  const log = await calls(page);
  expect(log.filter(([name]) => name === 'LMSSetValue')).toEqual([]);
  expect(log.filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
});

test('a passed course stays passed whatever the learner does in it later', async ({ page }) => {
  await page.goto(lms.url);
  await takeCourse(page);
  await page.goto('about:blank');
  await expect.poll(() => lms.record()?.core.lesson_status).toBe('passed');
  await page.goto(lms.url);
  await course(page).locator('.rail a[data-unit="1-3"]').click();
  const question = course(page).locator('[id="1-3_vad-kostar-den"]');
  await question.scrollIntoViewIfNeeded();
  await question.locator('input').first().check();
  await question.getByRole('button', { name: 'Svara' }).click();
  await page.goto('about:blank');
  await expect.poll(() => lms.record()?.suspend_data).toContain('1-3_vad-kostar-den*3kzg*1*d0-1');
  expect(lms.record()?.core.lesson_status).toBe('passed');
  expect(lms.record()?.core.score.raw).toBe('100');
});

test('in a pop-up the course finds the LMS in the window that opened it, and closes itself', async ({ page }) => {
  lms.next({ frame: false });
  await page.goto(lms.url);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('/innehall/index.html', 'kurs', 'width=650,height=666'));
  const popup = await opened;
  await popup.locator('[data-finish="1-2"]').click();
  await expect(popup.locator('[data-player-unit="1-3"]')).toBeVisible();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Spara och stäng' }).click();
  await closed;
  expect(lms.record()?.suspend_data).toContain('1-2*d');
  expect((await calls(page)).filter(([name]) => name === 'LMSFinish')).toHaveLength(1);
});

test('without an API the course runs and says that nothing is reported', async ({ page }) => {
  lms.next({ trouble: 'delete window.API;' });
  await page.goto(lms.url);
  await expect(course(page).getByText('Kursen hittar ingen lärplattform')).toBeVisible({ timeout: 10_000 });
  await expect(course(page).locator('[data-player-unit="1-2"]')).toBeVisible();
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
  await course(page).locator('[data-finish="1-2"]').click();
  await expect(course(page).locator('[data-player-unit="1-3"]')).toBeVisible();
  await expect(course(page).locator('[data-storage-notice]')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('answers on the device are kept apart for each learner on a shared computer', async ({ page }) => {
  await page.goto(lms.url);
  const exercise = course(page).locator('[id="1-2_nar-fick-du"]');
  const reflection = exercise.locator('textarea');
  await exercise.scrollIntoViewIfNeeded();
  await reflection.fill('Bara min');
  await reflection.blur();
  lms.next({ learner: 'anstalld-8' });
  await page.goto('about:blank');
  await page.goto(lms.url);
  await exercise.scrollIntoViewIfNeeded();
  await expect(reflection).toHaveValue('');
});
