/** The syntax tree of unit.mdx: what the checks, search and documents read. Pages render the same file through @astrojs/mdx. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ContentProblem, suggestion } from '../document/content-error.ts';
import { EXPRESSION, IMPORT, syntaxProblem } from './mdx-error.ts';

/** The components that a unit may use, and the attributes of each (true = must be given). */
export const COMPONENTS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  Exercise: { id: true },
  Fact: { id: true, show: false },
  Term: { id: true },
  Callout: { title: false },
  Figure: { src: true, alt: true, caption: false },
  Flow: {},
};

/** Attributes that a learner reads or hears. */
const READ = new Set(['alt', 'caption', 'title']);

/** A component in the text, with its attributes as written. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What the text holds, with the problems of the text itself. */
export interface Prose {
  /** The text as it was read; undefined when it is not valid MDX. */
  readonly tree: Root | undefined;
  readonly components: readonly Component[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly words: number;
  /** Running text by paragraph, list items too; without headings, and without what components draw. */
  readonly paragraphs: readonly string[];
  /** False when the file is not valid MDX, so that nothing is known of what it holds. */
  readonly readable: boolean;
  readonly problems: readonly ContentProblem[];
}

type Node = Root | RootContent;
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
/** True for one of our components, in a sentence or by itself. */
export const isJsx = (node: { readonly type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Reads the text below the front matter.
 * @param body the whole file with the front matter blanked out line by line, so that lines keep their numbers
 */
export function readProse(file: string, body: string): Prose {
  const components: Component[] = [];
  const links: { url: string; line: number }[] = [];
  const problems: ContentProblem[] = [];
  const paragraphs: string[] = [];
  let words = 0;

  const visit = (node: Node): void => {
    const line = node.position?.start.line ?? 1;
    const problem = (message: string, at = line) => problems.push({ file, line: at, message });
    const fault = faultOf(node);
    if (fault) problem(fault);
    if (node.type === 'paragraph') paragraphs.push(textOf(node));
    if (node.type === 'link') links.push({ url: node.url, line });
    else if (node.type === 'text') {
      words += countWords(node.value);
      for (const { message, index } of textProblems(node.value)) problem(message, line + linesBefore(node.value, index));
    } else if (isJsx(node)) {
      const component = readComponent(node, line, problem);
      if (component) components.push(component);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };

  try {
    const tree = parser.parse(body);
    visit(tree);
    return { tree, components, links, words, paragraphs, readable: true, problems };
  } catch (error) {
    return { tree: undefined, components, links, words, paragraphs, readable: false, problems: [{ file, ...syntaxProblem(error) }] };
  }
}

/** The text inside a node. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Words as a reader meets them: runs with at least one letter or digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’\-–]*/gu)?.length ?? 0;
}

/** What a unit may not hold, whatever it says. */
function faultOf(node: Node): string | undefined {
  if (node.type === 'mdxjsEsm') return IMPORT;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return EXPRESSION;
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 3)) return `has a heading of level ${node.depth}: use ## or ###`;
  if (node.type === 'image' || node.type === 'imageReference') return 'has a Markdown picture: use <Figure src="…" alt="…"/>';
  return Object.hasOwn(NO_FORM, node.type) ? NO_FORM[node.type] : undefined;
}

/** Markdown that a page could show but a document could not, and what to write instead. */
const NO_FORM: Readonly<Record<string, string>> = {
  blockquote: 'has a quotation block: write a paragraph with ”citat”',
  thematicBreak: 'has a line across the text: use a heading',
  break: 'has a forced line break: take away the blanks or the \\ at the end of the line',
  code: 'has a block of code: write a paragraph',
  inlineCode: 'has code in a sentence: write plain text',
  linkReference: 'has a link with its address elsewhere: write [text](https://…)',
  definition: 'has a link with its address elsewhere: write [text](https://…)',
};

const linesBefore = (text: string, index: number): number => text.slice(0, index).split('\n').length - 1;

/**
 * What running text may not say, and where in it.
 * @param instead what to do with a figure that has no source
 */
export function textProblems(text: string, instead = 'write <Fact id="…"/> in its place'): { message: string; index: number }[] {
  const find = (pattern: RegExp, message: (found: string) => string) =>
    [...text.matchAll(pattern)].map((match) => ({ message: message(match[0].replace(/\s+/g, ' ')), index: match.index }));
  return [
    ...find(/"/g, () => 'has a straight quotation mark; Swedish writes ”citat”').filter((_, nth) => nth % 2 === 0),
    ...find(/!/g, () => 'has an exclamation mark; the course does not shout'),
    ...find(
      /\d[\d\u00a0 ]*(?:,\d+)?\s?(?:%|procent|miljoner|per 100)/g,
      (figure) => `has the figure "${figure}" without a fact: ${instead}`,
    ),
  ];
}

function readComponent(node: JsxElement, line: number, problem: (message: string, at?: number) => void): Component | undefined {
  const name = node.name ?? '';
  const known = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!known) {
    problem(`uses <${name}>, which is not one of: ${Object.keys(COMPONENTS).join(', ')}.${suggestion(name, Object.keys(COMPONENTS))}`);
    return undefined;
  }
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const at = attribute.position?.start.line ?? line;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      problem(`<${name}> has an attribute that is not plain text: write key="value"`, at);
    else if (!Object.hasOwn(known, attribute.name))
      problem(`<${name}> has no attribute "${attribute.name}", but may have: ${Object.keys(known).join(', ')}`, at);
    else {
      attributes[attribute.name] = attribute.value;
      if (READ.has(attribute.name)) for (const { message } of textProblems(attribute.value)) problem(`${attribute.name} ${message}`, at);
    }
  }
  for (const [attribute, needed] of Object.entries(known)) {
    if (!needed || attributes[attribute]?.trim()) continue;
    problem(
      name === 'Figure' && attribute === 'alt'
        ? '<Figure> has no alt text: say in alt="…" what the picture shows'
        : `<${name}> has no ${attribute}: write ${attribute}="…"`,
    );
  }
  return { name, attributes, line };
}
