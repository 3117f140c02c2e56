/** A leader's guide, as the page and the buttons that print it name it. */
import { type Unit, unitNumber } from '../course/model.ts';

/** Name of the piece that is printed. */
export const guidePiece = ({ id }: Unit): string => `guide-${id}`;

/** "2A.1 Lådan mitt ibland oss", over the guide when it stands alone on paper. */
export const guideName = ({ id, title }: Unit): string => `${unitNumber(id)} ${title}`;
