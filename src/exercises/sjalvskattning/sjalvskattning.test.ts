import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { privacy } from '../../texts/sv/common.ts';
import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { isoDay } from '../day.ts';
import { fingerprint } from '../fingerprint.ts';
import { SCALE } from '../scale.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { type Answer, areaMeans, blank, changes, finish, left, level, logic, ROUNDS, type Spec, shown, span } from './logic.ts';
import { sjalvskattning } from './schema.ts';
import { Static } from './static.tsx';
import { changeLines, summaryLines } from './summary.ts';
import { View } from './view.tsx';

exerciseTypeContract(sjalvskattning, {
  Static,
  shown: ({ instruction, scale, statements }) => [
    words.staticHint,
    words.end(1, scale.low),
    words.end(5, scale.high),
    ...statements.map(({ text }) => text),
    ...(instruction ? [instruction] : []),
  ],
  folded: ({ areas }) => areas.flatMap(({ low, middle, high }) => [low, middle, high]),
});

/** Three statements on talking, two on doing. */
const spec: Spec = {
  question: 'Var står du?',
  instruction: undefined,
  scale: { low: 'Stämmer inte alls', high: 'Stämmer helt' },
  areas: [
    { label: 'Att prata om det', low: 'Prata lite.', middle: 'Prata ibland.', high: 'Prata mycket.' },
    { label: 'Att göra något', low: 'Göra lite.', middle: 'Göra ibland.', high: 'Göra mycket.' },
  ],
  statements: [
    { text: 'Jag frågar.', area: 0 },
    { text: 'Jag ändrar.', area: 1 },
    { text: 'Jag svarar.', area: 0 },
    { text: 'Jag lyssnar.', area: 0 },
    { text: 'Jag stannar.', area: 1 },
  ],
};

const round = (day: string, ...values: number[]) => ({ day, values });
const MARCH = round('2026-03-03', 1, 4, 3, 3, 4);
const JUNE = round('2026-06-07', 4, 4, 3, 4, 3);
const answer = (...rounds: Answer['rounds']): Answer => ({ rounds, draft: blank(spec) });

describe('a round', () => {
  test('is there once every statement has a number, with the day it was made', () => {
    const draft = [1, 4, 3, 3, 4];
    expect(finish({ rounds: [], draft }, '2026-03-03')).toEqual(answer(MARCH));
    expect(logic.done(answer(MARCH), spec)).toBe(true);
  });

  test('is not there while a statement is left', () => {
    for (const index of spec.statements.keys()) {
      const draft = [1, 4, 3, 3, 4].map((value, n) => (n === index ? null : value));
      const unfinished = finish({ rounds: [], draft }, '2026-03-03');
      expect(unfinished).toEqual({ rounds: [], draft });
      expect([left(draft), logic.done(unfinished, spec)]).toEqual([[index], false]);
    }
  });

  test('keeps the exercise done while a new one is begun', () => {
    expect(logic.done({ rounds: [MARCH], draft: [null, 2, null, null, null] }, spec)).toBe(true);
  });

  test('beyond the twelfth takes the place of the second, so that the first and the latest are always kept', () => {
    let kept = answer();
    for (let n = 1; n <= 30; n++) kept = finish({ ...kept, draft: [1, 2, 3, 4, 5] }, `2026-01-${String(n).padStart(2, '0')}`);
    const days = kept.rounds.map(({ day }) => Number(day.slice(-2)));
    expect(days).toEqual([1, ...Array.from({ length: ROUNDS - 1 }, (_, n) => 20 + n)]);
    expect(logic.parse(JSON.parse(JSON.stringify(kept)), spec)).toEqual(kept);
  });
});

describe('the mean of an area', () => {
  test('counts the statements of that area only', () => {
    expect(areaMeans([1, 4, 3, 3, 4], spec).map(shown)).toEqual([2.3, 4]);
    expect(areaMeans([5, 1, 5, 5, 2], spec)).toEqual([5, 1.5]);
  });

  test('is between one and five for any answers', () => {
    const random = seededRandom(5);
    for (let n = 0; n < 500; n++) {
      const values = spec.statements.map(() => pick(random, SCALE));
      for (const mean of areaMeans(values, spec)) {
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
      }
    }
  });

  test('chooses the text: low under 2.5, high above 3.5, and both limits are in the middle', () => {
    expect([1, 2.49, 2.5, 3, 3.5, 3.51, 5].map(level)).toEqual(['low', 'low', 'middle', 'middle', 'middle', 'high', 'high']);
  });
});

