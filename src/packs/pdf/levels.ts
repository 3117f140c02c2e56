/** Level of a heading's tag. */
export type Level = number;

/** PDF 1.7 has tags for six. */
const DEEPEST = 6;

/**
 * The levels of tags as a document is read: its title is the only one of level 1, and none is skipped on the way down, whatever levels
 * its blocks name (ISO 14289-1, 7.4.2).
 */
export class Levels {
  readonly #above: Level;
  /** Headings that what comes next stands below, from the outside in: the level the document names, and that of the tag. */
  #open: readonly { readonly named: number; readonly tag: Level }[] = [];

  /** @param above tag of the heading that all these stand below */
  constructor(above: Level = 1) {
    this.#above = above;
  }

  /** The tag of the next heading. @param named level as in the document */
  of(named: number): Level {
    const outer = this.#open.filter((heading) => heading.named < named);
    const tag = below(outer.at(-1)?.tag ?? this.#above);
    this.#open = [...outer, { named, tag }];
    return tag;
  }

  /** The tag of a box's title, and the levels within the box, which what follows it knows nothing of. */
  under(): { level: Level; levels: Levels } {
    const level = below(this.#open.at(-1)?.tag ?? this.#above);
    return { level, levels: new Levels(level) };
  }
}

const below = (level: Level): Level => Math.min(level + 1, DEEPEST);
