import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCourse } from '../../src/course/load.ts';
import { GLOSSARY } from '../../src/search/section.ts';
import { playerSearch, type Searcher, siteSearch, unitsFor } from '../search/engines.ts';
import { root } from './build-site.ts';

/** Answers that can be seen without scrolling. */
const SCREEN = 5;
/** Of a hundred queries, how many must lead to their unit. */
const HOLD = 95;

interface Pair {
  readonly query: string;
  readonly unit: string;
}

const { course } = loadCourse(root);
const units = [...course.units.keys()];
const all: Pair[] = parse(readFileSync(path.join(root, 'tests/search/queries.yaml'), 'utf8'));

test('the list of queries asks for every unit, and none twice', () => {
  expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
  for (const unit of units) expect(all.filter((pair) => pair.unit === unit).length, `queries for unit ${unit}`).toBeGreaterThan(4);
});

const dist = path.join(root, 'dist');

describe.each([
  { place: 'on the site', units, open: () => siteSearch(dist, units) },
  ...course.parts.map((part) => {
    const own = part.units.map(({ id }) => id);
    return { place: `in the player of ${part.id}`, units: own, open: () => playerSearch(dist, part.id, own) };
  }),
])('$place', ({ units: own, open }) => {
  let searcher: Searcher;
  const pairs = all.filter(({ unit }) => own.includes(unit));
  beforeAll(async () => {
    searcher = await open();
  });

  test(`${HOLD} of 100 queries find their unit among the first ${SCREEN} answers`, async () => {
    const misses: string[] = [];
    for (const { query, unit } of pairs) {
      const found = await unitsFor(query, searcher);
      if (!found.slice(0, SCREEN).includes(unit)) misses.push(`${query} → ${unit}, but found ${found.join(', ') || 'nothing'}`);
    }
    const holds = pairs.length - misses.length;
    expect((holds / pairs.length) * 100, `${holds} of ${pairs.length}; missed:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(HOLD);
  });

  test('words that the course does not have find nothing', async () => {
    for (const query of ['xylofon', 'qqqq', '!!!', '   ']) expect(await unitsFor(query, searcher)).toEqual([]);
  });
});

test('a term that no lesson uses is found in the glossary', async () => {
  const searcher = await siteSearch(dist, [...units, GLOSSARY]);
  for (const query of ['mansplaining', 'visselblasning', 'glastaket']) expect(await unitsFor(query, searcher)).toContain(GLOSSARY);
});
