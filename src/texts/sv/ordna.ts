/** Words of the exercise type ordna. */

export const ordna = {
  hint: 'Dra i prickarna eller tryck på pilarna.',
  keyHint: 'Med tangentbord: stå på en pil, håll ner Alt och tryck pil upp eller ner.',
  list: (first: string, last: string) => `Från ”${first}” till ”${last}”`,
  up: (text: string) => `Flytta upp ”${text}”`,
  down: (text: string) => `Flytta ner ”${text}”`,
  moved: (text: string, place: number, total: number) => `”${text}” ligger nu på plats ${place} av ${total}.`,
  atTop: (text: string) => `”${text}” ligger redan överst.`,
  atBottom: (text: string) => `”${text}” ligger redan underst.`,
  check: 'Se hur det blev',
  right: 'Rätt plats.',
  wrong: (place: number) => `Hör hemma på plats ${place}.`,
  result: (right: number, total: number) => {
    if (right === total) return `Alla ${total} ligger på rätt plats. Läs gärna varför.`;
    return right === 0
      ? 'Ingen rad ligger på rätt plats än. Läs varför, flytta och se igen.'
      : `${right} av ${total} ligger på rätt plats. Läs varför, flytta de andra och se igen.`;
  },
  showOrder: 'Visa rätt ordning',
  staticHow: (first: string, last: string) => `Skriv 1 vid det som hör hemma närmast ”${first}”, 2 vid nästa och så vidare till ”${last}”.`,
  staticAnswer: 'Visa rätt ordning och varför',
};
