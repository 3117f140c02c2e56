/** Words of reading a plan from a file. */
import { formatList, formatNumber, numberWord, upperFirst } from './numbers.ts';

const count = (n: number) => (n > 12 ? formatNumber(n) : numberWord(n));
const rows = (n: number) => (n === 1 ? 'en rad' : `${count(n)} rader`);

export const planFile = {
  title: 'Läs in rader från en fil',
  label: 'Läs in en CSV-fil',
  hint: 'En CSV-fil härifrån, eller en som är sparad som CSV i Excel. Filen stannar på den här enheten, och inget ändras förrän ni har sagt ja.',
  reading: 'Läser filen.',
  found: (n: number) => `Filen har ${rows(n)}.`,
  known: (n: number, all: number) =>
    n === all
      ? 'Allt finns redan i planen, så det finns inget att lägga till.'
      : `${n === 1 ? 'En av dem' : `${upperFirst(count(n))} av dem`} finns redan i planen och läggs inte till igen.`,
  columns: (names: readonly string[]) => `Kolumner som kommer med: ${formatList(names)}.`,
  unused: (names: readonly string[]) => `Kolumner som inte kommer med: ${formatList(names)}.`,
  first: 'Så börjar raderna',
  more: (n: number) => `och ${rows(n)} till`,
  cut: (n: number) =>
    `${n === 1 ? 'En cell är längre' : `${upperFirst(count(n))} celler är längre`} än fältet rymmer. Början av texten kommer med.`,
  unread: (n: number, samples: readonly string[]) =>
    `${n === 1 ? 'Ett datum gick inte att läsa och blir tomt' : `${upperFirst(count(n))} datum gick inte att läsa och blir tomma`}: ${samples.map((one) => `”${one}”`).join(', ')}${n > samples.length ? ' …' : ''}. Skriv dem som 2026-03-15.`,
  guessed: 'Filen är inte sparad i UTF-8. Se efter att å, ä och ö ser rätt ut nedan.',
  add: (n: number) => (n === 1 ? 'Lägg till raden' : 'Lägg till raderna'),
  cancel: 'Avbryt',
  close: 'Stäng',
  added: (n: number) => `${upperFirst(rows(n))} ur filen är tillagda.`,
  addedOne: 'En rad ur filen är tillagd.',
  cancelled: 'Inget är ändrat.',
  /** Each ends with what stays: nothing is changed. */
  refused: {
    large: 'Filen är större än 2 MB, och så stor är ingen plan. Inget är ändrat.',
    excel: 'Det här är en Excel- eller Word-fil. Öppna den i Excel, välj Spara som och sedan CSV, och läs in den filen. Inget är ändrat.',
    binary: 'Det här är ingen CSV-fil, så den går inte att läsa. Inget är ändrat.',
    empty: 'Filen har inga rader att läsa in. Inget är ändrat.',
    columns:
      'Ingen kolumn i filen går att känna igen. Första raden ska ha namn på kolumnerna. Vad måste vara med, och de andra får vara Vem, Klart senast, Uppföljning, Följs upp den, Delmål, Läge och Resultat. Inget är ändrat.',
    notFetched: 'Det som läser filer gick inte att hämta. Se efter att nätet fungerar och försök igen. Inget är ändrat.',
    unreadable: 'Filen gick inte att öppna. Försök igen. Inget är ändrat.',
  },
  noRoom: (n: number, room: number) =>
    `Filen har ${rows(n)} som inte finns i planen. Planen har plats för ${room === 0 ? 'inga fler' : `${rows(room)} till`}. Dela filen eller ta bort rader i den. Inget är ändrat.`,
};
