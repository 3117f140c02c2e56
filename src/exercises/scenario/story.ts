/** A branching story and its parts, as view and static form get it. */

/** Something that choices change, e.g. the trust in a group. */
export interface Counter {
  readonly label: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** What each value is called, from `min` to `max`. */
  readonly words: readonly string[];
}

/** What a counter's value is called. */
export const wordFor = ({ words, min }: Counter, value = min): string => words[value - min] ?? '';

/** A counter, by its index, with a number: a change, or the least value that is asked for. */
export type CounterNumber = readonly [counter: number, number: number];

/** Where a choice may lead. */
export interface Target {
  /** All of these must be reached, after the choice's own effect; empty when nothing is asked. */
  readonly when: readonly CounterNumber[];
  /** Index of a scene; endings follow after the scenes. */
  readonly node: number;
}

/** One thing that the learner may do in a scene. */
export interface Choice {
  readonly text: string;
  /** What happens, and why. */
  readonly feedback: string;
  readonly effect: readonly CounterNumber[];
  /** The first whose conditions are met is taken; the last has none. */
  readonly to: readonly Target[];
}

/** Where a walk ends. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Where the learner chooses. */
export interface Scene extends Ending {
  readonly choices: readonly Choice[];
}

/** A whole story. Scenes and endings are named by one row of indexes: endings follow after the scenes. */
export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Index of the first scene. */
  readonly start: number;
  readonly state: readonly Counter[];
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
}

/** One line of the story's map: a choice together with one of the places that it may lead to. */
export interface Way {
  readonly scene: number;
  readonly choice: number;
  /** Index in the choice's `to`. */
  readonly target: number;
  readonly node: number;
}

/** Every way of the story, in its order; answers name ways by their index here. */
export function waysOf({ scenes }: Spec): Way[] {
  return scenes.flatMap(({ choices }, scene) =>
    choices.flatMap(({ to }, choice) => to.map(({ node }, target) => ({ scene, choice, target, node }))),
  );
}

/** True when an index names an ending. */
export const isEnding = ({ scenes }: Spec, node: number): boolean => node >= scenes.length;

/** The scene or ending with an index. */
export function nodeOf({ scenes, endings }: Spec, node: number): Ending | undefined {
  return scenes[node] ?? endings[node - scenes.length];
}
