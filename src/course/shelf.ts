/** Lists of entries with ids: facts, sources, terms, support lines, the exercises of a unit. */
import type { z } from 'zod';
import { type ContentProblem, suggestion } from '../document/content-error.ts';
import { checkData, formatFinding } from './data.ts';
import type { ContentFiles } from './files.ts';
import { parseYaml } from './yaml.ts';

/** What one file defines, by id. Naming an entry that has a problem of its own is no second problem. */
export class Shelf<T> {
  readonly entries = new Map<string, T>();
  /** Ids that are there but cannot be used, for a reason that has been noted. */
  readonly broken = new Set<string>();
  /** True when nothing can be said of what the file holds, or not of all of it. */
  uncertain = false;

  /** The entry, unless it is missing or broken. */
  get(id: string): T | undefined {
    return this.entries.get(id);
  }

  /** True when no entry, whole or broken, has the id. */
  lacks(id: string): boolean {
    return !this.uncertain && !this.entries.has(id) && !this.broken.has(id);
  }

  /** All ids, those of broken entries too. */
  ids(): string[] {
    return [...this.entries.keys(), ...this.broken];
  }

  /** ` Did you mean "x"?`, or nothing. */
  suggestion(id: string): string {
    return suggestion(id, this.ids());
  }
}

/** One entry as it stands in the file. */
export interface RawEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Line of a field, or of the entry when it lacks the field. */
  lineOf(path: readonly PropertyKey[]): number;
  problem(path: readonly PropertyKey[], message: string): void;
}

/**
 * Reads a file that is a list of entries with ids.
 * @param read makes one entry; it gives undefined, with a problem noted, for an entry that is broken
 */
export function readShelf<T>(
  file: string,
  files: ContentFiles,
  problems: ContentProblem[],
  read: (entry: RawEntry) => T | undefined,
): Shelf<T> {
  const shelf = new Shelf<T>();
  const text = files.read(file)?.text;
  const parsed = text === undefined ? undefined : parseYaml(file, text);
  problems.push(...(parsed?.problems ?? []));
  if (!parsed || parsed.problems.length > 0) {
    shelf.uncertain = true;
    return shelf;
  }
  if (!Array.isArray(parsed.data)) {
    problems.push({ file, line: parsed.lineOf([]), message: 'is not a list: begin each entry with "- id: …"' });
    shelf.uncertain = true;
    return shelf;
  }
  for (const [index, data] of parsed.data.entries()) {
    const lineOf = (path: readonly PropertyKey[]) => parsed.lineOf([index, ...path]);
    const problem = (path: readonly PropertyKey[], message: string) => problems.push({ file, line: lineOf(path), message });
    if (data?.id === undefined || data.id === null) {
      problem(['id'], `no. ${index + 1} has no id: begin it with "- id: …"`);
      shelf.uncertain = true;
      continue;
    }
    const id = String(data.id);
    if (shelf.ids().includes(id)) {
      problem(['id'], `has the id "${id}" a second time: give it an id of its own`);
      // Which id it was meant to have cannot be known, nor then which ids are missing.
      shelf.uncertain = true;
      continue;
    }
    const entry = read({ id, data, lineOf, problem });
    if (entry === undefined) shelf.broken.add(id);
    else shelf.entries.set(id, entry);
  }
  return shelf;
}

/** The entry checked against a schema; undefined, with the problems noted under `kind "id"`, when it does not fit. */
export function checkEntry<T>(kind: string, entry: RawEntry, schema: z.ZodType<T>): T | undefined {
  const { value, findings } = checkData(schema, entry.data);
  for (const finding of findings) entry.problem(finding.path, `${kind} "${entry.id}": ${formatFinding(finding)}`);
  return value;
}
