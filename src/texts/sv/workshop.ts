/** A workshop: the two ways to do it, the leader's guide, and the list of what can be led. */
import { numberWord } from './numbers.ts';

const minutes = (n: number): string => (n === 1 ? 'en minut' : `${numberWord(n)} minuter`);

export const workshop = {
  ways: 'Två sätt att göra övningen',
  lead: 'Led övningen i grupp',
  leadMinutes: (n: number) => `Ungefär ${minutes(n)}, i den här guiden steg för steg`,
  alone: 'Gör den på egen hand',
  aloneMinutes: (n: number) => `Ungefär ${minutes(n)}, i din egen takt`,
  aloneText: (n: number) => `Ungefär ${minutes(n)}. Du behöver ingen grupp, och ingen ser vad du svarar.`,
};

export const guide = {
  title: 'Ledarguide',
  intro: 'Du behöver inte kunna ämnet. Läs igenom en gång, håll tiden och läs högt det som står i stor text.',
  group: 'Så många kan vara med',
  groupSize: (from: number, to: number) => `${from}–${to} personer`,
  time: 'Tid i grupp',
  minutes: (n: number) => `${n}\u00a0${n === 1 ? 'minut' : 'minuter'}`,
  run: 'Genomför övningen',
  print: 'Skriv ut guiden',
  printTitle: (name: string) => `Ledarguide ${name}`,
  /** Leads to the exercise that makes what is printed. */
  make: (label: string) => `Gör den i ${label}`,
  purpose: 'Varför',
  preparation: 'Förbered',
  material: 'Ta med',
  overview: 'Så går tiden',
  columns: { clock: 'Minut', step: 'Steg', minutes: 'Tid' },
  clock: (from: number, to: number) => `${from}–${to}`,
  total: 'Tillsammans',
  step: (n: number, title: string) => `${n}. ${title}`,
  form: { ensam: 'var för sig', par: 'två och två', grupp: 'i små grupper', helgrupp: 'alla tillsammans' },
  when: (from: number, to: number, form: string) => `minut ${from}–${to}, ${form}`,
  says: 'Säg',
  /** Speech begins with a dash, so that a quotation inside it keeps its marks. */
  speech: (text: string) => `– ${text}`,
  does: 'Du gör',
  participants: 'Deltagarna gör',
  mind: 'Tänk på',
  room: 'På väggen',
  half: 'När halva tiden har gått står det',
  tool: 'Verktyg',
  debrief: 'Frågor att avsluta med',
  heated: 'Om det blir hett',
  remote: 'På distans',
};

export const leading = {
  title: 'Led en övning',
  description: 'Övningar som en grupp klarar utan utbildad ledare, med tid, gruppstorlek och allt som du behöver säga.',
  lede: 'Välj en övning som får plats på mötet. Du behöver ingen utbildning för att leda den: läs guiden en gång, så säger den vad du ska göra, minut för minut.',
  first: (title: string) => `Börja med ${title}. Reglerna från den gäller i alla de andra.`,
  facts: (number: string, people: string) => `Övning ${number}, ${people}`,
  minutesInGroup: 'minuter i grupp',
  of: (title: string) => `: ${title}`,
  run: 'Genomför',
  guide: 'Läs guiden',
  alone: 'Alla övningar går att göra på egen hand också. Då når du dem genom utbildningen.',
  toCourse: 'Se hela utbildningen',
};
