import type { Block, Span, Text } from '../../document/blocks.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { storyPrint as words } from '../../texts/sv/print-forms.ts';
import { scenario as live } from '../../texts/sv/scenario.ts';
import { letterOf } from '../lettered.ts';
import type { PrintForm } from '../print-form.ts';
import { BEGINNING, type Spec } from './logic.ts';
import { mapOf } from './map.ts';
import { type Choice, type Counter, type CounterNumber, nodeOf, type Scene, type Target, wordFor } from './story.ts';

/** A scene or an ending with what it is called on paper: `3`, `slut B`. */
interface Place {
  readonly node: number;
  readonly mark: string;
  readonly ending: boolean;
}

/**
 * The story as a book in which each choice leads to another number. What a choice leads to stands after all the scenes, so that it is
 * not read before one has chosen; so the sheet holds all there is, and the key nothing.
 */
export function print(spec: Spec): PrintForm {
  // Marked as in the map on screen: what nobody has seen yet stands in it as well.
  const places = mapOf(spec, BEGINNING).nodes;
  const scenes = places.flatMap(({ node, mark }) => {
    const scene = spec.scenes[node];
    return scene ? [{ scene, mark }] : [];
  });
  const texts = [spec.instruction, words.how, ...(spec.state.length > 0 ? [words.track] : [])].flatMap((text) => text ?? []);
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      ...spec.state.map(track),
      ...scenes.flatMap(({ scene, mark }) => sceneBlocks(scene, mark)),
      { kind: 'heading', level: 4, text: words.after },
      {
        kind: 'table',
        head: [words.choice, words.happens],
        rows: scenes.flatMap(({ scene, mark }) => outcomes(spec, places, scene, mark)),
        widths: [0.1, 0.9],
        rowHeads: true,
      },
      ...places.filter(({ ending }) => ending).flatMap(({ node, mark }) => endingBlocks(spec, node, mark)),
    ],
    key: [],
  };
}

/** The values of a counter in a row to move along. */
function track({ label, words: names, min, start }: Counter): Block {
  return { kind: 'table', caption: label, head: names, rows: [names.map((_, index) => (index === start - min ? words.begin : ''))] };
}

function sceneBlocks({ title, paragraphs, choices }: Scene, mark: string): Block[] {
  return [
    { kind: 'heading', level: 4, text: words.scene(mark, title) },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', look: 'label', text: live.whatNow },
    { kind: 'list', marks: 'letter', items: choices.map(({ text }) => text) },
  ];
}

function outcomes(spec: Spec, places: readonly Place[], { choices }: Scene, mark: string): Text[][] {
  return choices.map((choice, index) => [`${mark}${letterOf(index)}`, outcome(spec, places, choice)]);
}

/** What happens after a choice, what it does to the counters, and where to read on. */
function outcome({ state }: Spec, places: readonly Place[], { feedback, effect, to }: Choice): Span[] {
  const steps = effect.map(([counter, change]) => ` ${live.steps(state[counter]?.label ?? '', change)}`);
  const condition = ([counter, least]: CounterNumber) => {
    const asked = state[counter];
    return asked ? live.condition(asked.label, wordFor(asked, least)) : '';
  };
  const nameOf = (node: number) => {
    const place = places.find((one) => one.node === node);
    return place?.ending ? words.ending(place.mark) : (place?.mark ?? '');
  };
  const target = ({ when, node }: Target, index: number) =>
    [index === 0 ? words.goTo : live.otherwise, nameOf(node), live.and(when.map(condition))].filter(Boolean).join(' ');
  return [{ text: `${feedback}${steps.join('')} ` }, { text: sentence(to.map(target).join(', ')), strong: true }];
}

function endingBlocks(spec: Spec, node: number, mark: string): Block[] {
  const { title = '', paragraphs = [] } = nodeOf(spec, node) ?? {};
  return [
    { kind: 'heading', level: 4, text: words.endingTitle(mark, title) },
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}
