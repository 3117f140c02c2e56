import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MemoryStorage, memoryStorage } from '../../learner/memory-storage.ts';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { WORKPLACES_KEY } from '../../workplace/key.ts';
import { AREAS, GROUNDS, type Workplace } from '../../workplace/model.ts';
import { loadExamples } from '../examples.ts';
import { FieldError } from '../field-error.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { MUSTS, readEmployees, sizeFor } from './logic.ts';
import { missingParts } from './missing.ts';
import { cellOf, isEnough, stepState } from './progress.ts';
import { aktivaAtgarder } from './schema.ts';
import { Static } from './static.tsx';
import { obstacle, risk, row, workplaceWith } from './test-workplace.ts';
import { View } from './view.tsx';

exerciseTypeContract(aktivaAtgarder, {
  Static,
  shown: ({ instruction, disclaimer, steps, areas, sizes, duties, cooperation }) => [
    disclaimer,
    ...(instruction ? [instruction] : []),
    ...steps.flatMap(({ title, text }) => [`${title}. ${text}`]),
    ...areas.flatMap(({ text, questions }) => [text, ...questions]),
    ...sizes.flatMap(({ title, text }) => [title, text]),
    ...[...duties, cooperation].flatMap(({ title, text, hint }) => [title, text, hint]),
  ],
  folded: () => [],
});

const [example] = loadExamples(root, aktivaAtgarder);
if (!example) throw new Error('There is no example');
const { spec, data } = example;

describe('the number of employees', () => {
  test.each([
    ['18', 18],
    [' 1 200 ', 1200],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['12,5', undefined],
    ['-3', undefined],
    ['arton', undefined],
    ['1e3', undefined],
    ['9'.repeat(7), undefined],
    ['<b>4</b>', undefined],
  ])('typed as %j is read as %j', (typed, number) => {
    expect(readEmployees(typed)).toBe(number);
  });

  test.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [24, 1],
    [25, 2],
    [999_999, 2],
  ])('%i belongs to the size no. %i', (employees, index) => {
    expect(sizeFor(employees, spec.sizes)).toBe(spec.sizes[index]);
  });

  test('not said belongs to none', () => {
    expect(sizeFor(null, spec.sizes)).toBeUndefined();
  });
});

describe('how far it has come', () => {
  const { measures } = workplaceWith(
    {},
    {
      employees: 30,
      examinations: [
        { area: 'lon', how: 'Lönerna.', grounds: ['kon'] },
        { area: 'utbildning', how: '', grounds: ['alder'] },
      ],
      risks: [risk('1', { cause: 'a', measure: 'b' }), risk('2', { cause: 'c' }), risk('tom', { what: '' })],
    },
  );

  test('is told for each area and ground', () => {
    expect(cellOf(measures, 'arbetsforhallanden', 'kon')).toBe(2);
    expect(cellOf(measures, 'lon', 'kon')).toBe('clear');
    expect(cellOf(measures, 'lon', 'alder')).toBe('unseen');
  });

  test('is told for each area and step', () => {
    expect(stepState(measures, 'arbetsforhallanden', 'undersoka')).toBe('begun');
    expect(stepState(measures, 'arbetsforhallanden', 'analysera')).toBe('done');
    expect(stepState(measures, 'arbetsforhallanden', 'atgarda')).toEqual({ written: 1, of: 2 });
    expect(stepState(measures, 'arbetsforhallanden', 'folja-upp')).toBe('none');
    expect(stepState(measures, 'lon', 'undersoka')).toBe('done');
    expect(stepState(measures, 'lon', 'atgarda')).toBe('clear');
    expect(stepState(measures, 'utbildning', 'undersoka')).toBe('begun');
    expect(stepState(measures, 'foraldraskap', 'undersoka')).toBe('none');
  });

  test('is enough with the number of employees and one examination, how and a ground', () => {
    expect(isEnough(measures)).toBe(true);
    expect(isEnough({ ...measures, employees: null })).toBe(false);
    expect(isEnough({ ...measures, examinations: measures.examinations.slice(1) })).toBe(false);
  });

  test('is shown by what is missing, in the order of the screen, with the way to its field', () => {
    const all = missingParts(measures, MUSTS, spec);
    expect(all.filter(({ area }) => area === 'arbetsforhallanden')).toEqual([
      {
        must: 'risker',
        text: 'Arbetsförhållanden: hur området har undersökts',
        field: 'arbetsforhallanden-how',
        area: 'arbetsforhallanden',
      },
      {
        must: 'risker',
        text: 'Arbetsförhållanden: sex grunder att undersöka',
        field: 'arbetsforhallanden-identitet',
        area: 'arbetsforhallanden',
      },
      { must: 'uppfoljning', text: '”Risken 1”: uppföljning', field: '1-outcome', area: 'arbetsforhallanden', risk: '1' },
      { must: 'atgarder', text: '”Risken 2”: åtgärd', field: '2-measure', area: 'arbetsforhallanden', risk: '2' },
      { must: 'uppfoljning', text: '”Risken 2”: uppföljning', field: '2-outcome', area: 'arbetsforhallanden', risk: '2' },
    ]);
    expect(all.map(({ field }) => field).slice(-4)).toEqual(['cooperation', 'guidelines', 'paySurvey', 'balance']);
    expect(all.find(({ area }) => area === 'lon')?.field).toBe('lon-identitet');
    expect(missingParts(measures, ['lonekartlaggning', 'samverkan'], spec).map(({ field }) => field)).toEqual(['cooperation', 'paySurvey']);
    expect(missingParts(measures, [], spec)).toEqual([]);
  });
});

