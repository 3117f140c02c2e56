/** The columns of a plan in a CSV file: their order when it is written, and how they are known when a file is read. */
import type { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';

export type Column = keyof typeof words.columns;

/** In the order in which they are written. */
export const COLUMNS: readonly Column[] = ['what', 'who', 'by', 'followUp', 'followUpBy', 'goals', 'state', 'outcome', 'source'];

/** Columns that no plan asks for, though their names resemble others'. */
const OTHER = /start|borjar|skapa|andrad|prioritet|kostnad|budget/;

/**
 * What the heads of other people's plans begin with or hold, folded as `fold` does. The first that fits decides, so that "När följs det
 * upp" is the follow-up's day before it is a day, and "Vad blev det" an outcome before it is a what.
 */
const KNOWN: readonly (readonly [Column, RegExp])[] = [
  ['followUpBy', /(folj|utvarder).*(nar|datum|dag|den$|senast)|(nar|datum).*(folj|utvarder)/],
  ['followUp', /folj|utvarder|indikator|^hur/],
  ['source', /^(utgarfran|hinder|bakgrund)/],
  ['outcome', /^(resultat|utfall|vadblev|effekt|outcome)/],
  ['goals', /delmal|^mal$/],
  ['state', /^(lage|status|state)/],
  ['who', /^(vem|agare|who|owner|responsible)|ansvar/],
  ['by', /^(nar|when|due|tid$|tidplan)|senast|datum|^klar|deadline|fardig|slut/],
  ['what', /^(vad|what|aktivitet|activity|atgard|insats|uppgift|measure|task|handling)/],
];

/** Without case, dots over letters, blanks and signs: "Följs upp (när)" → "foljsuppnar". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** The column that a head names; undefined for one that no plan has. */
export function columnOf(head: string): Column | undefined {
  const folded = fold(head);
  return OTHER.test(folded) ? undefined : KNOWN.find(([, pattern]) => pattern.test(folded))?.[0];
}
