import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { backwardImports } from './import-rules.ts';
import { importsOf, readSources } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root, ['src', 'scorm']);

test('no import in the project goes backwards or brings Node code to a browser', () => {
  expect(backwardImports(sources)).toEqual([]);
});

test('every import in the project leads to a file or a package', () => {
  const ours = importsOf(sources).filter(({ to }) => /^(src|scorm)\/.*\.(ts|tsx|astro)$/.test(to));
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter(({ to }) => !sources.has(to))).toEqual([]);
});

describe('the rules find', () => {
  const cases: [what: string, files: Record<string, string>, found: string[]][] = [
    [
      'document that imports anything of ours',
      { 'src/document/block.ts': "// First line.\nimport { text } from '../exercises/text.ts';" },
      ['src/document/block.ts:2 imports src/exercises/text.ts: src/document imports nothing of ours'],
    ],
    [
      'an exercise that imports the course, even for a type',
      { 'src/exercises/new/schema.ts': "import type { Course } from '../../course/model.ts';" },
      [
        'src/exercises/new/schema.ts:1 imports src/course/model.ts: src/exercises imports only src/document, src/exports, src/texts, src/workplace',
      ],
    ],
    [
      'an exercise that imports the learner outside element.ts',
      {
        'src/exercises/element.ts': "import type { LearnerStore } from '../learner/store.ts';",
        'src/exercises/new/parts.tsx': "import { openStore } from '../../learner/store.ts';",
      },
      [
        'src/exercises/new/parts.tsx:1 imports src/learner/store.ts: src/exercises imports only src/document, src/exports, src/texts, src/workplace',
      ],
    ],
    [
      'a course that imports a view',
      { 'src/course/load.ts': "export { View } from '../exercises/new/view.tsx';" },
      ['src/course/load.ts:1 imports src/exercises/new/view.tsx: the course knows nothing of how an exercise looks'],
    ],
    [
      'a learner that imports exercises in the middle of its code',
      { 'src/learner/store.ts': "export const load = () =>\n  import('../exercises/fingerprint.ts');" },
      ['src/learner/store.ts:2 imports src/exercises/fingerprint.ts: src/learner imports only src/texts'],
    ],
    [
      'a player that imports a package format',
      { 'src/player/rail.ts': "import { limits } from '../../scorm/scorm12/limits.ts';" },
      ['src/player/rail.ts:1 imports scorm/scorm12/limits.ts: only src/packs and src/tools import from scorm'],
    ],
    [
      'a component that imports a page from its script',
      { 'src/components/Menu.astro': "---\nconst a = 1;\n---\n<p>import</p>\n<script>\n  import '../pages/kurs/index.astro';\n</script>" },
      ['src/components/Menu.astro:6 imports src/pages/kurs/index.astro: nothing imports a page'],
    ],
    [
      'browser code that reaches zod in two steps',
      {
        'src/site/main.ts': "import { check } from './check.ts';",
        'src/site/check.ts': "import { z } from 'zod';",
      },
      ['src/site/check.ts:1 imports zod: it must not reach a browser, but src/site/main.ts → src/site/check.ts does'],
    ],
    [
      'a view that reaches its schema through a pattern',
      {
        'src/site/main.ts': "const all = import.meta.glob('../exercises/*/parts.tsx');",
        'src/exercises/new/parts.tsx': "import { schema } from './schema.ts';",
        'src/exercises/new/schema.ts': '',
      },
      [
        'src/exercises/new/parts.tsx:1 imports src/exercises/new/schema.ts: it must not reach a browser, but src/site/main.ts → src/exercises/new/parts.tsx does',
      ],
    ],
    [
      'logic that imports Node and the registry',
      { 'src/exercises/new/logic.ts': "import { readFileSync } from 'node:fs';\nimport { registry } from '../registry.ts';" },
      [
        'src/exercises/new/logic.ts:1 imports node:fs: it must not reach a browser, but src/exercises/new/logic.ts does',
        'src/exercises/new/logic.ts:2 imports src/exercises/registry.ts: it must not reach a browser, but src/exercises/new/logic.ts does',
      ],
    ],
    [
      'a site that imports lunr, and a search that imports the course outside its build step',
      {
        'src/site/search.ts': "import { lunrEngine } from '../search/lunr.ts';",
        'src/search/rank.ts': "import type { Unit } from '../course/model.ts';",
      },
      [
        'src/site/search.ts:1 imports src/search/lunr.ts: lunr is the player’s; the site has Pagefind',
        'src/search/rank.ts:1 imports src/course/model.ts: src/search imports only src/document, src/texts',
      ],
    ],
    [
      'what plain Node runs that reaches JSX',
      {
        'src/exercises/registry.ts': "import { print } from './new/print.ts';",
        'src/exercises/new/print.ts': "import { bars } from '../chart.tsx';",
      },
      [
        'src/exercises/new/print.ts:1 imports src/exercises/chart.tsx: plain Node reads no JSX, but src/exercises/registry.ts → src/exercises/new/print.ts does',
      ],
    ],
    ['nothing where browser code takes only a type of zod', { 'src/exercises/new/logic.ts': "import type { z } from 'zod';" }, []],
    [
      'nothing where a comment or a text only looks like an import',
      { 'src/document/block.ts': "// import '../course/load.ts'\nconst a = `import '../course/load.ts'`;" },
      [],
    ],
  ];

  test.each(cases)('%s', (_, files, found) => {
    expect(backwardImports(new Map(Object.entries(files)))).toEqual(found);
  });
});
