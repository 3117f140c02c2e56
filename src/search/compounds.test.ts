import { expect, test } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { stem } from './stem.ts';

/** As if all of these stood in the course. */
const COURSE = createLexicon(
  `arbete miljö skydd ombud medarbetare samtal lön kartläggning kvinna yrke man gruva bok hand våld pyramid hälsa siffra
   diskriminering lag slag maskulinitet norm box plats arbetsplats olycka jämställdhet plan förälder ledig kön roll gata arbetsmiljö
   ring rad het svar ner des ska and skam sam son per över under för till med fast ställning enhet kap handel mis kol skola
   orsak död sak anställd deltid ställd ansvar förändra egen förklara isolera granska stämma gräns glömma`
    .split(/\s+/)
    .sort(),
);

/** A word and those that it is made of, a compound before its own parts. */
const SPLIT: [word: string, parts: string][] = [
  ['arbetsmiljön', 'arbete miljö'],
  ['skyddsombudet', 'skydd ombud'],
  ['medarbetarsamtal', 'medarbetare samtal'],
  ['lönekartläggning', 'lön kartläggning'],
  ['kvinnoyrken', 'kvinna yrke'],
  ['yrkesmännen', 'yrke man'],
  ['gruvman', 'gruva man'],
  ['handböcker', 'hand bok'],
  ['våldspyramiden', 'våld pyramid'],
  ['hälsosiffrorna', 'hälsa siffra'],
  ['diskrimineringslagen', 'diskriminering lag'],
  ['maskulinitetsnormer', 'maskulinitet norm'],
  ['mansboxen', 'man box'],
  ['arbetsplatsolycka', 'arbetsplats arbete plats olycka'],
  ['jämställdhetsplan', 'jämställdhet plan'],
  ['föräldraledighet', 'förälder ledighet'],
  ['könsroller', 'kön roll'],
  ['gatuvåld', 'gata våld'],
  ['dödsorsaker', 'död orsak'],
  ['deltidsanställda', 'deltid anställd'],
  ['arbetsmiljöansvaret', 'arbetsmiljö arbete miljö ansvar'],
];

test.each(SPLIT)('%s is made of %s', (word, parts) => {
  expect(COURSE.keysOf(word).slice(1)).toEqual(parts.split(' ').map(stem));
});

/** Words that begin or end like words of the course, but are not made of them. */
const WHOLE = [
  'person',
  'överens',
  'undersökning',
  'förändring',
  'förklaring',
  'isolerade',
  'granska',
  'stämmer',
  'gränsen',
  'glömmer',
  'manlighet',
  'svaghet',
  'egenskap',
  'våldsam',
  'tillsammans',
  'medlem',
  'försvar',
  'handling',
  'misshandel',
  'verkstad',
  'kontroll',
];

test.each(WHOLE)('%s is not taken apart', (word) => {
  expect(COURSE.keysOf(word)).toEqual([stem(word)]);
});

test('a compound is not taken apart into words that the course does not use', () => {
  expect(createLexicon(['arbete', 'skydd']).keysOf('arbetsmiljön')).toEqual([stem('arbetsmiljö')]);
});
