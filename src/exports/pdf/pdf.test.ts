import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { oddText, words } from '../../../tests/odd-texts.ts';
import { contentOf, openPdf, structureOf, textOf } from '../../../tests/pdf-file.ts';
import { seededRandom } from '../../../tests/random.ts';
import type { Libraries } from '../libraries.ts';
import { runLibrary } from '../run-library.ts';
import { samplePlan } from '../sample-plan.ts';
import type { Block, TextDocument } from '../text-document.ts';

afterEach(() => {
  vi.useRealTimers();
});

const DAY = '2026-06-07';
const root = fileURLToPath(new URL('../../..', import.meta.url));

let pdf: Libraries['pdf'];
beforeAll(async () => {
  pdf = await runLibrary(root, 'pdf');
});

const plan = (blocks: readonly Block[], changes: Partial<TextDocument> = {}): TextDocument => ({
  title: 'Plan',
  facts: [],
  blocks,
  foot: '',
  ...changes,
});

const reopen = async (document: TextDocument) => openPdf((await pdf.write(document, DAY)).bytes);

describe('a PDF', () => {
  test('is tagged: whoever hears it knows what is a heading, a list and a cell', async () => {
    const structure = await structureOf(await reopen(samplePlan(1)));
    expect(structure).toEqual([
      'Document',
      'H1: Aktivitetsplan – Förrådet i Kiruna',
      'P: Arbetsplats: Förrådet i Kiruna',
      'P: Skriven: 7 juni 2026',
      'H2: Vad vi ska göra',
      'P: Planen gäller till nästa sommar. Vi ser över den varje månad.',
      'Table',
      'Caption: Åtgärder efter dag',
      'THead',
      'TR',
      ...['Vad', 'Vem', 'Klart', 'Följs upp', 'Delmål', 'Läge'].map((head) => `TH: ${head}`),
      'TBody',
      'TR',
      'TH: 1. Vi flyttar ner handtagen i förrådet så att alla når dem utan pall',
      'TD: Åsa Öberg',
      'TD: 2026-01-15',
      'TD: Vi frågar alla på mötet och räknar hur många som säger att det blev bättre',
      'TD: 1, 3',
      'TD: pågår',
      'H2: Så följer vi upp',
      'L',
      'LI',
      'Lbl: 1.',
      'LBody: Vi läser planen tillsammans.',
      'LI',
      'Lbl: 2.',
      'LBody: Vi skriver vad som blev av den.',
      'L',
      'LI',
      'Lbl: •',
      'LBody: Papper',
      'LI',
      'Lbl: •',
      'LBody: Penna',
      'H3: Vad har ni lärt er?',
      'H3: Hur har ni samverkat?',
      'P: På arbetsplatsträffen, med skyddsombudet.',
    ]);
  });

  test('says its language and title, and has bookmarks', async () => {
    const file = await reopen(samplePlan(3));
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({
      Language: 'sv-SE',
      Title: 'Aktivitetsplan – Förrådet i Kiruna',
      Author: 'Man gör skillnad',
      PDFFormatVersion: '1.7',
    });
    expect(await file.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect((await file.getViewerPreferences())?.get('DisplayDocTitle')).toBe(true);
    expect((await file.getOutline()).map(({ title }) => title)).toEqual(['Vad vi ska göra', 'Så följer vi upp']);
  });

  test('has a title that is no markup', async () => {
    const file = await reopen(plan([], { title: 'Plan & <mer> "så"' }));
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Title: 'Plan & <mer> "så"' });
    expect(metadata.get('dc:title')).toBe('Plan & <mer> "så"');
  });

  test('says of each head whether it is that of a row or of a column', async () => {
    const { bytes } = await pdf.write(samplePlan(2), DAY);
    const source = Buffer.from(bytes).toString('latin1');
    expect(source.match(/\/Scope \/Column/g)?.length).toBe(6);
    expect(source.match(/\/Scope \/Row/g)?.length).toBe(2);
  });

  test('draws the head of a table anew on each page, for the eye only, and numbers the pages', async () => {
    const file = await reopen(samplePlan(50));
    expect(file.numPages).toBeGreaterThan(2);
    for (let page = 1; page <= file.numPages; page++) {
      const decoration = words((await contentOf(file, page)).get('') ?? '');
      expect(decoration).toContain(`Sida ${page} av ${file.numPages}`);
      if (page === 2) expect(decoration).toContain('Vad Vem Klart Följs upp Delmål Läge');
    }
    expect((await structureOf(file)).filter((line) => line === 'TH: Vad')).toHaveLength(1);
  });

  test('loses no word where a cell is taller than a page', async () => {
    const text = Array.from({ length: 700 }, (_, index) => `ord${index}`).join(' ');
    const file = await reopen(
      plan([
        {
          kind: 'table',
          table: {
            caption: 'T',
            head: ['a', 'b'],
            rows: [
              ['rad', text],
              ['nästa', 'x'],
            ],
            widths: [9, 1],
          },
        },
      ]),
    );
    expect(file.numPages).toBeGreaterThan(2);
    expect(words(await textOf(file))).toContain(text);
  });

  test('names the characters that its typefaces lack, and shows a square for each', async () => {
    const { bytes, missing } = await pdf.write(plan([{ kind: 'paragraph', text: 'Bra 👍🏽 och 👩🏾‍🔧 och שלום, áčđŋšŧž ǥʒ' }]), DAY);
    expect(missing).toEqual(['👍🏽', '👩🏾‍🔧', 'ש', 'ל', 'ו', 'ם']);
    expect(await textOf(await openPdf(bytes))).toContain('Bra □ och □ och □□□□, áčđŋšŧž ǥʒ');
  });

  test('shows letters that come in two pieces, and leaves out what cannot be seen', async () => {
    const { bytes, missing } = await pdf.write(
      plan([{ kind: 'paragraph', text: 'e\u0301 a\u030a sam\u00adman\u200b\u202e ©\ufe0f' }]),
      DAY,
    );
    expect(missing).toEqual([]);
    expect(await textOf(await openPdf(bytes))).toContain('é å samman ©');
  });

  test('is the same bytes at another time, and other bytes on another day', async () => {
    const first = await pdf.write(samplePlan(5), DAY);
    vi.setSystemTime(new Date(2031, 4, 17, 13, 14, 15));
    expect(Buffer.compare((await pdf.write(samplePlan(5), DAY)).bytes, first.bytes)).toBe(0);
    expect(Buffer.compare((await pdf.write(samplePlan(5), '2026-06-08')).bytes, first.bytes)).not.toBe(0);
  });

  test('holds what was typed, whatever it was', async () => {
    const random = seededRandom(9);
    for (let round = 0; round < 15; round++) {
      const typed = Array.from({ length: 12 }, () => `${oddText(random)}.`);
      const [title = '', fact = '', heading = '', paragraph = '', item = '', label = '', answer = '', foot = '', ...others] = typed;
      // Cells of one row that is taller than a page are read page by page here.
      const cells = others.map((cell) => cell.slice(0, 300));
      const { bytes, missing } = await pdf.write(
        plan(
          [
            { kind: 'heading', level: 1, text: heading },
            { kind: 'paragraph', text: paragraph },
            { kind: 'list', ordered: true, items: [item] },
            { kind: 'answer', label, text: answer },
            { kind: 'table', table: { caption: 'T', head: ['a', 'b', 'c', 'd'], rows: [cells], widths: [1, 1, 1, 1] } },
          ],
          { title, foot, facts: [{ label: 'F', text: fact }] },
        ),
        DAY,
      );
      const whole = squeeze(await textOf(await openPdf(bytes)));
      for (const one of [title, fact, heading, paragraph, item, label, answer, ...cells])
        expect(whole).toContain(squeeze(shown(one, missing)));
    }
  }, 60_000);
});

