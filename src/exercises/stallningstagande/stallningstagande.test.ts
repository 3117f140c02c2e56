import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { privacy } from '../../texts/sv/common.ts';
import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import { fingerprint } from '../fingerprint.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import { type Answer, begin, claimOrder, claims, goOn, logic, outcome, PASSED, pairResults, type Spec, stand } from './logic.ts';
import { stallningstagande } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(stallningstagande, {
  Static,
  shown: (spec) => [
    words.staticHint,
    words.end(1, spec.scale.from),
    words.end(5, spec.scale.to),
    ...claims(spec),
    ...(spec.instruction ? [spec.instruction] : []),
  ],
  folded: ({ pairs }) => pairs.flatMap(({ both, one, neither, talk }) => [both, one, neither, talk]),
});

/** Six pairs: claims A1, A2 … F1, F2. */
const spec: Spec = {
  question: 'Vad gäller?',
  instruction: undefined,
  scale: { from: 'Håller inte alls med', to: 'Håller helt med' },
  round: 4,
  pairs: [...'ABCDEF'].map((name) => ({
    label: `Par ${name}`,
    first: `${name}1.`,
    second: `${name}2.`,
    both: `${name} båda.`,
    one: `${name} ett.`,
    neither: `${name} inget.`,
    talk: `${name} fråga?`,
  })),
};
const ALL = spec.pairs.length * 2;

/** An answer whose result is on screen. Pairs are written as they stand: '54 51 11 04 00 33'. */
const finished = (stands: string): Answer => ({ stands: [...stands.replaceAll(' ', '')].map(Number), at: ALL, seen: true });
const MIXED = finished('54 51 11 04 00 33');

describe('the order of the claims', () => {
  const sizes = Array.from({ length: 15 }, (_, index) => index + 2);

  test.each(sizes)('of %i pairs has every claim once, all first claims before any second', (pairs) => {
    const order = claimOrder(pairs);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pairs * 2 }, (_, claim) => claim));
    expect(order.map((claim) => claim % 2)).toEqual([...Array(pairs).fill(0), ...Array(pairs).fill(1)]);
  });

  test.each(sizes)('of %i pairs never has the two claims of a pair after each other, but at least half the pairs between them', (pairs) => {
    const order = claimOrder(pairs);
    for (let pair = 0; pair < pairs; pair++) {
      const apart = order.indexOf(pair * 2 + 1) - order.indexOf(pair * 2);
      expect(apart).toBeGreaterThan(1);
      expect(apart).toBeGreaterThan(pairs / 2);
    }
  });

  test('is another for the second claims than for the first', () => {
    const order = claimOrder(6).map((claim) => claims(spec)[claim]);
    expect(order).toEqual(['A1.', 'B1.', 'C1.', 'D1.', 'E1.', 'F1.', 'A2.', 'C2.', 'E2.', 'B2.', 'D2.', 'F2.']);
  });
});

describe('taking a stand', () => {
  test('goes on only from a claim with a stand or one that is passed over', () => {
    const start = begin(spec);
    expect(goOn(start)).toBe(start);
    expect([goOn(stand(start, 3)).at, goOn(stand(start, PASSED)).at]).toEqual([1, 1]);
  });

  test('gives each stand to the claim that was on screen', () => {
    const random = seededRandom(3);
    let answer = begin(spec);
    const given = claimOrder(6).map((claim) => ({ claim, value: pick(random, [0, 1, 2, 3, 4, 5]) }));
    for (const { value } of given) answer = goOn(stand(answer, value));
    for (const { claim, value } of given) expect(answer.stands[claim]).toBe(value);
    expect(answer.at).toBe(ALL);
  });

  test('is done once the result is shown, not before, and stays done while it is done again', () => {
    const last = { ...MIXED, at: ALL - 1, seen: false };
    expect([logic.done(last, spec), logic.done(goOn(last), spec), logic.done(begin(spec, true), spec)]).toEqual([false, true, true]);
  });
});

describe('how one stood on a pair', () => {
  test.each([
    [[4, 4], 'both'],
    [[5, 4], 'both'],
    [[5, 3], 'one'],
    [[1, 4], 'one'],
    [[3, 3], 'neither'],
    [[1, 2], 'neither'],
    [[0, 5], 'passed'],
    [[5, 0], 'passed'],
    [[0, 0], 'passed'],
  ] as const)('with %j is %s', (stands, expected) => {
    expect(outcome(stands)).toBe(expected);
  });

  test('is found pair by pair, in the author’s order', () => {
    expect(pairResults(spec, MIXED.stands).map(({ pair, outcome: one }) => `${pair.label} ${one}`)).toEqual([
      'Par A both',
      'Par B one',
      'Par C neither',
      'Par D passed',
      'Par E passed',
      'Par F neither',
    ]);
  });
});

