/** Words of the exercise type spelregler. They fit any occasion: a conversation, a meeting, a period. */
import { numberWord, upperFirst } from './numbers.ts';

/** `en`, `två` …: rules are counted in the common gender. */
const word = (n: number) => (n === 1 ? 'en' : numberWord(n));
const rules = (n: number) => `${word(n)} ${n === 1 ? 'regel' : 'regler'}`;
const quoted = (text: string) => (text === '' ? 'Den tomma regeln' : `”${text}”`);

export const spelregler = {
  suggestions: 'Förslag',
  take: 'Ta med',
  giveBack: 'Ta bort',
  takenAs: (n: number) => `Med som regel ${n}.`,
  noRoom: 'Ingen plats kvar.',

  rules: 'Era regler',
  none: 'Ta med ett förslag eller skriv en egen regel.',
  count: (n: number, least: number, most: number) => {
    const left = least - n;
    const rest =
      left > 0 ? `Minst ${word(left)}${n > 0 ? ' till' : ''} behövs.` : n < most ? `Högst ${word(most)} får plats på affischen.` : '';
    return `${n === 0 ? 'Inga regler än' : upperFirst(rules(n))}. ${rest}`.trim();
  },
  full: (most: number) => `${upperFirst(rules(most))} är med, och fler får inte plats på affischen. Ta bort någon om en ny ska in.`,
  hint: 'Ändra orden så att de blir era, och lägg reglerna i den ordning ni vill ha.',
  keyHint: 'Med tangentbord: stå i en regel, håll ner Alt och tryck pil upp eller ner.',
  rule: 'Regel',
  up: (n: number) => `Flytta upp regel ${n}`,
  down: (n: number) => `Flytta ner regel ${n}`,
  remove: (n: number) => `Ta bort regel ${n}`,
  moved: (n: number, total: number) => `Regeln ligger nu på plats ${n} av ${total}.`,
  atTop: 'Regeln ligger redan överst.',
  atBottom: 'Regeln ligger redan underst.',
  added: (n: number) => `Tillagd som regel ${n}.`,
  removed: (text: string) => `${quoted(text)} är borttagen.`,
  undo: 'Ångra',
  restored: (n: number) => `Regeln är tillbaka på plats ${n}.`,
  empty: 'Här står inget än.',

  own: 'Skriv en egen regel',
  add: 'Lägg till',
  ownEmpty: 'Skriv regeln i fältet, så läggs den till sist i listan.',
  ownLeft: 'I fältet står en regel som inte är med i listan. Lägg till den eller töm fältet.',

  finish: 'Det här är våra regler',
  emptyRule: (n: number) => `Regel ${n} är tom. Skriv något där eller ta bort den.`,
  tooFew: (left: number) => `Ta med eller skriv minst ${rules(left)} till, så blir det en affisch.`,
  ready: 'Reglerna är klara. Häng affischen där alla ser den.',
  print: 'Skriv ut affisch',
  change: 'Ändra',

  staticHint: (least: number) => `Välj minst ${rules(least)}. Ändra orden så att de blir era, eller skriv egna.`,
};
