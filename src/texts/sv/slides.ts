/** Words of the presentations: layouts, titles of slides, and what the leader reads in the notes. */
import { formatDuration, sentence, upperFirst } from './numbers.ts';

/** Layouts as PowerPoint lists them. */
export const layouts = {
  theme: 'Man gör skillnad',
  opening: 'Öppning',
  step: 'Steg',
  numbered: 'Frågor',
  boxed: 'Punkter',
  question: 'En fråga',
  chart: 'Diagram',
  picture: 'Bild',
  /** What stands in an empty place until somebody writes there. */
  prompts: { title: 'Rubrik', body: 'Text', chart: 'Diagram' },
  notes: 'Anteckningar',
  foot: 'Sidfot',
  number: 'Bildnummer',
  mark: 'Låda',
};

/** The chart and the sheet behind it. */
export const chartWords = {
  name: 'Diagram',
  series: 'Värde',
  limits: (text: string) => `Vad siffran inte säger: ${text}`,
};

const minutes = (n: number) => (n === 1 ? '1\u00a0minut' : `${n}\u00a0minuter`);
const inGroup = (n: number) => (n > 0 ? `, ${minutes(n)} i grupp` : '');

export const slides = {
  foot: (course: string, version: string) => `${course}, version ${version}, CC BY 4.0`,
  /** Tells slides with the same title apart: by the number of the unit, or by which of them it is. */
  titleIn: (title: string, place: string) => `${title} (${place})`,

  lesson: (number: string, n: number) => `Lektion ${number}${inGroup(n)}`,
  workshop: (number: string, n: number) => `Övning ${number}${inGroup(n)}`,
  /** Over the title of what holds several units. */
  whole: (n: number) => (n > 0 ? `${upperFirst(formatDuration(n))} i grupp` : 'På egen hand'),
  path: (n: number) => `Upplägg, ${formatDuration(n)}`,
  agendaMinutes: (n: number) => upperFirst(formatDuration(n)),
  agenda: 'Så går tiden',
  agendaLine: (title: string, n: number) => (n > 0 ? `${title}, ${minutes(n)}` : title),
  agendaNote: (title: string, text: string) => `${title}: ${text}`,
  inPath: (title: string, text: string) => `I det här upplägget, ”${title}”: ${text}`,
  meta: (n: number, form: string) => `${minutes(n)}, ${form}`,
  break: minutes,

  picture: (title: string) => `Bild till ${title}`,
  pictureNotes: ['Visa bilden medan gruppen samlas.', 'Fråga gärna vad de ser. Alla svar duger.'],
  pictureShows: (alt: string) => `Bilden visar: ${alt}`,

  purpose: (text: string) => `Varför: ${text}`,
  time: (n: number, from: number, to: number) => `Tid och grupp: ${minutes(n)}, ${from}–${to} personer.`,
  notice: (text: string) => `Det här står före texten i arbetsbladet och i webbversionen: ”${text}”`,
  alone: 'Den här delen gör var och en på egen hand, före eller efter mötet.',
  heated: 'Läs ”Om det blir hett” i handledningen innan ni börjar.',
  audience: (audience: string) => `För ${audience}.`,
  before: (text: string) => `Före: ${text}`,
  after: (text: string) => `Efter: ${text}`,
  item: (text: string) => `• ${text}`,

  clock: (from: number, to: number) => `Minut ${from}–${to}.`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  heading: (label: string) => `${label}:`,
  half: (text: string) => `När halva tiden har gått, säg: ${text}`,
  tool: (label: string, question: string) => sentence(`I arbetsbladet och i webbversionen: ${label}, ”${question}”`),

  debriefNotes: 'Läs en fråga i taget och vänta. Tio sekunders tystnad är inte farligt. Sammanfatta inte, tacka i stället.',

  guess: (title: string) => `Gissa: ${title}`,
  guessNotes: ['Läs frågan högt.', 'Var och en skriver sin gissning. Gå vidare till diagrammet när alla har skrivit.'],
  claim: (text: string) => `– ${text}`,
  guessed: { near: 'Till den som gissade nära', low: 'Till den som gissade lägre', high: 'Till den som gissade högre' },
  limits: (text: string) => `Läs också upp vad siffran inte säger: ${text}`,
  source: (text: string) => `Källa: ${text}`,

  coffeeNotes: ['Läs frågan högt och tacka. Ingen behöver svara nu.', 'Stanna kvar några minuter, om någon vill prata.'],
};
