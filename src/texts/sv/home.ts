/** The home page. */
import { formatDuration, upperFirst } from './numbers.ts';
import { countOf, type UnitKind, unitNouns } from './units.ts';

export const home = {
  title: 'Öppna lådan.',
  description: 'En fri utbildning för arbetsplatser som vill förstå normer om manlighet och göra något av det.',
  lede: 'En fri utbildning för arbetsplatser som vill förstå normer om manlighet, och göra dem till något det går att arbeta med.',
  beginCourse: 'Börja utbildningen',
  seeCourse: 'Se vad som ingår',
  begin: (part: string) => `Börja med ${part}`,
  promise: 'Inget konto. Det du skriver stannar i din webbläsare.',
  waysLabel: 'Fyra sätt att använda materialet',
  ways: [
    {
      title: 'Gå den själv',
      text: 'En lektion i taget, ungefär tio minuter. Du fortsätter där du var, på samma enhet.',
      path: 'kurs/',
      link: 'Se lektionerna',
    },
    {
      title: 'Led en övning på ett möte',
      text: 'Tio minuter eller en timme, i en grupp du redan har. Allt du ska säga står i guiden, så du behöver ingen utbildning.',
      path: 'genomfor/',
      link: 'Välj en övning att leda',
    },
    {
      title: 'Ladda ner till mötet',
      text: 'Handledning, arbetsblad och bildspel för en enda övning eller ett helt avsnitt. Fungerar utan nät på datorn i fikarummet.',
      path: 'moduler/',
      link: 'Välj en modul',
    },
    {
      title: 'Lägg in i lärplattformen',
      text: 'Ett SCORM-paket som rapporterar vem som är klar och hur det gick på frågorna. Egna tankar når aldrig plattformen.',
      path: 'kurs/#ladda-ner',
      link: 'Hämta SCORM-paketet',
    },
  ],
  partMinutes: (units: number, minutes: number, kind: UnitKind) =>
    `${upperFirst(countOf(units, unitNouns[kind]))}, ungefär ${formatDuration(minutes)}${kind === 'workshop' ? ' i grupp' : ''}.`,
  tasterTitle: 'Prova en gissning',
  tasterText: 'Så här börjar flera av lektionerna. Gissa först, titta sedan. Den egna gissningen lär dig ofta mer än svaret.',
  tasterLink: (title: string) => `Gissningen hör till lektionen ${title}`,
};
