/** The times to look back as entries of a calendar. Pure. */
import type { CalendarEvent } from '../../exports/calendar-event.ts';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import type { PlanRow, Workplace } from '../../workplace/model.ts';
import { datedLooks } from './dated-looks.ts';
import type { Spec } from './logic.ts';

/** Most measures named in one entry, and most characters of each: a calendar shows a few lines. */
const SHOWN = { rows: 20, characters: 200 };

/** Marks that keep the directions of typed texts apart: on screen they are needed, in some calendars they can be seen. */
const ISOLATES = /[\u2068\u2069]/g;

/** A measure in one line: what, who, and how it is followed up. */
export function dueLine({ what, who, followUp, followUpBy }: PlanRow): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return words.due(line(what), line(who), line(followUp), followUpBy);
}

const cut = (text: string): string => {
  const letters = [...text];
  return letters.length > SHOWN.characters ? `${letters.slice(0, SHOWN.characters).join('')} …` : text;
};

/** One entry for each chosen day that has not been, with what to do then and what the plan asks for. */
export function lookEvents(spec: Pick<Spec, 'looks'>, place: Workplace, today: string): CalendarEvent[] {
  const { time } = place.followUp;
  const looks = datedLooks(spec, { place, today }).filter(({ chosen, passed }) => chosen && !passed);
  return looks.map(({ months, title, text, day, due }) => {
    const rows = due.slice(0, SHOWN.rows).map((row) => `– ${cut(dueLine(row).replace(ISOLATES, ''))}`);
    const more = due.length - rows.length;
    return {
      uid: `uppfoljning-${place.id}-${months}@man-gor-skillnad`,
      title: words.eventTitle(title, place.name.trim()),
      text: [text, ...(rows.length > 0 ? ['', words.dueHead, ...rows] : []), ...(more > 0 ? [words.more(more)] : [])].join('\n'),
      day,
      ...(time !== '' && { time, minutes: 30 }),
    };
  });
}
