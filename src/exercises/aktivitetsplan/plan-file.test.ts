import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { readCsv, writeCsv } from '../../exports/csv.ts';
import { planFile as words } from '../../texts/sv/aktivitetsplan-fil.ts';
import { LINE, MOST, newWorkplace, type PlanRow, STATES, TEXT, type Workplace } from '../../workplace/model.ts';
import { compare, planRows } from './add-rows.ts';
import { columnOf } from './columns.ts';
import { planCsv } from './plan-csv.ts';
import { readDay } from './read-day.ts';
import { type PlanFile, type Refusal, readPlanFile } from './read-plan-file.ts';
import { blankRow } from './rows.ts';

const place = (plan: readonly PlanRow[] = []): Workplace => ({
  ...newWorkplace('hemma', 'Förrådet', '2026-11-22'),
  obstacles: [{ id: 'lås', lens: 'rum', what: 'Duschen går inte att låsa', who: '', why: '', serious: 2, act: true }],
  plan,
});
const bytes = (text: string) => new TextEncoder().encode(text);
/** As Excel on Windows writes it. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer);

/** A file that must be readable. */
function read(file: string | Uint8Array): PlanFile {
  const result = readPlanFile(typeof file === 'string' ? bytes(file) : file, readCsv);
  if (typeof result === 'string') throw new Error(`refused: ${result}`);
  return result;
}
const refusal = (file: string | Uint8Array): Refusal | undefined => {
  const result = readPlanFile(typeof file === 'string' ? bytes(file) : file, readCsv);
  return typeof result === 'string' ? result : undefined;
};

