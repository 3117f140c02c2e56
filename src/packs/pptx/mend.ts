/** What pptxgenjs cannot do, done to the file that it wrote. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Slide, SlideDeck } from '../../document/slides.ts';
import { layouts as words } from '../../texts/sv/slides.ts';
import { type Pressed, press, zip } from '../zip.ts';
import { coverBox, drawingXml } from './drawing.ts';
import { LAYOUTS, layoutOf, PICTURE } from './layouts.ts';
import { layoutXml, masterXml, phXml, slideFootXml, themeXml } from './template.ts';
import { escapeXml } from './xml.ts';

type Files = Map<string, string | Uint8Array | Pressed>;

/**
 * - theme, master and layouts are ours, and slides take their look from them
 * - everything is in Swedish, notes are paragraphs, pictures are groups of shapes with alt text, each slide has a foot
 * - parts that are named but not there are not named, and parts stand in the order that the schema asks for
 * - no time, no random id, no number that depends on what was written before
 */
export function mend(pptx: Uint8Array, deck: SlideDeck): Uint8Array {
  const files: Files = new Map();
  for (const [name, bytes] of Object.entries(unzipSync(pptx))) {
    if (name.endsWith('/')) continue;
    files.set(name, /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : bytes);
  }
  numberCharts(files);
  ownTemplate(files);
  for (const [index, slide] of deck.slides.entries()) {
    const number = index + 1;
    change(files, `ppt/slides/slide${number}.xml`, (xml) => mendSlide(xml, slide, deck.foot, number));
    change(files, `ppt/notesSlides/notesSlide${number}.xml`, (xml) => mendNotes(xml, slide.notes));
  }
  for (const name of [...files.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))) change(files, name, mendChart);
  for (const [name, bytes] of files) if (bytes instanceof Uint8Array) files.set(name, mendWorkbook(bytes, deck.day));
  change(files, 'ppt/presentation.xml', mendPresentation);
  change(files, 'docProps/core.xml', (xml) => mendCore(xml, deck.day));
  files.set('docProps/app.xml', appXml(deck.slides.length));
  for (const [name, xml] of files)
    if (typeof xml === 'string') files.set(name, xml.replaceAll(/ altLang="[^"]*"/g, '').replaceAll(/ lang="[^"]*"/g, ' lang="sv-SE"'));
  change(files, '[Content_Types].xml', (xml) => mendTypes(xml, files));
  return zip(new Map([...files].map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

function change(files: Files, name: string, by: (xml: string) => string): void {
  const xml = files.get(name);
  if (typeof xml !== 'string') throw new Error(`pptxgenjs wrote no ${name}`);
  files.set(name, by(xml));
}

/** pptxgenjs numbers charts through the life of the process; here they begin at 1. */
function numberCharts(files: Files): void {
  const numberOf = (name: string) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const numbers = [...files.keys()]
    .map(numberOf)
    .filter(Boolean)
    .sort((a, b) => a - b);
  const renumber = (text: string) =>
    text.replaceAll(/\b(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g, (_, kind: string, number: string, end: string) => {
      return `${kind}${numbers.indexOf(Number(number)) + 1}.${end}`;
    });
  for (const [name, content] of [...files]) {
    files.delete(name);
    files.set(renumber(name), typeof content === 'string' && /(\.rels|Types\]\.xml)$/.test(name) ? renumber(content) : content);
  }
}

const LAYOUT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout';
const MASTER = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideMaster';
const THEME = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme';

function relsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const items = relations.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** What is the same in every presentation, pressed once. */
const TEMPLATE: ReadonlyMap<string, Pressed> = new Map(
  [
    ...LAYOUTS.flatMap((layout, index) => [
      [`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(layout)] as const,
      [`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, relsXml([[MASTER, '../slideMasters/slideMaster1.xml']])] as const,
    ]),
    ['ppt/slideMasters/slideMaster1.xml', masterXml()] as const,
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relsXml([
        ...LAYOUTS.map((_, index) => [LAYOUT, `../slideLayouts/slideLayout${index + 1}.xml`] as const),
        [THEME, '../theme/theme1.xml'],
      ]),
    ] as const,
    // The notes have a theme of their own, as each master must.
    ...['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'].map((name) => [name, themeXml()] as const),
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relsXml([[THEME, '../theme/theme2.xml']])] as const,
  ].map(([name, xml]) => [name, press(strToU8(xml))]),
);

