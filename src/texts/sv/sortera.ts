/** Words of the exercise type sortera. */
import { lowerFirst, numberWord, sentence, upperFirst } from './numbers.ts';

export const sortera = {
  left: (n: number, total: number) => `Kort ${n} av ${total}`,
  choose: 'Var hör kortet hemma?',
  zone: (label: string, n: number) => `${label}, ${n === 1 ? '1 kort' : `${n} kort`}`,
  zoneRange: (label: string, range: string) => `${label}: ${range} kort`,
  empty: 'Inga kort här än.',
  pickUp: 'Flytta',
  pickUpCard: (card: string) => `Flytta kortet ${card}`,
  placed: (card: string, label: string) => `”${card}” ligger nu i högen ”${label}”.`,
  next: (card: string) => sentence(`Nästa kort: ${card}`),
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
  chooseOnScale: 'Var på skalan ligger handlingen?',
  hintOnScale: 'Här räknas vad du själv tycker. Dra kortet, välj en knapp eller tryck på siffran.',
  compare: (label: string) => `Visa ${lowerFirst(label)}`,
  compared: (label: string) =>
    `Under varje handling står ${lowerFirst(label)}. Jämför med vad du själv tyckte. Vill du flytta en handling nu kan du göra det.`,

  room: {
    all: 'Alla handlingar',
    pick: 'Välj en handling',
    actOf: (n: number, total: number) => `Handling ${n} av ${total}`,
    where: 'Var på skalan ligger handlingen? Räck upp handen för ett steg.',
    apart: (steps: number) => `${upperFirst(numberWord(steps))} steg av skalan fick händer. Vad tänkte ni på som valde olika?`,
    alike: 'Alla händer hamnade på samma steg. Finns det något läge där ni skulle ha valt ett annat?',
    previous: 'Förra handlingen',
    next: 'Nästa handling',
  },

  deckActs: 'Handlingar',
  deckScale: 'Skalan',
  act: (n: number) => `Handling ${n}`,
  step: (n: number, total: number) => `Steg ${n} av ${total}`,

  staticAnswer: 'Visa var korten hör hemma',
  staticMirror: 'När du är klar',
};
