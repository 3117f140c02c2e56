import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { encode } from './codec.ts';
import { type Answer, BEGINNING, backTo, choose, goOn, logic, seenEndings } from './logic.ts';
import { MapView } from './map-view.tsx';
import { minutesOf } from './minutes.ts';
import { scenario } from './schema.ts';
import { Static } from './static.tsx';
import { isEnding, type Spec, waysOf } from './story.ts';
import { View } from './view.tsx';
import { longestPath, startOf, take, walk } from './walk.ts';

const examples = loadExamples(root, scenario);

exerciseTypeContract(scenario, {
  Static,
  shown: ({ instruction, scenes, endings }) => [
    ...(instruction ? [instruction] : []),
    ...scenes.flatMap(({ title, paragraphs, choices }) => [title, ...paragraphs, ...choices.map(({ text }) => text)]),
    ...endings.map(({ title }) => title),
  ],
  folded: ({ scenes, endings }) => [
    ...scenes.flatMap(({ choices }) => choices.map(({ feedback }) => feedback)),
    ...endings.flatMap(({ paragraphs }) => paragraphs),
  ],
});

/** What a learner comes to who chooses at random, goes back now and then, and plays again at the end. */
function wander(spec: Spec, seed: number, moves: number): Answer[] {
  const random = seededRandom(seed);
  const answers: Answer[] = [];
  let answer = BEGINNING;
  for (let n = 0; n < moves; n++) {
    const node = (walk(spec, answer.path)?.at(-1)?.place ?? startOf(spec)).node;
    if (answer.path.length > 0 && random() < 0.15) answer = backTo(answer, Math.floor(random() * answer.path.length));
    else if (answer.reading) answer = goOn(answer, spec);
    else if (isEnding(spec, node)) answer = backTo(answer, 0);
    else answer = choose(answer, pick(random, [...(spec.scenes[node]?.choices.keys() ?? [])]));
    answers.push(answer);
  }
  return answers;
}

for (const { data, spec } of examples) {
  const ways = waysOf(spec);
  const wandered = [1, 2, 3, 4, 5].flatMap((seed) => wander(spec, seed, 120));
  const different = new Map([logic.codec.longest(spec), ...wandered].map((answer) => [JSON.stringify(answer), answer]));
  const toEnding = ways.findIndex(({ node }) => isEnding(spec, node));
  const path = longestPath(spec);
  const tried = logic.codec.longest(spec).tried;
  const code = (answer: Answer) => encode(answer, ways.length);
  codecContract(
    data.id,
    logic,
    spec,
    [...different.values()],
    [
      code({ path: [], tried: [toEnding], reading: false }),
      code({ path: [], tried: [], reading: true }),
      code({ path: [0], tried: [], reading: false }),
      code({ path, tried: tried.slice(0, -1), reading: false }),
      code({ path: [...path, 0], tried, reading: false }),
      code({ path: [...path.slice(0, -1), 6], tried, reading: false }),
      `${code({ path, tried, reading: false })}A`,
    ],
  );
}

const [small, stateful, deep] = examples.map(({ spec }) => spec) as [Spec, Spec, Spec];

/** Plays through: each choice made and gone on from. */
const play = (spec: Spec, path: readonly number[], from: Answer = BEGINNING): Answer =>
  path.reduce((answer, choice) => goOn(choose(answer, choice), spec), from);

const endOf = (spec: Spec, path: readonly number[]): string | undefined => {
  const node = walk(spec, path)?.at(-1)?.place.node ?? 0;
  return spec.endings[node - spec.scenes.length]?.id;
};

describe('walking through a story', () => {
  test('choices change the counters', () => {
    expect(walk(stateful, [1, 1])?.map(({ before, place }) => [before, place.values])).toEqual([
      [[2], [1]],
      [[1], [0]],
    ]);
  });

  test('a counter stops at its highest value and at its lowest', () => {
    expect(walk(stateful, [0, 0, 0])?.at(-1)?.place.values).toEqual([4]);
    expect(walk(stateful, [1, 1, 1])?.at(-1)?.place.values).toEqual([0]);
  });

  test('the same choice leads to different endings by what was chosen before', () => {
    expect(endOf(stateful, [0, 0, 0])).toBe('slut-oppet');
    expect(endOf(stateful, [1, 1, 0])).toBe('slut-halvvags');
  });

  test('a condition is met when the value, with the effect of the choice itself, has come so far', () => {
    expect(take(stateful, { node: 2, values: [2] }, 0)?.place).toEqual({ node: 3, values: [3] });
    expect(take(stateful, { node: 2, values: [1] }, 0)?.place).toEqual({ node: 4, values: [2] });
  });

  test('a choice that does not exist, or is made after the end, is no walk', () => {
    expect(walk(small, [2])).toBeUndefined();
    expect(walk(small, [0, 0, 0])).toBeUndefined();
    expect(walk(small, [-1])).toBeUndefined();
  });

  test('one example is five decisions deep and has three endings', () => {
    expect(longestPath(deep)).toHaveLength(5);
    expect(deep.endings).toHaveLength(3);
  });
});

