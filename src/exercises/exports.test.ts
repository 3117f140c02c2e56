import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LIBRARY_OF } from '../exports/make-file.ts';
import type { Offer } from '../exports/offer.ts';
import { registry } from './registry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The libraries that the files of a type's folder ask for, by the kinds of files that they offer and what they load themselves. */
function askedFor(type: string): string[] {
  const files = readdirSync(`${here}${type}`).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  const source = files.map((name) => readFileSync(`${here}${type}/${name}`, 'utf8')).join('\n');
  const offered = [...source.matchAll(/\bkind: '(docx|pdf|poster|ics|csv)'/g)].map(([, kind]) => LIBRARY_OF[kind as Offer['kind']]);
  const loaded = [...source.matchAll(/\bloadLibrary\([^)]*'(\w+)'\)/g)].map(([, name]) => name ?? '');
  return [...new Set([...offered, ...loaded])].sort();
}

test.each([...registry.values()])(
  '$name says in `exports` of its schema.ts what it makes files with, so that packages bring it',
  (type) => {
    expect([...(type.exports ?? [])].sort()).toEqual(askedFor(type.name));
  },
);
