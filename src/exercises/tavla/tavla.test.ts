import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { type MemoryStorage, memoryStorage } from '../../learner/memory-storage.ts';
import { privacy } from '../../texts/sv/common.ts';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { LENSES, type Lens, MOST, newWorkplace, type Obstacle } from '../../workplace/model.ts';
import type { CourseContext } from '../definition.ts';
import { exerciseTypeContract, readHtml } from '../type-contract.ts';
import { cardsOf, isBlank, lay, marked, type Obstacles, put, sortBy, written } from './board.ts';
import { boardDocument, boardRows } from './board-document.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { tavla } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

exerciseTypeContract(tavla, {
  Static,
  shown: ({ instruction, lenses }) => [
    ...lenses.flatMap(({ id, look, questions }) => [shared.lenses[id], look, ...questions]),
    ...(instruction ? [instruction] : []),
  ],
  folded: ({ lenses }) => lenses.flatMap(({ example: { what, who, why, serious } }) => [what, who, why, shared.serious[serious]]),
});

const spec: Spec = {
  question: 'Vad står i vägen?',
  instruction: 'En lins i taget.',
  least: 3,
  lenses: LENSES.map((id) => ({
    id,
    look: `Se på ${id}.`,
    questions: ['Vad?', 'Vem?', 'Varför?'],
    example: { what: `Exempel ${id}`, who: 'Andra', why: 'Så är det.', serious: 2 },
  })),
};

const card = (id: string, lens: Lens = 'rum', more: Partial<Obstacle> = {}): Obstacle => ({
  id,
  lens,
  what: `Hinder ${id}`,
  who: '',
  why: '',
  serious: 1,
  act: false,
  ...more,
});
const ids = (obstacles: Obstacles) => obstacles.map(({ id }) => id).join('');

describe('the cards of a board', () => {
  const board = [card('a'), card('b', 'tid'), card('c'), card('d'), card('e', 'tid')];

  test('lie under their lens in the order in which they were written', () => {
    expect(ids(cardsOf(board, 'rum'))).toBe('acd');
    expect(ids(cardsOf(board, 'tid'))).toBe('be');
  });

  test('are moved up, down and to another lens, wherever there is a place, and last where there is none', () => {
    const laid = (lens: Lens, place: number) => {
      const moved = lay(board, board[2] as Obstacle, lens, place);
      return [ids(cardsOf(moved, 'rum')), ids(cardsOf(moved, 'tid'))];
    };
    expect(laid('rum', 0)).toEqual(['cad', 'be']);
    expect(laid('rum', 2)).toEqual(['adc', 'be']);
    expect(laid('tid', 0)).toEqual(['ad', 'cbe']);
    expect(laid('tid', 1)).toEqual(['ad', 'bce']);
    expect(laid('tid', 99)).toEqual(['ad', 'bec']);
  });

  test('lie after any move where they were laid, and none is lost or changed', () => {
    const random = seededRandom(11);
    let now: Obstacles = board;
    for (let n = 0; n < 300; n++) {
      const moved = pick(random, now);
      const lens = pick(random, LENSES);
      const place = Math.floor(random() * 6);
      now = lay(now, moved, lens, place);
      const lying = cardsOf(now, lens);
      expect(lying.findIndex(({ id }) => id === moved.id)).toBe(Math.min(place, lying.length - 1));
      expect(now.map(({ lens: _, ...rest }) => rest).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        board.map(({ lens: _, ...rest }) => rest),
      );
    }
  });

  test('that are blank come onto the board with their first word, and do not count', () => {
    const blank = card('n', 'rum', { what: ' \n' });
    expect(isBlank(blank)).toBe(true);
    expect(put(board, blank)).toBe(board);
    expect(ids(put(board, { ...blank, who: 'Nya' }))).toBe('abcden');
    const begun = put(board, card('c', 'rum', { what: '', why: 'Vet inte' }));
    expect(ids(cardsOf(begun, 'rum'))).toBe('acd');
    expect(ids(written(begun))).toBe('abde');
    expect(ids(cardsOf(put(board, card('c', 'rum', { what: '' })), 'rum'))).toBe('ad');
    expect(ids(cardsOf(put(board, card('c', 'rum', { what: '' })), 'rum', 'c'))).toBe('acd');
  });

  test('are marked only when they say what stands in the way', () => {
    expect(ids(marked([card('a', 'rum', { act: true }), card('b', 'rum', { act: true, what: '' }), card('c')]))).toBe('a');
  });

  test('stand in a table by lens, or with the most serious first and by lens among equals', () => {
    const table = [card('a', 'tid', { serious: 3 }), card('b', 'rum', { serious: 1 }), card('c', 'rum', { serious: 3 })];
    expect(ids(sortBy(table, 'lens', LENSES))).toBe('bca');
    expect(ids(sortBy(table, 'serious', LENSES))).toBe('cab');
    expect(ids(sortBy(table, 'lens', ['tid', 'rum', 'sprak', 'karriar', 'regler']))).toBe('abc');
  });
});

