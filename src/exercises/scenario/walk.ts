/** How a walk through a story goes, and what can be said of all walks together. Pure, in Node and browser alike. */
import type { Choice, Ending, Scene, Spec } from './story.ts';

/** The value of each counter, in the story's order. */
export type Values = readonly number[];

/** Where somebody is in the story. */
export interface Place {
  readonly node: number;
  readonly values: Values;
}

/** One choice that was made, and what it led to. */
export interface Step {
  readonly scene: number;
  readonly choice: number;
  /** The way that was taken: its index in `waysOf`. */
  readonly way: number;
  /** Values before the choice. */
  readonly before: Values;
  readonly place: Place;
}

/** Where every walk begins. */
export const startOf = ({ start, state }: Spec): Place => ({ node: start, values: state.map((counter) => counter.start) });

/** Makes a choice. Undefined where there is no such choice. */
export function take(spec: Spec, { node, values }: Place, choice: number): Step | undefined {
  const chosen = spec.scenes[node]?.choices[choice];
  const after = values.map((value, index) => changed(value, index, chosen, spec));
  const target = chosen?.to.findIndex(({ when }) => when.every(([counter, least]) => (after[counter] ?? 0) >= least)) ?? -1;
  const to = chosen?.to[target];
  if (!to) return undefined;
  return { scene: node, choice, way: wayIndex(spec, node, choice) + target, before: values, place: { node: to.node, values: after } };
}

/** A counter's value after a choice, kept within its limits. */
function changed(value: number, index: number, chosen: Choice | undefined, { state }: Spec): number {
  const change = chosen?.effect.find(([counter]) => counter === index)?.[1] ?? 0;
  const { min, max } = state[index] ?? { min: value, max: value };
  return Math.min(max, Math.max(min, value + change));
}

/** Index of the first way of a choice. */
function wayIndex({ scenes }: Spec, scene: number, choice: number): number {
  const before = [...scenes.slice(0, scene).flatMap(({ choices }) => choices), ...(scenes[scene]?.choices.slice(0, choice) ?? [])];
  return before.reduce((sum, { to }) => sum + to.length, 0);
}

/** The choices of a path (one index per decision) made one after the other. Undefined when one of them cannot be made. */
export function walk(spec: Spec, path: readonly number[]): Step[] | undefined {
  const steps: Step[] = [];
  for (const choice of path) {
    const step = take(spec, steps.at(-1)?.place ?? startOf(spec), choice);
    if (!step) return undefined;
    steps.push(step);
  }
  return steps;
}

/** Every step that can be made from a place. */
function stepsFrom(spec: Spec, place: Place): Step[] {
  const choices = spec.scenes[place.node]?.choices ?? [];
  return choices.flatMap((_, choice) => take(spec, place, choice) ?? []);
}

const nameOf = ({ node, values }: Place): string => `${node}:${values}`;

/** Every way that some walk takes, when walks keep to the ways that are open. */
export function explore(spec: Spec, open: (way: number) => boolean = () => true): ReadonlySet<number> {
  const start = startOf(spec);
  const places = new Map([[nameOf(start), start]]);
  const ways = new Set<number>();
  // A map can be added to while it is walked through, so this visits all that is reached.
  for (const place of places.values()) {
    for (const step of stepsFrom(spec, place)) {
      if (!open(step.way)) continue;
      ways.add(step.way);
      places.set(nameOf(step.place), step.place);
    }
  }
  return ways;
}

/** Something summed up over all walks, from the endings back to the start. The story must have no loops. */
export function foldWalks<T>(spec: Spec, end: (ending: Ending) => T, decide: (scene: Scene, next: readonly T[]) => T): T {
  const known = new Map<string, T>();
  const at = (place: Place): T => {
    const old = known.get(nameOf(place));
    if (old !== undefined) return old;
    const scene = spec.scenes[place.node];
    const ending = spec.endings[place.node - spec.scenes.length];
    let value: T;
    if (scene)
      value = decide(
        scene,
        stepsFrom(spec, place).map(({ place: next }) => at(next)),
      );
    else if (ending) value = end(ending);
    else throw new Error(`The story has no scene or ending no. ${place.node}`);
    known.set(nameOf(place), value);
    return value;
  };
  return at(startOf(spec));
}

/** The path with the most decisions. */
export function longestPath(spec: Spec): readonly number[] {
  return foldWalks<readonly number[]>(
    spec,
    () => [],
    (_, next) => next.map((path, choice) => [choice, ...path]).reduce((one, other) => (other.length > one.length ? other : one)),
  );
}
