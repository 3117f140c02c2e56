/** A PDF to draw on: what pdfkit does, in points from the upper left corner, with everything on it either tagged or decoration. */
import PDFDocument from 'pdfkit';
import { cleanLine } from '../clean-text.ts';
import type { FaceName, Faces, Style } from './faces.ts';

export interface SheetOptions {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly creator: string;
  /** Today, `2026-06-07`. */
  readonly day: string;
}

/** A piece of the document's structure: a paragraph, a table, a cell. */
export type Element = PDFKit.PDFStructureElement;

export interface ElementOptions {
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Decimal' | 'Disc';
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly faces: Faces;
  page(): void;
  /** One line. @param baseline on which its letters stand */
  text(line: string, style: Style, x: number, baseline: number): void;
  rule(x: number, y: number, length: number, thickness: number, colour: string): void;
  fill(x: number, y: number, width: number, height: number, colour: string): void;
  /** Lines through points, of one thickness. */
  path(points: readonly (readonly [number, number])[], thickness: number, colour: string): void;
  /** A new piece of structure, at the end of its parent or of the document. */
  element(type: string, parent: Element | undefined, options?: ElementOptions): Element;
  /** Draws something that belongs to an element. */
  within(element: Element, type: string, draw: () => void): void;
  /** Draws something that is no content. */
  decorate(type: 'Pagination' | 'Layout', draw: () => void): void;
  /** @param level 0 for the outermost */
  bookmark(title: string, level: number, y: number): void;
  /** Draws on each page when it is known how many there are, and closes the file. */
  finish(foot: (page: number, pages: number) => void): Promise<Uint8Array<ArrayBuffer>>;
}

/** What pdfkit has and its types do not know. */
interface Untyped {
  endMetadata(): void;
  _font: { widths: number[]; unicode: (readonly number[])[] };
  markStructureContent(tag: string): PDFKit.PDFStructureContent;
}

export function openSheet({ width, height, title, creator, day }: SheetOptions, faces: Faces): Sheet {
  const options = {
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    // The standard faces, which a PDF/UA may not use, are not even there.
    font: null,
    info: { Title: cleanLine(title), Author: creator, Creator: creator, CreationDate: new Date(`${day}T12:00:00Z`) },
  };
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as PDFKit.PDFDocument & Untyped;
  escapeMetadata(document);
  for (const name of Object.keys(faces) as FaceName[]) useFace(document, faces, name);
  const bytes = collect(document);
  const outline: PDFKit.PDFOutline[] = [document.outline];
  const whole = document.struct('Document');
  document.addStructure(whole);

  return {
    width,
    height,
    faces,
    page: () => void document.addPage(),
    text: (line, { face, size, colour }, x, baseline) =>
      void document.font(face).fontSize(size).fillColor(colour).text(line, x, baseline, { lineBreak: false, baseline: 'alphabetic' }),
    rule: (x, y, length, thickness, colour) => void document.rect(x, y, length, thickness).fill(colour),
    fill: (x, y, w, h, colour) => void document.rect(x, y, w, h).fill(colour),
    path: ([first, ...rest], thickness, colour) => {
      if (!first) return;
      document.moveTo(...first);
      for (const point of rest) document.lineTo(...point);
      document.lineWidth(thickness).stroke(colour);
    },
    element: (type, parent, { scope, numbering } = {}) => {
      const element = document.struct(type, { ...(scope && { scope }) } as PDFKit.Mixins.StructureElementOptions);
      // ISO 14289-1, 7.6: a list says how it is numbered.
      if (numbering) Object.assign(dataOf(element), { A: { O: 'List', ListNumbering: numbering } });
      (parent ?? whole).add(element);
      return element;
    },
    within: (element, type, draw) => {
      const content = document.markStructureContent(type);
      draw();
      document.endMarkedContent();
      element.add(content);
    },
    decorate: (type, draw) => {
      document.markContent('Artifact', { type });
      draw();
      document.endMarkedContent();
    },
    bookmark: (name, level, y) => {
      outline.length = Math.min(outline.length, level + 1);
      const place = { top: y, left: width, expanded: true };
      const item = outline.at(-1)?.addItem(name, place);
      if (item) outline.push(item);
    },
    finish: (foot) => {
      const { count } = document.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        document.switchToPage(page);
        foot(page + 1, count);
      }
      document.end();
      return bytes;
    },
  };
}

/** Registers a face, with the widths and characters of all its glyphs: it goes into the file as a whole. */
function useFace(document: PDFKit.PDFDocument & Untyped, faces: Faces, name: FaceName): void {
  const { pdf, glyphs } = faces[name];
  document.registerFont(name, pdf as unknown as PDFKit.Mixins.PDFFontSource).font(name);
  document._font.widths = glyphs.map(({ advanceWidth }) => advanceWidth);
  document._font.unicode = glyphs.map(({ codePoints }) => codePoints);
}

/** pdfkit writes titles into XML as they are. The file's own entries, which are no XML, are written before. */
function escapeMetadata(document: PDFKit.PDFDocument & Untyped): void {
  const end = document.endMetadata.bind(document);
  const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  document.endMetadata = () => {
    const entries = Object.entries(document.info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]);
    document.info = Object.fromEntries(entries);
    end();
  };
}

const dataOf = (element: Element): object => (element as unknown as { dictionary: { data: object } }).dictionary.data;

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
