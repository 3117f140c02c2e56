import { expect, type Locator, type Page, test } from 'playwright/test';
import { writeRow } from './answering/aktivitetsplan.ts';
import { write } from './answering/tavla.ts';
import { answer as choose } from './answering/tipsbank.ts';
import { awake } from './learner.ts';
import { cellsOfCsv, entriesOfCalendar, type SavedFile, saved, textOfDocx, textOfPdf } from './workplace-files.ts';

/** Part 3 from one tool to the next, as a group goes through it: what is written in one is there in those that follow. */

const open = async (page: Page, unit: string, exercise: string): Promise<Locator> => {
  await page.goto('/kurs/');
  await page.locator(`main a[data-unit="${unit}"]`).first().click();
  return awake(page, `${unit}_${exercise}`);
};
const button = (scope: Locator, name: string | RegExp) => scope.getByRole('button', { name, exact: true });
/** A day so many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** Letters and digits alone: lines are broken where a page is wide enough. */
const bare = (text: string): string => text.replace(/\s/g, '');

test('an obstacle becomes a measure, a plan, a documentation and a date, and all of it comes out in files as it was typed', async ({
  page,
}) => {
  test.slow();
  const OBSTACLE = 'Nycklarna hänger två meter upp =HYPERLINK("http://x.se")';
  const MEASURE = 'Flytta ner krokarna, <b>alla</b> sju; ”i dag”';

  const board = await open(page, '3a-1', 'hinder');
  await write(board, 0, OBSTACLE);
  await write(board, 2, 'Kurserna delas ut klockan sex');
  await write(board, 4, 'Policyn har fel namn');
  await board.locator('[data-card]').first().getByLabel('Det här ska vi göra något åt').check();
  await button(board, 'Klart för nu').click();
  await expect(board.locator('[data-landing]')).toBeVisible();

  await choose(await open(page, '3b-1', 'tips'), 'right');

  const plan = await open(page, '3c-1', 'plan');
  await button(plan, 'Lägg till alla två').click();
  const rows = plan.locator('.plan-row[data-row]');
  await expect(rows).toHaveCount(2);
  await button(plan, 'Öppna alla').click();
  await writeRow(rows.first(), {
    what: MEASURE,
    who: 'Liisa',
    by: inDays(30),
    followUp: 'Fråga de tre som stod på backen',
    followUpBy: inDays(60),
  });
  await button(plan, 'Stäng alla').click();
  await button(plan, 'Klart för nu').click();
  await expect(plan.locator('[data-ready]')).toBeVisible();

  const files = new Map<string, SavedFile>();
  for (const name of ['Word (DOCX)', 'PDF', 'Excel (CSV)', 'Kalender (ICS)']) files.set(name, await saved(page, button(plan, name)));
  const bytes = (name: string) => files.get(name)?.bytes ?? Buffer.alloc(0);
  for (const text of [await textOfDocx(bytes('Word (DOCX)')), await textOfPdf(bytes('PDF'))])
    for (const part of [MEASURE, 'Liisa', 'Fråga de tre som stod på backen']) expect(bare(text)).toContain(bare(part));
  const [head = [], first = []] = cellsOfCsv(bytes('Excel (CSV)'));
  expect(first[head.indexOf('Vad')]).toBe(MEASURE);
  expect(
    cellsOfCsv(bytes('Excel (CSV)'))
      .flat()
      .filter((cell) => /^[=+@]/.test(cell)),
  ).toEqual([]);
  expect(entriesOfCalendar(bytes('Kalender (ICS)')).map(({ day }) => day)).toEqual(expect.arrayContaining([inDays(30), inDays(60)]));

  const paper = await open(page, '3c-2', 'dokumentation');
  await paper.getByLabel('Antal anställda').fill('31');
  await button(paper, `Hämta ”${OBSTACLE}”`).click();
  const documents = [
    await textOfDocx((await saved(page, button(paper, 'Word (DOCX)'))).bytes),
    await textOfPdf((await saved(page, button(paper, 'PDF'))).bytes),
  ];
  for (const text of documents) for (const part of [OBSTACLE, MEASURE, 'Liisa', '31']) expect(bare(text)).toContain(bare(part));

  const later = await open(page, '3c-3', 'nasta-datum');
  await button(later, 'Klart för nu').click();
  const reminders = entriesOfCalendar((await saved(page, button(later, 'Kalenderfil (ICS)'))).bytes);
  expect(reminders).toHaveLength(3);
  expect(reminders[0]?.text).toContain(`${MEASURE} (Liisa)`);

  await page.goto('/arbetsplats/');
  await expect(page.locator('main')).toContainText('Tre hinder.');
  await expect(page.locator('main')).toContainText('Två rader.');
});
