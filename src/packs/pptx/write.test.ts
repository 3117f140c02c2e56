import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
// The package's own entry is for a script tag.
import { parse } from 'pptxtojson/dist/index.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { oddText } from '../../../tests/odd-texts.ts';
import { seededRandom } from '../../../tests/random.ts';
import { loadCourse } from '../../course/load.ts';
import type { Slide, SlideDeck } from '../../document/slides.ts';
import { scopesOf } from '../scopes.ts';
import { slideDeck } from './deck.ts';
import { formatCode, textsOf, writePptx } from './write.ts';
import { legalText } from './xml.ts';

const { course } = loadCourse(fileURLToPath(new URL('../../..', import.meta.url)));
const scopes = scopesOf(course);

function deckOf(id: string): SlideDeck {
  const scope = scopes.find((one) => one.id === id);
  if (!scope) throw new Error(`There is no scope ${id}`);
  return slideDeck(course, scope);
}

function open(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    files,
    names,
    text,
    xml: names.filter((name) => /\.(xml|rels)$/.test(name)),
    slide: (n: number) => text(`ppt/slides/slide${n}.xml`),
  };
}

/** What xmllint says of the XML parts: nothing when all is well. */
async function faults({ xml, text }: ReturnType<typeof open>): Promise<string> {
  const files = xml.map((name) => ({ fileName: name.replace(/[^\w.]/g, '_'), contents: text(name) }));
  const { valid, rawOutput } = await validateXML({ xml: files, normalization: 'c14n', maxMemoryPages: 4096 });
  return valid ? '' : rawOutput;
}

const plain = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner = '']) =>
    plain([...inner.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, run]) => run).join('')),
  );
const shapes = (xml: string) => [...xml.matchAll(/<p:(?:sp|graphicFrame|grpSp)>.*?<p:nvPr>?(?:<p:ph[^>]*>)?/gs)].map(([shape]) => shape);

// A lesson with charts, a picture and lists; together with the path below every kind of slide.
const deck = deckOf('1-4-halsa');
const file = open(await writePptx(deck));

