/** Words of the exercise type sjalvskattning. */
import { formatList, formatNumber, numberWord, upperFirst } from './numbers.ts';

/** A mean with its decimal, also when it is 0: `3,0`. */
const mean = (n: number) => (Number.isInteger(n) ? `${n},0` : formatNumber(n));

const short = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-06-07` → `7 juni 2026` */
const date = (iso: string) => day.format(new Date(iso));

export const sjalvskattning = {
  statement: (n: number, text: string) => `${n}. ${text}`,
  end: (n: number, label: string) => `${n}: ${label}`,
  submit: 'Visa resultatet',
  left: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Påstående ${numbers[0]} är kvar. Välj det tal som ligger närmast.`
      : `${upperFirst(numberWord(numbers.length))} påståenden är kvar: ${formatList(numbers)}. Välj det tal som ligger närmast.`,
  missing: 'Inte ifyllt än.',
  back: 'Tillbaka till resultatet',
  again: 'Skatta dig igen',
  once: (iso: string, today: string) =>
    iso === today
      ? 'Du har skattat dig en gång, i dag. Gör det igen om några månader, så kan du jämföra.'
      : `Du har skattat dig en gång, den ${date(iso)}. Skatta dig igen, så ser du vad som har flyttat sig.`,
  againHint: 'Dina tidigare svar finns kvar, så att du kan jämföra.',

  resultOf: (iso: string) => `Ditt resultat ${date(iso)}`,
  /** `2026-06-07` → `7 juni 2026`, with the month cut short where it is long. */
  shortDate: (iso: string) => short.format(new Date(iso)),
  mean,
  meanOf: (n: number) => `${mean(n)} av 5`,
  yours: 'Ditt medelvärde',
  first: (iso: string) => `Första gången, ${date(iso)}`,
  latest: (iso: string) => `Senast, ${date(iso)}`,
  change: (label: string, from: number, to: number, by: number) =>
    by === 0
      ? `${label}: ${mean(to)} båda gångerna.`
      : `${label}: från ${mean(from)} till ${mean(to)}, ${by > 0 ? 'upp' : 'ner'} ${mean(Math.abs(by))}.`,
  care: 'En skillnad på mindre än en halv poäng säger inte så mycket.',
  single: (label: string, n: number) => `${label}: ${mean(n)} av 5.`,

  table: 'Medelvärdena i en tabell',
  tableCaption: (low: string, high: string) => `Medelvärde per område. 1 är ”${low}” och 5 är ”${high}”.`,
  area: 'Område',
  day: 'Dag',
  value: 'Medelvärde',
  statements: 'Dina svar',
  statementHead: 'Påstående',
  answerHead: 'Ditt svar',
  firstHead: 'Först',
  latestHead: 'Senast',
  differenceHead: 'Skillnad',
  /** One person's one step on one statement says nothing, so it is not called a change. */
  difference: (by: number) => {
    const steps = Math.abs(by);
    if (steps === 0) return 'Som förut';
    return steps === 1 ? 'Ungefär som förut' : `${by > 0 ? 'Upp' : 'Ner'} ${numberWord(steps)} steg`;
  },
  limits: 'Vad siffrorna inte säger',
  limitsText:
    'Det här är två skattningar av en enda person. Hur dagen har varit, eller något som hände i går, kan flytta ett svar ett steg. Siffrorna visar inte om arbetsplatsen har ändrats.',
  instead: 'Fråga hellre dig själv och någon mer:',
  questions: [
    'Vad har du sett hända hos er som inte hände förut?',
    'Vad har ni slutat med, eller börjat göra på ett annat sätt?',
    'Vem märker mest av det, och vad säger den personen?',
  ],

  staticHint: 'Sätt ett kryss per påstående på ett papper som du behåller själv.',
  staticResult: 'Så läser du ditt resultat',
  staticHow: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Se ditt svar på påstående ${numbers[0]}.`
      : `Lägg ihop svaren på påstående ${formatList(numbers)} och dela med ${numberWord(numbers.length)}.`,
  staticLow: 'Under 2,5:',
  staticMiddle: 'Från 2,5 till 3,5:',
  staticHigh: 'Över 3,5:',
};
