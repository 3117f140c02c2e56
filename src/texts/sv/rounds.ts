/** Words for going through one thing after another, and for counting hands. */

export const rounds = {
  states: { new: 'inte börjat', begun: 'påbörjat', done: 'klart' },
};

export const hands = {
  legend: 'Antal händer',
  hint: 'Frivilligt. Ni kan lika gärna bara titta er omkring.',
  fewer: (label: string) => `En färre: ${label}`,
  more: (label: string) => `En till: ${label}`,
  count: (n: number) => (n === 1 ? '1 hand' : `${n} händer`),
};
