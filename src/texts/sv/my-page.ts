/** The learner’s own page: progress, own texts, own data and the certificate. */
import { formatList, formatQuantity, numberWord, upperFirst } from './numbers.ts';
import { countOf, exerciseNouns, type UnitKind, unitNouns } from './units.ts';

const percent = (n: number) => formatQuantity(n, 'procent');

/** How many units of one kind are done. */
export interface UnitsDone {
  readonly kind: UnitKind;
  readonly done: number;
  readonly total: number;
}

/** "en av tio lektioner", "alla tio lektioner", "övningen". */
function shareOf({ kind, done, total }: UnitsDone): string {
  const { the, many } = unitNouns[kind];
  if (total === 1) return the;
  return done === total ? `alla ${numberWord(total)} ${many}` : `${done === 1 ? 'en' : numberWord(done)} av ${numberWord(total)} ${many}`;
}

/** What stands on the page from the start. */
export const myPage = {
  title: 'Min sida',
  lede: 'Det du har gjort och skrivit i kursen. Allt finns i den här webbläsaren, och du bestämmer över det.',
  noScript: 'Den här sidan visar det som din webbläsare har sparat och behöver JavaScript för att kunna göra det.',
  toCourse: 'Till utbildningen',

  progress: {
    title: 'Så långt har du kommit',
    closed: 'Lådan är stängd än så länge',
    firstLesson: (title: string, minutes: number) => `Den första lektionen heter ”${title}” och tar ungefär ${minutes} minuter.`,
    thenHere: 'Sedan står det här vad du är klar med, vad du har skrivit och vad som är kvar.',
    begin: 'Börja med första lektionen',
    continue: 'Fortsätt',
    toCertificate: 'Till kursintyget',
  },

  texts: {
    title: 'Det du har skrivit',
    intro: 'Det du har skrivit i utbildningen. Texterna finns bara i den här webbläsaren.',
    none: 'Du har inte skrivit något än. I utbildningen finns frågor att skriva om, och det du skriver där samlas här.',
    first: (question: string) => `Första frågan: ${question}`,
    change: (kind: UnitKind) => `Ändra i ${unitNouns[kind].the}`,
    print: 'Skriv ut det du har skrivit',
  },

  rating: {
    title: 'Din självskattning',
    intro: 'Du kan svara igen när du vill och jämföra med förra gången.',
  },

  data: {
    title: 'Dina uppgifter',
    intro:
      'Svaren följer inte med till en annan dator, och de försvinner om webbläsaren rensas. Spara dem i en fil om du vill ha dem kvar.',
    none: 'Kursen har inte sparat något i den här webbläsaren än.',
    blocked: 'Webbläsaren låter inte kursen spara här. Därför finns det inget att visa, spara eller radera.',
    saveTitle: 'Spara i en fil',
    saveText: 'Filen innehåller allt du har svarat och skrivit. Den är inte låst, så lägg den där bara du kommer åt den.',
    save: 'Spara en fil',
    placesApart: 'Det ni har skrivit för arbetsplatsen i del 3 följer inte med i filen. Det sparas för sig på sidan',
    openTitle: 'Läs in en fil',
    openLabel: 'Välj en fil som är sparad härifrån',
    found: 'Filen går att läsa in',
    merge: 'Lägg till i det som finns här',
    replace: 'Ersätt allt som finns här',
    cancel: 'Avbryt',
    deleteTitle: 'Radera',
    deleteText: 'Tar bort allt som kursen har sparat i den här webbläsaren.',
    delete: 'Radera allt',
    sure: 'Radera allt?',
    sureText: 'Det du har gjort och skrivit i kursen tas bort från den här webbläsaren. Det går inte att ångra.',
    sureTextPlaces: 'Det ni har skrivit för arbetsplatsen i del 3 tas också bort: hinder, plan och dokumentation.',
    placesFirst: 'Spara arbetsplatsen som fil först',
    keep: 'Behåll',
    saveFirst: 'Spara en fil först',
  },

  certificate: {
    title: (part: string) => `Kursintyg för ${part.toLowerCase()}`,
    needs: (part: string, kind: UnitKind) =>
      `Ett intyg att skriva ut får du när alla ${unitNouns[kind].many} i ${part.toLowerCase()} är klara.`,
    needsScore: (part: string, kind: UnitKind, mark: number) =>
      `Ett intyg att skriva ut får du när alla ${unitNouns[kind].many} i ${part.toLowerCase()} är klara och frågorna har gett minst ${percent(mark)} av poängen.`,
    name: 'Ditt namn',
    nameHint: 'Namnet hamnar på intyget och ingen annanstans. Det sparas inte och skickas inte.',
    print: 'Skriv ut eller spara som PDF',
    heading: 'Kursintyg',
    statement: (part: string, title: string, course: string) => `har gått igenom ${part}, ${title}, i utbildningen ${course}.`,
    units: (kind: UnitKind) => upperFirst(unitNouns[kind].many),
    result: 'Resultat på frågorna',
    issued: 'Utfärdat',
    version: 'Kursversion',
    note: 'Intyget är gjort i deltagarens egen webbläsare. Det är inte registrerat någonstans.',
  },
};

