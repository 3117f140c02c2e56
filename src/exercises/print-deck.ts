/** Cards for paper, as data, so that the page for print and later packs lay out the same ones. */

/** A pile of cards of one kind. */
export interface PrintDeck {
  /** What the pile is, in a few words: "Rollkort". */
  readonly title: string;
  readonly cards: readonly PrintCard[];
}

/** One card; eight of them fit on an A4, so about 300 characters in all. */
export interface PrintCard {
  readonly heading?: string | undefined;
  readonly text: string;
  /** A line at the foot in small type: number, source. */
  readonly foot?: string | undefined;
  /** What the other side says; without it the other side names the pile. */
  readonly back?: string | undefined;
}
