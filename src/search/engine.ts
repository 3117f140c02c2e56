import type { Kind } from './section.ts';

/** An index that can be asked for one key at a time. Pagefind is one on the site, lunr one in the player. */
export interface Engine {
  /** Sections that hold the key, by id, and how much they are about it: more is better, on a scale of the engine's own. */
  find(key: string): Promise<ReadonlyMap<string, number>>;
  /** Where each section belongs, by id. */
  places(): Promise<ReadonlyMap<string, Place>>;
  /** What a section says, and where it stands. */
  load(id: string): Promise<Found>;
}

/** A section as a list of answers shows it. */
export interface Found {
  readonly title: string;
  readonly text: string;
  /** Where a link to it leads; the unit's own address when the section is its beginning. */
  readonly address: string;
}

/** What is known of a section before it is loaded. */
export interface Place {
  readonly unit: string;
  readonly kind: Kind;
}
