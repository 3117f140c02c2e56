/** LÄS MIG.html: what stands in a pack besides its documents, for somebody who has only the folder. */

export const readme = {
  file: 'LÄS MIG.html',
  title: (title: string) => `Läs mig: ${title}`,
  eyebrow: 'Läs mig först',
  lede: 'Allt som behövs för att leda det här ligger i samma mapp som den här sidan. Du behöver inte kunna ämnet.',
  facts: { contents: 'Innehåll', group: 'Tid i grupp', alone: 'På egen hand', audience: 'För' },

  order: 'Så gör du',
  unpack: 'Packa upp hela zip-filen, om du inte har gjort det.',
  toUnpack: 'Så packar du upp den',
  read: (guide: string) => [`Läs `, guide, ` en gång före mötet. Där står vad du förbereder, säger och gör, minut för minut.`] as const,
  print: (sheets: string) => [`Skriv ut `, sheets, `, ett till var och en.`] as const,
  cut: (cards: string) => [`Skriv ut `, cards, ` på båda sidor i full storlek, och klipp längs märkena.`] as const,
  show: (slides: string) => [`Öppna `, slides, ` på datorn i mötesrummet. Det du säger står i anteckningarna till varje bild.`] as const,
  meet: (duration: string) => `Håll mötet efter handledningen. Det tar ${duration}.`,
  meetings: (duration: string) => `Ta en del i taget, efter handledningen. I grupp tar allt tillsammans ${duration}.`,
  web: (page: string) =>
    [`Den som inte kan vara med, eller vill läsa själv, öppnar `, page, `. Där finns samma text och övningar på skärm.`] as const,

  files: 'Filerna',
  fileColumns: { file: 'Fil', use: 'Vad den är till för' },
  uses: {
    'Handledning.pdf': 'Till dig som leder, att skriva ut eller läsa på skärm. Sist står facit och kommentarer.',
    'Handledning.docx': 'Samma handledning i Word, att ändra i eller lägga i er egen mall.',
    'Arbetsblad.pdf': 'Ett till var och en: text att läsa, övningar och plats att skriva.',
    'Arbetsblad.docx': 'Samma arbetsblad i Word, att ändra i eller fylla i på datorn.',
    'Bildspel.pptx': 'Visas på väggen, en bild för varje steg. Text och diagram går att ändra.',
    'Kort.pdf': 'Korten till övningarna, åtta på varje ark, med baksidor.',
    'Webb/index.html': 'Text och övningar på skärm. Öppnas i webbläsaren och fungerar utan nät.',
  } as Readonly<Record<string, string>>,
  folder: 'Webb/',
  rest: 'Övrigt i mappen Webb',
  restUse: 'Hör till index.html. Låt det ligga kvar i mappen.',

  opening: 'Packa upp och öppna',
  windows: [
    'Högerklicka på zip-filen i Utforskaren och välj Extrahera alla.',
    'Välj en mapp och klicka på Extrahera.',
    'Öppna mappen Webb och dubbelklicka på index.html. Sidan kommer upp i webbläsaren.',
  ],
  inside:
    'Öppna inte index.html inne i zip-filen, för då saknar sidan resten av mappen. På en Mac räcker det att dubbelklicka på zip-filen.',

  privacy: 'Det du skriver är ditt',
  privacyText:
    'Det du svarar och skriver i Webb sparas bara i den webbläsare du använder. Inget skickas någonstans, och arbetsgivaren kan inte läsa det.',

  licence: 'Licens och version',
  free: [
    'Kursens texter och bilder får användas, ändras och spridas fritt om källan anges: ',
    'CC BY 4.0',
    '. Skriv till exempel: ',
  ] as const,
  code: ['Programmen i mappen Webb har licensen ', 'MIT', ', och typsnitten ', 'SIL Open Font License 1.1', '.'] as const,
  version: (version: string, day: string) => `Version ${version}, ${day}.`,

  sums: 'Kontrollsummor',
  sumsText:
    'En kontrollsumma visar om en fil är precis den som vi gav ut. Är ett enda tecken ändrat blir summan en annan. Du behöver den bara om du undrar var en fil kommer ifrån.',
  sumColumns: { file: 'Fil', sum: 'SHA-256' },
  sumsFor: 'Filernas kontrollsummor',
  onWindows: 'I Windows öppnar du mappen i Utforskaren, skriver cmd i adressfältet och trycker på Enter. Skriv sedan:',
  elsewhere: 'På Mac och Linux öppnar du Terminal i mappen och skriver:',
  compare: 'Jämför det som kommer upp med raden här under.',
};
