import type { Block, Text } from '../../document/blocks.ts';
import { tavlaPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { SERIOUS } from '../../workplace/model.ts';
import { blankRows, heading, label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { LensSpec, Spec } from './logic.ts';

/** Obstacles of a lens on its page: a group chooses four. */
const ROWS = 5;

/** The lenses, each on a page of its own, so that groups can share them: its questions, an example and a table to write in. */
export function print({ instruction, lenses }: Spec): PrintForm {
  return {
    sheet: [
      ...optional(instruction),
      label(paper.serious),
      { kind: 'list', marks: 'number', items: SERIOUS.map((step) => shared.serious[step]) },
      paragraph(paper.act),
      ...lenses.flatMap(lensBlocks),
    ],
    key: [],
  };
}

function lensBlocks({ id, look, questions, example: { what, who, why, serious } }: LensSpec): Block[] {
  const example: Text[] = [[{ text: paper.example, strong: true }, { text: what }], who, why, String(serious), words.no];
  return [
    { kind: 'page' },
    heading(shared.lenses[id]),
    paragraph(look),
    { kind: 'list', marks: 'bullet', items: questions },
    {
      kind: 'table',
      head: words.cardHead,
      rows: [example, ...blankRows(ROWS, words.cardHead.length)],
      widths: [30, 20, 24, 15, 11],
      rowLines: 3,
    },
  ];
}
