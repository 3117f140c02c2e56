/** A document → the bytes of a Word file. Runs in Node and in the browser. */
import { Document, Footer, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { exports as words } from '../../texts/sv/exports.ts';
import { cleanLine } from '../clean-text.ts';
import { A4, INK, MARGIN, pageSize } from '../page.ts';
import type { TextDocument } from '../text-document.ts';
import { blocks, paragraph } from './blocks.ts';
import { coreProperties, fixTimes } from './mend.ts';
import { LISTS, STYLES } from './styles.ts';

/** Twips in a millimetre. */
const TWIPS = 1440 / 25.4;

/**
 * The same document on the same day gives the same bytes.
 * @param day today, `2026-06-07`
 */
export async function writeDocx(document: TextDocument, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const title = cleanLine(document.title);
  const file = new Document({ title, styles: STYLES, numbering: LISTS, compatabilityModeVersion: 15, sections: [section(document)] });
  const core = { path: 'docProps/core.xml', data: coreProperties(title, words.creator, day) };
  return fixTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core])));
}

function section(document: TextDocument): ISectionOptions {
  const { width, height } = pageSize(document);
  const margin = Math.round(MARGIN * TWIPS);
  const inner = Math.round((width - 2 * MARGIN) * TWIPS);
  return {
    properties: {
      page: {
        // docx turns the measures of a page that lies.
        size: {
          width: Math.round(A4.short * TWIPS),
          height: Math.round(A4.long * TWIPS),
          orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, right: margin, bottom: margin, left: margin, footer: Math.round(margin / 2) },
      },
    },
    footers: { default: foot(document.foot, inner) },
    children: [
      paragraph(cleanLine(document.title), { heading: 'Title' }),
      ...document.facts.map(
        ({ label, text }) =>
          new Paragraph({
            style: 'Facts',
            children: [new TextRun({ text: `${cleanLine(label)}: `, bold: true }), new TextRun({ text: cleanLine(text) })],
          }),
      ),
      ...blocks(document.blocks, inner),
    ],
  };
}

function foot(text: string, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: { style: 'single', size: 4, space: 4, color: INK.line } },
        children: [
          new TextRun({ text: cleanLine(text) }),
          new TextRun({ children: [new Tab(), `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
