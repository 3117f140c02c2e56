import type { Block } from '../../document/blocks.ts';
import { common } from '../../texts/sv/common.ts';
import { tidslinjePrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { heading, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** The events without their years, mixed as the cards are and a few at a time; years, norms and sources in time order. */
export function print(spec: Spec): PrintForm {
  const { instruction, hand, events, areas, starter, order } = spec;
  const mixed = [starter, ...order];
  const rounds = divide(mixed, Math.ceil(mixed.length / hand));
  const number = (event: number) => String(mixed.indexOf(event) + 1);
  const texts = (round: readonly number[]) => round.map((event) => [number(event), events[event]?.text ?? '', '', '']);
  return {
    sheet: [
      ...optional(instruction),
      paragraph(paper.how(rounds.length)),
      ...rounds.flatMap((round, index): Block[] => [
        ...(rounds.length > 1 ? [heading(paper.round(index + 1))] : []),
        {
          kind: 'table',
          head: [paper.card, paper.event, paper.place, paper.year],
          rows: texts(round),
          widths: [8, 66, 12, 14],
          rowLines: 1,
        },
      ]),
    ],
    key: [
      paragraph(paper.key),
      {
        kind: 'table',
        head: [paper.year, paper.card, paper.told, paper.area, common.source],
        rows: events.map(({ year, area, text, norm, source, url }, event) => [
          String(year),
          number(event),
          [{ text, strong: true }, { text: ` ${norm}` }],
          areas[area] ?? '',
          [{ text: source, href: url }],
        ]),
        widths: [9, 7, 50, 16, 18],
        rowHeads: true,
      },
    ],
  };
}

/** The list in so many parts, as even as can be, the larger ones first. */
function divide(list: readonly number[], parts: number): number[][] {
  const least = Math.floor(list.length / parts);
  const larger = list.length % parts;
  const start = (part: number) => part * least + Math.min(part, larger);
  return Array.from({ length: parts }, (_, part) => list.slice(start(part), start(part + 1)));
}
