/** A sorted list of words as one short text: each word says how many letters it shares with the one before. */

/** Upper-case letters tell the count, 0 = A; words are in lower case, so that a count also ends the word before it. */
const MOST = 25;

/** `['norm', 'normen', 'not']` → `AnormEenCt`. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** What `packWords` was given. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, count = 'A', rest = '']) => {
    before = before.slice(0, count.charCodeAt(0) - 65) + rest;
    return before;
  });
}
