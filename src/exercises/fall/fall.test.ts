import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { privacy } from '../../texts/sv/common.ts';
import { fall as words } from '../../texts/sv/fall.ts';
import { loadExamples } from '../examples.ts';
import { fingerprint } from '../fingerprint.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import {
  type Answer,
  beginning,
  type Case,
  casesNeeded,
  countThrough,
  LONGEST_REPLY,
  logic,
  partOf,
  progressOf,
  withPart,
} from './logic.ts';
import { Room, readState, type State } from './room.tsx';
import { fall } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(fall, {
  Static,
  shown: ({ instruction, labelQuestion, replyQuestion, labels, cases }) => [
    ...(instruction ? [instruction] : []),
    labelQuestion,
    replyQuestion,
    ...labels.map(({ label }) => label),
    ...cases.flatMap(({ title, text }) => [title, text]),
  ],
  folded: ({ labels, cases }) => [
    ...labels.flatMap(({ mark, counter, affirm }) => [mark, counter, affirm]),
    ...cases.flatMap(({ why, self, bystander }) => [why, self, bystander]),
  ],
});

const [coffee, chat] = loadExamples(root, fall).map(({ spec }) => spec);
if (!coffee || !chat) throw new Error('The tests build on the examples');
const spec = coffee;
const [phones, professor, grill, papers] = spec.cases as [Case, Case, Case, Case];

const through = (answer: Answer, ...cases: readonly Case[]) =>
  cases.reduce((so, one) => withPart(so, one, { label: 'osynliggorande', through: true }), answer);
const stored = (answer: Answer): unknown => JSON.parse(JSON.stringify(answer));

describe('the cases', () => {
  test('make the exercise done when half of them are through, and a half case more than half', () => {
    expect([casesNeeded(spec), casesNeeded(chat)]).toEqual([2, 3]);
    const one = through(beginning(spec), phones);
    expect([countThrough(one, spec), logic.done(one, spec)]).toEqual([1, false]);
    expect(logic.done(through(one, papers), spec)).toBe(true);
  });

  test('are begun by a choice or a word, and through only when the samples have been shown', () => {
    const so = (part: object) => progressOf(withPart(beginning(spec), phones, part), phones);
    expect([so({}), so({ reply: 'Va' }), so({ label: 'forlojligande' }), so({ label: 'forlojligande', through: true })]).toEqual([
      'new',
      'begun',
      'begun',
      'done',
    ]);
  });

  test('take each its own part of the answer and leave the others as they were', () => {
    const first = withPart(beginning(spec), phones, { reply: 'Jag var inte klar.' });
    const both = withPart(first, grill, { label: 'undanhallande' });
    expect(partOf(both, phones)).toEqual(partOf(first, phones));
    expect(partOf(both, professor)).toMatchObject({ label: null, reply: '', through: false });
  });
});

describe('what is stored', () => {
  const answer: Answer = {
    ...withPart(through(beginning(spec), phones), professor, { reply: '”Så”\n& <b> 🙂' }),
    at: professor.id,
  };

  test('comes back as it was given, at the case where it was broken off', () => {
    expect(logic.parse(stored(answer), spec)).toEqual(answer);
  });

  test('outlives a changed case, which drops the choice made in it and keeps the words written to it', () => {
    const written = withPart(answer, phones, { reply: 'Jag var inte klar.' });
    const changed = { ...spec, cases: spec.cases.map((one) => (one === phones ? { ...one, print: 'ny00' } : one)) };
    const read = logic.parse(stored(written), changed);
    expect(read?.parts[phones.id]).toEqual({ print: 'ny00', label: null, reply: 'Jag var inte klar.', through: false });
    expect(read?.parts[professor.id]).toEqual(answer.parts[professor.id]);
    expect(logic.parse(stored(answer), changed)?.parts).toEqual({ [professor.id]: answer.parts[professor.id] });
  });

  test('leaves out cases that are gone and begins at the first case when the open one is gone', () => {
    const fewer = { ...spec, cases: [papers, phones] };
    expect(logic.parse(stored(answer), fewer)).toEqual({ at: papers.id, parts: { [phones.id]: answer.parts[phones.id] } });
  });

  test('drops the choice of a label that is gone, and no case is through without a choice', () => {
    const [, ...rest] = spec.labels;
    expect(logic.parse(stored(answer), { ...spec, labels: rest })?.parts).toEqual({ [professor.id]: answer.parts[professor.id] });
  });

  test('holds no longer texts than the field does', () => {
    const long = withPart(answer, professor, { reply: 'å'.repeat(LONGEST_REPLY + 100) });
    expect(logic.parse(stored(long), spec)?.parts[professor.id]?.reply).toBe('å'.repeat(LONGEST_REPLY));
  });

  test.each([
    undefined,
    null,
    '',
    7,
    [],
    {},
    { at: 'telefonerna' },
    { parts: {} },
    { at: 'telefonerna', parts: [] },
    { at: 1, parts: null },
  ])('the value %j is no answer', (value) => {
    expect(logic.parse(value, spec)).toBeUndefined();
  });

  test('a part that cannot be read takes no other with it', () => {
    const kept = answer.parts[professor.id];
    for (const part of [
      null,
      'x',
      [],
      {},
      { reply: 1 },
      { reply: 'a' },
      { reply: '', label: 'forlojligande', print: 'fel0', through: true },
    ])
      expect(logic.parse({ at: 'x', parts: { telefonerna: part, professorn: kept } }, spec)).toEqual({
        at: phones.id,
        parts: { professorn: kept },
      });
  });

  test('names that objects have from birth are no stored parts', () => {
    const odd = { ...spec, cases: [{ ...phones, id: 'constructor' }, professor, grill, papers] };
    expect(logic.parse({ at: '', parts: {} }, odd)).toEqual({ at: 'constructor', parts: {} });
    expect(partOf({ at: '', parts: {} }, { ...phones, id: 'constructor' }).reply).toBe('');
  });
});

