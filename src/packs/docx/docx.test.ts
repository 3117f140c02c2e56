import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { words as plain } from '../../../tests/odd-texts.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { textsOf } from '../../document/texts-of.ts';
import { newPictures } from './pictures.ts';
import { paperOf, SAMPLE } from './sample.ts';
import { writePaperDocx } from './write.ts';

/** Lists in the sample, each with numbers of its own. */
const LISTS = 6;

const pictures = newPictures(process.cwd());

/** The parts of the file by name, as XML. */
const partsOf = async (document: PaperDocument) => xmlOf(await writePaperDocx(document, pictures));

function xmlOf(file: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(file));
  return Object.fromEntries(files.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const bodyOf = async (blocks: readonly Block[]): Promise<string> => (await partsOf(paperOf(blocks)))['word/document.xml'] ?? '';

const count = (text: string, piece: string): number => text.split(piece).length - 1;

/** What another program makes of it. */
async function reopen(document: PaperDocument) {
  const buffer = Buffer.from(await writePaperDocx(document, pictures));
  const styleMap = ["p[style-name='Title'] => h1.title", "p[style-name='Uppgiftens rubrik'] => h3.exercise"];
  const [html, text] = await Promise.all([mammoth.convertToHtml({ buffer }, { styleMap }), mammoth.extractRawText({ buffer })]);
  return { html: html.value, text: text.value };
}

/** What a strict reader says against XML files, by name. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const xml = Object.entries(files).map(([fileName, contents]) => ({ fileName, contents }));
  return (await validateXML({ xml, normalization: 'format' })).errors;
}

/** Without blanks: the program that reads the file tells no line breaks. */
const squeeze = (typed: string): string => plain(typed).replace(/[\s\ufffe\uffff]/g, '');

const parts = await partsOf(paperOf(SAMPLE));
const body = parts['word/document.xml'] ?? '';
const { html, text } = await reopen(paperOf(SAMPLE));

describe('a Word file of a pack', () => {
  test('has headings, lists, links and tables that another program knows as such', () => {
    expect(html).toContain('<h1 class="title">2C.3 Härskartekniker</h1>');
    for (const heading of ['<h1>Mötet</h1>', '<h2>1. Fallen</h2>', '<h3>Blad</h3>', '<h4>Planen</h4>']) expect(html).toContain(heading);
    expect(html).toContain('<h3 class="exercise">Vilken teknik är det?</h3>');
    expect(html).toContain('<ul><li>Papper</li><li>Penna</li></ul>');
    expect(html).toContain('<ol><li>Först</li><li>Sedan</li></ol>');
    expect(new Set([...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size).toBe(LISTS);
    expect(html).toContain('<ol><li>Osynliggörande</li><li>Förlöjligande</li></ol>');
    expect(html).toContain('<a href="https://www.do.se/">DO</a>');
    expect(html).toContain(
      '<table><thead><tr><th><p>Hinder</p></th><th><p>Åtgärd</p></th></tr></thead><tbody><tr><td><p>Pallen</p></td><td></td></tr>',
    );
  });

  test('has a picture with its description, and a chart as a table of its figures', () => {
    expect(html).toMatch(/<img alt="En röd låda mot en ljus himmel\." src="data:image\/png;base64,iVBOR/);
    expect(html).toContain('<tbody><tr><td><p>Kvinnor</p></td><td><p>69 %</p></td></tr><tr><td><p>Män</p></td><td><p>31 %</p></td></tr>');
  });

  test('says every text once and in order', () => {
    // What stands in the picture's description; and the chart's sentence, which its table says.
    const unsaid = new Set(['En röd låda mot en ljus himmel.', 'Kvinnor tar ut 69 procent av dagarna, män 31.']);
    let at = 0;
    for (const one of textsOf(SAMPLE, true)) {
      if (one === '' || unsaid.has(one)) continue;
      const place = squeeze(text).indexOf(squeeze(one), at);
      expect(place, one).toBeGreaterThanOrEqual(at);
      at = place + squeeze(one).length;
    }
    for (const one of ['Läs igenom en gång.', 'Kollegan tittar', 'Alla kan hålla i locket.', '30 minuter'])
      expect(count(text, one)).toBe(1);
  });

  test('is well-formed in every part', async () => {
    expect(Object.keys(parts).length).toBeGreaterThan(15);
    expect(await faultsOf(parts)).toEqual([]);
    expect(await faultsOf({ 'a.xml': '<a><b></a>' })).not.toEqual([]);
  });

  test('looks as its styles say, each of which it has, and as nothing else', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id));
    expect(used.size).toBeGreaterThan(30);
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    for (const name of [
      'Heading 1',
      'Heading 4',
      'Title',
      'Subtitle',
      'List Bullet',
      'List Number',
      'Caption',
      'Quote',
      'header',
      'footer',
    ])
      expect(styles.toLowerCase()).toContain(`<w:name w:val="${name.toLowerCase()}"/>`);
    expect(body).not.toMatch(/<w:(rFonts|sz|color|pBdr|spacing|jc|tblBorders|b|i)[ /]/);
    // The bars alone have a ground and an edge of their own: these are their values.
    expect(count(body, '<w:shd ')).toBe(3);
  });

  test('is Swedish, on upright A4, with numbered pages and the title at their heads', () => {
    expect(parts['word/styles.xml']).toContain('w:lang w:val="sv-SE"');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/header1.xml']).toContain('Handledning – 2C.3 Härskartekniker');
    const foot = parts['word/footer1.xml'] ?? '';
    expect(foot).toContain('Man gör skillnad, version 0.5.0. CC BY 4.0.');
    expect([...foot.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('says what it is, who made it and when, and asks nothing when it opens', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Handledning – 2C.3 Härskartekniker</dc:title>');
    expect(core).toContain('<dc:creator>Man gör skillnad</dc:creator>');
    expect(core).toMatch(/<cp:keywords>jämställdhet, /);
    expect(core).toContain('2026-11-22T12:00:00Z');
    expect(Object.values(parts).join('')).not.toMatch(/updateFields|w:dirty/);
  });

  test('repeats the heads of tables, splits no row, and names the headings of rows', () => {
    expect(count(body, '<w:tblHeader/>')).toBe(3);
    expect(count(body, '<w:cantSplit/>')).toBe(count(body, '<w:tr>'));
    expect([...body.matchAll(/w:firstColumn="(\w+)"/g)].map(([, value]) => value)).toEqual(['true', 'false', 'true']);
  });

  test('leaves room to write: lines, high rows, boxes to tick', () => {
    expect(count(body, '<w:pStyle w:val="WritingLine"/>')).toBe(3);
    expect(body).toContain('<w:trHeight w:val="908" w:hRule="atLeast"/>');
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="☐"/>');
    expect(text).toContain('1 = aldrig, 5 = varje dag');
    expect(plain(text)).toContain('○ 1 ○ 2 ○ 3 ○ 4 ○ 5');
  });

  test('draws bars as long as their values', () => {
    const edges = [...body.matchAll(/w:fill="(\w+)"[^>]*\/><w:ind w:right="(\d+)"/g)].map(([, fill, right]) => [fill, Number(right)]);
    expect(edges.map(([fill]) => fill)).toEqual(['c1741b', '235a7c', '857a68']);
    const [women = 0, men = 0, all] = edges.map(([, right]) => Number(right));
    expect(all).toBe(0);
    expect(women / men).toBeCloseTo(31 / 69, 2);
  });

  test('begins a page where it should, and ends with no empty one', async () => {
    const page: Block = { kind: 'page' };
    const line: Block = { kind: 'paragraph', text: 'x' };
    const table: Block = { kind: 'table', head: ['a'], rows: [['b']] };
    expect(count(await bodyOf([line, page, line, page]), '<w:pageBreakBefore/>')).toBe(1);
    expect(count(await bodyOf([line, page, page, table]), '<w:pageBreakBefore/>')).toBe(1);
    expect(await bodyOf([line, page, table])).toMatch(/<w:pageBreakBefore\/><\/w:pPr><\/w:p><w:tbl>/);
  });

  test('puts an exercise one level below the heading above it', async () => {
    const box: Block = { kind: 'box', look: 'exercise', title: 'Fråga', blocks: [] };
    const under = async (level: 1 | 2 | 3) => bodyOf([{ kind: 'heading', level, text: 'h' }, box]);
    expect(await under(1)).toContain('<w:outlineLvl w:val="1"/>');
    expect(await under(2)).not.toContain('<w:outlineLvl');
    expect(await under(3)).toContain('<w:outlineLvl w:val="3"/>');
  });

  test('leads only to addresses of the web', async () => {
    const link = (href: string): Block => ({ kind: 'paragraph', text: [{ text: 'dit', href }] });
    const { 'word/document.xml': xml = '', 'word/_rels/document.xml.rels': rels = '' } = await partsOf(
      paperOf(['https://a.se/?b=1&c="', 'https://a.se/?b=1&c="', 'javascript:alert(1)', 'file:///c:/x', 'inget'].map(link)),
    );
    expect(count(xml, '<w:hyperlink ')).toBe(2);
    expect([...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)).toEqual([
      'https://a.se/?b=1&amp;c=%22',
    ]);
  });

  test('is the same bytes at another time, and other bytes on another day', async () => {
    const first = await writePaperDocx(paperOf(SAMPLE));
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2031, 4, 17, 13, 14, 15));
    const second = await writePaperDocx(paperOf(SAMPLE), pictures);
    vi.useRealTimers();
    expect(Buffer.compare(second, first)).toBe(0);
    expect(Buffer.compare(await writePaperDocx(paperOf(SAMPLE, { day: '2026-11-23' }), pictures), first)).not.toBe(0);
  });

  test('holds what was written and nothing that acts, whatever it was', async () => {
    const hostile = fc.constantFrom(
      ']]>',
      '&',
      '<w:p/>',
      '"',
      "'",
      'CURRENT',
      '\u0000\u001b',
      '\ud83d',
      '\uffff',
      '{{x}}',
      '{number-1}',
      '{letter-1}',
      '\n',
      'å',
    );
    const odd = fc.oneof(fc.string({ unit: fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 3 })), maxLength: 12 }), hostile);
    const all: Record<string, string> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 12, maxLength: 12 }), async (typed) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', title = '', foot = ''] = typed.map(
          (one, index) => `${index}${one}.`,
        );
        const blocks: Block[] = [
          { kind: 'heading', level: 1, text: a },
          { kind: 'paragraph', text: [{ text: b, strong: true, emphasis: true }] },
          { kind: 'list', marks: 'letter', items: [c] },
          { kind: 'entries', entries: [{ name: d, text: e }] },
          { kind: 'speech', texts: [f] },
          { kind: 'box', look: 'exercise', title: g, blocks: [{ kind: 'lines', count: 1, label: h }] },
          { kind: 'table', head: [i], rows: [[j]] },
        ];
        const document = paperOf(blocks, { title, foot });
        const file = await writePaperDocx(document, pictures);
        const made = xmlOf(file);
        for (const name of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'])
          all[`${Object.keys(all).length}.xml`] = made[name] ?? '';
        const read = squeeze((await mammoth.extractRawText({ buffer: Buffer.from(file) })).value);
        for (const one of [a, b, c, d, e, f, g, h, i, j, title]) expect(read).toContain(squeeze(one));
        expect(made['word/document.xml']).not.toMatch(/<w:(fldSimple|hyperlink|instrText|fldChar|object|drawing)/);
        expect(Object.values(made).join('')).not.toContain('TargetMode="External"');
      }),
      { numRuns: 15, seed: 5 },
    );
    expect(await faultsOf(all)).toEqual([]);
  }, 30_000);
});
