import { describe, expect, test } from 'vitest';
import { addMonths, longDay } from '../../workplace/days.ts';
import { newWorkplace, type PlanRow, type Workplace } from '../../workplace/model.ts';
import { datedOf, nextLookBack, overviewOf } from './overview.ts';

const TODAY = '2027-03-01';
const place = (parts: Partial<Workplace> = {}): Workplace => ({ ...newWorkplace('a', 'Förrådet', '2026-11-22'), ...parts });
const row = (parts: Partial<PlanRow>): PlanRow => ({
  id: 'r',
  what: 'Byta lås',
  who: 'Anna',
  by: '',
  followUp: '',
  followUpBy: '',
  goals: [],
  state: 'ny',
  outcome: '',
  from: '',
  ...parts,
});

describe('days', () => {
  test.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('%s and %i months are %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  test('are written as people write them', () => expect(longDay('2026-06-07')).toBe('7 juni 2026'));
});

describe('what a day has been set for', () => {
  test('stands in order, what is late says so, and what is finished is left out', () => {
    const plan = [
      row({ id: 'a', what: 'Sent', by: '2027-02-28', followUpBy: '2027-06-01' }),
      row({ id: 'b', what: 'Klart', by: '2027-01-01', state: 'klar', followUpBy: '2027-03-01' }),
      row({ id: 'c', what: 'Utvärderat', by: '2027-01-01', state: 'klar', followUpBy: '2027-01-15', outcome: 'Det gick bra' }),
      row({ id: 'd', what: 'Utan dag' }),
    ];
    const challenges = [
      { tip: 't1', text: 'Passerat', when: '', so: '', remind: '2027-02-01' },
      { tip: 't2', text: 'Kommande', when: '', so: '', remind: '2027-03-09' },
    ];
    const dated = datedOf(place({ plan, challenges, followUp: { start: '2026-11-22', months: [3, 6], time: '', notes: [] } }), TODAY);
    expect(dated.map(({ kind, day, what, late, months }) => [day, kind, what, late, months])).toEqual([
      ['2027-02-22', 'followUp', '', true, 3],
      ['2027-02-28', 'done', 'Sent', true, 0],
      ['2027-03-01', 'lookedAt', 'Klart', false, 0],
      ['2027-03-09', 'remind', 'Kommande', false, 0],
      ['2027-06-01', 'lookedAt', 'Sent', false, 0],
    ]);
  });

  test('is shown by four, and the rest is counted', () => {
    const plan = Array.from({ length: 7 }, (_, n) => row({ id: `r${n}`, by: `2027-04-0${n + 1}` }));
    expect(overviewOf(place({ plan }), TODAY)).toMatchObject({ dated: { length: 4 }, moreDated: 3 });
  });
});

describe('the next time to look back', () => {
  const at = (today: string, ...notes: string[]) =>
    nextLookBack({ start: '2026-11-22', months: [12, 3, 6], time: '', notes: notes.map((day) => ({ day, text: 'x' })) }, today)?.day;

  test('is the first to come, or one that has passed without a note since', () => {
    expect(at('2026-12-01')).toBe('2027-02-22');
    expect(at('2027-03-01')).toBe('2027-02-22');
    expect(at('2027-03-01', '2027-02-25')).toBe('2027-05-22');
    expect(at('2027-06-01', '2027-02-25')).toBe('2027-05-22');
    // Two have passed: the group looks back once, at the later.
    expect(at('2027-06-01')).toBe('2027-05-22');
    expect(at('2028-01-01', '2027-12-01')).toBeUndefined();
  });

  test('is none before somebody has chosen a day', () => {
    expect(nextLookBack(newWorkplace('a', '', TODAY).followUp, TODAY)).toBeUndefined();
  });
});

describe('the step that waits', () => {
  const obstacle = { id: 'h', lens: 'rum', what: 'Lås', who: '', why: '', serious: 1, act: true } as const;

  test.each([
    ['the first of all', {}, 'obstacles'],
    ['the board, until something is marked', { obstacles: [{ ...obstacle, act: false }] }, 'obstacles'],
    ['measures, once something is marked', { obstacles: [obstacle] }, 'measures'],
    ['documentation, for who went straight to the plan', { plan: [row({})] }, 'documentation'],
    ['none, when the last is begun', { followUp: { start: '2026-11-22', months: [3], time: '', notes: [] } }, undefined],
  ] as const)('is %s', (_, parts, expected) => expect(overviewOf(place(parts), TODAY).waits).toBe(expected));
});

test('counts tell what is written and what is marked, and blanks are not counted', () => {
  const blank = place();
  expect(overviewOf(blank, TODAY)).toMatchObject({ obstacles: { total: 0, marked: 0 }, challenges: 0, plan: { total: 0 }, dated: [] });
  const some = place({
    meeting: { ...blank.meeting, name: ' Måndagsmötet ', rules: [{ text: 'En i taget' }, { text: '  ' }], ready: true },
    measures: {
      ...blank.measures,
      employees: 27,
      examinations: [
        { area: 'lon', how: 'Lönekartläggning', grounds: [] },
        { area: 'rekrytering', how: ' ', grounds: [] },
      ],
    },
  });
  expect(overviewOf(some, TODAY)).toMatchObject({
    meeting: { name: 'Måndagsmötet', rules: 1, ready: true },
    documentation: { employees: 27, areas: 1, risks: 0 },
  });
});
