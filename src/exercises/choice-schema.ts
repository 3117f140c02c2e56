/** What an author may write about the options of a question. Node only: it brings zod. */
import { z } from 'zod';
import { text } from './text.ts';

/** `several` when more than one option is right (checkboxes); otherwise radio buttons. */
export const choose = z.enum(['one', 'several']).default('one');

/** One option of a question. */
export const option = z.strictObject({
  text,
  /** True for a right option. */
  right: z.boolean().default(false),
  /** Says why, in one or two sentences. */
  feedback: text,
});

interface WrittenChoice {
  readonly choose: 'one' | 'several';
  readonly options: readonly z.infer<typeof option>[];
}

/** Finds options that say the same, and a right answer too few or too many. For `superRefine` of what holds `choose` and `options`. */
export function checkChoice({ options, choose }: WrittenChoice, context: z.RefinementCtx): void {
  const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const twice = options.findIndex(({ text: one }, index) => options.findIndex((other) => other.text === one) < index);
  if (twice >= 0) issue(['options', twice, 'text'], 'says the same as an option before it: write another');
  const [first, second] = [...options.entries()].flatMap(([index, { right }]) => (right ? [index] : []));
  if (first === undefined) issue(['options'], 'lack a right answer: give one of them "right: true"');
  if (choose === 'one' && second !== undefined)
    issue(['options', second, 'right'], 'marks a second right answer: write "choose: several" under the question, or leave one');
}
