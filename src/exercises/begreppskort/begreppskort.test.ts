import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import { privacy } from '../../texts/sv/common.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import {
  type Answer,
  begin,
  INTERVALS,
  judge,
  logic,
  nextSitting,
  overview,
  SITTING,
  type Spec,
  UNTOUCHED,
  type Verdict,
} from './logic.ts';
import { begreppskort } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(begreppskort, {
  Static,
  shown: ({ instruction, cards }) => [words.staticHint, words.cut, ...cards.map(({ term }) => term), ...(instruction ? [instruction] : [])],
  folded: ({ cards }) => cards.flatMap(({ definition, source }) => [definition, source]),
});

/** An ordinary day. */
const DAY = 20_000;

const deck = (size: number): Spec => ({
  question: 'Vad betyder orden?',
  instruction: undefined,
  cards: Array.from({ length: size }, (_, n) => ({
    id: `ord-${n + 1}`,
    term: `ord nummer ${n + 1}`,
    definition: `Betydelse nummer ${n + 1}.`,
    source: 'Provkällan',
    url: 'https://example.org/',
  })),
});

/** Judges the cards one after the other. */
const judgeAll = (answer: Answer, verdicts: readonly Verdict[], day = DAY) =>
  verdicts.reduce((before, verdict) => judge(before, verdict, day), answer);

/** A whole sitting in which every card is known. */
const knowAll = (answer: Answer, spec: Spec, day: number) => {
  const begun = begin(answer, spec, day);
  return judgeAll(begun, Array(begun.queue.length).fill('known'), day);
};

const lying = (box: number, day = DAY): Answer => ({ cards: { 'ord-1': { box, day } }, sittings: 1, queue: ['ord-1'] });

describe('a card that is judged', () => {
  test('moves up one box when it was known, from the first to the last', () => {
    const boxes = [1, 2, 3, 4, 5].map((box) => judge(lying(box, DAY - 16), 'known', DAY).cards['ord-1']);
    expect(boxes).toEqual([2, 3, 4, 5, 5].map((box) => ({ box, day: DAY })));
  });

  test('keeps its box when it was nearly known', () => {
    const boxes = [1, 2, 3, 4, 5].map((box) => judge(lying(box, DAY - 16), 'nearly', DAY).cards['ord-1']);
    expect(boxes).toEqual([1, 2, 3, 4, 5].map((box) => ({ box, day: DAY })));
  });

  test('goes to the first box when it was not known, from wherever it lay', () => {
    const boxes = [1, 2, 3, 4, 5].map((box) => judge(lying(box, DAY - 16), 'missed', DAY).cards['ord-1']);
    expect(boxes).toEqual(Array(5).fill({ box: 1, day: DAY }));
  });

  test('counts as lying in the first box when it is new', () => {
    const box = (verdict: Verdict) => judge({ ...UNTOUCHED, queue: ['ord-1'] }, verdict, DAY).cards['ord-1']?.box;
    expect((['known', 'nearly', 'missed'] as const).map(box)).toEqual([2, 1, 1]);
  });

  test('keeps box and day when it was known before its time', () => {
    for (const verdict of ['known', 'nearly'] as const)
      expect(judge(lying(3, DAY - 1), verdict, DAY).cards['ord-1']).toEqual({ box: 3, day: DAY - 1 });
    expect(judge(lying(3, DAY - 1), 'missed', DAY).cards['ord-1']).toEqual({ box: 1, day: DAY });
  });

  test('moves up the same day once it has been missed and then known', () => {
    const { cards } = judgeAll(lying(4, DAY - 8), ['missed', 'known']);
    expect(cards['ord-1']).toEqual({ box: 2, day: DAY });
  });
});

