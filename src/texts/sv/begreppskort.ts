/** Words of the exercise type begreppskort. */
import { formatList, numberWord, upperFirst } from './numbers.ts';

/** `ett kort`, `fem kort`, `40 kort`. */
const cards = (n: number) => `${numberWord(n)} kort`;
const days = (n: number) => (n === 1 ? 'i morgon' : `om ${numberWord(n)} dagar`);
const fresh = (n: number) => (n === 1 ? 'ett kort är nytt' : `${cards(n)} är nya`);

export const begreppskort = {
  front: (term: string) => `Vad betyder ”${term}”?`,
  turn: 'Vänd kortet',
  back: (term: string) => `Baksidan av kortet ”${term}”`,
  judge: 'Hur gick det?',
  verdicts: { known: 'Kunde', nearly: 'Nästan', missed: 'Kunde inte' },
  hint: 'Välj en knapp eller tryck på siffran.',
  left: (n: number) => `${upperFirst(cards(n))} kvar i omgången`,
  lies: (term: string, box: number) => `”${term}” ligger i låda\u00a0${box}.`,
  comesBack: (term: string) => `”${term}” ligger i låda\u00a01 och kommer tillbaka om en stund.`,
  finished: 'Omgången är klar.',

  allNew: (n: number) => `Alla ${cards(n)} är nya.`,
  due: (n: number) => `I dag står ${cards(n)} på tur.`,
  noneDue: (wait: number) => `Inget kort står på tur i dag. Nästa kommer ${days(wait)}.`,
  fresh: (n: number) => `${upperFirst(fresh(n))}.`,

  begin: (n: number) => `Börja med ${cards(n)}`,
  practise: (n: number) => `Öva ${cards(n)}`,
  more: (n: number) => `Ta ${numberWord(n)} till`,
  anyway: 'Öva ändå',
  early: 'Övar du i förväg ligger korten i låda 2–5 kvar där de är, om du kan dem.',
  print: 'Skriv ut korten',

  boxes: 'Så ligger korten',
  newCards: 'Nya',
  box: (n: number) => `Låda ${n}`,
  inBox: (n: number) => (n === 0 ? 'tom' : cards(n)),
  rule: (intervals: readonly number[]) =>
    `”Kunde” flyttar upp kortet en låda, ”Kunde inte” lägger det i låda\u00a01. Korten i lådorna kommer tillbaka efter ${formatList(intervals)} dagar.`,

  cut: 'På papper: klipp längs de heldragna linjerna och vik längs den streckade, så står begreppet på ena sidan och betydelsen på den andra.',
  staticHint: 'Tänk efter vad begreppet betyder innan du öppnar det.',
};
