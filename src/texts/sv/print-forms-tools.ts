/** What the worksheets of workshops and tools say beside the words that the live exercises have. */
import { formatList, lowerFirst, sentence, upperFirst } from './numbers.ts';

/** Heads of columns that several sheets have. */
export const columns = { number: 'Nr' };

export const rollkortPrint = {
  cards: 'Rollerna finns också som kort att klippa ut och dra.',
  statement: 'Påstående',
  step: 'Steg fram',
  stay: 'Står kvar',
  field: (back: string, front: string) =>
    `Fältet går från ”${back}” till ”${front}”. Sätt ett kryss där rollen står efter sista påståendet.`,
  fieldAlt: (total: number) => `En linje att sätta kryss på, med ett streck för varje steg från 0 till ${total}.`,
  themes: 'Det här handlar påståendena om',
  theme: (numbers: readonly number[]) => `${numbers.length === 1 ? 'Påstående' : 'Påståenden'} ${formatList(numbers)}.`,
};

export const stallningstagandePrint = {
  how: 'Sätt ett kryss på varje rad. Det går bra att hoppa över. Papperet behåller du själv.',
  claim: 'Påstående',
};

export const fallPrint = {
  how: 'Ringa in bokstaven för den teknik du ser.',
  case: 'Fall',
  reply: 'Ditt svar',
  title: (n: number, title: string) => sentence(`${n}. ${title}`),
  answer: (n: number, title: string, letters: readonly string[]) => `${n}. ${title}: ${formatList(letters)}`,
  technique: 'Teknik',
  mark: 'Så känns den igen',
};

export const spelreglerPrint = {
  how: 'Kryssa för det ni vill ha med, och skriv om det i kolumnen till höger om ni vill. Skriv sedan era regler i den ordning ni vill ha dem.',
  reworded: 'Med era ord',
};

export const tidslinjePrint = {
  how: (rounds: number) =>
    rounds === 1
      ? 'På papper: skriv 1 vid det som hände först, 2 vid det som kom sedan, och så vidare. Gissa gärna årtalet också.'
      : 'På papper: ta en omgång i taget. Skriv 1 vid det som hände först, 2 vid det som kom sedan, och så vidare. Gissa gärna årtalet också.',
  round: (n: number) => `Omgång ${n}`,
  card: 'Kort',
  event: 'Händelse',
  place: 'Plats',
  year: 'Årtal',
  area: 'Område',
  told: 'Händelsen och normen bakom den',
  key: 'Numren är desamma som i arbetsbladet och på korten. Läs högt när gruppen har gissat.',
};

export const tavlaPrint = {
  serious: 'Hur allvarligt? Skriv siffran.',
  act: 'Sätt ett kryss under ”Åtgärd” vid det som ni ska göra något åt.',
  example: 'Exempel: ',
};

export const tipsbankPrint = {
  how: 'På papper: ringa in numret på de tips som passar din roll. Längst till höger står vem tipset är för och hur lång tid det tar.',
  tip: 'Tips',
  why: 'Därför fungerar det',
  who: 'För vem',
  all: 'Alla.',
  roles: (roles: readonly string[]) => `${upperFirst(formatList(roles.map((role) => (role === 'HR' ? role : lowerFirst(role)))))}.`,
  tipNumber: 'Tips nr',
  sources: 'Källor till tipsen',
  source: (numbers: readonly number[]) => `Tips ${formatList(numbers)}: `,
};

export const aktivitetsplanPrint = {
  how: 'På papper: ta en rad till varje hinder eller utmaning, och skriv den som något som någon gör.',
};

export const aktivaAtgarderPrint = {
  how: 'På papper: ta ett område i taget och skriv en risk på varje rad.',
  grid: 'Skriv i varje ruta: inte undersökt, ingen risk funnen, eller hur många risker ni fann.',
  measure: '3. Åtgärd, vem och när',
};

export const paminnelserPrint = {
  how: 'På papper: skriv in dagarna här och i kalendern innan ni går.',
  when: 'När',
  what: 'Det här gör ni då',
  day: 'Dag',
};
