import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { privacy } from '../../texts/sv/common.ts';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { loadExamples } from '../examples.ts';
import { fingerprint } from '../fingerprint.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import {
  type Answer,
  countSteps,
  drawable,
  heldBack,
  logic,
  type Mark,
  mirrorText,
  parted,
  type Spec,
  step,
  take,
  UNTOUCHED,
  unstep,
} from './logic.ts';
import { rollkort } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(rollkort, {
  Static,
  shown: ({ instruction, roles, statements }) => [
    words.staticHow,
    ...roles.flatMap(({ name, text }) => [name, text]),
    ...statements.map(({ text }) => text),
    ...(instruction ? [instruction] : []),
  ],
  folded: ({ roles, after, disclaimer }) => [...roles.map(({ thought }) => thought), ...after.map(({ text }) => text), disclaimer],
});

const role = (id: string, guess: string) => ({ id, name: `${id}, 40`, text: `Kortet ${id}.`, guess, thought: `Tanken ${id}.` });

/** Three roles and six statements on three themes. */
const spec: Spec = {
  question: 'Hur långt?',
  instruction: undefined,
  field: { back: 'Dörren', front: 'Fönstret' },
  roles: [role('Ada', '++--+-'), role('Bo', '+++++-'), role('Cilla', '-----+')],
  statements: ['Tid', 'Tid', 'Pengar', 'Kropp', 'Pengar', 'Tid'].map((theme, n) => ({ text: `Jag kan ${n + 1}.`, theme })),
  after: [
    { upTo: 33, text: 'Kort.' },
    { upTo: 66, text: 'Halvvägs.' },
    { upTo: 100, text: 'Långt.' },
  ],
  disclaimer: 'Vi gissar.',
};

const MARKS: readonly Mark[] = ['+', '-', '.'];
const walkAs = (answer: Answer, id: string, marks: string): Answer =>
  [...marks].reduce((so, mark) => step(so, mark as Mark, spec), take(answer, id));
const ADA = walkAs(UNTOUCHED, 'Ada', '++-.+-');
const BOTH = walkAs(ADA, 'Bo', '+-+++-');

describe('a walk', () => {
  test('is kept once every statement has an answer, and the exercise is done', () => {
    expect(ADA).toEqual({ rounds: [{ role: 'Ada', marks: '++-.+-' }], draft: undefined });
    expect([UNTOUCHED, walkAs(UNTOUCHED, 'Ada', '++-.+'), ADA].map((answer) => logic.done(answer, spec))).toEqual([false, false, true]);
  });

  test('goes back one statement at a time, as far as to the card', () => {
    const begun = walkAs(UNTOUCHED, 'Ada', '+-');
    expect([unstep(begun), unstep(unstep(unstep(begun)))].map(({ draft }) => draft?.marks)).toEqual(['+', '']);
  });

  test('as the same role takes the place of the earlier one, and is the latest', () => {
    expect(walkAs(BOTH, 'Ada', '------').rounds).toEqual([
      { role: 'Bo', marks: '+-+++-' },
      { role: 'Ada', marks: '------' },
    ]);
  });

  test('leaves the exercise done while another is begun', () => {
    expect(logic.done(take(ADA, 'Bo'), spec)).toBe(true);
  });
});

describe('the role that chance may give', () => {
  test('is any at first, and another than the one at hand when that is turned down', () => {
    expect(drawable(UNTOUCHED, spec)).toEqual(['Ada', 'Bo', 'Cilla']);
    expect(drawable(take(UNTOUCHED, 'Bo'), spec)).toEqual(['Ada', 'Cilla']);
  });

  test('is one that has not been walked while there is one left', () => {
    expect(drawable(ADA, spec)).toEqual(['Bo', 'Cilla']);
    expect(drawable(BOTH, spec)).toEqual(['Cilla']);
  });

  test('is any but the latest when all have been walked', () => {
    expect(drawable(walkAs(BOTH, 'Cilla', '++++++'), spec)).toEqual(['Ada', 'Bo']);
    expect(drawable(take(BOTH, 'Cilla'), spec)).toEqual(['Ada', 'Bo']);
  });
});