describe('a presentation as PPTX', () => {
  it('is well-formed XML in all its parts', async () => {
    expect(await faults(file)).toBe('');
  });

  it('begins with the types, and names every part that is there and none that is not', () => {
    const types = file.text('[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name);
    expect(file.names[0]).toBe('[Content_Types].xml');
    expect(named.filter((name) => !file.names.includes(name ?? ''))).toEqual([]);
    const defaults = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, end]) => end);
    expect(file.names.filter((name) => !named.includes(name) && !defaults.some((end) => name.endsWith(`.${end}`)))).toEqual([]);
  });

  it('has only relations that lead somewhere', () => {
    const lost = file.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const base = name.replace(/_rels\/[^/]*$/, '');
        return [...file.text(name).matchAll(/Target="([^"]*)"/g)]
          .map(([, target = '']) => new URL(target, `file:///${base}`).pathname.slice(1))
          .filter((target) => !file.names.includes(target));
      });
    expect(lost).toEqual([]);
  });

  it('has the title first on each slide, in a placeholder for titles, then the rest in reading order', () => {
    for (const [index, slide] of deck.slides.entries()) {
      const xml = file.slide(index + 1);
      expect(xml.match(/<p:ph type="title"\/>/g), slide.title).toHaveLength(1);
      expect(shapes(xml)[0]).toContain('type="title"');
      const texts = textsOf(slide);
      expect(paragraphs(xml)).toEqual([...Object.values(texts).flat().filter(Boolean), deck.foot, String(index + 1)]);
    }
  });

  it('keeps all text in placeholders that take their look from the layout', () => {
    for (const [index] of deck.slides.entries()) {
      const xml = file.slide(index + 1);
      for (const shape of xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [])
        if (shape.includes('<a:t>')) expect(shape).toMatch(/<p:ph [^>]*>.*<p:spPr\/>.*<a:bodyPr\/>/s);
      expect(xml.replace(/<p:grpSp>.*<\/p:grpSp>/s, '')).not.toMatch(/srgbClr|solidFill/);
    }
  });

  it('gives shapes on a slide ids of their own', () => {
    for (const [index] of deck.slides.entries()) {
      const ids = [...file.slide(index + 1).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has the notes of each slide, a paragraph each', () => {
    for (const [index, { notes }] of deck.slides.entries()) {
      const body = /<p:ph type="body".*?<\/p:txBody>/s.exec(file.text(`ppt/notesSlides/notesSlide${index + 1}.xml`))?.[0] ?? '';
      expect(paragraphs(body)).toEqual(notes.map(legalText));
    }
  });

  it('is in Swedish throughout', () => {
    const languages = new Set(file.xml.flatMap((name) => [...file.text(name).matchAll(/\blang="([^"]*)"/g)].map(([, lang]) => lang)));
    expect([...languages]).toEqual(['sv-SE']);
    const runs = file.xml.flatMap((name) => file.text(name).match(/<a:rPr[^>]*>/g) ?? []);
    expect(runs.filter((run) => !run.includes('lang='))).toEqual([]);
    expect(file.text('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('says who made it, when, and what it is called', () => {
    const core = file.text('docProps/core.xml');
    expect(core).toContain('<dc:title>1.4 Hälsa i siffror</dc:title>');
    expect(core).toContain('<dc:creator>Man gör skillnad</dc:creator>');
    expect(core.match(new RegExp(`>${deck.day}T00:00:00Z<`, 'g'))).toHaveLength(2);
    expect(file.names.filter((name) => file.text(name).includes('PptxGenJS'))).toEqual([]);
  });

  it('has text for those who cannot see pictures and charts, and marks the rest as decoration', () => {
    for (const [index, slide] of deck.slides.entries()) {
      const xml = file.slide(index + 1);
      const told = plain(/<p:cNvPr [^>]*descr="([^"]*)"/.exec(xml)?.[1] ?? '');
      expect(told).toBe(slide.kind === 'chart' ? slide.chart.alt : slide.kind === 'picture' ? slide.alt : '');
    }
    for (const name of file.names.filter((one) => /slideLayout\d\.xml$/.test(one))) {
      const [, ...groups] = file.text(name).split('<p:grpSp>');
      for (const group of groups) expect(group).toMatch(/^<p:nvGrpSpPr><p:cNvPr [^>]*><a:extLst>.*?decorative" val="1"/);
    }
  });

  it('follows the schema where pptxgenjs does not', () => {
    const presentation = file.text('ppt/presentation.xml');
    expect(presentation).toMatch(/<p:sldMasterIdLst>.*<p:notesMasterIdLst>.*<p:sldIdLst>.*<p:sldSz.*<p:notesSz/s);
    expect(file.text('ppt/charts/chart2.xml')).toMatch(/<c:invertIfNegative.*<c:dPt>.*<\/c:dPt>\s*<c:dLbls>.*<c:cat>/s);
  });
});

describe('a chart', () => {
  const charts = deck.slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart] : []));

  it('is one that PowerPoint can edit, with the values of the fact base in the chart and in its workbook', () => {
    expect(charts).toHaveLength(4);
    for (const [index, { bars }] of charts.entries()) {
      const xml = file.text(`ppt/charts/chart${index + 1}.xml`);
      const values = [...(/<c:val>.*<\/c:val>/s.exec(xml)?.[0].matchAll(/<c:v>([^<]*)</g) ?? [])].map(([, value]) => Number(value));
      const labels = [...(/<c:cat>.*<\/c:cat>/s.exec(xml)?.[0].matchAll(/<c:v>([^<]*)</g) ?? [])].map(([, label]) => label);
      expect([labels, values]).toEqual([bars.map(({ label }) => label), bars.map(({ value }) => value)]);

      const book = open(file.files[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] ?? new Uint8Array());
      const strings = [...book.text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
      const cells = [...book.text('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]\d+)"( t="s")?><v>([^<]*)<\/v>/g)];
      const sheet = Object.fromEntries(cells.map(([, cell, text, value]) => [cell, text ? strings[Number(value)] : Number(value)]));
      for (const [row, { label, value }] of bars.entries()) expect([sheet[`A${row + 2}`], sheet[`B${row + 2}`]]).toEqual([label, value]);
    }
  });

  it('has women and men in their own tones', () => {
    const colours = [...file.text('ppt/charts/chart1.xml').matchAll(/<c:dPt>.*?srgbClr val="(\w+)"/gs)].map(([, colour]) => colour);
    expect(colours).toEqual(['C1741B', '235A7C']);
  });

  it.each([
    [[84.9, '84,9 år'], [81, '81 år'], '[$-41D]0.0" år"'],
    [[75, '75 %'], [59, '59 %'], '[$-41D]0" %"'],
    [[37800, '37\u00a0800 kronor'], [9, '9 kronor'], '[$-41D]#,##0" kronor"'],
    [[1, '1 "fall"\\'], [2, '2 "fall"\\'], '[$-41D]0" fall"'],
    [[1, '1 fall'], [2, '2 år'], 'General'],
    [[1, 'få'], [2, '2 år'], 'General'],
  ] as const)('writes %j and %j as %s', (one, other, code) => {
    const bars = [one, other].map(([value, text]) => ({ value, text, label: text, tone: 'plain' as const }));
    expect(formatCode(bars)).toBe(code);
  });
});

describe('another reader', () => {
  it('finds the same texts and notes', async () => {
    const words = (html: string) =>
      plain(html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&nbsp;', ' '))
        .replaceAll(/\s+/g, ' ')
        .trim();
    const bytes = await writePptx(deck);
    const { slides, themeColors } = await parse(bytes.slice().buffer, { imageMode: 'none' });
    expect(themeColors[0]).toBe('#B03A24');
    for (const [index, slide] of deck.slides.entries()) {
      const read = slides[index];
      const texts = (read?.elements ?? []).flatMap((element) => ('content' in element && element.content ? [words(element.content)] : []));
      for (const lines of Object.values(textsOf(slide))) if (lines.join('')) expect(texts).toContain(words(lines.join(' ')));
      expect(words(read?.note ?? '')).toBe(words(slide.notes.join(' ')));
      expect((read?.elements ?? []).filter(({ type }) => type === 'chart')).toHaveLength(slide.kind === 'chart' ? 1 : 0);
    }
  });
});

describe('the same presentation', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('gives the same bytes at another time, in another time zone, after other presentations', async () => {
    const path = deckOf('en-apt');
    const before = await writePptx(path);
    await writePptx(deck);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    vi.useFakeTimers({ now: new Date('2031-05-05T23:59:59Z'), toFake: ['Date'] });
    vi.spyOn(Math, 'random').mockReturnValue(0.25);
    expect(Buffer.compare(before, await writePptx(path))).toBe(0);
    vi.restoreAllMocks();
  });
});

describe('the presentation of a path', () => {
  it('has a section for each opening', async () => {
    const path = deckOf('en-apt');
    const presentation = open(await writePptx(path)).text('ppt/presentation.xml');
    const sections = [...presentation.matchAll(/<p14:section name="([^"]*)" id="([^"]*)"/g)];
    expect(sections.map(([, name]) => plain(name ?? ''))).toEqual(
      path.slides.filter(({ kind }) => kind === 'opening').map(({ title }) => title),
    );
    expect(new Set(sections.map(([, , id]) => id)).size).toBe(sections.length);
  });
});

describe('whatever is written', () => {
  /** A slide of each kind. */
  function slidesOf([one, two, three]: readonly [string, string, string]): Slide[] {
    const notes = [one, two, three];
    const bars = [
      { label: one, value: 3, text: two, tone: 'plain' },
      { label: three, value: 1, text: two, tone: 'men' },
    ] as const;
    const svg = '<svg viewBox="0 0 2 1"><rect width="2" height="1" fill="#fff"/></svg>';
    return [
      { notes, kind: 'opening', title: `a${one}`, text: two, eyebrow: three },
      { notes, kind: 'step', title: `b${two}`, texts: notes, meta: one },
      { notes, kind: 'list', title: `c${three}`, items: notes, numbered: true },
      { notes, kind: 'chart', title: `d${one}`, chart: { title: one, bars, full: 3, source: three, limits: one, alt: two } },
      { notes, kind: 'picture', title: `e${two}`, svg, alt: three, caption: one },
    ];
  }

  it.each([
    ['what people paste', Array.from({ length: 15 }, (_, seed) => oddText(seededRandom(seed)))],
    ['what ends a run, a replacement, an attribute', ['</a:t></a:r></a:p>', '$& $1 $` {{x}} ]]>', '" descr="<b>&amp;']],
    ['anything at all', fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 45, seed: 3 })],
  ])('stays text: %s', async (_, texts) => {
    const triples = texts.flatMap((one, index) =>
      index % 3 === 0 ? [[one, texts[index + 1] ?? '', texts[index + 2] ?? ''] as const] : [],
    );
    const slides = triples.flatMap(slidesOf);
    const write = async (all: readonly Slide[], title: string) =>
      open(await writePptx({ title, foot: title, day: '2026-11-22', slides: all }));
    const odd = await write(slides, texts[0] ?? '');
    const tame = await write(
      triples.flatMap(() => slidesOf(['x', 'x', 'x'])),
      'x',
    );
    expect(odd.names).toEqual(tame.names);
    expect(await faults(odd)).toBe('');
    const elements = (xml: string): string[] => xml.match(/<[a-z0-9]+:[A-Za-z]+/g) ?? [];
    for (const [index, slide] of slides.entries()) {
      const shown = paragraphs(odd.slide(index + 1));
      for (const text of Object.values(textsOf(slide)).flat().map(legalText)) if (text.trim()) expect(shown).toContain(text);
      expect(elements(odd.slide(index + 1)).filter((tag) => !elements(tame.slide(index + 1)).includes(tag))).toEqual([]);
    }
  });
});
