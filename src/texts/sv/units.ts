/** What the course's units are called, and what one does in them. */
import { numberWord } from './numbers.ts';

/** Part 1 has lessons and part 2 workshops; `mixed` where both stand together. */
export type UnitKind = 'lesson' | 'workshop' | 'mixed';

interface Noun {
  /** "lektion" */
  readonly bare: string;
  /** "en lektion" */
  readonly one: string;
  /** "lektionen" */
  readonly the: string;
  /** "lektioner", after a number and after "alla". */
  readonly many: string;
  /** "lektionerna" */
  readonly theMany: string;
}

/** The unit itself. */
export const unitNouns: Readonly<Record<UnitKind, Noun>> = {
  lesson: { bare: 'lektion', one: 'en lektion', the: 'lektionen', many: 'lektioner', theMany: 'lektionerna' },
  workshop: { bare: 'övning', one: 'en övning', the: 'övningen', many: 'övningar', theMany: 'övningarna' },
  mixed: { bare: 'avsnitt', one: 'ett avsnitt', the: 'avsnittet', many: 'lektioner och övningar', theMany: 'lektionerna och övningarna' },
};

const task: Noun = { bare: 'uppgift', one: 'en uppgift', the: 'uppgiften', many: 'uppgifter', theMany: 'uppgifterna' };

/** An exercise in a unit. Where the unit is an "övning" the exercise is an "uppgift", so that no word means two things. */
export const exerciseNouns: Readonly<Record<UnitKind, Noun>> = { lesson: unitNouns.workshop, workshop: task, mixed: task };

/** "en lektion", "tre övningar". */
export const countOf = (n: number, noun: Noun): string => (n === 1 ? noun.one : `${numberWord(n)} ${noun.many}`);

/** "lektionen" where there is one, else "alla lektioner". */
export const allOf = (n: number, noun: Noun): string => (n === 1 ? noun.the : `alla ${noun.many}`);

/** The kind by which units of these kinds are called together. */
export function commonKind(kinds: readonly UnitKind[]): UnitKind {
  const [first = 'lesson'] = kinds;
  return kinds.every((kind) => kind === first) ? first : 'mixed';
}
