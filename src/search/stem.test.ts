import { expect, test } from 'vitest';
import { stem } from './stem.ts';
import { isSmallWord } from './swedish.ts';
import { fold, wordsOf } from './words.ts';

/** Forms of one word each; all must have one stem. */
const WORDS = [
  'norm normen normer normerna norms normernas',
  'arbete arbetet arbeten arbetena arbetar arbetade arbetets',
  'medarbetare medarbetaren medarbetarna',
  'miljö miljön miljöer miljöerna',
  'våld våldet våldets',
  'kvinna kvinnan kvinnor kvinnorna kvinnors',
  'regel regeln regler reglerna',
  'axel axeln axlar axlarna',
  'syster systern systrar systrarna',
  'tecken tecknet tecknen',
  'rum rummet rummen',
  'energi energin',
  'skillnad skillnaden skillnader',
  'ansvar ansvaret',
  'skyddsombud skyddsombudet skyddsombuden',
  'identitet identiteten identiteter',
  'manlig manliga manligt manlighet manligheten',
  // Plurals that change the vowel, and compounds with them.
  'man mannen män männen mäns männens',
  'yrkesman yrkesmannen yrkesmän yrkesmännens',
  'gruvman gruvmän gruvmännen',
  'bok boken böcker böckerna böckernas',
  'handbok handboken handböcker handböckerna',
  'hand handen händer händerna',
  'natt natten nätter nätterna',
  'fot foten fötter fötterna',
  'stad staden städer städerna',
  'bostad bostaden bostäder',
  'dotter dottern döttrar döttrarna',
  'son sonen söner sönerna',
  'bror bröder bröderna',
  'tand tanden tänder tänderna',
  'land landet länder länderna',
  'strand stranden stränder',
  'ledamot ledamoten ledamöter ledamöterna',
  'rot roten rötter rötterna',
  'far fäder fäderna',
];

test.each(WORDS)('%s have one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
});

/** Words that look alike and must not be taken for each other. */
const APART = ['man manlig', 'våld vald', 'lag låg', 'kön kan', 'allmän man', 'person son', 'kvinna kvinnlig', 'mål mal', 'vän vana'];

test.each(APART)('%s have different stems', (pair) => {
  const words = pair.split(' ');
  expect(new Set(words.map(stem)).size).toBe(words.length);
});

test('a stem is its own stem, so that no word ends in a ring of endings', () => {
  for (const word of WORDS.join(' ').split(' ')) expect(stem(stem(word))).toBe(stem(word));
});

test('small words are left out, but not man, which this course is about', () => {
  expect(['och', 'att', 'hur', 'från'].filter(isSmallWord)).toHaveLength(4);
  expect(['man', 'norm', 'icke'].filter(isSmallWord)).toEqual([]);
});

test('words are runs of letters and figures in lower case, and know their place', () => {
  const text = 'År 1978: ”Kön” & icke-binär.';
  const words = wordsOf(text);
  expect(words.map((word) => word.text)).toEqual(['år', '1978', 'kön', 'icke', 'binär']);
  expect(words.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(words.map((word) => word.text));
});

test('dots and accents fall off', () => {
  expect(['åtgärd', 'idé', 'möte', 'ångest'].map(fold)).toEqual(['atgard', 'ide', 'mote', 'angest']);
});