describe('a later round', () => {
  test('is compared with the first in words, with a line of care', () => {
    expect(changeLines(MARCH, JUNE, spec)).toEqual([
      'Att prata om det: från 2,3 till 3,7, upp 1,4.',
      'Att göra något: från 4,0 till 3,5, ner 0,5.',
    ]);
    expect(summaryLines(answer(MARCH, JUNE), spec).at(-1)).toBe('En skillnad på mindre än en halv poäng säger inte så mycket.');
  });

  test('that is the same is said to be', () => {
    expect(changeLines(MARCH, MARCH, spec)).toEqual(['Att prata om det: 2,3 båda gångerna.', 'Att göra något: 4,0 båda gångerna.']);
  });

  test('has a difference that agrees with the numbers shown, whatever they are', () => {
    const random = seededRandom(11);
    const rate = () => ({ day: '2026-01-01', values: spec.statements.map(() => pick(random, SCALE)) });
    for (let n = 0; n < 500; n++)
      for (const { from, to, by } of changes(rate(), rate(), spec)) {
        expect(Math.round(to * 10) - Math.round(from * 10)).toBe(Math.round(by * 10));
        expect(String(by)).toMatch(/^-?\d(\.\d)?$/);
      }
  });

  test('is compared with the first one, not with those between', () => {
    expect(span(answer(MARCH, round('2026-04-01', 1, 1, 1, 1, 1), JUNE))).toEqual([MARCH, JUNE]);
    expect([answer(), answer(MARCH)].map(span)).toEqual([undefined, undefined]);
  });
});

describe('the result as plain text', () => {
  test('is the means while there is one round, and nothing before', () => {
    expect(summaryLines(answer(MARCH), spec)).toEqual(['Att prata om det: 2,3 av 5.', 'Att göra något: 4,0 av 5.']);
    expect(summaryLines(answer(), spec)).toEqual([]);
  });
});

