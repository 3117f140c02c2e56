/** `node src/tools/run.mjs build|dev|check|bench`: installs what is missing, then runs the step. */
import { ensureDependencies, runNode } from './dependencies.mjs';
import { steps } from './steps.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const wanted = Object.hasOwn(steps, name) ? steps[name] : undefined;
if (!wanted) {
  process.stderr.write(`There is no step "${name}". Choose one of: ${Object.keys(steps).join(', ')}.\n`);
  process.exit(1);
}
ensureDependencies();
let code = 0;
for (const args of wanted) code = runNode([...args, ...rest]) || code;
process.exit(code);
