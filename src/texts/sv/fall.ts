/** Words of the exercise type fall. */
import { formatList, lowerFirst, numberWord, sentence, upperFirst } from './numbers.ts';

const named = (labels: readonly string[]) => formatList(labels.map(lowerFirst));

export const fall = {
  progress: (done: number, total: number, needed: number) => {
    if (done === total) return 'Alla fall är klara.';
    const so = done === 0 ? 'Inget fall är klart än.' : `${upperFirst(numberWord(done))} av ${numberWord(total)} fall är klara.`;
    return done < needed
      ? `${so} Övningen är klar när du har gjort minst ${numberWord(needed)}.`
      : `${so} Övningen är klar, och det går bra att göra fler.`;
  },
  all: 'Alla fall',
  caseOf: (n: number, total: number) => `Fall ${n} av ${total}`,
  previous: 'Förra fallet',
  next: 'Nästa fall',

  /** Why the label fits; `also` names the other one where two do. */
  fits: (why: string, also: readonly string[]) => (also.length > 0 ? `${why} Även ${named(also)} passar.` : why),
  /** How the chosen label is recognised, what it is here instead, and why. */
  other: (mark: string, here: readonly string[], why: string) => `${mark} Här är det snarare ${named(here)}. ${why}`,

  replyHint: (most: number) => `Högst ${most} tecken. Säg den högt en gång när du har skrivit.`,
  aloud: 'Jag säger det högt i stället',
  aloudNow: 'Säg en mening högt, som om personen stod framför dig. Visa sedan exemplen.',
  show: 'Visa två exempel',
  replyFirst: 'Skriv en mening först, eller säg den högt i stället.',
  samples: 'Två exempel på svar',
  more: 'Det finns fler svar än dessa.',
  self: 'Den som drabbas',
  bystander: 'Den som ser det',
  moves: (label: string) => `Mot ${lowerFirst(label)}`,
  counter: 'Motteknik',
  affirm: 'Bekräftarteknik',

  room: {
    pick: 'Välj ett fall',
    count: 'Räkna händer',
    show: 'Visa svaret',
    here: (labels: readonly string[]) => `Här syns ${named(labels)}`,
    practise: 'Öva högt: två och två',
    how: 'Den ena läser sista meningen i fallet, den andra svarar med en mening. Byt sedan, och pröva att svara som den som ser det.',
    samples: 'Visa två exempel',
  },

  deckCases: 'Fall',
  deckLabels: 'Tekniker',
  labelCard: (mark: string, counter: string, affirm: string) =>
    [mark, `Motteknik: ${counter}`, `Bekräftarteknik: ${affirm}`].map(sentence).join(' '),

  staticHint: 'Läs ett fall i taget. Bestäm vilken teknik du ser och säg ett svar högt innan du viker ut svaret.',
  staticAnswer: 'Visa svaret och två exempel',
  staticLabels: 'Så känns teknikerna igen, och så går de att bemöta',
};
