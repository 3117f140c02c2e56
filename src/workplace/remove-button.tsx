import { useRef, useState } from 'preact/hooks';
import { workplaceTools as words } from '../texts/sv/workplace-tools.ts';
import type { Workplace } from './model.ts';
import { nameOf } from './names.ts';

interface RemoveButtonProps {
  readonly id: string;
  readonly place: Workplace;
  /** @returns what is said of it */
  onSave(): string;
  onRemove(): void;
}

/** Takes a workplace away when somebody is sure, and offers it as a file first. */
export function RemoveButton({ id, place, onSave, onRemove }: RemoveButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState('');
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        class="button button-quiet"
        type="button"
        onClick={() => {
          setSaved('');
          dialog.current?.showModal();
        }}
      >
        {words.remove}
      </button>
      <dialog class="workplace-dialog" aria-labelledby={`${id}-workplace-sure`} aria-describedby={`${id}-workplace-sure-text`} ref={dialog}>
        <p class="workplace-title" id={`${id}-workplace-sure`}>
          {words.sure(nameOf(place))}
        </p>
        <p id={`${id}-workplace-sure-text`}>{words.sureText}</p>
        <div class="actions">
          {/* First, so that the dialog opens with focus on the way out. */}
          <button class="button" type="button" onClick={close}>
            {words.keep}
          </button>
          <button class="button button-quiet" type="button" onClick={() => setSaved(onSave())}>
            {words.saveFirst}
          </button>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              close();
              onRemove();
            }}
          >
            {words.remove}
          </button>
        </div>
        <p role="status">{saved}</p>
      </dialog>
    </>
  );
}
