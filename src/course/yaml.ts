/** YAML → data, strictly: what is not quite YAML, and keys given twice, are problems with the line each stands on. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from '../document/content-error.ts';
import { checkData, formatFinding } from './data.ts';

/** YAML text as data; `data` is undefined when there are problems. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly problems: readonly ContentProblem[];
  /** Line of a place inside the data, e.g. `[2, 'question']`; the nearest existing parent when the place itself is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** YAML text read against a schema: the value, or problems. */
export interface YamlReading<T> extends ParsedYaml {
  readonly value: T | undefined;
}

/**
 * Reads YAML without judging what it says.
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  // An empty text has no lines to count.
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line) + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  const problems = faults(document).map((error) => ({
    file,
    line: lineAt(startOf(error, document)),
    message: `is not valid YAML: ${inWords(error, text)}`,
  }));
  return { data: problems.length > 0 ? undefined : document.toJS(), problems, lineOf };
}

/** Reads YAML against a schema; see parseYaml. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  const parsed = parseYaml(file, text, firstLine);
  if (parsed.problems.length > 0) return { ...parsed, value: undefined };
  const { value, findings } = checkData(schema, parsed.data);
  const problems = findings.map((finding) => ({ file, line: parsed.lineOf(finding.path), message: formatFinding(finding) }));
  return { ...parsed, value, problems };
}

/** Keys given twice are all told; of other faults only the first, since the rest tend to follow from it. */
function faults({ errors, warnings }: Document.Parsed): YAMLError[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // A warning means that a text was read as something else than it says, such as `!viktigt`.
  const others = [...errors.filter(({ code }) => code !== 'DUPLICATE_KEY'), ...warnings];
  return [...others.slice(0, 1), ...twice];
}

/** Where the writer should look: for a quote or bracket that never ends, where it begins. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return error.pos[0];
  let start = error.pos[0];
  visit(document, {
    Node(_, node) {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const bracketed = (isMap(node) || isSeq(node)) && node.flow;
      const [from, to] = node.range ?? [];
      if ((quoted || bracketed) && from !== undefined && to !== undefined && from < error.pos[0] && to >= error.pos[0]) start = from;
    },
  });
  return start;
}

function inWords(error: YAMLError, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', error.pos[0] - 1) + 1);
  if (/^ *\t/.test(line)) return 'the line begins with a tab: use blanks';
  const raw = (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `the key "${/^[^:\n]+/.exec(text.slice(error.pos[0]))?.[0].trim()}" stands here a second time`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return "a text has a colon in it (put the text in quotes: 'så här: i citat'), or the next line begins too far to the right";
    case 'MULTILINE_IMPLICIT_KEY':
      return 'the line has no colon with a blank after it, such as "title: Lådan"';
    case 'MISSING_CHAR':
      return raw.startsWith('Sequence')
        ? 'the line does not begin in the same column as the lines above'
        : 'a quotation mark is never closed';
    case 'BAD_INDENT':
      return raw.startsWith('Flow') ? 'a bracket is never closed' : 'the line does not begin in the same column as the lines above';
    case 'UNEXPECTED_TOKEN':
      return 'text stands where none can: look for a quotation mark inside a quoted text, or a "-" without a blank after it';
    case 'BAD_SCALAR_START':
      return `a text begins with ${raw.at(-1)}: put the text in quotes`;
    case 'TAG_RESOLVE_FAILED':
      return 'a text begins with !: put the text in quotes';
    case 'MULTIPLE_DOCS':
      return 'a line of --- stands in it: take the line away';
    case 'BAD_DQ_ESCAPE':
      return "a text in double quotes has a backslash: use '…' around it";
    default:
      return raw;
  }
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