describe('being done with a story', () => {
  test('it is done when an ending has been read, and not before', () => {
    const almost = choose(play(small, [0]), 0);
    expect(logic.done(almost, small)).toBe(false);
    expect(logic.done(goOn(almost, small), small)).toBe(true);
  });

  test('it stays done when it is played again or a choice is made anew', () => {
    const once = play(small, [0, 0]);
    for (const again of [backTo(once, 0), choose(backTo(once, 0), 1), backTo(once, 1)]) expect(logic.done(again, small)).toBe(true);
  });

  test('playing again keeps what has been tried, and adds endings', () => {
    const both = play(small, [1, 1], backTo(play(small, [0, 0]), 0));
    expect(seenEndings(both, small).size).toBe(2);
    expect(both.tried).toHaveLength(4);
  });

  test('going back to a decision leaves the choices before it as they were', () => {
    expect(backTo(play(deep, [0, 1, 0, 0, 2]), 2)).toMatchObject({ path: [0, 1], reading: false });
  });

  test('there are no points', () => {
    expect(logic.score).toBeUndefined();
  });
});

describe('the code of an answer', () => {
  test('is a few characters, also when everything in five decisions has been tried', () => {
    expect(logic.codec.encode(logic.codec.longest(deep), deep).length).toBeLessThanOrEqual(8);
  });

  test('what was tried must hang together from the start', () => {
    const torn = { ...play(small, [0, 0]), path: [], tried: play(small, [0, 0]).tried.slice(1) };
    expect(logic.codec.decode(logic.codec.encode(torn, small), small)).toBeUndefined();
  });
});

describe('what an answer to a story hangs on', () => {
  const changeFirst = (change: object): Spec => ({
    ...stateful,
    scenes: stateful.scenes.map((scene, index) =>
      index > 0 ? scene : { ...scene, choices: scene.choices.map((choice, nth) => (nth > 0 ? choice : { ...choice, ...change })) },
    ),
  });

  test('a mended comment or instruction keeps the answers', () => {
    expect(logic.meaning({ ...changeFirst({ feedback: 'Något annat händer.' }), instruction: 'Ta tid.' })).toEqual(logic.meaning(stateful));
  });

  test.each([
    ['another question', { ...stateful, question: 'Något annat' }],
    ['another wording of a choice', changeFirst({ text: 'Du går.' })],
    ['another effect', changeFirst({ effect: [] })],
    ['another place that a choice leads to', changeFirst({ to: [{ when: [], node: 2 }] })],
    ['another condition', changeFirst({ to: [{ when: [[0, 4]], node: 1 }] })],
    ['another start', { ...stateful, start: 1 }],
    ['another text of an ending', { ...stateful, endings: stateful.endings.map((ending) => ({ ...ending, paragraphs: ['Slut.'] })) }],
    ['scenes in another order', { ...stateful, scenes: stateful.scenes.toReversed() }],
    ['another word for a value', { ...stateful, state: stateful.state.map((one) => ({ ...one, words: one.words.toReversed() })) }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(stateful));
  });
});

describe('the minutes of a story', () => {
  const texts = (words: number) => ({ paragraphs: [Array.from({ length: words - 1 }, () => 'ord').join(' ')], title: 'Namn' });
  const choice = (node: number) => ({ text: 'gå', feedback: 'ja', effect: [], to: [{ when: [], node }] });
  const line = (words: number): Spec => ({
    ...small,
    scenes: [
      { id: 'a', ...texts(words - 3), choices: [choice(1), choice(1)] },
      { id: 'b', ...texts(words - 3), choices: [choice(2), choice(3)] },
    ],
    endings: [
      { id: 'c', ...texts(190) },
      { id: 'd', ...texts(190) },
    ],
  });

  test('are those of one walk at 190 words a minute, and a quarter for each decision, in halves', () => {
    expect(minutesOf(line(190))).toBe(3.5);
    expect(minutesOf(line(95))).toBe(2.5);
  });

  test('count only what one walk passes', () => {
    const spec = line(190);
    const [, , ...rest] = [...spec.endings, { id: 'e', ...texts(190) }];
    expect(minutesOf({ ...spec, endings: [...spec.endings, ...rest] })).toBe(3.5);
  });
});

