/** Keys that steer a session. No letters: somebody who speaks to the computer would press them without knowing (WCAG 2.1.4). */

export type Command = 'toggle' | 'next' | 'previous';

const COMMANDS: Readonly<Record<string, Command>> = { ' ': 'toggle', ArrowRight: 'next', ArrowLeft: 'previous' };

/** What has keys of its own, whether it uses them or not. */
const OWN_KEYS =
  'a, button, input, select, textarea, summary, label, video, audio, dialog, [contenteditable], [tabindex="0"], [role="radio"], [role="slider"], [role="option"]';

/** Listens to the keys of the whole page. @returns stops listening */
export function listenToKeys(document: Document, obey: (command: Command) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const command = COMMANDS[event.key];
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!command || event.defaultPrevented || event.repeat || altKey || ctrlKey || metaKey || shiftKey) return;
    if (target instanceof Element && target.closest(OWN_KEYS)) return;
    event.preventDefault();
    obey(command);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
