/** Files that tools of part 3 save, opened again by other libraries than those that made them. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Locator, type Page } from 'playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button that saves a file. */
export const saved = (page: Page, button: Locator): Promise<SavedFile> => savedBy(page, () => button.click());

/** Presses Enter where the focus is, on a button that saves a file. */
export const savedByEnter = (page: Page): Promise<SavedFile> => savedBy(page, () => page.keyboard.press('Enter'));

async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The text of a DOCX. */
export async function textOfDocx(bytes: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

/** The text of a PDF, words parted by single blanks. */
export const textOfPdf = async (bytes: Buffer): Promise<string> => (await pagesOfPdf(bytes)).join(' ');

/** The text of each page of a PDF. */
export async function pagesOfPdf(bytes: Buffer): Promise<string[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) => (await document.getPage(n + 1)).getTextContent()),
  );
  await reading.destroy();
  return pages.map(({ items }) =>
    items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' '),
  );
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

/** When a calendar shows each entry of its file, three times at most, and for how many minutes. */
export function timesOfCalendar(bytes: Buffer): { readonly times: readonly string[]; readonly minutes: number }[] {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const all = event.iterator();
    const times: string[] = [];
    for (let time = all.next(); time && times.length < 3; time = all.next()) times.push(time.toString());
    return { times, minutes: event.duration.toSeconds() / 60 };
  });
}
