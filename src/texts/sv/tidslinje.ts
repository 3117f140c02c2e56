/** Words of the exercise type tidslinje. */
import { numberWord, upperFirst } from './numbers.ts';

/** A place on the line by the years beside it: `före 1842`, `mellan 1842 och 1921`, `efter 1921`. */
function gap(after: number | undefined, before: number | undefined): string {
  if (after === undefined) return `före ${before}`;
  return before === undefined ? `efter ${after}` : `mellan ${after} och ${before}`;
}

/** The question that goes with a result. */
function comment(right: number, total: number): string {
  if (right === total) return 'Läs gärna hela tidslinjen, med normen bakom varje händelse.';
  return 'Titta på linjen: vad kom tidigare än väntat, och vad dröjde?';
}

export const tidslinje = {
  modes: 'Spela eller läs',
  play: 'Spela',
  readAll: 'Läs tidslinjen',
  how: 'Ett kort ligger på linjen. Välj luckan där nästa kort hör hemma.',
  position: (n: number, total: number) => `Kort ${n} av ${total}`,
  line: 'Tidslinjen i spelet',
  gap,
  gapButton: (after: number | undefined, before: number | undefined) => upperFirst(gap(after, before)),
  right: 'Kortet ligger rätt.',
  happened: (year: number) => `Det hände ${year}.`,
  laidIn: (chosen: string) => `Kortet lades ${chosen}.`,
  belongs: (year: number, right: string) => `Det hände ${year} och hör hemma ${right}.`,
  sameYear: (year: number) => `Det hände ${year}, samma år som ett kort på linjen.`,
  next: 'Nästa kort',
  toResult: 'Se hur det gick',
  result: (right: number, total: number) => {
    const count = right === total ? `Alla ${numberWord(total)}` : right === 0 ? 'Inget' : upperFirst(numberWord(right));
    const laid = right === total ? `${count} kort lades` : `${count} av ${numberWord(total)} kort lades`;
    return `${laid} i rätt lucka. ${comment(right, total)}`;
  },
  first: 'Låg på linjen från början.',
  newGame: 'Nytt spel',
  unplayed: (n: number) =>
    `${upperFirst(numberWord(n))} kort har inte varit med än. ${n === 1 ? 'Det' : 'De'} kommer först i ett nytt spel.`,
  areas: 'Visa ett område',
  allAreas: 'Alla områden',
  shown: (n: number) => (n === 1 ? 'En händelse visas.' : `${upperFirst(numberWord(n))} händelser visas.`),
  period: (from: number, to: number) => (from >= 2000 ? `Från ${from}` : `${from}–${to}`),
  markRead: 'Jag har läst tidslinjen',
  isRead: 'Tidslinjen är läst.',
  staticHow:
    'Spela med utskrivna kort: lägg ett kort på bordet som början på linjen, dra ett kort i taget och lägg det i luckan där det hör hemma. Titta i facit efter varje kort. Här står alla händelser i ordning.',
  deck: 'Händelser',
  answers: 'Facit',
  card: (n: number) => `Kort ${n}`,
  answerFoot: (n: number, source: string) => `Kort ${n}. Källa: ${source}`,
};
