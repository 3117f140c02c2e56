/** Exercises on paper: how they are done with a pen, and the leader's key. Words of the tools of part 3 stand in print-forms-tools.ts. */
import { common } from './common.ts';
import { formatNumber, formatQuantity } from './numbers.ts';

export const printForms = {
  /** The option as the key names it: `a) En norm`. */
  lettered: (letter: string, text: string) => `${letter}) ${text}`,
  numbered: (n: number, text: string) => `${n}. ${text}`,
  keepPaper: 'Papperet är ditt. Ingen annan behöver läsa det.',
};

export const choicePrint = {
  one: 'Ringa in en bokstav.',
  several: 'Ringa in alla bokstäver som stämmer.',
};

export const chartPrint = {
  /** Year and source of a figure, and whom it is about: "2023 · Sverige · Källa: Folkhälsomyndigheten". */
  source: (about: string, source: string) => [about, `${common.source}: ${source}`].filter(Boolean).join(' · '),
  alt: (bars: readonly { readonly label: string; readonly text: string }[]) =>
    `Stapeldiagram. ${bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')}`,
};

export const guessPrint = {
  guess: (min: number, max: number, unit: string) => `Min gissning, från ${formatNumber(min)} till ${formatNumber(max)} ${unit}`,
  near: (from: number, to: number, unit: string) =>
    from === to ? `Gissningen ${formatQuantity(to, unit)}` : `Gissningar från ${formatNumber(from)} till ${formatQuantity(to, unit)}`,
  low: 'Lägre gissningar',
  high: 'Högre gissningar',
};

export const sortPrint = {
  tick: 'Sätt ett kryss på varje rad.',
  tickOwn: 'Sätt ett kryss på varje rad, så som du själv ser det.',
  card: 'Att sortera',
  act: 'Handling',
  /** Before room for a number. */
  count: (label: string) => `Antal kryss under ”${label}”`,
  readAll: 'Läs upp alla texter, så att var och en kan lyssna efter den som passar in på det egna arbetsbladet.',
  counted: (range: string, label: string) => `Den som har ${range} kryss under ”${label}”`,
};

export const orderPrint = {
  place: 'Plats',
  item: 'Att ordna',
};

export const pairPrint = {
  letter: 'Bokstav',
  nowhere: 'Hör inte ihop med något.',
};

export const conceptPrint = {
  how: 'Skriv med egna ord vad begreppen betyder, eller öva med den utskrivna kortleken.',
  term: 'Begrepp',
  meaning: 'Vad det betyder, med egna ord',
  deck: 'Begreppskort',
};

export const ratingPrint = {
  how: (low: string, high: string) => `Sätt ett kryss på varje rad. 1 betyder ”${low}” och 5 betyder ”${high}”.`,
  day: 'Datum',
  count: 'Så räknar du',
  low: 'Under 2,5',
  middle: 'Från 2,5 till 3,5',
  high: 'Över 3,5',
  compare: 'Skattar du dig igen om några månader kan du jämföra. En skillnad på mindre än en halv poäng säger inte så mycket.',
};

export const checkPrint = {
  how: (n: number) => `${n} frågor. Ringa in en bokstav, eller flera där det står så. En fråga ger ett poäng när hela svaret stämmer.`,
  points: (n: number) => `Mina poäng av ${n}`,
  /** Which lesson to read again. */
  from: (question: string, lesson: string, several: boolean) => `${question} (lektion ${lesson}${several ? ', flera svar stämmer' : ''})`,
  more: 'Fler frågor att ta av',
  moreHow: 'De här frågorna står inte på arbetsbladet. Läs upp dem när ni vill fråga mer, eller gör kontrollen en gång till med dem.',
};

export const storyPrint = {
  how: 'Börja vid 1. Välj en bokstav och leta upp ditt val under ”Efter valet”, till exempel 1a. Där står det vad som händer och vart du går sedan. Läs bara det som hör till dina val.',
  track:
    'Lägg något litet, till exempel ett gem, i rutan ”Börja här”. Flytta det när valet säger det: ett steg upp är en ruta åt höger, ett steg ner en ruta åt vänster. Vid kanten stannar det.',
  begin: 'Börja här',
  scene: (mark: string, title: string) => `${mark}. ${title}`,
  after: 'Efter valet',
  choice: 'Val',
  happens: 'Vad som händer, och vart du går',
  goTo: 'Gå till',
  /** In the middle of a sentence. */
  ending: (mark: string) => `slut ${mark}`,
  endingTitle: (mark: string, title: string) => `Slut ${mark}. ${title}`,
};