/** Our theme, master and layouts in place of those of pptxgenjs, which has an empty layout first. */
function ownTemplate(files: Files): void {
  for (const name of [...files.keys()].filter((name) => name.startsWith('ppt/slideLayouts/'))) files.delete(name);
  for (const [name, part] of TEMPLATE) files.set(name, part);
  change(files, 'ppt/notesMasters/notesMaster1.xml', (xml) =>
    xml.replace(/<a:p><a:pPr lvl="0"\/>.*?(?=<\/p:txBody>)/s, `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${words.notes}</a:t></a:r></a:p>`),
  );
  for (const [name, xml] of files)
    if (name.startsWith('ppt/slides/_rels/') && typeof xml === 'string')
      files.set(
        name,
        xml.replace(/slideLayout(\d+)\.xml/, (_, number: string) => `slideLayout${Number(number) - 1}.xml`),
      );
}

/** Texts stand in the placeholders of the layout and have nothing of their own but a size; then the picture, then the foot. */
function mendSlide(xml: string, slide: Slide, foot: string, number: number): string {
  const { placeholders } = layoutOf(slide);
  const picture = slide.kind === 'picture' ? drawingXml(slide.svg, coverBox(slide.svg, PICTURE), words.picture, 100, slide.alt) : '';
  return xml
    .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
    .replaceAll(/<p:sp>.*?<\/p:sp>/gs, (shape) => (shape.includes('<a:t>') ? followLayout(shape) : ''))
    .replaceAll(/<p:ph\s+idx="(\d+)"[^>]*\/>/g, (_, id: string) => {
      const index = Number(id) - 100;
      return phXml(placeholders[index]?.type ?? 'body', index);
    })
    .replace('</p:spTree>', () => `${picture}${slideFootXml(foot, number)}</p:spTree>`);
}

function followLayout(shape: string): string {
  const name = shape.includes('type="title"') ? words.prompts.title : words.prompts.body;
  return shape
    .replace(/(<p:cNvPr id="\d+") name="[^"]*"><\/p:cNvPr>/, `$1 name="${name}"/>`)
    .replace('<p:cNvSpPr/>', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
    .replace(/<a:bodyPr.*?<\/a:bodyPr>/s, '<a:bodyPr/>')
    .replaceAll(/<a:pPr.*?<\/a:pPr>/gs, '')
    .replaceAll(/<a:endParaRPr[^>]*\/>/g, '')
    .replaceAll(/<a:rPr([^>]*)>.*?<\/a:rPr>/gs, (_, attributes: string) => {
      const size = / sz="\d+"/.exec(attributes)?.[0] ?? '';
      return `<a:rPr lang="sv-SE"${size} dirty="0"/>`;
    });
}

function mendNotes(xml: string, notes: readonly string[]): string {
  const paragraphs = notes.map((text) => `<a:p><a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`);
  const body = paragraphs.join('') || '<a:p><a:endParaRPr lang="sv-SE"/></a:p>';
  return xml.replace(/(<p:ph type="body".*?<a:lstStyle\/>).*?(?=<\/p:txBody>)/s, (_, start: string) => `${start}${body}`);
}

/** ISO/IEC 29500-1 § 21.2.2.10: in a series of bars the points come before their labels. A label stays on one line. */
function mendChart(xml: string): string {
  return xml
    .replaceAll('<c:txPr><a:bodyPr/>', '<c:txPr><a:bodyPr wrap="none"/>')
    .replace('<c:roundedCorners', '<c:lang val="sv-SE"/><c:roundedCorners')
    .replaceAll(/(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)(\s*(?:<c:dPt>(?:(?!<\/c:dPt>).)*<\/c:dPt>\s*)+)/gs, '$2$1');
}

/** The workbook behind a chart: the same author and day as the presentation. */
function mendWorkbook(bytes: Uint8Array, day: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const core = files.get('docProps/core.xml');
  if (core) files.set('docProps/core.xml', strToU8(mendCore(strFromU8(core), day)));
  return zip(files);
}

function mendCore(xml: string, day: string): string {
  return xml
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${day}T00:00:00Z`)
    .replaceAll('>PptxGenJS<', `>${words.theme}<`)
    .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>');
}

/** Sections get ids by their order; the masters stand before the slides (§ 19.2.1.26), and notes are printed on upright paper. */
function mendPresentation(xml: string): string {
  let section = 0;
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml
    .replace(masters, '')
    .replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`)
    .replace(/<p:notesSz[^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replaceAll(/(<p14:section name="[^"]*" id="\{)[^}]*/g, (_, start: string) => {
      section += 1;
      return `${start}5B0DA000-0000-4000-8000-${String(section).padStart(12, '0')}`;
    });
}

const appXml = (slides: number) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><Company>${words.theme}</Company></Properties>`;

const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The types of the parts that are there, no others. */
function mendTypes(xml: string, files: Files): string {
  return xml
    .replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, name: string) => (files.has(name) ? override.trim() : ''))
    .replaceAll(/<Default Extension="(?!xml"|rels"|xlsx")[^>]*\/>/g, '')
    .replace('</Types>', `<Override PartName="/ppt/theme/theme2.xml" ContentType="${THEME_TYPE}"/></Types>`);
}