describe('the tool on screen', () => {
  let storage: MemoryStorage;
  beforeEach(() => {
    storage = memoryStorage();
    vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: storage }));
  });
  afterAll(() => void vi.unstubAllGlobals());

  const screen = (place?: Workplace) => {
    if (place) storage.texts.set(WORKPLACES_KEY, JSON.stringify({ v: 1, current: place.id, places: [place] }));
    const course = { passMark: undefined, workplaceKey: WORKPLACES_KEY, exportsFolder: 'spara/', unitLink: () => undefined };
    return renderToString(h(View, { spec, id: 'prov', course, saved: undefined, save: () => true }));
  };
  const seen = (place?: Workplace) => {
    const { open, folded } = readHtml(screen(place));
    return open + folded;
  };

  test('begins with the disclaimer, all areas with all grounds, and no claim of what must be there', () => {
    const html = screen();
    expect(html.match(/type="checkbox"/g)).toHaveLength(AREAS.length * GROUNDS.length);
    expect(html).toContain(spec.disclaimer);
    for (const area of AREAS) expect(html).toContain(workplace.areas[area]);
    expect(html).toContain(words.sizeUnknown);
    expect(html).not.toContain(words.needed);
    expect(html).toContain(words.takeNothing);
  });

  test.each([
    [5, 0],
    [18, 2],
    [25, 5],
  ])('with %i employees marks %i of five sections as needed and hides none', (employees, needed) => {
    const html = screen(workplaceWith({}, { employees }));
    expect(html.split(words.needed)).toHaveLength(needed + 1);
    expect(html.split(words.useful)).toHaveLength(5 - needed + 1);
    expect(html).toContain(sizeFor(employees, spec.sizes)?.text);
    expect(html.match(/type="checkbox"/g)).toHaveLength(AREAS.length * GROUNDS.length);
  });

  test('offers what board and plan have, the marked together', () => {
    const place = workplaceWith({
      obstacles: [obstacle('a', { act: true }), obstacle('b', { act: true }), obstacle('c')],
      plan: [row('r')],
    });
    const text = seen(place);
    for (const part of ['Hindret a', 'Hindret c', 'Åtgärden r', words.takeMarked(2), words.onlyRow, words.unmarked])
      expect(text).toContain(part);
  });

  test('has a table of areas by grounds and steps, with heads for both', () => {
    const html = screen(workplaceWith({}, { risks: [risk('1')] }));
    expect(html.match(/scope="col"/g)).toHaveLength(6);
    expect(html.match(/scope="row"/g)).toHaveLength(11);
    expect(html).toContain('>1 risk<');
  });

  test('shows markup as the letters that were typed', () => {
    const hostile = '</textarea><script>alert(1)</script> & så';
    const html = screen(
      workplaceWith(
        { obstacles: [obstacle('a', { what: hostile, why: hostile })] },
        { employees: 25, cooperation: hostile, risks: [risk('1', { what: hostile })] },
      ),
    );
    expect(html).not.toMatch(/<script|\s(style|on[a-z]+)\s*=/);
    expect(html.split('&lt;script>').length).toBeGreaterThan(4);
  });
});