describe('what is stored', () => {
  test('comes back as it was, half-way and at the result', () => {
    for (const answer of [begin(spec), goOn(stand(begin(spec), 2)), MIXED, begin(spec, true)])
      expect(logic.residence === 'device' && logic.parse(JSON.parse(JSON.stringify(answer)), spec)).toEqual(answer);
  });

  test('is dropped when a claim or an end of the scale changes, and kept when what is said of it does', () => {
    const print = (changed: Partial<Spec>) => fingerprint(logic.meaning({ ...spec, ...changed }));
    const pairs = (change: object) => spec.pairs.map((pair, index) => (index === 2 ? { ...pair, ...change } : pair));
    for (const kept of [{ pairs: pairs({ both: 'Nytt.', label: 'Nytt', talk: 'Nytt?' }) }, { question: 'Och nu?' }, { round: 3 }])
      expect(print(kept)).toBe(print({}));
    for (const dropped of [{ pairs: pairs({ second: 'Nytt.' }) }, { scale: { from: 'Nej', to: 'Ja' } }, { pairs: spec.pairs.toReversed() }])
      expect(print(dropped)).not.toBe(print({}));
    expect(logic.residence === 'device' && logic.outlivesEdits).toBe(false);
  });

  test.each([
    undefined,
    null,
    '',
    12,
    [],
    {},
    { stands: MIXED.stands, at: 0 },
    { ...MIXED, seen: 'ja' },
    { ...MIXED, seen: false },
    { ...MIXED, at: ALL + 1 },
    { ...MIXED, at: -1 },
    { ...MIXED, at: 1.5 },
    { ...MIXED, at: '3' },
    { ...MIXED, stands: MIXED.stands.slice(1) },
    { ...MIXED, stands: MIXED.stands.with(0, 6) },
    { ...MIXED, stands: MIXED.stands.with(0, -1) },
    { ...MIXED, stands: MIXED.stands.with(0, 2.5) },
    { ...MIXED, stands: [...MIXED.stands.slice(1), '5'] },
    { ...MIXED, stands: 'x'.repeat(ALL) },
    { ...begin(spec), at: 1 },
  ])('is no answer when it is %j', (value) => {
    expect(logic.residence === 'device' && logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the claims on screen', () => {
  const screen = (saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const seen = (saved: Answer | undefined) => readHtml(screen(saved)).open;

  test('come one at a time, with five steps, the right to pass, and a word that nothing leaves the device', () => {
    const html = screen(undefined);
    expect(html.match(/type="radio"/g)).toHaveLength(5);
    expect(claims(spec).filter((claim) => html.includes(claim))).toEqual(['A1.']);
    for (const part of ['Påstående 1 av 12', words.skip, privacy.note]) expect(html).toContain(part);
    expect(html).not.toContain(words.back);
  });

  test('go on where they were left, with the way back', () => {
    const html = screen({ stands: begin(spec).stands.with(0, 5).with(2, 4), at: 1, seen: false });
    for (const part of ['Påstående 2 av 12', 'B1.', words.back]) expect(html).toContain(part);
    expect(html.match(/ checked/g)).toHaveLength(1);
    expect(html).not.toContain(words.passedHere);
    expect(screen({ stands: begin(spec).stands.with(0, PASSED), at: 0, seen: false })).toContain(words.passedHere);
  });

  test('end with the pairs: those that pull two ways first, each with its own text, and those passed over last', () => {
    const text = seen(MIXED);
    const order = [
      words.bothHead,
      'Par A',
      'A båda.',
      words.othersHead,
      'B ett.',
      'C inget.',
      'F inget.',
      words.passedHead,
      'Par D',
      'Par E',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const part of ['A ett.', 'B båda.', 'D ett.', 'D inget.', 'fråga?']) expect(text).not.toContain(part);
  });

  test('end with where one stood, in words and as a mark, and with what was passed over said so', () => {
    const html = screen(MIXED);
    const text = seen(MIXED);
    for (const part of [
      '5 av 5. Håller helt med.',
      '4 av 5. Närmare ”Håller helt med”.',
      '3 av 5. Mitt emellan.',
      '1 av 5. Håller inte alls med.',
    ])
      expect(text).toContain(part);
    expect(text.split(words.passed)).toHaveLength(4);
    expect(html.match(/class="is-here"/g)).toHaveLength(ALL - 3);
  });

  test('say nothing of pairs passed over when there are none', () => {
    expect(seen(finished('55 55 11 11 51 15'))).not.toContain(words.passedHead);
  });
});

describe('the sentence on how many', () => {
  const first = (stands: string) => readHtml(renderToString(h(View, { spec, id: 'prov', saved: finished(stands), save: () => true }))).open;

  test.each([
    ['54 51 11 44 55 33', 'Du höll med om båda påståendena i tre av sex par.'],
    ['55 55 55 55 55 55', 'Du höll med om båda påståendena i sex av sex par.'],
    ['11 11 11 51 11 11', 'Du höll inte med om båda påståendena i något av paren.'],
    ['54 51 11 04 00 33', 'Du höll med om båda påståendena i ett av de fyra par där du tog ställning till båda.'],
    ['11 51 11 04 00 33', 'Du höll inte med om båda påståendena i något av de fyra par där du tog ställning till båda.'],
    ['55 00 00 00 00 00', 'Du höll med om båda påståendena i det enda par där du tog ställning till båda.'],
    ['15 00 00 00 00 00', 'Du höll inte med om båda påståendena i det enda par där du tog ställning till båda.'],
    ['05 00 00 00 00 50', 'Du hoppade över något i varje par, så det finns inget att räkna.'],
  ])('after %s is: %s', (stands, sentence) => {
    expect(first(stands)).toContain(sentence);
  });

  test('is followed by whose contradiction it is', () => {
    expect(first('55 11 11 11 11 11')).toContain('Motsägelsen ligger i normen, inte hos dig.');
    expect(first('05 00 00 00 00 00')).not.toContain('Motsägelsen');
  });
});

describe('the claims on paper', () => {
  test('are cards in the order of the screen, numbered, without the name of the pair', () => {
    const [deck] = printDecks(spec);
    expect(deck?.cards.map(({ text, foot }) => `${foot} ${text}`).slice(0, 8)).toEqual(
      ['A1.', 'B1.', 'C1.', 'D1.', 'E1.', 'F1.', 'A2.', 'C2.'].map((text, index) => `Påstående ${index + 1} ${text}`),
    );
    expect([deck?.cards.length, deck?.cards.some(({ heading }) => heading !== undefined)]).toEqual([ALL, false]);
  });

  test('have the same numbers as the sheet, which tells what belongs together', () => {
    const { folded } = readHtml(renderToString(h(Static, { spec, id: 'prov' })));
    const numbers = printDecks(spec)[0]?.cards.map(({ text }) => text) ?? [];
    for (const { label, first, second } of spec.pairs)
      expect(folded).toContain(`${label}: påstående ${numbers.indexOf(first) + 1} och ${numbers.indexOf(second) + 1}`);
  });
});

describe('an author who writes pairs of claims', () => {
  const { pairs } = spec;
  const data = {
    id: 'paren',
    type: 'stallningstagande',
    question: 'Vad gäller?',
    scale: spec.scale,
    round: 4,
    pairs: pairs.map((pair, index) => ({ id: `par-${index}`, ...pair })),
  };
  const problems = (change: object) =>
    stallningstagande.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const mended = (change: object) => ({ pairs: data.pairs.map((pair, index) => (index === 3 ? { ...pair, ...change } : pair)) });

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of an id or a name that stands twice', () => {
    expect(problems(mended({ id: 'par-1', label: 'Par A' }))).toEqual([
      'pairs.3.id: "par-1" stands here a second time: give the pair its own',
      'pairs.3.label: "Par A" stands here a second time: give the pair its own',
    ]);
  });

  test('is told of two claims that say the same, in one pair or in two', () => {
    expect(problems(mended({ second: 'A1.' }))).toEqual(['pairs.3.second: says the same as a claim before it: write another']);
    expect(problems(mended({ second: 'D1.' }))).toEqual(['pairs.3.second: says the same as a claim before it: write another']);
  });

  test('needs six pairs and may have sixteen, with two to six in a round', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, index) => ({
        ...data.pairs[0],
        id: `p${index}`,
        label: `P${index}`,
        first: `${index} a`,
        second: `${index} b`,
      }));
    expect([5, 6, 16, 17].map((n) => problems({ pairs: many(n) }) === undefined)).toEqual([false, true, true, false]);
    expect([1, 2, 6, 7, 2.5].map((round) => problems({ round }) === undefined)).toEqual([false, true, true, false, false]);
  });
});
