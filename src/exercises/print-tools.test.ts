/** That the numbers and letters of a key lead to the right place on the sheet, in the types whose key names them. */
import { describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '../document/blocks.ts';
import { plainText } from '../document/texts-of.ts';
import { stallningstagande as standWords } from '../texts/sv/stallningstagande.ts';
import { tidslinje as timelineWords } from '../texts/sv/tidslinje.ts';
import { loadExamples } from './examples.ts';
import { print as printCases } from './fall/print.ts';
import { fall } from './fall/schema.ts';
import { print as printRoles } from './rollkort/print.ts';
import { rollkort } from './rollkort/schema.ts';
import { print as printStands } from './stallningstagande/print.ts';
import { stallningstagande } from './stallningstagande/schema.ts';
import { printDecks } from './tidslinje/cards.ts';
import { print as printTimeline } from './tidslinje/print.ts';
import { tidslinje } from './tidslinje/schema.ts';
import { print as printTips } from './tipsbank/print.ts';
import { tipsbank } from './tipsbank/schema.ts';
import { root } from './type-contract.ts';

const tables = (blocks: readonly Block[]): TableBlock[] => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
/** Rows of a sheet's tables as numbers and the texts beside them. */
const numbered = (blocks: readonly Block[]) =>
  new Map(tables(blocks).flatMap(({ rows }) => rows.map((row) => [plainText(row[0] ?? ''), plainText(row[1] ?? '')])));
const names = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : []));

describe.each(loadExamples(root, tidslinje))('the timeline $data.id on paper', ({ spec }) => {
  const { sheet, key } = printTimeline(spec);

  test('has each card in one round of at most a hand, by the number that stands on the printed card', () => {
    const cards = (printDecks(spec)[0]?.cards ?? []).map(({ foot, text }) => [foot, text]);
    expect([...numbered(sheet)].map(([number, text]) => [timelineWords.card(Number(number)), text])).toEqual(cards);
    for (const { rows } of tables(sheet)) expect(rows.length).toBeLessThanOrEqual(spec.hand);
  });

  test('gives the year of each card in the key, the earliest first', () => {
    const texts = numbered(sheet);
    const told = tables(key).flatMap(({ rows }) => rows.map(([year, card]) => [Number(year), texts.get(plainText(card ?? ''))]));
    expect(told).toEqual(spec.events.map(({ year, text }) => [year, text]));
  });
});

test.each(loadExamples(root, stallningstagande))('the key to $data.id has both claims of each pair by their numbers', ({ spec }) => {
  const { sheet, key } = printStands(spec);
  const claims = [...numbered(sheet)].map(([number, text]) => `${standWords.card(Number(number))}: ${text}`);
  const told = key.flatMap((block) => (block.kind === 'list' ? block.items.slice(0, 2).map(plainText) : []));
  expect(told.toSorted()).toEqual(claims.toSorted());
});

test.each(loadExamples(root, rollkort))('the key to $data.id gathers every statement under its theme', ({ spec }) => {
  const { sheet, key } = printRoles(spec);
  const texts = numbered(sheet);
  const last = key.at(-1);
  const themes = last?.kind === 'entries' ? last.entries : [];
  const told = themes.flatMap(({ name, text }) => [...plainText(text).matchAll(/\d+/g)].map(([number]) => [texts.get(number), name]));
  expect(new Map(told.map(([text, theme]) => [text, theme]))).toEqual(new Map(spec.statements.map(({ text, theme }) => [text, theme])));
});

test.each(loadExamples(root, fall))('the key to $data.id names the techniques of a case by their letters on the sheet', ({ spec }) => {
  const { sheet, key } = printCases(spec);
  const letters = sheet.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => plainText(item)) : []));
  const cases = names(key).filter((text) => /^\d+\. /.test(text));
  const told = cases.map((text) =>
    text
      .slice(text.lastIndexOf(': ') + 2)
      .split(' och ')
      .map((letter) => letters[letter.charCodeAt(0) - 97]),
  );
  expect(told).toEqual(spec.cases.map(({ labels }) => labels.map((place) => spec.labels[place]?.label)));
});

test.each(loadExamples(root, tipsbank))('the key to $data.id names each source once, with the tips that rest on it', ({ spec }) => {
  const { key } = printTips(spec);
  const items = key.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const told = items.flatMap((item) => {
    const [numbers, source] = typeof item === 'string' ? [] : item;
    return [...(numbers?.text ?? '').matchAll(/\d+/g)].map(([number]) => [Number(number), source?.text]);
  });
  const wanted = spec.tips.flatMap(({ source }, index) => (source ? [[index + 1, source.text]] : []));
  expect(told.sort(([one], [other]) => Number(one) - Number(other))).toEqual(wanted);
  expect(items.length).toBe(new Set(wanted.map(([, source]) => source)).size);
});