describe('the answer', () => {
  test('is only that somebody has said that this is it for now', () => {
    expect(logic.done({ ready: true }, spec)).toBe(true);
    expect(logic.done({ ready: false }, spec)).toBe(false);
    expect(logic.parse({ ready: true, what: 'Duschen' }, spec)).toEqual({ ready: true });
    for (const value of [undefined, null, 1, [], {}, { ready: 'ja' }]) expect(logic.parse(value, spec)).toBeUndefined();
  });

  test('outlives lenses that are reworded, and not another question', () => {
    expect(logic.outlivesEdits).toBe(true);
    expect(logic.meaning({ ...spec, lenses: [], least: 1 })).toEqual(logic.meaning(spec));
    expect(logic.meaning({ ...spec, question: 'Och hemma?' })).not.toEqual(logic.meaning(spec));
  });
});

const place = (obstacles: Obstacles) => ({ ...newWorkplace('p', 'Verkstan i Pajala', '2026-11-22'), obstacles });

describe('the board as a file', () => {
  const obstacles = [
    card('a', 'tid', { what: ' Möten kl. 16 ', who: 'Föräldrar', why: 'Vana\nsedan länge', serious: 2, act: true }),
    card('b', 'rum', { what: '=HYPERLINK("x")', serious: 3 }),
    card('c', 'rum', { what: '', who: 'Ingen' }),
  ];

  test('has what to act on first, and then each lens with its table, or the words that it has none', () => {
    const { title, facts, blocks } = boardDocument(place(obstacles), spec, '2026-11-23');
    expect([title, ...facts.map(({ text }) => text)]).toEqual(['Våra hinder', 'Verkstan i Pajala', '23 november 2026']);
    expect(blocks.slice(0, 3)).toEqual([
      { kind: 'paragraph', text: 'Ni har 2 hinder. 1 är markerat för åtgärd.' },
      { kind: 'heading', level: 1, text: words.toAct },
      { kind: 'list', ordered: false, items: ['Möten kl. 16'] },
    ]);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings.slice(1)).toEqual(LENSES.map((lens) => shared.lenses[lens]));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(tables.map(({ rows }) => rows)).toEqual([
      [['=HYPERLINK("x")', '', '', shared.serious[3], 'Nej']],
      [['Möten kl. 16', 'Föräldrar', 'Vana\nsedan länge', shared.serious[2], 'Ja']],
    ]);
    for (const { head, rows, widths } of tables) {
      expect([...rows.map((row) => row.length), widths.length]).toEqual(Array(rows.length + 1).fill(head.length));
      expect(widths.reduce((sum, share) => sum + share)).toBe(100);
    }
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.text === words.none)).toHaveLength(3);
  });

  test('has no list of what to act on where nothing is marked', () => {
    const { blocks } = boardDocument(place([]), spec, '2026-11-23');
    expect(blocks.some(({ kind }) => kind === 'list' || kind === 'table')).toBe(false);
  });

  test('has a row for each obstacle in a spreadsheet, in the order of the lenses', () => {
    expect(boardRows(place(obstacles), spec)).toEqual([
      ['Glasögon', 'Hinder', 'Vem drabbas', 'Varför', 'Hur allvarligt', 'Åtgärd'],
      ['Rum och saker', '=HYPERLINK("x")', '', '', shared.serious[3], 'Nej'],
      ['Tid och möten', 'Möten kl. 16', 'Föräldrar', 'Vana\nsedan länge', shared.serious[2], 'Ja'],
    ]);
  });
});

