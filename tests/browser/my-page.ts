/** The learner's own page as a test finds it: with something kept, or with a browser in trouble. */
import { inflateSync } from 'node:zlib';
import { type APIRequestContext, expect, type Locator, type Page } from 'playwright/test';
import { LESSONS } from './learner.ts';

export const MY_PAGE = '/min-sida/';

/** Opens the page and waits for its script, which is fetched last and shows it. */
export async function openMyPage(page: Page): Promise<void> {
  await page.goto(MY_PAGE);
  await expect(page.locator('[data-my-page]')).toBeVisible();
}

/** Puts texts where the course keeps its own, before the first page of it is opened. */
export const keep = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.addInitScript((entries) => {
    if (sessionStorage.getItem('first')) return;
    sessionStorage.setItem('first', 'over');
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, texts);

/** All that the browser keeps now. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** Progress as the course writes it: every exercise done, scored ones with these points, and units such as `1-2*d.1-3*b`. */
export async function progress(request: APIRequestContext, units: string, points: '1-1' | '0-1' = '1-1'): Promise<string> {
  const html = await (await request.get(MY_PAGE)).text();
  const exercises = [...html.matchAll(/data-exercise="([^"]+)" data-fingerprint="(\w{4})"( data-scored)?/g)];
  const answers = exercises.map(([, key, print, scored]) => `${key}*${print}**d${scored ? points : ''}`);
  return `mgs1~~${units}~${answers.join('.')}`;
}

/** Every lesson of the course done. */
export const ALL_DONE = LESSONS.map(({ id }) => `${id}*d`).join('.');

/** Answers of one's own as the course keeps them. */
export const ownAnswers = (answers: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    v: 1,
    answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, { fingerprint: 'aaaa', answer }])),
  });

/** Own texts as the course keeps them. */
export const ownTexts = (texts: Readonly<Record<string, string>>): string =>
  ownAnswers(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text }])));

/** The button that prints does all but print, and says so. */
export const holdPrint = (page: Page) =>
  page.addInitScript(() => {
    const titles: string[] = [];
    Object.assign(window, { printed: titles, print: () => titles.push(document.title) });
  });

/** Titles under which the page has been printed. */
export const printed = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { printed: string[] }).printed);

/** What can be told of a PDF with nothing but Node. */
export interface PdfFacts {
  readonly pages: number;
  /** It has a tree of what each piece is. */
  readonly tagged: boolean;
  readonly language: string | undefined;
  /** Kinds of pieces in the tree: `H1`, `LI` … */
  readonly pieces: readonly string[];
  /** Every letter that is painted somewhere. */
  readonly letters: ReadonlySet<string>;
}

/** Reads a PDF of Chromium's. */
export function readPdf(pdf: Buffer): PdfFacts {
  const text = pdf.toString('latin1');
  const maps = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => inflate(pdf.subarray(index + mark.length)));
  const letters = maps.filter((map) => map.includes('begincmap')).flatMap(lettersOf);
  return {
    pages: [...text.matchAll(/\/Type \/Page\b/g)].length,
    tagged: text.includes('/StructTreeRoot') && /\/Marked true/.test(text),
    language: /\/Lang \((\w+)\)/.exec(text)?.[1],
    pieces: [...new Set([...text.matchAll(/\/S \/(\w+)/g)].map(([, piece = '']) => piece))],
    letters: new Set(letters),
  };
}

function inflate(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

/** The letters that a typeface's glyphs stand for, from its table of them. */
function lettersOf(map: string): string[] {
  const one = [...map.matchAll(/^<\w+> <(\w{4})>$/gm)].map(([, code = '']) => Number.parseInt(code, 16));
  const ranges = [...map.matchAll(/^<(\w+)> <(\w+)> <(\w{4})>$/gm)].flatMap(([, first = '', last = '', code = '']) => {
    const length = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
    return Array.from({ length }, (_, index) => Number.parseInt(code, 16) + index);
  });
  return [...one, ...ranges].map((code) => String.fromCodePoint(code));
}

/** A part of the page by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** A text of one's own, with all that a text may hold. */
export const WROTE = 'Att laga bilen.\n\n   <b>Ingen</b> frågade & jag sa inget. 🙂';
/** Where the page says what came of it. */
export const status = (page: Page): Locator => page.locator('[data-data-status]');

/** Chooses a file with this content. */
export const choose = (page: Page, content: string | Buffer, name = 'man-gor-skillnad-2026-10-03.json') =>
  page.getByLabel('Välj en fil som är sparad härifrån').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** A file as the page saves it. */
export const fileWith = (state: string, texts: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'man-gor-skillnad',
    version: 1,
    saved: '2026-10-03T08:15:00.000Z',
    progress: state,
    answers: JSON.parse(ownTexts(texts)).answers,
    setAside: { progress: [], answers: [] },
    ...more,
  });
