/** Files that tools of part 3 save, opened again by other libraries than those that made them. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Locator, type Page } from 'playwright/test';

/** Presses a button that saves a file. */
export async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The text of a DOCX. */
export async function textOfDocx(bytes: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

/** The text of a PDF, words parted by single blanks. */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => (await document.getPage(n + 1)).getTextContent()),
  );
  await reading.destroy();
  const pieces = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')));
  return pieces.join('').replace(/\s+/g, ' ');
}

/** The cells of a CSV file, which begins with the mark that tells Excel its encoding. */
export function cellsOfCsv(bytes: Buffer): string[][] {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(bytes, { bom: true, delimiter: ';' });
}

/** Day and title of each entry of a calendar file. */
export function entriesOfCalendar(bytes: Buffer): { readonly day: string; readonly title: string; readonly text: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary, description } = new ICAL.Event(component);
    return { day: startDate.toString().slice(0, 10), title: summary, text: description };
  });
}
