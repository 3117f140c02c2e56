import type { CalendarEvent } from '../../exports/calendar-event.ts';
import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import type { PlanRow, Workplace } from '../../workplace/model.ts';
import { nameOf } from '../../workplace/names.ts';
import { writtenRows } from './plan-csv.ts';
import { rowTitle } from './plan-table.ts';

/** Characters of a title that a calendar shows. */
const TITLE = 80;

/** One entry for each day that something is to be done, and one for each day that it is followed up. */
export function planEvents(place: Workplace): CalendarEvent[] {
  return writtenRows(place).flatMap((row) => [
    ...(row.by === '' ? [] : [event(row, place, 'klart', row.by, words.eventDone)]),
    ...(row.followUpBy === '' ? [] : [event(row, place, 'uppfoljning', row.followUpBy, words.eventFollowUp)]),
  ]);
}

function event(row: PlanRow, place: Workplace, kind: string, day: string, title: (what: string) => string): CalendarEvent {
  const what = rowTitle(row, place);
  const text = [
    row.what.trim(),
    row.who.trim() && words.eventWho(row.who.trim()),
    row.followUp.trim() && words.eventFollow(row.followUp.trim()),
    words.eventPlace(nameOf(place)),
  ];
  return {
    uid: `plan-${row.id}-${kind}@man-gor-skillnad`,
    title: title(what.length > TITLE ? `${[...what].slice(0, TITLE - 1).join('')}…` : what),
    text: text.filter(Boolean).join('\n'),
    day,
  };
}