describe('how far a role came', () => {
  test('is mirrored by thirds: a third is still short, and two thirds half way', () => {
    expect(['......', '+-----', '++----', '+++---', '++++--', '+++++-', '++++++'].map((marks) => mirrorText(marks, spec))).toEqual([
      'Kort.',
      'Kort.',
      'Kort.',
      'Halvvägs.',
      'Halvvägs.',
      'Långt.',
      'Långt.',
    ]);
  });

  test('has a text for every walk there can be, and the paper tells the same limits', () => {
    const paper = readHtml(renderToString(h(Static, { spec, id: 'prov' }))).folded;
    for (const limit of ['Högst två steg:', 'Högst fyra steg:', 'Högst sex steg:']) expect(paper).toContain(limit);
    for (const { data, spec: example } of loadExamples(root, rollkort))
      for (let steps = 0; steps <= example.statements.length; steps++) expect(mirrorText('+'.repeat(steps), example), data.id).not.toBe('');
  });

  test('hangs on themes: those that held it back most come first, and a statement skipped holds nobody back', () => {
    expect(heldBack('.+---+', spec)).toEqual([
      { theme: 'Pengar', texts: ['Jag kan 3.', 'Jag kan 5.'], of: 2 },
      { theme: 'Kropp', texts: ['Jag kan 4.'], of: 1 },
    ]);
    expect(heldBack('+-++--', spec).map(({ theme }) => theme)).toEqual(['Tid', 'Pengar']);
    expect(heldBack('++.+++', spec)).toEqual([]);
  });

  test('parts two walks where one stepped and the other stayed', () => {
    expect(parted('++-.+-', '-+++.+', spec)).toEqual({ onlyOne: ['Jag kan 1.'], onlyOther: ['Jag kan 3.', 'Jag kan 6.'] });
  });

  test('agrees with what parts it from another walk, whatever was answered', () => {
    const random = seededRandom(3);
    const marks = (from: readonly Mark[]) => spec.statements.map(() => pick(random, from)).join('');
    for (let n = 0; n < 300; n++) {
      const [one, other] = [marks(['+', '-']), marks(['+', '-'])];
      const { onlyOne, onlyOther } = parted(one, other, spec);
      expect(countSteps(one) - countSteps(other)).toBe(onlyOne.length - onlyOther.length);
      const any = marks(MARKS);
      const held = heldBack(any, spec).reduce((sum, { texts }) => sum + texts.length, 0);
      expect(countSteps(any) + held).toBe(any.replaceAll('.', '').length);
    }
  });
});

describe('what is stored', () => {
  const stored = take(BOTH, 'Cilla');

  test('comes back as it was, with the walk that is under way', () => {
    for (const answer of [UNTOUCHED, ADA, BOTH, stored, walkAs(BOTH, 'Ada', '+.-')])
      expect(logic.parse(JSON.parse(JSON.stringify(answer)), spec)).toEqual(answer);
  });

  test('keeps the other walks when a role is gone, or when a card is mended or added', () => {
    const without = { ...spec, roles: spec.roles.slice(1) };
    expect(logic.parse(take(BOTH, 'Ada'), without)).toEqual({ rounds: [{ role: 'Bo', marks: '+-+++-' }], draft: undefined });
    const print = (changed: Partial<Spec>) => fingerprint(logic.meaning({ ...spec, ...changed }));
    expect(print({ roles: [...spec.roles, role('Dag', '+-----')], question: 'Annan?' })).toBe(print({}));
    expect(print({ statements: spec.statements.toReversed() })).not.toBe(print({}));
  });

  test('holds the walks of two tabs, each role once', () => {
    const here = walkAs(take(ADA, 'Ada'), 'Ada', '------');
    const there = BOTH;
    expect(logic.reconcile?.(here, there).rounds).toEqual([
      { role: 'Bo', marks: '+-+++-' },
      { role: 'Ada', marks: '------' },
    ]);
  });

  test.each([
    undefined,
    null,
    '',
    7,
    [],
    {},
    { rounds: 'Ada' },
    { rounds: [null] },
    { rounds: [{ role: 'Ada', marks: '++-.+' }] },
    { rounds: [{ role: 'Ada', marks: '++-.+-+' }] },
    { rounds: [{ role: 'Ada', marks: '++-.+x' }] },
    { rounds: [{ role: 1, marks: '++-.+-' }] },
    { rounds: [{ role: 'Ada', marks: ['+', '+', '-', '.', '+', '-'] }] },
    { rounds: [...ADA.rounds, ...ADA.rounds] },
    { rounds: [], draft: { role: 'Ada', marks: '++++++' } },
    { rounds: [], draft: { role: 'Ada', marks: '?' } },
    { rounds: [], draft: { marks: '' } },
    { rounds: [], draft: 'Ada' },
  ])('is no answer when it is %j', (value) => {
    expect(logic.parse(value, spec)).toBeUndefined();
  });
});

