import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Text } from '../../document/blocks.ts';
import type { Pictures } from './pictures.ts';
import { type Links, runs } from './runs.ts';

/** What the blocks of a document have in common while they are written. */
export interface Writing {
  readonly links: Links;
  readonly pictures: Pictures;
  /** Width of the text in twips. */
  readonly width: number;
  /** Lists and figures so far: their numbers and ids are made of these, never of chance. */
  readonly counts: { lists: number; figures: number };
  /** True when what comes next begins on a new page. */
  newPage: boolean;
}

type Options = Omit<IParagraphOptions, 'text' | 'children' | 'style' | 'pageBreakBefore'>;

/** A paragraph of a style; the first after a page's end begins the next page. */
export function paragraphOf(writing: Writing, style: string, children: readonly ParagraphChild[], options: Options = {}): Paragraph {
  const { newPage } = writing;
  writing.newPage = false;
  return new Paragraph({ ...options, style, ...(newPage && { pageBreakBefore: true }), children });
}

/** The same of text. */
export function paragraph(writing: Writing, style: string, text: Text, options: Options = {}): Paragraph {
  return paragraphOf(writing, style, runs(text, writing.links), options);
}

/** Lets a page end before something that is no paragraph, such as a table without a caption. */
export function endPage(writing: Writing): FileChild[] {
  return writing.newPage ? [paragraphOf(writing, 'AfterTable', [])] : [];
}
