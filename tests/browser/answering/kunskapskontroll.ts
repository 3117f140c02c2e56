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
  const { key, spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as Data;
  const bank = new Map(spec.units.flatMap(({ questions }) => questions.map(({ id, marks }) => [`${key}-${id}`, marks])));
  const begin = exercise.getByRole('button', { name: /^(Börja|Gör om med nya frågor)$/ });
  if (await begin.isVisible()) await begin.click();
  const heading = exercise.locator('h4');
  await expect(heading).toBeVisible();
  const questions = most ?? spec.units.reduce((sum, { draw }) => sum + draw, 0);
  for (let number = 0; number < questions; number++) {
    const id = (await heading.getAttribute('id')) ?? '';
    const marks = bank.get(id);
    // An attempt that had been begun has fewer left.
    if (marks === undefined) break;
    await answerQuestion(exercise, id, marks, isRight(number));
    await exercise.getByRole('button', { name: /^(Nästa fråga|Visa resultatet)$/ }).click();
    await expect(exercise.locator(`h4[id="${id}"]`)).toHaveCount(0);
  }
}

/** Chooses every right option, or the first wrong one, and asks for the verdict. */
async function answerQuestion(exercise: Locator, id: string, marks: string, right: boolean): Promise<void> {
  const wanted = [...marks].flatMap((mark, index) => ((mark === '+') === right ? [index] : []));
  for (const index of right ? wanted : wanted.slice(0, 1)) await exercise.locator(`[id="${id}-${index}"]`).check();
  await exercise.getByRole('button', { name: 'Svara' }).click();
  await expect(exercise.locator('[data-verdict]')).toHaveText(right ? 'Ditt svar stämmer.' : /^Ditt svar stämmer inte\./);
}