describe('a sitting', () => {
  test('takes the cards one by one and is finished with the last', () => {
    const spec = deck(3);
    const one = begin(UNTOUCHED, spec, DAY);
    expect(one.queue).toEqual(['ord-1', 'ord-2', 'ord-3']);
    expect(judge(one, 'known', DAY)).toMatchObject({ queue: ['ord-2', 'ord-3'], sittings: 0 });
    expect(judgeAll(one, ['known', 'nearly', 'known'])).toMatchObject({ queue: [], sittings: 1 });
  });

  test('brings a missed card back, again and again, until it is known or nearly so', () => {
    const begun = begin(UNTOUCHED, deck(3), DAY);
    const late = judgeAll(begun, ['missed', 'known', 'known']);
    expect(late).toMatchObject({ queue: ['ord-1'], sittings: 0 });
    expect(judge(late, 'missed', DAY)).toMatchObject({ queue: ['ord-1'], sittings: 0 });
    for (const verdict of ['known', 'nearly'] as const) expect(judge(late, verdict, DAY)).toMatchObject({ queue: [], sittings: 1 });
  });

  test('holds twelve new cards at most, and then the ones after them', () => {
    const spec = deck(30);
    const ids = spec.cards.map(({ id }) => id);
    expect(nextSitting(UNTOUCHED, spec, DAY)).toEqual(ids.slice(0, SITTING));
    const once = knowAll(UNTOUCHED, spec, DAY);
    expect(nextSitting(once, spec, DAY)).toEqual(ids.slice(SITTING, 2 * SITTING));
    expect(nextSitting(knowAll(once, spec, DAY), spec, DAY)).toEqual(ids.slice(2 * SITTING));
  });

  test('begins with the cards that are due, least known first, and fills up with new ones', () => {
    const cards = { 'ord-1': { box: 3, day: DAY - 4 }, 'ord-2': { box: 1, day: DAY - 1 }, 'ord-3': { box: 5, day: DAY - 1 } };
    expect(nextSitting({ cards, sittings: 1, queue: [] }, deck(5), DAY)).toEqual(['ord-2', 'ord-1', 'ord-4', 'ord-5']);
  });

  test('takes the cards that will be due soonest when none is due and none is new', () => {
    const cards = { 'ord-1': { box: 5, day: DAY - 1 }, 'ord-2': { box: 2, day: DAY - 1 }, 'ord-3': { box: 3, day: DAY } };
    expect(nextSitting({ cards, sittings: 1, queue: [] }, deck(3), DAY)).toEqual(['ord-2', 'ord-3', 'ord-1']);
  });

  test('ends however badly it goes at first, and leaves every card in a box', () => {
    const random = seededRandom(3);
    const spec = deck(17);
    let answer = UNTOUCHED;
    for (let day = DAY; day < DAY + 60; day++) {
      answer = begin(answer, spec, day);
      expect(answer.queue.length).toBeGreaterThan(0);
      expect(answer.queue.length).toBeLessThanOrEqual(SITTING);
      const before = answer.sittings;
      for (let turns = 0; answer.queue.length > 0; turns++) {
        expect(turns).toBeLessThan(1000);
        answer = judge(answer, pick(random, ['known', 'nearly', 'missed', 'missed'] as const), day);
        expect(logic.parse(JSON.parse(JSON.stringify(answer)), spec)).toEqual(answer);
      }
      expect(answer.sittings).toBe(before + 1);
    }
    expect(overview(answer, spec, DAY + 60).boxes.reduce((sum, n) => sum + n)).toBe(17);
  });

  test('makes the exercise done for the lesson once it is finished, and it stays so', () => {
    const spec = deck(3);
    expect([UNTOUCHED, begin(UNTOUCHED, spec, DAY)].map((answer) => logic.done(answer, spec))).toEqual([false, false]);
    const once = knowAll(UNTOUCHED, spec, DAY);
    expect(logic.done(once, spec)).toBe(true);
    expect(logic.done(begin(once, spec, DAY + 2), spec)).toBe(true);
  });
});

describe('the boxes', () => {
  test('give their cards back after one, two, four, eight and sixteen days, not a day before', () => {
    const spec = deck(1);
    for (const [index, days] of INTERVALS.entries()) {
      const answer = { ...lying(index + 1), queue: [] };
      expect(overview(answer, spec, DAY + days - 1)).toMatchObject({ due: 0, wait: 1 });
      expect(overview(answer, spec, DAY + days)).toMatchObject({ due: 1, wait: 0 });
      expect(overview(answer, spec, DAY + days + 100)).toMatchObject({ due: 1, wait: 0 });
    }
    expect(INTERVALS).toEqual([1, 2, 4, 8, 16]);
  });

  test('are counted apart, with the new cards beside them', () => {
    const cards = { 'ord-1': { box: 1, day: DAY }, 'ord-2': { box: 3, day: DAY }, 'ord-3': { box: 3, day: DAY } };
    const view = overview({ cards, sittings: 1, queue: [] }, deck(5), DAY);
    expect(view).toEqual({ fresh: 2, due: 0, boxes: [1, 0, 2, 0, 0], wait: 1 });
  });

  test('know of no waiting while all cards are new', () => {
    expect(overview(UNTOUCHED, deck(4), DAY)).toEqual({ fresh: 4, due: 0, boxes: [0, 0, 0, 0, 0], wait: undefined });
  });

  test('give a card that is known each time it comes back at ever longer pauses', () => {
    const spec = deck(3);
    let answer = UNTOUCHED;
    const days: number[] = [];
    for (let day = 0; day <= 40; day++) {
      if (day > 0 && overview(answer, spec, DAY + day).due === 0) continue;
      answer = knowAll(answer, spec, DAY + day);
      days.push(day);
    }
    expect(days).toEqual([0, 2, 6, 14, 30]);
    expect(overview(answer, spec, DAY + 40).boxes).toEqual([0, 0, 0, 0, 3]);
  });

  test('give a card back at once when the clock was ahead as it was judged', () => {
    expect(overview(lying(5, DAY + 400), deck(1), DAY)).toMatchObject({ due: 1, wait: 0 });
  });
});

