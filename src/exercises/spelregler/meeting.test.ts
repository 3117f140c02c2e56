import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../learner/memory-storage.ts';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { spelreglerMote as meetingWords } from '../../texts/sv/spelregler-mote.ts';
import { LINE, type Meeting, newWorkplace, type Workplace } from '../../workplace/model.ts';
import { openWorkplaces } from '../../workplace/places.ts';
import { readHtml } from '../type-contract.ts';
import { LENGTH, logic, MOST, type Spec } from './logic.ts';
import { MeetingTool } from './meeting.tsx';
import { meetingEvents, meetingPoster, meetingTitle, nextMeetingTrouble, reminderTime } from './meeting-rules.ts';
import { isLong, posterSize, posterSizeBelow, SIZES } from './poster.ts';
import { RulesForm } from './rules-form.tsx';
import { spelregler } from './schema.ts';

const TODAY = '2026-06-08';
const spec: Spec = {
  question: 'Vilka regler ska gälla på mötet?',
  instruction: undefined,
  least: 2,
  poster: { title: 'Så gör vi på mötet', foot: 'Säg ”reglerna”.' },
  suggestions: ['tid', 'runt', 'namn', 'paus'].map((id) => ({ id, text: `Regeln om ${id}.`, why: `Därför ${id}.` })),
  meeting: true,
};
const RULES = [{ from: 'tid', text: ' Vi börjar i tid. ' }, { text: '' }, { text: 'Vi går laget runt.' }];

const placeWith = (meeting: Partial<Meeting>): Workplace => {
  const blank = newWorkplace('verkstan', 'Verkstan', TODAY);
  return { ...blank, meeting: { ...blank.meeting, ...meeting } };
};

describe('the answer about a meeting', () => {
  test('says only whether the rules are ready, whatever a stored text says', () => {
    const parse = (value: unknown) => logic.residence === 'device' && logic.parse(value, spec);
    expect(parse({ ready: true })).toEqual({ rules: [], ready: true });
    expect(parse({ rules: RULES, ready: false })).toEqual({ rules: [], ready: false });
    for (const value of [undefined, null, [], {}, { ready: 1 }]) expect(parse(value)).toBeUndefined();
    expect([true, false].map((ready) => logic.done({ rules: [], ready }, spec))).toEqual([true, false]);
  });

  test('has no text of the learner’s own; an author may say that it is about a meeting, and nothing but that', () => {
    expect(spelregler.ownTexts?.(spec)).toEqual([]);
    const data = { id: 'regler', type: 'spelregler', ...spec, instruction: 'Välj.', suggestions: [...spec.suggestions] };
    expect(spelregler.schema.safeParse(data).success).toBe(true);
    expect(spelregler.schema.safeParse({ ...data, meeting: false }).success).toBe(false);
  });
});

describe('the reminder before a meeting', () => {
  const meeting = { name: 'Måndagsmötet', rules: RULES, first: '2026-06-15', time: '09:00', every: 'vecka' } as const;

  test('comes ten minutes before each meeting of the series, with the rules in its text', () => {
    expect(meetingEvents(placeWith(meeting), spec.poster.foot)).toEqual([
      {
        uid: 'mote-verkstan@man-gor-skillnad',
        title: 'Spelregler: Måndagsmötet',
        text: 'Mötet börjar klockan 09:00.\n1. Vi börjar i tid.\n2. Vi går laget runt.\nSäg ”reglerna”.',
        day: '2026-06-15',
        time: '08:50',
        minutes: 10,
        repeat: { every: 'week', interval: 1 },
      },
    ]);
  });

  test('repeats as the meeting does', () => {
    const repeats = (['', 'vecka', 'varannan', 'manad'] as const).map((every) => {
      const [event] = meetingEvents(placeWith({ ...meeting, every }), undefined);
      return event?.repeat;
    });
    expect(repeats).toEqual([undefined, { every: 'week', interval: 1 }, { every: 'week', interval: 2 }, { every: 'month', interval: 1 }]);
  });

  test('comes in the morning when the meeting has no time, and never the day before', () => {
    expect(['', '00:05', '00:10', '09:05', '23:59'].map(reminderTime)).toEqual(['08:00', '00:00', '00:00', '08:55', '23:49']);
  });

  test('is not there before there is a day', () => {
    expect(meetingEvents(placeWith({ ...meeting, first: '' }), undefined)).toEqual([]);
  });

  test('asks for a day that is to come', () => {
    expect(['', TODAY, '2028-06-08'].map((day) => nextMeetingTrouble(day, TODAY))).toEqual(['', '', '']);
    expect(nextMeetingTrouble('2026-06-07', TODAY)).toBe('Den 7 juni 2026 har varit. Välj nästa mötesdag.');
    for (const day of ['0202-06-08', '2028-06-09', '9999-01-01']) expect(nextMeetingTrouble(day, TODAY)).toBe(meetingWords.notSoon);
  });

  test('says that months without the day are left out', () => {
    expect(meetingWords.recalled('2026-07-31', '08:50', 'manad')).toBe(
      'Reglerna kommer upp fredag 31 juli 2026 klockan 08:50, och sedan varje månad. Månader utan en 31:a hoppar kalendern över.',
    );
    expect(meetingWords.recalled('2026-07-28', '08:50', 'manad')).not.toContain('hoppar');
  });
});

