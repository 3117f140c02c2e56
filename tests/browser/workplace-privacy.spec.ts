import { expect, type Page, test } from 'playwright/test';
import { loadCourse } from '../../src/course/load.ts';
import { answer, awake } from './learner.ts';
import { type Lms, startLms } from './lms-host.ts';
import { tracesOf } from './traces.ts';
import type { keptPlaces } from './workplaces.ts';

const units = loadCourse('.').course.parts.find(({ id }) => id === 'del-3')?.units ?? [];
const ZIP = 'dist/lms/del-3-scorm12.zip';

/** Names the workplace, uses every tool and writes every reflection as this group would, and closes. */
async function work(page: Page, lms: Lms, name: string, how: 'right' | 'wrong'): Promise<void> {
  await page.goto(lms.url);
  const course = page.frameLocator('iframe').locator('body');
  let named = false;
  for (const unit of units) {
    await course.locator(`.rail a[data-unit="${unit.id}"]`).click();
    const section = course.locator(`[data-player-unit="${unit.id}"]`);
    await expect(section).toBeVisible();
    for (const { key } of unit.exercises)
      await test.step(key, async () => {
        const exercise = await awake(section, key);
        const bar = exercise.locator('.workplace-bar');
        if (!named && (await bar.count()) > 0) {
          await bar.locator('summary').click();
          await bar.getByLabel('Arbetsplatsens namn').fill(name);
          named = true;
        }
        await answer(exercise, how);
      });
  }
  await course.getByRole('button', { name: 'Spara och stäng' }).click();
  await expect(course.getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
}

/** Every value that was set, but for how long the learner was there. */
const sets = async (page: Page): Promise<string[][]> => {
  const all = await page.evaluate(() => (window as unknown as { calls: string[][] }).calls);
  return all.filter(([call, name]) => call === 'LMSSetValue' && name !== 'cmi.core.session_time');
};

test('what a workplace writes in part 3 reaches neither the LMS nor any other server; that a tool was used does', async ({ page }) => {
  test.setTimeout(240_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const [lms, other] = [await startLms(ZIP), await startLms(ZIP)];
  try {
    const name = 'HEMLIGT: förrådet & <köket> – åäö "100 %"';
    await work(page, lms, name, 'right');
    const ours = await sets(page);
    // All of it lies on the device, under a key of this learner's own.
    const kept = (await page.frames()[1]?.evaluate(() => Object.entries(localStorage))) ?? [];
    const [places, ...more] = kept.filter(([key]) => key.startsWith('mgs.arbetsplats'));
    expect(more).toEqual([]);
    expect(places?.[0]).toMatch(/^mgs\.arbetsplats\.\w+$/);
    const [place] = JSON.parse(places?.[1] ?? '{}').places as Awaited<ReturnType<typeof keptPlaces>>;
    expect(place).toMatchObject({ name, obstacles: [{ act: true }, {}, {}], challenges: [{}] });

    const everything = JSON.stringify(ours) + lms.wire() + asked.join('\n');
    const told = units.flatMap(({ id, exercises }) => [`${id}*b`, ...exercises.map(({ key, fingerprint }) => `${key}*${fingerprint}**d`)]);
    expect(told.filter((trace) => !everything.includes(trace))).toEqual([]);
    // No button of a tool is taken for one that finishes a unit.
    expect(lms.record()?.suspend_data.split('~')[2]?.split('.').toSorted()).toEqual(units.map(({ id }) => `${id}*b`).toSorted());
    const written = [place?.obstacles[0]?.what ?? '', place?.challenges[0]?.when ?? '', place?.plan[0]?.what ?? ''];
    expect(written.every((text) => text.length > 8)).toBe(true);
    const traces = ['HEMLIGT', 'förrådet', 'köket> – åäö', '"100 %"', ...written].flatMap(tracesOf);
    expect(traces.filter((trace) => everything.toLowerCase().includes(trace.toLowerCase()))).toEqual([]);

    // The surest of all: a group that writes something else makes the very same calls.
    await work(page, other, 'Verkstan', 'wrong');
    expect(await sets(page)).toEqual(ours);
  } finally {
    await Promise.all([lms.stop(), other.stop()]);
  }
});
