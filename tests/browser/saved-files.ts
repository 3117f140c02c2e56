/** Files that a page saves, opened again by other libraries than those that made them. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is saved by pressing Enter where the focus is. */
export async function savedByEnter(page: Page): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The entries of a calendar file; `starts` holds the first three times at most, as a calendar reckons them. */
export function eventsOf({ bytes }: SavedFile) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const times = event.iterator();
    const starts: string[] = [];
    for (let time = times.next(); time && starts.length < 3; time = times.next()) starts.push(time.toString());
    return { uid: event.uid, title: event.summary, text: event.description, starts, minutes: event.duration.toSeconds() / 60 };
  });
}

/** The pages of a PDF as their texts, words parted by single blanks. */
export async function pagesOf({ bytes }: SavedFile): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    texts.push(pieces.join('').replace(/\s+/g, ' ').trim());
  }
  await document.destroy();
  return texts;
}
