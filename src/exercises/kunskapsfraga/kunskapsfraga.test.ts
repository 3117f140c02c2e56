import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { isRight } from '../choice.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { kunskapsfraga } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, kunskapsfraga);

exerciseTypeContract(kunskapsfraga, {
  Static,
  shown: ({ options }) => options.map(({ text }) => text),
  folded: ({ options }) => options.map(({ feedback }) => feedback),
});

/** Every answer that a learner can give. */
function everyAnswer({ options, several }: Spec): Answer[] {
  const indexes = options.map((_, index) => index);
  const subsets = Array.from({ length: 2 ** options.length }, (_, bits) => indexes.filter((index) => bits & (1 << index)));
  const choices = subsets.filter(({ length }) => length === 1 || (several && length > 1));
  return choices.flatMap((chosen) => [false, true].map((shown) => ({ chosen, shown })));
}

for (const { data, spec } of examples) {
  // The first number that has one option too many, with and without the mark for shown answers, and two answers to a single choice.
  const beyond = (1 << spec.options.length).toString(36);
  codecContract(data.id, logic, spec, everyAnswer(spec), [
    '0',
    '0_',
    beyond,
    `${beyond}_`,
    '1__',
    '_1',
    'A',
    ...(spec.several ? [] : ['3']),
  ]);
}

const one: Spec = {
  question: 'Vad är en norm?',
  several: false,
  options: [
    { text: 'En regel', right: false, feedback: 'Den är bestämd.' },
    { text: 'En förväntan', right: true, feedback: 'Den märks när någon bryter mot den.' },
    { text: 'En vana', right: false, feedback: 'Den kostar inget att bryta.' },
  ],
};
const several: Spec = { ...one, several: true, options: one.options.map((option, index) => ({ ...option, right: index > 0 })) };

describe('points for a knowledge question', () => {
  test('the right option gives the point and any other option none', () => {
    const points = [[0], [1], [2]].map((chosen) => logic.score?.({ chosen, shown: false }, one));
    expect(points).toEqual([
      { raw: 0, max: 1 },
      { raw: 1, max: 1 },
      { raw: 0, max: 1 },
    ]);
  });

  test('several right options give the point only when all of them are chosen and nothing else', () => {
    const right = [[1], [2], [1, 2], [0, 1, 2], [0, 1], []].map((chosen) => isRight(chosen, several));
    expect(right).toEqual([false, false, true, false, false, false]);
  });

  test('looking at all answers after a wrong one gives no point', () => {
    expect(logic.score?.({ chosen: [0], shown: true }, one)).toEqual({ raw: 0, max: 1 });
  });

  test('one answer is enough to be done, also a wrong one', () => {
    expect(logic.done({ chosen: [0], shown: false }, one)).toBe(true);
    expect(logic.done({ chosen: [], shown: false }, one)).toBe(false);
  });
});

describe('what an answer to a knowledge question hangs on', () => {
  const changeFirst = (change: Partial<Spec['options'][number]>): Spec => ({
    ...one,
    options: one.options.map((option, index) => (index === 0 ? { ...option, ...change } : option)),
  });

  test('a mended comment keeps the answers', () => {
    expect(logic.meaning(changeFirst({ feedback: 'Någon har bestämt den.' }))).toEqual(logic.meaning(one));
  });

  test.each([
    ['another question', { ...one, question: 'Vad är en vana?' }],
    ['another wording of an option', changeFirst({ text: 'En lag' })],
    ['another right option', changeFirst({ right: true })],
    ['one option fewer', { ...one, options: one.options.slice(0, 2) }],
    ['options in another order', { ...one, options: one.options.toReversed() }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(one));
  });
});

describe('the live knowledge question', () => {
  const live = (spec: Spec, saved: Answer | undefined) =>
    readHtml(renderToString(h(View, { spec, id: 'prov', saved, save: () => true }))).open;

  test('shows no comment before the first answer', () => {
    for (const { feedback } of one.options) expect(live(one, undefined)).not.toContain(feedback);
  });

  test('comments on the option that was chosen and keeps the others for the next try', () => {
    const html = live(one, { chosen: [0], shown: false });
    expect(one.options.map(({ feedback }) => html.includes(feedback))).toEqual([true, false, false]);
  });

  test('comments on every option after a right answer and after all answers have been shown', () => {
    for (const saved of [
      { chosen: [1], shown: false },
      { chosen: [0], shown: true },
    ])
      for (const { feedback } of one.options) expect(live(one, saved)).toContain(feedback);
  });
});
