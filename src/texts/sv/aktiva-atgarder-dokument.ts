/** Words of the documents that the exercise type aktiva-atgarder makes. They speak of the employer, since others read them. */
import { formatList, formatNumber, lowerFirst, upperFirst } from './numbers.ts';
import { workplace } from './workplace.ts';

type Ground = keyof typeof workplace.grounds;

export const measuresDocument = {
  title: 'Aktiva åtgärder',
  workplace: 'Arbetsplats',
  period: 'Period',
  employees: 'Antal anställda',
  day: 'Dag',
  notSaid: 'Inte angivet',
  foot: (name: string) => `Aktiva åtgärder, ${name}`,
  empty: 'Här är inget skrivet än.',
  how: 'Så har området undersökts',
  howEmpty: 'Hur området har undersökts är inte beskrivet än.',
  areaEmpty: 'Området är inte undersökt än.',
  grounds: (looked: readonly Ground[]) => `Området är undersökt med tanke på ${names(looked)}.`,
  groundsLeft: (left: readonly Ground[]) => `Inte undersökt än: ${names(left)}.`,
  noneFound: 'Inga risker eller hinder funna.',
  noneWritten: 'Inga risker eller hinder är beskrivna än.',
  risks: (area: string) => `Risker och hinder: ${area}`,
  head: ['Risk eller hinder', 'Grunder', 'Orsak', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Uppföljning'],
  riskGrounds: (grounds: readonly Ground[]) => (grounds.length > 0 ? upperFirst(names(grounds)) : 'Inte angivet'),
  whatEmpty: 'Risken är inte beskriven än.',
  cellEmpty: 'Inte skrivet än',
  undecided: 'Inte bestämt än',
  law: 'Vad som ska finnas skriftligt',
  lawUnknown: 'Antalet anställda är inte angivet. Det avgör vad som ska finnas skriftligt.',
  lawFor: (n: number, group: string) =>
    `Arbetsgivaren har ${formatNumber(n)} ${n === 1 ? 'anställd' : 'anställda'} och hör till gruppen ${lowerFirst(group)}.`,
  lawMust: 'I den gruppen ska det här vara dokumenterat:',
  lawFree: 'I den gruppen finns inget krav på att dokumentera arbetet.',
  lawThere: (text: string) => `${upperFirst(text)}: finns i det här dokumentet.`,
  lawMissing: (text: string) => `${upperFirst(text)}: inte färdigt än.`,
  lawNothing: (text: string) => `${upperFirst(text)}: inga risker eller hinder är funna.`,
  source: (title: string, url: string) => `Källa: ${title}, ${url}`,
  about: 'Om dokumentet',
  madeWith: 'Dokumentet är skrivet med ett verktyg i utbildningen Man gör skillnad. Om verktyget står det:',
};

function names(grounds: readonly Ground[]): string {
  return formatList(grounds.map((ground) => lowerFirst(workplace.grounds[ground])));
}
