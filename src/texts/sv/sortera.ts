/** Words of the exercise type sortera. */

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
