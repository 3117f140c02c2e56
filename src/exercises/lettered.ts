/** Options that a sheet marks with letters, as a key names them. */
import { printForms as words } from '../texts/sv/print-forms.ts';

/** `a` for the first of a list with letters, `b` for the second. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** `a) En norm`: how a key names the item of a list whose marks are letters. */
export const lettered = (index: number, text: string): string => words.lettered(letterOf(index), text);
