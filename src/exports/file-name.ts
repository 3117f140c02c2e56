import { cleanLine } from './clean-text.ts';

/** Most characters of a file's name, its ending included; with folders before it, Windows takes 260. */
const MOST = 120;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** What no file name may hold on some system, and marks of direction, with which a name can be made to look like another. */
const REFUSED = /[\\/:*?"<>|\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A name that every system takes, letters of all languages kept.
 * @param name as it is thought, such as "Aktivitetsplan – Förrådet i Kiruna"
 * @param ending without a dot
 */
export function fileName(name: string, ending: string): string {
  const room = MOST - ending.length - 1;
  const safe = cleanLine(cleanLine(name).replace(REFUSED, ' '));
  const trimmed = trimDots([...safe].reduce((short, letter) => (short.length + letter.length > room - 1 ? short : short + letter), ''));
  const own = trimmed === '' ? 'fil' : trimmed;
  return `${RESERVED.test(own) ? `_${own}` : own}.${ending}`;
}

/** Windows drops dots and blanks at the end, and a dot at the beginning hides a file. */
const trimDots = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '');
