import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { newWorkplace, type Obstacle, type PlanRow, TEXT, type Workplace } from '../../workplace/model.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { FetchList } from './fetch-list.tsx';
import { logic } from './logic.ts';
import { planDocument } from './plan-document.ts';
import { planEvents } from './plan-events.ts';
import { PlanSheet } from './plan-sheet.tsx';
import { rowTitle, tableCells } from './plan-table.ts';
import { RowCard } from './row-card.tsx';
import { blankRow, byDay, candidates, dayTroubles, isWhole, missingIn, planGaps, rowOf } from './rows.ts';
import { aktivitetsplan } from './schema.ts';
import { Static } from './static.tsx';

exerciseTypeContract(aktivitetsplan, {
  Static,
  shown: ({ instruction }) => [words.examples, words.columns.what, words.columns.followUp, ...(instruction ? [instruction] : [])],
  folded: ({ examples }) => examples.flatMap((example) => Object.values(example)),
});

const TODAY = '2026-11-22';
const WHOLE: PlanRow = {
  ...blankRow('a'),
  what: 'Beställ varselkläder i XS',
  who: 'Förrådet',
  by: '2027-03-15',
  followUp: 'Fråga på APT',
  followUpBy: '2027-04-15',
};
const obstacle = (id: string, change: Partial<Obstacle> = {}): Obstacle => ({
  id,
  lens: 'rum',
  what: `Hindret ${id}`,
  who: 'alla',
  why: '',
  serious: 1,
  act: true,
  ...change,
});
const place = (change: Partial<Workplace> = {}): Workplace => ({ ...newWorkplace('hemma', 'Förrådet i Kiruna', TODAY), ...change });
const CHALLENGE = { tip: 'laget-runt', text: 'Gå laget runt.', when: 'När mötet börjar,', so: 'så frågar vi alla.', remind: '' };
const whenSo = ({ when, so }: { readonly when: string; readonly so: string }) => words.whenSo(when, so);

describe('a row of the plan', () => {
  test('is whole when it says what, who, when, and how and when it is followed up', () => {
    expect(isWhole(WHOLE)).toBe(true);
    for (const field of ['what', 'who', 'by', 'followUp', 'followUpBy'] as const) {
      expect(missingIn({ ...WHOLE, [field]: field.startsWith('by') || field.endsWith('By') ? '' : ' \n ' })).toEqual([field]);
    }
  });

  test('begins with delmål 3 and nothing else', () => {
    expect(blankRow('x')).toMatchObject({ goals: [3], state: 'ny', from: '' });
    expect(missingIn(blankRow('x'))).toHaveLength(5);
  });

  test('is asked about when a day has passed, as long as it is not done', () => {
    expect(dayTroubles(WHOLE, TODAY)).toEqual([]);
    expect(dayTroubles({ ...WHOLE, by: '2026-11-21' }, TODAY)).toEqual(['late']);
    expect(dayTroubles({ ...WHOLE, by: TODAY }, TODAY)).toEqual([]);
    expect(dayTroubles({ ...WHOLE, by: '2026-10-01', followUpBy: '2026-11-01' }, TODAY)).toEqual(['late', 'lateFollowUp']);
    expect(dayTroubles({ ...WHOLE, by: '2026-10-01', followUpBy: '2026-11-01', outcome: 'Det gick.' }, TODAY)).toEqual(['late']);
    expect(dayTroubles({ ...WHOLE, by: '2026-10-01', followUpBy: '2026-11-01', state: 'klar' }, TODAY)).toEqual([]);
  });

  test('is asked about when it is followed up before it is to be done', () => {
    expect(dayTroubles({ ...WHOLE, followUpBy: '2027-03-14' }, TODAY)).toEqual(['early']);
    expect(dayTroubles({ ...WHOLE, followUpBy: WHOLE.by }, TODAY)).toEqual([]);
  });

  test('is counted for each thing that it lacks', () => {
    const rows = [WHOLE, blankRow('b'), { ...WHOLE, who: '', followUpBy: '2026-11-01', by: '' }];
    expect(planGaps(rows, TODAY)).toEqual({ what: 1, who: 2, by: 2, followUp: 1, late: 1, early: 0 });
    expect(words.gaps.who(2)).toBe('Två rader saknar någon som äger dem.');
    expect(words.gaps.who(1)).toBe('En rad saknar någon som äger den.');
  });
});

