/** Finds a Chromium for the browser tests, or gets one. Plain JavaScript: runs before anything is known to work. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runNode } from './dependencies.mjs';

/** First those without a window: the same engine at half the cost of each page that is opened. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** True when the browser starts: a download without the system's libraries is no browser. Windows cannot be asked this way. */
function starts(place) {
  return existsSync(place) && (process.platform === 'win32' || spawnSync(place, ['--version'], { timeout: 20_000 }).status === 0);
}

function onSystem() {
  for (const command of process.platform === 'win32' ? [] : COMMANDS) {
    const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout?.trim();
    if (found && starts(found)) return found;
  }
  return PLACES.find(starts);
}

function fromPlaywright() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  const place = chromium.executablePath();
  if (starts(place)) return place;
  process.stdout.write('No Chromium on this machine: trying Playwright’s own download …\n');
  runNode(['node_modules/playwright/cli.js', 'install', 'chromium']);
  return starts(place) ? place : undefined;
}

function fromDebian() {
  if (spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return undefined;
  process.stdout.write('Trying Debian’s package …\n');
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const install = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fonts-liberation`;
  spawnSync('sh', ['-c', `${sudo}apt-get update -qq && (${install} chromium-headless-shell || ${install} chromium)`], { stdio: 'inherit' });
  return onSystem();
}

/**
 * Path of a Chromium: CHROMIUM_PATH, one on the system, Playwright's download, Debian's package, in that order.
 * @returns undefined when none can be had; the caller says so
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return onSystem() ?? fromPlaywright() ?? fromDebian();
}
