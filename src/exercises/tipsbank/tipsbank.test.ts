import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { type Challenge, newWorkplace } from '../../workplace/model.ts';
import type { Resolver } from '../definition.ts';
import { loadExamples } from '../examples.ts';
import { FieldError } from '../field-error.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { type Filter, findTips, NO_FILTER, readFilter, waysOut, withFilter, without } from './filter.ts';
import { fromLean, toLean } from './lean.ts';
import { EFFORTS, logic, ROLES, type Spec, TIP_AREAS, type Tip } from './logic.ts';
import { challengeEvents, isPlanned, planOf } from './plan.ts';
import { tipsbank } from './schema.ts';
import { Static } from './static.tsx';

exerciseTypeContract(tipsbank, {
  Static,
  shown: ({ instruction, tips }) => [
    ...(instruction ? [instruction] : []),
    ...tips.flatMap(({ text, how, why, source }) => [text, how, why, ...(source ? [source.text] : [])]),
  ],
  folded: () => [],
});

const tip = (id: string, change: Partial<Tip> = {}): Tip => ({
  id,
  text: `Tipset ${id}.`,
  how: `Börja med ${id}.`,
  why: `Därför ${id}.`,
  roles: [0, 3],
  area: 0,
  effort: 1,
  source: undefined,
  ...change,
});
const bank: readonly Tip[] = [
  tip('tavlan'),
  tip('bilder', { roles: [1, 4], effort: 2 }),
  tip('namn', { area: 1, roles: [0, 1, 2, 3, 4] }),
  tip('motet', { area: 1, roles: [0], text: 'Fråga efter mötet.' }),
  tip('annons', { area: 2, roles: [1], effort: 3 }),
  tip('anteckna', { area: 4, source: { text: 'Källan', url: 'https://example.se/' } }),
];
const spec: Spec = { question: 'Vad kan du göra?', instruction: undefined, most: 3, tips: bank };
const ids = (filter: Partial<Filter>) => findTips(bank, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('the filter', () => {
  test('lets all through by default, area by turns, so that the first to be seen are of several areas', () => {
    expect(ids({})).toEqual(['tavlan', 'namn', 'annons', 'anteckna', 'bilder', 'motet']);
  });

  test('takes role, area and effort together', () => {
    expect(ids({ role: 'chef' })).toEqual(['tavlan', 'namn', 'anteckna', 'motet']);
    expect(ids({ role: 'hr', area: 'information' })).toEqual(['bilder']);
    expect(ids({ role: 'hr', effort: 1 })).toEqual(['namn']);
    expect(ids({ area: 'arbetsroll' })).toEqual([]);
  });

  test('finds words in all that a tip says, without capitals and dots, all of them and parts of them', () => {
    expect(ids({ words: 'MOTET' })).toEqual(['motet']);
    expect(ids({ words: ' fråga  möt ' })).toEqual(['motet']);
    expect(ids({ words: 'därför annons' })).toEqual(['annons']);
    expect(ids({ words: 'fråga annons' })).toEqual([]);
  });

  test('that keeps all tips away tells what to let go, the nearest first, and only what helps', () => {
    const asked: Filter = { role: 'hr', area: 'information', effort: 1, words: '' };
    expect(waysOut(bank, asked)).toEqual([
      { part: 'role', count: 1 },
      { part: 'area', count: 1 },
      { part: 'effort', count: 1 },
    ]);
    expect(waysOut(bank, { ...asked, words: 'bilder' })).toEqual([{ part: 'effort', count: 1 }]);
    expect(waysOut(bank, { ...asked, area: 'arbetsroll', words: 'zebra' })).toEqual([]);
    for (const { part, count } of waysOut(bank, asked)) expect(findTips(bank, without(asked, part))).toHaveLength(count);
  });
});

describe('the address of a filter', () => {
  test('says it in Swedish without dots, and is read back', () => {
    const filter: Filter = { role: 'chef', area: 'bemotande', effort: 1, words: '' };
    expect(withFilter('https://x.se/kurs/', filter)).toBe('https://x.se/kurs/?roll=chef&omrade=bemotande&insats=1');
    expect(readFilter('?roll=chef&omrade=bemotande&insats=1')).toEqual(filter);
  });

  test('comes back whatever is filtered, typed words with signs too', () => {
    const random = seededRandom(11);
    for (let n = 0; n < 200; n++) {
      const filter: Filter = {
        role: pick(random, [() => undefined, ...ROLES.map((one) => () => one)])(),
        area: pick(random, [() => undefined, ...TIP_AREAS.map((one) => () => one)])(),
        effort: pick(random, [() => undefined, ...EFFORTS.map((one) => () => one)])(),
        words: pick(random, ['', 'möte', '100 % & lön', '#fika?', '🙂 ناعم', '"><b>']),
      };
      expect(readFilter(new URL(withFilter('https://x.se/a/?roll=hr', filter)).search)).toEqual(filter);
    }
  });

  test('keeps what others have in it, and loses what is asked for no longer', () => {
    expect(withFilter('https://x.se/?lang=sv&roll=hr&sok=lön#2', NO_FILTER)).toBe('https://x.se/?lang=sv#2');
  });

  test.each(['', '?', '?roll=kung&omrade=x&insats=9', '?insats=1.0', '?roll', '?roll=CHEF', '?%', '?roll=%E0%A4%A'])(
    'that asks for nothing known, %j, filters nothing',
    (query) => {
      expect(readFilter(query)).toEqual(NO_FILTER);
    },
  );

  test('is cut when its words are longer than the field', () => {
    expect(readFilter(`?sok=${'x'.repeat(3000)}`).words).toHaveLength(80);
  });
});

describe('the data of the page', () => {
  const said = bank.map(({ text, how, why, source }) => ({ text, how, why, source }));

  test('holds no text that the static form says, and becomes the whole again with it', () => {
    const lean = JSON.stringify(toLean(spec));
    for (const { text, how, why } of bank) for (const one of [text, how, why, 'Källan']) expect(lean).not.toContain(one);
    expect(fromLean(JSON.parse(lean), said)).toEqual(spec);
  });

  test.each([
    ['one too few', said.slice(1)],
    ['one too many', [...said, ...said.slice(0, 1)]],
    ['an empty one', said.map((one, n) => (n === 2 ? { ...one, why: '' } : one))],
  ])('is refused with %s', (_, texts) => {
    expect(() => fromLean(toLean(spec), texts)).toThrow(/the bank 6/);
  });

  test('stays small for a bank of sixty', () => {
    const many = Array.from({ length: 60 }, (_, n) => tip(`tips-nummer-${n}`, { area: n % 5, roles: [0, 1, 2] }));
    expect(JSON.stringify(toLean({ ...spec, tips: many })).length).toBeLessThan(2200);
  });
});

describe('the static form', () => {
  const html = renderToString(h(Static, { spec, id: 'prov' }));

  test('has a heading for each area that has tips, and says role and effort in words', () => {
    expect([...html.matchAll(/<h4 [^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual([
      'Information',
      'Bemötande',
      'Rekrytering',
      'Arbetsform',
    ]);
    const { open } = readHtml(html);
    for (const line of ['För chef och medarbetare. Tar några minuter.', 'För alla roller.', 'För HR. Tar några veckor.', 'Källa: Källan'])
      expect(open).toContain(line);
  });
});

const challenge = (change: Partial<Challenge> = {}): Challenge => ({
  tip: 'tavlan',
  text: 'Skriv besluten på tavlan.',
  when: 'mötet är slut',
  so: 'skriver jag på tavlan',
  remind: '2026-12-01',
  ...change,
});

describe('a challenge', () => {
  test.each([
    ['mötet är slut', 'skriver jag på tavlan', 'När mötet är slut, så skriver jag på tavlan.'],
    ['När mötet är slut, ', 'så skriver jag.', 'När mötet är slut, så skriver jag.'],
    ['… mötet\när slut.', ' så … skriver jag …', 'När mötet är slut, så skriver jag.'],
    ['närmaste mötet är slut', 'såg någon det?', 'När närmaste mötet är slut, så såg någon det?'],
    ['mötet är slut', '', 'När mötet är slut, så …'],
    ['', 'skriver jag', 'När …, så skriver jag.'],
    [' när ', 'Så …', ''],
  ])('with %j and %j reads %j', (when, so, plan) => {
    expect(planOf(challenge({ when, so }))).toBe(plan);
    expect(isPlanned(challenge({ when, so }))).toBe(plan !== '' && !plan.includes('…'));
  });

  test('with a day is an entry of the calendar, the earliest first, and the same entry each time', () => {
    const place = {
      ...newWorkplace('p-1', 'Förrådet', '2026-11-22'),
      challenges: [
        challenge(),
        challenge({ tip: 'namn', remind: '' }),
        challenge({ tip: 'annons', remind: '2026-11-30', when: '', so: '' }),
      ],
    };
    expect(challengeEvents(place)).toEqual([
      {
        uid: 'tips-p-1-annons@man-gor-skillnad',
        title: 'Utmaning: Skriv besluten på tavlan.',
        text: 'Förrådet',
        day: '2026-11-30',
      },
      {
        uid: 'tips-p-1-tavlan@man-gor-skillnad',
        title: 'Utmaning: Skriv besluten på tavlan.',
        text: 'När mötet är slut, så skriver jag på tavlan.\n\nFörrådet',
        day: '2026-12-01',
      },
    ]);
  });
});

describe('what an answer hangs on', () => {
  test('is the question alone: tips come and go, and what was chosen stays', () => {
    expect(logic.meaning({ ...spec, tips: [], most: 1 })).toEqual(logic.meaning(spec));
    expect(logic.meaning({ ...spec, question: 'Vad mer?' })).not.toEqual(logic.meaning(spec));
    expect(logic.outlivesEdits).toBe(true);
    expect([logic.done({ ready: true }, spec), logic.done({ ready: false }, spec)]).toEqual([true, false]);
  });
});

describe('an author who writes tips', () => {
  const entry = (id: string, change: object = {}) => ({
    id,
    text: `Gör ${id}.`,
    how: 'Börja.',
    why: 'Därför.',
    roles: ['chef'],
    area: 'information',
    effort: 1,
    ...change,
  });
  const data = (change: object = {}) => ({
    id: 'tips',
    type: 'tipsbank',
    question: 'Vad?',
    most: 3,
    tips: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entry(id)),
    ...change,
  });
  const problems = (change: object) =>
    (tipsbank.schema.safeParse(data(change)).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const last = (change: object) => ({ tips: [...data().tips.slice(1), entry('f', change)].with(0, entry('a')) });

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    [
      'an id and a text twice',
      { tips: [...data().tips, entry('a')] },
      [
        'tips.6.id: "a" stands here a second time: give it an id of its own',
        'tips.6.text: says the same as a tip before it: write another',
      ],
    ],
    [
      'a long text',
      { tips: data().tips.with(5, entry('f', { text: 'x'.repeat(161) })) },
      ['tips.5.text: is longer than 160 characters: shorten it'],
    ],
    ['no role', { tips: data().tips.with(5, entry('f', { roles: [] })) }, ['tips.5.roles: is empty: name at least one role']],
    [
      'a role twice',
      { tips: data().tips.with(5, entry('f', { roles: ['hr', 'hr'] })) },
      ['tips.5.roles: names a role twice: name each once'],
    ],
  ])('is told of %s', (_, change, told) => {
    expect(problems(change)).toEqual(told);
  });

  test.each([
    { most: 0 },
    { most: 4 },
    { tips: data().tips.slice(1) },
    last({ effort: 4 }),
    last({ area: 'fika' }),
    last({ roles: ['vd'] }),
  ])('is refused %j', (change) => {
    expect(problems(change)).not.toEqual([]);
  });

  test('gets tips area by area, roles in their order, and the source of a fact with its title', () => {
    const resolver: Resolver = {
      fact: (id) => {
        if (id === 'okand') throw new FieldError('fact', '"okand" is not in content/facts.yaml.');
        return {
          id,
          claim: '',
          figures: [],
          unit: '',
          year: '2019',
          source: 'LTU',
          citation: id === 'lang' ? 'Ringblom, L. (2019). Utmanad ordning?' : undefined,
          url: 'https://example.se/',
          limits: undefined,
        };
      },
      term: () => {
        throw new Error('there are no terms here');
      },
    };
    const resolve = (tips: readonly object[]) => tipsbank.resolve(tipsbank.schema.parse(data({ tips })), resolver);
    const late = entry('f', { area: 'bemotande', roles: ['medarbetare', 'chef'], fact: 'lang' });
    const { tips } = resolve([late, ...data().tips.slice(0, 4), entry('e', { fact: 'kort' })]);
    expect(tips.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(tips[5]).toMatchObject({ roles: [0, 3], source: { text: 'Ringblom, L. (2019). Utmanad ordning?', url: 'https://example.se/' } });
    expect(tips[4]?.source?.text).toBe('LTU, 2019');
    expect(() => resolve(data().tips.with(2, entry('c', { fact: 'okand' })))).toThrow(
      expect.objectContaining({ path: ['tips', 2, 'fact'] }),
    );
  });

  test('has the sources of all facts listed, each once', () => {
    const tips = data().tips.map((one, n) => ({ ...one, ...(n < 3 && { fact: n < 2 ? 'x' : 'y' }) }));
    expect(tipsbank.facts(tipsbank.schema.parse(data({ tips })))).toEqual(['x', 'y']);
  });
});

describe('the words', () => {
  test('name every role, area and effort', () => {
    expect(Object.keys(words.roles)).toEqual([...ROLES]);
    expect(Object.keys(words.areas)).toEqual([...TIP_AREAS]);
    expect(Object.keys(words.efforts).map(Number)).toEqual([...EFFORTS]);
  });

  test('count', () => {
    expect([words.count(0), words.count(1), words.count(14)]).toEqual(['Inga tips.', '1 tips.', '14 tips.']);
    expect(words.full(3)).toContain('Tre utmaningar är det mesta');
    expect(words.full(1)).toContain('En utmaning är det mesta, så att den blir av.');
  });

  test('every example has a source with an address where it has one', () => {
    const sources = loadExamples(root, tipsbank).flatMap(({ spec: one }) => one.tips.flatMap(({ source }) => source ?? []));
    expect(sources.length).toBeGreaterThan(1);
    for (const { url } of sources) expect(url).toMatch(/^https?:/);
  });
});
