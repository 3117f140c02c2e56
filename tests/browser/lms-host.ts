/**
 * An LMS for tests: a server that hands out an unzipped package inside a page where scorm-again plays SCORM 1.2, keeps what it
 * commits, and gives it back at the next launch.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scormAgain = readFileSync(`${root}node_modules/scorm-again/dist/scorm12.min.js`);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** The data model as scorm-again commits it. */
export interface CommittedCmi {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly lesson_location: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
}

/** What a test may want of the LMS. */
export interface LmsOptions {
  /** Learner id, `cmi.core.student_id`. */
  readonly learner?: string;
  /** `cmi.core.lesson_mode` and credit, as the LMS launches. */
  readonly mode?: 'normal' | 'review' | 'browse';
  /** False for an LMS that opens the content in a window of its own. */
  readonly frame?: boolean;
  /** Script that runs in the LMS's page after the API is in place, to make it misbehave. */
  readonly trouble?: string;
}

export interface Lms {
  /** Address of the page that launches the package. */
  readonly url: string;
  /** The data model of the last commit. */
  record(): CommittedCmi | undefined;
  /** Number of commits so far. */
  commits(): number;
  /** Everything that was ever sent to the LMS's server, as text. */
  wire(): string;
  /** Options of the next launch. */
  next(options: LmsOptions): void;
  stop(): Promise<void>;
}

/** Starts an LMS with a package. @param zip path of the package from the project's root */
export async function startLms(zip: string): Promise<Lms> {
  const files = unzipSync(readFileSync(`${root}${zip}`));
  let saved: CommittedCmi | undefined;
  let options: LmsOptions = {};
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lms').pathname;
    if (path === '/') return void response.writeHead(200, { 'Content-Type': TYPES['html'] }).end(launchPage(saved, options));
    if (path === '/scorm12.js') return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(scormAgain);
    if (path === '/commit') {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => {
        bodies.push(body);
        saved = (JSON.parse(body) as { cmi: CommittedCmi }).cmi;
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"result":"true","errorCode":0}');
      });
      return;
    }
    const name = path.replace('/innehall/', '');
    const bytes = files[name];
    if (!bytes) return void response.writeHead(404).end();
    // The policy that the site itself has: the player must need nothing more.
    response.writeHead(200, {
      'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'",
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    record: () => saved,
    commits: () => bodies.length,
    wire: () => bodies.join('\n'),
    next(wanted) {
      options = wanted;
    },
    stop: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

/** The LMS's page: scorm-again as window.API, every call noted, the package in a frame. */
function launchPage(
  saved: CommittedCmi | undefined,
  { learner = 'anstalld-7', mode = 'normal', frame = true, trouble = '' }: LmsOptions,
): string {
  const start = {
    ...saved,
    core: {
      ...saved?.core,
      student_id: learner,
      student_name: 'Löfgren, Åsa',
      lesson_mode: mode,
      credit: mode === 'normal' ? 'credit' : 'no-credit',
    },
  };
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>LMS</title><script src="/scorm12.js"></script><script>
const api = new Scorm12API({ autocommit: false, lmsCommitUrl: '/commit', dataCommitFormat: 'json', logLevel: 5, selfReportSessionTime: true });
api.loadFromJSON(${JSON.stringify(start)}, 'cmi');
window.calls = [];
window.API = {};
for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'])
  window.API[name] = (...args) => { const result = api[name](...args); window.calls.push([name, ...args, String(result), api.LMSGetLastError()]); return result; };
${trouble}
</script><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>${frame ? '<iframe src="/innehall/index.html" title="Kurs"></iframe>' : ''}</html>`;
}
