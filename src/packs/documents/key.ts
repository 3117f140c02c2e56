/** The last chapter of Handledning: right answers, the comments to each, and what the figures of the text do not say. */
import { type Exercise, isRepeat, type Unit } from '../../course/model.ts';
import type { Block } from '../../document/blocks.ts';
import { leaderGuide as words } from '../../texts/sv/documents.ts';
import { textsOf } from './block-texts.ts';
import { printFormOf } from './exercise-paper.ts';
import { unitName } from './paper.ts';

/** The key to these units, one heading for each exercise that has one; empty where none has. */
export function keyBlocks(units: readonly Unit[]): Block[] {
  const single = units.length === 1;
  const keys = units.flatMap((unit): Block[] => {
    const blocks = unitKey(unit, units, single ? 2 : 3);
    return blocks.length > 0 && !single ? [{ kind: 'heading', level: 2, text: unitName(unit) }, ...blocks] : blocks;
  });
  return keys.length > 0 ? [{ kind: 'heading', level: 1, text: words.key }, { kind: 'paragraph', text: words.keyIntro }, ...keys] : [];
}

function unitKey(unit: Unit, units: readonly Unit[], level: 2 | 3): Block[] {
  const keys = unit.exercises.map((exercise) => ({ exercise, blocks: keyOf(exercise, units) }));
  const exercises = keys.flatMap(({ exercise, blocks }): Block[] =>
    blocks.length > 0 ? [{ kind: 'heading', level, text: exercise.question }, ...blocks] : [],
  );
  return [...exercises, ...figures(unit, new Set(textsOf(exercises)), level)];
}

/** An exercise that an earlier unit of the document has is explained there. */
function keyOf(exercise: Exercise, units: readonly Unit[]): readonly Block[] {
  const { key } = printFormOf(exercise);
  const origin = isRepeat(exercise) ? units.find(({ exercises }) => exercises.some(({ anchor }) => anchor === exercise.key)) : undefined;
  return key.length > 0 && origin ? [{ kind: 'paragraph', text: words.repeats(unitName(origin)) }] : key;
}

/** What the figures in the text say and do not say, those left out that an exercise has explained. */
function figures({ facts }: Unit, said: ReadonlySet<string>, level: 2 | 3): Block[] {
  const entries = facts.flatMap(({ title, claim, year, source, limits }) =>
    limits && !said.has(limits) ? [{ name: title ?? claim, text: figureText(title ? claim : '', year, source, limits) }] : [],
  );
  return entries.length > 0
    ? [
        { kind: 'heading', level, text: words.figures },
        { kind: 'entries', entries },
      ]
    : [];
}

const figureText = (claim: string, year: string | undefined, source: string, limits: string): string =>
  [claim, words.figure(year, source), limits].filter(Boolean).join(' ');
