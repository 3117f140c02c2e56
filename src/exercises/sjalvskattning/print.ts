import type { Block } from '../../document/blocks.ts';
import { printForms, ratingPrint as words } from '../../texts/sv/print-forms.ts';
import { sjalvskattning as live } from '../../texts/sv/sjalvskattning.ts';
import type { PrintForm } from '../print-form.ts';
import { SCALE } from '../scale.ts';
import type { Spec } from './logic.ts';

/** Shares of the width: a number to tick, and the name of an area. */
const NUMBER = 0.08;
const AREA = 0.22;

/** Statements to tick and how to read the result. All of it is for the one who rates, so the leader's key is empty. */
export function print(spec: Spec): PrintForm {
  const { instruction, scale, statements } = spec;
  const texts = [instruction, words.how(scale.low, scale.high)].flatMap((text) => text ?? []);
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'lines', count: 1, label: words.day },
      {
        kind: 'table',
        head: [live.statementHead, ...SCALE.map(String)],
        rows: statements.map(({ text }, index) => [printForms.numbered(index + 1, text), ...SCALE.map(() => '')]),
        widths: [1 - SCALE.length * NUMBER, ...SCALE.map(() => NUMBER)],
        rowHeads: true,
      },
      { kind: 'heading', level: 4, text: live.staticResult },
      ...result(spec),
      { kind: 'paragraph', text: words.compare },
      { kind: 'paragraph', look: 'small', text: printForms.keepPaper },
    ],
    key: [],
  };
}

/** How the mean of each area is found, and what the live exercise would say of it. */
function result({ areas, statements }: Spec): Block[] {
  const numbers = (area: number) => statements.flatMap((statement, index) => (statement.area === area ? [index + 1] : []));
  const rest = (1 - AREA) / 3;
  return [
    {
      kind: 'table',
      head: [live.area, words.count, live.value],
      rows: areas.map(({ label }, area) => [label, live.staticHow(numbers(area)), '']),
      widths: [AREA, 0.56, 0.22],
      rowHeads: true,
    },
    {
      kind: 'table',
      head: [live.area, words.low, words.middle, words.high],
      rows: areas.map(({ label, low, middle, high }) => [label, low, middle, high]),
      widths: [AREA, rest, rest, rest],
      rowHeads: true,
    },
  ];
}
