/** What a unit says stands in its documents, all of it and once. The units are read here anew from their files, not from their blocks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCourse } from '../../course/load.ts';
import { leadOf, sourcesOf, type Unit } from '../../course/model.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import { textsOf } from '../../document/texts-of.ts';
import { type Scope, scopesOf } from '../scopes.ts';
import { guideDocument } from './guide.ts';
import { worksheetDocument } from './worksheet.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { course } = loadCourse(root);
const units = [...course.units.values()];
const scopes = scopesOf(course);
const documentsOf = (scope: Scope) => [guideDocument(course, scope), worksheetDocument(course, scope)];

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every text of a document, from its title to its foot. */
function allTexts({ kind, title, lede, facts, blocks, foot }: PaperDocument): string[] {
  return [kind, title, lede, ...facts.flatMap(({ name, text }) => [name, text]), ...textsOf(blocks, true), foot].map(flat);
}

function scopeOf(unit: Unit): Scope {
  const scope = scopes.find(({ id }) => id === unit.slug);
  if (!scope) throw new Error(`no scope for ${unit.slug}`);
  return scope;
}

/** Every string in a value, with the keys that lead to it; list places are left out. */
function stringsIn(value: unknown, keys: readonly string[] = []): { keys: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, keys));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...keys, key])) : [];
}

/** Fields that say something to the program and nothing to a reader, by their last key, or by exercise type and path. */
const UNREAD = new Set(['id', 'key', 'url', 'unit', 'print', 'tool', 'form', 'sourceId', 'strength', 'citation']);
const UNREAD_AT = new Set([
  // Steps as plus and minus; Arbetsblad has them as numbers.
  'rollkort roles.guess',
  // Names of what must be in writing; Arbetsblad has it in words.
  'aktiva-atgarder sizes.must',
  // A chart has the claim as its heading, and the whole citation.
  'gissa-siffran fact.title',
  'gissa-siffran fact.source',
]);

/** What a reader sees of the exercises and of what is led, with where it stands. */
function readStrings(unit: Unit): { where: string; text: string }[] {
  const exercises = unit.exercises.flatMap(({ anchor, type, spec }) =>
    stringsIn(spec)
      .filter(({ keys }) => !UNREAD.has(keys.at(-1) ?? '') && !UNREAD_AT.has(`${type} ${keys.join('.')}`))
      .map(({ keys, text }) => ({ where: `${anchor} ${keys.join('.')}`, text })),
  );
  const lead = stringsIn(leadOf(unit)?.workshop)
    .filter(({ keys }) => !UNREAD.has(keys.at(-1) ?? ''))
    .map(({ keys, text }) => ({ where: `${unit.id} ${keys.join('.')}`, text }));
  // A text that names an answer has words of its own round it, on paper as on the screen.
  return [...exercises, ...lead].flatMap(({ where, text }) => text.split(/\{[^}]*\}/).map((part) => ({ where, text: flat(part) })));
}

