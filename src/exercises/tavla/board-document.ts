/** The board as files: a document for Word and PDF, and rows for a spreadsheet. */
import type { Block, TextDocument } from '../../exports/text-document.ts';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { Obstacle, Workplace } from '../../workplace/model.ts';
import { cardsOf, marked, sortBy, written } from './board.ts';
import type { LensSpec, Spec } from './logic.ts';

const cells = ({ what, who, why, serious, act }: Obstacle): string[] => [
  what.trim(),
  who.trim(),
  why.trim(),
  shared.serious[serious],
  act ? words.yes : words.no,
];

/** What is to be acted on, and all obstacles lens by lens. @param day today */
export function boardDocument({ name, obstacles }: Workplace, { lenses }: Pick<Spec, 'lenses'>, day: string): TextDocument {
  const cards = written(obstacles);
  const act = marked(cards).map(({ what }) => what.trim());
  return {
    title: words.documentTitle,
    facts: [
      { label: words.place, text: name },
      { label: words.day, text: words.date(day) },
    ],
    blocks: [
      { kind: 'paragraph', text: words.sum(cards.length, act.length) },
      ...(act.length > 0
        ? ([
            { kind: 'heading', level: 1, text: words.toAct },
            { kind: 'list', ordered: false, items: act },
          ] as const)
        : []),
      ...lenses.flatMap((lens) => lensBlocks(lens, cards)),
    ],
    foot: words.documentFoot,
  };
}

function lensBlocks({ id, look }: LensSpec, cards: readonly Obstacle[]): Block[] {
  const own = cardsOf(cards, id);
  const name = shared.lenses[id];
  return [
    { kind: 'heading', level: 1, text: name },
    { kind: 'paragraph', text: look },
    own.length > 0
      ? {
          kind: 'table',
          table: { caption: words.tableOf(name), head: words.cardHead, rows: own.map(cells), widths: [31, 20, 26, 14, 9] },
        }
      : { kind: 'paragraph', text: words.none },
  ];
}

/** All obstacles for a spreadsheet, the head first. */
export function boardRows({ obstacles }: Workplace, { lenses }: Pick<Spec, 'lenses'>): string[][] {
  const order = lenses.map(({ id }) => id);
  const rows = sortBy(written(obstacles), 'lens', order).map((card) => [shared.lenses[card.lens], ...cells(card)]);
  return [[words.lens, ...words.cardHead], ...rows];
}
