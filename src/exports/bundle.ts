/** The scripts that make files, each in one file with all that it needs. Node only. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { zlibSync } from 'fflate';
import type { Library } from './libraries.ts';

/**
 * One script's bytes; the same source gives the same.
 * @param root the project's root
 */
export async function bundleLibrary(root: string, name: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, `src/exports/entries/${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    // A classic script: file:// and many LMSs refuse modules.
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [leanPdf, leanCalendar, packedFonts],
    // A classic script has no address of its own; pdfkit makes one of a profile that is not used.
    define: { 'import.meta.url': '"file:///"' },
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${name}.js came out empty`);
  return new Uint8Array(script.contents);
}

/** What pdfkit has for fonts of every kind, pictures, passwords and lines of its own making: nothing of it is used. */
const UNUSED = /^(fontkit|png-js|linebreak|@noble\/ciphers\/aes)$/;

const leanPdf: Plugin = {
  name: 'lean-pdf',
  setup(builder) {
    builder.onResolve({ filter: UNUSED }, ({ path: name }) => ({ path: name, namespace: 'unused' }));
    builder.onLoad({ filter: /./, namespace: 'unused' }, ({ path: name }) => ({
      contents: `const unused = () => { throw new Error(${JSON.stringify(`${name} is left out`)}); };
        export { unused as default, unused as create, unused as cbc, unused as ecb };`,
    }));
  },
};

/** What ics checks each event with takes four fifths of its bytes and most of its time; calendar.ts has checked what can be wrong. */
const leanCalendar: Plugin = {
  name: 'lean-calendar',
  setup(builder) {
    const checks = /[\\/]ics[\\/]dist[\\/]schema[\\/]index\.js$/;
    builder.onLoad({ filter: checks }, () => ({
      contents: 'const right = (value) => ({ error: null, value }); export { right as validateHeader, right as validateHeaderAndEvent };',
    }));
  },
};

/** Fonts as bytes, packed: base64 of what is packed grows less than base64 of what is not. */
const packedFonts: Plugin = {
  name: 'packed-fonts',
  setup(builder) {
    builder.onLoad({ filter: /\.(face|kern)$/ }, async ({ path: file }) => ({
      contents: zlibSync(new Uint8Array(await readFile(file)), { level: 9 }),
      loader: 'binary',
    }));
  },
};
