import type { Block, Span, TableBlock } from '../../document/blocks.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { sortPrint as words } from '../../texts/sv/print-forms.ts';
import type { PrintForm } from '../print-form.ts';
import { sourceSpans } from '../source-spans.ts';
import { type Card, hasRightAnswer, type Spec } from './logic.ts';
import { mirrorLines } from './mirror.ts';

/** A row per card and a column per pile to tick; the key says where each belongs, or what the pattern may mean. */
export function print(spec: Spec): PrintForm {
  const { instruction, mirror, scale, categories } = spec;
  const texts = [instruction, hasRightAnswer(spec) ? words.tick : words.tickOwn].flatMap((text) => text ?? []);
  const counted = categories[mirror?.category ?? 0] ?? '';
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      ticks(spec),
      ...(mirror ? [{ kind: 'lines', count: 1, label: words.count(counted) } as const] : []),
    ],
    key: [
      ...(hasRightAnswer(spec) ? [answers(spec)] : []),
      ...(scale ? comments(scale.commentLabel, spec) : []),
      ...(mirror ? mirrored(counted, mirror) : []),
    ],
  };
}

/** Share of the width that a column to tick takes. */
const TICK = 0.13;

function ticks({ cards, categories, scale }: Spec): TableBlock {
  return {
    kind: 'table',
    head: [scale ? words.act : words.card, ...categories],
    rows: cards.map(({ text }) => [text, ...categories.map(() => '')]),
    widths: [1 - categories.length * TICK, ...categories.map(() => TICK)],
    rowHeads: true,
  };
}

function answers({ cards, categories }: Spec): Block {
  const answer = ({ category = 0, feedback = '' }: Card): Span[] => [
    { text: sentence(categories[category] ?? ''), strong: true },
    { text: ` ${feedback}` },
  ];
  return { kind: 'entries', entries: cards.map((card) => ({ name: card.text, text: answer(card) })) };
}

function comments(label: string, { cards }: Spec): Block[] {
  const comment = ({ comment = '', source }: Card): Span[] => [
    { text: comment },
    ...(source ? [{ text: ' ' }, ...sourceSpans(source.title, source.url)] : []),
  ];
  return [
    { kind: 'paragraph', look: 'label', text: label },
    { kind: 'entries', entries: cards.map((card) => ({ name: card.text, text: comment(card) })) },
  ];
}

function mirrored(label: string, mirror: NonNullable<Spec['mirror']>): Block[] {
  return [
    { kind: 'paragraph', text: words.readAll },
    { kind: 'entries', entries: mirrorLines(mirror).map(({ range, text }) => ({ name: words.counted(range, label), text })) },
  ];
}
