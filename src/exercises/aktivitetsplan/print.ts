import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { aktivitetsplanPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { HEALTH_GOALS } from '../../workplace/model.ts';
import { blankRows, heading, label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** Rows on paper. */
const ROWS = 6;

const { columns } = words;
const EXAMPLE_HEAD = [columns.what, columns.who, columns.by, columns.followUp, columns.followUpBy];

/** The examples, and on a page of its own the table to write the plan in. */
export function print({ instruction, examples }: Spec): PrintForm {
  const head = [...EXAMPLE_HEAD, columns.goals, columns.state];
  return {
    sheet: [
      ...optional(instruction),
      paragraph(paper.how),
      paragraph(words.whole),
      {
        kind: 'table',
        caption: words.examples,
        head: EXAMPLE_HEAD,
        rows: examples.map(({ what, who, by, followUp, followUpBy }) => [what, who, by, followUp, followUpBy]),
        widths: [30, 16, 11, 29, 14],
      },
      label(words.goalsLegend),
      { kind: 'list', marks: 'bullet', items: HEALTH_GOALS.map((goal) => shared.goals[goal]) },
      { kind: 'page' },
      heading(words.plan),
      {
        kind: 'table',
        head,
        rows: blankRows(ROWS, head.length),
        widths: [26, 13, 11, 20, 12, 10, 8],
        rowLines: 4,
      },
    ],
    key: [],
  };
}
