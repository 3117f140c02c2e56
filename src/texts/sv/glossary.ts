/** Terms: the note beside a word in a lesson, and the page with the whole glossary. */
import { type UnitKind, unitNouns } from './units.ts';

export const termNote = {
  toGlossary: 'Se ordet i ordlistan',
  toList: (kind: UnitKind) => `Alla begrepp i ${unitNouns[kind].the}`,
};

export const glossary = {
  title: 'Begrepp',
  description: 'Begrepp om kön, normer och jämställdhet på jobbet, korta förklaringar med källa.',
  lede: (n: number) => `${n} begrepp, kort förklarade och med källa. Ord som finns i en lektion eller en övning har en länk dit.`,
  search: 'Sök i ordlistan',
  hint: 'Sökningen gäller både orden och förklaringarna.',
  print: 'Skriv ut ordlistan',
  letters: 'Hoppa till en bokstav',
  usedIn: 'Finns i',
  found: (n: number, total: number) => `${n} av ${total} begrepp visas.`,
  all: (total: number) => `Alla ${total} begrepp visas.`,
  none: (query: string) => `Ordlistan har inget om ”${query}”. Prova ett kortare ord, eller ett annat ord för samma sak.`,
  showAll: 'Visa alla begrepp',
};
