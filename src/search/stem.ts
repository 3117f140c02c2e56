/** From a Swedish word to what its inflected forms have in common. */
import { snowball } from './swedish.ts';
import { undoVowelChange } from './vowel-changes.ts';

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

/** Words in -ig keep it, so that manlig and manlighet are not man, and ledig is not led. */
const DERIVED = /^(.{3,}ig)(?:a|t|are|ast|aste|en|het|heten|heter|heterna)?s?$/;

/** `normerna` → `norm`. The same for every form of a word, as far as rules go; not itself a word. */
export function stem(word: string): string {
  let now = undoVowelChange(word);
  for (let before = ''; before !== now; ) {
    before = now;
    const [, derived] = DERIVED.exec(now) ?? [];
    now = derived ?? snowball(now);
    for (const [ending, instead] of ENDINGS) now = now.replace(ending, instead);
  }
  return now;
}
