/** Words of the exercise type para-ihop. */
import { lowerFirst } from './numbers.ts';

export const paraIhop = {
  choose: (heading: string) => `Välj ${lowerFirst(heading)}`,
  chooseFor: (heading: string, left: string) => `Välj ${lowerFirst(heading)} till ”${left}”`,
  hint: 'Tryck på en text för att lägga den på den markerade raden.',
  dragHint: 'Du kan också dra den till vilken rad du vill.',
  slot: 'Välj i listan',
  takeBack: 'Ta tillbaka',
  takeBackFrom: (right: string, left: string) => `Ta tillbaka ”${right}” från ”${left}”`,
  placed: (right: string, left: string) => `”${right}” ligger nu hos ”${left}”.`,
  next: (left: string) => `Nästa rad: ”${left}”.`,
  allPlaced: 'Alla rader har fått en text.',
  takenBack: (right: string) => `”${right}” går att välja igen.`,
  begun: 'Alla texter går att välja igen.',
  check: 'Se hur det blev',
  retry: 'Försök igen med resten',
  again: 'Börja om',
  right: 'Hör ihop.',
  wrong: 'Hör inte ihop.',
  think: 'Tänk så här:',
  belongsNowhere: 'Hör inte ihop med något:',
  result: (right: number, total: number) => {
    if (right === total) return `Alla ${total} par stämmer.`;
    return right === 0
      ? 'Inget par stämmer än. Läs kommentarerna och försök igen.'
      : `${right} av ${total} par stämmer. Läs kommentarerna och försök igen med resten.`;
  },
  showPairs: 'Visa alla par',
  staticHow: 'Skriv rätt bokstav i varje ruta.',
  staticAnswer: 'Visa paren och varför de hör ihop',
};
