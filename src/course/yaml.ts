import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from '../document/content-error.ts';
import { suggestion } from '../document/content-error.ts';

/** YAML text read against a schema: the value, or problems with the line each stands on. */
export interface YamlReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly ContentProblem[];
  /** Line of a place inside the data, e.g. `[2, 'question']`; the nearest existing parent when the place itself is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML strictly: duplicate keys and unknown keys are errors.
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
  const broken = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
  }));
  if (broken.length > 0) return { value: undefined, problems: broken, lineOf };

  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({ file, line: lineOf(issue.path), message: describeIssue(issue) }));
  return { value: undefined, problems, lineOf };
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

/** A zod issue in the words of somebody who writes YAML. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const at = issue.path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : String(step))).join(' › ');
  const place = at === '' ? '' : `${at} `;
  if (issue.code === 'unrecognized_keys') return `${place}has an unknown key: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${place}is missing (${issue.expected})`;
  if (issue.code === 'invalid_type') return `${place}is not of the right kind: expected ${issue.expected}`;
  if (issue.code === 'invalid_value' && issue.values.length > 1 && !issue.message.startsWith('is ')) {
    const known = issue.values.map(String);
    const given = typeof issue.input === 'string' ? ` "${issue.input}"` : '';
    return `${place}${given.trim()} is not one of: ${known.join(', ')}.${suggestion(String(issue.input ?? ''), known)}`.replace('  ', ' ');
  }
  if (issue.code === 'too_small') return `${place}has too few or is too small: at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `${place}has too many or is too large: at most ${issue.maximum}`;
  return `${place}${issue.message}`;
}
