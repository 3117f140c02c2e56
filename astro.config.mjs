import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { course } from './src/course/integration.ts';
import { packages } from './src/packs/integration.ts';
import { search } from './src/search/integration.ts';
import { workshops } from './src/workshop/integration.ts';

/** Folder that the site stands in: `BASE=/mgs/ npm run build` makes it work below https://example.org/mgs/. */
const base = process.env.BASE ?? '/';

/**
 * What most lessons need, all of it small: one request instead of seven, and packed together it weighs less. The two types that nearly
 * every lesson has are here with their words; other types stay with their views.
 */
const SHARED =
  /vite.preload-helper|node_modules.preact.|src.texts.sv.(common|numbers|units|options|kunskapsfraga|reflektion)|src.learner.(device|well-formed)|src.workplace.(key|ready)|src.exercises.(options|choice|private-note|drag|kunskapsfraga|reflektion)/;

/** What every tool of part 3 needs, for the same reason; what is folded above a tool is fetched when it is unfolded. */
const TOOLS =
  /src.workplace.(bar|checked-day|days|fields|model|names|places|read|time-field|use-workplace)\.|src.exercises.ready-logic\.|src.exports.offers\.|src.texts.sv.(exports|workplace|workplace-bar)\./;

/**
 * What a view shares with others is loaded already, but for a file or two of half a kilobyte. The list of such files, which every page would
 * carry so that they can be fetched ahead, weighs more. Astro sets this option itself, so a plugin has the last word.
 */
const noPreloadList = {
  name: 'mgs-no-preload-list',
  configResolved(config) {
    config.environments.client.build.modulePreload = false;
  },
};

export default defineConfig({
  base,
  trailingSlash: 'always',
  // Styles and scripts in files of their own: the Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [course(), mdx({ smartypants: false, gfm: false }), packages(), search(), workshops()],
  vite: {
    plugins: [noPreloadList],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: SHARED },
              { name: 'tools', test: TOOLS },
            ],
          },
        },
      },
    },
  },
});
