/** What must hold of a story beyond its shape: ids that exist, ways that lead on, nothing that nobody can reach. */
import { suggestion } from '../../document/content-error.ts';
import { resolve, targetsOf } from './resolve.ts';
import type { Data } from './shape.ts';
import { isEnding, nodeOf, type Spec, type Way, waysOf } from './story.ts';
import { explore, longestPath, walk } from './walk.ts';

/** Something wrong: where in the data, and a message that reads on after the place. */
export interface StoryProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Decisions on the way to an ending: what makes a story, and what a learner has patience with. */
const DEEPEST = 12;

/** Every problem of the first kind that there is; what hangs on unknown ids or on loops cannot be judged before those are mended. */
export function checkStory(data: Data): StoryProblem[] {
  for (const check of [checkIds, checkCounters, checkChoices]) {
    const problems = check(data);
    if (problems.length > 0) return problems;
  }
  const spec = resolve(data);
  const loop = findLoop(spec);
  if (!loop) return [...checkReach(spec, data), ...checkDepth(spec, data)];
  return [{ path: pathTo(loop.way, data), message: `leads in a loop (${loop.round.join(' → ')}): let the story move on` }];
}

function checkIds({ state, scenes, endings }: Data): StoryProblem[] {
  const counters = state.map(({ id }, index) => ({ id, path: ['state', index, 'id'] }));
  const nodes = [
    ...scenes.map(({ id }, index) => ({ id, path: ['scenes', index, 'id'] })),
    ...endings.map(({ id }, index) => ({ id, path: ['endings', index, 'id'] })),
  ];
  return [counters, nodes].flatMap((list) =>
    list
      .filter(({ id }, index) => list.findIndex((other) => other.id === id) < index)
      .map(({ id, path }) => ({ path, message: `"${id}" stands here a second time: give it an id of its own` })),
  );
}

function checkCounters({ state }: Data): StoryProblem[] {
  return state.flatMap(({ start, min, max, words }, index) => {
    const at = (field: string, message: string) => [{ path: ['state', index, field], message }];
    if (max <= min) return at('max', 'is not above min: swap them, or widen the range');
    if (start < min || start > max) return at('start', `is not between ${min} and ${max}`);
    const needed = max - min + 1;
    return words.length === needed
      ? []
      : at('words', `are ${words.length}, but from ${min} to ${max} there are ${needed} values: one word each`);
  });
}

function checkChoices({ start, state, scenes, endings }: Data): StoryProblem[] {
  const sceneIds = scenes.map(({ id }) => id);
  const nodes = [...sceneIds, ...endings.map(({ id }) => id)];
  const unknown = (path: StoryProblem['path'], given: string, known: string[]) =>
    known.includes(given) ? [] : [{ path, message: `"${given}" is not one of: ${known.join(', ') || 'none'}.${suggestion(given, known)}` }];
  const counters = (path: StoryProblem['path'], given: Readonly<Record<string, number>> = {}) => {
    const known = state.map(({ id }) => id);
    return Object.keys(given).flatMap((id) => unknown([...path, id], id, known));
  };
  const choices = scenes.flatMap((scene, s) =>
    scene.choices.flatMap(({ text, effect, to }, c) => {
      const at = ['scenes', s, 'choices', c];
      const targets = targetsOf(to);
      return [
        ...(scene.choices.findIndex((other) => other.text === text) < c
          ? [{ path: [...at, 'text'], message: 'says the same as a choice before it: write another' }]
          : []),
        ...counters([...at, 'effect'], effect),
        ...targets.flatMap(({ when, scene: target }, t) => {
          const line = typeof to === 'string' ? [...at, 'to'] : [...at, 'to', t];
          return [
            ...unknown(typeof to === 'string' ? line : [...line, 'scene'], target, nodes),
            ...counters([...line, 'when'], when),
            ...lastLine(line, when, t === targets.length - 1),
          ];
        }),
      ];
    }),
  );
  return [...unknown(['start'], start, sceneIds), ...choices];
}

/** The last line of a list catches all who are left, so it has no condition; a line before it without one would catch them too early. */
function lastLine(path: StoryProblem['path'], when: object | undefined, last: boolean): StoryProblem[] {
  if (last && when)
    return [{ path: [...path, 'when'], message: 'makes the last line conditional: end the list with a line that has no "when"' }];
  if (!last && !when) return [{ path, message: 'has no "when", so the lines below it are never used: give it one, or let it stand last' }];
  return [];
}

/** A way that leads back to where a walk has been already, with the ids from there and round again. */
interface Loop {
  readonly way: Way;
  readonly round: readonly string[];
}

function findLoop(spec: Spec): Loop | undefined {
  const ways = waysOf(spec);
  const clear = new Set<number>();
  const visit = (scene: number, trail: readonly number[]): Loop | undefined => {
    if (clear.has(scene)) return undefined;
    const here = [...trail, scene];
    for (const way of ways.filter((one) => one.scene === scene)) {
      const back = here.indexOf(way.node);
      if (back >= 0) return { way, round: [...here.slice(back), way.node].map((node) => nodeOf(spec, node)?.id ?? '') };
      const loop = isEnding(spec, way.node) ? undefined : visit(way.node, here);
      if (loop) return loop;
    }
    clear.add(scene);
    return undefined;
  };
  for (const scene of spec.scenes.keys()) {
    const loop = visit(scene, []);
    if (loop) return loop;
  }
  return undefined;
}

function pathTo({ scene, choice, target }: Way, { scenes }: Data): StoryProblem['path'] {
  const path = ['scenes', scene, 'choices', choice, 'to'];
  return typeof scenes[scene]?.choices[choice]?.to === 'string' ? path : [...path, target];
}

function checkReach(spec: Spec, data: Data): StoryProblem[] {
  const taken = explore(spec);
  const ways = waysOf(spec);
  const reached = new Set([spec.start, ...ways.filter((_, index) => taken.has(index)).map(({ node }) => node)]);
  const lost = (list: 'scenes' | 'endings', first: number) =>
    spec[list].flatMap((_, index) =>
      reached.has(first + index)
        ? []
        : [{ path: [list, index, 'id'], message: 'is reached on no path: let a choice lead here, or take it away' }],
    );
  const never = ways.flatMap((way, index) =>
    taken.has(index) || !reached.has(way.scene)
      ? []
      : [{ path: pathTo(way, data), message: 'is never taken: no walk comes here with such values' }],
  );
  return [...lost('scenes', 0), ...lost('endings', spec.scenes.length), ...never];
}

function checkDepth(spec: Spec, data: Data): StoryProblem[] {
  const short = waysOf(spec)
    .filter(({ scene, node }) => scene === spec.start && isEnding(spec, node))
    .map((way) => ({ path: pathTo(way, data), message: 'ends the story after one decision: let every path have at least two' }));
  const steps = walk(spec, longestPath(spec)) ?? [];
  if (steps.length <= DEEPEST) return short;
  const route = steps.map(({ scene }) => nodeOf(spec, scene)?.id).join(' → ');
  return [...short, { path: ['scenes'], message: `make a walk of ${steps.length} decisions (${route}): at most ${DEEPEST}` }];
}