describe('what is stored', () => {
  const spec = deck(3);
  const answer: Answer = { cards: { 'ord-1': { box: 2, day: DAY } }, sittings: 1, queue: ['ord-3', 'ord-2'] };

  test('comes back as it was, with the sitting at hand', () => {
    expect(logic.parse(JSON.parse(JSON.stringify(answer)), spec)).toEqual(answer);
  });

  test('survives that terms go and come: the gone are dropped, the added are new', () => {
    const stored = { ...answer, cards: { ...answer.cards, borta: { box: 4, day: DAY } }, queue: ['borta', ...answer.queue] };
    expect(logic.parse(stored, spec)).toEqual(answer);
    const grown = deck(5);
    expect(overview(logic.parse(answer, grown) ?? UNTOUCHED, grown, DAY).fresh).toBe(4);
    expect(logic.residence === 'device' && logic.outlivesEdits).toBe(true);
    expect(logic.meaning(grown)).toEqual(logic.meaning(spec));
  });

  test.each([
    { box: 0, day: DAY },
    { box: 6, day: DAY },
    { box: 1.5, day: DAY },
    { box: '1', day: DAY },
    { box: 1 },
    { box: 1, day: -1 },
    { box: 1, day: null },
    null,
    'kort',
  ])('makes a card new again that is stored as %j', (card) => {
    expect(logic.parse({ ...answer, cards: { ...answer.cards, 'ord-2': card } }, spec)).toEqual(answer);
  });

  test('holds a card once in the queue, whatever is stored there', () => {
    const stored = { ...answer, queue: ['ord-3', 'ord-3', 7, null, '__proto__', 'ord-2', 'ord-3'] };
    expect(logic.parse(stored, spec)).toEqual(answer);
  });

  test.each([
    undefined,
    null,
    '',
    7,
    [],
    {},
    { ...answer, sittings: -1 },
    { ...answer, sittings: 0.5 },
    { ...answer, queue: 'ord-1' },
    { ...answer, cards: null },
    { cards: {}, sittings: 0 },
  ])('is no answer when it is %j', (value) => {
    expect(logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the cards on screen', () => {
  const today = Math.floor(Date.now() / 86_400_000);
  const screen = (spec: Spec, saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  /** Without the sheet that only print shows. */
  const seen = (spec: Spec, saved: Answer | undefined) => readHtml(screen(spec, saved).split('<div class="card-sheet">')[0] ?? '').open;

  test('offer a first sitting of twelve, and say that the answers stay here', () => {
    const text = seen(deck(30), undefined);
    for (const part of ['Alla 30 kort är nya.', 'Börja med tolv kort', privacy.note]) expect(text).toContain(part);
  });

  test('offer twelve more while there are new ones, and fewer at the end', () => {
    const once = knowAll(UNTOUCHED, deck(30), today);
    expect(seen(deck(30), once)).toContain('Ta tolv till');
    expect(seen(deck(30), knowAll(once, deck(30), today))).toContain('Ta sex till');
  });

  test('tell how many are due today', () => {
    const cards = { 'ord-1': { box: 1, day: today - 9 }, 'ord-2': { box: 2, day: today - 9 } };
    const text = seen(deck(3), { cards, sittings: 1, queue: [] });
    for (const part of ['I dag står två kort på tur. Ett kort är nytt.', 'Öva tre kort', 'Låda 2 ett kort', 'Låda 3 tom'])
      expect(text).toContain(part);
  });

  test('tell when the next is due when none is, and let the learner go on anyway', () => {
    const cards = Object.fromEntries(deck(3).cards.map(({ id }) => [id, { box: 4, day: today }]));
    const text = seen(deck(3), { cards, sittings: 1, queue: [] });
    expect(text).toMatch(/Inget kort står på tur i dag\. Nästa kommer om (sju|åtta|nio) dagar\./);
    for (const part of ['Öva ändå', words.early]) expect(text).toContain(part);
  });

  test('go on in the sitting where it was left, with the meaning out of sight', () => {
    const text = seen(deck(3), { cards: {}, sittings: 0, queue: ['ord-2', 'ord-3'] });
    for (const part of ['Två kort kvar i omgången', 'Vad betyder ”ord nummer 2”?', words.turn]) expect(text).toContain(part);
    expect(text).not.toContain('Betydelse');
  });

  test('stand on a sheet for print, every one with its meaning, in the middle of a sitting too', () => {
    const sheet = readHtml(screen(deck(3), { cards: {}, sittings: 0, queue: ['ord-2'] })).open;
    for (const { term, definition } of deck(3).cards) for (const part of [term, definition]) expect(sheet).toContain(part);
  });
});

describe('an author who writes cards', () => {
  const data = { id: 'korten', type: 'begreppskort', question: 'Vad?', terms: ['norm', 'genus', 'stereotyp'] };
  const problems = (change: object) =>
    begreppskort.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('may leave the instruction out', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of a term that stands twice, at the second place', () => {
    expect(problems({ terms: ['norm', 'genus', 'norm'] })).toEqual(['terms.2: "norm" stands here a second time: each term has one card']);
  });

  test('needs three terms and may have sixty', () => {
    const many = (n: number) => Array.from({ length: n }, (_, index) => `ord-${index}`);
    expect([2, 3, 60, 61].map((n) => problems({ terms: many(n) }) === undefined)).toEqual([false, true, true, false]);
  });

  test('gets the minutes of one sitting, however many the cards', () => {
    expect([3, 12, 60].map((n) => begreppskort.minutes(deck(n)))).toEqual([1.25, 3.5, 3.5]);
  });
});