const HEAD = ['Aktivitet', 'Ansvarig', 'Klart', 'Uppföljning', 'Uppföljning datum'];
const ROWS = [
  ['Beställ skor i 36; och 49', 'Åsa', '2027-03-15', 'Fråga på APT, alla', '15/4 2027'],
  ['Sätt "lås"\npå duschen', 'Örjan', '15.3.2027', '', ''],
];
const write = (rows: readonly (readonly string[])[], delimiter: string, line = '\n') =>
  rows.map((row) => row.map((cell) => (/[";,\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join(line);

describe('a CSV file', () => {
  const expected = [
    { what: 'Beställ skor i 36; och 49', who: 'Åsa', by: '2027-03-15', followUp: 'Fråga på APT, alla', followUpBy: '2027-04-15' },
    { what: 'Sätt "lås"\npå duschen', who: 'Örjan', by: '2027-03-15', followUp: '', followUpBy: '' },
  ];

  test.each([';', ',', '\t'])('is read with %j between its cells, and with any line ends', (delimiter) => {
    for (const line of ['\n', '\r\n', '\r']) expect(read(write([HEAD, ...ROWS], delimiter, line)).rows).toMatchObject(expected);
  });

  test('is read in UTF-8 with and without a mark, in UTF-16 as Excel writes it, and in Windows-1252, which is then said', () => {
    const text = write([HEAD, ...ROWS], ';', '\r\n');
    for (const file of [bytes(text), bytes(`\ufeff${text}`), utf16(text)])
      expect(read(file)).toMatchObject({ rows: expected, guessed: false });
    expect(read(latin(text))).toMatchObject({ rows: expected, guessed: true });
  });

  test('may have a line for Excel, a title and empty rows above and between', () => {
    const text = `sep=;\nPlan 2027;;\n;;\nVad;Vem;När\n;;\nSätt lås;Åsa;2027-03-15\n;;\n`;
    expect(read(text).rows).toMatchObject([{ what: 'Sätt lås', who: 'Åsa', by: '2027-03-15' }]);
  });

  test('with a single column keeps commas and semicolons in its cells where it can', () => {
    expect(read('Aktivitet\nKöp skor, kängor och stövlar\nSätt lås').rows.map(({ what }) => what)).toEqual([
      'Köp skor, kängor och stövlar',
      'Sätt lås',
    ]);
  });

  test('has delmål 3 where it has no column for them, and those it says where it has', () => {
    expect(read('Vad\nA').rows[0]?.goals).toEqual([3]);
    expect(read('Vad;Delmål\nA;Delmål 4 och 1\nB;\nC;13').rows.map(({ goals }) => goals)).toEqual([[1, 4], [], []]);
  });

  test('has states in other people’s words', () => {
    const rows = ['Klar', 'färdig', 'x', 'Pågår', 'Påbörjad', 'Ej påbörjad', 'Inte klar', '', 'Vilar'];
    expect(read(`Vad;Status\n${rows.map((state) => `A;${state}`).join('\n')}`).rows.map(({ state }) => state)).toEqual([
      'klar',
      'klar',
      'klar',
      'pagar',
      'pagar',
      'ny',
      'ny',
      'ny',
      'ny',
    ]);
  });

  test('tells which columns come in, and which do not', () => {
    const file = read('Prioritet;Vad;Vem;Åtgärd;Kostnad\n1;A;B;C;D');
    expect([...file.columns]).toEqual([
      ['what', 'Vad'],
      ['who', 'Vem'],
    ]);
    expect(file.unused).toEqual(['Prioritet', 'Åtgärd', 'Kostnad']);
  });

  test('tells which days could not be read, and leaves them empty', () => {
    const file = read('Vad;När;Följs upp den\nA;i vår;2027-02-30\nB;2027-03-15 00:00;');
    expect(file.unread).toEqual(['i vår', '2027-02-30']);
    expect(file.rows.map(({ by }) => by)).toEqual(['', '2027-03-15']);
  });

  test('has cells cut that are too long, which is said, and a line stays a line', () => {
    const file = read(`Vad;Vem\n${'x'.repeat(TEXT + 1)};${'y'.repeat(LINE + 1)}\n${'🙂'.repeat(TEXT)};"Åsa\nBo"`);
    expect(file.cut).toBe(3);
    expect(file.rows.map(({ what, who }) => [what.length, who.length])).toEqual([
      [TEXT, LINE],
      [TEXT, 6],
    ]);
    expect(file.rows[1]?.who).toBe('Åsa Bo');
  });

  test('gives formulas as the text that they are, and takes away the sign that made them inert', () => {
    const file = read(`Vad;Vem\n"=HYPERLINK(""http://x"";""y"")";'+46 920\n'=1+1;'-\n'Åsas' bord;@Bo`);
    expect(file.rows.map(({ what, who }) => [what, who])).toEqual([
      ['=HYPERLINK("http://x";"y")', '+46 920'],
      ['=1+1', '-'],
      ["'Åsas' bord", '@Bo'],
    ]);
  });

  test('loses control characters, and keeps signs of all languages', () => {
    expect(read(`Vad\n\u0007A\u200f ناعم 🙂 <b>${'x'.repeat(99)}`).rows[0]?.what.slice(0, 13)).toBe('A\u200f ناعم 🙂 <b');
  });
});

describe('the name of a column', () => {
  test.each([
    ['what', ['Vad', 'VAD?', 'Aktivitet', 'aktiviteter', 'Åtgärd', 'Vad ska göras', 'Uppgift', 'Insats']],
    ['who', ['Vem', 'Ansvarig', 'Ansvarig person', 'Huvudansvarig', 'vem gör?', 'Ägare']],
    ['by', ['När', 'nar', 'Klart senast', 'Senast', 'Datum', 'Deadline', 'Slutdatum', 'Klar', 'Tid', 'Färdigt']],
    ['followUp', ['Uppföljning', 'uppfoljning', 'Hur följs det upp?', 'Utvärdering', 'Indikator', 'Följs upp']],
    ['followUpBy', ['Följs upp den', 'När följs det upp', 'Uppföljning (datum)', 'Uppföljningsdatum', 'Datum för uppföljning']],
    ['goals', ['Delmål', 'Mål']],
    ['state', ['Läge', 'Status']],
    ['outcome', ['Resultat', 'Utfall', 'Vad blev det?']],
    ['source', ['Utgår från', 'Hinder']],
    [undefined, ['Startdatum', 'Prioritet', 'Kostnad', '', '2027', 'Kommentar']],
  ] as const)('is known for %s in its many forms', (column, heads) => {
    expect(heads.map((head) => [head, columnOf(head)])).toEqual(heads.map((head) => [head, column]));
  });
});

describe('a day', () => {
  test.each([
    '2026-03-15',
    '2026/3/15',
    '2026.03.15',
    '20260315',
    '2026-03-15 00:00',
    '2026-03-15T00:00:00',
    '2026-03-15 00.00.00',
    '15/3 2026',
    '15/03/2026',
    '15.3.2026',
    '15.3. 2026',
    '15-3-2026',
    ' 15 mars 2026 ',
    '15 Mar 2026',
    'den 15:e mars 2026',
  ])('is read from "%s"', (text) => {
    expect(readDay(text)).toBe('2026-03-15');
  });

  test.each([
    'i vår',
    '2026-02-30',
    '15/13 2026',
    '3/15/2026',
    '15/3',
    '15/3 26',
    '1926-03-15',
    '12026-03-15',
    '15 mors 2026',
    'mars 2026',
    '46096',
  ])('is not guessed from "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('is empty in an empty cell', () => {
    expect(readDay('  ')).toBe('');
  });
});

describe('what is no plan', () => {
  test('is told by what it is', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * 37) % 256);
    expect(refusal(noise)).toBe('binary');
    expect(refusal(latin('MZ\u0090\u0000\u0003'))).toBe('binary');
    expect(refusal(latin(`PK\u0003\u0004${'x'.repeat(100)}`))).toBe('excel');
    expect(refusal(latin('\u00d0\u00cf\u0011\u00e0gammal xls'))).toBe('excel');
    for (const empty of ['', ' \r\n ', '\ufeff', 'Vad;Vem', 'Vad;Vem\r\n;\r\n']) expect(refusal(empty), empty).toBe('empty');
    for (const other of ['Hej', 'Namn;Telefon\nÅsa;070', '{"v":1}', 'Vem;När\nÅsa;2027-03-15'])
      expect(refusal(other), other).toBe('columns');
  });

  test('is answered with a sentence that ends in what stays', () => {
    for (const text of [...Object.values(words.refused), words.noRoom(600, 20)]) expect(text).toMatch(/ Inget är ändrat\.$/);
  });

  test('never throws, whatever the bytes are', () => {
    const random = seededRandom(11);
    for (let n = 0; n < 300; n++) {
      const file = Uint8Array.from({ length: Math.floor(random() * 200) }, () =>
        random() < 0.5 ? Math.floor(random() * 256) : 'Vad;\n"\t,=\''.charCodeAt(Math.floor(random() * 11)),
      );
      expect(() => readPlanFile(file, readCsv)).not.toThrow();
    }
  });
});

