import { type Unit, unitPath } from '../course/model.ts';

/** The site's base with a slash at its end, whatever BASE was given as. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page of the site: `address('kurs/')` → `/mgs/kurs/`. */
export function address(path: string): string {
  return `${base}${path}`;
}

/** Address of a unit, or of something in it: its page on the site, its place in the document in the player. */
export function unitAddress(surface: 'site' | 'player', unit: Unit, fragment = ''): string {
  if (surface === 'player') return `#${fragment || unit.id}`;
  return `${address(unitPath(unit))}${fragment ? `#${fragment}` : ''}`;
}