describe('the order by day', () => {
  test('has rows without a day last, and rows of the same day as they stood', () => {
    const rows = ['', '2027-01-02', '', '2026-12-31', '2027-01-02'].map((by, n) => ({ ...blankRow(`${n}`), by }));
    expect(byDay(rows).map(({ id }) => id)).toEqual(['3', '1', '4', '0', '2']);
    expect(rows.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
  });
});

describe('what can be fetched', () => {
  const board = place({
    obstacles: [obstacle('a'), obstacle('b', { act: false }), obstacle('c', { serious: 3 }), obstacle('d', { what: '  ' })],
    challenges: [CHALLENGE],
  });

  test('are the marked obstacles, the most serious first, and the challenges', () => {
    expect(candidates(board).map(({ from }) => from)).toEqual(['hinder:c', 'hinder:a', 'tips:laget-runt']);
  });

  test('is fetched once', () => {
    const plan = candidates(board).map((one, n) => rowOf(one, `r${n}`, whenSo));
    expect(candidates({ ...board, plan })).toEqual([]);
    expect(candidates({ ...board, plan: plan.slice(1) }).map(({ from }) => from)).toEqual(['hinder:c']);
  });

  test('an obstacle stays visible beside a row that has no words of its own yet', () => {
    const [first] = candidates(board);
    const row = first && rowOf(first, 'r', whenSo);
    expect(row).toEqual({ ...blankRow('r'), from: 'hinder:c' });
    if (!row) return;
    expect(rowTitle(row, board)).toBe('Åtgärd mot: Hindret c');
    expect(tableCells({ ...row, what: 'Sätt lås' }, board)[0]).toBe('Sätt lås\nHinder: Hindret c');
  });

  test('a challenge is something to do already, with its plan', () => {
    const row = candidates(board)
      .map((one) => rowOf(one, 'r', whenSo))
      .at(-1);
    expect(row).toEqual({ ...blankRow('r'), from: 'tips:laget-runt', what: 'Gå laget runt.\nNär mötet börjar, så frågar vi alla.' });
    expect(words.whenSo('', 'så frågar vi')).toBe('');
  });

  test('never makes a text that is too long to be kept', () => {
    const long = place({ challenges: [{ ...CHALLENGE, text: 'x'.repeat(TEXT) }] });
    expect(candidates(long).map((one) => rowOf(one, 'r', whenSo).what.length)).toEqual([TEXT]);
  });

  test('leaves its row in the plan when it is unmarked or taken away', () => {
    const row = { ...blankRow('r'), what: 'Sätt lås', from: 'hinder:c' };
    const card = (obstacles: readonly Obstacle[]) => seen(row, place({ obstacles, plan: [row] }));
    expect(card([obstacle('c', { act: false })])).toContain('Hinder: Hindret c');
    expect(card([])).toContain(words.sourceGone.hinder);
    expect(card([])).toContain('Sätt lås');
  });

  test('is listed with a button each and one for all', () => {
    const html = renderToString(h(FetchList, { id: 'p', place: board, onTake: () => {} }));
    expect(html.match(/data-take/g)).toHaveLength(3);
    expect(html).toContain(words.takeAll(3));
    expect(renderToString(h(FetchList, { id: 'p', place: place(), onTake: () => {} }))).toContain(words.fetchNothing);
  });
});

/** What a card of a row shows. */
function seen(row: PlanRow, at: Workplace, open = false): string {
  const nothing = () => {};
  const events = { onOpen: nothing, onFinish: nothing, onEdit: nothing, onMove: nothing, onRemove: nothing };
  const card = h(RowCard, { id: 'kort', place: at, row, number: 1, total: 1, open, asked: open, today: TODAY, ...events });
  return readHtml(renderToString(card)).open;
}

describe('a card', () => {
  test('says in one sentence what the row lacks, and nothing of that when it is whole', () => {
    expect(seen({ ...WHOLE, who: '', followUpBy: '' }, place())).toContain('Här saknas än: vem som äger raden och dag för uppföljning.');
    expect(seen(WHOLE, place())).not.toContain('saknas');
  });

  test('says the days in words', () => {
    expect(seen(WHOLE, place())).toContain('klart 15 mars 2027');
  });

  test('points to the very field once the plan was called finished', () => {
    expect(seen({ ...WHOLE, who: '' }, place(), true)).toContain(words.missing.who);
    expect(seen(WHOLE, place(), true)).not.toContain(words.missing.who);
  });

  test('and the table show markup as the letters that were typed', () => {
    const hostile = '<img src=x onerror=alert(1)> & "så"';
    const row = { ...WHOLE, what: hostile, who: hostile, followUp: hostile };
    expect(seen(row, place())).toContain(hostile);
    const html = renderToString(h(PlanSheet, { rows: [{ id: 'a', cells: tableCells(row, place()) }], blank: 0 }));
    expect(html).not.toContain('<img');
    expect(readHtml(html).open).toContain(hostile);
  });
});

describe('the document', () => {
  const done = { ...WHOLE, id: 'b', what: 'Sätt lås', goals: [1, 3] as const, state: 'klar' as const, outcome: 'Alla duschar.' };

  test('has each written row in its table, what has come of them, and the goals in words', () => {
    const { title, facts, blocks, foot } = planDocument(place({ plan: [WHOLE, done, blankRow('c')] }), TODAY);
    expect(title).toBe('Aktivitetsplan');
    expect(facts.map(({ text }) => text)).toEqual(['Förrådet i Kiruna', '22 november 2026']);
    expect(foot).toBe('Aktivitetsplan, Förrådet i Kiruna');
    expect(blocks[0]).toMatchObject({
      kind: 'table',
      table: {
        rows: [
          ['Beställ varselkläder i XS', 'Förrådet', '15 mars 2027', 'Fråga på APT\n15 april 2027', '3', 'Inte påbörjad'],
          ['Sätt lås', 'Förrådet', '15 mars 2027', 'Fråga på APT\n15 april 2027', '1, 3', 'Klar'],
        ],
      },
    });
    expect(blocks.slice(1)).toMatchObject([
      { text: words.outcomes },
      { kind: 'answer', label: 'Sätt lås', text: 'Alla duschar.' },
      { text: words.goalsHeading },
      { kind: 'list', items: [expect.stringContaining('Delmål 1'), expect.stringContaining('Delmål 3')] },
    ]);
  });

  test('has cells and widths for each head', () => {
    const [table] = planDocument(place({ plan: [WHOLE] }), TODAY).blocks;
    if (table?.kind !== 'table') throw new Error('The document does not begin with its table');
    const { head, rows, widths } = table.table;
    expect([rows[0]?.length, widths.length]).toEqual([head.length, head.length]);
    expect(widths.reduce((sum, width) => sum + width)).toBe(100);
  });
});

describe('the calendar', () => {
  test('has one entry for each day that is chosen, the same for the same row each time', () => {
    const plan = [WHOLE, { ...WHOLE, id: 'b', by: '' }, { ...WHOLE, id: 'c', followUpBy: '' }, blankRow('d')];
    const events = planEvents(place({ plan }));
    expect(events.map(({ uid, day }) => [uid, day])).toEqual([
      ['plan-a-klart@man-gor-skillnad', '2027-03-15'],
      ['plan-a-uppfoljning@man-gor-skillnad', '2027-04-15'],
      ['plan-b-uppfoljning@man-gor-skillnad', '2027-04-15'],
      ['plan-c-klart@man-gor-skillnad', '2027-03-15'],
    ]);
    expect(events[0]?.title).toBe('Klart i dag: Beställ varselkläder i XS');
    expect(events[1]?.text).toContain('Så följer ni upp: Fråga på APT');
  });

  test('has titles that a calendar can show, however long a row is', () => {
    const [event] = planEvents(place({ plan: [{ ...WHOLE, what: `${'🙂'.repeat(200)}\nmer` }] }));
    expect(event?.title).toBe(`Klart i dag: ${'🙂'.repeat(79)}…`);
  });
});

describe('the answer', () => {
  test('says only whether there is a plan', () => {
    expect(logic.parse({ ready: true, rows: [WHOLE] }, { question: '', instruction: undefined, least: 1, examples: [] })).toEqual({
      ready: true,
    });
  });
});

describe('an author who asks for a plan', () => {
  const example = { what: 'Sätt lås', who: 'Vaktmästaren', by: 'senast 15 mars', followUp: 'Fråga alla', followUpBy: 'APT i april' };
  const data = { id: 'plan', type: 'aktivitetsplan', question: 'Vad gör ni?', least: 1, examples: [example] };
  const problems = (change: object) =>
    aktivitetsplan.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('needs one example and may have four, and asks for one row to ten', () => {
    const examples = (n: number) => Array.from({ length: n }, (_, at) => ({ ...example, what: `Rad ${at}` }));
    expect([0, 1, 4, 5].map((n) => problems({ examples: examples(n) }) === undefined)).toEqual([false, true, true, false]);
    expect([0, 1, 10, 11].map((least) => problems({ least }) === undefined)).toEqual([false, true, true, false]);
  });

  test('is told of a date in an example, and of one that stands twice', () => {
    expect(problems({ examples: [{ ...example, by: '2026-03-15' }] })).toEqual([
      'examples.0.by: names a year, which will soon be past: write it as "senast 15 mars" or "APT i april"',
    ]);
    expect(problems({ examples: [example, example] })).toEqual(['examples.1.what: says the same as an example before it: write another']);
  });
});
