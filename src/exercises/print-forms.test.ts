/** What holds for every exercise on paper, driven by the examples of its type. What only one type does is in its own test. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../document/blocks.ts';
import { textsOf } from '../document/texts-of.ts';
import { loadExamples } from './examples.ts';
import { letterOf } from './lettered.ts';
import { registry } from './registry.ts';
import { root } from './type-contract.ts';

/** Texts of a type that do not stand on paper word for word, once. A path has `*` for each of a list: `cards.*.text`. */
interface Exceptions {
  /** Never shown: what the page needs and paper does not. */
  readonly hidden?: readonly string[];
  /** Names that other texts refer to, so they may stand often. */
  readonly names?: readonly string[];
  /** Stand in other words, by the type's own test. */
  readonly told?: readonly string[];
}

/** Ids and addresses are for machines; the question stands above the sheet already. */
const MACHINE = /(^|\.)(id|url)$|^question$/;

const EXCEPTIONS: Readonly<Record<string, Exceptions>> = {
  // What must be there in writing stands in words of the texts.
  'aktiva-atgarder': { told: ['sizes.*.must.*'] },
  fall: { hidden: ['cases.*.print'] },
  'gissa-siffran': { hidden: ['fact.figures.*.key'], names: ['unit', 'fact.unit', 'fact.figures.*.text'] },
  kunskapskontroll: { hidden: ['units.*.unit'] },
  rollkort: { hidden: ['roles.*.guess'], names: ['roles.*.name', 'statements.*.theme'] },
  scenario: { names: ['state.*.label', 'state.*.words.*'] },
  // How the count stands in them, mirror.ts decides.
  sortera: { names: ['categories.*'], told: ['mirror.texts.*.text'] },
  sjalvskattning: { names: ['areas.*.label'] },
  tidslinje: { names: ['areas.*'] },
};

/** Every text in a value, with its path. */
function leaves(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (!value || typeof value !== 'object') return [];
  const at = (key: string) => `${path}${path && '.'}${Array.isArray(value) ? '*' : key}`;
  return Object.entries(value).flatMap(([key, one]) => leaves(one, at(key)));
}

/** How often each text stands by itself in what a reader meets, long ones first: a name inside a sentence is part of the sentence. */
function countEach(texts: readonly string[], blocks: readonly Block[]): ReadonlyMap<string, number> {
  let left = textsOf(blocks).join('\n');
  const counts = new Map<string, number>();
  for (const text of [...new Set(texts)].sort((a, b) => b.length - a.length)) {
    const exactly = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const own = new RegExp(`(?<![\\p{L}\\p{N}])${exactly}(?![\\p{L}\\p{N}])`, 'gu');
    counts.set(text, [...left.matchAll(own)].length);
    left = left.replace(own, '\u0000');
  }
  return counts;
}

/** All blocks, those in boxes too. */
const flat = (blocks: readonly Block[]): Block[] => blocks.flatMap((block) => [block, ...(block.kind === 'box' ? flat(block.blocks) : [])]);

/** Options marked with letters, as a key names them. */
const letteredItems = (blocks: readonly Block[]): string[] =>
  flat(blocks).flatMap((block) => {
    if (block.kind !== 'list' || block.marks !== 'letter') return [];
    return textsOf([block]).map((text, index) => `${letterOf(index)}) ${text}`);
  });

const types = [...registry.values()];
const forms = types.flatMap((type) =>
  loadExamples(root, type).map(({ data, spec }) => {
    const form = type.print(spec);
    return { type, id: String(data.id), spec: spec as unknown, form, both: [...form.sheet, ...form.key] };
  }),
);

describe.each(forms)('$type.name "$id" on paper', ({ type, spec, form, both }) => {
  const { hidden = [], names = [], told = [] } = EXCEPTIONS[type.name] ?? {};
  const shown = leaves(spec).filter(({ path }) => !MACHINE.test(path) && ![...hidden, ...told].includes(path));
  const texts = shown.map(({ text }) => text);
  const free = new Set(shown.filter(({ path }) => names.includes(path)).map(({ text }) => text));

  test('says all that the exercise says, in the sheet or in the key', () => {
    const counts = countEach(texts, both);
    const often = new Map(texts.map((text) => [text, free.has(text) ? 1 : texts.filter((other) => other === text).length]));
    const lacking = [...often].filter(([text, wanted]) => (counts.get(text) ?? 0) < wanted);
    expect(lacking.map(([text]) => text)).toEqual([]);
  });

  test('says nothing twice on the sheet, and nothing twice in the key', () => {
    for (const blocks of [form.sheet, form.key]) {
      const twice = [...countEach(texts, blocks)].filter(([text, count]) => count > texts.filter((other) => other === text).length);
      expect(twice.map(([text]) => text).filter((text) => !free.has(text))).toEqual([]);
    }
  });

  test('leaves the question to the heading above it', () => {
    const { question } = spec as { question: string };
    expect(textsOf(both)).not.toContain(question);
  });

  test('names the options in the key by the letters that they have on the sheet', () => {
    const named = [...letteredItems(form.key), ...textsOf(form.key).filter((text) => /^[a-z]\) /.test(text))];
    const onSheet = letteredItems(form.sheet);
    const other = named.filter((text) => {
      const same = onSheet.filter((option) => text.slice(3).startsWith(option.slice(3)));
      return same.length > 0 && !same.some((option) => text.startsWith(option));
    });
    expect(other).toEqual([]);
    // A key that goes by letters leaves no option out.
    const left = onSheet.filter((option) => !named.some((text) => text.startsWith(option)));
    expect(named.length === 0 ? [] : left).toEqual([]);
  });

  test('has a sheet whose tables are whole, and no text that is empty or broken into lines', () => {
    expect(form.sheet.length).toBeGreaterThan(0);
    for (const block of flat(both)) {
      if (block.kind === 'table') {
        for (const row of block.rows) expect(row.length).toBe(block.head.length);
        if (block.widths) expect(block.widths.length).toBe(block.head.length);
      }
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
      if (block.kind !== 'table') expect(leaves(block).filter(({ text }) => text === '' || text.includes('\n'))).toEqual([]);
    }
  });

  test('is the same each time, and plain data', () => {
    const again = type.print(structuredClone(spec));
    expect(again).toEqual(form);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});

test('every exception is of a type and a text that there is', () => {
  const paths = new Set(forms.flatMap(({ type, spec }) => leaves(spec).map(({ path }) => `${type.name}: ${path}`)));
  const excepted = Object.entries(EXCEPTIONS).flatMap(([name, { hidden = [], names = [], told = [] }]) =>
    [...hidden, ...names, ...told].map((path) => `${name}: ${path}`),
  );
  expect(excepted.filter((one) => !paths.has(one))).toEqual([]);
});
