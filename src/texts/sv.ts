/** Every word of the interface. Course text lives in content/; this is what buttons, labels and messages say. */

/** Whole numbers up to twelve as words, as running Swedish text has them. */
const NUMBER_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** `7` → `sju`; numbers above twelve stay figures. */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? String(n);
}

/** A number as Swedish writes it: decimal comma, hard space between thousands. */
export function formatNumber(n: number): string {
  const [whole = '', decimals] = String(Math.abs(n)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${n < 0 ? '−' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** A number with its unit; percent gets its sign: `64 %`, `84,9 år`. */
export function formatQuantity(n: number, unit: string): string {
  return `${formatNumber(n)}\u00a0${unit === 'procent' ? '%' : unit}`;
}

export const common = {
  exerciseOf: (n: number, total: number) => `övning ${n} av ${total}`,
  source: 'Källa',
  newWindow: 'öppnas i ny flik',
};

export const kunskapsfraga = {
  one: 'Välj ett svar.',
  several: 'Välj alla svar som stämmer.',
  answer: 'Svara',
  again: 'Försök igen',
  redo: 'Gör om frågan',
  showAll: 'Visa alla svar',
  chooseFirst: 'Välj ett svar först, så visar vi hur det ligger till.',
  right: 'Stämmer',
  wrong: 'Stämmer inte',
  missed: 'Stämmer också',
  allRight: 'Ditt svar stämmer.',
  notRight: 'Ditt svar stämmer inte än. Läs kommentaren och försök igen.',
  partly: 'En del stämmer. Läs kommentarerna och försök igen.',
  shown: 'Alla svar visas nu.',
  staticAnswer: 'Visa svaret och kommentarerna',
};

export const gissa = {
  yourGuess: 'Din gissning',
  field: (unit: string) => `Skriv din gissning (${unit})`,
  slider: 'Dra till din gissning',
  submit: 'Visa siffran',
  again: 'Gissa igen',
  outOfRange: (min: string, max: string) => `Skriv ett tal mellan ${min} och ${max}.`,
  table: 'Siffrorna i en tabell',
  tableWhat: 'Vad',
  tableValue: 'Värde',
  limits: 'Vad siffran inte säger',
  staticAnswer: 'Visa siffran',
  guessed: { near: 'Om du gissade nära', low: 'Om du gissade lägre', high: 'Om du gissade högre' },
};

export const sortera = {
  left: (n: number, total: number) => `Kort ${n} av ${total}`,
  choose: 'Var hör kortet hemma?',
  zone: (label: string, n: number) => `${label}, ${n === 1 ? '1 kort' : `${n} kort`}`,
  zoneRange: (label: string, range: string) => `${label}: ${range} kort`,
  empty: 'Inga kort här än.',
  pickUp: 'Flytta',
  pickUpCard: (card: string) => `Flytta kortet ${card}`,
  placed: (card: string, label: string) => `”${card}” ligger nu i högen ”${label}”.`,
  next: (card: string) => `Nästa kort: ${card}.`,
  allPlaced: 'Alla kort ligger på plats.',
  pickedUp: (card: string) => `Du håller i kortet ”${card}”.`,
  check: 'Se hur det blev',
  mirror: 'Visa spegeln',
  again: 'Börja om',
  hint: 'Dra kortet till en hög, välj en knapp eller tryck på siffran.',
  right: 'Här hör kortet hemma.',
  wrong: (label: string) => `Hör hemma i högen ”${label}”.`,
  result: (right: number, total: number) =>
    right === total ? `Alla ${total} kort ligger rätt.` : `${right} av ${total} kort ligger rätt. Flytta de andra och se igen.`,
  staticAnswer: 'Visa var korten hör hemma',
  staticMirror: 'När du är klar',
};

export const privacy = {
  note: 'Sparas bara på den här enheten. Arbetsgivaren kan inte läsa det.',
};

export const reflektion = {
  label: 'Skriv för dig själv',
  kept: 'Sparat på den här enheten.',
  notKept: 'Det går inte att spara här. Kopiera texten om du vill ha den kvar.',
  staticHint: 'Tänk efter en stund, eller skriv på ett papper som du behåller själv.',
};

export const progress = {
  untouched: 'inte påbörjad',
  begun: 'påbörjad',
  done: 'klar',
  partProgress: (done: number, total: number) => `${done} av ${total} lektioner klara`,
  remaining: (n: number) =>
    n === 1
      ? 'En övning är kvar i lektionen. Gör den nu, eller gå vidare ändå.'
      : `${upperFirst(numberWord(n))} övningar är kvar i lektionen. Gör dem nu, eller gå vidare ändå.`,
  toRemaining: 'Till övningen',
  resume: (title: string) => `Fortsätt: ${title}`,
};

export const storage = {
  blocked: 'Din webbläsare låter inte kursen spara här. Du kan göra allt, men svaren finns bara kvar tills du stänger sidan.',
  full: 'Webbläsarens minne är fullt, så det senaste svaret är inte sparat. Du kan göra klart lektionen ändå.',
  unsent: 'Lärplattformen svarar inte just nu. Dina svar ligger kvar här och skickas igen om en stund.',
  review: 'Lärplattformen visar kursen för granskning. Det du gör nu ändrar inget i ditt resultat.',
  noLms: 'Kursen hittar ingen lärplattform. Du kan läsa och göra övningarna, men resultatet rapporteras inte.',
};

export const player = {
  close: 'Spara och stäng',
  closed: 'Sparat. Du kan stänga fönstret.',
  closedUnsent: 'Lärplattformen tog inte emot det sista. Stäng och öppna kursen igen, så försöker vi en gång till.',
  belowPassMark: (score: number, mark: number) =>
    `Du har ${score} procent och ${mark} procent krävs. Försök gärna igen på frågorna innan du stänger. Stänger du nu räknas ${score} procent som ditt resultat.`,
  closeAnyway: 'Stäng ändå',
  stay: 'Stanna kvar',
  endTitle: 'Så långt har du kommit',
  endText: 'Här ser du hur det har gått när du är klar.',
  left: (n: number) => (n === 1 ? 'En lektion är kvar.' : `${upperFirst(numberWord(n))} lektioner är kvar.`),
  passed: (score: number) => `Du är klar och godkänd med ${score} procent. Tack för att du tog dig tid.`,
  completed: 'Du är klar med alla lektioner. Tack för att du tog dig tid.',
  below: (score: number, mark: number) =>
    `Du är klar med alla lektioner och har ${score} procent av poängen. För godkänt krävs ${mark}. Här är övningarna som har poäng kvar att ge. Svara igen, så räknas det nya svaret.`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const unit = {
  lesson: (number: string, minutes: number) => `Lektion ${number}, ungefär ${minutes} minuter`,
  form: { ensam: 'På egen hand.', par: 'Två och två.', grupp: 'I grupp.', helgrupp: 'Alla tillsammans.' },
  audience: (audience: string) => `För ${audience}.`,
  healthGoals: (goals: readonly number[]) => `Bidrar till delmål ${goals.join(' och ')} i Norrbottens folkhälsostrategi.`,
  toSupport: 'Till stödet',
  coffeeCard: 'Fikakort',
  previous: (title: string) => `Tillbaka till ${title}`,
  doneNext: (title: string) => `Klar, vidare till ${title}`,
  done: 'Klar med lektionen',
  terms: 'Begrepp i lektionen',
  sources: 'Källor',
};

export const support = {
  heading: 'Vart du kan vända dig',
  atWork:
    'På jobbet kan du prata med din chef, skyddsombudet eller facket. Arbetsgivaren kan också ordna samtal genom företagshälsovården.',
  whom: (whom: string) => `${whom.charAt(0).toUpperCase()}${whom.slice(1)}.`,
  hours: (hours: string) => `Öppet ${hours}.`,
  checked: (day: string) => `Kontrollerat ${day}.`,
};

export const site = {
  name: 'Man gör skillnad',
  skip: 'Hoppa till innehållet',
  menu: 'Webbplatsen',
  course: 'Utbildningen',
  download: 'Ladda ner',
  contents: 'Innehåll',
  close: 'Stäng',
  partOf: (label: string, title: string) => `${label}: ${title}`,
  whereInPart: (label: string, n: number, total: number) => `${label}, lektion ${n} av ${total}`,
  minutes: (n: number) => `${n}\u00a0min`,
};

export const footer = {
  about:
    'Man gör skillnad är ett fritt metodmaterial om maskulinitetsnormer och jämställdhet på jobbet, från Region Norrbotten och Make Equal.',
  privacy: 'Inget konto och inga kakor. Det du svarar och skriver stannar i din webbläsare.',
  licence: 'Kursens texter och bilder får användas fritt om källan anges,',
  version: (version: string) => `Version ${version}.`,
};

export const notFound = {
  title: 'Lådan var tom',
  lede: 'Sidan finns inte, eller så har den flyttat. Här är lektionerna, så hittar du kanske rätt ändå.',
  home: 'Till startsidan',
};

export const home = {
  title: 'Öppna lådan.',
  description: 'En fri utbildning för arbetsplatser som vill förstå normer om manlighet och göra något av det.',
  lede: 'En fri utbildning för arbetsplatser som vill förstå normer om manlighet, och göra dem till något det går att arbeta med.',
  beginCourse: 'Börja utbildningen',
  seeCourse: 'Se vad som ingår',
  begin: (part: string) => `Börja med ${part}`,
  promise: 'Inget konto. Det du skriver stannar i din webbläsare.',
  waysLabel: 'Tre sätt att använda materialet',
  ways: [
    {
      title: 'Gå den själv',
      text: 'En lektion i taget, tio till femton minuter. Du fortsätter där du var, på samma enhet.',
      path: 'kurs/',
      link: 'Se lektionerna',
    },
    {
      title: 'Kör utan nät',
      text: 'Ladda ner, packa upp och dubbelklicka. Övningarna fungerar på datorn i fikarummet.',
      path: 'kurs/#ladda-ner',
      link: 'Ladda ner för eget bruk',
    },
    {
      title: 'Lägg in i lärplattformen',
      text: 'Ett SCORM-paket som rapporterar vem som är klar och hur det gick på frågorna. Egna tankar når aldrig plattformen.',
      path: 'kurs/#ladda-ner',
      link: 'Hämta SCORM-paketet',
    },
  ],
  partMinutes: (units: number, minutes: number) => `${upperFirst(numberWord(units))} lektioner, ungefär ${minutes} minuter.`,
  tasterTitle: 'Prova en gissning',
  tasterText: 'Så här börjar flera av lektionerna. Gissa först, titta sedan. Den egna gissningen lär dig ofta mer än svaret.',
  tasterLink: (title: string) => `Gissningen hör till lektionen ${title}`,
};

export const overview = {
  title: 'Utbildningen',
  lede: 'Du går lektionerna på egen hand och i din egen takt. Börja var du vill, men de bygger på varandra.',
  downloads: 'Ladda ner',
  privacy:
    'Lärplattformen får veta vem som är klar och hur det gick på frågorna, och den sparar svaren så att deltagaren kan fortsätta. Egna tankar lämnar aldrig deltagarens enhet.',
  scorm12: (part: string, units: number) => ({
    title: `${part} till er lärplattform`,
    text: `SCORM 1.2 med ${numberWord(units)} lektioner. Ladda upp zip-filen som den är. Paketet minns var deltagaren var.`,
    action: 'Hämta SCORM 1.2 (zip)',
  }),
  offline: (part: string, units: number) => ({
    title: `${part} utan nät`,
    text: `Samma ${numberWord(units)} lektioner att öppna direkt från datorn. Packa upp och dubbelklicka på index.html i mappen Webb.`,
    action: 'Hämta för eget bruk (zip)',
  }),
};
