/** A document as data: the DOCX and the PDF are made of the same one, so that they cannot say different things. Plain text throughout. */

export interface TextDocument {
  readonly title: string;
  /** Lines under the title: workplace, day, version. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly blocks: readonly Block[];
  /** Stands at the foot of each page beside its number. */
  readonly foot: string;
}

export type Block =
  /** `level` 1 is a heading below the title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Line breaks that a person typed stay. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean | undefined }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** A question and what was answered; an empty answer leaves lines to write on. */
  | { readonly kind: 'answer'; readonly label: string; readonly text: string };

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each as long as `head`; the first cell is the row's heading. */
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one per column. */
  readonly widths: readonly number[];
}

/** A poster on one A4: ground rules that hang on a wall. */
export interface Poster {
  readonly title: string;
  readonly rules: readonly string[];
  readonly foot: string | undefined;
}