describe('an author who writes the exercise', () => {
  const problems = (change: object) =>
    aktivaAtgarder.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const size = (from: number, to?: number) => ({ from, ...(to === undefined ? {} : { to }), title: 'T', text: 'T.', must: [] });

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of sizes with a gap, an overlap, without an end or with one too many', () => {
    expect(problems({ sizes: [size(1, 9), size(10)] })).toEqual(['sizes.0.from: is 1 where 0 belongs: leave no gap or overlap']);
    expect(problems({ sizes: [size(0, 9), size(11)] })).toEqual(['sizes.1.from: is 11 where 10 belongs: leave no gap or overlap']);
    expect(problems({ sizes: [size(0, 9), size(9)] })).toEqual(['sizes.1.from: is 9 where 10 belongs: leave no gap or overlap']);
    expect(problems({ sizes: [size(0, 9)] })).toEqual(['sizes.0.to: leaves larger employers without a size: take it away']);
    expect(problems({ sizes: [size(0), size(1)] })).toEqual(['sizes.0: lacks "to": say the most employees of this size']);
  });

  test('is told of what must be there twice, and of what nobody knows', () => {
    expect(problems({ sizes: [{ ...size(0), must: ['samverkan', 'samverkan'] }] })).toEqual([
      'sizes.0.must: names "samverkan" a second time: take one away',
    ]);
    expect(problems({ sizes: [{ ...size(0), must: ['kaffe'] }] })?.[0]).toMatch(/^sizes\.0\.must\.0: .*risker/);
  });

  test('is told of steps and areas out of order, and of a duty that stands twice', () => {
    expect(problems({ areas: data.areas.toReversed() })).toHaveLength(4);
    expect(problems({ steps: [data.steps[1], data.steps[0], ...data.steps.slice(2)] })).toEqual([
      'steps.0.id: is "analysera" where "undersoka" belongs',
      'steps.1.id: is "undersoka" where "analysera" belongs',
    ]);
    expect(problems({ duties: [data.duties[0], data.duties[0], data.duties[2]] })).toEqual([
      'duties.1.id: "riktlinjer" stands here a second time: each of riktlinjer, lonekartlaggning, fordelning stands once',
    ]);
  });

  test('is told at the size of a fact that is not there, and gets the source of one that is', () => {
    const sizes = [{ ...size(0), fact: 'f-lag' }];
    const fact = {
      id: 'f-lag',
      claim: 'A.',
      figures: [],
      unit: '',
      year: undefined,
      source: 'DO',
      url: 'https://www.do.se/',
      limits: undefined,
    };
    const resolver = (known: boolean) => ({
      fact: () => {
        if (known) return fact;
        throw new FieldError('fact', '"f-lag" is not in the fact base');
      },
      term: () => {
        throw new Error('No term is asked for');
      },
    });
    expect(aktivaAtgarder.facts({ ...data, sizes })).toEqual(['f-lag']);
    expect(aktivaAtgarder.resolve({ ...data, sizes }, resolver(true)).sizes[0]?.source).toEqual({ title: 'DO', url: 'https://www.do.se/' });
    try {
      aktivaAtgarder.resolve({ ...data, sizes }, resolver(false));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ path: ['sizes', 0, 'fact'] });
    }
  });
});
