import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import type { Must, Size } from './logic.ts';

interface MarkProps {
  /** Nothing is marked while it is not known. */
  readonly size: Size | undefined;
  /** What stands in the section. */
  readonly parts: readonly Must[];
}

/** Whether a section must be there in writing. Nothing is hidden from those who need not write: the work is theirs as well. */
export function Mark({ size, parts }: MarkProps) {
  if (!size) return null;
  const needed = parts.some((part) => size.must.includes(part));
  return <p class={needed ? 'measures-mark is-needed' : 'measures-mark'}>{needed ? words.needed : words.useful}</p>;
}