describe('what is stored', () => {
  const stored: Answer = { rounds: [MARCH, JUNE], draft: [null, 3, null, 1, null] };

  test('comes back as it was, with the round that is being filled in', () => {
    expect(logic.parse(JSON.parse(JSON.stringify(stored)), spec)).toEqual(stored);
  });

  test('is comparable when only labels and texts change, and not when a statement or the order does', () => {
    const print = (changed: Partial<Spec>) => fingerprint(logic.meaning({ ...spec, ...changed }));
    const areas = spec.areas.map((area) => ({ ...area, label: `${area.label}, ändrad`, low: 'Annat.' }));
    expect([print({ areas }), print({ question: 'Och nu?' }), print({ instruction: 'Tänk.' })]).toEqual(Array(3).fill(print({})));
    const mended = spec.statements.map((one, n) => (n === 0 ? { ...one, text: 'Jag frågar aldrig.' } : one));
    expect(print({ statements: mended })).not.toBe(print({}));
    expect(print({ statements: spec.statements.toReversed() })).not.toBe(print({}));
    expect(logic.residence === 'device' && logic.outlivesEdits).toBe(false);
  });

  test.each([
    undefined,
    null,
    '',
    7,
    [],
    {},
    { rounds: [] },
    { ...stored, draft: [1, 2, 3, 4] },
    { ...stored, draft: [1, 2, 3, 4, 6] },
    { ...stored, draft: [1, 2, 3, 4, 0] },
    { ...stored, draft: [1, 2, 3, 4, 2.5] },
    { ...stored, draft: [1, 2, 3, 4, '5'] },
    { ...stored, draft: '12345' },
    { ...stored, rounds: [round('2026-03-03', 1, 2, 3, 4)] },
    { ...stored, rounds: [round('2026-03-03', 1, 2, 3, 4, 9)] },
    { ...stored, rounds: [round('2026-13-45', 1, 2, 3, 4, 5)] },
    { ...stored, rounds: [round('i går', 1, 2, 3, 4, 5)] },
    { ...stored, rounds: [{ values: [1, 2, 3, 4, 5] }] },
    { ...stored, rounds: [null] },
    { ...stored, rounds: Array(ROUNDS + 1).fill(MARCH) },
  ])('is no answer when it is %j', (value) => {
    expect(logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the rating on screen', () => {
  const screen = (saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const seen = (saved: Answer | undefined) => readHtml(screen(saved)).open;

  test('asks every statement with five numbers and says that the answers stay here', () => {
    const html = screen(undefined);
    expect(html.match(/type="radio"/g)).toHaveLength(25);
    for (const { text } of spec.statements) expect(seen(undefined)).toContain(text);
    expect(seen(undefined)).toContain(privacy.note);
  });

  test('goes on where it was left', () => {
    expect(screen({ rounds: [], draft: [1, null, 5, null, null] }).match(/checked/g)).toHaveLength(2);
    expect(screen({ rounds: [MARCH], draft: [1, null, null, null, null] })).toContain(words.back);
  });

  test('shows means, texts and all numbers given, and no comparison, after the first round', () => {
    const text = seen(answer(MARCH));
    for (const part of ['3 mars 2026', '2,3 av 5', 'Prata lite.', '4,0 av 5', 'Göra mycket.', 'Jag stannar.', words.again, privacy.note])
      expect(text).toContain(part);
    for (const part of ['Prata ibland.', words.care]) expect(text).not.toContain(part);
    expect(screen(answer(MARCH)).match(/<rect class="chart-bar/g)).toHaveLength(2);
  });

  test('says when a single round was, and asks for another once some time has gone', () => {
    const now = isoDay(new Date());
    expect(seen(answer(MARCH))).toContain('Du har skattat dig en gång, den 3 mars 2026. Skatta dig igen');
    expect(seen(answer(round(now, ...MARCH.values)))).toContain(words.once(now, now));
    for (const text of [seen(answer(MARCH, JUNE)), seen(undefined)]) expect(text).not.toContain('Du har skattat dig en gång');
  });

  test('shows each statement before and after with the difference in words, and makes nothing of a single step', () => {
    const rows = (screen(answer(MARCH, JUNE)).match(/<table class="rating-table.*<\/table>/s)?.[0] ?? '').split('<tr>').slice(2);
    const cells = rows.map((row) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell));
    expect(cells).toEqual([
      ['1', '4', 'Upp tre steg'],
      ['4', '4', 'Som förut'],
      ['3', '3', 'Som förut'],
      ['3', '4', 'Ungefär som förut'],
      ['4', '3', 'Ungefär som förut'],
    ]);
    expect([-4, -2, 2].map(words.difference)).toEqual(['Ner fyra steg', 'Ner två steg', 'Upp två steg']);
  });

  test('says what two ratings by one person cannot tell, and what to ask instead, when there is something to compare', () => {
    for (const part of [words.limits, words.limitsText, ...words.questions]) {
      expect(seen(answer(MARCH, JUNE))).toContain(part);
      expect(seen(answer(MARCH))).not.toContain(part);
    }
  });

  test('shows first and latest beside each other, in two tones and in words, after a later round', () => {
    const html = screen(answer(MARCH, round('2026-05-05', 1, 1, 1, 1, 1), JUNE));
    for (const tone of ['guess', 'plain']) expect(html.match(new RegExp(`chart-bar chart-${tone}`, 'g'))).toHaveLength(2);
    const { open, folded } = readHtml(html);
    for (const part of ['Första gången, 3 mars 2026', 'Senast, 7 juni 2026', 'från 2,3 till 3,7, upp 1,4', words.care])
      expect(open).toContain(part);
    for (const part of ['3 mars 2026', '5 maj 2026', '7 juni 2026']) expect(folded).toContain(part);
  });
});

describe('an author who writes a rating', () => {
  const data = {
    id: 'laget',
    type: 'sjalvskattning',
    question: 'Hur är det?',
    scale: { low: 'Lite', high: 'Mycket' },
    areas: [
      { id: 'prata', label: 'Att prata', low: 'A.', middle: 'B.', high: 'C.' },
      { id: 'gora', label: 'Att göra', low: 'A.', middle: 'B.', high: 'C.' },
    ],
    statements: ['prata', 'gora', 'prata', 'gora'].map((area, n) => ({ text: `Påstående ${n + 1}.`, area })),
  };
  const [first, second] = data.statements;
  const problems = (change: object) =>
    sjalvskattning.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of an unknown area, with the nearest as a suggestion', () => {
    expect(problems({ statements: [...data.statements, { text: 'Till.', area: 'prat' }] })).toEqual([
      'statements.4.area: "prat" is not one of: prata, gora. Did you mean "prata"?',
    ]);
  });

  test('is told of an area without statements, and of one that stands twice', () => {
    const [talk] = data.areas;
    expect(problems({ areas: [...data.areas, { ...talk, id: 'se' }] })).toEqual([
      'areas.2: has no statement: let one have "area: se", or take the area away',
    ]);
    expect(problems({ areas: [...data.areas, talk] })).toEqual(['areas.2.id: "prata" stands here a second time: give it an id of its own']);
  });

  test('is told of two statements that say the same', () => {
    expect(problems({ statements: [...data.statements, { ...first, area: second?.area }] })).toEqual([
      'statements.4.text: says the same as a statement before it: write another',
    ]);
  });

  test('needs four statements and may have twenty', () => {
    const many = (n: number) => Array.from({ length: n }, (_, index) => ({ text: `Nummer ${index}.`, area: index % 2 ? 'prata' : 'gora' }));
    expect([3, 4, 20, 21].map((n) => problems({ statements: many(n) }) === undefined)).toEqual([false, true, true, false]);
  });
});
