/** A text as a search compares it: capitals, accents, the dots and rings of å ä ö, and hyphens make no difference. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/[\p{M}\-–\u00ad]/gu, '');
}

/** The words of a query, folded; a text is found when it holds all of them. */
export function foldedWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
