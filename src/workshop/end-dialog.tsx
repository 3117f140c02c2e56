import { useRef } from 'preact/hooks';
import { session as words } from '../texts/sv/workshop-session.ts';

/** Ends the session and forgets it, when somebody is sure. */
export function EndDialog({ onEnd }: { onEnd(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button class="button button-quiet" type="button" onClick={() => dialog.current?.showModal()}>
        {words.end}
      </button>
      <dialog class="end-dialog" aria-labelledby="avsluta-title" aria-describedby="avsluta-text" ref={dialog}>
        <h2 id="avsluta-title">{words.endSure}</h2>
        <p id="avsluta-text">{words.endText}</p>
        <div class="actions">
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            {words.endNo}
          </button>
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              dialog.current?.close();
              onEnd();
            }}
          >
            {words.endYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
