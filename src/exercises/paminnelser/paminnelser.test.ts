import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { memoryStorage } from '../../learner/memory-storage.ts';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import { addMonths } from '../../workplace/days.ts';
import { type FollowUp, newWorkplace, type PlanRow, type Workplace } from '../../workplace/model.ts';
import { openWorkplaces } from '../../workplace/places.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { datedLooks, sensibleNoteDay, sensibleStart, unasked, withNote, workday } from './dated-looks.ts';
import { logic, MONTHS, type Spec } from './logic.ts';
import { LookBack } from './look-back.tsx';
import { dueLine, lookEvents } from './look-events.ts';
import { paminnelser } from './schema.ts';
import { Static } from './static.tsx';

exerciseTypeContract(paminnelser, {
  Static,
  shown: ({ instruction, looks }) => [
    words.staticStart,
    ...looks.flatMap(({ months, title, text }) => [words.look(months, title), text]),
    ...(instruction ? [instruction] : []),
  ],
  folded: () => [],
});

const TODAY = '2026-06-08';
const spec: Spec = {
  question: 'När?',
  instruction: undefined,
  looks: MONTHS.map((months) => ({ months, title: `Titt ${months}`, text: `Gör ${months}.` })),
};

const row = (id: string, followUpBy: string, more: Partial<PlanRow> = {}): PlanRow => ({
  id,
  what: `Åtgärd ${id}`,
  who: 'Aila',
  by: '2026-07-01',
  followUp: 'Fråga laget',
  followUpBy,
  goals: [],
  state: 'ny',
  outcome: '',
  from: '',
  ...more,
});
const placeWith = (followUp: Partial<FollowUp>, plan: readonly PlanRow[] = []): Workplace => {
  const blank = newWorkplace('verkstan', 'Verkstan', TODAY);
  return { ...blank, plan, followUp: { ...blank.followUp, ...followUp } };
};
const looksOf = (followUp: Partial<FollowUp>, plan: readonly PlanRow[] = [], today = TODAY) =>
  datedLooks(spec, { place: placeWith(followUp, plan), today });

describe('the days to look back', () => {
  test('are as many months after the chosen day, and after today when none is chosen', () => {
    expect(looksOf({ start: '2026-06-09' }).map(({ day }) => day)).toEqual(['2026-09-09', '2026-12-09', '2027-06-09']);
    expect(looksOf({}).map(({ day }) => day)).toEqual(['2026-09-08', '2026-12-08', '2027-06-08']);
  });

  test('stay in the month that is meant when it is shorter', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  test('are the Monday after when they would be a Saturday or a Sunday, and say where they came from', () => {
    const [, half] = looksOf({ start: '2026-08-31' });
    expect(half).toMatchObject({ day: '2027-03-01', movedFrom: '2027-02-28' });
    expect(words.moved('2027-02-28', '2027-03-01')).toBe('28 februari 2027 är en söndag. Därför blir det måndagen efter.');
    expect(['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'].map(workday)).toEqual([
      '2026-06-05',
      '2026-06-08',
      '2026-06-08',
      '2026-06-08',
    ]);
  });

  test('are never on a weekend and never more than two days late, whatever day is counted from', () => {
    const random = seededRandom(17);
    for (let n = 0; n < 800; n++) {
      const start = new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 1500))).toISOString().slice(0, 10);
      const months = pick(random, MONTHS);
      const exact = addMonths(start, months);
      const day = workday(exact);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect((Date.parse(day) - Date.parse(exact)) / 86_400_000).toBeLessThanOrEqual(2);
      expect(Number(exact.slice(5, 7)) % 12).toBe((Number(start.slice(5, 7)) + months) % 12);
    }
  });

  test('that have been are known', () => {
    expect(looksOf({ start: '2026-02-02' }, [], '2026-06-08').map(({ passed }) => passed)).toEqual([true, false, false]);
  });
});

