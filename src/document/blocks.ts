/**
 * A document for paper as data: what prose and exercises become before they are PDF, Word or slides, so that the forms say the same.
 * Plain text throughout: no Markdown, no HTML; each writer escapes it for its own format.
 */

/** Running text; a bare string is one span without marks. */
export type Text = string | readonly Span[];

/** A run of text that looks alike. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** A web address that the text leads to. */
  readonly href?: string;
}

export type Block =
  /** Level 1 is a unit or a chapter, 2 a section of it, 3 and 4 below. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** `lede` opens a unit, `small` is a source or a remark, `label` stands tight above what it names. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly look?: 'lede' | 'small' | 'label' }
  /** `check`: a box to tick before each. `letter`: a, b, c, for options that a key names. */
  | { readonly kind: 'list'; readonly marks: 'bullet' | 'number' | 'check' | 'letter'; readonly items: readonly Text[] }
  /** Names with what is said of them, one below the other. */
  | { readonly kind: 'entries'; readonly entries: readonly { readonly name: string; readonly text: Text }[] }
  | TableBlock
  /** What the leader says, word for word, a paragraph each. */
  | { readonly kind: 'speech'; readonly texts: readonly string[] }
  /** A frame round what belongs together; `exercise` is one to write in, `note` a remark beside the text. */
  | { readonly kind: 'box'; readonly look: 'note' | 'exercise'; readonly title?: string | undefined; readonly blocks: readonly Block[] }
  /** Room to write by hand: so many lines. */
  | { readonly kind: 'lines'; readonly count: number; readonly label?: string | undefined }
  /** Circles to choose among, from `least` to `most`, with what the ends mean. */
  | { readonly kind: 'scale'; readonly least: number; readonly most: number; readonly from: string; readonly to: string }
  | { readonly kind: 'figure'; readonly svg: string; readonly alt: string; readonly caption?: string | undefined }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

/** A table with a header row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string | undefined;
  readonly head: readonly string[];
  /** Each as long as `head`. An empty cell is room to write. */
  readonly rows: readonly (readonly Text[])[];
  /** Shares of the width, one per column; equal when left out. */
  readonly widths?: readonly number[] | undefined;
  /** True when the first cell of each row is its heading. */
  readonly rowHeads?: boolean | undefined;
  /** Least height of a row in lines of text, for tables to write in. */
  readonly rowLines?: number | undefined;
}

/** Bars from the fact base, drawn as vectors. */
export interface Chart {
  /** What the bars show, as heading. */
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly tone: 'women' | 'men' | 'plain';
  }[];
  /** The value of a bar across the whole width. */
  readonly full: number;
  /** Year and source, on one line below. */
  readonly source: string;
  /** What the figures do not say. */
  readonly limits?: string | undefined;
  /** All of it as a sentence, for those who cannot see it. */
  readonly alt: string;
}

/** A whole document for paper. */
export interface PaperDocument {
  /** "Handledning", "Arbetsblad". */
  readonly kind: string;
  /** What it is about: "1.3 Lådan och vad den kostar". */
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lede: string;
  /** Short facts under the lede: time, group, audience. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly blocks: readonly Block[];
  /** At the foot of each page beside its number: course, version, licence. */
  readonly foot: string;
  /** Day of the release, `2026-11-22`: the only time in the file. */
  readonly day: string;
}
