import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { privacy } from '../../texts/sv/common.ts';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { type Answer, filled, inOneLine, LENGTH, logic, MOST, type Rule, type Spec } from './logic.ts';
import { countLines, posterRules, posterSize, SIZES } from './poster.ts';
import { spelregler } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(spelregler, {
  Static,
  shown: ({ instruction, least, suggestions }) => [
    ...suggestions.flatMap(({ text, why }) => [text, why]),
    words.staticHint(least),
    ...(instruction ? [instruction] : []),
  ],
  folded: () => [],
});

const spec: Spec = {
  question: 'Vilka regler ska gälla?',
  instruction: undefined,
  least: 2,
  poster: { title: 'Våra spelregler', foot: 'Häng den vid kaffet.' },
  suggestions: ['tid', 'pass', 'fraga', 'fel'].map((id) => ({ id, text: `Regeln om ${id}.`, why: `Därför ${id}.` })),
};

const own = (...texts: string[]): Rule[] => texts.map((text) => ({ text }));
const TWO: readonly Rule[] = [{ from: 'pass', text: 'Säg pass när du vill.' }, { text: 'Vi andas först.' }];

/** `value` as it comes back from the device. */
const stored = (value: unknown) => logic.parse(JSON.parse(JSON.stringify(value)), spec);

describe('ground rules', () => {
  test('are done when they are enough and somebody has said that these are the ones', () => {
    expect(logic.done({ rules: TWO, ready: true }, spec)).toBe(true);
    expect(logic.done({ rules: TWO, ready: false }, spec)).toBe(false);
    expect(logic.done({ rules: TWO.slice(1), ready: true }, spec)).toBe(false);
  });

  test('that are empty, or blanks only, do not count', () => {
    expect(logic.done({ rules: own('Vi andas.', '', ' \t '), ready: true }, spec)).toBe(false);
    expect(filled(own(' a ', ' ', ''))).toEqual(own(' a '));
  });

  test('outlive another wording of the exercise', () => {
    expect(logic.outlivesEdits).toBe(true);
  });

  test('belong to the question: suggestions may be exchanged, and another question is another exercise', () => {
    expect(logic.meaning({ ...spec, suggestions: [], least: 5, instruction: 'Ta tid.' })).toEqual(logic.meaning(spec));
    expect(logic.meaning({ ...spec, question: 'Och på möten?' })).not.toEqual(logic.meaning(spec));
  });

  test('are written in one line, whatever is pasted, and no longer than a rule may be', () => {
    expect(inOneLine('Vi lyssnar \r\n\n  och frågar.')).toBe('Vi lyssnar och frågar.');
    expect(inOneLine('  Två  blanka ')).toBe('  Två  blanka ');
    expect(inOneLine('x'.repeat(LENGTH + 40))).toHaveLength(LENGTH);
  });
});

