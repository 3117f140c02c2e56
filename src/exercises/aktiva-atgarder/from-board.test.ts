import { describe, expect, test } from 'vitest';
import { addRisk } from './change.ts';
import { candidates, planNews } from './from-board.ts';
import { obstacle, risk, row, workplaceWith } from './test-workplace.ts';

describe('what can be taken from board and plan', () => {
  test('begins with the marked obstacles, goes on with rows of the plan and ends with the other obstacles', () => {
    const place = workplaceWith({
      obstacles: [obstacle('a'), obstacle('b', { act: true })],
      plan: [row('egen'), row('ur-b', { from: 'hinder:b' })],
    });
    expect(candidates(place).map(({ from, marked }) => [from, marked])).toEqual([
      ['hinder:b', true],
      ['plan:egen', false],
      ['hinder:a', false],
    ]);
  });

  test('has what, why and ground of the obstacle, and measure, who, day and outcome of its row in the plan', () => {
    const place = workplaceWith({
      obstacles: [obstacle('b')],
      plan: [row('r', { from: 'hinder:b', outcome: 'Det blev bättre.' })],
    });
    expect(candidates(place)).toEqual([
      {
        from: 'hinder:b',
        marked: false,
        area: 'arbetsforhallanden',
        grounds: ['kon'],
        what: 'Hindret b',
        cause: 'Därför b',
        measure: 'Åtgärden r',
        who: 'Förmannen',
        by: '2027-03-01',
        outcome: 'Det blev bättre.',
      },
    ]);
  });

  test.each([
    ['rum', 'arbetsforhallanden'],
    ['sprak', 'arbetsforhallanden'],
    ['regler', 'arbetsforhallanden'],
    ['tid', 'foraldraskap'],
    ['karriar', 'rekrytering'],
  ] as const)('proposes for the lens %s the area %s', (lens, area) => {
    expect(candidates(workplaceWith({ obstacles: [obstacle('a', { lens })] }))[0]?.area).toBe(area);
  });

  test('is taken once, whether as an obstacle or as a row, and what is empty is not offered', () => {
    const place = workplaceWith(
      {
        obstacles: [obstacle('a'), obstacle('tom', { what: ' ' })],
        plan: [row('r', { from: 'hinder:a' }), row('tom', { what: '' }), row('s')],
      },
      { risks: [risk('1', { from: 'hinder:a', measure: 'Omskriven' }), risk('2', { from: 'plan:s' })] },
    );
    expect(candidates(place)).toEqual([]);
  });

  test('a second measure against one obstacle is a row of its own, and keeps to it when the plan is put in another order', () => {
    const [first, second] = [row('1', { from: 'hinder:a' }), row('2', { from: 'hinder:a' })];
    const place = workplaceWith({ obstacles: [obstacle('a')], plan: [first, second] });
    const offered = candidates(place);
    expect(offered.map(({ from, what, measure }) => [from, what, measure])).toEqual([
      ['plan:2', 'Hindret a', 'Åtgärden 2'],
      ['hinder:a', 'Hindret a', 'Åtgärden 1'],
    ]);
    const risks = offered.map(({ marked: _, ...rest }, index) => ({ ...rest, id: `r${index}` }));
    const taken = workplaceWith({ ...place, plan: [second, first] }, { risks });
    expect(candidates(taken)).toEqual([]);
    expect(risks.map((one) => planNews(one, taken))).toEqual([undefined, undefined]);
  });

  test('a row whose obstacle is gone is offered as a row, and not when its obstacle was taken before', () => {
    expect(candidates(workplaceWith({ plan: [row('r', { from: 'hinder:borta' })] })).map(({ from, what }) => [from, what])).toEqual([
      ['plan:r', ''],
    ]);
    const { plan } = workplaceWith({ plan: [row('r', { from: 'hinder:borta' })] });
    expect(candidates(workplaceWith({ plan }, { risks: [risk('1', { from: 'hinder:borta' })] }))).toEqual([]);
  });
});

describe('what the plan says of a risk since', () => {
  const place = (part: object) => workplaceWith({ plan: [row('r', { from: 'hinder:a', ...part })] });
  const taken = risk('1', { from: 'hinder:a', measure: 'Åtgärden r', who: 'Förmannen', by: '2027-03-01' });

  test('is nothing while it says the same, or nothing at all', () => {
    expect(planNews(taken, place({}))).toBeUndefined();
    expect(planNews(taken, place({ who: '', by: '', outcome: ' ' }))).toBeUndefined();
    expect(planNews(taken, workplaceWith({}))).toBeUndefined();
    expect(planNews(risk('2'), workplaceWith({ plan: [row('r')] }))).toBeUndefined();
  });

  test('is told part by part', () => {
    expect(planNews(taken, place({ who: 'Aila', outcome: 'Klart' }))).toEqual({ who: 'Aila', outcome: 'Klart' });
    expect(planNews({ ...taken, from: 'plan:r' }, place({ by: '2027-04-01' }))).toEqual({ by: '2027-04-01' });
  });
});

test('a risk that is there, or whose origin is there, is not added a second time, and no more than find room', () => {
  const { measures } = workplaceWith({}, { risks: [risk('1', { from: 'hinder:a' })] });
  expect(addRisk(measures, risk('1'))).toBe(measures);
  expect(addRisk(measures, risk('2', { from: 'hinder:a' }))).toBe(measures);
  expect(addRisk(measures, risk('2'), 0).risks.map(({ id }) => id)).toEqual(['2', '1']);
  const full = { ...measures, risks: Array.from({ length: 200 }, (_, n) => risk(`${n}`)) };
  expect(addRisk(full, risk('ny'))).toBe(full);
});