describe('the measures of the plan', () => {
  const plan = [
    row('sen', '2027-09-01'),
    row('vinter', '2026-12-01'),
    row('host', '2026-09-01'),
    row('samma', '2026-09-08'),
    row('utan', ''),
    row('klar', '2026-08-01', { state: 'klar', outcome: 'Det blev bra' }),
    row('klar-utan', '2026-08-02', { state: 'klar' }),
    row('tom', '2026-08-01', { what: ' ' }),
  ];
  const ids = (looks: readonly { readonly due: readonly PlanRow[] }[]) => looks.map(({ due }) => due.map(({ id }) => id));

  test('stand at the first look that comes on their day or later, the soonest first', () => {
    expect(ids(looksOf({}, plan))).toEqual([['klar-utan', 'host', 'samma'], ['vinter'], []]);
  });

  test('wait for the next look when one is left out', () => {
    expect(ids(looksOf({ months: [6] }, plan))).toEqual([[], ['klar-utan', 'host', 'samma', 'vinter'], []]);
  });

  test('that no look asks for are counted: those that come later, and those without a day', () => {
    expect(unasked(looksOf({}, plan), plan)).toEqual({ later: 1, undated: 1 });
    expect(unasked(looksOf({ months: [] }, plan), plan)).toEqual({ later: 5, undated: 1 });
  });

  test('are a line each, whatever was typed', () => {
    expect(dueLine(row('a', '2026-09-01', { what: ' Lås\n på duschen ', followUp: '' }))).toBe(
      '\u2068Lås på duschen\u2069 (\u2068Aila\u2069). Senast 1 september 2026.',
    );
    expect(dueLine(row('a', '2026-09-01', { who: '' }))).toBe('\u2068Åtgärd a\u2069. Senast 1 september 2026: \u2068Fråga laget\u2069');
  });
});

