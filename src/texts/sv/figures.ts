/** The page that gathers the course's figures, the pictures of them, and the text that is copied. */

export const figures = {
  title: 'Siffrorna i kursen',
  description: 'Alla siffror som lektionerna och övningarna använder, med källa, år och vad varje siffra inte säger.',
  lede: (n: number) =>
    `${n} siffror med källa och år. Använd dem på mötet, i presentationen eller på anslagstavlan, och låt det siffran inte säger följa med.`,
  notice: 'Några av siffrorna handlar om självmord eller våld.',
  toSupport: 'Längst ner står det vart du kan vända dig.',
  contents: 'Siffrorna avsnitt för avsnitt',
  unit: (number: string, title: string) => `${number} ${title}`,
  count: (n: number) => (n === 1 ? '1 siffra' : `${n} siffror`),
  usedIn: 'Finns i',
  copy: 'Kopiera som text',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren lät inte kursen kopiera. Texten är markerad här under, så att du kan kopiera den själv.',
  copyField: 'Text att kopiera',
  download: (format: string) => `Bild som ${format}`,
  of: (title: string) => `: ${title}`,
  about: (year: string | undefined, population: string | undefined) => [year, population].filter(Boolean).join(' · '),
  limits: 'Vad siffran inte säger',
  credit: (course: string) => `Ur utbildningen ${course}, CC BY 4.0.`,
};
