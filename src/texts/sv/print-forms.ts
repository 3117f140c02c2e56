/** Exercises on paper: how they are done with a pen, and the leader's key. Words of the tools of part 3 stand in print-forms-tools.ts. */

export const printForms = {
  /** The option as the key names it: `a) En norm`. */
  lettered: (letter: string, text: string) => `${letter}) ${text}`,
  numbered: (n: number, text: string) => `${n}. ${text}`,
  source: (source: string) => `Källa: ${source}`,
  tickOne: 'Sätt ett kryss på varje rad.',
  keepPaper: 'Papperet är ditt. Ingen annan behöver läsa det.',
};

export const choicePrint = {
  one: 'Ringa in en bokstav.',
  several: 'Ringa in alla bokstäver som stämmer.',
};

export const chartPrint = {
  /** Year and source of a figure, and whom it is about: "2023 · Sverige · Källa: Folkhälsomyndigheten". */
  source: (about: string, source: string) => [about, `Källa: ${source}`].filter(Boolean).join(' · '),
  alt: (bars: readonly { readonly label: string; readonly text: string }[]) =>
    `Stapeldiagram. ${bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')}`,
};
