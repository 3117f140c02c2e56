/** Challenges as sentences and as entries of a calendar. */
import type { CalendarEvent } from '../../exports/calendar-event.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import type { Challenge, Workplace } from '../../workplace/model.ts';

/** A half of a plan in one line, without the word that stands before its field already; '' when nothing is written. */
export const half = (text: string, word: 'när' | 'så'): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`^[ …]*(?:${word}(?=[ …]|$))?[ …]*`, 'i'), '')
    .replace(/[ …]+$/, '');

/** True when both halves of the plan are written. */
export const isPlanned = ({ when, so }: Challenge): boolean => half(when, 'när') !== '' && half(so, 'så') !== '';

/** "När … så …" in one sentence; '' when neither half is written. */
export function planOf({ when, so }: Challenge): string {
  const [situation, action] = [half(when, 'när').replace(/[.,;:]+$/, ''), half(so, 'så')];
  return situation + action === '' ? '' : sentence(words.plan(situation || '…', action || '…'));
}

/** One entry for each challenge that has a day, the earliest first. */
export function challengeEvents(place: Workplace): CalendarEvent[] {
  return place.challenges
    .filter(({ remind }) => remind !== '')
    .toSorted((a, b) => a.remind.localeCompare(b.remind))
    .map((challenge) => ({
      uid: `tips-${place.id}-${challenge.tip}@man-gor-skillnad`,
      title: words.eventTitle(challenge.text),
      text: [planOf(challenge), place.name].filter(Boolean).join('\n\n'),
      day: challenge.remind,
    }));
}
