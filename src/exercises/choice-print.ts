/** A question with options on paper: what kunskapsfraga and kunskapskontroll share. */
import type { Block } from '../document/blocks.ts';
import { sentence } from '../texts/sv/numbers.ts';
import { options as verdicts } from '../texts/sv/options.ts';
import { choicePrint as words } from '../texts/sv/print-forms.ts';
import type { Choice } from './choice.ts';

/** How many to ring. */
export const howToChoose = ({ several }: Choice): string => (several ? words.several : words.one);

/** The options to ring, by letter. */
export function optionList({ options }: Choice): Block {
  return { kind: 'list', marks: 'letter', items: options.map(({ text }) => text) };
}

/** Every option by the same letter: whether it is right, and why. */
export function optionKey({ options }: Choice): Block {
  return {
    kind: 'list',
    marks: 'letter',
    items: options.map(({ text, right, feedback }) => [
      { text: `${sentence(text)} ` },
      { text: `${right ? verdicts.right : verdicts.wrong}.`, strong: true },
      { text: ` ${feedback}` },
    ]),
  };
}
