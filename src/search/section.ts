/** A place in the course that a search can lead to. */
export interface Section {
  /** Id of the unit it belongs to: `1-3`. */
  readonly unit: string;
  readonly kind: Kind;
  /** Id of the element on the unit's page; the unit's own id stands for its beginning. */
  readonly anchor: string;
  /** Heading, term, or where a figure comes from. */
  readonly title: string;
  /** What says most of what it is about: title, lede and goal. Its words weigh more. */
  readonly lead: string;
  /** All that a reader reads here, except the title and exercises. */
  readonly text: string;
  /** What its exercises say, and which kind they are. Found, but never quoted: out of place a wrong answer looks like a statement. */
  readonly exercises: string;
}

/** A piece of a lesson or of a workshop, a term of the glossary, or a figure. */
export type Kind = (typeof KINDS)[number];
export const KINDS = ['lektion', 'ovning', 'begrepp', 'siffra'] as const;

/** Stands in the place of a unit's id for terms that no unit uses. */
export const GLOSSARY = 'begrepp';
