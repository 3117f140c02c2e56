/** Words of the exercise type aktivitetsplan. */
import { formatList, formatNumber, numberWord, upperFirst } from './numbers.ts';

const word = (n: number) => (n === 1 ? 'en' : n > 12 ? formatNumber(n) : numberWord(n));
const rows = (n: number) => `${word(n)} ${n === 1 ? 'rad' : 'rader'}`;
const date = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** Without the word that stands before it already. */
const without = (first: string, text: string) =>
  text
    .trim()
    .replace(new RegExp(`^${first}\\s+`, 'i'), '')
    .replace(/[.\s,]+$/, '');

export const aktivitetsplan = {
  title: 'Aktivitetsplan',
  titleOf: (place: string) => `Aktivitetsplan – ${place}`,

  staticHint: 'På papper finns en tabell att skriva planen i.',
  examples: 'Så kan rader se ut',
  fetch: 'Hämta från tavlan och utmaningarna',
  fetchNothing: 'När ni har markerat hinder på tavlan, eller valt utmaningar, går det att hämta dem hit.',
  fetchAllTaken: 'Allt som ni har markerat och valt är med i planen.',
  kinds: { hinder: 'Hinder', tips: 'Utmaning' },
  take: 'Lägg i planen',
  takeAll: (n: number) => `Lägg till alla ${numberWord(n)}`,
  taken: (n: number) => `Tillagd som rad ${n}.`,
  takenAll: (n: number) => `${upperFirst(rows(n))} är tillagda i planen.`,
  whenSo: (when: string, so: string) => {
    const [first, second] = [without('när', when), without('så', so)];
    return first === '' || second === '' ? '' : `När ${first}, så ${second}.`;
  },
  sourceGone: { hinder: 'Hindret finns inte kvar på tavlan.', tips: 'Utmaningen är inte vald längre.' },

  plan: 'Er plan',
  none: 'Planen är tom. Hämta det ni har markerat, eller lägg till en rad.',
  count: (n: number, whole: number) =>
    n === whole
      ? `${upperFirst(rows(n))}, ${n === 1 ? 'och den är hel' : 'och alla är hela'}.`
      : `${upperFirst(rows(n))}, varav ${whole === 0 ? 'ingen är hel än' : `${word(whole)} ${whole === 1 ? 'är hel' : 'är hela'}`}.`,
  whole: 'En hel rad säger vad ni gör, vem som äger den, när det är klart och hur och när ni följer upp.',
  /** What is pointed out above the rows, each with the number of rows. */
  gaps: {
    what: (n: number) => (n === 1 ? 'En rad säger inte vad ni ska göra.' : `${upperFirst(rows(n))} säger inte vad ni ska göra.`),
    who: (n: number) => `${upperFirst(rows(n))} saknar någon som äger ${n === 1 ? 'den' : 'dem'}.`,
    by: (n: number) => `${upperFirst(rows(n))} saknar en dag då det ska vara klart.`,
    followUp: (n: number) => `${upperFirst(rows(n))} saknar hur eller när ni följer upp.`,
    late: (n: number) => `${upperFirst(rows(n))} har en dag som har gått, och är inte ${n === 1 ? 'klar' : 'klara'}.`,
    early: (n: number) => `${upperFirst(rows(n))} följs upp före dagen då det ska vara klart.`,
  },

  asCards: 'Kort',
  asTable: 'Tabell',
  sort: 'Sortera efter datum',
  sorted: 'Raderna står i datumordning, de utan dag sist.',
  sortedAlready: 'Raderna står redan i datumordning.',
  openAll: 'Öppna alla',
  closeAll: 'Stäng alla',
  add: 'Lägg till en rad',
  added: (n: number) => `Rad ${n} är tillagd.`,
  full: (most: number) => `Planen har plats för ${formatNumber(most)} rader, och den är full. Ta bort någon om en ny ska in.`,

  row: (n: number) => `Rad ${n}`,
  untitled: 'Rad utan text',
  unworded: 'Åtgärd utan text',
  against: (obstacle: string) => `Åtgärd mot: ${obstacle}`,
  edit: 'Ändra',
  close: 'Stäng',
  finishRow: 'Klar med raden',
  ofRow: (n: number) => ` rad ${n}`,
  up: (n: number) => `Flytta upp rad ${n}`,
  down: (n: number) => `Flytta ner rad ${n}`,
  remove: (n: number) => `Ta bort rad ${n}`,
  moved: (n: number, total: number) => `Raden står nu på plats ${n} av ${total}.`,
  atTop: 'Raden står redan överst.',
  atBottom: 'Raden står redan underst.',
  removed: (title: string) => `”${title}” är borttagen.`,
  reordered: 'Raderna har fått en ny ordning.',
  undo: 'Ångra',
  undone: 'Det är som det var.',
  lacks: (parts: readonly string[]) => `Här saknas än: ${formatList(parts)}.`,
  /** What a row may lack, within a sentence. */
  parts: {
    what: 'vad ni gör',
    who: 'vem som äger raden',
    by: 'dag då det ska vara klart',
    followUp: 'hur ni följer upp',
    followUpBy: 'dag för uppföljning',
  },
  days: {
    late: 'Dagen har gått. Är det klart, eller behöver raden en ny dag?',
    lateFollowUp: 'Dagen för uppföljning har gått. Skriv vad det blev av det, eller välj en ny dag.',
    early: 'Uppföljningen ligger före dagen då det ska vara klart.',
  },
  /** Under a field, once the plan was called finished. */
  missing: {
    what: 'Skriv vad ni gör.',
    who: 'Skriv ett namn eller en roll.',
    by: 'Välj en dag.',
    followUp: 'Skriv hur ni märker om det hjälpte.',
    followUpBy: 'Välj en dag.',
  },
  by: (day: string) => `klart ${day}`,
  followedUp: (day: string) => `följs upp ${day}`,
  /** `2026-06-07` → `7 juni 2026`; what is no day stays as it is. */
  day: (iso: string) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : date.format(time);
  },

  what: 'Vad gör ni?',
  whatHint: 'En sak som går att göra. Börja gärna med ett verb.',
  whatAgainst: 'Vad gör ni åt hindret?',
  who: 'Vem äger raden?',
  whoHint: 'Den som ser till att det blir av.',
  byDay: 'Klart senast',
  byHint: 'Gärna inom två veckor.',
  followUp: 'Hur följer ni upp?',
  followUpHint: 'Hur märker ni om det hjälpte?',
  followUpDay: 'Följs upp den',
  followUpDayHint: 'Gärna ett möte som finns.',
  goals: (numbers: readonly number[]) => (numbers.length === 0 ? 'Delmål: inget valt' : `Delmål: ${formatList(numbers)}`),
  goalsLegend: 'Delmål i Norrbottens folkhälsostrategi som raden bidrar till',
  state: (label: string) => `Läge: ${label}`,
  stateLabel: 'Läge',
  outcome: 'Vad blev det av det?',

  finish: 'Klart för nu',
  tooFew: (least: number, whole: number) =>
    `Minst ${word(least)} ${least === 1 ? 'hel rad' : 'hela rader'} behövs, och ni har ${whole === 0 ? 'ingen än' : word(whole)}.`,
  ready: 'Planen räcker för nu. Ladda ner den, och öppna den igen när dagarna kommer.',
  print: 'Skriv ut planen',

  offers: 'Ladda ner planen',
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  csv: 'Excel (CSV)',
  ics: 'Kalender (ICS)',
  file: (place: string) => `Aktivitetsplan ${place}`,

  /** Heads of the table, the documents and the CSV file. Files of earlier days are read by them: change none without keeping the old in columns.ts. */
  columns: {
    what: 'Vad',
    who: 'Vem',
    by: 'Klart senast',
    followUp: 'Uppföljning',
    followUpBy: 'Följs upp den',
    goals: 'Delmål',
    state: 'Läge',
    outcome: 'Resultat',
    source: 'Utgår från',
  },
  tableCaption: (n: number) => `Planen i en tabell, ${n === 1 ? 'en rad' : `${formatNumber(n)} rader`}`,
  tableBlank: 'Rader att skriva i',
  workplace: 'Arbetsplats',
  made: 'Datum',
  outcomes: 'Vad det blev av det',
  goalsHeading: 'Delmålen i planen',
  foot: (place: string) => `Aktivitetsplan, ${place}`,
  eventDone: (what: string) => `Klart i dag: ${what}`,
  eventFollowUp: (what: string) => `Följ upp: ${what}`,
  eventWho: (who: string) => `Vem: ${who}`,
  eventFollow: (how: string) => `Så följer ni upp: ${how}`,
  eventPlace: (place: string) => `Ur aktivitetsplanen för ${place}.`,
};
