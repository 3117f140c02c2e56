/** The catalogue of modules that HR downloads, and the paths (upplägg). */
import { formatList, numberWord, sentence, upperFirst } from './numbers.ts';

export const THEME_NAMES = {
  normer: 'Normer och lådan',
  halsa: 'Hälsa och säkerhet',
  arbete: 'Arbete, pengar och tid',
  makt: 'Möten och makt',
  granser: 'Skämt, trakasserier och våld',
  forandring: 'Att börja, planera och följa upp',
} as const;

const roles = { chefer: 'chefer', hr: 'HR', skyddsombud: 'skyddsombud' } as const;

/** What a module's files are called on buttons; the keys are those of the list of formats. */
const documents = {
  'handledning.pdf': 'Handledning, PDF',
  'handledning.docx': 'Handledning, Word',
  'arbetsblad.pdf': 'Arbetsblad, PDF',
  'arbetsblad.docx': 'Arbetsblad, Word',
  'bildspel.pptx': 'Bildspel, PowerPoint',
  'kort.pdf': 'Kort att klippa isär, PDF',
} as const;

export const modules = {
  title: 'Moduler',
  description: 'Ladda ner en enda lektion eller övning, eller ett helt avsnitt, med handledning, arbetsblad och bildspel.',
  lede: 'Välj en modul som får plats på mötet. Ni får en handledning som säger vad ledaren gör minut för minut, arbetsblad, bildspel och, där det behövs, kort. Allt är fritt att använda, skriva ut och ändra i.',
  toPaths: 'Vill ni ha en färdig dagordning?',
  toPathsLink: 'Se sex upplägg',
  filter: 'Välj bland modulerna',
  time: 'Så lång tid har ni',
  anyTime: 'Spelar ingen roll',
  atMost: (minutes: number) => `Högst ${minutes}\u00a0minuter`,
  form: 'Hur ni gör det',
  anyForm: 'Alla sätt',
  forms: { ensam: 'På egen hand', grupp: 'I grupp, med en ledare' },
  role: 'Vem det är för',
  anyRole: 'Alla på arbetsplatsen',
  roles: { chefer: 'Särskilt chefer', hr: 'Särskilt HR', skyddsombud: 'Särskilt skyddsombud' },
  theme: 'Vad det handlar om',
  anyTheme: 'Alla ämnen',
  clear: 'Visa alla',
  shown: (n: number, all: number) =>
    n === all ? `Alla ${all} moduler visas.` : `${n === 1 ? 'En' : upperFirst(numberWord(n))} av ${all} moduler visas.`,
  none: 'Ingen modul passar in på allt det. Prova med längre tid eller färre val.',
  group: (minutes: number) => `${minutes}\u00a0min i grupp`,
  alone: (minutes: number) => `${minutes}\u00a0min på egen hand`,
  /** Roles that the audience has named already are not named again. */
  audience: (audience: string, especially: readonly (keyof typeof roles)[]) => {
    const more = especially.map((role) => roles[role]).filter((role) => !audience.includes(role));
    return more.length > 0 ? `För ${audience}, särskilt ${formatList(more)}.` : `För ${audience}.`;
  },
  people: (from: number, to: number) => `${from}–${to}\u00a0personer`,
  bring: 'Ta med',
  themes: 'Ämne',
  preview: (title: string) => `Första sidan i handledningen till ${title}`,
  pack: (size: string) => `Hämta allt (zip, ${size})`,
  files: 'Enskilda filer',
  file: (name: keyof typeof documents, size: string) => `${documents[name]} (${size})`,
  run: 'Kör direkt',
  read: 'Gör på egen hand',
  lmsPart: (label: string) => `Lägg i er lärplattform (hela ${label.toLowerCase()})`,
  of: (title: string) => `: ${title}`,
  /** A sentence each, since most of them have an "och" of their own. */
  list: (parts: readonly string[]) => parts.map(sentence).join(' '),
  eyebrow: (kind: string, number: string) => `${upperFirst(kind)} ${number}`,
  /** What a downloaded file is called on the reader's own disk. */
  saveAs: (title: string, name: keyof typeof documents) => `${title} ${name}`.replaceAll(/[:/\\?*"<>|]/g, ' ').replaceAll(/ +/g, ' '),
  sectionOf: (count: string) => `Hela avsnittet, ${count}`,
  inPack: 'Det här finns i ett paket',
  inPackText:
    'LÄS MIG.html, handledning och arbetsblad som PDF och Word, bildspel, kort där övningen har dem, och samma innehåll på skärm att öppna utan nät. Inget i paketen skickar något någonstans.',
  whole: 'Större paket',
  wholeText: 'En del i taget, eller hela utbildningen på en gång.',
};

export const paths = {
  title: 'Upplägg',
  description: 'Sex färdiga dagordningar, från tjugo minuter till hela utbildningen, med allt som behövs för att hålla mötet.',
  lede: 'Sex sätt att börja, från tjugo minuter till hela utbildningen. Varje upplägg har en dagordning och ett paket med handledning, arbetsblad och bildspel.',
  contents: 'Välj upplägg',
  audience: (audience: string) => `För ${audience}.`,
  before: 'Före',
  after: 'Efteråt',
  agenda: 'Dagordning',
  clock: (fromTo: string) => `minut ${fromTo}`,
  choose: 'Välj en:',
  run: 'Kör övningen',
  pack: (size: string) => `Hämta upplägget (zip, ${size})`,
  toModules: 'Vill ni sätta ihop ett eget?',
  toModulesLink: 'Välj bland modulerna',
  /** Hours and minutes: "3 timmar och 30 minuter", "45 minuter". */
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const inHours = hours === 1 ? '1\u00a0timme' : `${hours}\u00a0timmar`;
    const inMinutes = `${rest}\u00a0minuter`;
    return hours === 0 ? inMinutes : rest === 0 ? inHours : `${inHours} och ${inMinutes}`;
  },
};
