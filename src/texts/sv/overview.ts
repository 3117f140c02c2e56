/** The page that lists the units and the downloads. */
import { numberWord } from './numbers.ts';

export const overview = {
  title: 'Utbildningen',
  lede: 'Du går lektionerna på egen hand och i din egen takt. Börja var du vill, men de bygger på varandra.',
  downloads: 'Ladda ner',
  privacy:
    'Lärplattformen får veta vem som är klar och hur det gick på frågorna, och den sparar svaren så att deltagaren kan fortsätta. Egna tankar lämnar aldrig deltagarens enhet.',
  scorm12: (part: string, units: number) => ({
    title: `${part} till er lärplattform`,
    text: `SCORM 1.2 med ${numberWord(units)} lektioner. Ladda upp zip-filen som den är. Paketet minns var deltagaren var.`,
    action: 'Hämta SCORM 1.2 (zip)',
  }),
  offline: (part: string, units: number) => ({
    title: `${part} utan nät`,
    text: `Samma ${numberWord(units)} lektioner att öppna direkt från datorn. Packa upp och dubbelklicka på index.html i mappen Webb.`,
    action: 'Hämta för eget bruk (zip)',
  }),
};
