import { expect, type Locator } from 'playwright/test';

/** What the page's data says of a question: `marks` has a `+` for each right option. */
interface Question {
  readonly id: string;
  readonly marks: string;
}

interface Data {
  readonly key: string;
  readonly spec: { readonly units: readonly { readonly draw: number; readonly questions: readonly Question[] }[] };
}

const dataOf = async (exercise: Locator): Promise<Data> => JSON.parse((await exercise.locator('script').textContent()) ?? '') as Data;

/** Takes a knowledge check to its result: begins, goes on or takes it again, whichever is at hand. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  await answerQuestions(exercise, () => how === 'right');
  await expect(exercise.locator('h4')).toHaveText('Ditt resultat');
}

/**
 * Begins, goes on or takes the check again, and answers questions until the result or until `most` are answered.
 * @param isRight whether the question with this number among them, from 0, gets its right answer
 */
export async function answerQuestions(exercise: Locator, isRight: (number: number) => boolean, most?: number): Promise<void> {
  const { spec } = await dataOf(exercise);
  const begin = exercise.getByRole('button', { name: /^(Börja|Gör om med nya frågor)$/ });
  if (await begin.isVisible()) await begin.click();
  const heading = exercise.locator('h4');
  await expect(heading).toBeVisible();
  const questions = most ?? spec.units.reduce((sum, { draw }) => sum + draw, 0);
  for (let number = 0; number < questions; number++) {
    // An attempt that had been begun has fewer left.
    if ((await heading.textContent()) === 'Ditt resultat') break;
    await answerQuestion(exercise, isRight(number) ? 'right' : 'wrong');
    await goOn(exercise);
  }
}

/** Chooses every right option, the first right one or the first wrong one, and asks for the verdict. */
export async function answerQuestion(exercise: Locator, how: 'right' | 'partly' | 'wrong'): Promise<void> {
  const { key, spec } = await dataOf(exercise);
  const id = (await exercise.locator('h4').getAttribute('id')) ?? '';
  const { marks = '' } = spec.units.flatMap(({ questions }) => questions).find((one) => `${key}-${one.id}` === id) ?? {};
  const wanted = [...marks].flatMap((mark, index) => ((mark === '+') === (how !== 'wrong') ? [index] : []));
  for (const index of how === 'right' ? wanted : wanted.slice(0, 1)) await exercise.locator(`[id="${id}-${index}"]`).check();
  await exercise.getByRole('button', { name: 'Svara' }).click();
  const said = { right: 'Ditt svar stämmer.', partly: /^En del av svaret stämmer\./, wrong: /^Ditt svar stämmer inte\./ }[how];
  await expect(exercise.locator('[data-verdict]')).toHaveText(said);
}

/** From a question that has been answered to the next, or to the result. */
export async function goOn(exercise: Locator): Promise<void> {
  const id = (await exercise.locator('h4').getAttribute('id')) ?? '';
  await exercise.getByRole('button', { name: /^(Nästa fråga|Visa resultatet)$/ }).click();
  await expect(exercise.locator(`h4[id="${id}"]`)).toHaveCount(0);
}