describe('an edit', () => {
  test('of a case leaves the exercise done; another question makes it another exercise', () => {
    expect(logic.meaning({ ...spec, cases: chat.cases, labels: chat.labels })).toEqual(logic.meaning(spec));
    expect(logic.meaning({ ...spec, question: 'Vad sägs?' })).not.toEqual(logic.meaning(spec));
  });

  const [example] = loadExamples(root, fall);
  const resolve = (change: (one: Case) => object) => {
    const data = example?.data as unknown as { cases: Case[] };
    const none = { fact: () => ({}), term: () => ({}) } as never;
    const [first] = fall.resolve({ ...data, cases: data.cases.map((one) => ({ ...one, ...change(one) })) } as never, none).cases;
    return first?.print;
  };

  test('changes a case when its text or its labels change, not when a comment does', () => {
    expect(resolve(({ text }) => ({ text: `${text} Så.` }))).not.toBe(phones.print);
    expect(resolve(() => ({ labels: ['forlojligande'] }))).not.toBe(phones.print);
    expect(resolve(() => ({ why: 'Därför.', self: 'Hej.', bystander: 'Hallå.', title: 'Ny' }))).toBe(phones.print);
    expect(phones.print).toBe(fingerprint([phones.text, 'osynliggorande']));
  });
});

