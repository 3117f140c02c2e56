import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { type Answer, logic, nextUnpaired, pairUp, rightTexts, type Spec } from './logic.ts';
import { paraIhop } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, paraIhop);

exerciseTypeContract(paraIhop, {
  Static,
  shown: (spec) => [spec.left, spec.right, ...spec.pairs.map(({ left }) => left), ...rightTexts(spec)],
  folded: ({ pairs, extra }) => [...pairs, ...extra].map(({ feedback }) => feedback),
});

/** What an author writes, with so many pairs and extra texts. */
const written = (pairs: number, extra: number) => ({
  id: 'prov',
  type: 'para-ihop',
  question: 'Vad hör ihop?',
  left: 'Orsak',
  right: 'Följd',
  pairs: Array.from({ length: pairs }, (_, n) => ({ left: `orsak ${n + 1}`, right: `följd ${n + 1}`, feedback: `därför ${n + 1}` })),
  extra: Array.from({ length: extra }, (_, n) => ({ text: `annat ${n + 1}`, feedback: `inte ${n + 1}` })),
});
const resolved = (pairs: number, extra: number): Spec =>
  paraIhop.resolve(paraIhop.schema.parse(written(pairs, extra)), {
    fact() {
      throw new Error('there are no facts here');
    },
    term() {
      throw new Error('there are no terms here');
    },
  });

/** 400 ways to pair, some of them half-way, the same ones in every run, and one that is complete. */
function manyAnswers(spec: Spec): Answer[] {
  const random = seededRandom(11);
  const all = spec.pairs.map((_, left) => left);
  const found = new Map([[all.join(), all]]);
  for (let n = 0; n < 400; n++) {
    const left = [...spec.pool];
    const emptiness = n % 2 ? random() : 0;
    const pairs = spec.pairs.map(() => (random() < emptiness ? -1 : (left.splice(left.indexOf(pick(random, left)), 1)[0] ?? -1)));
    found.set(pairs.join(), pairs);
  }
  return [...found.values()].flatMap((pairs) => [{ pairs, checked: false }, ...(pairs.includes(-1) ? [] : [{ pairs, checked: true }])]);
}

for (const [name, spec] of [...examples.map(({ data, spec }) => [data.id, spec] as const), ['the most pairs', resolved(8, 3)] as const]) {
  const right = logic.codec.encode(logic.codec.longest(spec), spec).replace('_', '');
  const beyond = spec.pool.length.toString(36);
  codecContract(name, logic, spec, manyAnswers(spec), [
    right.slice(1),
    `${right}-`,
    beyond + right.slice(1),
    right.replace('1', '0'),
    `-${right.slice(1)}_`,
    `${right}__`,
    `_${right}`,
  ]);
}

const four = resolved(4, 1);
const live = (spec: Spec, saved: Answer | undefined) => readHtml(renderToString(h(View, { spec, id: 'prov', saved, save: () => true })));

