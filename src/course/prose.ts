/** The syntax tree of unit.mdx: what the checks, search and documents read. Pages render the same file through @astrojs/mdx. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ContentProblem, suggestion } from '../document/content-error.ts';

/** The components that a unit may use, and the attributes of each (true = must be given). */
export const COMPONENTS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  Exercise: { id: true },
  Fact: { id: true, show: false },
  Term: { id: true },
  Callout: { title: false },
  Figure: { src: true, alt: true, caption: false },
};

/** A component in the text, with its attributes as written. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface Prose {
  readonly components: readonly Component[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly words: number;
  readonly problems: readonly ContentProblem[];
}

type Node = Root | RootContent;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: Node): node is JsxElement => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Reads the text below the front matter.
 * @param body the whole file with the front matter blanked out line by line, so that lines keep their numbers
 */
export function readProse(file: string, body: string): Prose {
  const components: Component[] = [];
  const links: { url: string; line: number }[] = [];
  const problems: ContentProblem[] = [];
  let words = 0;

  const visit = (node: Node): void => {
    const line = node.position?.start.line ?? 1;
    const problem = (message: string) => problems.push({ file, line, message });
    if (node.type === 'mdxjsEsm') problem('has an import or export: a unit is data, so use only the components that exist');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      problem('has an expression in { }: write plain text, or \\{ for the sign itself');
    else if (node.type === 'heading' && (node.depth < 2 || node.depth > 3)) problem(`has a heading of level ${node.depth}: use ## or ###`);
    else if (node.type === 'image') problem('has a Markdown picture: use <Figure src="…" alt="…"/>');
    else if (node.type === 'link') links.push({ url: node.url, line });
    else if (node.type === 'text') {
      words += countWords(node.value);
      for (const message of textProblems(node.value)) problem(message);
    } else if (isJsx(node)) {
      const component = readComponent(node, line, problem);
      if (component) components.push(component);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };

  try {
    visit(parser.parse(body));
  } catch (error) {
    problems.push({
      file,
      line: errorLine(error),
      message: `is not valid MDX: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    });
  }
  return { components, links, words, problems };
}

/** Words as a reader meets them: runs with at least one letter or digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’\-–]*/gu)?.length ?? 0;
}

function textProblems(text: string): string[] {
  const found: string[] = [];
  if (text.includes('"')) found.push('has a straight quotation mark; Swedish writes ”citat”');
  if (text.includes('!')) found.push('has an exclamation mark; the course does not shout');
  const figure = /\d[\d\u00a0 ]*(?:,\d+)?\s?(?:%|procent|miljoner|per 100)/.exec(text)?.[0];
  if (figure) found.push(`has the figure "${figure}" without a fact: write <Fact id="…"/>`);
  return found;
}

function readComponent(node: JsxElement, line: number, problem: (message: string) => void): Component | undefined {
  const name = node.name ?? '';
  const known = COMPONENTS[name];
  if (!known) {
    problem(`uses <${name}>, which is not one of: ${Object.keys(COMPONENTS).join(', ')}.${suggestion(name, Object.keys(COMPONENTS))}`);
    return undefined;
  }
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      problem(`<${name}> has an attribute that is not plain text: write key="value"`);
    else if (!(attribute.name in known))
      problem(`<${name}> has an unknown attribute "${attribute.name}".${suggestion(attribute.name, Object.keys(known))}`);
    else attributes[attribute.name] = attribute.value;
  }
  for (const [attribute, needed] of Object.entries(known)) {
    if (!needed || attributes[attribute]?.trim()) continue;
    problem(
      name === 'Figure' && attribute === 'alt'
        ? '<Figure> has no alt text: say what the picture shows'
        : `<${name}> lacks ${attribute}="…"`,
    );
  }
  return { name, attributes, line };
}

function errorLine(error: unknown): number {
  return error && typeof error === 'object' && 'line' in error && typeof error.line === 'number' ? error.line : 1;
}
