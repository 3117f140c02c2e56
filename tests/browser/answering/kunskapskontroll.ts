import { expect, type Locator } from 'playwright/test';
import { type Press, pressFor, withMouse } from './press.ts';

/** What is asked just now, from the page and from its data. */
interface Asked {
  /** Id of the heading: the key and the question's own id; empty at the result. */
  readonly id: string;
  readonly heading: string;
  /** A `+` for each right option. */
  readonly marks: string;
  /** Questions of a whole attempt. */
  readonly questions: number;
}

/** Looks at the question, or at what stands in its place before the check and after it. */
const look = (exercise: Locator): Promise<Asked> =>
  exercise.evaluate((element) => {
    const heading = element.querySelector('h4');
    const { key, spec } = JSON.parse(element.querySelector('script')?.textContent ?? '') as {
      key: string;
      spec: { units: readonly { draw: number; questions: readonly { id: string; marks: string }[] }[] };
    };
    const id = heading?.id ?? '';
    return {
      id,
      heading: heading?.textContent ?? '',
      marks: spec.units.flatMap(({ questions }) => questions).find((one) => `${key}-${one.id}` === id)?.marks ?? '',
      questions: spec.units.reduce((sum, { draw }) => sum + draw, 0),
    };
  });

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
  const begin = exercise.getByRole('button', { name: /^(Börja|Gör om med nya frågor)$/ });
  if (await begin.isVisible()) {
    await begin.click();
    await expect(begin).toHaveCount(0);
  }
  await expect(exercise.locator('h4')).toBeVisible();
  const { questions } = await look(exercise);
  const last = most ?? questions;
  for (let number = 0; number < last; number++) {
    // An attempt that had been begun has fewer left.
    if ((await exercise.locator('h4').textContent()) === 'Ditt resultat') break;
    const press = pressFor(number, last);
    await goOn(exercise, await answerQuestion(exercise, isRight(number) ? 'right' : 'wrong', press), press);
  }
}

/**
 * Chooses every right option, the first right one or the first wrong one, and asks for the verdict.
 * @returns id of the question's heading
 */
export async function answerQuestion(exercise: Locator, how: 'right' | 'partly' | 'wrong', press: Press = withMouse): Promise<string> {
  const { id, marks } = await look(exercise);
  const wanted = [...marks].flatMap((mark, index) => ((mark === '+') === (how !== 'wrong') ? [index] : []));
  for (const index of how === 'right' ? wanted : wanted.slice(0, 1)) await press(exercise.locator(`[id="${id}-${index}"]`));
  await press(exercise.getByRole('button', { name: 'Svara' }));
  const said = { right: 'Ditt svar stämmer.', partly: /^En del av svaret stämmer\./, wrong: /^Ditt svar stämmer inte\./ }[how];
  await expect(exercise.locator('[data-verdict]')).toHaveText(said);
  return id;
}

/** From a question that has been answered, with this id, to the next or to the result. */
export async function goOn(exercise: Locator, id: string, press: Press = withMouse): Promise<void> {
  await press(exercise.getByRole('button', { name: /^(Nästa fråga|Visa resultatet)$/ }));
  await expect(exercise.locator(`h4[id="${id}"]`)).toHaveCount(0);
}
