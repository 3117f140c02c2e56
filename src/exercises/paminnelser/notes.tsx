import { useRef, useState } from 'preact/hooks';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import { useCheckedDay } from '../../workplace/checked-day.ts';
import { DayField, TextField } from '../../workplace/fields.tsx';
import { type FollowUp, MOST } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { sensibleNoteDay, withNote } from './dated-looks.ts';

type Note = FollowUp['notes'][number];

interface NotesProps {
  readonly id: string;
  readonly workplaces: Workplaces;
  /** The local day. */
  readonly today: string;
  /** Told what stands in the field and is not kept. */
  onDraft(text: string): void;
}

/** What the group has seen, day by day, and a field for the next note. */
export function Notes({ id, workplaces, today, onDraft }: NotesProps) {
  const root = useRef<HTMLElement>(null);
  const [day, setDay] = useState(today);
  const [text, setText] = useState('');
  const [message, setMessage] = useState({ text: '', asks: false });
  const [removed, setRemoved] = useState<Note>();
  const { notes } = workplaces.current().followUp;
  const full = notes.length >= MOST.notes;
  const chosen = useCheckedDay(day, (one) => (sensibleNoteDay(one, today) ? '' : words.noteDayWrong), setDay);

  const say = (said: string, asks = false) => setMessage({ text: said, asks });
  /** After the next drawing. What has focus already may have been pushed out of sight by a list that has grown. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => {
      const wanted = root.current?.querySelector<HTMLElement>(selector);
      wanted?.focus();
      wanted?.scrollIntoView({ block: 'nearest' });
    });
  const keep = (make: (notes: FollowUp['notes']) => FollowUp['notes']) =>
    workplaces.change((now) => ({ ...now, followUp: { ...now.followUp, notes: make(now.followUp.notes) } }));
  const write = (typed: string) => {
    setText(typed);
    onDraft(typed);
    say('');
  };
  const ask = (said: string, selector: string) => {
    say(said, true);
    focusOn(selector);
  };
  const add = () => {
    if (full) say(words.notesFull(MOST.notes), true);
    else if (text.trim() === '') ask(words.noteEmpty, 'textarea');
    else if (chosen.wrong !== '') ask(chosen.wrong, '[type="date"]');
    else {
      keep((all) => withNote(all, { day, text: text.trim() }));
      write('');
      say(words.noteAdded(day));
      focusOn('.looks-note button');
    }
  };
  const remove = (note: Note) => {
    keep((all) => all.filter((one) => one !== findSame(all, note)));
    setRemoved(note);
    say(words.noteRemoved(note.day));
    // The button went away with its note; this one brings the note back.
    focusOn('.looks-undo button');
  };
  const undo = () => {
    if (!removed) return;
    if (full) return say(words.notesFull(MOST.notes), true);
    keep((all) => withNote(all, removed));
    setRemoved(undefined);
    say(words.noteRestored(removed.day));
    focusOn('h4');
  };

  return (
    <section class="looks-notes" aria-labelledby={`${id}-notes`} ref={root}>
      <h4 id={`${id}-notes`} tabIndex={-1}>
        {words.notes}
      </h4>
      <p>{words.notesHint}</p>
      {notes.length > 0 && (
        <ol class="looks-list">
          {notes.map((note, index) => (
            // Two notes may say the same.
            <li key={index} class="row-card">
              <p class="look-day">{words.date(note.day)}</p>
              <p class="look-words" dir="auto">
                {note.text}
              </p>
              <button class="button button-quiet" type="button" onClick={() => remove(note)}>
                {words.removeNote}
                <span class="visually-hidden">{words.removeNoteOf(note.day)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {removed && (
        <p class="undo-line looks-undo">
          <span>{words.noteRemoved(removed.day)}</span>{' '}
          <button class="button button-quiet" type="button" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      <div class="looks-note">
        <DayField id={`${id}-note-day`} label={words.noteDay} {...chosen.field} />
        <TextField id={`${id}-note`} label={words.noteText} value={text} onText={write} />
        <button class="button button-quiet" type="button" onClick={add}>
          {words.addNote}
        </button>
      </div>
      <p class={message.asks ? 'feedback' : 'visually-hidden'} role="status">
        {message.text}
      </p>
    </section>
  );
}

/** The first note that says the same on the same day. */
const findSame = (notes: readonly Note[], { day, text }: Note): Note | undefined =>
  notes.find((one) => one.day === day && one.text === text);
