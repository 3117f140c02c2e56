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
    const files = ['schema.ts', 'logic.ts', 'view.tsx', 'static.tsx', 'print.ts', 'style.css', 'examples.yaml', `${type}.test.ts`];
    expect(files.filter((file) => !existsSync(`${here}${type}/${file}`))).toEqual([]);
  });

  test.each(types)('the style of %s is part of the site and the player', (type) => {
    const read = (name: string) => readFileSync(`${here}../${name}`, 'utf8');
    const common = read('styles/main.css').includes(`@import "../exercises/${type}/style.css";`);
    // The player fetches the styles of all; a page of the site those of types that are not in main.css for itself.
    const left = new RegExp(`'!\\.\\./exercises/\\{[^}]*\\b${type}\\b[^}]*\\}/style\\.css'`).test(read('components/ExerciseStyles.astro'));
    expect(left).toBe(common);
  });

  test.each(types)('the shared style of tools stands where %s does, should it be one', (type) => {
    const files = readdirSync(`${here}${type}`).filter((name) => name.endsWith('.tsx'));
    const isTool = files.some((name) => readFileSync(`${here}${type}/${name}`, 'utf8').includes('/workplace/bar.tsx'));
    const [, list = ''] = /const TOOLS = \[([^\]]*)\]/.exec(readFileSync(`${here}../components/ExerciseStyles.astro`, 'utf8')) ?? [];
    expect(list).toContain(isTool ? `'${type}'` : '');
  });
});
