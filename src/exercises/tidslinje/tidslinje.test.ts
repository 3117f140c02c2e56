import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { codecContract } from '../codec-contract.ts';
import type { ResolvedFact, Resolver } from '../definition.ts';
import { loadExamples } from '../examples.ts';
import { FieldError } from '../field-error.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import { countRight, dealt, fits, GAMES, layCard, newGame, rightGap, turnsOf, UNTOUCHED, WHOLE, yearOf, yearsOnLine } from './game.ts';
import { fromLean, toLean } from './lean.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { tidslinje } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, tidslinje);

exerciseTypeContract(tidslinje, {
  Static,
  shown: ({ instruction, events }) => [
    ...(instruction ? [instruction] : []),
    ...events.flatMap(({ year, text, norm, source }) => [String(year), text, norm, source]),
  ],
  folded: () => [],
});

/** Facts by the year that their id begins with: `1921-val`. */
const resolver: Resolver = {
  fact(id): ResolvedFact {
    if (id === 'okand') throw new FieldError('fact', '"okand" is not in content/facts.yaml.');
    const [year = ''] = id.split('-');
    return {
      id,
      claim: id,
      figures: [],
      unit: '',
      year: year === 'lag' ? undefined : year.replace('till', '–'),
      source: `Källan ${id}`,
      url: `https://example.se/${id}`,
      limits: undefined,
    };
  },
  term() {
    throw new Error('there are no terms here');
  },
};

/** What an author writes: events of the given facts, every third one in each of three areas. */
const written = (facts: readonly string[], change: object = {}) => ({
  id: 'prov',
  type: 'tidslinje',
  question: 'När hände det?',
  hand: 5,
  events: facts.map((fact, n) => ({ fact, text: `händelse ${n}`, area: ['makt', 'arbete', 'familj'][n % 3], norm: `norm ${n}` })),
  areas: ['makt', 'arbete', 'familj'].map((id) => ({ id, label: `Om ${id}` })),
  ...change,
});
const resolved = (facts: readonly string[], change: object = {}): Spec =>
  tidslinje.resolve(tidslinje.schema.parse(written(facts, change)), resolver);

const DECADES = Array.from({ length: 16 }, (_, n) => `${1850 + n * 10}-a`);
/** Many years that two or three events share. */
const SHARED = [1900, 1900, 1900, 1910, 1920, 1920, 1921, 1921, 1960, 1960, 1960, 1970, 1975].map((year, n) => `${year}-${n}`);
const spec = resolved(DECADES);
const shared = resolved(SHARED, { hand: 6, starter: '1920-5' });

/** Plays cards by `choose` until `count` are laid. */
function play(one: Spec, from: Answer, count: number, choose: (gaps: number, card: number) => number): Answer {
  let answer = from;
  while (answer.gaps.length < count) {
    const card = answer.gaps.length;
    answer = layCard(one, answer, choose(yearsOnLine(one, answer.game, card).length + 1, card));
  }
  return answer;
}

const rightly = (one: Spec, game: number) => (_gaps: number, card: number) =>
  rightGap(yearsOnLine(one, game, card), yearOf(one, dealt(one, game)[card] ?? 0));

/** A broad choice of answers, each reached as a learner reaches it. */
function manyAnswers(one: Spec): Answer[] {
  const random = seededRandom(17);
  const pages = [0, WHOLE, ...one.areas.map((_, area) => area + 2)];
  const codes = new Map<string, Answer>();
  const note = (answer: Answer) => {
    for (const page of pages)
      for (const read of [false, true]) codes.set(logic.codec.encode({ ...answer, page, read }, one), { ...answer, page, read });
  };
  for (let round = 0; round < 3; round++) {
    let answer = UNTOUCHED;
    for (let game = 0; game < GAMES + 2; game++) {
      note(answer);
      for (let count = 1; count <= one.hand; count++) {
        answer = play(one, answer, count, (gaps) => pick(random, [...Array(gaps).keys()]));
        if (game % 5 === round) note(answer);
        answer = { ...answer, turned: false };
        if (game % 7 === round) note(answer);
      }
      answer = newGame(answer);
    }
  }
  note(logic.codec.longest(one));
  return [...codes.values()];
}