describe('the walk on screen', () => {
  const screen = (saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const seen = (saved: Answer | undefined) => readHtml(screen(saved));

  test('begins without a role, gives none away, and says that the answers stay here', () => {
    const { open, folded } = seen(undefined);
    for (const part of [words.draw, words.how(6), privacy.note]) expect(open).toContain(part);
    expect(open + folded).not.toContain('Kortet');
  });

  test('shows the card that was drawn until it is left for the first statement', () => {
    const { open } = seen(take(UNTOUCHED, 'Bo'));
    for (const part of ['Bo, 40', 'Kortet Bo.', words.begin, words.drawOther]) expect(open).toContain(part);
    for (const part of [words.toResult, 'Jag kan 1.']) expect(open).not.toContain(part);
    expect(seen(take(ADA, 'Bo')).open).toContain(words.toResult);
  });

  test('goes on where it was left, with the card still there and without what we think', () => {
    const { open, folded } = seen(walkAs(UNTOUCHED, 'Ada', '+-+'));
    for (const part of ['Kortet Ada.', 'Påstående 4 av 6', 'Jag kan 4.', 'Två steg fram', words.back]) expect(open).toContain(part);
    expect(open + folded).not.toContain('Tanken');
  });

  test('ends with steps, mirror, field, what held back, where we differ, and what we thought', () => {
    const { open, folded } = seen(ADA);
    for (const part of ['Ada, 40: tre steg av 6', 'Vår gissning var tre steg.', 'Du hoppade över ett påstående.', 'Halvvägs.'])
      expect(open).toContain(part);
    for (const part of ['Dörren', 'Fönstret', 'Pengar: ett av två', 'Tanken Ada.', 'Vi gissar.', words.differNone, words.drawNew])
      expect(open).toContain(part);
    expect(open).not.toContain(words.compareTitle);
    expect(folded).toMatch(/Ada, 40 \(din roll\)\n+3\n+3\n/);
    expect(folded).toMatch(/Cilla, 40\n+–\n+1\n/);
  });

  test('draws a ring for each role we guess, and a square for each that has been walked', () => {
    const drawn = (saved: Answer) => ['<circle', '<rect x='].map((shape) => screen(saved).split(shape).length - 1);
    expect([drawn(ADA), drawn(BOTH)]).toEqual([
      [3, 1],
      [3, 2],
    ]);
  });

  test('compares the latest role with the one before it', () => {
    const { open, folded } = seen(BOTH);
    expect(open).toContain('Bo kom fyra steg och Ada tre.');
    expect(open).toContain('Steg fram för Bo, inte för Ada: ett påstående');
    expect(open).toContain('Steg fram för Ada, inte för Bo: ett påstående');
    expect(folded).toContain('Jag kan 3.');
    // With two there is nothing to choose.
    expect(screen(BOTH).match(/<select/g)).toHaveLength(1);
    expect(screen(walkAs(BOTH, 'Cilla', '------')).match(/<select/g)).toHaveLength(2);
  });
});

describe('the cards for paper', () => {
  test('are all the roles and all the statements, and they fit', () => {
    for (const { spec: example } of loadExamples(root, rollkort)) {
      const [roles, statements] = printDecks(example);
      expect(roles?.cards.map(({ heading }) => heading)).toEqual(example.roles.map(({ name }) => name));
      expect(statements?.cards.map(({ text }) => text)).toEqual(example.statements.map(({ text }) => text));
      expect(statements?.cards.at(-1)?.foot).toBe(`Påstående ${example.statements.length} av ${example.statements.length}`);
      expect(new Set(statements?.cards.map(({ foot }) => foot)).size).toBe(example.statements.length);
    }
  });
});

describe('an author who writes a walk', () => {
  const roles = Array.from({ length: 8 }, (_, n) => ({
    id: `roll-${n}`,
    name: `Roll${n}, 40`,
    text: 'Kort.',
    stays: ['stan'],
    thought: 'Så.',
  }));
  const statements = ['helgen', 'stan', 'lonen', 'bussen', 'huset', 'namnet', 'motet', 'maten'].map((id) => ({
    id,
    text: `Jag kan ${id}.`,
    theme: 'Tid',
  }));
  const data = {
    id: 'en-bit',
    type: 'rollkort',
    question: 'Hur långt?',
    field: { back: 'Bak', front: 'Fram' },
    roles,
    statements,
    after: [{ upTo: 100, text: 'Så.' }],
    disclaimer: 'Vi gissar.',
  };
  const problems = (change: object) =>
    rollkort.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const staying = (...stays: string[]) => problems({ roles: roles.map((one, n) => (n === 1 ? { ...one, stays } : one)) });

  test('is told of nothing when all is in order', () => {
    expect(problems({})).toBeUndefined();
  });

  test('is told of a statement that is not there, with the nearest as a suggestion, and of one named twice', () => {
    expect(staying('helgen', 'lonnen')).toEqual(['roles.1.stays.1: "lonnen" is not the id of a statement. Did you mean "lonen"?']);
    expect(staying('stan', 'helgen', 'stan')).toEqual(['roles.1.stays.2: "stan" stands here a second time: take it away']);
  });

  test('is told of a role that stays nowhere, or everywhere', () => {
    expect(staying()).toEqual(['roles.1.stays: names no statement: say at which ones the role stays']);
    expect(staying(...statements.map(({ id }) => id))).toEqual([
      'roles.1.stays: names every statement: take away those at which the role steps forward',
    ]);
  });

  test('is told of ids, names and statements that stand twice', () => {
    const [first] = statements;
    expect(problems({ roles: [...roles, { ...roles[0], name: 'Roll3, 61' }] })).toEqual([
      'roles.8.id: "roll-0" stands here a second time: give it an id of its own',
      'roles.8.name: another role is called "Roll3" too: give this one another name',
    ]);
    expect(problems({ statements: [...statements, { ...first, text: 'Jag vill.' }, { ...first, id: 'till' }] })).toEqual([
      'statements.8.id: "helgen" stands here a second time: give it an id of its own',
      'statements.9.text: says the same as a statement before it: write another',
    ]);
  });

  test('is told of mirrors that fall, or that end before the whole', () => {
    const mirrors = (...limits: number[]) => problems({ after: limits.map((upTo) => ({ upTo, text: 'Så.' })) });
    expect(mirrors(66, 33, 100)).toEqual(['after.1.upTo: is not above the one before it: let them rise']);
    expect(mirrors(33, 66)).toEqual(['after: stop at 66 percent: let the last upTo be 100']);
  });

  test('is told of a card that no printed card holds', () => {
    const long = roles.map((one, n) => (n === 2 ? { ...one, text: 'a'.repeat(361) } : one));
    expect(problems({ roles: long })).toEqual(['roles.2.text: is longer than the 360 characters that a printed card holds: shorten it']);
  });

  test('needs eight of each, and may have 24 roles and 30 statements', () => {
    const many = (n: number) => Array.from({ length: n }, (_, at) => ({ ...roles[0], id: `r${at}`, name: `R${at}` }));
    const said = (n: number) =>
      Array.from({ length: n }, (_, at) => ({ id: at === 0 ? 'stan' : `p${at}`, text: `Jag ${at}.`, theme: 'Tid' }));
    expect([7, 8, 24, 25].map((n) => problems({ roles: many(n) }) === undefined)).toEqual([false, true, true, false]);
    expect([7, 8, 30, 31].map((n) => problems({ statements: said(n) }) === undefined)).toEqual([false, true, true, false]);
  });
});
