/** What is wrong with a text that is not MDX, in the words of somebody who writes it. */
import type { ContentProblem } from '../document/content-error.ts';

/** Said of an import or export, whether it is good code or a sentence that begins with the word. */
export const IMPORT = 'has an import or export: a unit is data, so use only the components that exist';
/** Said of braces, whether what they hold is good code or text. */
export const EXPRESSION = 'has an expression in { }: write plain text, or \\{ for the sign itself';
const UNCLOSED_BRACE = 'has a { that is never closed: write \\{ for the sign itself';
const STRAY_SIGN = 'has a < that does not begin a component: write \\< for the sign itself';
const ATTRIBUTE = 'has a component whose attributes are not written key="value": look for a missing or extra quotation mark';

/** Line and message for an error that the MDX parser throws. */
export function syntaxProblem(error: unknown): Pick<ContentProblem, 'line' | 'message'> {
  if (!(error instanceof Error)) return { line: 1, message: `is not valid MDX: ${String(error)}` };
  const line = 'line' in error && typeof error.line === 'number' ? error.line : openedAt(error.message);
  return { line, message: inWords(error) };
}

/** Where a text ends without closing a component, the parser tells no place, but says where the component began. */
function openedAt(message: string): number {
  return Number(/\((\d+):\d+-\d+:\d+\)/.exec(message)?.[1] ?? 1);
}

/** The parser's packages name the rule that was broken in `ruleId` and themselves in `source`. */
function inWords(error: Error): string {
  const { message } = error;
  const told = `${'source' in error ? error.source : ''} ${'ruleId' in error ? error.ruleId : ''}`;
  if (told === 'micromark-extension-mdxjs-esm acorn') return IMPORT;
  if (told === 'micromark-extension-mdx-expression acorn') return EXPRESSION;
  if (told.startsWith('micromark-extension-mdx-expression')) return UNCLOSED_BRACE;
  if (told.startsWith('micromark-extension-mdx-jsx')) return /attribute|in (?:closing )?tag/.test(message) ? ATTRIBUTE : STRAY_SIGN;
  const [first, second] = [...message.matchAll(/`<\/?(\w+)>`/g)].map((match) => match[1]);
  if (message.startsWith('Expected a closing tag')) return unclosed(first);
  if (message.startsWith('Unexpected closing tag')) return `closes <${first}>, but the component that is open is <${second}>`;
  if (message.startsWith('Unexpected closing slash')) return 'closes a component that was never opened';
  return `is not valid MDX: ${message.split('\n')[0]}`;
}

function unclosed(name = ''): string {
  const holdsText = name === 'Callout' || name === 'Term';
  return `has a <${name}> that is never closed: ${holdsText ? `write </${name}> after what it holds` : 'end it with />'}`;
}