const LONGEST_HAND = resolved(
  Array.from({ length: 40 }, (_, n) => `${1850 + n * 3}-a`),
  { hand: 12 },
);
const specs = [
  ...examples.map((one) => [one.data.id, one.spec] as const),
  ['years that are shared', shared],
  ['most there can be', LONGEST_HAND],
];
for (const [name, one] of specs as [string, Spec][]) {
  const most = ((one.hand + 1) * 2 + 1).toString(36);
  const beyond = ((one.hand + 2) * 2).toString(36);
  codecContract(name, logic, one, manyAnswers(one), [
    // Too short, in capitals, with a nought in front, no gaps at all.
    '000',
    '0A01',
    '00001',
    '0000',
    // A later game without the end of one before it, a turned card before there is one, more points than cards.
    '1001',
    '0011',
    `0${beyond}01`,
    // A page that no area has, a number that no gaps make, more cards than are dealt.
    `00${((one.areas.length + 2) * 2).toString(36)}1`,
    '000zzzzzzzzzz',
    `0${most}0zzzzzzzzzz`,
    // A game at its end, and no points.
    `${logic.codec
      .encode(
        play(one, UNTOUCHED, one.hand, (gaps) => gaps - 1),
        one,
      )
      .replace(/^0./, '00')}`,
  ]);
}

test('the longest code of the largest game is short', () => {
  const { longest, encode } = logic.codec;
  expect(encode(longest(LONGEST_HAND), LONGEST_HAND).length).toBeLessThanOrEqual(10);
  expect(encode(longest(spec), spec).length).toBeLessThanOrEqual(6);
});

describe('the cards of a game', () => {
  test('are all different, and the event on the line is not among them', () => {
    for (const one of [spec, shared, LONGEST_HAND])
      for (let game = 0; game < GAMES; game++) {
        const cards = dealt(one, game);
        expect(new Set(cards).size).toBe(one.hand);
        expect(cards).not.toContain(one.starter);
      }
  });

  test('are new ones until every event has been played', () => {
    const played = [0, 1, 2].flatMap((game) => dealt(spec, game));
    expect(played).toHaveLength(15);
    expect(new Set(played).size).toBe(15);
  });

  test('come from different areas, in about the share that each area has', () => {
    for (const one of [spec, LONGEST_HAND, ...examples.map((example) => example.spec)])
      for (let game = 0; game < GAMES; game++)
        for (const area of one.areas.keys()) {
          const share = one.order.filter((event) => one.events[event]?.area === area).length / one.order.length;
          const count = dealt(one, game).filter((event) => one.events[event]?.area === area).length;
          expect(Math.abs(count - share * one.hand)).toBeLessThan(2);
        }
  });

  test('are not dealt in time order', () => {
    const cards = dealt(LONGEST_HAND, 0);
    expect(cards).not.toEqual(cards.toSorted((a, b) => a - b));
  });

  test('are the same for everybody', () => {
    expect(resolved(DECADES).order).toEqual(spec.order);
  });
});

describe('the event that lies on the line from the start', () => {
  test('is the one in the middle, or the one that the author names', () => {
    expect(spec.starter).toBe(8);
    expect(resolved(DECADES, { starter: '1870-a' }).starter).toBe(2);
  });
});

describe('a gap', () => {
  test.each([
    ['before the first year', 0, 1840, true],
    ['before the first year, for something later', 0, 1843, false],
    ['between its neighbours', 1, 1900, true],
    ['between, for something earlier', 1, 1841, false],
    ['after the last year', 2, 2000, true],
    ['after the last year, for something earlier', 2, 1900, false],
    ['before the same year', 0, 1842, true],
    ['after the same year', 1, 1842, true],
    ['before the same last year', 1, 1921, true],
    ['after the same last year', 2, 1921, true],
    ['beyond the neighbour of the same year', 2, 1842, false],
  ])('%s', (_, gap, year, right) => {
    expect(fits([1842, 1921], gap, year)).toBe(right);
  });

  test('is never right on both sides of another year, and some gap is always right', () => {
    for (let year = 1900; year < 1925; year++) {
      const years = [1905, 1910, 1919];
      const right = [0, 1, 2, 3].filter((gap) => fits(years, gap, year));
      expect(right).toHaveLength(years.includes(year) ? 2 : 1);
      expect(right[0]).toBe(rightGap(years, year));
    }
  });

  test('is missing between cards of the same year, which lie together', () => {
    for (let game = 0; game < GAMES; game++) {
      const years = yearsOnLine(shared, game, shared.hand);
      expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    }
  });
});

