/** Words in and around the files that a workplace takes with it. */
import { formatList } from './numbers.ts';

/** Characters that a sentence names before it says that there are more. */
const NAMED = 5;

export const exports = {
  /** Who made a file, as its properties say. */
  creator: 'Man gör skillnad',
  page: 'Sida',
  of: 'av',
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  /** On a button while its file is being made. */
  busy: 'Gör filen …',
  saved: (name: string) => `Filen ${name} är sparad. Den brukar ligga bland hämtade filer.`,
  /** @param hasWord true where a Word file is offered beside the PDF */
  missing: (characters: readonly string[], hasWord: boolean) => {
    const named = characters.slice(0, NAMED);
    const one = characters.length === 1;
    const list = formatList(characters.length > NAMED ? [...named, 'några till'] : named);
    const word = hasWord ? (one ? ' Word-filen har det.' : ' Word-filen har dem.') : '';
    return `PDF-filens typsnitt saknar ${list}. ${one ? 'Det' : 'De'} står som □.${word}`;
  },
  notFetched:
    'Filen gick inte att göra, för det som behövs kunde inte hämtas. Det brukar bero på nätet. Allt ni har skrivit finns kvar. Försök igen när nätet är tillbaka, eller skriv ut sidan.',
  notMade: 'Det gick inte att göra den här filen. Allt ni har skrivit finns kvar. Prova en annan sorts fil, eller skriv ut sidan.',
};
