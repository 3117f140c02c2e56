/** Words of the exercise type scenario. */
import { formatList, numberWord } from './numbers.ts';

export const scenario = {
  decision: (n: number) => `Vägval ${n}`,
  whatNow: 'Vad gör du?',
  tried: 'Prövat',
  youChose: 'Du valde:',
  goOn: 'Gå vidare',
  counter: (label: string) => `${label}:`,
  before: (word: string) => `Före valet: ${word}.`,
  ending: 'Så slutade det',
  found: (seen: number, total: number) => {
    if (seen === 0) return `Berättelsen har ${numberWord(total)} slut. Du har inte sett något av dem än.`;
    if (seen < total) return `Du har sett ${numberWord(seen)} av ${numberWord(total)} slut.`;
    return total === 2 ? 'Du har sett båda sluten.' : `Du har sett alla ${numberWord(total)} sluten.`;
  },
  again: 'Spela igen och välj annorlunda',
  back: 'Gå tillbaka till ett vägval',
  redo: 'Välj om',
  redoAt: (n: number, title: string) => `Välj om vid vägval ${n}, ${title}`,
  map: 'Vägarna du har prövat',
  mapKey:
    'Siffrorna och bokstäverna är desamma som i listan. Streckat är det du inte har sett eller prövat, och den tjocka linjen är din väg hit.',
  here: 'Du är här',
  unseenScenes: (marks: readonly string[]) => `${marks.length === 1 ? 'En scen' : 'Scener'} du inte har sett: ${formatList(marks)}`,
  unseenEnding: 'Ett slut du inte har sett',
  notTried: 'Inte prövat.',
  chosen: 'Ditt val på den här vägen.',
  ledTo: (mine: boolean, titles: readonly string[], more: boolean) => {
    const places = titles.map((title) => `”${title}”`).join(' eller ');
    return `${mine ? 'Ditt val på den här vägen' : 'Prövat'}, leder till ${places}.${more ? ' Kan också leda någon annanstans.' : ''}`;
  },
  // The static form.
  counters: 'Dina val förändrar:',
  range: (label: string, first: string, last: string, start: string) => `${label}, från ${first} till ${last}. Från början: ${start}.`,
  steps: (label: string, change: number) => `${label}: ${numberWord(Math.abs(change))} steg ${change > 0 ? 'upp' : 'ner'}.`,
  leads: 'Leder till',
  // In quotation marks, since a label may begin with a name: ”Wilmas stöd i gruppen”.
  condition: (label: string, word: string) => `om ”${label}” är minst ${word}`,
  and: formatList,
  otherwise: 'annars till',
  staticFeedback: 'Vad som händer efter varje val',
  staticEndings: 'Hur det slutar',
};
