/** What the map of a story shows a learner who has been through some of it: never more than that learner has seen. */

import { arrange } from './layout.ts';
import type { Answer } from './logic.ts';
import { isEnding, nodeOf, type Spec, startOf, walk, waysOf } from './story.ts';

export interface MapChoice {
  readonly text: string;
  /** Places that it has led the learner to, as indexes of nodes; empty while it is not tried. */
  readonly ledTo: readonly number[];
  /** It has been tried, and may lead elsewhere with other values. */
  readonly more: boolean;
  /** The learner has just made it and reads what happens. */
  readonly now: boolean;
}

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

export interface StoryMap {
  /** Scenes and endings from the start downwards. */
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** The map as one learner may see it. */
export function mapOf(spec: Spec, answer: Answer): StoryMap {
  const ways = waysOf(spec);
  const steps = walk(spec, answer.path) ?? [];
  const gone = answer.reading ? steps.slice(0, -1) : steps;
  const here = (gone.at(-1)?.place ?? startOf(spec)).node;
  const seen = new Set([spec.start, ...answer.tried.flatMap((way) => ways[way]?.node ?? [])]);
  const chosen = answer.reading ? answer.path.at(-1) : undefined;

  const choicesOf = (scene: number): MapChoice[] =>
    (spec.scenes[scene]?.choices ?? []).map(({ text }, choice) => {
      const own = [...ways.entries()].filter(([, way]) => way.scene === scene && way.choice === choice);
      const tried = own.filter(([way]) => answer.tried.includes(way));
      const ledTo = [...new Set(tried.map(([, { node }]) => node))];
      return { text, ledTo, more: ledTo.length > 0 && tried.length < own.length, now: scene === here && choice === chosen };
    });

  const { order } = arrange(spec);
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
      choices: seen.has(node) ? choicesOf(node) : [],
    };
  });
  const lines = new Map<string, MapLine>();
  for (const [index, { scene, node }] of ways.entries()) {
    const key = `${scene}-${node}`;
    const tried = answer.tried.includes(index) || lines.get(key)?.tried === true;
    const walked = gone.some(({ way }) => way === index) || lines.get(key)?.walked === true;
    lines.set(key, { from: scene, to: node, tried, walked });
  }
  return { nodes, lines: [...lines.values()] };
}
