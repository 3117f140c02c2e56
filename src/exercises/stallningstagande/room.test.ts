import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { Counts } from '../hands.tsx';
import { readHtml } from '../type-contract.ts';
import { claims, type Spec } from './logic.ts';
import { Room, readState } from './room.tsx';
import { backward, claimsOf, count, forward, pairsOf, type RoomState, roundResult, roundSizes } from './tally.ts';

const specOf = (pairs: number, round: number): Spec => ({
  question: 'Vad gäller?',
  instruction: undefined,
  scale: { from: 'Nej', to: 'Ja' },
  round,
  pairs: Array.from({ length: pairs }, (_, index) => ({
    label: `Par ${index}`,
    first: `Ett ${index}.`,
    second: `Två ${index}.`,
    both: `Båda ${index}.`,
    one: `En ${index}.`,
    neither: `Ingen ${index}.`,
    talk: `Fråga ${index}?`,
  })),
});

/** Seven pairs in two rounds: four, then three. */
const spec = specOf(7, 4);
const start = readState(undefined, spec);
const EMPTY: Counts = [null, null, null];

/** The first round's result, with the hands of its pairs: first claim, second claim. */
const roundOne = (...pairs: readonly (readonly [Counts, Counts])[]): RoomState => ({
  round: 0,
  step: 8,
  tallies: start.tallies.map((none, index) => pairs.flat()[index] ?? none),
});
const draw = (state: RoomState) => renderToString(h(Room, { spec, id: 'prov', state, share: () => {} }));
const read = (state: RoomState) => readHtml(draw(state)).open;

describe('rounds', () => {
  test('are as even as can be, and as many as the author’s number asks for', () => {
    expect([specOf(12, 4), spec, specOf(13, 4), specOf(16, 6), specOf(6, 6)].map(roundSizes)).toEqual([
      [4, 4, 4],
      [4, 3],
      [4, 3, 3, 3],
      [6, 5, 5],
      [6],
    ]);
  });

  test('never leave a pair alone, and have no pair twice or not at all', () => {
    for (let pairs = 6; pairs <= 16; pairs++)
      for (let round = 2; round <= 6; round++) {
        const one = specOf(pairs, round);
        const sizes = roundSizes(one);
        expect(Math.min(...sizes), `${pairs} by ${round}`).toBeGreaterThan(1);
        expect(sizes.flatMap((_, index) => pairsOf(one, index))).toEqual([...one.pairs.keys()]);
        expect(sizes.flatMap((_, index) => claimsOf(one, index)).toSorted((a, b) => a - b)).toEqual([...claims(one).keys()]);
      }
  });

  test('have the first claims before the second ones', () => {
    expect(claimsOf(spec, 1).map((claim) => claims(spec)[claim])).toEqual(['Ett 4.', 'Ett 5.', 'Ett 6.', 'Två 4.', 'Två 6.', 'Två 5.']);
  });

  test('are gone through to the end and back again, step by step', () => {
    const there = [start];
    for (let n = 0; n < 40; n++) there.push(forward(there.at(-1) ?? start, spec));
    const places = there.map(({ round, step }) => `${round}.${step}`);
    expect(new Set(places).size).toBe(9 + 7);
    expect(places.at(-1)).toBe('1.6');
    let state = there.at(-1) ?? start;
    for (let n = 0; n < 40; n++) state = backward(state, spec);
    expect(state).toEqual(start);
  });
});

