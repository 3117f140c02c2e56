/** The rules of a meeting as a poster and as entries of a calendar. Pure, but for the change of a workplace. */
import type { CalendarEvent } from '../../exports/calendar-event.ts';
import type { Poster } from '../../exports/text-document.ts';
import { lowerFirst } from '../../texts/sv/numbers.ts';
import { spelreglerMote as words } from '../../texts/sv/spelregler-mote.ts';
import type { Meeting, Rhythm, Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import type { Spec } from './logic.ts';

/** Changes a part of the meeting at hand. */
export function changeMeeting(workplaces: Workplaces, part: Partial<Meeting>): void {
  workplaces.change((now) => ({ ...now, meeting: { ...now.meeting, ...part } }));
}

/** The rules that say something, in their order and without blanks at the ends. */
export const ruleLines = ({ rules }: Pick<Meeting, 'rules'>): string[] => rules.flatMap(({ text }) => text.trim() || []);

/** What stands over the rules: with the name of the meeting, where it has one. */
export const meetingTitle = ({ title }: Pick<Poster, 'title'>, { name }: Pick<Meeting, 'name'>): string =>
  name.trim() === '' ? title : `${name.trim()}: ${lowerFirst(title)}`;

/** The rules on one A4. */
export const meetingPoster = (poster: Spec['poster'], meeting: Meeting): Poster => ({
  title: meetingTitle(poster, meeting),
  rules: ruleLines(meeting),
  foot: poster.foot,
});

/** When the rules are recalled on the day of a meeting that has no time. */
const MORNING = '08:00';

/** Minutes between the reminder and the meeting. */
const BEFORE = 10;

/** Time at which the rules are recalled: ten minutes before a meeting, and never the day before. */
export function reminderTime(time: string): string {
  if (time === '') return MORNING;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = Math.max(0, hours * 60 + minutes - BEFORE);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const REPEATS: Readonly<Record<Rhythm, CalendarEvent['repeat']>> = {
  '': undefined,
  vecka: { every: 'week', interval: 1 },
  varannan: { every: 'week', interval: 2 },
  manad: { every: 'month', interval: 1 },
};

/** One entry that recalls the rules before each meeting of the series. None before there is a day. */
export function meetingEvents(place: Pick<Workplace, 'id' | 'meeting'>, foot: string | undefined): CalendarEvent[] {
  const { name, first, time, every } = place.meeting;
  if (first === '') return [];
  const repeat = REPEATS[every];
  const lines = ruleLines(place.meeting).map((rule, index) => `${index + 1}. ${rule}`);
  return [
    {
      uid: `mote-${place.id}@man-gor-skillnad`,
      title: words.eventTitle(name.trim()),
      text: [...(time === '' ? [] : [words.begins(time)]), ...lines, ...(foot ? [foot] : [])].join('\n'),
      day: first,
      time: reminderTime(time),
      minutes: BEFORE,
      ...(repeat && { repeat }),
    },
  ];
}

/** What is wrong with a day for the next meeting; '' when nothing is, or when no day is chosen. @param now today */
export function nextMeetingTrouble(day: string, now: string): string {
  if (day === '' || (day >= now && day <= later(now))) return '';
  return day < now && day >= '2020-01-01' ? words.past(day) : words.notSoon;
}

/** Two years on. */
const later = (day: string): string => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