describe('points', () => {
  const whole = (choose: (gaps: number, card: number) => number) => play(spec, UNTOUCHED, spec.hand, choose);

  test('are one for each card in a right gap', () => {
    expect(logic.score?.(whole(rightly(spec, 0)), spec)).toEqual({ raw: 5, max: 5 });
    const mixed = whole((gaps, card) => {
      const right = rightly(spec, 0)(gaps, card);
      return card % 2 === 0 ? right : right === 0 ? gaps - 1 : 0;
    });
    expect(logic.score?.(mixed, spec)).toEqual({ raw: 3, max: 5 });
    expect(turnsOf(spec, mixed).map(({ right }) => right)).toEqual([true, false, true, false, true]);
  });

  test('are there when the last card is laid, and stay until the next game is over', () => {
    const almost = play(spec, UNTOUCHED, 4, rightly(spec, 0));
    expect([logic.score?.(almost, spec), logic.done(almost, spec)]).toEqual([undefined, false]);
    const over = play(spec, almost, 5, rightly(spec, 0));
    const again = play(spec, newGame(over), 4, () => 0);
    expect([logic.score?.(again, spec)?.raw, logic.done(again, spec)]).toEqual([5, true]);
    const worse = play(spec, again, 5, () => 0);
    expect(logic.score?.(worse, spec)?.raw).toBe(countRight(spec, worse));
    expect(countRight(spec, worse)).toBeLessThan(5);
  });

  test('are not given for reading, though it makes the exercise done', () => {
    const read = { ...UNTOUCHED, page: WHOLE, read: true };
    expect([logic.score?.(read, spec), logic.done(read, spec)]).toEqual([undefined, true]);
    expect(logic.done({ ...UNTOUCHED, page: WHOLE }, spec)).toBe(false);
  });

  test('and what was read in another window are not lost when this one is behind', () => {
    const behind = play(spec, UNTOUCHED, 2, () => 0);
    const over = play(spec, UNTOUCHED, 5, rightly(spec, 0));
    const kept = logic.reconcile?.(behind, { ...over, read: true });
    expect(kept).toEqual({ ...behind, points: 5, read: true });
    expect(kept && logic.codec.decode(logic.codec.encode(kept, spec), spec)).toEqual(kept);
    expect(logic.reconcile?.(over, behind)).toEqual(over);
  });
});

describe('what an answer hangs on', () => {
  test('a mended norm, source, instruction or name of an area keeps the answers', () => {
    const events = spec.events.map((event) => ({ ...event, norm: 'Ny.', source: 'Annan', url: 'https://example.se/ny' }));
    expect(logic.meaning({ ...spec, events, instruction: 'Ta tid.', areas: ['A', 'B', 'C'] })).toEqual(logic.meaning(spec));
  });

  test.each([
    ['another question', { ...spec, question: 'Vad?' }],
    ['another hand', { ...spec, hand: 6 }],
    ['another event on the line', resolved(DECADES, { starter: '1870-a' })],
    ['one event fewer', resolved(DECADES.slice(1))],
    ['another year', resolved(['1849-a', ...DECADES.slice(1)])],
    ['one area fewer', { ...spec, areas: spec.areas.slice(1) }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(spec));
  });
});

