import { type FileChild, Paragraph } from 'docx';
import type { Chart } from '../../document/blocks.ts';
import { TONES } from '../../figures/tones.ts';
import { wordFile as words } from '../../texts/sv/word-file.ts';
import { paragraph, type Writing } from './paragraphs.ts';
import { runs } from './runs.ts';
import { grid, staysWithNext } from './table.ts';

/** Shares of the width: what, and how much with its bar. */
const COLUMNS = [0.42, 0.58] as const;

/** Twips of a cell's margins, left and right. */
const MARGINS = 180;

/**
 * A chart as a table whose bars are paragraphs with a ground, as wide as their value. It can be read aloud, edited and given other
 * colours, and is as sharp as the text; a picture would say the same once more. So the chart's sentence for those who cannot see it is
 * not needed.
 */
export function chart({ title, bars, full, source, limits }: Chart, writing: Writing): FileChild[] {
  const room = Math.round(COLUMNS[1] * writing.width) - MARGINS;
  const gendered = bars.some(({ tone }) => tone !== 'plain');
  const cell = (style: string, text: string, keepNext = false) =>
    new Paragraph({ style, ...(keepNext && { keepNext }), children: runs(text, writing.links) });
  return [
    paragraph(writing, 'TableCaption', title),
    ...grid(writing, {
      columns: COLUMNS,
      head: [[cell('TableHead', words.what)], [cell('TableHead', words.value)]],
      rows: bars.map(({ label, value, text, tone }, index) => {
        const keepNext = staysWithNext(index, bars.length);
        const share = full > 0 ? Math.min(1, Math.max(0, value / full)) : 0;
        const fill = TONES[gendered && tone === 'plain' ? 'guess' : tone].slice(1);
        const bar = new Paragraph({
          style: 'Bar',
          ...(keepNext && { keepNext }),
          indent: { right: Math.round((1 - share) * room) },
          shading: { type: 'clear', color: 'auto', fill },
        });
        return [[cell('TableRowHead', label, keepNext)], [cell('TableText', text, keepNext), ...(share > 0 ? [bar] : [])]];
      }),
      rowHeads: true,
      least: 0,
    }),
    paragraph(writing, 'Small', source),
    ...(limits ? [paragraph(writing, 'Small', words.limits(limits))] : []),
  ];
}
