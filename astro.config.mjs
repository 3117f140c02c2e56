import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { course } from './src/course/integration.ts';
import { packages } from './src/packs/integration.ts';
import { search } from './src/search/integration.ts';

/** Folder that the site stands in: `BASE=/mgs/ npm run build` makes it work below https://example.org/mgs/. */
const base = process.env.BASE ?? '/';

/** What most exercises share, all of it small: one request instead of six. Words of a single type stay with its view. */
const SHARED = /vite.preload-helper|node_modules.preact.|src.texts.sv.(common|numbers|options)|src.exercises.(options|choice|private-note)/;

export default defineConfig({
  base,
  trailingSlash: 'always',
  // Styles and scripts in files of their own: the Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [course(), mdx({ smartypants: false, gfm: false }), packages(), search()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } } },
    },
  },
});
