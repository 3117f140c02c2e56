import type { DeviceLogic, LmsLogic } from '../definition.ts';

export interface Card {
  readonly text: string;
  /** Index of the category where the card belongs; undefined where no answer is right. */
  readonly category: number | undefined;
  /** Why it belongs there; only with a right answer. */
  readonly feedback: string | undefined;
  /** What others say of it, shown once the learner has said what they think; only on a scale. */
  readonly comment?: string | undefined;
  /** Where the comment comes from. */
  readonly source?: { readonly title: string; readonly url: string } | undefined;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  readonly categories: readonly string[];
  readonly cards: readonly Card[];
  /** Without right answers: what the learner's own pattern is mirrored with, by the number of cards in one category. */
  readonly mirror: { readonly category: number; readonly texts: readonly { readonly upTo: number; readonly text: string }[] } | undefined;
  /** Where the categories are an ordered scale and no answer is right: what the comments are, "Vad lag och policy säger". */
  readonly scale?: { readonly commentLabel: string } | undefined;
}

export interface Answer {
  /** Category index per card, -1 while the card is in the hand. */
  readonly placed: readonly number[];
  /** The learner has asked how it went; on a scale, to see the comments, which then stay while cards are moved. */
  readonly checked: boolean;
}

/** True when the exercise knows where each card belongs. */
export const hasRightAnswer = ({ cards }: Spec): boolean => cards.every(({ category }) => category !== undefined);

/** How many cards lie where they belong. */
export function countRight({ placed }: Answer, { cards }: Spec): number {
  return cards.filter(({ category }, index) => category === placed[index]).length;
}

/** The mirror text for a pattern, with `{antal}` filled in by `word` (a number in words). */
export function mirrorText({ placed }: Answer, { mirror }: Spec, word: (n: number) => string): string {
  if (!mirror) return '';
  const count = placed.filter((category) => category === mirror.category).length;
  const found = mirror.texts.find(({ upTo }) => count <= upTo)?.text ?? '';
  const filled = found.replaceAll('{antal}', word(count));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** True when `placed` has one pile, or the hand, for each card. */
function possible(placed: readonly unknown[], { cards, categories }: Spec): placed is number[] {
  const isPlace = (place: unknown) => Number.isInteger(place) && Number(place) >= -1 && Number(place) < categories.length;
  return placed.length === cards.length && placed.every(isPlace);
}

/** Sorting without a right answer mirrors how a person sees something, so the piles stay on the device. */
const ownView: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  outlivesEdits: false,
  parse(value, spec) {
    if (!value || typeof value !== 'object' || !('placed' in value) || !('checked' in value)) return undefined;
    const { placed, checked } = value;
    if (!Array.isArray(placed) || !possible(placed, spec) || typeof checked !== 'boolean') return undefined;
    return checked && placed.includes(-1) && !spec.scale ? undefined : { placed, checked };
  },
  done: ({ checked }) => checked,
  meaning: (spec) => logic.meaning(spec),
};

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** One character per card (category index, `-` in the hand), then `_` when checked. */
    encode: ({ placed, checked }) => placed.map((category) => (category < 0 ? '-' : category)).join('') + (checked ? '_' : ''),
    decode(code, spec) {
      const letters = code.replace(/_$/, '');
      const placed = [...letters].map((letter) => (letter === '-' ? -1 : Number.parseInt(letter, 10)));
      if (!possible(placed, spec)) return undefined;
      const checked = code.endsWith('_');
      return checked && placed.includes(-1) ? undefined : { placed, checked };
    },
    longest: ({ cards }) => ({ placed: cards.map(() => 0), checked: true }),
  },
  onDevice: (spec) => (hasRightAnswer(spec) ? undefined : ownView),
  done: ({ checked }) => checked,
  score(answer, spec) {
    if (!hasRightAnswer(spec) || !answer.checked) return undefined;
    return { raw: countRight(answer, spec), max: spec.cards.length };
  },
  meaning: ({ question, categories, cards }) => [
    question,
    ...categories,
    ...cards.map(({ text, category }) => `${text}\u0001${category ?? ''}`),
  ],
};
