/** The page that lists the units and the downloads. */
import { countOf, type UnitKind, unitNouns } from './units.ts';

export const overview = {
  title: 'Utbildningen',
  lede: 'Lektionerna går du på egen hand, i din egen takt. Övningarna gör ni i grupp, och de finns för den som är själv också. Börja var du vill, men allt bygger på det som kom före.',
  downloads: 'Ladda ner',
  privacy:
    'Lärplattformen får veta vem som är klar och hur det gick på frågorna, och den sparar svaren så att deltagaren kan fortsätta. Egna tankar lämnar aldrig deltagarens enhet.',
  scorm12: (part: string, units: number, kind: UnitKind, size: string) => ({
    title: `${part} till er lärplattform`,
    text: `SCORM 1.2 med ${countOf(units, unitNouns[kind])}. Ladda upp zip-filen som den är. Paketet minns var deltagaren var.`,
    action: `Hämta SCORM 1.2 (zip, ${size})`,
  }),
  pack: (part: string, units: number, kind: UnitKind, size: string) => ({
    title: `${part} att leda och skriva ut`,
    text: `Handledning, arbetsblad, bildspel och kort, och dessutom ${countOf(units, unitNouns[kind])} att öppna utan nät. Packa upp och börja med LÄS MIG.html.`,
    action: `Hämta paketet (zip, ${size})`,
  }),
};
