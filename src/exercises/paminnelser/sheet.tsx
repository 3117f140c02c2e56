import type { RefObject } from 'preact';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import type { Workplace } from '../../workplace/model.ts';
import type { DatedLook } from './dated-looks.ts';
import { Due } from './look-list.tsx';

interface SheetProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly place: Workplace;
  /** Those that are chosen. */
  readonly looks: readonly DatedLook[];
  /** The day that months are counted from. */
  readonly start: string;
}

/** Days and notes on paper, with room to write what is seen next time. */
export function Sheet({ sheet, place, looks, start }: SheetProps) {
  return (
    <div class="looks-sheet" ref={sheet}>
      <h4 data-print-level={1} dir="auto">
        {words.sheetTitle(place.name.trim())}
      </h4>
      <p>{words.from(start)}</p>
      <ol class="looks-list">
        {looks.map(({ months, title, day, text, due }) => (
          <li key={months} class="look">
            <p class="look-title">
              {words.weekday(day)}: {title}
            </p>
            <p>{text}</p>
            {due.length > 0 && <Due rows={due} />}
          </li>
        ))}
      </ol>
      <h5 data-print-level={2}>{words.notes}</h5>
      {place.followUp.notes.map(({ day, text }, index) => (
        <div key={index} class="look">
          <p class="look-title">{words.date(day)}</p>
          <p class="look-words" dir="auto">
            {text}
          </p>
        </div>
      ))}
      <div class="writing-lines" />
    </div>
  );
}
