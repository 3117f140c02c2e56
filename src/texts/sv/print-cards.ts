/** Cards to cut out: the page for print, and the links to it. */

const sheets = (n: number): string => `${n} ark`;
const cards = (n: number): string => `${n} kort`;

export const printCards = {
  title: (title: string) => `Kort att skriva ut: ${title}`,
  description: (title: string) => `Kort till övningen ${title}, att skriva ut på A4 och klippa isär.`,
  lede: 'Åtta kort på varje ark. Skriv ut på A4 i full storlek, gärna på tjockt papper, och klipp längs märkena.',
  sheets,
  /** In the guide: "Skriv ut korten, 6 ark". */
  link: (n: number) => `Skriv ut korten, ${sheets(n)}`,
  amount: (count: number, n: number) => `${cards(count)} på ${sheets(n)}`,
  all: (n: number) => `Skriv ut alla kort, ${sheets(n)}`,
  deck: (n: number) => `Skriv ut de här korten, ${sheets(n)}`,
  of: (title: string) => `: ${title}`,
  edge: (number: string, unit: string, deck: string) => `${number} ${unit}. ${deck}`,
  sheet: (n: number, total: number) => `Ark ${n} av ${total}`,
  back: 'Till ledarguiden',
  /** The file in a pack. */
  name: 'Kort',
  pack: (title: string) => `Kort: ${title}`,
  /** At the edge of each sheet. */
  howTo: 'Skriv ut i full storlek på båda sidor, vänd längs långsidan och klipp längs märkena.',
};