const PIECES = ['Köp', 'skor', 'å', 'Ö', ';', ',', '"', '""', '\n', '\t', ' ', '🙂', 'ناعم', '<b>', 'https://x', '–', '=1', '%', "'", '\\'];

/** A plan with rows of odd texts. */
function randomPlan(seed: number, length: number): PlanRow[] {
  const random = seededRandom(seed);
  const text = (most: number) => Array.from({ length: Math.floor(random() * most) }, () => pick(random, PIECES)).join('');
  const day = () =>
    random() < 0.3 ? '' : `20${20 + Math.floor(random() * 80)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  return Array.from({ length }, (_, n) => ({
    ...blankRow(`rad-${n}`),
    what: `Rad ${n} ${text(8)}`.trim(),
    who: text(4)
      .replace(/[\n\t]/g, ' ')
      .replace(/^\s*'+/, '')
      .trim(),
    by: day(),
    followUp: text(6).trim(),
    followUpBy: day(),
    goals: ([1, 2, 3, 4] as const).filter(() => random() < 0.5),
    state: pick(random, STATES),
    outcome: random() < 0.5 ? '' : `Det ${text(5)}`.trim(),
    from: random() < 0.2 ? 'hinder:lås' : '',
  }));
}

describe('a plan that goes out and comes in again', () => {
  test('has the same cells in another reader of CSV', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const cells = planCsv(place(randomPlan(seed, 30)));
      const read = parse(Buffer.from(writeCsv(cells)), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
      // What a spreadsheet would reckon with has an apostrophe before it, and nothing else has changed.
      const inert = (cell: string) => (/^'*(\s*[=+\-@]|[\t\n])/.test(cell) ? `'${cell}` : cell);
      expect(read).toEqual(cells.map((row) => row.map(inert)));
    }
  });

  test('has the same rows', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const plan = randomPlan(seed, 30);
      const { rows, unread, cut, unused, columns } = read(writeCsv(planCsv(place(plan))));
      expect({ unread, cut, unused, known: columns.size }).toEqual({ unread: [], cut: 0, unused: [], known: 9 });
      let next = 0;
      expect(planRows(rows, place(), () => `rad-${next++}`)).toEqual(plan);
    }
  });

  test('is known again, so that no row comes in twice', () => {
    const plan = [...randomPlan(5, 20), ...randomPlan(5, 20).map((row) => ({ ...row, id: `${row.id}-b` }))];
    const file = read(writeCsv(planCsv(place(plan))));
    expect(compare(file, plan)).toMatchObject({ fresh: [], known: 40 });
    // Two rows that say the same answer to two, and a changed one is new.
    expect(compare(file, plan.slice(20))).toMatchObject({ known: 20 });
    expect(
      compare(
        file,
        plan.map((row, n) => (n < 3 ? { ...row, state: 'klar', outcome: 'Nu' } : row)),
      ).fresh,
    ).toHaveLength(3);
  });

  test('leaves out rows in which nothing is written', () => {
    expect(planCsv(place([blankRow('a'), { ...blankRow('b'), who: 'Åsa' }]))).toHaveLength(2);
  });
});

describe('a file beside the plan', () => {
  test('is compared by the columns that it has', () => {
    const plan = randomPlan(2, 4);
    const file = read(`Vad\n"${plan[1]?.what.replaceAll('"', '""')}"\nNågot nytt`);
    expect(compare(file, plan)).toMatchObject({ known: 1, fresh: [{ what: 'Något nytt' }] });
  });

  test('with ten thousand rows is read, and there is not room for it', () => {
    const file = read(`Vad;Vem\n${Array.from({ length: 10_000 }, (_, n) => `Rad ${n};Åsa`).join('\n')}`);
    const { fresh, room } = compare(file, randomPlan(1, 12));
    expect([fresh.length, room]).toEqual([10_000, MOST.plan - 12]);
    expect(words.noRoom(fresh.length, room)).toContain('plats för 488 rader till');
  });
});
