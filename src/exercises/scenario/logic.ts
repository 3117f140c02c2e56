import type { LmsLogic } from '../definition.ts';
import { decode, encode } from './codec.ts';
import { isEnding, nodeOf, type Spec, waysOf } from './story.ts';
import { explore, longestPath, walk } from './walk.ts';

export type { Spec } from './story.ts';

/** Where the learner is, and all that has been tried. */
export interface Answer {
  /** Index of the choice at each decision of the walk that the learner is on. */
  readonly path: readonly number[];
  /** The ways (see waysOf) that the learner has gone, in any walk, rising. */
  readonly tried: readonly number[];
  /** The learner has chosen and reads what happens, but has not gone on yet. */
  readonly reading: boolean;
}

/** Where every learner begins. */
export const BEGINNING: Answer = { path: [], tried: [], reading: false };

/** Makes a choice; what happens is read before the walk goes on. */
export const choose = ({ path, tried }: Answer, choice: number): Answer => ({ path: [...path, choice], tried, reading: true });

/** Goes on to where the last choice leads; only now that way is gone. */
export function goOn({ path, tried }: Answer, spec: Spec): Answer {
  const last = walk(spec, path)?.at(-1);
  const ways = new Set(last ? [...tried, last.way] : tried);
  return { path, tried: [...ways].sort((a, b) => a - b), reading: false };
}

/** Goes back to the decision with an index, 0 for the first. What has been tried stays tried. */
export const backTo = ({ path, tried }: Answer, decision: number): Answer => ({ path: path.slice(0, decision), tried, reading: false });

/** Endings that have been read, as indexes among scenes and endings. */
export function seenEndings({ tried }: Answer, spec: Spec): ReadonlySet<number> {
  const ways = waysOf(spec);
  return new Set(tried.flatMap((way) => ways[way]?.node ?? []).filter((node) => isEnding(spec, node)));
}

/** True when somebody could have come here: the path can be walked, and all that is tried hangs together from the start. */
function possible({ path, tried, reading }: Answer, spec: Spec): boolean {
  const steps = walk(spec, path);
  if (!steps || (reading && steps.length === 0)) return false;
  const gone = reading ? steps.slice(0, -1) : steps;
  return gone.every(({ way }) => tried.includes(way)) && explore(spec, (way) => tried.includes(way)).size === tried.length;
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    encode: (answer, spec) => encode(answer, waysOf(spec).length),
    decode(code, spec) {
      const answer = decode(code, waysOf(spec).length);
      return answer && possible(answer, spec) ? answer : undefined;
    },
    longest(spec) {
      const path = longestPath(spec);
      const ways = walk(spec, path)?.map(({ way }) => way) ?? [];
      return { path, tried: ways.sort((a, b) => a - b), reading: false };
    },
  },
  // One ending is enough; playing again is free.
  done: (answer, spec) => seenEndings(answer, spec).size > 0,
  meaning: (spec) => [
    spec.question,
    nodeOf(spec, spec.start)?.id ?? '',
    ...spec.state.map(({ label, start, min, max, words }) => [label, start, min, max, ...words].join('\u0001')),
    ...spec.scenes.flatMap(({ id, title, paragraphs, choices }) => [
      [id, title, ...paragraphs].join('\u0001'),
      ...choices.map(
        ({ text, effect, to }) => `${text}\u0001${JSON.stringify([effect, to.map(({ when, node }) => [when, nodeOf(spec, node)?.id])])}`,
      ),
    ]),
    ...spec.endings.map(({ id, title, paragraphs }) => [id, title, ...paragraphs].join('\u0001')),
  ],
};
