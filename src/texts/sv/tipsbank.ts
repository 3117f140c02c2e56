/** Words of the exercise type tipsbank. */
import { formatList, lowerFirst, numberWord, upperFirst } from './numbers.ts';

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** `en`, `två` …: challenges are counted in the common gender. */
const word = (n: number) => (n === 1 ? 'en' : numberWord(n));
const ROLES = { chef: 'Chef', hr: 'HR', skyddsombud: 'Skyddsombud', medarbetare: 'Medarbetare', fortroendevald: 'Förtroendevald' };
const inText = (role: string) => (role === 'HR' ? role : lowerFirst(role));

export const tipsbank = {
  /** By the names in the data. */
  roles: ROLES,
  areas: {
    information: 'Information',
    bemotande: 'Bemötande',
    rekrytering: 'Rekrytering',
    arbetsroll: 'Arbetsroll',
    arbetsform: 'Arbetsform',
  },
  efforts: { 1: 'Några minuter', 2: 'Någon timme', 3: 'Några veckor' },

  /** Whom a tip is for and what it takes. */
  meta: (roles: readonly string[], effort: string, area?: string) =>
    [
      roles.length === Object.keys(ROLES).length ? 'För alla roller.' : `För ${formatList(roles.map(inText))}.`,
      `Tar ${lowerFirst(effort)}.`,
      ...(area === undefined ? [] : [`${area}.`]),
    ].join(' '),
  how: 'Börja så här:',
  why: 'Därför fungerar det:',
  staticHow: (most: number) =>
    `Välj ${most === 1 ? 'ett tips' : `högst ${numberWord(most)} tips`} som utmaning. Skriv till varje: när … så …, och vilken dag ni ser hur det gick.`,

  filter: 'Filtrera tipsen',
  role: 'Roll',
  allRoles: 'Alla roller',
  area: 'Område',
  allAreas: 'Alla områden',
  effort: 'Tid',
  allEfforts: 'Oavsett tid',
  search: 'Sök i tipsen',
  clear: 'Rensa filter',
  copy: 'Kopiera länk till urvalet',
  link: 'Länk till urvalet',
  copied: 'Länken är kopierad.',
  copyYourself: 'Webbläsaren lät oss inte kopiera. Kopiera länken härifrån:',

  count: (n: number) => (n === 0 ? 'Inga tips.' : `${n} tips.`),
  shown: (shown: number, n: number) => (shown < n ? `De ${numberWord(shown)} första visas.` : ''),
  more: (n: number) => `Visa fler (${n} till)`,
  none: 'Just den kombinationen har inget tips än. Närmaste vägen vidare:',
  noneAtAll: 'Inget tips passar allt det här på en gång. Rensa filtret och börja med ett val.',
  wayOut: { role: 'Alla roller', area: 'Alla områden', effort: 'Oavsett tid', words: 'Utan sökord' },
  wayOutCount: (way: string, n: number) => `${way}: ${n} tips`,

  choose: 'Välj som utmaning',
  chosenAs: (n: number) => `Utmaning ${n}`,
  toPlan: 'Skriv när och så',
  chosen: (n: number, most: number) => `Utmaning ${n} av ${most}. Skriv när och så under Era utmaningar.`,
  full: (most: number) =>
    `${upperFirst(word(most))} ${most === 1 ? 'utmaning' : 'utmaningar'} är det mesta, så att ${most === 1 ? 'den' : 'de'} blir av. Vilken släpper ni för den här?`,
  letGo: (text: string) => `Släpp ”${text}”`,
  keep: (n: number) => (n === 1 ? 'Behåll den ni har' : `Behåll de ${numberWord(n)} ni har`),
  noRoom: (most: number) => `${upperFirst(word(most))} är det mesta. Ta bort en utmaning, så går det att ångra.`,

  challenges: 'Era utmaningar',
  challengeCount: (n: number, most: number) => `${upperFirst(word(n))} av ${word(most)}.`,
  noChallenges: (most: number) => `Välj ett tips här ovanför, så kommer det hit. Högst ${word(most)} får plats.`,
  remove: 'Ta bort',
  removed: (text: string) => `”${text}” är borttagen.`,
  undo: 'Ångra',
  restored: 'Utmaningen är tillbaka.',
  when: 'När …',
  whenHint: 'Läget där det ska hända, till exempel ”måndagsmötet börjar och någon ska anteckna”.',
  so: 'så …',
  soHint: 'Det ni gör då, till exempel ”frågar jag den som inte har skrivit på länge”.',
  remind: 'Dag för påminnelse',
  past: 'Den dagen har varit. Välj en dag som kommer.',
  missingWhen: 'Skriv ett läge som ni känner igen när det kommer.',
  missingSo: 'Skriv vad någon av er gör eller säger då.',
  plan: (situation: string, action: string) => `När ${situation}, så ${action}`,
  remindOn: (date: string) => `Påminnelse ${day.format(new Date(`${date}T00:00:00Z`))}.`,

  reminders: 'Påminnelser i kalendern',
  remindersHint: 'Välj en dag för någon av utmaningarna, så kan ni spara en kalenderfil som påminner.',
  calendar: (n: number) => (n === 1 ? 'Kalenderfil med en påminnelse' : `Kalenderfil med ${numberWord(n)} påminnelser`),
  fileName: 'utmaningar',
  eventTitle: (text: string) => `Utmaning: ${text}`,

  finish: 'Klart för nu',
  noneChosen: 'Välj minst ett tips som utmaning, och skriv när och så till det.',
  unplanned: 'Minst en utmaning behöver både när och så. Då vet ni vad som ska hända, och när.',
  ready: 'Klart för nu. Det ni har valt finns kvar här och kan ändras när som helst.',
  print: 'Skriv ut utmaningarna',
  onward: 'Utmaningarna kan gå vidare som rader i er plan:',
  onwardPlain: 'Utmaningarna kan gå vidare som rader i er plan i del 3.',
};
