/**
 * Theme, slide master and layouts as XML. pptxgenjs has no colours of a theme, its master holds no placeholders and its layouts no
 * anchors, so these parts are ours; the slides take all of their look from here, and another template can take its place.
 */
import { layouts as words } from '../../texts/sv/slides.ts';
import { drawingXml } from './drawing.ts';
import { GAP } from './fit.ts';
import { INDENT, LAYOUTS, type Layout, type Placeholder, type ThemeColour } from './layouts.ts';
import { type Box, DECORATIVE, emu, escapeXml, placeXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The light colours of tokens.css by their places in a theme. */
const COLOURS = {
  dk1: '18222C',
  lt1: 'FAF7F1',
  dk2: '14283A',
  lt2: 'EFE9DE',
  accent1: 'B03A24',
  accent2: '235A7C',
  accent3: '1F5A4B',
  accent4: 'EFB13A',
  accent5: 'C1741B',
  accent6: '857A68',
  hlink: '235A7C',
  folHlink: '6B4A00',
};

/** Bars: two tones that stay apart in grey print, and one for what is neither when both are there. */
export const TONES = { women: COLOURS.accent5, men: COLOURS.accent2, plain: COLOURS.accent2, other: COLOURS.accent6 };

/**
 * Our typefaces are not on people's machines, and PowerPoint takes one name for each, without others to fall back on. Arial is on
 * Windows and Mac, and everywhere else a face of the same widths (Liberation Sans, Arimo) stands in for it: what has room here has
 * room there. It is also what the site shows until its own faces have come.
 */
const FACE = '<a:latin typeface="Arial" panose="020B0604020202020204"/><a:ea typeface=""/><a:cs typeface=""/>';

/** `ppt/theme/theme1.xml`. */
export function themeXml(): string {
  const colours = Object.entries(COLOURS).map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const plain = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${words.theme}"><a:themeElements><a:clrScheme name="${words.theme}">${colours.join('')}</a:clrScheme><a:fontScheme name="${words.theme}"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="${words.theme}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(25400)}${line(38100)}</a:lnStyleLst><a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}

const colourXml = (colour: ThemeColour) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
const groundXml = (colour: ThemeColour) => `<p:bg><p:bgPr>${colourXml(colour)}<a:effectLst/></p:bgPr></p:bg>`;
const ROOT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Level one of a text: mark, spacing, size, weight, colour. */
function levelXml({ type, sizes, colour, bold, marks }: Pick<Placeholder, 'type' | 'sizes' | 'colour' | 'bold' | 'marks'>): string {
  const indent = marks ? emu(INDENT) : 0;
  const face = type === 'title' || bold ? '+mj-lt' : '+mn-lt';
  const mark =
    marks === 'box'
      ? '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct val="60000"/><a:buFont typeface="Arial"/><a:buChar char="■"/>'
      : marks === 'number'
        ? '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct val="100000"/><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"/>'
        : '<a:buNone/>';
  return `<a:lvl1pPr marL="${indent}" indent="${-indent}" algn="l"><a:lnSpc><a:spcPct val="${bold ? 95_000 : 100_000}"/></a:lnSpc><a:spcBef><a:spcPct val="${type === 'title' ? 0 : GAP * 100_000}"/></a:spcBef>${mark}<a:defRPr lang="sv-SE" sz="${sizes[0] * 100}" b="${bold ? 1 : 0}"${bold ? ' spc="-20"' : ''}>${colourXml(colour)}<a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`;
}

const spXml = (id: number, name: string, ph: string, box: Box, body: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}</p:txBody></p:sp>`;

const bodyPr = (anchor: Placeholder['anchor'], fit = '<a:normAutofit/>') =>
  `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}">${fit}</a:bodyPr>`;
