import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { cleanLine, cleanText, isRightToLeft } from '../clean-text.ts';
import { INK } from '../page.ts';
import type { Block } from '../text-document.ts';
import { reference } from './styles.ts';
import { table } from './table.ts';

type Options = Omit<IParagraphOptions, 'text' | 'children'> & { readonly bold?: boolean };

/**
 * What somebody typed as one paragraph, its line breaks kept, in the direction of its first letter. Text goes in as `text`: among
 * `children`, a word such as CURRENT would become a field.
 */
export function paragraph(text: string, { bold = false, ...options }: Options): Paragraph {
  const backward = isRightToLeft(text);
  // Not bold is what the style says, not a style of its own.
  const run = { ...(bold && { bold }), ...(backward && { rightToLeft: true }) };
  const lines = text.split('\n').map((line, index) => new TextRun({ text: line, ...run, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ ...options, ...(backward && { bidirectional: true }), children: lines });
}

/** The document's blocks as Word has them. @param width of the text in twips */
export function blocks(all: readonly Block[], width: number): FileChild[] {
  // Level of the heading that a block stands under, so that an answer's label is the one below it.
  let under = 0;
  return all.flatMap((block, index) => {
    if (block.kind === 'heading') under = Math.min(block.level, under + 1);
    return write(block, { index, under, width });
  });
}

interface Place {
  readonly index: number;
  readonly under: number;
  readonly width: number;
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function write(block: Block, { index, under, width }: Place): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(cleanLine(block.text), { heading: HEADINGS[under - 1] ?? HeadingLevel.HEADING_3 })];
    case 'paragraph':
      return [paragraph(cleanText(block.text), { bold: block.strong === true })];
    case 'list':
      // Each list is an instance of its own, so that numbers begin anew.
      return block.items.map((item) =>
        paragraph(cleanText(item), {
          numbering: { reference: reference(block.ordered ? 'numbers' : 'bullets'), level: 0, instance: index },
        }),
      );
    case 'table':
      return table(block.table, width);
    case 'answer':
      return [
        paragraph(cleanLine(block.label), { heading: HEADINGS[under] ?? HeadingLevel.HEADING_3 }),
        ...(block.text.trim() === '' ? writingLines() : [paragraph(cleanText(block.text), {})]),
      ];
  }
}

/** Lines to write on by hand. */
function writingLines(): Paragraph[] {
  const line = { style: 'single', size: 4, space: 1, color: INK.line } as const;
  return [1, 2, 3].map(() => new Paragraph({ style: 'WritingLine', border: { bottom: line, between: line } }));
}
