/** Words of the exercise type gissa-siffran. */

export const gissa = {
  yourGuess: 'Din gissning',
  field: (unit: string) => `Skriv din gissning (${unit})`,
  slider: 'Dra till din gissning',
  submit: 'Visa siffran',
  again: 'Gissa igen',
  outOfRange: (min: string, max: string) => `Skriv ett tal mellan ${min} och ${max}.`,
  table: 'Siffrorna i en tabell',
  tableWhat: 'Vad',
  tableValue: 'Värde',
  limits: 'Vad siffran inte säger',
  staticAnswer: 'Visa siffran',
  guessed: { near: 'Om du gissade nära', low: 'Om du gissade lägre', high: 'Om du gissade högre' },
};
