/** A leader's guide, as the page and the buttons that print it name it. */
import type { Unit } from '../course/model.ts';

/** Name of the piece that is printed. */
export const guidePiece = ({ id }: Unit): string => `guide-${id}`;
