import type { Block, Text } from '../../document/blocks.ts';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { aktivaAtgarderPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { AREAS, GROUNDS } from '../../workplace/model.ts';
import { blankRows, heading, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import { sourceSpans } from '../source-spans.ts';
import type { Duty, Size, Spec } from './logic.ts';

/** Risks of an area on paper. */
const ROWS = 4;

/** What must be there in writing, the four steps as a table for each area, on its own page, the overview of grounds and areas, and the special duties. */
export function print(spec: Spec): PrintForm {
  return {
    sheet: [
      paragraph(spec.disclaimer),
      ...optional(spec.instruction),
      paragraph(paper.how),
      { kind: 'table', head: [words.employees, words.period], rows: [['', '']], rowLines: 2 },
      heading(words.staticSizes),
      ...spec.sizes.flatMap(sizeBlocks),
      heading(words.steps),
      { kind: 'list', marks: 'number', items: spec.steps.map(({ title, text }): Text => [{ text: `${title}. `, strong: true }, { text }]) },
      ...spec.areas.flatMap(areaBlocks),
      ...overviewBlocks(),
      { kind: 'page' },
      ...[spec.cooperation, ...spec.duties].flatMap(dutyBlocks),
    ],
    key: [],
  };
}

function sizeBlocks({ title, text, must, source }: Size): Block[] {
  return [
    paragraph([{ text: `${title}. `, strong: true }, { text }]),
    ...(must.length > 0
      ? [paragraph(words.must), { kind: 'list', marks: 'check', items: must.map((one) => words.musts[one]) } as const]
      : []),
    ...(source ? [{ kind: 'paragraph', look: 'small', text: sourceSpans(source.title, source.url) } as const] : []),
  ];
}

function areaBlocks({ text, questions }: Spec['areas'][number], index: number): Block[] {
  const head = [words.what, words.cause, paper.measure, words.outcome];
  return [
    { kind: 'page' },
    heading(workplace.areas[AREAS[index] ?? AREAS[0]]),
    paragraph(text),
    { kind: 'list', marks: 'bullet', items: questions },
    { kind: 'lines', count: 2, label: words.how },
    { kind: 'table', head, rows: blankRows(ROWS, head.length), rowLines: 4 },
  ];
}

function overviewBlocks(): Block[] {
  return [
    { kind: 'page' },
    heading(words.staticGrid),
    paragraph(paper.grid),
    {
      kind: 'table',
      head: [words.ground, ...AREAS.map((area) => workplace.areas[area])],
      rows: GROUNDS.map((ground) => [workplace.grounds[ground], ...AREAS.map(() => '')]),
      widths: [20, 16, 16, 16, 16, 16],
      rowHeads: true,
      rowLines: 2,
    },
  ];
}

const dutyBlocks = ({ title, text, hint }: Duty): Block[] => [heading(title), paragraph(text), { kind: 'lines', count: 3, label: hint }];
