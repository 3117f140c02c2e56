/** Words of the exercise type aktiva-atgarder, on screen and in the documents that it makes. What the law asks stands in the content. */
import { formatList, formatNumber, lowerFirst, numberWord } from './numbers.ts';

const long = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
const risks = (n: number) => `${n === 1 ? 'en' : numberWord(n)} ${n === 1 ? 'risk' : 'risker'}`;
const quoted = (text: string) => (text === '' ? 'Risken utan namn' : `”${text}”`);

type Part = keyof typeof PARTS;

/** What board and plan fill of a risk. */
const PARTS = { measure: 'åtgärd', who: 'vem som gör det', by: 'dag', outcome: 'uppföljning' };

export const aktivaAtgarder = {
  /** With soft hyphens where the long words of areas and grounds may be divided. */
  hyphenated: (text: string) =>
    text.replace(/(arbets|anställnings|funktions|kompetens|köns|tros|förvärvs|föräldra)(?=[a-zåäö]{4})/gi, '$1\u00ad'),

  /** `2026-06-07` → `7 juni 2026` */
  date: (iso: string) => long.format(new Date(iso)),

  basics: 'Ni och perioden',
  employees: 'Antal anställda',
  employeesHint: 'Hos hela arbetsgivaren, inte bara på er arbetsplats.',
  employeesOdd: 'Skriv antalet som ett helt tal med siffror, till exempel 18.',
  employeesKept: (n: number) => `Så länge gäller ${formatNumber(n)}.`,
  period: 'Period',
  periodHint: 'Det eller de år som det här gäller, till exempel 2026.',
  sizeUnknown: 'Skriv antalet anställda, så står det här vad som ska finnas skriftligt hos er.',
  must: 'Det här ska finnas skriftligt:',
  musts: {
    risker: 'risker och hinder i vart och ett av de fem områdena',
    orsaker: 'orsakerna till riskerna och hindren',
    atgarder: 'åtgärderna',
    uppfoljning: 'uppföljningen',
    samverkan: 'hur samverkan har gått till',
    lonekartlaggning: 'lönekartläggningen',
    riktlinjer: 'riktlinjer och rutiner mot trakasserier, sexuella trakasserier och repressalier',
    fordelning: 'arbetet för en jämn könsfördelning',
  },
  needed: 'Ska finnas skriftligt hos er',
  useful: 'Bra att ha',
  steps: 'De fyra stegen',

  take: 'Hämta från tavlan och planen',
  takeHint:
    'Hinder och rader i planen blir risker här. Välj område, hämta, och skriv till det som saknas. Grunden blir kön, men den går att ändra.',
  takeNothing: 'När det finns hinder på tavlan eller rader i planen kan ni hämta dem hit.',
  takeAllTaken: 'Allt på tavlan och i planen är hämtat.',
  takeArea: 'Område',
  takeOne: 'Hämta',
  takeOneOf: (text: string) => `Hämta ${quoted(text)}`,
  takeMarked: (n: number) => (n === 1 ? 'Hämta det valda hindret' : `Hämta de ${numberWord(n)} valda hindren`),
  marked: 'Valt hinder',
  unmarked: 'Hinder',
  onlyRow: 'Rad i planen',
  because: 'Varför:',
  inPlan: 'I planen:',
  showAll: (n: number) => `Visa ${n === 1 ? 'en' : numberWord(n)} till`,
  taken: (n: number, area: string) => `Hämtat: ${risks(n)} till ${area}.`,
  takenMany: (n: number) => `Hämtat: ${risks(n)}.`,

  areas: 'De fem områdena',
  areasHint: 'Gå igenom ett område i taget. Steg 1 gäller hela området, steg 2–4 varje risk.',
  how: 'Så har vi undersökt området',
  howHint: 'Till exempel skyddsrond, enkät, samtal eller statistik. Vilka gjorde det, och när?',
  grounds: 'Grunder som vi har undersökt',
  riskGrounds: 'Grunder som risken rör',
  risks: 'Risker och hinder',
  noRisks: 'Inga risker eller hinder är skrivna än.',
  addRisk: 'Lägg till risk eller hinder',
  addRiskIn: (area: string) => `Lägg till risk eller hinder i ${lowerFirst(area)}`,
  full: (n: number) => `Här ryms ${formatNumber(n)} risker, och så många är det nu. Ta bort någon om en ny ska in.`,
  unnamed: 'Risk som inte är beskriven än',
  what: '1. Risk eller hinder',
  whatHint: 'Vad kan hindra eller missgynna någon? Skriv om grupper, inte om personer med namn.',
  cause: '2. Orsak',
  causeHint: 'Varför finns det? Vanor, regler, lokaler, bemanning?',
  measure: '3. Åtgärd',
  measureHint: 'Vad gör ni åt det?',
  who: 'Vem gör det?',
  whoHint: 'Roll räcker.',
  by: 'När ska det vara gjort?',
  outcome: '4. Uppföljning',
  outcomeHint: 'Vad blev det av åtgärden? Hur vet ni det?',
  area: 'Område',
  remove: 'Ta bort risken',
  removed: (text: string) => `${quoted(text)} är borttagen.`,
  undo: 'Ångra',
  restored: (text: string) => `${quoted(text)} är tillbaka.`,
  added: 'En tom risk är tillagd.',
  moved: (area: string) => `Risken ligger nu under ${area}.`,
  planSays: (parts: readonly string[]) => `I planen står det något annat om ${formatList(parts.map((part) => PARTS[part as Part]))}.`,
  update: 'Uppdatera efter planen',
  updated: (text: string) => `${quoted(text)} är uppdaterad efter planen.`,

  /** How many steps of a risk, or risks of a step, are written. */
  riskSteps: (n: number) => `${n} av 4 steg skrivna`,
  state: { none: 'Inte skrivet än', begun: 'Påbörjat', done: 'Skrivet', clear: 'Inga risker funna' },
  stateOf: (written: number, of: number) => `${written} av ${of} risker`,
  areaState: (state: 'none' | 'begun' | 'done', n: number) =>
    `${{ none: 'Inte undersökt än', begun: 'Undersökning påbörjad', done: 'Undersökt' }[state]}${n > 0 ? `, ${risks(n)}` : ''}`,

  overview: 'Översikt',
  overviewCaption: 'Vad som är undersökt i varje område, och hur långt de fyra stegen har kommit på papper.',
  ground: 'Grund',
  groundOrStep: 'Grund eller steg',
  stepTitle: (n: number, title: string) => `Steg ${n}: ${lowerFirst(title)}`,
  unseen: 'Inte undersökt',
  clear: 'Ingen risk funnen',
  found: (n: number) => `${n} ${n === 1 ? 'risk' : 'risker'}`,

  cooperation: 'Samverkan',
  left: 'Kvar att skriva',
  leftUnknown: 'Skriv först antalet anställda.',
  leftNothing: 'Allt som ska finnas skriftligt hos er har fått text. Läs igenom det tillsammans innan ni sparar.',
  leftHint: 'Det här ska finnas skriftligt hos er och är tomt än så länge.',
  leftNone: 'Inget av det här måste finnas skriftligt hos er. Skriv det ni har nytta av.',
  leftMore: (n: number) => `Och ${numberWord(n)} till.`,
  leftHow: (area: string) => `${area}: hur området har undersökts`,
  leftGrounds: (area: string, n: number) => `${area}: ${numberWord(n)} ${n === 1 ? 'grund' : 'grunder'} att undersöka`,
  leftPart: {
    what: (risk: string) => `${risk}: vad risken är`,
    cause: (risk: string) => `${risk}: orsak`,
    measure: (risk: string) => `${risk}: åtgärd`,
    outcome: (risk: string) => `${risk}: uppföljning`,
  },
  riskName: (text: string) => (text === '' ? 'Risken utan namn' : `”${text.length > 60 ? `${text.slice(0, 58).trim()} …` : text}”`),

  takeWith: 'Ta med er dokumentationen',
  word: 'Word (DOCX)',
  pdf: 'PDF',
  file: (name: string, period: string) => ['Aktiva åtgärder', name, period].filter(Boolean).join(' '),
  finish: 'Klart för nu',
  finished: 'Klart för nu. Ni kan komma tillbaka och skriva mer när ni vill.',
  notYet: (employees: boolean, examined: boolean) =>
    `Nästan. Skriv ${formatList([
      ...(employees ? [] : ['hur många anställda ni är']),
      ...(examined ? [] : ['hur ni har undersökt minst ett område, med minst en grund ikryssad']),
    ])}, så är det klart för nu.`,

  staticSizes: 'Vad ska finnas skriftligt?',
  staticGrid: 'Ert rutnät',
  staticGridHint:
    'Skriv i varje ruta: inte undersökt, ingen risk funnen, eller vilken risk ni fann. Skriv orsak, åtgärd, vem, när och uppföljning för varje risk på ett eget papper.',
};