const sourceOf = ({ slug }: Unit): string =>
  readFileSync(path.join(root, 'content/units', slug, 'unit.mdx'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** The prose of unit.mdx in the pieces that stand between its components, marks taken away, and what its pictures say. */
function prosePieces(unit: Unit): string[] {
  const source = sourceOf(unit);
  const attributes = [...source.matchAll(/ (?:alt|caption|title)="([^"]*)"/g)].map(([, text = '']) => text);
  const running = source
    .replace(/<Term[^>]*>([^<]*)<\/Term>/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .split(/<[^>]*>|\n\s*\n|^#+ |^(?:-|\d+\.) /m);
  return [...running, ...attributes].map(flat).filter((piece) => /\p{L}/u.test(piece));
}

/** Each figure that the text shows, after the words before it: "Andelen var 64 % (", "Andelen var 64 (". One of the two is there. */
function figurePlaces(unit: Unit): string[][] {
  const places = sourceOf(unit).matchAll(/([^<>]{0,24})<Fact id="([^"]*)" show="([^"]*)"/g);
  return [...places].flatMap(([, before = '', id, show]) => {
    const figure = unit.facts.find((fact) => fact.id === id)?.figures.find(({ key }) => key === show);
    const number = /^[\d\s,]+/.exec(figure?.text ?? '')?.[0] ?? '';
    const after = (text: string) => `${before.replace(/[\s\S]*\n\n|\*/g, '')}${text} (`;
    return figure ? [[after(figure.text), after(number.trim())].map(flat)] : [];
  });
}

test.each(units)('every sentence of the text of $slug stands in its worksheet', (unit) => {
  const texts = allTexts(worksheetDocument(course, scopeOf(unit))).join('\n');
  const pieces = prosePieces(unit);
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.filter((piece) => !texts.includes(piece))).toEqual([]);
});

test.each(units)('what the exercises and the leader of $slug say stands in its guide or its worksheet', (unit) => {
  const texts = documentsOf(scopeOf(unit)).flatMap(allTexts).join('\n');
  const missing = readStrings(unit).filter(({ text }) => !texts.includes(text));
  expect(missing).toEqual([]);
});

test.each(units)('figures, terms, sources and support of $slug stand in its documents, with what the figures do not say', (unit) => {
  const { goal, lede, notice = '', coffeeCard, facts, terms, support } = unit;
  const [guide = '', sheet = ''] = documentsOf(scopeOf(unit)).map((document) => allTexts(document).join('\n'));
  const ofBoth = [goal, coffeeCard, ...support.map(({ name }) => name)];
  const ofSheet = [lede, notice, ...terms.map(({ definition }) => definition), ...sourcesOf(unit).map(({ citation }) => citation)];
  const limits = facts.flatMap((fact) => fact.limits ?? []);
  expect([...ofBoth, ...limits].filter((text) => !guide.includes(flat(text)))).toEqual([]);
  expect([...ofBoth, ...ofSheet].filter((text) => !sheet.includes(flat(text)))).toEqual([]);
  expect(figurePlaces(unit).filter((ways) => !ways.some((text) => sheet.includes(text)))).toEqual([]);
});

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The sentences of these texts that are long enough to be noticed the second time, with how often they stand there. */
function sentenceCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const sentences = texts.flatMap((text) => [...segmenter.segment(flat(text))].map(({ segment }) => segment.trim()));
  for (const one of sentences) if (one.length >= 25) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** All that authors have written in a unit; what stands there twice may stand on paper twice. */
const written = (unit: Unit): string[] => [
  ...prosePieces(unit),
  ...readStrings(unit).flatMap(({ where, text }) => (/ fact\./.test(where) ? [] : [text])),
  ...[unit.goal, unit.lede, unit.notice ?? '', unit.coffeeCard],
  ...sourcesOf(unit).map(({ citation }) => citation),
];

/** Facts and terms are written once, for all units that use them. */
const shelved = ({ units: all }: Scope): Set<string> =>
  new Set([
    ...all.flatMap(({ facts }) => facts.flatMap(({ claim, limits = '' }) => [claim, limits])),
    ...all.flatMap(({ terms }) => terms.flatMap(({ term, definition }) => [term, definition])),
  ]);

/** What is named more than once because a reader looks it up: titles in lists and tables, and questions where a step uses them. */
const names = new Set(
  units
    .flatMap((unit) => [
      ...unit.exercises.map(({ question }) => question),
      ...(leadOf(unit)?.workshop.steps ?? []).map(({ title }) => title),
    ])
    .flatMap((name) => [...sentenceCounts([name]).keys()]),
);

test.each(scopes)('nothing that authors wrote for $id stands twice in its guide or its worksheet', (scope) => {
  const allowed = sentenceCounts([...scope.units.flatMap(written), ...shelved(scope)]);
  const again = documentsOf(scope).flatMap((document) =>
    // What no author wrote, such as "Kunskapsfråga, övning 3 av 4", may return.
    [...sentenceCounts(allTexts(document))].filter(([text, count]) => count > (allowed.get(text) ?? count) && !names.has(text)),
  );
  expect(again).toEqual([]);
});

test.each(scopes)('no markup and no gap in a template is left in the documents of $id', (scope) => {
  const odd = documentsOf(scope)
    .flatMap(allTexts)
    .filter((text) => /\*\*|\]\(|<\/?[A-Za-z]|&[a-z]+;|\bundefined\b|\bnull\b|\bNaN\b|\[object|enhet:|\{\p{L}+\}/u.test(text));
  expect(odd).toEqual([]);
});
