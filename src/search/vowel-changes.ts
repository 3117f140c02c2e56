/**
 * Nouns whose plural changes the vowel, so that no rule for endings finds the way back. Each line: the form to search for, then
 * its other forms without the s of the genitive. They count at the end of compounds too: handböcker, gruvmännen, bostäder.
 */
const NOUNS: readonly string[] = [
  'bok böcker böckerna',
  'bonde bönder bönderna',
  'bror bröder bröderna',
  'dotter döttrar döttrarna',
  'far fäder fäderna',
  'fot fötter fötterna',
  'hand händer händerna',
  'land länder länderna',
  'ledamot ledamöter ledamöterna',
  'man män männen mannen',
  'mor mödrar mödrarna',
  'natt nätter nätterna',
  'rot rötter rötterna',
  'son söner sönerna',
  'stad städer städerna',
  'stång stänger stängerna',
  'strand stränder stränderna',
  'tand tänder tänderna',
  'tång tänger tängerna',
];

/** Words that only look as if they ended in one of these nouns. */
const OTHERS = new Set(['allmän']);

const bases = new Map(
  NOUNS.flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.flatMap((form) => [form, `${form}s`].map((one) => [one, base] as const));
  }),
);
const pattern = new RegExp(`^(.{2,})?(${[...bases.keys()].sort((a, b) => b.length - a.length).join('|')})$`);

/** `handböcker` → `handbok`; a word without a changed vowel is given back as it is. */
export function undoVowelChange(word: string): string {
  const [, head = '', form = ''] = pattern.exec(word) ?? [];
  const base = bases.get(form);
  return base && !OTHERS.has(word) ? head + base : word;
}
