/** What can be done with workplaces; fetched when somebody asks for it. */
import { numberWord } from './numbers.ts';

/** A name that people typed, kept apart from the text around it whichever way it is written (FSI, PDI). */
const quoted = (name: string) => `”\u2068${name}\u2069”`;

export const workplaceTools = {
  other: 'Byt arbetsplats',
  numbered: (name: string, n: number) => `${name} (${n})`,
  add: 'Ny arbetsplats',
  save: 'Spara som fil',
  open: 'Öppna en fil',
  remove: 'Ta bort',
  here: 'Allt ligger i den här webbläsaren. Inget skickas.',
  pass: 'Spara som fil om någon annan ska fortsätta, eller om ni byter dator. Filen är inte låst.',

  added: 'En ny, tom arbetsplats är öppen. Skriv vad den heter.',
  tooMany: (most: number) =>
    `Här finns redan ${numberWord(most)} arbetsplatser, och fler får inte plats. Spara någon som fil och ta bort den.`,
  chosen: (name: string) => `Nu skriver ni för ${quoted(name)}.`,
  saved: (file: string) => `Filen \u2068${file}\u2069 är sparad. Den brukar ligga bland hämtade filer.`,
  tooLarge: 'Filen är sparad, men den är för stor för att öppnas här igen. Korta de längsta texterna och spara en ny.',

  found: (name: string) => `${quoted(name)} finns redan här`,
  fileLater: (file: string, here: string) => `Den i filen är senare. Den ändrades ${file}, och den som finns här ${here}.`,
  hereLater: (file: string, here: string) => `Den som finns här är senare. Den ändrades ${here}, och den i filen ${file}.`,
  sameDay: (day: string) => `Båda ändrades ${day}, men de är inte likadana.`,
  replaceLoses: 'Ersätter ni den, försvinner det som finns här nu.',
  replace: 'Ersätt den som finns här',
  both: 'Behåll båda',
  cancel: 'Avbryt',
  opened: (name: string) => `${quoted(name)} är öppnad från filen.`,
  replaced: (name: string) => `${quoted(name)} är nu som i filen.`,
  same: (name: string) => `${quoted(name)} finns redan här, precis som i filen.`,
  cancelled: 'Filen öppnades inte. Inget har ändrats.',
  nothingChanged: 'Inget har ändrats här.',
  refused: {
    large: 'Filen är större än 2 MB, och så stora är inte filer härifrån.',
    empty: 'Filen är tom. Be om en ny.',
    other: 'Filen är inte en arbetsplats som är sparad härifrån. Välj en fil som slutar på .json.',
    own: 'Filen är sparad från Min sida. Den öppnas där, under ”Läs in en fil”.',
    newer: 'Filen är sparad i en nyare version av kursen. Ladda om sidan och försök igen.',
    damaged: 'Filen är skadad eller ändrad. Be om en ny.',
    unread: 'Det gick inte att öppna filen. Kontrollera att den finns kvar och försök igen.',
  },

  sure: (name: string) => `Ta bort ${quoted(name)}?`,
  sureText: 'Allt som ni har skrivit för den tas bort från den här webbläsaren.',
  keep: 'Behåll',
  saveFirst: 'Spara som fil först',
  removed: (name: string) => `${quoted(name)} är borttagen.`,
  undo: 'Ångra',
  restored: (name: string) => `${quoted(name)} är tillbaka.`,
};