describe('what an author may write', () => {
  const paths = (change: object) => paraIhop.schema.safeParse({ ...written(4, 1), ...change }).error?.issues.map(({ path }) => path) ?? [];

  test('three to eight pairs and at most three extra texts', () => {
    const sizes = [
      [2, 0],
      [3, 0],
      [8, 3],
      [9, 0],
      [3, 4],
    ] as const;
    expect(sizes.map(([pairs, extra]) => paraIhop.schema.safeParse(written(pairs, extra)).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('extra texts may be left out', () => {
    const { extra: _, ...without } = written(4, 0);
    expect(paraIhop.schema.parse(without).extra).toEqual([]);
  });

  test.each([
    ['a left text', { pairs: written(4, 0).pairs.with(2, { left: 'orsak 1', right: 'ny', feedback: 'x' }) }, ['pairs', 2, 'left']],
    ['a right-hand text', { pairs: written(4, 0).pairs.with(3, { left: 'ny', right: 'följd 2', feedback: 'x' }) }, ['pairs', 3, 'right']],
    ['an extra text', { extra: [{ text: 'följd 1', feedback: 'x' }] }, ['extra', 0, 'text']],
    ['the heading', { right: 'Orsak' }, ['right']],
  ])('%s that says the same as another is refused and pointed out', (_, change, path) => {
    expect(paths(change)).toEqual([path]);
  });
});

test('the texts to choose from are all there, and none stands in the place of its own pair', () => {
  for (const { spec } of examples) {
    expect(spec.pool.toSorted((a, b) => a - b)).toEqual([...rightTexts(spec).keys()]);
    expect(spec.pool.filter((right, place) => right === place)).toEqual([]);
  }
});

describe('pairing up', () => {
  test('a text lies in one place only: it leaves the row where it lay', () => {
    expect(pairUp([2, -1, -1, -1], 1, 2)).toEqual([-1, 2, -1, -1]);
  });

  test('what lay in the row before can be chosen again', () => {
    expect(pairUp([2, 3, -1, -1], 0, 1)).toEqual([1, 3, -1, -1]);
  });

  test('the row that opens next is the one below, then from the top, and none when all have a text', () => {
    expect(nextUnpaired([-1, 0, -1, -1], 1)).toBe(2);
    expect(nextUnpaired([-1, 0, 1, 2], 3)).toBe(0);
    expect(nextUnpaired([3, 0, 1, 2], 3)).toBe(-1);
  });
});

describe('points for pairs', () => {
  test.each([
    ['all pairs right give all points', [0, 1, 2, 3], 4],
    ['two that have changed places take two points away', [0, 2, 1, 3], 2],
    ['a text that belongs nowhere takes one point away', [0, 1, 2, 4], 3],
    ['no pair right gives no point', [1, 2, 3, 4], 0],
  ])('%s', (_, pairs, raw) => {
    expect(logic.score?.({ pairs, checked: true }, four)).toEqual({ raw, max: 4 });
  });

  test('there are none, and it is not done, until the learner has asked how it went', () => {
    expect(logic.score?.({ pairs: [0, 1, 2, 3], checked: false }, four)).toBeUndefined();
    expect(logic.done({ pairs: [0, 1, 2, 3], checked: false }, four)).toBe(false);
    expect(logic.done({ pairs: [3, 2, 1, 0], checked: true }, four)).toBe(true);
  });
});

describe('what pairs hang on', () => {
  test('a mended comment, instruction or heading keeps the answers', () => {
    const pairs = four.pairs.map((pair) => ({ ...pair, feedback: 'Ny.' }));
    expect(logic.meaning({ ...four, pairs, instruction: 'Ta tid.', right: 'Följder' })).toEqual(logic.meaning(four));
  });

  test.each([
    ['another question', { ...four, question: 'Hur?' }],
    ['another left text', { ...four, pairs: four.pairs.with(0, { left: 'ny', right: 'följd 1', feedback: 'därför 1' }) }],
    ['right-hand texts that have changed places', { ...four, pairs: four.pairs.map((pair, n) => ({ ...pair, right: `följd ${4 - n}` })) }],
    ['pairs in another order', { ...four, pairs: four.pairs.toReversed() }],
    ['another extra text', { ...four, extra: [{ text: 'ny', feedback: 'inte 1' }] }],
    ['no extra text', { ...four, extra: [] }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(four));
  });
});

describe('the live pairs', () => {
  test('begin with the first row open, all texts to choose from and no comment', () => {
    const { open, folded } = live(four, undefined);
    for (const text of rightTexts(four)) expect(open).toContain(text);
    for (const { feedback } of [...four.pairs, ...four.extra]) expect(open + folded).not.toContain(feedback);
    expect(open).not.toContain('Visa alla par');
    expect(open).not.toContain('Se hur det blev');
  });

  test('come back as they were left, with a verdict and a comment on every row', () => {
    const { open } = live(four, { pairs: [0, 2, 1, 4], checked: true });
    expect(open.match(/Hör ihop\./g)).toHaveLength(1);
    expect(open.match(/Hör inte ihop\./g)).toHaveLength(3);
    for (const { feedback } of four.pairs) expect(open).toContain(feedback);
    expect(open).toContain('inte 1');
    expect(open).toContain('1 av 4 par stämmer.');
    expect(open).toContain('Försök igen med resten');
    expect(open).toContain('Visa alla par');
  });

  test('ask how it went only when every row has a text', () => {
    expect(live(four, { pairs: [0, 1, 2, -1], checked: false }).open).not.toContain('Se hur det blev');
    expect(live(four, { pairs: [0, 1, 2, 4], checked: false }).open).toContain('Se hur det blev');
  });

  test('say at the end why the texts that were left belong nowhere', () => {
    const { open } = live(four, { pairs: [0, 1, 2, 3], checked: true });
    expect(open).toContain('Alla 4 par stämmer.');
    expect(open).toContain('inte 1');
    expect(open).not.toContain('Visa alla par');
    expect(open).not.toContain('Ta tillbaka');
  });
});