describe('what is stored', () => {
  test('comes back as it was typed and in its order, with signs, markup and other alphabets', () => {
    const rules = [{ from: 'tid', text: ' </textarea><script>alert(1)</script> & ' }, ...own('”Så” 🙂 ناعم', '', 'Så')];
    for (const ready of [true, false]) expect(stored({ rules, ready })).toEqual({ rules, ready });
  });

  test('is kept to the last rule that fits, and no further', () => {
    const rules = Array.from({ length: MOST }, () => ({ text: ` ${'å'.repeat(LENGTH)} ` }));
    expect(stored({ rules, ready: true })).toEqual({ rules, ready: true });
    expect(stored({ rules: [...rules, { text: '' }], ready: true })).toBeUndefined();
    expect(stored({ rules: own('å'.repeat(LENGTH + 1)), ready: true })).toBeUndefined();
  });

  test('keeps the words of a suggestion that is there no longer, or that stands twice', () => {
    const rules = [{ from: 'borttagen', text: 'A' }, { from: 'tid', text: 'B' }, { from: 'tid', text: 'C' }, { text: 'D' }];
    expect(stored({ rules, ready: false })?.rules).toEqual([{ text: 'A' }, { from: 'tid', text: 'B' }, { text: 'C' }, { text: 'D' }]);
  });

  test('keeps nothing that is not the rules', () => {
    expect(stored({ rules: [{ text: 'A', by: 'Aila' }], ready: false, when: 7 })).toEqual({ rules: own('A'), ready: false });
  });

  test.each([
    undefined,
    null,
    '',
    7,
    [],
    {},
    { rules: [] },
    { ready: true },
    { rules: 'A', ready: true },
    { rules: [], ready: 1 },
    { rules: ['A'], ready: true },
    { rules: [null], ready: true },
    { rules: [{}], ready: true },
    { rules: [{ text: 7 }], ready: true },
    { rules: [{ from: 7, text: 'A' }], ready: true },
    { rules: [{ from: null, text: 'A' }], ready: true },
  ])('is no answer when it is %j', (value) => {
    expect(logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the poster', () => {
  test('has the rules in their order, without empty ones and blanks at the ends', () => {
    expect(posterRules({ rules: own(' Först. ', ' ', 'Sist.', '') })).toEqual(['Först.', 'Sist.']);
  });

  test('has large letters for few and short rules, and smaller ones the more and longer they are', () => {
    const sizes = [
      Array(3).fill('Vi delar på talutrymmet.'),
      Array(6).fill('Vi delar på talutrymmet.'),
      Array(12).fill('Vi delar på talutrymmet.'),
      Array(12).fill('Den som brukar prata mycket väntar, och den som brukar vara tyst får frågan först.'),
      Array(12).fill('Vi väntar '.repeat(16).trim()),
    ].map(posterSize);
    expect(sizes[0]).toBe(SIZES[0]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThanOrEqual(4);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(11);
  });

  test('never gets larger letters from one more rule or one more word', () => {
    const random = seededRandom(3);
    const rules: string[] = [];
    let size = posterSize(rules);
    for (let n = 0; n < 120; n++) {
      const place = Math.floor(random() * MOST);
      rules[Math.min(place, rules.length)] = `${rules[place] ?? ''} ${pick(random, ['vi', 'lyssnar', 'på', 'varandra', 'ALLTID'])}`.trim();
      const next = posterSize(rules);
      expect(next).toBeLessThanOrEqual(size);
      size = next;
    }
  });

  test('breaks no word as long as a smaller size will do', () => {
    expect(posterSize(['Arbetsmarknadsdepartementets regler'])).toBeLessThan(posterSize(['Arbetsmarknad regler']));
  });

  test('counts lines as they are filled, word by word', () => {
    expect(countLines('aaaa aaaa aaaa', 100)).toBe(1);
    expect(countLines('aaaa aaaa aaaa', 5)).toBe(2);
    expect(countLines('aaaa aaaa aaaa', 2.5)).toBe(3);
  });

  test('has a class in the style sheet for each size, with that very size', () => {
    const style = readFileSync(`${root}/src/exercises/spelregler/poster.css`, 'utf8');
    const sizes = [...style.matchAll(/rules-size-(\d+)\[data-printing\] ol \{\s*font-size: (\d+)pt;/g)].map(([, name, size]) => [
      Number(name),
      Number(size),
    ]);
    expect(sizes).toEqual(SIZES.map((size) => [size, size]));
  });
});

describe('the rules on screen', () => {
  const screen = (saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const seen = (saved: Answer | undefined) => readHtml(screen(saved)).open;

  test('begin with every suggestion and why, and with the promise', () => {
    const text = seen(undefined);
    for (const one of spec.suggestions) for (const part of [one.text, one.why]) expect(text).toContain(part);
    for (const part of [words.count(0, 2, MOST), words.none, words.finish, privacy.note]) expect(text).toContain(part);
    expect(text).not.toContain(words.print);
  });

  test('say which suggestions are taken and as which rule, and how many there are', () => {
    const html = screen({ rules: TWO, ready: false });
    expect(html.match(/class="is-taken"/g)).toHaveLength(1);
    expect(html).toContain(words.takenAs(1));
    expect(html).toContain(words.count(2, 2, MOST));
    for (const { text } of TWO) expect(html).toContain(`>${text}</textarea>`);
  });

  test('become a poster once they are ready', () => {
    const text = seen({ rules: TWO, ready: true });
    for (const part of [
      'Våra spelregler',
      'Häng den vid kaffet.',
      ...TWO.map((rule) => rule.text),
      words.print,
      words.change,
      privacy.note,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain(words.finish);
  });

  test('that were ready are open again when more of them are needed than there are', () => {
    expect(seen({ rules: TWO.slice(1), ready: true })).toContain(words.finish);
  });

  test('show markup in a rule as the letters that were typed, in the field and on the poster', () => {
    const rules = own('</textarea><script>alert(1)</script> & så', '<b>Fet</b>');
    for (const ready of [false, true]) {
      expect(screen({ rules, ready })).not.toMatch(/<script|<b>/);
      for (const { text } of rules) expect(seen({ rules, ready })).toContain(text);
    }
  });

  test('are counted, with how many are left or fit', () => {
    expect(words.count(0, 2, MOST)).toBe('Inga regler än. Minst två behövs.');
    expect(words.count(1, 2, MOST)).toBe('En regel. Minst en till behövs.');
    expect(words.count(2, 2, MOST)).toBe('Två regler. Högst tolv får plats på affischen.');
  });

  test('have words that fit a conversation, a meeting and a period alike', () => {
    const texts = readFileSync(`${root}/src/texts/sv/spelregler.ts`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    expect(texts).not.toMatch(/samtal|möte|prata/i);
  });
});

describe('an author who writes ground rules', () => {
  const data = { id: 'regler', type: 'spelregler', ...spec, instruction: 'Välj.', suggestions: [...spec.suggestions] };
  const problems = (change: object) =>
    spelregler.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const suggestions = (n: number) => Array.from({ length: n }, (_, at) => ({ id: `r-${at}`, text: `Regel ${at}.`, why: 'Därför.' }));

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
    expect(problems({ poster: { title: 'Regler' } })).toBeUndefined();
  });

  test('needs four suggestions and may have fourteen, and asks for one rule to ten', () => {
    expect([3, 4, 14, 15].map((n) => problems({ suggestions: suggestions(n) }) === undefined)).toEqual([false, true, true, false]);
    expect([0, 1, 10, 11, 2.5].map((least) => problems({ least }) === undefined)).toEqual([false, true, true, false, false]);
  });

  test('is told of an id and of a text that stand twice', () => {
    const [first] = data.suggestions;
    expect(problems({ suggestions: [...data.suggestions, first] })).toEqual([
      'suggestions.4.id: "tid" stands here a second time: give it an id of its own',
      'suggestions.4.text: says the same as a suggestion before it: write another',
    ]);
  });

  test('is told of what is too long for the poster', () => {
    const [first, ...rest] = data.suggestions;
    expect(
      problems({
        poster: { title: 'T'.repeat(41), foot: 'F'.repeat(121) },
        suggestions: [{ ...first, text: 'R'.repeat(161) }, ...rest],
      }),
    ).toEqual([
      'poster.title: is longer than 40 characters: shorten it',
      'poster.foot: is longer than 120 characters: shorten it',
      'suggestions.0.text: is longer than 160 characters: shorten it',
    ]);
  });
});
