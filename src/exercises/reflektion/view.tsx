import { useState } from 'preact/hooks';
import { reflektion as words } from '../../texts/sv/reflektion.ts';
import type { ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { useSaving } from '../saving.ts';
import { type Answer, logic, type Spec } from './logic.ts';

export { logic };

/** A private text, kept on the device while it is written. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [text, setText] = useState(saved?.text ?? '');
  const { kept, soon, flush } = useSaving(save);
  const write = (value: string) => {
    setText(value);
    soon({ text: value });
  };
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