/** What the page’s script says. */
export const myPageNews = {
  begun: 'Du har börjat. Inget är helt klart än.',
  /** What has been begun with is told, kind by kind; a kind of which nothing is done is left out. */
  progress: (kinds: readonly UnitsDone[]) => `Du är klar med ${formatList(kinds.filter(({ done }) => done > 0).map(shareOf))}.`,
  score: (score: number, mark: number) =>
    `Frågorna har hittills gett dig ${percent(score)} av poängen. ${percent(mark)} krävs för godkänt.`,
  passed: (score: number, mark: number) => `Frågorna har gett dig ${percent(score)} av poängen. ${percent(mark)} krävs för godkänt.`,

  unitsLeft: (n: number, kind: UnitKind) => `${upperFirst(countOf(n, unitNouns[kind]))} är kvar:`,
  questionsLeft: (kind: UnitKind) => `${upperFirst(unitNouns[kind].theMany)} är klara. Frågor som ger poäng är kvar här:`,
  pointsLeft: (score: number, mark: number, kind: UnitKind) =>
    `${upperFirst(unitNouns[kind].theMany)} är klara. Frågorna har gett dig ${percent(score)} av poängen och ${percent(mark)} krävs. Gör om det här, så räknas det bästa resultatet:`,
  nameFirst: 'Skriv ditt namn först.',
  nameHere: 'Ditt namn',
  printTitle: (name: string) => `Kursintyg – ${name}`,

  saved: (name: string) => `Filen ${name} är sparad. Den brukar ligga bland hämtade filer.`,
  tooLarge: 'Filen är sparad, men den är för stor för att läsas in igen. Kopiera dina längsta texter till ett annat ställe.',
  contents: (day: string, parts: readonly string[]) =>
    `Filen sparades ${day} och innehåller ${parts.length > 0 ? new Intl.ListFormat('sv').format(parts) : 'äldre uppgifter'}.`,
  units: (n: number, kind: UnitKind) => countOf(n, unitNouns[kind]),
  texts: (n: number) => (n === 1 ? 'en egen text' : `${numberWord(n)} egna texter`),
  answers: (n: number) => `svar på ${countOf(n, exerciseNouns.mixed)}`,
  replaceLoses: 'Ersätter du, försvinner det som finns här nu.',
  merged: 'Klart. Det som låg i filen finns nu här, tillsammans med det du hade.',
  replaced: 'Klart. Det som låg i filen finns nu här.',
  cancelled: 'Filen lästes inte in. Inget har ändrats.',
  full: 'Webbläsarens minne räcker inte till. Inget har ändrats.',
  blocked: 'Webbläsaren lät inte sidan ändra det som är sparat. Inget har ändrats.',
  deleted: 'Allt som kursen hade sparat här är raderat.',
  refused: {
    large: 'Filen är större än 2 MB, och så stora är inte filer härifrån. Välj filen som heter man-gor-skillnad och ett datum.',
    empty: 'Filen är tom. Spara en ny på den andra datorn och försök igen.',
    other: 'Filen är inte sparad från Min sida. Välj filen som heter man-gor-skillnad och ett datum.',
    newer: 'Filen är sparad i en nyare version av kursen. Ladda om den här sidan och försök igen.',
    damaged: 'Filen är skadad eller ändrad. Spara en ny på den andra datorn och försök igen.',
    foreign: 'Filen kommer från en annan kurs. Välj en fil som är sparad härifrån.',
    nothing: 'Filen är sparad härifrån, men det finns inga svar i den. Välj en annan fil.',
    unread: 'Det gick inte att öppna filen. Kontrollera att den finns kvar och försök igen.',
  },
  nothingChanged: 'Inget har ändrats här.',
};
