/** Handledning and Arbetsblad: what stands in them besides the units' own words. */
import { formatDuration, formatList, upperFirst } from './numbers.ts';

const about = (minutes: number): string => `ungefär ${formatDuration(minutes)}`;

const countOfSheets = (n: number): string => `${n}\u00a0ark`;

/** What both documents say. */
export const paper = {
  foot: (course: string, version: string) => `${course}, version ${version}. CC BY 4.0.`,
  goals: 'Delmål',
  healthGoals: (goals: readonly number[]) => `${formatList(goals)} i Norrbottens folkhälsostrategi`,
  audience: 'För',
  whom: upperFirst,
  alone: 'På egen hand',
  about,
  contents: 'Innehåll',
};

export const worksheet = {
  kind: 'Arbetsblad',
  lede: 'Texter att läsa och övningar att skriva i. De står i den ordning som ni tar dem.',
  yours: 'Det du skriver för dig själv är ditt. Ingen samlar in arbetsbladet, och du väljer vad du berättar.',
  /** Over the text where it is all there is. */
  chapter: 'Läs och skriv',
  unit: (name: string, minutes: number) => `${name}, ${about(minutes)} på egen hand`,
  terms: 'Begrepp',
};

export const leaderGuide = {
  kind: 'Handledning',
  lede: 'Ur ett fritt material om maskulinitetsnormer på jobbet. Du behöver inte kunna ämnet: läs igenom en gång, håll tiden och säg det som står under ”Säg”.',
  time: 'Tid',
  /** The first chapter of several units. */
  agenda: 'Dagordning',
  before: 'Före',
  after: 'Efter',
  order: 'I den här ordningen',
  columns: { clock: 'Minut', what: 'Det här gör ni', from: 'Ur', minutes: 'Tid', form: 'Form', group: 'I grupp', alone: 'På egen hand' },
  choose: 'Välj en av dem.',
  or: ' eller ',
  none: '–',
  /** Chapters of a single unit. */
  prepare: 'Innan mötet',
  meeting: 'Mötet, steg för steg',
  together: 'Så gör ni',
  readFirst: 'Läs texten i arbetsbladet var för sig och gör övningarna. Prata sedan om fikakortet.',
  files: 'I paketet finns också',
  /** Each file and what it is for. */
  worksheetFile: ['Arbetsblad', ' med text att läsa och plats att skriva, ett till var och en.'],
  slidesFile: ['Bildspel', ' att visa på väggen, en bild för varje steg. Det du säger och gör står i anteckningarna.'],
  cardsFile: (sheets: number) => [
    'Kort',
    `, ${countOfSheets(sheets)} att skriva ut i full storlek på båda sidor och klippa längs märkena.`,
  ],
  webFile: ['Webb', ' med samma innehåll på skärm, även utan nät: öppna index.html. Använd den där övningen ska vara öppen på en skärm.'],
  /** Where the agenda gives a unit less time than its guide takes. */
  less: (minutes: number, all: number) =>
    `Dagordningen har ${minutes}\u00a0minuter till det här. Alla steg tillsammans tar ${all}, så ta bara det som dagordningen säger.`,
  cards: (sheets: number) => `Skriv ut Kort.pdf, ${countOfSheets(sheets)}.`,
  onSheet: (question: string) => `Finns i arbetsbladet, under ”${question}”.`,
  /** A step says these on paper, where no screen counts its minutes or holds its exercise. */
  half: 'Säg efter halva tiden',
  exercise: 'I arbetsbladet',
  tool: (question: string, place: string) => `${question} (${place})`,
  coffee: 'Fikakort, en fråga att ta med till kaffet',
  support: 'Vart du kan hänvisa',
  supportIntro:
    'Ge numren till den som behöver, enskilt. På jobbet finns chefen, skyddsombudet och facket. Arbetsgivaren kan ordna samtal genom företagshälsovården.',
  key: 'Facit och kommentarer',
  keyIntro: 'Läs igenom före mötet. Ingen ska rättas, men kommentarerna hjälper samtalet vidare.',
  repeats: (name: string) => `Samma övning som i ${name}. Kommentarerna står där.`,
  figures: 'Siffrorna i texten, och vad de inte säger',
  figure: (year: string | undefined, source: string) => `${[year, source].filter(Boolean).join(', ')}.`,
};
