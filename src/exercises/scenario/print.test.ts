/** The story on paper is played as somebody with a pencil does, beside the story itself. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/blocks.ts';
import { plainText } from '../../document/texts-of.ts';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { print } from './print.ts';
import { scenario } from './schema.ts';
import { nodeOf, type Spec } from './story.ts';
import { type Place, startOf, take } from './walk.ts';

/** What a reader has on the table: the titles by mark, what stands under each mark of a choice, and where each pencil mark is. */
interface Table {
  readonly titles: ReadonlyMap<string, string>;
  readonly outcomes: ReadonlyMap<string, string>;
  readonly tracks: readonly { readonly label: string; readonly words: readonly string[]; readonly begin: number }[];
}

function lay(sheet: readonly Block[]): Table {
  const titles = sheet.flatMap((block): [string, string][] => {
    const [, ending = '', mark = '', title = ''] = (block.kind === 'heading' && /^(Slut )?(\d+|[A-F])\. (.*)$/.exec(block.text)) || [];
    return mark === '' ? [] : [[`${ending.toLowerCase()}${mark}`, title]];
  });
  const rows = sheet.flatMap((block) => (block.kind === 'table' && block.rowHeads ? block.rows : []));
  const tracks = sheet.flatMap((block) =>
    block.kind === 'table' && !block.rowHeads
      ? [{ label: block.caption ?? '', words: block.head, begin: block.rows[0]?.indexOf('Börja här') ?? -1 }]
      : [],
  );
  return { titles: new Map(titles), outcomes: new Map(rows.map(([mark = '', text = '']) => [plainText(mark), plainText(text)])), tracks };
}

const STEPS = ['noll', 'ett', 'två', 'tre', 'fyra'];

/** Reads what stands under a choice: moves the pencil marks, and finds where to go on. */
function follow({ tracks, outcomes }: Table, mark: string, letter: string, at: readonly number[]): { to: string; at: number[] } {
  const text = outcomes.get(`${mark}${letter}`) ?? '';
  const moved = tracks.map(({ label, words }, index) => {
    const [, count = 'noll', way] = new RegExp(`${label}: (\\w+) steg (upp|ner)\\.`, 'u').exec(text) ?? [];
    const steps = STEPS.indexOf(count) * (way === 'ner' ? -1 : 1);
    return Math.min(words.length - 1, Math.max(0, (at[index] ?? 0) + steps));
  });
  const lines = text.slice(text.lastIndexOf('Gå till ') + 8, -1).split(', annars till ');
  const met = lines.find((line) =>
    tracks.every(({ label, words }, index) => {
      const [, word] = new RegExp(`”${label}” är minst ([^,]*?)(?: och |$)`, 'u').exec(line) ?? [];
      return word === undefined || (moved[index] ?? 0) >= words.indexOf(word);
    }),
  );
  return { to: (met ?? '').replace(/ om .*$/, ''), at: moved };
}

/** Plays every walk of the story, and counts those that end. */
function playAll(spec: Spec, table: Table, place: Place, mark: string, at: readonly number[]): number {
  expect(table.titles.get(mark)).toBe(nodeOf(spec, place.node)?.title);
  const choices = spec.scenes[place.node]?.choices ?? [];
  if (choices.length === 0) return 1;
  return choices.reduce((ends, _, choice) => {
    const step = take(spec, place, choice);
    if (!step) throw new Error('There is no such choice');
    const next = follow(table, mark, 'abcd'[choice] ?? '', at);
    return ends + playAll(spec, table, step.place, next.to, next.at);
  }, 0);
}

describe.each(loadExamples(root, scenario).map(({ data, spec }) => ({ id: data.id, spec })))('the story "$id" on paper', ({ spec }) => {
  const { sheet, key } = print(spec);
  const table = lay(sheet);

  test('leads every walk through the scenes of the story to its ending', () => {
    const ends = playAll(
      spec,
      table,
      startOf(spec),
      '1',
      table.tracks.map(({ begin }) => begin),
    );
    expect(ends).toBeGreaterThan(3);
  });

  test('says what a choice leads to after all the scenes, so that it is not read too early, and leaves nothing to the key', () => {
    const outcomes = sheet.findIndex((block) => block.kind === 'table' && block.rowHeads);
    const lists = sheet.flatMap((block, index) => (block.kind === 'list' ? [index] : []));
    expect(Math.max(...lists)).toBeLessThan(outcomes);
    expect(key).toEqual([]);
  });
});

test('a choice may ask for several counters, and lead on in more than two ways', () => {
  const [, story] = loadExamples(root, scenario).map(({ spec }) => spec);
  if (!story) throw new Error('There is no example with a counter');
  const [first] = story.state;
  if (!first) throw new Error('The example has no counter');
  const lines = [
    { when: [[0, 4] as const, [1, 1] as const], node: 3 },
    { when: [[1, 2] as const], node: 4 },
    { when: [], node: 5 },
  ];
  const spec: Spec = {
    ...story,
    state: [first, { label: 'Robins ork', start: 1, min: 0, max: 2, words: ['slut', 'låg', 'hel'] }],
    scenes: story.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((choice, index) => ({
        ...choice,
        effect: [...choice.effect, [1, index === 0 ? -1 : 1] as const],
        to: choice.to.length > 1 ? lines : choice.to,
      })),
    })),
  };
  const table = lay(print(spec).sheet);
  expect([...table.outcomes.values()].find((text) => text.includes('annars'))).toMatch(
    /Gå till slut A om ”Förtroendet i gruppen” är minst starkt och om ”Robins ork” är minst låg, annars till slut B om ”Robins ork” är minst hel, annars till slut C\.$/,
  );
  expect(
    playAll(
      spec,
      table,
      startOf(spec),
      '1',
      table.tracks.map(({ begin }) => begin),
    ),
  ).toBe(12);
});
