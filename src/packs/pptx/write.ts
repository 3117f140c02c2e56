/** A presentation as a PPTX file, through pptxgenjs; what that leaves undone is mended in mend.ts. */
import pptxgen from 'pptxgenjs';
import type { Chart } from '../../document/blocks.ts';
import type { Slide, SlideDeck } from '../../document/slides.ts';
import { textWidth } from '../../figures/wrap.ts';
import { formatNumber } from '../../texts/sv/numbers.ts';
import { site } from '../../texts/sv/site.ts';
import { chartWords } from '../../texts/sv/slides.ts';
import { fittingSize } from './fit.ts';
import { INDENT, LAYOUTS, layoutOf, type Placeholder } from './layouts.ts';
import { mend } from './mend.ts';
import { TONES } from './template.ts';
import { legalText } from './xml.ts';

/** The bytes of a PPTX. The same presentation gives the same bytes, whenever and wherever it is written. */
export async function writePptx(deck: SlideDeck): Promise<Uint8Array> {
  // The package's types say that its module is what it exports by default; in Node's modules it is that already.
  const file = new pptxgen();
  file.layout = 'LAYOUT_WIDE';
  file.title = legalText(deck.title);
  file.subject = legalText(deck.foot);
  file.author = site.name;
  file.company = site.name;
  for (const { name, placeholders } of LAYOUTS) {
    const objects = placeholders.map((placeholder) => ({
      placeholder: { options: { name: placeholder.name, type: placeholder.type, ...placeholder.box }, text: '' },
    }));
    file.defineSlideMaster({ title: name, objects });
  }
  for (const [index, slide] of deck.slides.entries()) {
    // An opening begins a section, so that a long presentation has a list of contents in PowerPoint.
    const section = legalText(deck.slides.slice(0, index + 1).findLast(({ kind }) => kind === 'opening')?.title ?? deck.title);
    if (index === 0 || slide.kind === 'opening') file.addSection({ title: section });
    addSlide(file.addSlide({ masterName: layoutOf(slide).name, sectionTitle: section }), slide);
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave something else than bytes');
  return mend(bytes, deck);
}

/** The texts of a slide by the placeholders that hold them. */
export function textsOf(slide: Slide): Readonly<Record<string, readonly string[]>> {
  const title = [slide.title];
  switch (slide.kind) {
    case 'opening':
      return { title, eyebrow: [slide.eyebrow], text: [slide.text] };
    case 'step': {
      // "6 minuter, i små grupper": how long is larger than how.
      const [time = '', ...form] = slide.meta.split(', ');
      return { title, text: slide.texts, time: [time], form: [form.join(', ')] };
    }
    case 'list':
      return { title, text: slide.items };
    case 'chart': {
      const { limits, source } = slide.chart;
      return { title, limits: limits === undefined ? [] : [chartWords.limits(limits)], source: [source] };
    }
    case 'picture':
      return { title, caption: slide.caption === undefined ? [] : [slide.caption] };
  }
}

/** The size at which a placeholder's texts have room. */
export function sizeOf({ box, bold, marks, sizes }: Placeholder, texts: readonly string[]): number {
  return fittingSize(texts, { w: box.w, h: box.h, bold, indent: marks ? INDENT : 0 }, sizes);
}

function addSlide(page: pptxgen.Slide, slide: Slide): void {
  const texts = textsOf(slide);
  for (const placeholder of layoutOf(slide).placeholders) {
    if (placeholder.type === 'chart' && slide.kind === 'chart') addChart(page, slide.chart, placeholder);
    const paragraphs = (texts[placeholder.name] ?? []).map(legalText).filter((text) => text.trim() !== '');
    if (paragraphs.length === 0) continue;
    const size = sizeOf(placeholder, paragraphs);
    const runs = paragraphs.map((text) => ({ text, options: { breakLine: true } }));
    page.addText(runs, { placeholder: placeholder.name, ...(size === placeholder.sizes[0] ? {} : { fontSize: size }) });
  }
}

const LABELS = 20;
/** Share of the chart's width that the names of the bars may take. */
const NAMES = 0.35;

/** Bars that PowerPoint can edit, with their values beside them. */
function addChart(page: pptxgen.Slide, { bars, full, alt }: Chart, { box }: Placeholder): void {
  const gendered = bars.some(({ tone }) => tone !== 'plain');
  const tones = bars.map(({ tone }) => (gendered && tone === 'plain' ? TONES.other : TONES[tone]));
  page.addChart(
    'bar',
    [{ name: chartWords.series, labels: bars.map(({ label }) => legalText(label)), values: bars.map(({ value }) => value) }],
    {
      ...box,
      // It takes a placeholder, though its types do not say so.
      ...{ placeholder: 'chart' },
      objectName: chartWords.name,
      altText: legalText(alt),
      barDir: 'bar',
      barGapWidthPct: bars.length === 1 ? 150 : 35,
      // A single colour is that of the series; several are one for each bar.
      chartColors: new Set(tones).size === 1 ? tones.slice(0, 1) : tones,
      // The types of pptxgenjs know one value only.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: LABELS,
      catAxisLabelColor: 'tx1',
      catAxisLabelFontFace: '+mn-lt',
      catAxisMajorTickMark: 'none',
      catAxisLineColor: 'accent6',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisMaxVal: axisEnd(bars, full, box.w),
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelPosition: 'outEnd',
      dataLabelFontBold: true,
      dataLabelFontSize: LABELS,
      dataLabelColor: 'tx1',
      dataLabelFontFace: '+mn-lt',
      dataLabelFormatCode: formatCode(bars),
      showLegend: false,
      showTitle: false,
      chartArea: { roundedCorners: false },
    },
  );
}

/** The value at the right edge: `full`, or more where a bar would leave no room for the text at its end. */
function axisEnd(bars: Chart['bars'], full: number, width: number): number {
  const names = Math.min(NAMES, Math.max(...bars.map(({ label }) => textWidth(label, LABELS))) / (width * 72));
  const room = width * 72 * (1 - names) - 20;
  const ends = bars.map(({ value, text }) => value / (1 - Math.min(0.6, (textWidth(text, LABELS) * 1.1) / room)));
  return Math.ceil(Math.max(full, ...ends) * 100) / 100;
}

/** The locale sv-SE, for readers that would write a decimal point. */
const SWEDISH = '[$-41D]';

/** How the chart writes its values, so that a value somebody changes is written like the others: `[$-41D]0.0" år"`. */
export function formatCode(bars: Chart['bars']): string {
  const units = new Set(
    bars.map(({ value, text }) => (text.startsWith(formatNumber(value)) ? text.slice(formatNumber(value).length) : undefined)),
  );
  const [unit] = units;
  if (units.size !== 1 || unit === undefined) return 'General';
  const decimals = Math.max(0, ...bars.map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  const whole = bars.some(({ value }) => Math.abs(value) >= 1000) ? '#,##0' : '0';
  return `${SWEDISH}${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${unit ? `"${legalText(unit).replaceAll(/["\\]/g, '')}"` : ''}`;
}