describe('the live cases', () => {
  const live = (saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const seen = (saved: Answer | undefined) => readHtml(live(saved)).open;
  const at = (one: Case, part: object): Answer => ({ ...withPart(beginning(spec), one, part), at: one.id });

  test('begin with the first one, all labels to choose among, no comment and nothing to write in', () => {
    const text = seen(undefined);
    for (const part of [phones.text, spec.labelQuestion, privacy.note, 'Övningen är klar när du har gjort minst två.'])
      expect(text).toContain(part);
    for (const part of [phones.why, phones.self, professor.text, spec.replyQuestion]) expect(text).not.toContain(part);
    expect(live(undefined).match(/type="radio"/g)).toHaveLength(spec.labels.length);
  });

  test('say for every label why it fits, or how it is recognised and what is here instead', () => {
    const [, other] = spec.labels;
    expect(seen(at(phones, { label: 'osynliggorande' }))).toContain(phones.why);
    const wrong = seen(at(phones, { label: 'forlojligande' }));
    for (const part of [other?.mark ?? '?', 'snarare osynliggörande', phones.why]) expect(wrong).toContain(part);
  });

  test('take either label where two fit, and name the other', () => {
    const right = at(grill, { label: 'osynliggorande' });
    expect(seen(right)).toContain('Även undanhållande av information passar.');
    expect(live(right)).toContain('class="is-right"');
    expect(seen(at(grill, { label: 'forlojligande' }))).toContain('snarare undanhållande av information och osynliggörande');
  });

  test('show samples and moves when they have been asked for, with the reply as the letters that were typed', () => {
    const saved = at(phones, { label: 'osynliggorande', reply: '</textarea><script>alert(1)</script>', through: true });
    const [first, second] = spec.labels;
    expect(live(saved)).not.toContain('<script');
    for (const part of ['</textarea><script>', phones.self, phones.bystander, words.more, first?.counter ?? '?', first?.affirm ?? '?'])
      expect(seen(saved)).toContain(part);
    expect(seen(saved)).not.toContain(second?.counter);
    expect(seen(saved)).toContain('Ett av fyra fall är klara.');
  });

  test('go on where they were left', () => {
    expect(seen(at(grill, { reply: 'Jag var inte' }))).toContain(grill.text);
    const back = seen(at(grill, { label: 'undanhallande', reply: 'Jag var inte' }));
    expect(back).toContain('Jag var inte');
  });
});

describe('the cases in a room', () => {
  const shown = (change: Partial<State>) => {
    const state = { ...readState(undefined, spec), ...change };
    return readHtml(renderToString(h(Room, { spec, id: 'prov', state, share: () => {} }))).open;
  };
  const turns = (step: 'case' | 'answer' | 'samples', counts: (number | null)[] = [null, null, null]) =>
    spec.cases.map(() => ({ step, counts }));

  test('begin with a list to pick from', () => {
    const text = shown({});
    for (const { title, text: story } of spec.cases) {
      expect(text).toContain(title);
      expect(text).not.toContain(story);
    }
  });

  test('show a case without its answer, then the answer, then the samples', () => {
    const views = (['case', 'answer', 'samples'] as const).map((step) => shown({ at: grill.id, turns: turns(step) }));
    const parts = [grill.text, grill.why, words.room.practise, grill.self];
    expect(views.map((view) => parts.map((part) => view.includes(part)))).toEqual([
      [true, false, false, false],
      [true, true, true, false],
      [true, true, true, true],
    ]);
  });

  test('show the hands that have been counted as bars, and no bars before', () => {
    const charts = [turns('case'), turns('case', [3, 0, null])].map((counted) =>
      renderToString(h(Room, { spec, id: 'prov', state: { at: grill.id, turns: counted }, share: () => {} })).match(/class="chart-bar/g),
    );
    expect(charts[0]).toBeNull();
    expect(charts[1]).toHaveLength(3);
  });

  test('keep a state that can be, and begin anew with anything else', () => {
    const state: State = { at: grill.id, turns: turns('samples', [1, null, 200]) };
    expect(readState(JSON.parse(JSON.stringify(state)), spec)).toEqual(state);
    const blank = readState(undefined, spec);
    for (const value of [
      null,
      'x',
      7,
      [],
      {},
      { at: 'okänt' },
      { at: 7, turns: 'x' },
      { turns: [null] },
      { turns: turns('case').slice(1) },
    ])
      expect(readState(value, spec)).toEqual(blank);
    expect(readState({ at: null, turns: spec.cases.map(() => ({ step: 'x', counts: [1, 2] })) }, spec)).toEqual(blank);
  });
});

test('the cards are the cases with number, and the techniques with what can be done', () => {
  const [cases, techniques] = printDecks(spec);
  expect([cases?.title, techniques?.title]).toEqual(['Fall', 'Tekniker']);
  expect(cases?.cards[1]).toEqual({ heading: 'Professorn', text: professor.text, foot: 'Fall 2 av 4' });
  expect(techniques?.cards[0]?.heading).toBe('Osynliggörande');
  expect(techniques?.cards[0]?.text).toMatch(/^Den känns igen .*\. Motteknik: Ta plats: .*avbruten\. Bekräftarteknik: .*namn\.$/);
});

describe('an author who writes cases', () => {
  const label = (id: string) => ({ id, label: `Teknik ${id}`, mark: 'M.', counter: 'C.', affirm: 'A.' });
  const one = (id: string, ...labels: string[]) => ({
    id,
    title: `Fall ${id}`,
    text: 'T.',
    labels,
    why: 'W.',
    self: 'S.',
    bystander: 'B.',
  });
  const data = {
    id: 'fallen',
    type: 'fall',
    question: 'Vad händer?',
    labelQuestion: 'Vilken?',
    replyQuestion: 'Vad säger du?',
    labels: ['a', 'b', 'c'].map(label),
    cases: [one('ett', 'a'), one('tva', 'b'), one('tre', 'a', 'c'), one('fyra', 'c')],
  };
  const problems = (change: object) =>
    fall.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of an unknown label, and of one that stands twice', () => {
    expect(problems({ cases: [...data.cases, one('fem', 'okand')] })).toEqual(['cases.4.labels.0: "okand" is not one of: a, b, c.']);
    expect(problems({ cases: [...data.cases, one('fem', 'a', 'a')] })).toEqual([
      'cases.4.labels.1: names "a" a second time: take one away',
    ]);
  });

  test('is told of ids and names that stand twice', () => {
    expect(problems({ cases: [...data.cases, { ...one('ett', 'a'), title: 'Nytt' }] })).toEqual([
      'cases.4.id: "ett" stands here a second time: each needs its own',
    ]);
    expect(problems({ labels: [...data.labels, { ...label('d'), label: 'Teknik a' }] })).toEqual([
      'labels.3.label: "Teknik a" stands here a second time: each needs its own',
    ]);
  });

  test('writes three to nine labels, four to fourteen cases, and one or two labels to a case', () => {
    const labels = (n: number) => problems({ labels: Array.from({ length: n }, (_, index) => label(String.fromCharCode(97 + index))) });
    const cases = (n: number) => problems({ cases: Array.from({ length: n }, (_, index) => one(`c${index}`, 'a')) });
    expect([3, 9, 10].map((n) => labels(n) === undefined)).toEqual([true, true, false]);
    expect([3, 4, 14, 15].map((n) => cases(n) === undefined)).toEqual([false, true, true, false]);
    expect(problems({ cases: [...data.cases, one('fem')] })).toHaveLength(1);
    expect(problems({ cases: [...data.cases, one('fem', 'a', 'b', 'c')] })).toHaveLength(1);
  });
});
