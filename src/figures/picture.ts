/** A fact as a picture that stands alone: SVG with its own colours, claim, bars, year, source and limits. Same fact, same bytes. */
import type { Fact } from '../course/model.ts';
import { type Bar, fullWidth } from '../exercises/bars.ts';
import { common } from '../texts/sv/common.ts';
import { figures as words } from '../texts/sv/figures.ts';
import { upperFirst } from '../texts/sv/numbers.ts';
import { figureBars } from './bars.ts';
import { TONES } from './tones.ts';
import { textWidth, wrap } from './wrap.ts';

const WIDTH = 800;
const MARGIN = 44;
const INNER = WIDTH - 2 * MARGIN;

/** The light colours of tokens.css: a picture is shown on paper and slides, whatever the reader's screen prefers. */
const TEXT = '#18222c';
const SOFT = '#48545f';
const GROUND = '#efe9de';
const ACCENT = '#b03a24';

const TEXT_FACE = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";
const DISPLAY_FACE = "'Bricolage Grotesque', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

/** How a paragraph of the picture looks; `gap` is the room above it. */
interface Style {
  readonly size: number;
  readonly gap: number;
  readonly colour?: string;
  readonly display?: boolean;
}

/** Pieces of SVG from top to bottom. */
interface Drawing {
  readonly parts: string[];
  /** Where the next piece begins. */
  y: number;
}

/** @param course title of the course, named at the foot of the picture */
export function figurePicture(fact: Fact, course: string): string {
  const drawing: Drawing = { parts: [], y: MARGIN - 8 };
  if (fact.title) {
    paragraph(drawing, fact.title, { size: 34, gap: 0, display: true });
    paragraph(drawing, fact.claim, { size: 22, gap: 6 });
  } else paragraph(drawing, fact.claim, { size: 28, gap: 0, display: true });
  chart(drawing, fact);
  const about = upperFirst(words.about(fact.year, fact.population));
  if (about) paragraph(drawing, about, { size: 17, gap: 26 });
  paragraph(drawing, `${common.source}: ${fact.citation}`, { size: 17, gap: about ? 2 : 26, colour: SOFT });
  if (fact.limits) paragraph(drawing, `${words.limits}: ${fact.limits}`, { size: 17, gap: 12, colour: SOFT });
  foot(drawing, course);
  const figures = fact.figures.map(({ label, text }) => `${label}: ${text}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${drawing.y}" width="${WIDTH}" height="${drawing.y}" role="img" aria-labelledby="t d" lang="sv" font-family="${TEXT_FACE}" fill="${TEXT}">
<title id="t">${escapeXml(fact.claim)}</title>
<desc id="d">${escapeXml(`${figures}. ${common.source}: ${fact.citation}`)}</desc>
<rect width="${WIDTH}" height="${drawing.y}" fill="#fff"/>
${drawing.parts.join('\n')}
</svg>
`;
}

/** Text in lines; a line is 1.35 times as high as its letters. */
function paragraph(drawing: Drawing, text: string, { size, gap, colour = TEXT, display = false }: Style): void {
  drawing.y += gap;
  const height = Math.round(size * (display ? 1.2 : 1.35));
  // Headings are bold, and bold is wider.
  for (const line of wrap(text, display ? size * 1.08 : size, INNER)) {
    drawing.parts.push(textLine(line, MARGIN, drawing.y + Math.round(height * 0.76), size, { colour, display }));
    drawing.y += height;
  }
}

interface LineStyle {
  readonly colour?: string;
  readonly display?: boolean;
  readonly bold?: boolean;
  readonly end?: boolean;
}

function textLine(text: string, x: number, y: number, size: number, { colour = TEXT, display, bold, end }: LineStyle): string {
  const face = display ? ` font-family="${DISPLAY_FACE}" font-weight="700"` : bold ? ' font-weight="600"' : '';
  const fill = colour === TEXT ? '' : ` fill="${colour}"`;
  return `<text x="${x}" y="${y}" font-size="${size}"${face}${fill}${end ? ' text-anchor="end"' : ''}>${escapeXml(text)}</text>`;
}

/** Bars with their labels above them. A single figure is a large number: it has nothing to be compared with. */
function chart(drawing: Drawing, fact: Fact): void {
  const bars = figureBars(fact);
  const [only] = bars;
  if (only && bars.length === 1) {
    const size = Math.floor(Math.min(92, INNER / textWidth(only.text, 1.1)));
    drawing.parts.push(textLine(only.text, MARGIN, drawing.y + size + 8, size, { display: true, colour: ACCENT }));
    drawing.y += size + 26;
    paragraph(drawing, only.label, { size: 22, gap: 8 });
    return;
  }
  drawing.y += 14;
  for (const one of bars) {
    drawing.parts.push(
      textLine(one.label, MARGIN, drawing.y + 28, 21, {}),
      textLine(one.text, WIDTH - MARGIN, drawing.y + 28, 21, { bold: true, end: true }),
    );
    bar(drawing, one, fullWidth(fact));
  }
}

function bar(drawing: Drawing, { value, tone }: Bar, full: number): void {
  drawing.y += 38;
  const width = Math.round((Math.max(0, value) / full) * INNER * 10) / 10;
  drawing.parts.push(
    `<rect x="${MARGIN}" y="${drawing.y}" width="${INNER}" height="30" fill="${GROUND}"/>`,
    `<rect x="${MARGIN}" y="${drawing.y}" width="${width}" height="30" fill="${TONES[tone]}"/>`,
  );
  drawing.y += 34;
}

/** The course's mark, name and licence under a red rule. */
function foot(drawing: Drawing, course: string): void {
  const y = drawing.y + 26;
  drawing.parts.push(
    `<rect x="${MARGIN}" y="${y}" width="${INNER}" height="3" fill="${ACCENT}"/>`,
    `<g transform="translate(${MARGIN} ${y + 17}) scale(.7)" fill="none" stroke-width="3.5"><path d="M4 12V31h26V12" stroke="${ACCENT}"/><path d="M4 12 27 3.5" stroke="${TEXT}"/></g>`,
    textLine(course, MARGIN + 34, y + 38, 19, { display: true }),
    textLine('CC BY 4.0', WIDTH - MARGIN, y + 38, 17, { colour: SOFT, end: true }),
  );
  drawing.y = y + 64;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
