import { type FileChild, ImageRun, Tab, TextRun } from 'docx';
import type { Block } from '../../document/blocks.ts';
import { cleanLine } from '../../exports/clean-text.ts';
import { reference } from '../../exports/docx/styles.ts';
import { textWidth } from '../../figures/wrap.ts';
import { wordFile as words } from '../../texts/sv/word-file.ts';
import { chart } from './chart.ts';
import { paragraph, paragraphOf, type Writing } from './paragraphs.ts';
import { runs } from './runs.ts';
import { INDENT } from './styles.ts';
import { table } from './table.ts';

/** Size of text in points, and the room of a name beside its text in the same. */
const NAMES = { size: 11, room: INDENT.names / 20 } as const;

/** Pixels of a picture's width at most, and of its height: Word counts 96 to the inch. */
const PICTURE = { perTwip: 96 / 1440, height: 400 } as const;

const LOOKS = { lede: 'Lede', small: 'Small', label: 'Label' } as const;
const MARKS = { bullet: 'ListBullet', number: 'ListNumber', check: 'CheckList', letter: 'LetterList' } as const;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Where a block stands: the level of the heading above it, whether it comes right after that, and whether it is in a remark. */
interface Place {
  readonly under: number;
  readonly opens: boolean;
  readonly remark: boolean;
}

const START: Place = { under: 0, opens: false, remark: false };

/** The blocks as Word has them. */
export function blocks(all: readonly Block[], writing: Writing, place: Place = START): FileChild[] {
  let { under } = place;
  return all.flatMap((block, index) => {
    if (block.kind === 'heading') under = block.level;
    return write(block, writing, { ...place, under, opens: all[index - 1]?.kind === 'heading' });
  });
}

function write(block: Block, writing: Writing, place: Place): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(writing, `Heading${block.level}`, cleanLine(block.text))];
    case 'paragraph': {
      const style = place.remark ? (block.look === 'label' ? 'NoteTitle' : 'NoteText') : block.look ? LOOKS[block.look] : 'Normal';
      // A small line under a heading is part of it.
      return [paragraph(writing, style, block.text, place.opens && block.look === 'small' ? { keepNext: true } : {})];
    }
    case 'list':
      return list(block, writing, place);
    case 'entries':
      return entries(block, writing, place.remark ? 'NoteText' : 'Entry');
    case 'table':
      return table(block, writing);
    case 'speech':
      return block.texts.map((text) => paragraph(writing, 'Speech', text));
    case 'box':
      return block.look === 'note' ? note(block, writing, place) : exercise(block, writing, place);
    case 'lines':
      return lines(block, writing);
    case 'scale':
      return scale(block, writing);
    case 'figure':
      return figure(block, writing);
    case 'chart':
      return chart(block.chart, writing);
    case 'page':
      writing.newPage = true;
      return [];
  }
}

/** Every list is an instance of its own, so that numbers and letters begin anew. Its marks stand in its items too: not all read styles. */
function list({ marks, items }: Of<'list'>, writing: Writing, { remark }: Place): FileChild[] {
  const numbering = { reference: reference(marks), level: 0, instance: ++writing.counts.lists };
  return items.map((item) => paragraph(writing, remark ? 'NoteText' : MARKS[marks], item, { numbering }));
}

/** Names stand in a column of their own, a long one on a line above its text; where most are long, all stand above their texts. */
export function entries({ entries: all }: Pick<Of<'entries'>, 'entries'>, writing: Writing, style: string): FileChild[] {
  const named = all.map(({ name, text }) => ({ name: cleanLine(name), text }));
  const isLong = (name: string) => textWidth(name, NAMES.size) > NAMES.room;
  if (style === 'Entry' && named.filter(({ name }) => isLong(name)).length > named.length / 2) {
    return named.flatMap(({ name, text }) => [paragraph(writing, 'EntryName', name), paragraph(writing, 'EntryText', text)]);
  }
  return named.map(({ name, text }) => {
    const gap =
      style === 'NoteText' ? new TextRun(': ') : isLong(name) ? new TextRun({ break: 1 }) : new TextRun({ children: [new Tab()] });
    return paragraphOf(writing, style, [...runs(name, writing.links, true), gap, ...runs(text, writing.links)]);
  });
}

function note({ title, blocks: inner }: Of<'box'>, writing: Writing, place: Place): FileChild[] {
  return [...(title ? [paragraph(writing, 'NoteTitle', title)] : []), ...blocks(inner, writing, { ...place, remark: true })];
}

/** Between two rules, so that tables and lines to write on can stand in it; its title is one level below the heading above. */
function exercise({ title, blocks: inner }: Of<'box'>, writing: Writing, place: Place): FileChild[] {
  const { under } = place;
  return [
    title ? paragraph(writing, 'ExerciseTitle', cleanLine(title), under === 2 ? {} : { outlineLevel: under }) : rule(writing),
    ...blocks(inner, writing, { ...START, under: under + 1 }),
    rule(writing),
  ];
}

const rule = (writing: Writing): FileChild => paragraphOf(writing, 'ExerciseEnd', []);

/** The first line stays with what it is for, and with the next. */
function lines({ count, label }: Of<'lines'>, writing: Writing): FileChild[] {
  return [
    ...(label ? [paragraph(writing, 'Label', label)] : []),
    ...Array.from({ length: count }, (_, index) =>
      paragraphOf(writing, 'WritingLine', [], index === 0 && count > 1 ? { keepNext: true } : {}),
    ),
  ];
}

function scale({ least, most, from, to }: Of<'scale'>, writing: Writing): FileChild[] {
  const steps = Array.from({ length: most - least + 1 }, (_, index) => `○\u00a0${least + index}`);
  return [
    paragraph(writing, 'Small', words.scale(least, from, most, to), { keepNext: true }),
    paragraph(writing, 'Scale', steps.join('\u2003')),
  ];
}

function figure({ svg, alt, caption }: Of<'figure'>, writing: Writing): FileChild[] {
  const { bytes, width, height } = writing.pictures(svg);
  const factor = Math.min((writing.width * PICTURE.perTwip) / width, PICTURE.height / height);
  const id = ++writing.counts.figures;
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: width * factor, height: height * factor },
    altText: { id: String(id), name: words.figure(id), description: cleanLine(alt) },
  });
  return [
    paragraphOf(writing, 'Figure', [image], caption ? { keepNext: true } : {}),
    ...(caption ? [paragraph(writing, 'Caption', caption)] : []),
  ];
}