describe('the live story', () => {
  const live = (spec: Spec, saved: Answer | undefined) => renderToString(h(View, { spec, id: 'prov', saved, save: () => true }));
  const open = (spec: Spec, saved: Answer | undefined) => readHtml(live(spec, saved)).open;
  const firstScene = stateful.scenes[0];

  test('begins with the first scene, its choices and how things stand', () => {
    const html = open(stateful, undefined);
    expect(html).toContain('Vägval 1');
    for (const { text, feedback } of firstScene?.choices ?? []) {
      expect(html).toContain(text);
      expect(live(stateful, undefined)).not.toContain(feedback);
    }
    expect(html).toContain('Förtroendet i gruppen: varken starkt eller svagt.');
  });

  test('shows what happens after a choice, and what it changed', () => {
    const html = open(stateful, choose(BEGINNING, 0));
    expect(html).toContain(firstScene?.choices[0]?.feedback);
    expect(html).not.toContain(firstScene?.choices[1]?.text);
    expect(html).toContain('Förtroendet i gruppen: gott. Före valet: varken starkt eller svagt.');
    expect(html).toContain('Gå vidare');
  });

  test('says nothing of a counter that a choice left as it was', () => {
    const html = open(stateful, choose(play(stateful, [0]), 2));
    expect(html).not.toContain('Före valet');
  });

  test('comes back where the learner left it: at a comment, in a scene, at an ending', () => {
    const [scene, ending] = [deep.scenes[1], deep.endings[0]];
    expect(open(deep, play(deep, [0]))).toContain(scene?.paragraphs[0]);
    expect(open(deep, choose(play(deep, [0]), 1))).toContain(scene?.choices[1]?.feedback);
    expect(open(deep, play(deep, [0, 0, 0, 0, 0]))).toContain(ending?.paragraphs[0]);
  });

  test('tells at an ending how many have been seen, and offers another way', () => {
    const html = open(deep, play(deep, [0, 0, 0, 0, 0]));
    expect(html).toContain('Du har sett ett av tre slut.');
    expect(html).toContain('Spela igen och välj annorlunda');
    expect(html).toContain('Gå tillbaka till ett vägval');
  });

  test('says so when every ending has been seen', () => {
    const both = play(small, [1, 1], backTo(play(small, [0, 0]), 0));
    expect(open(small, both)).toContain('Du har sett båda sluten.');
  });

  test('marks a choice that has been tried when the scene comes again', () => {
    const buttons = (html: string) =>
      [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside = '']) => inside.includes('Prövat'));
    expect(buttons(live(small, backTo(play(small, [1, 1]), 0))).slice(0, 2)).toEqual([false, true]);
  });

  test('has one way back for each decision that has been made', () => {
    const html = live(deep, play(deep, [0, 0, 0]));
    expect(html.match(/aria-label="Välj om vid vägval/g)).toHaveLength(3);
    expect(live(deep, undefined)).not.toContain('Välj om');
  });

  test('gives nothing away of endings and scenes that have not been seen', () => {
    const answer = play(deep, [0, 0, 0, 0, 0]);
    // The map is fetched when there is something to draw.
    const html = live(deep, answer) + renderToString(h(MapView, { spec: deep, answer, open: true }));
    const [seen, ...unseen] = deep.endings;
    expect(html).toContain(seen?.title);
    for (const { title, paragraphs } of [...unseen, ...[2, 4, 7].flatMap((scene) => deep.scenes[scene] ?? [])]) {
      for (const text of [title, ...paragraphs]) expect(html).not.toContain(text);
    }
    expect(html.match(/Ett slut du inte har sett/g)).toHaveLength(2);
  });

  test('has nothing that the content security policy would stop', () => {
    for (const answer of [BEGINNING, choose(BEGINNING, 0), play(stateful, [0, 0, 0])]) {
      expect(live(stateful, answer)).not.toMatch(/<(script|style)|\sstyle=/);
    }
  });
});

describe('the story without script', () => {
  const html = renderToString(h(Static, { spec: stateful, id: 'prov' }));

  test('every link leads to a scene or an ending of the same exercise', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(waysOf(stateful).length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids.every((id) => id?.startsWith('prov-'))).toBe(true);
  });

  test('a condition is told in words', () => {
    expect(readHtml(html).open).toContain(
      'Leder till Schemat på väggen om ”Förtroendet i gruppen” är minst gott, annars till Ett samtal mellan två.',
    );
  });

  test('what a choice does to a counter is told in words', () => {
    expect(readHtml(html).folded).toContain('Förtroendet i gruppen: ett steg upp.');
  });

  test('the first scene stands first, also when it is written later', () => {
    const turned = { ...small, start: 1 };
    const titles = [...renderToString(h(Static, { spec: turned, id: 'prov' })).matchAll(/<h4>(.*?)<\/h4>/g)].map(([, title]) => title);
    expect(titles).toEqual([1, 0, 2].map((scene) => small.scenes[scene]?.title));
  });
});