describe('what an author may write', () => {
  const problems = (facts: readonly string[], change: object = {}) =>
    (tidslinje.schema.safeParse(written(facts, change)).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const event = (change: object) => ({ events: written(DECADES).events.map((one, n) => (n === 4 ? { ...one, ...change } : one)) });

  test('twelve to forty events', () => {
    const counts = [11, 12, 40, 41].map((count) => problems(Array.from({ length: count }, (_, n) => `${1900 + n}-a`)).length);
    expect(counts).toEqual([1, 0, 0, 1]);
  });

  test.each([
    ['a year on a card', event({ text: 'Rösträtten 1919' }), 'events.4.text: has a year, which gives the answer away: say it without'],
    ['an area that is not there', event({ area: 'mkt' }), 'events.4.area: "mkt" is not one of: makt, arbete, familj. Did you mean "makt"?'],
    ['a fact twice', event({ fact: '1860-a' }), 'events.4.fact: "1860-a" has an event before this: let each fact have one'],
    ['a text twice', event({ text: 'händelse 1' }), 'events.4.text: says the same as an event before it: write another'],
    ['a start that is no event', { starter: '1851-a' }, 'starter: "1851-a" is not the fact of an event. Did you mean "1850-a"?'],
    [
      'more cards than events',
      { hand: 12, events: written(DECADES.slice(0, 12)).events },
      'hand: deals 12 cards of 11 beside the first: deal fewer, or add events',
    ],
    [
      'an area without events',
      { areas: ['makt', 'arbete', 'familj', 'kropp'].map((id) => ({ id, label: id })) },
      'areas.3: "kropp" has no event: give it one, or take it out',
    ],
    [
      'an area twice',
      { areas: ['makt', 'arbete', 'familj', 'makt'].map((id) => ({ id, label: id })) },
      'areas.3.id: "makt" stands here a second time: give it an id of its own',
    ],
  ])('%s is pointed out', (_, change, problem) => {
    expect(problems(DECADES, change)).toEqual([problem]);
  });

  test('an area with more events than can be mixed is pointed out', () => {
    const many = Array.from({ length: 36 }, (_, n) => `${1900 + n}-a`);
    const events = written(many).events.map((one, n) => ({ ...one, area: ['makt', 'arbete', 'familj'][Math.max(0, n - 33)] }));
    expect(problems(many, { events })).toEqual(['areas.0: "makt" has 34 events, and at most 32 can be mixed: divide it']);
  });

  test.each([
    ['a fact without a year', 'lag-a', '"lag-a" has no year: choose one with a plain year such as 1921'],
    ['a fact of several years', '1870till1875-a', '"1870till1875-a" has the year "1870–1875": choose one with a plain year such as 1921'],
    ['a fact that is not there', 'okand', '"okand" is not in content/facts.yaml.'],
    ['an event out of order', '1855-a', '"1855-a" is of 1855, below one of 1860: put them in time order'],
  ])('%s is refused, and pointed out at its event', (_, fact, message) => {
    const facts = DECADES.with(2, fact);
    expect(() => resolved(facts)).toThrow(expect.objectContaining({ path: ['events', 2, 'fact'], message }));
  });

  test('several events may share a year', () => {
    expect(shared.events.map(({ year }) => year)).toEqual(SHARED.map((fact) => Number(fact.slice(0, 4))));
  });

  test('the facts it names are all there for the list of sources', () => {
    expect(tidslinje.facts(tidslinje.schema.parse(written(DECADES)))).toEqual(DECADES);
  });
});

describe('the data of the page', () => {
  const texts = (one: Spec) => one.events.map(({ text, norm, source, url }) => ({ text, norm, source, url }));

  test('holds no text that the static form says, and becomes the whole again with it', () => {
    const lean = JSON.stringify(toLean(spec));
    for (const { text, norm, source } of spec.events) for (const said of [text, norm, source]) expect(lean).not.toContain(`"${said}"`);
    expect(fromLean(JSON.parse(lean), texts(spec))).toEqual(spec);
  });

  test.each([
    ['one too few', texts(spec).slice(1)],
    ['one too many', [...texts(spec), ...texts(spec).slice(1, 2)]],
  ])('is refused with %s', (_, said) => {
    expect(() => fromLean(toLean(spec), said)).toThrow(/the timeline 16/);
  });
});

describe('the cards for paper', () => {
  const [front, key] = printDecks(spec);

  test('are one for each event, without its year and not numbered in time order', () => {
    expect(front?.cards).toHaveLength(16);
    expect(JSON.stringify(front)).not.toMatch(/\d{4}/);
    expect(front?.cards.map(({ foot }) => foot)).toEqual(Array.from({ length: 16 }, (_, n) => `Kort ${n + 1}`));
    expect(front?.cards[0]?.text).toBe(spec.events[spec.starter]?.text);
    expect(front?.cards.map(({ text }) => text)).not.toEqual(spec.events.map(({ text }) => text));
  });

  test('have a key in time order, with year, number and source', () => {
    expect(key?.cards.map(({ heading }) => heading)).toEqual(spec.events.map(({ year }) => String(year)));
    for (const { text, foot } of key?.cards ?? []) {
      const number = front?.cards.findIndex((card) => card.text === text) ?? -1;
      expect(foot).toMatch(new RegExp(`^Kort ${number + 1}\\. Källa: Källan \\d{4}-a$`));
    }
  });
});

describe('the live timeline', () => {
  const live = (one: Spec, saved: Answer | undefined) =>
    readHtml(renderToString(h(View, { spec: one, id: 'prov', saved, save: () => true }))).open;
  const first = dealt(spec, 0)[0] ?? 0;
  const [card, onLine] = [spec.events[first], spec.events[spec.starter]];

  test('begins with one event on the line and one card that hides its year', () => {
    const shown = live(spec, undefined);
    expect(shown).toContain('Kort 1 av 5');
    expect(shown).toContain(`${onLine?.year}`);
    expect(shown).toContain(`Före ${onLine?.year}`);
    expect(shown).toContain(card?.text);
    expect(shown).not.toContain(`${card?.year}`);
    expect(shown).not.toContain(card?.norm);
  });

  test('turns a card that has been laid, and says whether it was right, its norm and its source', () => {
    const right = live(spec, play(spec, UNTOUCHED, 1, rightly(spec, 0)));
    expect(right).toContain(`Kortet ligger rätt. Det hände ${card?.year}.`);
    for (const said of [card?.norm, card?.source]) expect(right).toContain(said);
    expect(right).not.toContain('Före');
    const wrong = live(
      spec,
      play(spec, UNTOUCHED, 1, (_gaps, at) => 1 - rightly(spec, 0)(2, at)),
    );
    const [laid, belongs] = (card?.year ?? 0) < (onLine?.year ?? 0) ? ['efter', 'före'] : ['före', 'efter'];
    expect(wrong).toContain(`Kortet lades ${laid} ${onLine?.year}. Det hände ${card?.year} och hör hemma ${belongs} ${onLine?.year}.`);
  });

  test('says that a card has the same year as one on the line', () => {
    const places = Array.from({ length: GAMES * shared.hand }, (_, n) => ({ game: Math.floor(n / shared.hand), card: n % shared.hand }));
    const { game = 0, card: at = 0 } =
      places.find((place) => {
        const event = dealt(shared, place.game)[place.card] ?? 0;
        return yearsOnLine(shared, place.game, place.card).includes(yearOf(shared, event));
      }) ?? {};
    const year = yearOf(shared, dealt(shared, game)[at] ?? 0);
    const shown = live(shared, play(shared, { ...UNTOUCHED, game }, at + 1, rightly(shared, game)));
    expect(shown).toContain(`Kortet ligger rätt. Det hände ${year}, samma år som ett kort på linjen.`);
  });

  test('tells the result in words, judges every card and offers what has not been played', () => {
    const over = { ...play(spec, UNTOUCHED, 5, () => 0), turned: false };
    const shown = live(spec, over);
    const right = countRight(spec, over);
    expect(shown).toMatch(/(av fem kort lades|Alla fem kort lades) i rätt lucka\./);
    expect(shown.match(/Kortet (ligger rätt|lades (före|mellan|efter))/g)).toHaveLength(5);
    expect(shown.match(/Kortet ligger rätt\./g) ?? []).toHaveLength(right);
    expect(shown).toContain('Tio kort har inte varit med än. De kommer först i ett nytt spel.');
    expect(shown).toContain('Nytt spel');
  });

  test('can be read in whole or by area, and needs no game for that', () => {
    const whole = live(spec, { ...UNTOUCHED, page: WHOLE });
    for (const { text, norm, year } of spec.events) for (const said of [text, norm, String(year)]) expect(whole).toContain(said);
    expect(whole).toContain('1850–1899');
    expect(whole).toContain('Från 2000');
    expect(whole).toContain('Jag har läst tidslinjen');
    const area = live(spec, { ...UNTOUCHED, page: 3, read: true });
    for (const { text, area: own } of spec.events) expect(area.includes(`${text}\n`)).toBe(own === 1);
    expect(area).toContain('Fem händelser visas.');
    expect(area).toContain('Tidslinjen är läst.');
    expect(area).not.toContain('Jag har läst tidslinjen');
  });
});
