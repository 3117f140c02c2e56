/**
 * Serves dist/ as a plain web host would: index.html for folders, 404.html for what is missing, gzip for text.
 * `PORT` chooses the port (4321), `BASE` the folder that the site was built for (/).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

const root = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env['PORT'] ?? 4321);
const base = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');

/** The file of dist/ that an address names; undefined when there is none, or when it points outside. */
function fileFor(address: string): string | undefined {
  const below = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  if (!below.startsWith(base)) return undefined;
  const place = path.join(root, below.slice(base.length));
  if (!`${place}${path.sep}`.startsWith(`${root}${path.sep}`) || !existsSync(place)) return undefined;
  if (statSync(place).isFile()) return place;
  const index = path.join(place, 'index.html');
  return below.endsWith('/') && existsSync(index) ? index : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const found = fileFor(request.url ?? '/');
  const file = found ?? path.join(root, '404.html');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const packed = /^text|json|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = readFileSync(file);
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    ...(packed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(packed ? gzipSync(bytes) : bytes);
}

if (!existsSync(path.join(root, 'index.html'))) {
  process.stderr.write('There is no dist/index.html to serve. Run `npm run build` first.\n');
  process.exit(1);
}
const server = createServer((request, response) => {
  try {
    answer(request, response);
  } catch {
    response.writeHead(400).end();
  }
});
server.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4322 npm start\n` : `${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`\n  Man gör skillnad: http://localhost:${port}${base}\n\n`));
