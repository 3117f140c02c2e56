/**
 * Installs what package-lock.json asks for when it is not there, and finds the Node that the project builds with.
 * Runs on any Node from 18 with nothing installed, so it is plain JavaScript without dependencies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages of a lockfile by place; an empty object when there is no such file. */
function lockedPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

/** True when node_modules holds every package that the lockfile asks for; other platforms' packages do not count. */
function upToDate() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/** Installs dependencies when some are missing or the lockfile has changed. Ends the process with a sentence when npm cannot. */
export function ensureDependencies() {
  if (upToDate()) return;
  process.stdout.write('Installing dependencies (once, and again when package-lock.json changes) …\n');
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command[0], [...command.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: command[0] === 'npm' && process.platform === 'win32',
  });
  if (result.status === 0) return;
  process.stderr.write('npm could not install the dependencies. Check the network and the messages above, then run the command again.\n');
  process.exit(1);
}

/** Path of the Node that came with the dependencies: Astro needs a newer one than the machine may have. */
function projectNode() {
  const file = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : process.execPath;
}

/** Environment in which `node` is the project's own. */
export function environment(extra = {}) {
  const node = projectNode();
  return {
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/** Runs a script of the project with its own Node and the terminal's own input and output. @returns exit code */
export function runNode(args, extra = {}) {
  const result = spawnSync(projectNode(), args, { cwd: root, stdio: 'inherit', env: environment(extra) });
  if (result.signal) process.stderr.write(`\n${args[0]} was stopped from outside (${result.signal}).\n`);
  return result.status ?? 1;
}

/**
 * Starts a script of the project that runs on its own and writes what it has to say into a file.
 * @returns its exit code, when it has ended
 */
export function startNode(args, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const log = openSync(file, 'w');
  const child = spawn(projectNode(), args, { cwd: root, stdio: ['ignore', log, log], env: environment() });
  closeSync(log);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
