/** What the map of a story shows a learner who has been through some of it: never more than that learner has seen. */

import { arrange, type Layout } from './layout.ts';
import type { Answer } from './logic.ts';
import { isEnding, nodeOf, type Spec, type Way, waysOf } from './story.ts';
import { type Step, startOf, walk } from './walk.ts';

/** A choice, as the list of the map tells of it. */
export interface MapChoice {
  readonly text: string;
  /** Places that it has led the learner to, as indexes of nodes; empty while it is not tried. */
  readonly ledTo: readonly number[];
  /** It has been tried, and may lead elsewhere with other values. */
  readonly more: boolean;
  /** It is part of the walk that the learner is on. */
  readonly mine: boolean;
}

/** A scene or an ending. */
export interface MapNode {
  readonly node: number;
  /** `1`, `2` … for scenes and `A`, `B` … for endings, in the order of the drawing. */
  readonly mark: string;
  readonly ending: boolean;
  /** Undefined while the learner has not been there. */
  readonly title: string | undefined;
  readonly here: boolean;
  /** Empty for endings and for scenes that have not been seen. */
  readonly choices: readonly MapChoice[];
}

/** A line between two nodes; choices that lead the same way share it. */
export interface MapLine {
  readonly from: number;
  readonly to: number;
  readonly tried: boolean;
  /** It is part of the walk that the learner is on. */
  readonly walked: boolean;
}

/** The whole map. */
export interface StoryMap {
  /** Scenes and endings from the start downwards. */
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** The map as one learner may see it; what has not been seen has neither title nor choices. */
export function mapOf(spec: Spec, answer: Answer, { order }: Layout = arrange(spec)): StoryMap {
  const ways = waysOf(spec);
  const steps = walk(spec, answer.path) ?? [];
  const gone = answer.reading ? steps.slice(0, -1) : steps;
  const here = (gone.at(-1)?.place ?? startOf(spec)).node;
  const seen = new Set([spec.start, ...answer.tried.flatMap((way) => ways[way]?.node ?? [])]);
  const endings = order.filter((node) => isEnding(spec, node));
  const scenes = order.filter((node) => !isEnding(spec, node));
  const nodes = [...scenes, ...endings].map((node) => {
    const ending = isEnding(spec, node);
    return {
      node,
      mark: ending ? String.fromCharCode(65 + endings.indexOf(node)) : String(scenes.indexOf(node) + 1),
      ending,
      title: seen.has(node) ? nodeOf(spec, node)?.title : undefined,
      here: node === here,
      choices: seen.has(node) ? choicesOf(spec, node, answer, steps) : [],
    };
  });
  const walked = new Set(gone.map(({ way }) => way));
  return { nodes, lines: linesOf(ways, new Set(answer.tried), walked) };
}

function choicesOf(spec: Spec, scene: number, { tried }: Answer, steps: readonly Step[]): MapChoice[] {
  const ways = [...waysOf(spec).entries()].filter(([, way]) => way.scene === scene);
  return (spec.scenes[scene]?.choices ?? []).map(({ text }, choice) => {
    const own = ways.filter(([, way]) => way.choice === choice);
    const gone = own.filter(([index]) => tried.includes(index));
    return {
      text,
      ledTo: [...new Set(gone.map(([, { node }]) => node))],
      more: gone.length > 0 && gone.length < own.length,
      mine: steps.some((step) => step.scene === scene && step.choice === choice),
    };
  });
}

function linesOf(ways: readonly Way[], tried: ReadonlySet<number>, walked: ReadonlySet<number>): MapLine[] {
  const lines = new Map<string, MapLine>();
  for (const [index, { scene, node }] of ways.entries()) {
    const key = `${scene}-${node}`;
    const shared = lines.get(key) ?? { from: scene, to: node, tried: false, walked: false };
    lines.set(key, { ...shared, tried: shared.tried || tried.has(index), walked: shared.walked || walked.has(index) });
  }
  return [...lines.values()];
}
