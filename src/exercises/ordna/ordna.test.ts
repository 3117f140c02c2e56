import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { type Answer, logic, moveRow, type Spec } from './logic.ts';
import { ordna } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, ordna);

exerciseTypeContract(ordna, {
  Static,
  shown: ({ items, ends, instruction }) => [...items.map(({ text }) => text), ends.first, ends.last, ...(instruction ? [instruction] : [])],
  folded: ({ items }) => items.map(({ explanation }) => explanation),
});

/** What an author writes, with `count` items. */
const written = (count: number) => ({
  id: 'prov',
  type: 'ordna',
  question: 'I vilken ordning?',
  ends: { first: 'Först', last: 'Sist' },
  items: Array.from({ length: count }, (_, n) => ({ text: `rad ${n + 1}`, explanation: `därför ${n + 1}` })),
});
const resolved = (count: number): Spec =>
  ordna.resolve(ordna.schema.parse(written(count)), {
    fact() {
      throw new Error('there are no facts here');
    },
    term() {
      throw new Error('there are no terms here');
    },
  });

/** Every order of few items, and 300 orders of many, the same ones in every run. */
function manyAnswers({ items, start }: Spec): Answer[] {
  const random = seededRandom(5);
  const orders = new Map([[start.join(), start]]);
  for (let n = 0; n < 300; n++) {
    const left = [...items.keys()];
    const order = items.map(() => left.splice(left.indexOf(pick(random, left)), 1)[0] ?? 0);
    orders.set(order.join(), order);
  }
  return [...orders.values()].flatMap((order) => [false, true].map((checked) => ({ order, checked })));
}

for (const [name, spec] of [...examples.map(({ data, spec }) => [data.id, spec] as const), ['the longest list', resolved(16)] as const]) {
  const right = logic.codec.encode({ order: [...spec.items.keys()], checked: false }, spec);
  const beyond = spec.items.length.toString(36);
  codecContract(name, logic, spec, manyAnswers(spec), [
    right.slice(1),
    right + beyond,
    beyond + right.slice(1),
    `${right}__`,
    `_${right}`,
    right.replace('1', '0'),
    right.replace('1', '-'),
  ]);
}

const four = resolved(4);
const live = (spec: Spec, saved: Answer | undefined) => readHtml(renderToString(h(View, { spec, id: 'prov', saved, save: () => true })));

describe('what an author may write', () => {
  const problems = (change: object) =>
    ordna.schema.safeParse({ ...written(4), ...change }).error?.issues.map(({ message }) => message) ?? [];

  test('three to sixteen items', () => {
    expect([2, 3, 16, 17].map((count) => ordna.schema.safeParse(written(count)).success)).toEqual([false, true, true, false]);
  });

  test('the same text twice is refused, and the second one is pointed out', () => {
    const { items } = written(4);
    const { error } = ordna.schema.safeParse({ ...written(4), items: items.with(2, { text: 'rad 1', explanation: 'annat' }) });
    expect(error?.issues.map(({ path }) => path)).toEqual([['items', 2, 'text']]);
    expect(error?.issues[0]?.message).toMatch(/says the same as an item before it/);
  });

  test('two ends by the same name are refused', () => {
    expect(problems({ ends: { first: 'Först', last: 'Först' } })).toEqual([expect.stringMatching(/say which end is which/)]);
  });

  test('a pyramid is the only other shape', () => {
    expect(problems({ shape: 'pyramid' })).toEqual([]);
    expect(problems({ shape: 'cirkel' })).toHaveLength(1);
  });
});

describe('the order a learner meets first', () => {
  test.each(Array.from({ length: 14 }, (_, n) => n + 3))('has none of %i rows in the right place', (count) => {
    const { start } = resolved(count);
    expect(start.toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
    expect(start.filter((item, place) => item === place)).toEqual([]);
  });
});

describe('moving a row', () => {
  test.each([
    ['down past one', 0, 1, [1, 0, 2, 3]],
    ['down to the end', 0, 3, [1, 2, 3, 0]],
    ['up to the start', 3, 0, [3, 0, 1, 2]],
    ['up past one', 2, 1, [0, 2, 1, 3]],
  ])('%s leaves the others in their order', (_, from, to, order) => {
    expect(moveRow([0, 1, 2, 3], from, to)).toEqual(order);
  });
});

describe('points for an order', () => {
  test.each([
    ['every row in the right place gives all points', [0, 1, 2, 3], 4],
    ['two rows that have changed places take two points away', [0, 2, 1, 3], 2],
    ['every row one step off gives no point', [1, 2, 3, 0], 0],
  ])('%s', (_, order, raw) => {
    expect(logic.score?.({ order, checked: true }, four)).toEqual({ raw, max: 4 });
  });

  test('there are none, and it is not done, until the learner has asked how it went', () => {
    expect(logic.score?.({ order: [0, 1, 2, 3], checked: false }, four)).toBeUndefined();
    expect(logic.done({ order: [0, 1, 2, 3], checked: false }, four)).toBe(false);
    expect(logic.done({ order: [3, 2, 1, 0], checked: true }, four)).toBe(true);
  });
});

describe('what an order hangs on', () => {
  test('a mended explanation, another instruction or shape keeps the answers', () => {
    const items = four.items.map((item) => ({ ...item, explanation: 'Ny.' }));
    expect(logic.meaning({ ...four, items, instruction: 'Ta tid.', pyramid: true })).toEqual(logic.meaning(four));
  });

  test.each([
    ['another question', { ...four, question: 'Hur?' }],
    ['another end', { ...four, ends: { first: 'Sist', last: 'Först' } }],
    ['another text', { ...four, items: four.items.with(1, { text: 'ny', explanation: 'därför 2' }) }],
    ['another right order', { ...four, items: four.items.toReversed() }],
    ['one item fewer', { ...four, items: four.items.slice(1) }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(four));
  });
});

describe('the live list', () => {
  test('begins in the fixed order, without verdicts or explanations, and hides the right order', () => {
    const { open, folded } = live(four, undefined);
    const places = four.start.map((item) => open.indexOf(`rad ${item + 1}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { explanation } of four.items) expect(open + folded).not.toContain(explanation);
    expect(open).not.toContain('Visa rätt ordning');
  });

  test('comes back as it was left, with a verdict and an explanation on every row', () => {
    const { open } = live(four, { order: [0, 2, 1, 3], checked: true });
    expect(open.match(/Rätt plats\./g)).toHaveLength(2);
    expect(open).toContain('Hör hemma på plats 3.');
    expect(open).toContain('Hör hemma på plats 2.');
    for (const { explanation } of four.items) expect(open).toContain(explanation);
    expect(open).toContain('2 av 4 ligger på rätt plats.');
    expect(open).toContain('Visa rätt ordning');
  });

  test('explains also when all is right, and has nothing more to show', () => {
    const { open } = live(four, { order: [0, 1, 2, 3], checked: true });
    for (const { explanation } of four.items) expect(open).toContain(explanation);
    expect(open).toContain('Alla 4 ligger på rätt plats.');
    expect(open).not.toContain('Visa rätt ordning');
    expect(open).not.toContain('Se hur det blev');
  });
});