describe('counting hands', () => {
  test('puts the hands for a claim in their own place and leaves all others', () => {
    const state = count(start, 4, [null, 12, null]);
    expect(state.tallies[4]).toEqual([null, 12, null]);
    expect(state.tallies.filter((_, index) => index !== 4)).toEqual(start.tallies.slice(1));
  });

  test('takes a pair as one that most agree with both of when more than half did so for each claim', () => {
    const hands: (readonly [Counts, Counts])[] = [
      [
        [5, 5, 9],
        [9, 0, 0],
      ],
      [
        [6, 5, 30],
        [8, 7, 0],
      ],
      [[9, 0, 0], EMPTY],
      [
        [3, null, null],
        [2, 1, null],
      ],
    ];
    const results = roundResult(roundOne(...hands), spec);
    expect(results.map(({ pair, most, complete }) => [pair.label, most, complete])).toEqual([
      ['Par 1', true, true],
      ['Par 3', true, true],
      ['Par 0', false, true],
      ['Par 2', false, false],
    ]);
  });

  test('names pairs first exactly when their numbers say so, whatever the numbers are', () => {
    const random = seededRandom(9);
    const number = () => pick(random, [null, 0, 1, 2, 3, 200]);
    for (let n = 0; n < 300; n++) {
      const hands = [0, 1, 2, 3].map(() => [0, 1].map(() => [number(), number(), number()])) as unknown as [Counts, Counts][];
      const results = roundResult(roundOne(...hands), spec);
      const half = ([agree, disagree]: Counts) => (agree ?? 0) > (disagree ?? 0);
      for (const { most, tallies } of results) expect(most).toBe(tallies.every(half));
      expect(results.map(({ most }) => most)).toEqual(results.map(({ most }) => most).toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('the room', () => {
  test('shows one claim with three counts and where the group is', () => {
    const html = draw({ ...start, step: 5 });
    expect(claims(spec).filter((claim) => html.includes(claim))).toEqual(['Två 2.']);
    expect(read({ ...start, step: 5 })).toContain('Runda 1 av 2, påstående 6 av 8');
    for (const label of words.tally) expect(html).toContain(`>${label}</label>`);
    expect(html.match(/<input/g)).toHaveLength(3);
    expect([html.includes(words.back), draw(start).includes(words.back)]).toEqual([true, false]);
    expect([html.includes(words.nextClaim), draw({ ...start, step: 7 }).includes(words.toRound)]).toEqual([true, true]);
  });

  test('shows the numbers that were typed when the group goes back', () => {
    expect(draw(count(start, 0, [null, 17, null]))).toContain('value="17"');
  });

  test('names the pairs that most agreed with both of, and then shows every pair with its hands and its question', () => {
    const text = read(
      roundOne(
        [EMPTY, EMPTY],
        [
          [9, 3, 0],
          [8, 2, 2],
        ],
        [
          [0, 0, 4],
          [1, 4, 0],
        ],
        [EMPTY, [2, 2, 0]],
      ),
    );
    expect(text).toContain('I paret ”Par 1” fick båda påståendena mer än hälften med sig.');
    const order = ['Fråga 1?', 'Fråga 0?', 'Fråga 2?', 'Fråga 3?'].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const part of ['9 av 12 håller med', '8 av 10 håller med, 2 står över', words.nobody, words.notCounted])
      expect(text).toContain(part);
    expect(text).not.toContain('Fråga 4?');
  });

  test('draws each counted claim as a bar of those who took a stand', () => {
    const html = draw(
      roundOne([
        [9, 3, 4],
        [1, 4, 0],
      ]),
    );
    expect([...html.matchAll(/chart-bar chart-plain" width="([^"]+)"/g)].map(([, width]) => width)).toEqual(['75%', '20%']);
  });

  test('says that several pairs did, that none did, or that nothing was counted', () => {
    const [yes, no]: [Counts, Counts] = [
      [3, 1, 0],
      [1, 3, 0],
    ];
    expect(read(roundOne([yes, yes], [no, yes], [yes, yes]))).toContain(': ”Par 0” och ”Par 2”.');
    expect(read(roundOne([yes, no]))).toContain(words.noneAgreed);
    expect(read(roundOne([yes, EMPTY]))).toContain(words.nothingCounted);
  });

  test('offers another round while pairs remain', () => {
    expect(read(roundOne())).toContain(words.anotherRound);
    const last = read({ ...start, round: 1, step: 6 });
    expect([last.includes(words.anotherRound), last.includes(words.over)]).toEqual([false, true]);
  });

  test('never shows what is said to somebody alone', () => {
    expect(read(roundOne())).not.toMatch(/Båda \d|En \d|Ingen \d/);
  });
});

describe('a state that is kept', () => {
  test('comes back through JSON, wherever the group is', () => {
    for (const state of [start, count(start, 13, [null, null, 200]), roundOne([[1, 2, 3], EMPTY]), { ...start, round: 1, step: 6 }])
      expect(readState(JSON.parse(JSON.stringify(state)), spec)).toEqual(state);
  });

  test.each([
    null,
    7,
    'runda',
    [],
    {},
    { round: 0, step: 0 },
    { ...start, round: 2 },
    { ...start, round: -1 },
    { ...start, step: 9 },
    { ...start, round: 1, step: 7 },
    { ...start, step: 1.5 },
    { ...start, tallies: start.tallies.slice(1) },
    { ...start, tallies: 'x'.repeat(14) },
  ])('is begun anew when it is %j', (value) => {
    expect(readState(value, spec)).toEqual(start);
  });

  test('keeps the place and the other hands when those for a claim are no possible ones', () => {
    const state = { ...start, round: 1, tallies: start.tallies.with(0, [1, 2, 3]).with(5, [201, null, null]).with(6, [1, 2]) };
    expect(readState(state, spec)).toEqual({ ...state, tallies: start.tallies.with(0, [1, 2, 3]) });
  });
});
