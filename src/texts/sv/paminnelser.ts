/** Words of the exercise type paminnelser. */
import { numberWord, upperFirst } from './numbers.ts';

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'UTC' });
  return (day: string) => formatter.format(new Date(day));
};
/** `2026-06-08` → `8 juni 2026`. */
const date = format({ dateStyle: 'long' });
/** `2026-06-08` → `måndag 8 juni 2026`. */
const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** `2026-06-08` → `måndag`. */
const name = format({ weekday: 'long' });

/** `en åtgärd`, `två åtgärder`. */
const measures = (n: number) => (n === 1 ? 'en åtgärd' : `${numberWord(n)} åtgärder`);
/** Two texts that somebody typed, each with its own direction (FSI, PDI). */
const typed = (text: string) => `\u2068${text}\u2069`;

export const paminnelser = {
  start: 'Räkna från',
  startHint: 'Till exempel dagen då ni börjar med planen.',
  startMissing: 'Välj den dag som ni räknar från.',
  startFar: 'Välj en dag som ligger högst ett år bakåt eller två år framåt.',
  time: 'Klockslag',
  timeHint: 'Om ni vill. Utan klockslag gäller påminnelsen hela dagen.',

  looks: 'Dagar att se efter',
  after: (months: number) => `Efter ${numberWord(months)} månader`,
  look: (months: number, title: string) => `Efter ${numberWord(months)} månader: ${title}`,
  weekday: (day: string) => upperFirst(weekday(day)),
  date,
  moved: (from: string, to: string) => `${upperFirst(date(from))} är en ${name(from)}. Därför blir det ${name(to)}en efter.`,
  passed: 'Den dagen har varit.',
  dueHead: 'Att följa upp i planen:',
  due: (what: string, who: string, how: string, by: string) =>
    `${typed(what)}${who === '' ? '' : ` (${typed(who)})`}. Senast ${date(by)}${how === '' ? '.' : `: ${typed(how)}`}`,
  more: (n: number) => `Och ${measures(n)} till, se planen.`,
  later: (n: number) => `${upperFirst(measures(n))} ska följas upp efter den sista dagen.`,
  undated: (n: number) => `${upperFirst(measures(n))} i planen saknar dag för uppföljning.`,
  noPlan: 'När ni har skrivit en plan står det här vad som ska följas upp till varje dag.',
  toPlan: 'Till planen',

  finish: 'Klart för nu',
  none: 'Kryssa i minst en dag att se efter.',
  noteLeft: 'Under ”Vad såg ni?” står en text som inte är sparad. Spara den eller töm fältet.',
  ready: (next: string) => `Dagarna är bestämda. Nästa gång ni ser efter är ${weekday(next)}.`,
  readyPassed: 'Alla dagar som ni har valt har varit. Välj en senare dag att räkna från, så blir det nya.',
  files: 'Ta med dagarna',
  ics: 'Kalenderfil (ICS)',
  fileName: (place: string) => `Uppföljning ${place}`.trim(),
  eventTitle: (title: string, place: string) => (place === '' ? title : `${title}, ${place}`),
  print: 'Skriv ut',

  notes: 'Vad såg ni?',
  notesHint: 'Skriv när ni har sett efter. Två meningar räcker.',
  noteDay: 'Dag',
  noteDayWrong: 'Välj i dag eller en dag som har varit.',
  noteText: 'Vad hade hänt?',
  addNote: 'Spara anteckningen',
  noteEmpty: 'Skriv vad ni såg, så sparas det med dagen.',
  noteAdded: (day: string) => `Anteckningen från ${date(day)} är sparad.`,
  notesFull: (most: number) => `${most} anteckningar är sparade, och fler får inte plats. Ta bort någon om en ny ska in.`,
  noNotes: 'Inga anteckningar än.',
  removeNote: 'Ta bort',
  removeNoteOf: (day: string) => ` anteckningen från ${date(day)}`,
  noteRemoved: (day: string) => `Anteckningen från ${date(day)} är borttagen.`,
  undo: 'Ångra',
  noteRestored: (day: string) => `Anteckningen från ${date(day)} är tillbaka.`,

  sheetTitle: (place: string) => (place === '' ? 'Uppföljning' : `Uppföljning: ${place}`),
  from: (day: string) => `Räknat från ${date(day)}.`,
  staticStart: 'Vi räknar från:',
  staticDay: 'Dag:',
  staticHint: 'Hamnar en dag på en lördag eller söndag, ta måndagen efter.',
};