describe('the poster of a meeting', () => {
  test('has the name of the meeting and the rules as the screen shows them', () => {
    expect(meetingPoster(spec.poster, placeWith({ name: ' Måndagsmötet ', rules: RULES }).meeting)).toEqual({
      title: 'Måndagsmötet: så gör vi på mötet',
      rules: ['Vi börjar i tid.', 'Vi går laget runt.'],
      foot: 'Säg ”reglerna”.',
    });
    expect(meetingTitle({ title: 'Så gör vi' }, { name: ' ' })).toBe('Så gör vi');
  });

  test('has smaller letters below a long title, and the same below a short one', () => {
    const rules = Array<string>(MOST).fill('Vi går laget runt innan någon pratar en andra gång, även när det är bråttom.');
    expect(posterSizeBelow(meetingTitle(spec.poster, { name: 'Måndagsmötet' }), rules)).toBe(posterSize(rules));
    expect(posterSizeBelow('M'.repeat(LINE), rules)).toBeLessThan(posterSize(rules));
    expect(SIZES).toContain(posterSizeBelow('M'.repeat(LINE), Array<string>(MOST).fill('å'.repeat(LENGTH))));
    expect([meetingTitle(spec.poster, { name: 'Måndagsmötet' }), 'M'.repeat(LINE)].map(isLong)).toEqual([false, true]);
  });
});

describe('the tool on screen', () => {
  const screen = (meeting: Partial<Meeting>) => {
    const workplaces = openWorkplaces(memoryStorage(), 'mgs.arbetsplats', new EventTarget(), () => TODAY, 'Vår arbetsplats');
    workplaces.put(placeWith(meeting));
    return renderToString(
      h(MeetingTool, { spec, id: 'prov', saved: undefined, save: () => true, Form: RulesForm, workplaces, folder: '', today: TODAY }),
    );
  };
  const seen = (meeting: Partial<Meeting>) => readHtml(screen(meeting)).open;

  test('asks for the meeting and its rules, and shows those that the workplace has', () => {
    const html = screen({ name: 'Måndagsmötet', rules: RULES });
    for (const part of [meetingWords.name, 'value="Måndagsmötet"', 'Vi går laget runt.</textarea>', words.finish])
      expect(html).toContain(part);
    expect(html).not.toContain(meetingWords.calendar);
  });

  test('becomes a poster with its files once the rules are ready; a calendar waits for a day', () => {
    const ready = { name: 'Måndagsmötet', rules: RULES, ready: true } as const;
    const text = seen(ready);
    for (const part of ['Måndagsmötet: så gör vi på mötet', meetingWords.posterFile, meetingWords.calendar, meetingWords.noDay])
      expect(text).toContain(part);
    expect(text).not.toContain(meetingWords.calendarFile);
    expect(seen({ ...ready, first: '2026-06-15', time: '09:00' })).toContain(meetingWords.calendarFile);
    expect(seen({ ...ready, first: '2026-06-01' })).not.toContain(meetingWords.calendarFile);
  });

  test('is open again when more rules are needed than there are', () => {
    expect(seen({ rules: RULES.slice(0, 2), ready: true })).toContain(words.finish);
  });

  test('shows markup in a name as the letters that were typed', () => {
    const html = screen({ name: '<script>alert(1)</script>', rules: RULES, ready: true });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script>alert(1)');
  });
});
