import { expect, test } from 'vitest';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { scenario } from './schema.ts';
import { arrange } from './layout.ts';
test('x', () => {
  for (const {data, spec} of loadExamples(root, scenario)) {
    console.log(data.id, scenario.minutes(spec), scenario.logic.residence === 'lms' && scenario.logic.codec.encode(scenario.logic.codec.longest(spec), spec));
    const l = arrange(spec);
    console.log(l.width, l.height, l.order, [...l.order].map((n) => l.at(n)));
  }
  expect(1).toBe(1);
});
