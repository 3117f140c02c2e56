/** A document for paper → the bytes of a Word file that an employer may edit and lay its own template over. Node only. */
import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import type { PaperDocument } from '../../document/blocks.ts';
import { cleanLine } from '../../exports/clean-text.ts';
import { coreProperties, fixTimes } from '../../exports/docx/mend.ts';
import { A4, MARGIN } from '../../exports/page.ts';
import { exports as pageWords } from '../../texts/sv/exports.ts';
import { wordFile as words } from '../../texts/sv/word-file.ts';
import { blocks, entries } from './blocks.ts';
import { LISTS } from './lists.ts';
import { paragraph, paragraphOf, type Writing } from './paragraphs.ts';
import { newPictures, type Pictures } from './pictures.ts';
import { newLinks, runs } from './runs.ts';
import { STYLES } from './styles.ts';
import { TABLE_STYLE_XML } from './table-style.ts';

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const INNER = twips(A4.short - 2 * MARGIN);

/**
 * The same document gives the same bytes.
 * @param pictures shared by documents that show the same figures, since drawing them takes longer than all else
 */
export async function writePaperDocx(
  document: PaperDocument,
  pictures: Pictures = newPictures(process.cwd()),
): Promise<Uint8Array<ArrayBuffer>> {
  const name = words.name(cleanLine(document.kind), cleanLine(document.title));
  const links = newLinks();
  const writing: Writing = { links, pictures, width: INNER, counts: { lists: 0, figures: 0 }, newPage: false };
  const file = new Document({
    styles: STYLES,
    externalStyles: TABLE_STYLE_XML,
    numbering: LISTS,
    compatabilityModeVersion: 15,
    // Swedish words are long and columns of tables are not.
    hyphenation: { autoHyphenation: true, hyphenationZone: twips(12), consecutiveHyphenLimit: 1, doNotHyphenateCaps: true },
    sections: [section(document, name, writing)],
  });
  links.addTo(file);
  const core = coreProperties(name, pageWords.creator, document.day, words.keywords.join(', '));
  return fixTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }])));
}

function section(document: PaperDocument, name: string, writing: Writing): ISectionOptions {
  const { kind, title, lede, facts } = document;
  const margin = twips(MARGIN);
  const foot = footer(document.foot, writing);
  return {
    properties: {
      // The first page says in its title what the others say at their heads.
      titlePage: true,
      page: {
        size: { width: twips(A4.short), height: twips(A4.long) },
        margin: {
          top: margin,
          right: margin,
          bottom: margin,
          left: margin,
          header: Math.round(margin / 2),
          footer: Math.round(margin / 2),
        },
      },
    },
    headers: {
      default: new Header({ children: [paragraph(writing, 'Header', name)] }),
      first: new Header({ children: [paragraph(writing, 'Header', pageWords.creator)] }),
    },
    footers: { default: foot, first: foot },
    children: [
      paragraph(writing, 'Kind', cleanLine(kind)),
      paragraph(writing, 'Title', cleanLine(title)),
      ...(lede ? [paragraph(writing, 'Subtitle', lede)] : []),
      ...entries({ entries: facts }, writing, 'Facts'),
      ...blocks(document.blocks, writing),
    ],
  };
}

function footer(text: string, writing: Writing): Footer {
  return new Footer({
    children: [
      paragraphOf(
        writing,
        'Footer',
        [
          ...runs(cleanLine(text), writing.links),
          new TextRun({ children: [new Tab(), `${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES] }),
        ],
        { tabStops: [{ type: TabStopType.RIGHT, position: writing.width }] },
      ),
    ],
  });
}
