/** From a Swedish word to what its inflected forms have in common. */

import support from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import { undoVowelChange } from './vowel-changes.ts';

/** The parts of lunr that its Swedish rules lean on: the rules serve Pagefind as well, and lunr itself stays out of the site. */
interface Host {
  readonly Pipeline: { registerFunction(): void };
  readonly generateStopWordFilter: (words: string[]) => ReadonlySet<string>;
  sv?: { stemmer(word: string): string; stopWordFilter: ReadonlySet<string> };
}

const host: Host = { Pipeline: { registerFunction() {} }, generateStopWordFilter: (words) => new Set(words) };
support(host);
swedish(host);

/** What the rules of 2010 leave on a word, each with what takes its place. In order; each may apply once. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  // våldet, klockan, miljön, energin.
  [/(.{3,}?)(?:et)+$/, '$1'],
  [/(.{3})an$/, '$1'],
  [/(.{2}[öåéiy])n$/, '$1'],
  // axel, axeln, axlar; systrar, vintrar; tecken, tecknet.
  [/(.[^aeiouyåäö])eln?$/, '$1l'],
  [/(.{3}[^aeiouyåäör])[rn]$/, '$1'],
  // rum, rummet; man, mannen.
  [/([mn])\1$/, '$1'],
];

/** Words in -lig keep it, so that manlig and manlighet are not man. */
const DERIVED = /^(.{2,}lig)(?:a|t|are|ast|aste|en|het|heten|heter|heterna)?s?$/;

/** Words that this course is about, though most texts are not. */
const WEIGHTY = new Set(['man', 'icke']);

/** True for words that say nothing of what a text is about: och, att, hur. */
export function isSmallWord(word: string): boolean {
  return !WEIGHTY.has(word) && (host.sv?.stopWordFilter.has(word) ?? false);
}

/** `normerna` → `norm`. The same for every form of a word, as far as rules go; not itself a word. */
export function stem(word: string): string {
  let now = undoVowelChange(word);
  for (let before = ''; before !== now; ) {
    before = now;
    const [, derived] = DERIVED.exec(now) ?? [];
    now = derived ?? host.sv?.stemmer(now) ?? now;
    for (const [ending, instead] of ENDINGS) now = now.replace(ending, instead);
  }
  return now;
}