describe('the calendar', () => {
  test('has an entry for each chosen day that has not been, with what to do and what the plan asks for', () => {
    const place = placeWith({ start: '2026-02-02', months: [3, 12], time: '09:30' }, [row('a', '2026-08-01')]);
    expect(lookEvents(spec, place, TODAY)).toEqual([
      {
        uid: 'uppfoljning-verkstan-12@man-gor-skillnad',
        title: 'Titt 12, Verkstan',
        text: 'Gör 12.\n\nAtt följa upp i planen:\n– Åtgärd a (Aila). Senast 1 augusti 2026: Fråga laget',
        day: '2027-02-02',
        time: '09:30',
        minutes: 30,
      },
    ]);
  });

  test('has whole days when no time is chosen, and the same names for the same days each time', () => {
    const [one, other] = [placeWith({}), placeWith({ start: '2026-07-01' })].map((place) => lookEvents(spec, place, TODAY));
    expect(one?.map(({ time }) => time)).toEqual([undefined, undefined, undefined]);
    expect(one?.map(({ uid }) => uid)).toEqual(other?.map(({ uid }) => uid));
  });

  test('names no more measures than can be read, and says how many are left', () => {
    const plan = Array.from({ length: 500 }, (_, n) => row(`r${n}`, '2026-08-01', { what: '🙂'.repeat(1000) }));
    const [first] = lookEvents(spec, placeWith({}, plan), TODAY);
    expect(first?.text).toMatch(/\nOch 480 åtgärder till, se planen\.$/);
    expect(first?.text.length).toBeLessThan(10_000);
    expect(first?.text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('what somebody types', () => {
  test('is a day to count from when it lies within the last year or the next two', () => {
    const sensible = ['2026-06-08', '2025-06-08', '2028-06-08', '2026-02-28'];
    const nonsense = ['', '2025-06-07', '2028-06-09', '0202-06-08', '2026-02-30', 'i morgon', '20260608'];
    expect(sensible.filter((day) => !sensibleStart(day, TODAY))).toEqual([]);
    expect(nonsense.filter((day) => sensibleStart(day, TODAY))).toEqual([]);
  });

  test('is a day of a note when it has come', () => {
    expect(['2026-06-08', '2020-01-01'].every((day) => sensibleNoteDay(day, TODAY))).toBe(true);
    expect(['', '2026-06-09', '2019-12-31', '0026-06-08'].some((day) => sensibleNoteDay(day, TODAY))).toBe(false);
  });

  test('stands among the notes by its day, the oldest first, and after others of the same day', () => {
    const note = (day: string, text: string) => ({ day, text });
    const notes = [note('2026-03-01', 'a'), note('2026-05-01', 'b')];
    expect(withNote(notes, note('2026-03-01', 'c')).map(({ text }) => text)).toEqual(['a', 'c', 'b']);
    expect(withNote(notes, note('2026-01-01', 'c')).map(({ text }) => text)).toEqual(['c', 'a', 'b']);
    expect(withNote(notes, note('2026-06-01', 'c')).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
});

describe('the answer', () => {
  test('says only that the days are settled, and outlives every edit', () => {
    expect([{ ready: true }, { ready: false }].map((answer) => logic.done(answer, spec))).toEqual([true, false]);
    expect(logic.residence === 'device' && [logic.outlivesEdits, logic.parse({ ready: true, notes: ['x'] }, spec)]).toEqual([
      true,
      { ready: true },
    ]);
    for (const value of [undefined, null, '', 7, [], {}, { ready: 1 }])
      expect(logic.residence === 'device' && logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the tool on screen', () => {
  const screen = (place: Workplace, ready = false) => {
    const workplaces = openWorkplaces(memoryStorage(), 'mgs.arbetsplats', new EventTarget(), () => TODAY, 'Vår arbetsplats');
    workplaces.put(place);
    const props = { spec, id: 'prov', saved: { ready }, save: () => true, workplaces, folder: '', plan: '#3c-1', today: TODAY };
    return renderToString(h(LookBack, props));
  };
  const seen = (place: Workplace, ready = false) => readHtml(screen(place, ready)).open;

  test('counts from today and has all days chosen to begin with', () => {
    const html = screen(placeWith({}));
    expect(html).toContain('value="2026-06-08"');
    expect(html.match(/type="checkbox" checked/g)).toHaveLength(3);
    for (const part of ['Tisdag 8 september 2026', 'Titt 12', words.finish, words.noPlan]) expect(html).toContain(part);
    expect(html).not.toContain(words.files);
  });

  test('offers the calendar once the days are settled, as long as one of them is to come', () => {
    expect(seen(placeWith({ start: '2026-06-01' }), true)).toContain('Nästa gång ni ser efter är tisdag 1 september 2026.');
    expect(seen(placeWith({ start: '2026-06-01' }), true)).toContain(words.files);
    const passed = seen(placeWith({ start: '2025-07-01', months: [3, 6] }), true);
    expect(passed).toContain(words.readyPassed);
    expect(passed).not.toContain(words.files);
  });

  test('is open again when no day is left, or when the workplace has none', () => {
    expect(seen(placeWith({ start: '2026-06-01', months: [] }), true)).toContain(words.finish);
    expect(seen(placeWith({}), true)).toContain(words.finish);
  });

  test('says what is wrong with a day that has grown too old', () => {
    const text = seen(placeWith({ start: '2024-06-01' }), true);
    expect(text).toContain(words.startFar);
    expect(text).not.toContain(words.files);
  });

  test('shows markup and other alphabets as they were typed', () => {
    const hostile = '<script>alert(1)</script> & שלום 🙂';
    const place = placeWith({ start: '2026-06-01', notes: [{ day: '2026-06-02', text: hostile }] }, [
      row('a', '2026-07-01', { what: hostile }),
    ]);
    expect(screen({ ...place, name: hostile })).not.toContain('<script>');
    expect(seen(place).split(hostile).length).toBeGreaterThan(2);
  });
});

describe('an author who writes reminders', () => {
  const data = { id: 'se-efter', type: 'paminnelser', question: 'När?', looks: [{ months: 3, title: 'Titt', text: 'Se efter.' }] };
  const [first] = data.looks;
  const problems = (change: object) =>
    paminnelser.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
    expect(problems({ looks: [first, { ...first, months: 6 }, { ...first, months: 12 }] })).toBeUndefined();
  });

  test('is told of months that are none, stand twice or come in another order', () => {
    expect(problems({ looks: [{ ...first, months: 4 }] })?.[0]).toMatch(/^looks\.0\.months/);
    expect(problems({ looks: [first, first] })).toEqual(['looks.1.months: is 3 after 3: let each come once, the soonest first']);
    expect(problems({ looks: [{ ...first, months: 6 }, first] })).toEqual([
      'looks.1.months: is 3 after 6: let each come once, the soonest first',
    ]);
    expect(problems({ looks: [] })).toHaveLength(1);
  });
});
