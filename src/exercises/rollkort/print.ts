import type { Block } from '../../document/blocks.ts';
import { columns, rollkortPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import { countSteps, mostSteps, type Spec, staysAt } from './logic.ts';

/** The roles to choose from, the statements with room for each step, and the field to mark; how we think the roles would walk. */
export function print(spec: Spec): PrintForm {
  const { instruction, field, roles, statements } = spec;
  return {
    sheet: [
      ...optional(instruction),
      paragraph(words.staticHow),
      paragraph(paper.cards),
      label(words.roles),
      { kind: 'entries', entries: roles.map(({ name, text }) => ({ name, text })) },
      { kind: 'lines', count: 1, label: words.yourRole },
      {
        kind: 'table',
        caption: words.statements,
        head: [columns.number, paper.statement, paper.step, paper.stay],
        rows: statements.map(({ text }, index) => [String(index + 1), text, '', '']),
        widths: [7, 65, 14, 14],
        rowLines: 1,
      },
      paragraph(paper.field(field.back, field.front)),
      { kind: 'figure', svg: drawField(statements.length), alt: paper.fieldAlt(statements.length) },
    ],
    key: keyOf(spec),
  };
}

function keyOf({ roles, statements, after, disclaimer }: Spec): Block[] {
  const themes = [...new Set(statements.map(({ theme }) => theme))];
  const about = (theme: string) => statements.flatMap((one, index) => (one.theme === theme ? [index + 1] : []));
  return [
    label(words.thoughts),
    paragraph(disclaimer),
    {
      kind: 'entries',
      entries: roles.map(({ name, guess, thought }) => ({
        name,
        text: `${words.staticStays(countSteps(guess), staysAt(guess))} ${thought}`,
      })),
    },
    label(words.staticMirror),
    { kind: 'entries', entries: after.map(({ upTo, text }) => ({ name: words.upTo(mostSteps(upTo, statements.length)), text })) },
    label(paper.themes),
    { kind: 'entries', entries: themes.map((theme) => ({ name: theme, text: paper.theme(about(theme)) })) },
  ];
}

/** Measures of the field's line in SVG units. */
const LINE = { from: 10, to: 470, y: 18, tick: 6, longTick: 11, height: 46 } as const;

/** A line with a tick for each number of steps, every fifth and the last of them with its number. */
function drawField(total: number): string {
  const { from, to, y, tick, longTick, height } = LINE;
  const ticks = Array.from({ length: total + 1 }, (_, n) => ({ n, x: Math.round(from + ((to - from) * n) / total) }));
  // The last number is always there, so one close before it is left out.
  const isNamed = (n: number) => n === total || (n % 5 === 0 && total - n > 1);
  const strokes = ticks.map(({ n, x }) => (isNamed(n) ? `M${x} ${y - longTick}v${2 * longTick}` : `M${x} ${y - tick}v${2 * tick}`));
  const numbers = ticks.filter(({ n }) => isNamed(n)).map(({ n, x }) => `<text x="${x}" y="${height - 3}">${n}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="${height}" viewBox="0 0 480 ${height}">`,
    `<path d="M${from} ${y}H${to}${strokes.join('')}" fill="none" stroke="#1d2b2a" stroke-width="1.5"/>`,
    `<g font-family="Source Sans 3" font-size="12" fill="#1d2b2a" text-anchor="middle">${numbers.join('')}</g>`,
    '</svg>',
  ].join('');
}
