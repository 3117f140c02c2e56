/** `npm start`: installs what is missing, builds everything, and serves it. */
import { ensureDependencies, runNode } from './dependencies.mjs';
import { steps } from './steps.mjs';

ensureDependencies();
process.stdout.write('Building the course …\n');
for (const args of steps.build) {
  const code = runNode(args);
  if (code !== 0) process.exit(code);
}
process.exit(runNode(['src/tools/serve.ts']));
