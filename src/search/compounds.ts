/** Swedish writes words together; this takes them apart again, but only into words that the course itself uses. */
import { stem } from './stem.ts';
import { isSmallWord } from './swedish.ts';

/** The words of the course, asked one at a time. */
export interface Vocabulary {
  /** True when the course has the word just so. */
  hasForm(word: string): boolean;
  /** True when the course has a form of the word with this stem. */
  hasStem(stem: string): boolean;
}

/** Nouns of three letters that may come last; others are too often endings: gran-ska, glöm-mer. */
const SHORT_TAILS = new Set('bok dag del far fot kön lag led liv lön man mor mål rot råd son tid tal'.split(' '));

/** Endings that are words as well: a förändring is no ring, and manlighet is nothing hett. Stems. */
const ENDINGS = new Set('bar dom end enh het ing kap lös ning rad ring sam skap vis'.split(' '));

/** Words that fall into two others by chance. Stems. */
const WHOLE = new Set('kontroll landsting majoritet misshandel organisatorisk person undersökning verkstad'.split(' ').map(stem));

/**
 * The two words that a compound is made of: `skyddsombudet` → skydd, ombudet.
 * @returns undefined when either is no word of the course
 */
export function splitCompound(word: string, course: Vocabulary): readonly [head: string, tail: string] | undefined {
  const whole = stem(word);
  if (WHOLE.has(whole)) return undefined;
  const isWord = (part: string) => {
    const own = stem(part);
    return own.length >= 3 && own !== whole && !isSmallWord(part) && !isSmallWord(own) && course.hasStem(own);
  };
  const splitAt = (cut: number): readonly [string, string] | undefined => {
    const tail = word.slice(cut);
    if ((tail.length <= 3 && !SHORT_TAILS.has(tail)) || ENDINGS.has(stem(tail)) || !isWord(tail)) return undefined;
    const head = headsOf(word.slice(0, cut), course).find(isWord);
    return head ? [head, tail] : undefined;
  };
  // The longest last part first, but an s between two words belongs to the first: diskriminerings-lag and not -slag.
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const split = splitAt(cut);
    if (split) return (word[cut] === 's' && splitAt(cut + 1)) || split;
  }
  return undefined;
}

/** What the first part may be on its own: `arbets` → arbet(e), `kvinno` → kvinna, `gatu` → gata, `löne` → lön. */
function headsOf(part: string, course: Vocabulary): string[] {
  const heads: string[] = [];
  // Three letters without a link are too few: almost any word begins with three letters of another.
  if (part.length >= 4 && (!/[aeiouyåäö]$/.test(part) || course.hasForm(part))) heads.push(part);
  if (/([^s]s|[eoua])$/.test(part) && part.length >= 4) heads.push(part.slice(0, -1));
  if (/[ou]$/.test(part)) heads.push(`${part.slice(0, -1)}a`);
  return heads;
}
