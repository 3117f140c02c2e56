/** The text of a unit as blocks: what documents have where the page has unit.mdx. */
import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Span, Text } from '../document/blocks.ts';
import { unit as words } from '../texts/sv/unit.ts';
import { factText } from './fact-text.ts';
import { type BodyBlock, exerciseOf, type Unit } from './model.ts';
import { isJsx, type JsxElement } from './prose.ts';

/** Notes what a document cannot show, at a line of unit.mdx. */
export type Complain = (line: number, message: string) => void;

/** What the text points at. */
type Source = Pick<Unit, 'id' | 'exercises' | 'facts' | 'figures'>;
type Node = RootContent | PhrasingContent;

/**
 * The blocks of a text whose exercises, facts and pictures have all been found.
 * @throws Error naming the unit when something that has been checked is not there after all
 */
export function bodyOf(tree: Root, unit: Source, complain: Complain): BodyBlock[] {
  return tree.children.flatMap((node): BodyBlock[] => {
    if (!isJsx(node) || node.name !== 'Exercise') return blockOf(node, unit, complain);
    const exercise = exerciseOf(unit, attributeOf(node, 'id'));
    if (!exercise) throw new Error(`The exercise "${attributeOf(node, 'id')}" is not in unit ${unit.id}`);
    return [{ kind: 'exercise', exercise }];
  });
}

function blockOf(node: Node, unit: Source, complain: Complain): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth === 2 ? 2 : 3, text: plain(spansOf(node.children, unit, complain)) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(node.children, unit, complain) }];
    case 'list':
      return [listOf(node, unit, complain)];
    case 'mdxJsxFlowElement':
      return componentOf(node, unit, complain);
    default:
      return refuse(node, complain, `has ${node.type} where a paragraph, a list or a component was expected`);
  }
}

/** A component that stands by itself. Those that belong in a sentence may do so, and are then a paragraph. */
function componentOf(node: JsxElement, unit: Source, complain: Complain): Block[] {
  const children = node.children as readonly Node[];
  switch (node.name) {
    case 'Figure':
      return [figureOf(node, unit)];
    case 'Callout': {
      const blocks = children.flatMap((child) => blockOf(child, unit, complain));
      return [{ kind: 'box', look: 'note', title: attributeOf(node, 'title'), blocks }];
    }
    case 'Flow': {
      const [list, ...more] = children;
      if (list?.type === 'list' && list.ordered && more.length === 0) return [listOf(list, unit, complain)];
      return refuse(node, complain, 'has a <Flow> with something else in it than one numbered list');
    }
    case 'Fact':
    case 'Term':
      return [{ kind: 'paragraph', text: textOf([node as PhrasingContent], unit, complain) }];
    default:
      return refuse(node, complain, `has <${node.name}> inside something else: let it stand by itself between paragraphs`);
  }
}

function figureOf(node: JsxElement, unit: Source): Block {
  const src = attributeOf(node, 'src') ?? '';
  const svg = unit.figures.get(src);
  if (!svg) throw new Error(`The picture "${src}" is not among those of unit ${unit.id}`);
  return { kind: 'figure', svg, alt: attributeOf(node, 'alt') ?? '', caption: attributeOf(node, 'caption') };
}

function listOf(node: List, unit: Source, complain: Complain): Block {
  if ((node.start ?? 1) !== 1) refuse(node, complain, `has a list that begins with ${node.start}: begin with 1`);
  const items = node.children.map((item) => itemOf(item, unit, complain));
  return { kind: 'list', marks: node.ordered ? 'number' : 'bullet', items };
}

function itemOf(item: ListItem, unit: Source, complain: Complain): Text {
  const [first, ...more] = item.children;
  if (first?.type === 'paragraph' && more.length === 0) return textOf(first.children, unit, complain);
  refuse(item, complain, 'has a list item that is not one paragraph: let it be one, without a list in it');
  return '';
}

/** Running text: one string where nothing in it is marked. */
function textOf(nodes: readonly PhrasingContent[], unit: Source, complain: Complain): Text {
  const spans = joined(spansOf(nodes, unit, complain));
  return spans.every(({ strong, emphasis, href }) => !strong && !emphasis && href === undefined) ? plain(spans) : spans;
}

function spansOf(nodes: readonly PhrasingContent[], unit: Source, complain: Complain): Span[] {
  return nodes.flatMap((node): readonly Span[] => {
    switch (node.type) {
      case 'text':
        // A line of the file is no line of the text; hard spaces stay.
        return [{ text: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') }];
      case 'strong':
        return spansOf(node.children, unit, complain).map((span) => ({ ...span, strong: true as const }));
      case 'emphasis':
        return spansOf(node.children, unit, complain).map((span) => ({ ...span, emphasis: true as const }));
      case 'link': {
        // On paper, the name of another unit is the way to it.
        const inner = spansOf(node.children, unit, complain);
        return node.url.startsWith('enhet:') ? inner : inner.map((span) => ({ ...span, href: node.url }));
      }
      default:
        if (isJsx(node) && node.name === 'Term') return spansOf(node.children as PhrasingContent[], unit, complain);
        if (isJsx(node) && node.name === 'Fact') return factSpans(node, unit);
        if (isJsx(node)) return refuse(node, complain, `has <${node.name}> inside a sentence: let it stand by itself between paragraphs`);
        return refuse(node, complain, `has ${node.type} in a sentence, where text was expected`);
    }
  });
}

function factSpans(node: JsxElement, unit: Source): Span[] {
  const { shown, year, number } = factText(unit, attributeOf(node, 'id') ?? '', attributeOf(node, 'show'));
  // The number stays on the line of its word.
  const source = words.source(number).replace(' ', '\u00a0');
  const cite = { text: `(${year ? `${year}, ` : ''}${source})` };
  return shown ? [{ text: shown, strong: true }, { text: ' ' }, cite] : [cite];
}

/** Neighbours that look alike as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const alike = last && last.strong === span.strong && last.emphasis === span.emphasis && last.href === span.href;
    if (alike) all[all.length - 1] = { ...last, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}

const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

function attributeOf(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** A part of the text that has no form on paper; the course does not load with one. */
function refuse(node: { position?: { start: { line: number } } | undefined }, complain: Complain, message: string): [] {
  complain(node.position?.start.line ?? 1, message);
  return [];
}
