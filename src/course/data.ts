/** Data against a schema, with findings in the words of somebody who writes texts. */
import { z } from 'zod';
import { nearest, suggestion } from '../document/content-error.ts';

/** One thing that a schema finds wrong. */
export interface Finding {
  /** Where in the data. */
  readonly path: readonly PropertyKey[];
  /** Reads on after the place: `is missing: write a text`. */
  readonly message: string;
}

/** The value, or what is wrong with the data. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Checks data against a schema. Messages that a schema gives of its own are kept; zod's are put in plain words. */
export function checkData<T>(schema: z.ZodType<T>, data: unknown): Checked<T> {
  const result = schema.safeParse(data, { error: inWords, reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const unknown = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(schema, issue) : []));
  const misspelt = new Set(unknown.map(({ parent, meant }) => formatPlace([...parent, meant ?? ''])));
  const others = result.error.issues.filter(
    // A misspelt key is one fault, not one unknown key and one missing.
    ({ code, path, input }) => code !== 'unrecognized_keys' && !(input === undefined && misspelt.has(formatPlace(path))),
  );
  return { value: undefined, findings: [...unknown, ...others] };
}

/** A finding as a sentence: `options › no. 2 › feedback is missing: write a text`. */
export function formatFinding({ path, message }: Finding): string {
  const place = formatPlace(path);
  return place === '' ? message : `${place} ${message}`;
}

/** A place in the data as a writer counts: `options › no. 2 › feedback`. */
export function formatPlace(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : String(step))).join(' › ');
}

function unknownKeys(schema: z.ZodType, issue: { keys: string[]; path: PropertyKey[] }) {
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    parent: issue.path,
    meant: nearest(key, known),
    message: `is not a key that exists here.${suggestion(key, known) || ` The keys are: ${known.join(', ')}`}`,
  }));
}

function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  return inner instanceof z.ZodObject ? keysAt(inner.shape[String(step)], rest) : [];
}

/** What zod found, for issues to which the schema gives no message of its own. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.input, expected(issue.expected, issue.inst));
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (issue.input === undefined || issue.input === null) return `is missing: write one of: ${known.join(', ')}`;
      return `"${String(issue.input)}" is not one of: ${known.join(', ')}.${suggestion(String(issue.input), known)}`;
    }
    case 'too_small':
      if (issue.origin === 'array') return `are too few: at least ${issue.minimum} are needed`;
      return `is too small: ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'array') return `are too many: at most ${issue.maximum} are allowed`;
      return `is too large: at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'is not a date such as 2026-11-21' : undefined;
    default:
      return undefined;
  }
}

function expected(type: string, schema: unknown): string {
  if (type === 'string') return 'a text';
  if (type === 'number') return 'a number';
  if (type === 'int') return 'a whole number';
  if (type === 'boolean') return 'true or false';
  if (type === 'array') return 'a list';
  return `its lines ${keysAt(schema, []).join(', ')}`;
}

function wrongType(input: unknown, kind: string): string {
  if (input === undefined) return `is missing: write ${kind}`;
  if (input === null) return `is empty: write ${kind}`;
  if (kind === 'a text' && (typeof input === 'number' || typeof input === 'boolean'))
    return `is read as the ${typeof input === 'number' ? 'number' : 'value'} ${input}: put it in quotes to make it a text`;
  return `is of the wrong kind: write ${kind}`;
}