const promptXml = (text: string) => `<a:p><a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

/** How slide, layout and master name the same place: a title by its type, others by the number that pptxgenjs gives them. */
export const phXml = (type: Placeholder['type'], index: number): string =>
  type === 'title' ? '<p:ph type="title"/>' : `<p:ph type="${type}" idx="${100 + index}"/>`;

function placeholderXml(placeholder: Placeholder, index: number): string {
  const { type, box, anchor } = placeholder;
  const ph = phXml(type, index).replace('/>', ' hasCustomPrompt="1"/>');
  const body = `${bodyPr(anchor)}<a:lstStyle>${levelXml(placeholder)}</a:lstStyle>${promptXml(words.prompts[type])}`;
  return spXml(10 + index, words.prompts[type], ph, box, body);
}

const FTR = '<p:ph type="ftr" sz="quarter" idx="200"/>';
const NUMBER = '<p:ph type="sldNum" sz="quarter" idx="201"/>';
const FIELD = '<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum">';
const FOOT = { y: 6.95, h: 0.3 };
const FOOT_SIZE = 1200;

/** The slide's number, then course and version. */
function footXml({ x, colour }: Layout['foot'], id: number): string {
  const style = `${bodyPr('ctr', '')}<a:lstStyle><a:lvl1pPr algn="l"><a:defRPr lang="sv-SE" sz="${FOOT_SIZE}">${colourXml(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  return (
    spXml(id, words.foot, FTR, { x: x + 0.5, w: 6, ...FOOT }, `${style}<a:p><a:endParaRPr lang="sv-SE"/></a:p>`) +
    spXml(id + 1, words.number, NUMBER, { x, w: 0.5, ...FOOT }, `${style}<a:p>${FIELD}<a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld></a:p>`)
  );
}

/** The foot of one slide. Place and look come from its layout; size and face are named, as LibreOffice looks for them here. */
export function slideFootXml(text: string, number: number): string {
  const run = `<a:rPr lang="sv-SE" sz="${FOOT_SIZE}" dirty="0"><a:latin typeface="+mn-lt"/></a:rPr>`;
  const sp = (id: number, name: string, ph: string, content: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"/>${content}</a:p></p:txBody></p:sp>`;
  return (
    sp(90, words.foot, FTR, `<a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r>`) +
    sp(91, words.number, NUMBER, `${FIELD}${run}<a:t>${number}</a:t></a:fld>`)
  );
}

/** `ppt/slideLayouts/slideLayoutN.xml`. */
export function layoutXml({ name, ground, panels, art, placeholders, foot }: Layout): string {
  const panel = ({ box, colour }: Layout['panels'][number], index: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${40 + index}" name="${words.mark}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${colourXml(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
  const pictures = art.map(({ svg, box }, index) => drawingXml(svg, box, words.mark, 100 * (index + 1)));
  return `${HEAD}<p:sldLayout ${SPACES} preserve="1" userDrawn="1"><p:cSld name="${escapeXml(name)}">${groundXml(ground)}<p:spTree>${ROOT}${panels.map(panel).join('')}${pictures.join('')}${placeholders.map(placeholderXml).join('')}${footXml(foot, 30)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** `ppt/slideMasters/slideMaster1.xml`; its relations 1… are the layouts, the last one the theme. */
export function masterXml(): string {
  const title = { type: 'title', sizes: [40], colour: 'tx1', bold: true } as const;
  const text = { type: 'body', sizes: [32], colour: 'tx1', bold: false, marks: 'box' } as const;
  const layouts = LAYOUTS.map((_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`);
  const titleBox = { x: 0.75, y: 0.5, w: 11.83, h: 1.1 };
  const textBox = { x: 0.75, y: 2.1, w: 11.83, h: 4.6 };
  const shapes =
    spXml(2, words.prompts.title, '<p:ph type="title"/>', titleBox, `${bodyPr('b')}<a:lstStyle/>${promptXml(words.prompts.title)}`) +
    spXml(3, words.prompts.body, '<p:ph type="body" idx="1"/>', textBox, `${bodyPr('t')}<a:lstStyle/>${promptXml(words.prompts.body)}`) +
    footXml({ x: 0.75, colour: 'tx1' }, 4);
  return `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${groundXml('bg1')}<p:spTree>${ROOT}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levelXml(title)}</p:titleStyle><p:bodyStyle>${levelXml(text)}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="sv-SE"/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>`;
}
