/** What `npm run build`, `dev`, `check` and `bench` do, each as arguments to Node. `npm test` runs the same. */
export const steps = {
  build: [['node_modules/astro/bin/astro.mjs', 'build']],
  dev: [['node_modules/astro/bin/astro.mjs', 'dev']],
  types: [['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint']],
  lint: [['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  content: [['src/tools/check-content.ts']],
  bench: [['src/tools/bench.ts']],
};
steps.check = [...steps.types, ...steps.lint, ...steps.content];
