/** Words of the exercise type tavla. The lenses and the three steps of seriousness have theirs in workplace.ts. */
import { numberWord } from './numbers.ts';

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** More marked obstacles than a group gets round to. */
const MANY = 5;

/** Most characters of a card's text in the name of a button. */
const SHORT = 60;

const short = (what: string) => {
  const text = what.trim().replace(/\s+/g, ' ');
  return text.length > SHORT ? `${text.slice(0, SHORT).trim()} …` : text;
};
const named = (what: string) => (what.trim() === '' ? 'kortet' : `”${short(what)}”`);

const sum = (n: number, marked: number): string => {
  if (n === 0) return 'Ni har inga hinder på tavlan än.';
  const acts = marked === 0 ? 'Inget är markerat' : marked === 1 ? '1 är markerat' : `${marked} är markerade`;
  return `Ni har ${n} hinder. ${acts} för åtgärd.`;
};

export const tavla = {
  views: 'Visa hindren som',
  board: 'Tavla',
  table: 'Tabell',
  sum,
  /** Said when more are marked than a group gets round to; else ''. */
  many: (marked: number) => (marked > MANY ? 'Tre räcker gott att börja med. De andra står kvar på tavlan.' : ''),

  questions: 'Frågor att ställa',
  example: 'Ett exempel från en annan arbetsplats',
  count: (n: number) => `${n} hinder`,
  add: 'Lägg till ett hinder',
  under: (lens: string) => ` under ${lens}`,
  full: (most: number) => `Tavlan rymmer ${most} hinder, och så många har ni. Ta bort något om ett nytt ska in.`,
  none: 'Inga hinder än.',

  what: 'Vad står i vägen?',
  who: 'Vem drabbas?',
  whoHint: 'Grupper, aldrig namn.',
  why: 'Varför är det så?',
  serious: 'Hur allvarligt är det?',
  act: 'Det här ska vi göra något åt',
  affects: 'Drabbar',
  because: 'Varför',
  whatMissing: 'Skriv vad som står i vägen, eller ta bort kortet.',
  unnamed: 'Här står inte vad som är i vägen än.',
  close: 'Klar med kortet',
  edit: 'Ändra',
  move: 'Flytta',
  remove: 'Ta bort',
  /** After a button's word, for those who hear it without the card: ` ”Duschen …”`. */
  ofCard: (what: string) => ` ${named(what)}`,

  mover: (what: string) => `Flytta ${named(what)}`,
  toLens: 'Till glasögonen',
  moveThere: 'Flytta dit',
  up: (what: string) => `Flytta upp ${named(what)}`,
  down: (what: string) => `Flytta ner ${named(what)}`,
  moved: (what: string, lens: string, place: number, total: number) =>
    `${named(what)} ligger nu under ${lens}, som nummer ${place} av ${total}.`.replace(/^k/, 'K'),
  atTop: 'Kortet ligger redan först.',
  atBottom: 'Kortet ligger redan sist.',
  hint: 'Flytta kort genom att dra i dem eller med knappen Flytta.',
  keyHint: 'Med tangentbord: stå på en knapp i kortet, håll ner Alt och tryck pil upp eller ner.',

  removed: (what: string) => (what.trim() === '' ? 'Kortet är borttaget.' : `”${short(what)}” är borttaget.`),
  undo: 'Ångra',
  restored: 'Kortet är tillbaka.',

  lens: 'Glasögon',
  /** Heads of the columns of a card in a table. */
  cardHead: ['Hinder', 'Vem drabbas', 'Varför', 'Hur allvarligt', 'Åtgärd'],
  yes: 'Ja',
  no: 'Nej',
  tableName: 'Alla hinder',
  sortHint: 'Sortera med knapparna i tabellens huvud.',
  sorted: { lens: 'Sorterad efter glasögon.', serious: 'Sorterad med de allvarligaste först.' },
  tableOf: (lens: string) => `Hinder: ${lens}`,

  finish: 'Klart för nu',
  print: 'Skriv ut tavlan',
  /** While it is empty: a sheet to write on for each lens. */
  printBlank: 'Skriv ut arbetsblad',
  /** What is missing before the board is done; '' when nothing is. */
  missing: (left: number, marked: number) => {
    const more = left > 0 ? `Skriv minst ${left === 1 ? 'ett' : numberWord(left)} hinder till.` : '';
    const mark = marked === 0 ? 'Kryssa för minst ett hinder som ni ska göra något åt.' : '';
    const parts = [more, mark].filter(Boolean);
    return parts.length > 0 ? `${parts.join(' ')} Allt som står på tavlan är kvar.` : '';
  },
  ready: 'Klart för nu. Det här ska ni göra något åt:',
  readyUnmarked: 'Inget hinder är markerat längre. Kryssa för det ni ska göra något åt, så väntar det i planen.',
  waits: 'De väntar i er plan.',
  waitsIn: 'De väntar i er plan, i övningen',
  goOn: 'Ni kan ändra på tavlan när ni vill.',

  files: 'Ta med tavlan som fil',
  word: 'Word',
  pdf: 'PDF',
  csv: 'Kalkylblad (CSV)',
  fileName: (place: string) => `Hinder – ${place}`,

  documentTitle: 'Våra hinder',
  place: 'Arbetsplats',
  day: 'Dag',
  date: (iso: string) => day.format(new Date(iso)),
  toAct: 'Det här ska vi göra något åt',
  documentFoot: 'Man gör skillnad · Inkluderingsglasögonen',
};
