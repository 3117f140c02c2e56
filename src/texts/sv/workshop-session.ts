/** Genomför: the page on which a group runs a workshop, on the wall and in the leader's hand. */
import { numberWord } from './numbers.ts';

const minutes = (n: number) => (n === 1 ? 'en minut' : `${numberWord(n)} minuter`);

/** Words that the printed script and the live page share. */
export const workshop = {
  pageTitle: (title: string) => `Genomför ${title}`,
  eyebrow: (number: string) => `Genomför övning ${number}`,
  description: (title: string) => `Manus och klocka för gruppen som gör övningen ${title} tillsammans.`,
  facts: (steps: number, n: number, from: number, to: number) => `${steps} steg, ungefär ${n} minuter, för ${from}–${to} personer.`,
  toUnit: (title: string) => `Tillbaka till ${title}`,
  bareNote: 'Det här är hela manuset. Med JavaScript påslaget blir sidan en bild att visa på väggen, med klocka och ledarens stöd.',
  step: (n: number, total: number) => `Steg ${n} av ${total}`,
  tools: 'Övningarna',
};

/** What the live page says. */
export const session = {
  begin: 'Börja',
  resume: 'Fortsätt',
  next: 'Nästa steg',
  toDebrief: 'Till frågorna',
  toDone: 'Klart',
  previous: 'Tillbaka',
  navigation: 'Steg',

  /** What the group is told to do now. */
  cue: {
    ready: 'Ledaren läser högt',
    write: 'Skriv nu',
    quiet: 'Nu är det tyst',
    talk: 'Prata nu',
    turn: 'Nu är det er tur',
    listen: 'Lyssna nu',
    paused: 'Paus',
    lastMinute: 'En minut kvar',
    out: 'Tiden är ute. Avsluta meningen och titta hit.',
  },
  time: 'Tid',
  timeLeft: 'Tid kvar',
  start: 'Starta tiden',
  pause: 'Pausa',
  goOn: 'Fortsätt',
  isOut: 'Tiden är ute',
  extend: 'En minut till',
  restart: 'Börja om tiden',

  onPlan: 'Ni håller planen.',
  behind: (n: number) => `Ni ligger ${minutes(n)} efter planen.`,
  ahead: (n: number) => `Ni ligger ${minutes(n)} före planen.`,

  debriefLead: 'Ta en fråga i taget. Alla får säga något, och alla får säga pass.',
  debriefSays: 'Läs en fråga i taget och vänta. Tio sekunder tyst är inte farligt. Sammanfatta inte, tacka i stället.',
  done: 'Klart',
  doneText: 'Tack för att ni var med. Ta med er frågan till fikabordet.',
  takeAlong: 'Ta med er resultatet',
  doneDoes: 'Läs frågan på fikakortet högt och tacka. Stanna kvar några minuter, om någon vill prata.',
  ways: 'Vidare',
  unitPage: 'Till övningens sida',
  nextWorkshop: (title: string) => `Nästa övning: ${title}`,
  printScript: 'Skriv ut manuset',
  printCards: 'Skriv ut korten',
  comingStep: 'Sedan',
  comingDebrief: 'Frågor att avsluta med',
  comingEnd: 'Klart, med fikakortet',

  tools: 'Verktyg för sidan',
  leaderView: 'Ledarens vy',
  leaderTitle: 'Ledarens vy',
  openLeader: 'Öppna ledarens vy',
  openLeaderWhy: 'i ett eget fönster, om du leder och har en egen skärm.',
  wallView: 'Visa väggen här',
  notes: 'Ledarens stöd',
  showNotes: 'Visa ledarens stöd här',
  hideNotes: 'Dölj ledarens stöd',
  sound: 'Ljud',
  on: 'på',
  off: 'av',
  fullScreen: 'Hela skärmen',
  leaveFullScreen: 'Lämna hela skärmen',
  wholeScript: 'Hela manuset',
  toWall: 'Tillbaka till väggen',
  toolMissing: 'Övningen kunde inte hämtas. Ladda om sidan när nätet är tillbaka. Texten finns i manuset.',

  keysTitle: 'Tangenter och teknik',
  keys: [
    'Mellanslag startar och pausar tiden. Högerpil går till nästa steg och vänsterpil till steget före.',
    'Tangenterna gäller när ingen knapp, länk eller ruta är markerad.',
  ],
  twoWindows: 'Väggen och ledarens vy följer varandra så länge båda är öppna i samma webbläsare på samma dator.',
  awake: 'Skärmen hålls tänd så länge ni håller på.',
  offline: 'Sidan fungerar nu även utan nät.',
  kept: 'Det ni gör här finns bara i den här webbläsaren, högst ett dygn.',
  notKept: 'Webbläsaren låter inte sidan spara. Allt fungerar, men ladda inte om sidan medan ni håller på.',

  end: 'Avsluta och börja om',
  endSure: 'Avsluta och börja om?',
  endText: 'Klockan, steget och det ni har gjort i övningarna försvinner i båda fönstren. Det går inte att ångra.',
  endNo: 'Fortsätt övningen',
  endYes: 'Avsluta',
  ended: 'Övningen börjar om från början.',
};