describe('the board on screen', () => {
  let storage: MemoryStorage;
  beforeEach(() => {
    storage = memoryStorage();
    vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: storage }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const course: CourseContext = {
    passMark: undefined,
    workplaceKey: 'mgs.arbetsplats',
    exportsFolder: '',
    unitLink: (id) => (id === '3c-1' ? { href: '/plan/', title: 'Aktivitetsplanen' } : undefined),
  };
  const screen = (obstacles: Obstacles, saved?: Answer, from: CourseContext = course) => {
    if (obstacles.length > 0) storage.texts.set('mgs.arbetsplats', JSON.stringify({ v: 1, current: 'p', places: [place(obstacles)] }));
    return renderToString(h(View, { spec, id: 'prov', saved, save: () => true, course: from }));
  };

  test('begins with the lenses, their questions, and no example among the cards', () => {
    const html = screen([]);
    const { open, folded } = readHtml(html);
    for (const { id, look, questions, example } of spec.lenses) {
      for (const text of [shared.lenses[id], look]) expect(open).toContain(text);
      for (const text of [...questions, example.what]) expect(folded).toContain(text);
      expect(open).not.toContain(example.what);
    }
    for (const text of [spec.instruction, words.sum(0, 0), words.add, words.finish, words.printBlank, privacy.note])
      expect(open).toContain(text);
    expect(html).not.toContain('data-card');
  });

  test('shows cards, how many they are and which are marked, and not what is blank', () => {
    const html = screen([card('a', 'rum', { act: true }), card('b', 'tid', { who: 'Nya' }), card('c', 'tid', { what: ' ' })]);
    expect(readHtml(html).open).toContain(words.print);
    expect(html.match(/data-card=/g)).toHaveLength(2);
    expect(html.match(/board-card is-marked/g)).toHaveLength(1);
    expect(readHtml(html).open).toContain('Ni har 2 hinder. 1 är markerat för åtgärd.');
  });

  test('says kindly that three are enough when many are marked', () => {
    const many = (n: number) => readHtml(screen(Array.from({ length: n }, (_, at) => card(`c-${at}`, 'rum', { act: true })))).open;
    expect(many(5)).not.toContain('Tre räcker');
    expect(many(6)).toContain('Tre räcker gott att börja med.');
  });

  test('says where the marked ones wait once it is ready, and the way there where there is one', () => {
    const obstacles = [card('a', 'rum', { act: true }), card('b'), card('c')];
    expect(screen(obstacles)).not.toContain(words.ready);
    const html = screen(obstacles, { ready: true });
    expect(readHtml(html).open).toContain(words.ready);
    expect(html).toContain('<a href="/plan/">Aktivitetsplanen</a>');
    expect(readHtml(html).open).not.toContain(words.missing(3, 0));
    expect(screen(obstacles, { ready: true }, { ...course, unitLink: () => undefined })).toContain(words.waits);
    storage.texts.clear();
    expect(screen([card('a')], { ready: true })).toContain(words.readyUnmarked);
  });

  test('takes no more than there is room for, and says so', () => {
    const html = screen(Array.from({ length: MOST.obstacles }, (_, at) => card(`c-${at}`)));
    expect(html).not.toContain('data-add');
    expect(html).toContain(words.full(MOST.obstacles));
  });

  test('shows markup as the letters that were typed, on the board and on paper', () => {
    const html = screen([card('a', 'rum', { what: '<img src=x onerror=alert(1)>', who: '<b>Alla</b>', why: '</td><script>' })]);
    expect(html).not.toMatch(/<img|<b>|<script/);
  });

  test('has nothing that the content security policy would stop', () => {
    expect(screen([card('a')])).not.toMatch(/\s(style|on[a-z]+)\s*=/i);
  });
});

describe('what is missing', () => {
  test('is said in words that fit what it is, and nothing when all is there', () => {
    expect(words.missing(0, 1)).toBe('');
    expect(words.missing(-4, 2)).toBe('');
    expect(words.missing(1, 1)).toBe('Skriv minst ett hinder till. Allt som står på tavlan är kvar.');
    expect(words.missing(2, 0)).toContain('Skriv minst två hinder till. Kryssa för minst ett hinder');
  });

  test('a long text is short in the name of a button, and a card without text has a name too', () => {
    expect(words.ofCard('x'.repeat(500)).length).toBeLessThan(70);
    expect(words.moved(' ', 'Tid och möten', 1, 2)).toBe('Kortet ligger nu under Tid och möten, som nummer 1 av 2.');
  });
});

describe('an author who writes a board', () => {
  const data = { id: 'hinder', type: 'tavla', ...spec };
  const problems = (change: object) =>
    tavla.schema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const lens = spec.lenses[0] as Spec['lenses'][number];
  const changed = (change: object) => ({ lenses: [{ ...lens, ...change }, ...spec.lenses.slice(1)] });

  test('is told of nothing when all is in order, whatever the order of the lenses', () => {
    expect(problems({})).toBeUndefined();
    expect(problems({ lenses: spec.lenses.toReversed() })).toBeUndefined();
  });

  test('is told of a lens that is missing, unknown or there twice', () => {
    expect(problems({ lenses: spec.lenses.slice(0, 3) })).toEqual(['lenses: lacks karriar, regler: all five lenses are shown']);
    expect(problems({ lenses: [...spec.lenses, lens] })).toEqual(['lenses.5.id: "rum" stands here a second time: each lens stands once']);
    expect(problems(changed({ id: 'kok' }))?.[0]).toMatch(/^lenses\.0\.id: /);
  });

  test('writes three questions to eight for each lens, and an example with a known step', () => {
    const asked = (n: number) => problems(changed({ questions: Array(n).fill('Vad?') })) === undefined;
    expect([2, 3, 8, 9].map(asked)).toEqual([false, true, true, false]);
    const step = (serious: number) => problems(changed({ example: { ...lens.example, serious } })) === undefined;
    expect([0, 1, 3, 4, 1.5].map(step)).toEqual([false, true, true, false, false]);
    expect([0, 1, 10, 11].map((least) => problems({ least }) === undefined)).toEqual([false, true, true, false]);
  });

  test('is told of a line that is too long', () => {
    expect(problems(changed({ look: 'x'.repeat(161) }))).toEqual([
      'lenses.0.look: is longer than 160 characters: it is one line under the lens',
    ]);
  });
});
