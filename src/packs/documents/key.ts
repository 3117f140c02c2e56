/** The last chapter of Handledning: right answers, the comments to each, and what the figures of the text do not say. */
import { type Exercise, isRepeat, type Unit, unitName } from '../../course/model.ts';
import type { Block } from '../../document/blocks.ts';
import { textsOf } from '../../document/texts-of.ts';
import { leaderGuide as words } from '../../texts/sv/documents.ts';
import { printFormOf } from './exercise-paper.ts';

/** The key to these units, one heading for each exercise that has one; empty where none has. */
export function keyBlocks(units: readonly Unit[]): Block[] {
  const level = units.length === 1 ? 2 : 3;
  // What a figure does not say is said once: by the exercise that shows it, or in the first unit that mentions it.
  const said = new Set<string>();
  const keys = units.flatMap((unit): Block[] => {
    const exercises = exerciseKeys(unit, units, level);
    for (const text of textsOf(exercises)) said.add(text);
    const blocks = [...exercises, ...figures(unit, said, level)];
    return blocks.length > 0 && level === 3 ? [{ kind: 'heading', level: 2, text: unitName(unit) }, ...blocks] : blocks;
  });
  return keys.length > 0 ? [{ kind: 'heading', level: 1, text: words.key }, { kind: 'paragraph', text: words.keyIntro }, ...keys] : [];
}

function exerciseKeys(unit: Unit, units: readonly Unit[], level: 2 | 3): Block[] {
  return unit.exercises.flatMap((exercise): Block[] => {
    const key = keyOf(exercise, units);
    return key.length > 0 ? [{ kind: 'heading', level, text: exercise.question }, ...key.map((block) => below(block, level))] : [];
  });
}

/** A heading within a key is one step below that of its exercise. */
const below = (block: Block, level: 2 | 3): Block => (block.kind === 'heading' ? { ...block, level: level === 2 ? 3 : 4 } : block);

/** An exercise that an earlier unit of the document has is explained there. */
function keyOf(exercise: Exercise, units: readonly Unit[]): readonly Block[] {
  const { key } = printFormOf(exercise);
  const origin = isRepeat(exercise) ? units.find(({ exercises }) => exercises.some(({ anchor }) => anchor === exercise.key)) : undefined;
  return key.length > 0 && origin ? [{ kind: 'paragraph', text: words.repeats(unitName(origin)) }] : key;
}

/** What the figures in the text say and do not say; adds them to what has been said. */
function figures({ facts }: Unit, said: Set<string>, level: 2 | 3): Block[] {
  const entries = facts.flatMap(({ title, claim, year, source, limits }) => {
    if (!limits || said.has(limits)) return [];
    said.add(limits);
    return [{ name: title ?? claim, text: [title && claim, words.figure(year, source), limits].filter(Boolean).join(' ') }];
  });
  return entries.length > 0
    ? [
        { kind: 'heading', level, text: words.figures },
        { kind: 'entries', entries },
      ]
    : [];
}
