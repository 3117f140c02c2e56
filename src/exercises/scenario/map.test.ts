import { describe, expect, test } from 'vitest';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { arrange } from './layout.ts';
import { type Answer, BEGINNING, backTo, choose, goOn } from './logic.ts';
import { mapOf } from './map.ts';
import { scenario } from './schema.ts';
import { type Choice, isEnding, type Spec, waysOf } from './story.ts';

const examples = loadExamples(root, scenario).map(({ spec }) => spec);
const [small, stateful, deep] = examples as [Spec, Spec, Spec];

const play = (spec: Spec, path: readonly number[], from: Answer = BEGINNING): Answer =>
  path.reduce((answer, choice) => goOn(choose(answer, choice), spec), from);

describe('the map of what has been tried', () => {
  test('shows every scene and ending from the beginning, but only the first by name', () => {
    const { nodes } = mapOf(deep, BEGINNING);
    expect(nodes).toHaveLength(deep.scenes.length + deep.endings.length);
    expect(nodes.flatMap(({ title }) => title ?? [])).toEqual([deep.scenes[0]?.title]);
    expect(nodes.map(({ mark }) => mark).join('')).toBe('12345678ABC');
  });

  test('tells where the learner is: in a scene, at a comment on its choice, at an ending', () => {
    const here = (answer: Answer) => mapOf(small, answer).nodes.flatMap(({ here, node }) => (here ? [node] : []));
    expect(here(BEGINNING)).toEqual([0]);
    expect(here(choose(BEGINNING, 0))).toEqual([0]);
    expect(here(play(small, [0]))).toEqual([1]);
    expect(here(play(small, [0, 1]))).toEqual([4]);
  });

  test('tells which choices have been tried and where they led', () => {
    const { nodes } = mapOf(small, backTo(play(small, [0, 1]), 0));
    expect(nodes[0]?.choices.map(({ ledTo, mine }) => [ledTo, mine])).toEqual([
      [[1], false],
      [[], false],
    ]);
    expect(nodes[1]?.choices.map(({ ledTo }) => ledTo)).toEqual([[], [4]]);
    expect(nodes[2]).toMatchObject({ title: undefined, choices: [] });
  });

  test('tells the choices of the walk that the learner is on', () => {
    const { nodes } = mapOf(small, choose(play(small, [0]), 1));
    expect(nodes[1]?.choices.map(({ mine, ledTo }) => [mine, ledTo])).toEqual([
      [false, []],
      [true, []],
    ]);
  });

  test('hints that a choice can lead elsewhere until every way of it has been gone', () => {
    const last = (answer: Answer) => mapOf(stateful, answer).nodes[2]?.choices[0];
    const once = play(stateful, [0, 0, 0]);
    expect(last(once)).toMatchObject({ ledTo: [3], more: true });
    expect(last(play(stateful, [1, 1, 0], backTo(once, 0)))).toMatchObject({ ledTo: [3, 4], more: false });
  });

  test('draws one line where several choices lead the same way, tried when one of them is', () => {
    const { lines } = mapOf(stateful, play(stateful, [1]));
    expect(lines.filter(({ from }) => from === 0)).toEqual([{ from: 0, to: 1, tried: true, walked: true }]);
    expect(lines.filter(({ from }) => from === 1)).toEqual([{ from: 1, to: 2, tried: false, walked: false }]);
  });

  test('keeps what was tried in an earlier walk apart from the walk now', () => {
    const { lines } = mapOf(small, play(small, [1], backTo(play(small, [0, 0]), 0)));
    const of = (from: number, to: number) => lines.find((line) => line.from === from && line.to === to);
    expect(of(0, 1)).toMatchObject({ tried: true, walked: false });
    expect(of(0, 2)).toMatchObject({ tried: true, walked: true });
  });
});

/** Twelve rows of two, where each scene leads down, across and (from the first) past all the others. */
function large(): Spec {
  const choice = (node: number): Choice => ({ text: `till ${node}`, feedback: 'Så blev det.', effect: [], to: [{ when: [], node }] });
  const scenes = Array.from({ length: 20 }, (_, scene) => ({
    id: `s${scene}`,
    title: `Scen ${scene}`,
    paragraphs: ['Text.'],
    choices: [choice(Math.min(20, scene + 1)), choice(Math.min(21, scene + 2)), choice(22 + (scene % 4))],
  }));
  const endings = Array.from({ length: 6 }, (_, index) => ({ id: `e${index}`, title: `Slut ${index}`, paragraphs: ['Slut.'] }));
  return { question: 'Prov', instruction: undefined, start: 0, state: [], scenes, endings };
}

describe.each([...examples, large()].map((spec) => [spec.question, spec] as const))('the drawing of "%s"', (_, spec) => {
  const layout = arrange(spec);
  const nodes = [...spec.scenes, ...spec.endings].map((_, node) => node);

  test('holds every scene and ending once', () => {
    expect(layout.order.toSorted((a, b) => a - b)).toEqual(nodes);
  });

  test('has every line going down, from its choice to where that leads', () => {
    for (const { scene, node } of waysOf(spec)) {
      const points = layout.line(scene, node);
      expect(points[0]).toEqual(layout.at(scene));
      expect(points.at(-1)).toEqual(layout.at(node));
      for (const [index, { y }] of points.entries()) if (index > 0) expect(y).toBeGreaterThan(points[index - 1]?.y ?? 0);
    }
  });

  test('keeps boxes apart from each other and from lines that pass', () => {
    const boxes = nodes.map((node) => layout.at(node));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) if (one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(43);
      for (const { scene, node } of waysOf(spec)) {
        for (const { x, y } of layout.line(scene, node).slice(1, -1))
          if (y === one.y) expect(Math.abs(x - one.x)).toBeGreaterThanOrEqual(25);
      }
    }
  });

  test('has all of it inside its edges', () => {
    const points = [...nodes.map((node) => layout.at(node)), ...waysOf(spec).flatMap(({ scene, node }) => layout.line(scene, node))];
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(22);
      expect(x).toBeLessThanOrEqual(layout.width - 21);
      expect(y).toBeGreaterThanOrEqual(22);
      expect(y).toBeLessThanOrEqual(layout.height - 22);
    }
  });

  test('puts endings where they come, below every scene that leads to them', () => {
    for (const { scene, node } of waysOf(spec).filter((way) => isEnding(spec, way.node)))
      expect(layout.at(node).y).toBeGreaterThan(layout.at(scene).y);
  });
});
