import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { registry } from './registry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const types = folders.map(({ name }) => name);

describe('the folders of the exercise types', () => {
  test('are the types in the registry, by the same names', () => {
    expect(types.toSorted()).toEqual([...registry.keys()].toSorted());
  });

  test.each(types)('%s holds every file that a type has', (type) => {
    const files = ['schema.ts', 'logic.ts', 'view.tsx', 'static.tsx', 'style.css', 'examples.yaml', `${type}.test.ts`];
    expect(files.filter((file) => !existsSync(`${here}${type}/${file}`))).toEqual([]);
  });

  test.each(types)('the style of %s is part of the site and the player', (type) => {
    const main = readFileSync(`${here}../styles/main.css`, 'utf8');
    expect(main).toContain(`@import "../exercises/${type}/style.css";`);
  });
});