/** Without blanks: where a long word goes on in the next line there is none. */
const squeeze = (text: string): string => words(text).replace(/\s/g, '');

/** A text as the PDF shows it. */
const shown = (text: string, missing: readonly string[]): string =>
  [...missing]
    .sort((one, other) => other.length - one.length)
    .reduce((so, character) => so.replaceAll(character, '□'), words(text).normalize('NFC'))
    .replace(/[\p{Cf}]/gu, '');

describe('a poster', () => {
  const poster = {
    title: 'Spelregler för måndagsmötet',
    rules: ['Den som har ordet får tala till punkt.', 'Vi går laget runt.'],
    foot: 'Gäller från i dag.',
  };

  test('is one A4 that can be heard as a list', async () => {
    const file = await openPdf((await pdf.poster(poster, DAY)).bytes);
    expect(file.numPages).toBe(1);
    expect((await file.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(await structureOf(file)).toEqual([
      'Document',
      'H1: Spelregler för måndagsmötet',
      'L',
      'LI',
      'Lbl: 1.',
      'LBody: Den som har ordet får tala till punkt.',
      'LI',
      'Lbl: 2.',
      'LBody: Vi går laget runt.',
      'P: Gäller från i dag.',
    ]);
  });

  test.each([
    ['twelve long rules', Array.from({ length: 12 }, () => 'En regel som är så lång som en rad får vara. '.repeat(5).slice(0, 200))],
    ['words without an end', Array.from({ length: 12 }, () => 'x'.repeat(200))],
    ['one short rule', ['Lyssna']],
    ['no rule', []],
  ])('has room for %s', async (_, rules) => {
    const file = await openPdf((await pdf.poster({ title: 'T'.repeat(200), rules, foot: 'F '.repeat(100) }, DAY)).bytes);
    expect(file.numPages).toBe(1);
    const text = squeeze(await textOf(file));
    for (const rule of rules) expect(text).toContain(squeeze(rule));
  });

  test('has letters as large as fit: the fewer the rules, the larger', async () => {
    const sizeOf = async (count: number) => {
      const file = await openPdf(
        (await pdf.poster({ ...poster, rules: Array.from({ length: count }, () => poster.rules[0] ?? '') }, DAY)).bytes,
      );
      const { items } = await (await file.getPage(1)).getTextContent();
      return Math.max(...items.flatMap((item) => ('str' in item && item.str.startsWith('Den som') ? [item.height] : [])));
    };
    const [few, many] = [await sizeOf(2), await sizeOf(12)];
    expect(few).toBeGreaterThan(35);
    expect(many).toBeGreaterThan(15);
    expect(few).toBeGreaterThan(many);
  });
});
