import { expect, type Locator } from 'playwright/test';

interface Data {
  readonly spec: {
    readonly cases: readonly { readonly title: string; readonly labels: readonly number[] }[];
    readonly labels: readonly unknown[];
  };
}

/** Takes cases through until the exercise is done: a fitting label and a written reply, or another label and a reply said aloud. */
export async function answer(exercise: Locator, how: 'right' | 'wrong', text = 'Jag var inte färdig än.'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as Data;
  const all = exercise.locator('.fall-all');
  for (const [index, { labels }] of spec.cases.slice(0, Math.ceil(spec.cases.length / 2)).entries()) {
    if (!(await all.locator('ol').isVisible())) await all.locator('summary').click();
    await all.getByRole('button').nth(index).click();
    const wanted = spec.labels.findIndex((_, label) => labels.includes(label) === (how === 'right'));
    await exercise.getByRole('radio').nth(wanted).check();
    const submit = exercise.getByRole('button', { name: 'Svara' });
    if (await submit.isVisible()) await submit.click();
    await reply(exercise, how === 'right' ? text : undefined);
  }
  await expect(exercise.getByRole('status').first()).toContainText(/Övningen är klar, |Alla fall är klara/);
}

/** Writes a reply, or says it aloud when there is none to write, and asks for the samples. */
export async function reply(exercise: Locator, text: string | undefined): Promise<void> {
  if (text !== undefined) await exercise.getByRole('textbox').fill(text);
  const [show, aloud] = ['Visa två exempel', 'Jag säger det högt i stället'].map((name) => exercise.getByRole('button', { name }));
  // A case that is through shows its samples.
  if (text === undefined && (await aloud?.isVisible())) await aloud?.click();
  if (await show?.isVisible()) await show?.click();
  await expect(exercise.locator('[data-samples]')).toBeVisible();
}
