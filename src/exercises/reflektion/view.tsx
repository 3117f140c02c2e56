import { useEffect, useRef, useState } from 'preact/hooks';
import { reflektion as words } from '../../texts/sv/reflektion.ts';
import type { ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { type Answer, logic, type Spec } from './logic.ts';

export { logic };

/** Milliseconds of silence before a text is kept; it is also kept when the field is left or the page hidden. */
const PAUSE = 500;

/** A private text, kept on the device while it is written. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [text, setText] = useState(saved?.text ?? '');
  const [kept, setKept] = useState<boolean>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaved = useRef<string | undefined>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    if (unsaved.current === undefined) return;
    setKept(save({ text: unsaved.current }));
    unsaved.current = undefined;
  };
  const write = (value: string) => {
    setText(value);
    setKept(undefined);
    unsaved.current = value;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
    };
  }, []);

  return (
    <div class="reflection">
      {spec.hint && <p id={`${id}-hint`}>{spec.hint}</p>}
      <label for={`${id}-text`}>{words.label}</label>
      <textarea
        id={`${id}-text`}
        rows={5}
        value={text}
        aria-describedby={`${id}-private${spec.hint ? ` ${id}-hint` : ''}`}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={flush}
      />
      <PrivateNote id={`${id}-private`} />
      <p class="result" role="status">
        {kept === undefined || text === '' ? '' : kept ? words.kept : words.notKept}
      </p>
    </div>
  );
}
