/** Words of the exercise type kunskapskontroll. */
import { numberWord } from './numbers.ts';

const questions = (n: number) => (n === 1 ? 'en fråga' : `${numberWord(n)} frågor`);
const points = (n: number, max: number) => `${n} av ${max} poäng`;

export const kunskapskontroll = {
  how: (n: number) =>
    `Du får ${questions(n)}, en i taget. När du har svarat ser du vad som stämmer och varför. Ett svar går inte att ändra, men du kan göra om hela kontrollen med nya frågor. Det bästa resultatet räknas.`,
  passMark: (mark: number, n: number, max: number) => `För godkänt krävs ${mark} procent, alltså ${points(n, max)}.`,
  begin: 'Börja',
  position: (n: number, total: number) => `Fråga ${n} av ${total}`,
  bestSoFar: (n: number, max: number) => `Ditt bästa resultat hittills är ${points(n, max)}.`,
  right: 'Ditt svar stämmer.',
  partly: 'En del av svaret stämmer. För poäng behöver hela svaret stämma.',
  wrong: 'Ditt svar stämmer inte. Läs vad som stämmer, och varför.',
  next: 'Nästa fråga',
  toResult: 'Visa resultatet',
  resultTitle: 'Ditt resultat',
  result: (n: number, max: number, percent: number) => `${points(n, max)}, ${percent} procent.`,
  best: (n: number, max: number, percent: number) => `Ditt bästa resultat är ${points(n, max)}, ${percent} procent. Det är det som räknas.`,
  passed: (mark: number) => `Det är godkänt. Gränsen går vid ${mark} procent.`,
  below: (mark: number) => `För godkänt krävs ${mark} procent. Läs gärna om lektionerna här nedanför innan du gör om kontrollen.`,
  reread: 'Lektioner att läsa om',
  lesson: (number: string) => `Lektion ${number}`,
  lessonTitle: (number: string, title: string) => `${number} ${title}`,
  missed: (n: number) => `${questions(n)} att titta på igen`,
  review: 'Visa frågorna och dina svar',
  redo: 'Gör om med nya frågor',
  staticHow: (n: number) =>
    `Här är hela banken av frågor. På skärmen får du ${numberWord(n)} av dem i taget. Tänk ut ditt svar innan du öppnar kommentarerna.`,
  staticAnswer: (n: number) => `Visa svaret på fråga ${n}`,
};
