import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { oddText, words } from '../../../tests/odd-texts.ts';
import { seededRandom } from '../../../tests/random.ts';
import { samplePlan } from '../sample-plan.ts';
import type { Block, TextDocument } from '../text-document.ts';
import { writeDocx } from './write.ts';

afterEach(() => {
  vi.useRealTimers();
});

const DAY = '2026-06-07';

const plan = (blocks: readonly Block[], changes: Partial<TextDocument> = {}): TextDocument => ({
  title: 'Plan',
  facts: [],
  blocks,
  foot: '',
  ...changes,
});

/** The parts of the file by name, as XML. */
async function partsOf(document: TextDocument): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(document, DAY));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const bodyOf = async (document: TextDocument): Promise<string> => (await partsOf(document))['word/document.xml'] ?? '';

/** Without blanks: the program that reads the file tells no line breaks. */
const squeeze = (text: string): string => words(text).replace(/\s/g, '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text of XML. */
const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? '');

/** What another program reads: HTML, or bare text. */
const reopen = async (document: TextDocument) => {
  const buffer = Buffer.from(await writeDocx(document, DAY));
  const [html, text] = await Promise.all([
    mammoth.convertToHtml({ buffer }, { styleMap: ["p[style-name='Title'] => h1.title"] }),
    mammoth.extractRawText({ buffer }),
  ]);
  return { html: html.value, text: text.value };
};

describe('a Word file', () => {
  test('has headings, lists and a table that another program knows as such', async () => {
    const { html } = await reopen(samplePlan(2));
    expect(html).toContain('<h1 class="title">Aktivitetsplan – Förrådet i Kiruna</h1>');
    expect(html).toContain('<h1>Vad vi ska göra</h1>');
    expect(html).toContain('<h2>Vad har ni lärt er?</h2>');
    expect(html).toContain('<ol><li>Vi läser planen tillsammans.</li><li>Vi skriver vad som blev av den.</li></ol>');
    expect(html).toContain('<ul><li>Papper</li><li>Penna</li></ul>');
    expect(html).toContain('<p>Planen gäller till nästa sommar.<br />Vi ser över den varje månad.</p>');
    expect(html).toMatch(
      /<table><thead><tr>(<th><p>.+?<\/p><\/th>){6}<\/tr><\/thead><tbody>(<tr>(<td><p>.+?<\/p><\/td>){6}<\/tr>){2}<\/tbody>/,
    );
  });

  test('begins each numbered list at one', async () => {
    const list: Block = { kind: 'list', ordered: true, items: ['a', 'b'] };
    const body = await bodyOf(plan([list, list]));
    expect(new Set([...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
  });

  test('keeps a text that looks like a list to what writes the file', async () => {
    const { text } = await reopen(plan([{ kind: 'list', ordered: true, items: ['{numbers-0} {bullets-0}'] }]));
    expect(text).toContain('{numbers-0} {bullets-0}');
  });

  test('uses the styles of headings that Word has, in Swedish, on A4, with numbered pages', async () => {
    const parts = await partsOf(samplePlan(1));
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="sv-SE"');
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(await bodyOf(plan([]))).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const foot = parts['word/footer1.xml'] ?? '';
    expect(foot).toContain('Förrådet i Kiruna, aktivitetsplan');
    expect([...foot.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('says what it is and who made it, on its day', async () => {
    const core = (await partsOf(plan([], { title: 'Plan & <mer>' })))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Plan &amp; &lt;mer&gt;</dc:title>');
    expect(core).toContain('<dc:creator>Man gör skillnad</dc:creator>');
    expect([...core.matchAll(/>(2\d{3}-[^<]+)</g)].map(([, time]) => time)).toEqual(['2026-06-07T12:00:00Z', '2026-06-07T12:00:00Z']);
  });

  test('repeats the head of a table on each page, and marks the first column', async () => {
    const body = await bodyOf(samplePlan(50));
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="true" w:firstColumn="true"/);
  });

  test('writes from right to left what is written so', async () => {
    const body = await bodyOf(
      plan([
        { kind: 'paragraph', text: 'مرحبا och hej' },
        { kind: 'paragraph', text: 'hej مرحبا' },
      ]),
    );
    expect(body.match(/<w:bidi\/>/g)?.length).toBe(1);
    expect(body).toMatch(/<w:bidi\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr><w:t xml:space="preserve">مرحبا och hej</);
  });

  test('leaves lines to write on where there is no answer', async () => {
    const body = await bodyOf(plan([{ kind: 'answer', label: 'Hur?', text: '  ' }]));
    expect(body.match(/<w:pStyle w:val="WritingLine"\/>/g)?.length).toBe(3);
  });

  test('is a table of the right shape whatever the rows are', async () => {
    const body = await bodyOf(
      plan([{ kind: 'table', table: { caption: '', head: ['a', 'b'], rows: [['1'], ['1', '2', '3']], widths: [] } }]),
    );
    expect(body.match(/<w:tc>/g)?.length).toBe(6);
  });

  test('is the same bytes at another time, and other bytes on another day', async () => {
    const first = await writeDocx(samplePlan(5), DAY);
    vi.setSystemTime(new Date(2031, 4, 17, 13, 14, 15));
    expect(Buffer.compare(await writeDocx(samplePlan(5), DAY), first)).toBe(0);
    expect(Buffer.compare(await writeDocx(samplePlan(5), '2026-06-08'), first)).not.toBe(0);
  });

  test('holds what was typed and nothing that acts, whatever it was', async () => {
    const random = seededRandom(5);
    for (let round = 0; round < 25; round++) {
      const typed = Array.from({ length: 12 }, () => `${oddText(random)}.`);
      const [title = '', fact = '', foot = '', ...rest] = typed;
      const [heading = '', paragraph = '', item = '', label = '', answer = '', ...cells] = rest;
      const document = plan(
        [
          { kind: 'heading', level: 2, text: heading },
          { kind: 'paragraph', text: paragraph },
          { kind: 'list', ordered: false, items: [item] },
          { kind: 'answer', label, text: answer },
          { kind: 'table', table: { caption: 'T', head: ['a', 'b', 'c', 'd'], rows: [cells], widths: [1, 1, 1, 1] } },
        ],
        { title, foot, facts: [{ label: 'F', text: fact }] },
      );
      const { text } = await reopen(document);
      const whole = squeeze(text);
      for (const one of [title, fact, ...rest]) expect(whole).toContain(squeeze(one));
      const parts = await partsOf(document);
      expect(squeeze(textOf(parts['word/footer1.xml'] ?? ''))).toContain(squeeze(foot));
      expect(parts['word/document.xml']).not.toMatch(/<w:(fldSimple|hyperlink|instrText|fldChar|object|drawing)/);
      expect(Object.values(parts).join('')).not.toMatch(/TargetMode="External"/);
    }
  }, 60_000);
});
