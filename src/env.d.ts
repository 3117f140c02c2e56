declare namespace App {
  interface Locals {
    /** The unit whose text is being rendered; set by UnitArticle, read by the components in the text. */
    unit: import('./course/model.ts').Unit;
    /** `site` = pages with addresses; `player` = one document where units are reached by #. */
    surface: 'site' | 'player';
    /** How many times the unit's text has used each term so far, so that every use has ids of its own. */
    termCounts: Map<string, number>;
  }
}

declare module 'subset-font' {
  /** Bytes of the font with only the characters of `text`; axes are pinned (number) or narrowed (min, max). */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** Leaves out what letters may turn into: ligatures, small capitals. */
      noLayoutClosure?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    },
  ): Promise<Uint8Array>;
}
