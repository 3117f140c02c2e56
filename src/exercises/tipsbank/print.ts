import type { Block, Text } from '../../document/blocks.ts';
import { columns, tipsbankPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { heading, label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import { ROLES, type Spec, TIP_AREAS, type Tip } from './logic.ts';

interface NumberedTip extends Tip {
  readonly number: number;
}

/** The bank as a list to mark, area by area, and room for the challenges; the sources behind it. */
export function print({ instruction, most, tips }: Spec): PrintForm {
  const numbered = tips.map((tip, index): NumberedTip => ({ ...tip, number: index + 1 }));
  const areas = [...new Set(tips.map(({ area }) => area))];
  return {
    sheet: [
      ...optional(instruction),
      paragraph(paper.how),
      ...areas.flatMap((area) =>
        areaBlocks(
          area,
          numbered.filter((tip) => tip.area === area),
        ),
      ),
      { kind: 'page' },
      heading(words.challenges),
      paragraph(words.staticHow(most)),
      {
        kind: 'table',
        head: [paper.tipNumber, words.when, words.so, words.remind],
        rows: Array.from({ length: most }, () => ['', '', '', '']),
        widths: [10, 36, 36, 18],
        rowLines: 4,
      },
    ],
    key: sourceBlocks(numbered),
  };
}

function areaBlocks(area: number, tips: readonly NumberedTip[]): Block[] {
  const name = TIP_AREAS[area];
  return [
    ...(name ? [heading(words.areas[name])] : []),
    {
      kind: 'table',
      head: [columns.number, paper.tip, paper.why, paper.who],
      rows: tips.map((tip): Text[] => [
        String(tip.number),
        [{ text: tip.text, strong: true }, { text: ` ${tip.how}` }],
        tip.why,
        [{ text: rolesOf(tip) }, { text: ` ${words.efforts[tip.effort]}.`, emphasis: true }],
      ]),
      widths: [6, 44, 34, 16],
    },
  ];
}

function rolesOf({ roles }: Tip): string {
  if (roles.length === ROLES.length) return paper.all;
  const names = roles.flatMap((place) => ROLES[place] ?? []).map((role) => words.roles[role]);
  return paper.roles(names);
}

/** Each source once, with the tips that rest on it. */
function sourceBlocks(tips: readonly NumberedTip[]): Block[] {
  const sources = new Map(tips.flatMap(({ source }) => (source ? [[source.text, source] as const] : [])));
  if (sources.size === 0) return [];
  const items = [...sources.values()].map(({ text, url }): Text => {
    const numbers = tips.filter(({ source }) => source?.text === text).map(({ number }) => number);
    return [{ text: paper.source(numbers) }, { text, href: url }];
  });
  return [label(paper.sources), { kind: 'list', marks: 'bullet', items }];
}
