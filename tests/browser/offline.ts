/** The pack for use without a network, unpacked as a learner would. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { TestInfo } from 'playwright/test';

const zip = (part: string) => fileURLToPath(new URL(`../../dist/paket/${part}.zip`, import.meta.url));

/**
 * Unpacks the pack of a part into a folder of the test's own, named as folders are at work.
 * @returns address of its index.html
 */
export function unpack(test: TestInfo, part = 'del-1'): string {
  const folder = test.outputPath('Hämtade filer (1) 100%');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip(part))))) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  return pathToFileURL(path.join(folder, 'Webb', 'index.html')).href;
}
