import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import mammoth from 'mammoth';
import { type Download, expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { troubles } from './learner.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page with nothing but the buttons, as strict as all others. `folder` is where the libraries are. */
const page = (folder: string, script: string) => `<!doctype html><html lang="sv" data-exports="${folder}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<title>Filer</title></head><body><main><h1>Filer</h1><h2>Övning</h2><h3>Plan</h3><div id="place"></div></main><script src="${script}"></script></body></html>`;

/** The buttons, with one offer of each kind, as a classic script. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { h, render } from 'preact';
        import { Offers } from './src/exports/offers.tsx';
        import { samplePlan } from './src/exports/sample-plan.ts';
        const plan = { ...samplePlan(3), title: 'Plan 👍🏽' };
        const event = { uid: 'a@b', title: 'Följ upp', text: 'Hej', day: '2026-11-30' };
        const offers = [
          { kind: 'docx', label: 'Word', name: 'Plan: Förrådet i Kiruna', content: () => plan },
          { kind: 'pdf', label: 'PDF', name: 'Plan – Förrådet', content: () => plan },
          { kind: 'poster', label: 'Affisch', name: 'Spelregler', content: () => ({ title: 'Spelregler', rules: ['Lyssna'], foot: undefined }) },
          { kind: 'ics', label: 'Kalender', name: 'Påminnelser', content: () => [event] },
          { kind: 'csv', label: 'Excel (CSV)', name: 'Plan', content: () => [['Vad'], ['=1+1']] },
          { kind: 'ics', label: 'Fel dag', name: 'x', content: () => [{ ...event, day: '' }] },
        ];
        const { exports: folder } = document.documentElement.dataset;
        render(h(Offers, { id: 'plan', title: 'Ta med er planen', offers, folder }), document.querySelector('#place'));`,
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
}

const button = (on: Page, name: string) => on.getByRole('button', { name });

async function save(on: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([on.waitForEvent('download'), button(on, name).press('Enter')]);
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Saves a file of each kind and looks that it is one. */
async function saveAll(on: Page): Promise<void> {
  const status = on.getByRole('status');
  const word = await save(on, 'Word');
  expect(word.suggestedFilename()).toBe('Plan Förrådet i Kiruna.docx');
  const { value } = await mammoth.extractRawText({ buffer: await bytesOf(word) });
  expect(value).toContain('Plan 👍🏽');
  await expect(status).toHaveText('Filen Plan Förrådet i Kiruna.docx är sparad. Den brukar ligga bland hämtade filer.');
  await expect(button(on, 'Word')).toBeFocused();

  const pdf = await save(on, 'PDF');
  expect(pdf.suggestedFilename()).toBe('Plan – Förrådet.pdf');
  expect((await bytesOf(pdf)).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  await expect(status).toContainText('PDF-filens typsnitt saknar 👍🏽. Det står som □. Word-filen har det.');

  expect((await bytesOf(await save(on, 'Affisch'))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect((await bytesOf(await save(on, 'Kalender'))).toString()).toContain('SUMMARY:Följ upp\r\n');
  expect((await bytesOf(await save(on, 'Excel (CSV)'))).toString()).toBe('\ufeffVad\r\n"\'=1+1"\r\n');
}

test('every kind of file is saved on the site, what makes it fetched when it is asked for and not before', async ({ page: own }) => {
  const trouble = troubles(own);
  const code = await script();
  await own.route('**/prova/filer.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code }));
  await own.route('**/prova/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: page('/spara/', 'filer.js') }));
  const fetched: string[] = [];
  own.on('request', (request) => request.url().includes('/spara/') && fetched.push(path.basename(request.url())));
  await own.goto('/prova/');
  await expect(own.getByRole('region', { name: 'Ta med er planen' })).toBeVisible();
  expect(fetched).toEqual([]);
  await expectNoHindrance(own);
  await saveAll(own);
  expect(fetched).toEqual(['docx.js', 'pdf.js', 'calendar.js', 'csv.js']);
  await button(own, 'Fel dag').click();
  await expect(own.getByRole('status')).toHaveText(/^Det gick inte att göra den här filen\. Allt ni har skrivit finns kvar\./);
  await expectNoHindrance(own);
  expect(trouble).toEqual([]);
});

test('a button that waits says so, and without a network it says what to do instead, and works when the network is back', async ({
  page: own,
}) => {
  const code = await script();
  await own.route('**/prova/filer.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code }));
  await own.route('**/prova/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: page('/spara/', 'filer.js') }));
  let cut = () => {};
  const asked = new Promise<void>((resolve) => {
    cut = resolve;
  });
  await own.route('**/spara/docx.js', async (route) => {
    await asked;
    await route.abort('internetdisconnected');
  });
  await own.goto('/prova/');
  await button(own, 'Word').press('Enter');
  const waiting = button(own, 'Gör filen …');
  await expect(waiting).toBeFocused();
  await expect(waiting).toHaveAttribute('aria-disabled', 'true');
  cut();
  await expect(own.getByRole('status')).toHaveText(/^Filen gick inte att göra, för det som behövs kunde inte hämtas\..*finns kvar/);
  await expect(button(own, 'Word')).toBeFocused();
  await expect(button(own, 'Word')).not.toHaveAttribute('aria-disabled');
  await own.unroute('**/spara/docx.js');
  expect((await save(own, 'Word')).suggestedFilename()).toMatch(/\.docx$/);
});

test('a page that was opened from a folder saves every kind of file', async ({ page: own }, info) => {
  const trouble = troubles(own);
  const folder = info.outputPath('Hämtade filer (1) 100%');
  mkdirSync(path.join(folder, 'spara'), { recursive: true });
  for (const name of ['docx.js', 'pdf.js', 'calendar.js', 'csv.js'])
    writeFileSync(path.join(folder, 'spara', name), readFileSync(path.join(root, 'dist/spara', name)));
  writeFileSync(path.join(folder, 'filer.js'), await script());
  // As in the packs, which have no policy: a page from a folder has no origin to be its own.
  writeFileSync(path.join(folder, 'index.html'), page('spara/', 'filer.js').replace(/<meta http-equiv[^>]*>/, ''));
  await own.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await saveAll(own);
  expect(trouble).toEqual([]);
});
