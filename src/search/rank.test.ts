import { expect, test } from 'vitest';
import { createLexicon, formsOf } from './lexicon.ts';
import { lunrEngine } from './lunr.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import type { Section } from './section.ts';

const section = (unit: string, text: string, more: Partial<Section> = {}): Section => ({
  unit,
  kind: 'lektion',
  anchor: `${unit}-${text}`,
  title: '',
  lead: '',
  text,
  exercises: '',
  ...more,
});

/** Answers as `unit: first words of its best section`. */
async function search(query: string, sections: readonly Section[], kind?: string): Promise<string[]> {
  const lexicon = createLexicon(formsOf(sections.flatMap(({ lead, text, exercises }) => [lead, text, exercises])));
  const engine = lunrEngine(sections, lexicon);
  const hits = await rank(readQuery(query, lexicon), engine, (place) => !kind || place.kind === kind);
  return Promise.all(hits.map(async ({ unit, sections: [best = ''] }) => `${unit}: ${(await engine.load(best)).text}`));
}

const FILL = ['kaffe och bullar', 'bilen startar inte', 'snö i februari'].map((text) => section('1-9', text));

test('each unit is one answer, with its best section', async () => {
  expect(await search('våld', [section('1-1', 'hot och våld', { lead: 'våld' }), section('1-1', 'mer om våld'), ...FILL])).toEqual([
    '1-1: hot och våld',
  ]);
});

test('title, lede and goal weigh more than text', async () => {
  expect(await search('normer', [section('1-1', 'en norm nämns'), section('1-2', 'allt annat', { lead: 'Om normer' }), ...FILL])).toEqual([
    '1-2: allt annat',
    '1-1: en norm nämns',
  ]);
});

test('all words of a query are better than one of them', async () => {
  const sections = [section('1-1', 'vård vård vård'), section('1-2', 'att söka vård'), ...FILL];
  expect(await search('söka vård', sections)).toEqual(['1-2: att söka vård', '1-1: vård vård vård']);
});

test('a unit whose sections share the words of a query comes before one that has only some of them', async () => {
  const sections = [
    section('1-1', 'ont i axeln'),
    section('1-2', 'en axel'),
    section('1-2', 'söka vård'),
    section('1-3', 'en axel'),
    ...FILL,
  ];
  expect((await search('axel vård', sections))[0]).toMatch(/^1-2/);
});

test('the tail of a compound finds it', async () => {
  expect(await search('miljö', [section('1-1', 'arbetsmiljön här'), section('1-2', 'arbete i en miljö'), ...FILL])).toHaveLength(2);
});

test('what is not wanted is left out before units are compared', async () => {
  const sections = [section('1-1', 'norm'), section('1-2', 'norm', { kind: 'begrepp' }), ...FILL];
  expect(await search('norm', sections, 'begrepp')).toEqual(['1-2: norm']);
});

test('words that the course does not have give no answers', async () => {
  expect(await search('xylofon', FILL)).toEqual([]);
});
