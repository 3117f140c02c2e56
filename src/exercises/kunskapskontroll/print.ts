import type { Block } from '../../document/blocks.ts';
import { printForms, checkPrint as words } from '../../texts/sv/print-forms.ts';
import { howToChoose, optionKey, optionList } from '../choice-print.ts';
import type { PrintForm } from '../print-form.ts';
import { draw } from './draw.ts';
import { lessonNumber, type Question, type Spec } from './logic.ts';

/** Any seed would do: it only has to be the same, so that all sheets ask what the key answers. */
const SEED = 1;

/** One draw of the bank to answer by hand. The key has its answers, and the rest of the bank with theirs. */
export function print(spec: Spec): PrintForm {
  const drawn = draw(spec, SEED, 0);
  const all = spec.units.flatMap(({ unit, questions }) => questions.map((question) => ({ unit, question })));
  const more = all.filter(({ question }) => !drawn.some((one) => one.question === question));
  const first: Block[] = spec.instruction ? [{ kind: 'paragraph', text: spec.instruction }] : [];
  return {
    sheet: [
      ...first,
      { kind: 'paragraph', text: words.how(drawn.length) },
      ...drawn.flatMap(({ question }, index) => asked(question, index + 1)),
      { kind: 'lines', count: 1, label: words.points(drawn.length) },
    ],
    key: [
      ...drawn.flatMap(({ unit, question }, index) => answered(unit, question, index + 1)),
      ...(more.length > 0 ? further() : []),
      ...more.flatMap(({ unit, question }, index) => answered(unit, question, drawn.length + index + 1)),
    ],
  };
}

/** A question with its options in the order in which they are written; the check of the bank sees to it that they are mixed. */
function asked(question: Question, number: number): Block[] {
  const how: Block[] = question.several ? [{ kind: 'paragraph', text: howToChoose(question) }] : [];
  return [questionLine(printForms.numbered(number, question.question)), ...how, optionList(question)];
}

/** A question with its answers, and the lesson to read for who missed it. */
function answered(unit: string, question: Question, number: number): Block[] {
  const text = printForms.numbered(number, words.from(question.question, lessonNumber(unit), question.several));
  return [questionLine(text), optionKey(question)];
}

const questionLine = (text: string): Block => ({ kind: 'paragraph', look: 'label', text: [{ text, strong: true }] });

function further(): Block[] {
  return [
    { kind: 'heading', level: 4, text: words.more },
    { kind: 'paragraph', text: words.moreHow },
  ];
}
