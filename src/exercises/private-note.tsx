import { privacy as words } from '../texts/sv/common.ts';

interface PrivateNoteProps {
  readonly id: string;
  /** False when the device would not keep the answer, so that nobody is promised that it did. */
  readonly kept?: boolean;
}

/** The promise under every private answer, with its padlock. */
export function PrivateNote({ id, kept = true }: PrivateNoteProps) {
  return (
    <p class="private" id={id}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 7h12v8H2z" fill="currentColor" />
        <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {kept ? words.note : words.notKept}
    </p>
  );
}
