import { expect, type Page, test } from 'playwright/test';
import { answer, awake, awakeAll, BOX, HEALTH, NORMS, reflect, START, TERMS, troubles } from './learner.ts';

/** Puts texts where the course keeps its own, before the first page of it is opened. */
const keep = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    if (sessionStorage.getItem('first')) return;
    sessionStorage.setItem('first', 'over');
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, texts);

const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

const OLD = {
  'rubbish among the progress': ['mgs.framsteg', '{"åäö": [1,2, ☃'],
  'an empty list among the progress': ['mgs.framsteg', '[]'],
  'progress from a newer version': ['mgs.framsteg', 'mgs99~1-3~1-2*d~1-2_stereotypen*wuur*2*d1-1~nytt'],
  'rubbish among the reflections': ['mgs.eget', 'inte alls {json'],
  'reflections from a newer version': ['mgs.eget', '{"v":2,"texts":[["1-3_vilken-regel","Från framtiden"]]}'],
} as const;

test('what cannot be read is put aside, and the course works', async ({ page }) => {
  test.slow();
  const trouble = troubles(page);
  await page.goto(BOX.path);
  for (const [what, [key, text]] of Object.entries(OLD))
    await test.step(what, async () => {
      await page.evaluate(
        ([name, value]) => {
          localStorage.clear();
          localStorage.setItem(name, value);
        },
        [key, text] as const,
      );
      await page.reload();
      await answer(await awake(page, '1-3_vad-kostar-den'));
      await reflect(await awake(page, '1-3_vilken-regel'), 'Det här är nytt.');
      await expect(page.locator('[data-storage-notice]')).toBeEmpty();
      expect(await kept(page, `${key}.undanlagd-1`)).toBe(text);
      await page.reload();
      await awakeAll(page);
      await expect(page.locator('.exercise-kunskapsfraga .is-right')).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Skriv för dig själv' })).toHaveValue('Det här är nytt.');
      expect(await kept(page, `${key}.undanlagd-1`)).toBe(text);
      expect(await kept(page, `${key}.undanlagd-2`)).toBeNull();
    });
  expect(trouble).toEqual([]);
});

test('an answer that does not fit its exercise any more is left out, and the rest is kept', async ({ page, request }) => {
  const trouble = troubles(page);
  const html = await (await request.get(NORMS.path)).text();
  const print = (key: string) => new RegExp(`"key":"${key}","fingerprint":"(\\w{4})"`).exec(html)?.[1];
  const answers = [
    `1-2_vad-styr*${print('1-2_vad-styr')}*99999999*d`,
    '1-2_stereotypen*0000*2*d1-1',
    `1-2_gruvan*${print('1-2_gruvan')}*5*d1-1`,
    'utan mening',
  ];
  await keep(page, {
    'mgs.framsteg': `mgs1~1-2_gruvan~1-2*x.1-4*d~${answers.join('.')}`,
    'mgs.eget': '{"v":1,"answers":{"1-2_nar-fick-du":{"fingerprint":"0000","answer":{"text":42}},"0-0_borta":{"kvar":"Att laga bilen."}}}',
  });
  await page.goto(NORMS.path);
  await awakeAll(page);
  await expect(page.locator('a[data-unit="1-4"]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('a[data-unit="1-2"]')).toHaveAttribute('data-state', 'begun');
  await expect(page.locator('.exercise-sortera .hand-position')).toHaveText('Kort 1 av 10');
  await expect(page.locator('[data-exercise="1-2_stereotypen"] input:checked')).toHaveCount(0);
  await expect(page.locator('[data-exercise="1-2_gruvan"] input:checked')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Skriv för dig själv' })).toHaveValue('');
  await reflect(await awake(page, '1-2_nar-fick-du'), 'Nu.');
  expect(await kept(page, 'mgs.eget')).toContain('Att laga bilen.');
  expect(trouble).toEqual([]);
});

/** Answers everything in the lesson about the box, and looks that it holds while the page is open. */
async function takeLesson(page: Page): Promise<void> {
  for (const exercise of await awakeAll(page)) await answer(exercise);
  await expect(page.locator('.exercise-sortera .feedback')).toContainText('Noll av tolv kort');
  await expect(page.locator('.exercise-gissa-siffran .chart')).toBeVisible();
  await expect(page.locator('.exercise-kunskapsfraga .is-right')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Skriv för dig själv' })).toHaveValue('Jag tänkte på passet i tisdags.');
}

/** The reflection of the lesson does not claim to be kept. */
async function expectNotKept(page: Page): Promise<void> {
  const exercise = await awake(page, '1-3_vilken-regel');
  await reflect(exercise, 'Det här går inte att spara.');
  await expect(exercise.getByText('Det går inte att spara här. Kopiera texten om du vill ha den kvar.')).toBeVisible();
  await expect(exercise.getByText('Sparat på den här enheten.')).toHaveCount(0);
}

test('where the browser refuses to keep anything the learner is told at once, can do all, and no exercise claims to be kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  const trouble = troubles(page);
  await page.goto(BOX.path);
  const notice = page.getByRole('status').filter({ hasText: 'Din webbläsare låter inte kursen spara här.' });
  await expect(notice).toBeVisible();
  await takeLesson(page);
  await expect(notice).toContainText('Du kan göra allt, men svaren finns bara kvar tills du stänger sidan.');
  await expectNotKept(page);
  await page.getByRole('link', { name: /^Klar, vidare/ }).click();
  await expect(page).toHaveURL(HEALTH.path);
  await expect(notice).toBeVisible();
  for (const [lesson, key] of [
    [START, '1-1_utgangslage'],
    [TERMS, '1-9_korten'],
    [BOX, '1-3_ladan'],
  ] as const)
    await test.step(key, async () => {
      await page.goto(lesson.path);
      const exercise = await awake(page, key);
      await expect(exercise.getByText('Sparas bara på den här enheten.')).toBeVisible();
      await answer(exercise);
      await expect(exercise.getByText('svaret finns bara kvar tills du stänger sidan')).toBeVisible();
      await expect(exercise.getByText('Sparas bara på den här enheten.')).toHaveCount(0);
    });
  expect(trouble).toEqual([]);
});

test('where the memory is full the learner is told, can do the whole lesson, and no exercise claims to be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    };
  });
  const trouble = troubles(page);
  await page.goto(BOX.path);
  await takeLesson(page);
  const notice = page.getByRole('status').filter({ hasText: 'Webbläsarens minne är fullt' });
  await expect(notice).toContainText('Du kan göra klart det du håller på med ändå.');
  await expectNotKept(page);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(notice).toBeInViewport();
  expect(trouble).toEqual([]);
});
