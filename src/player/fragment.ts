/** Fits the HTML of a unit, which the site's build made for any player, to the units that one player holds. */
import type { PlayerUnit } from './document.ts';
import { FINISH_LINKS, finishLinks } from './finish-links.ts';

/** As Link.astro writes it: a link in running text, so none stands in another. */
const TO_UNIT = /<a ([^>]*) data-to-unit="([^"]+)">([\s\S]*?)<\/a>/g;

/**
 * The HTML of `units[index]`: links to units that are not here become text, and its end leads to the units before and after it.
 * @throws Error when the fragment has no place for what leads on
 */
export function fitFragment(units: readonly PlayerUnit[], index: number): string {
  const unit = units[index];
  if (!unit?.html.includes(FINISH_LINKS)) throw new Error(`The fragment of unit ${unit?.id} has no place for the links at its end`);
  const { id, kind, html } = unit;
  const beside = (other: PlayerUnit | undefined) => other && { href: `#${other.id}`, title: other.title };
  const links = finishLinks({ id, kind, previous: beside(units[index - 1]), next: beside(units[index + 1]), end: '#slut' });
  return html
    .replace(FINISH_LINKS, () => links)
    .replace(TO_UNIT, (_, attributes: string, to: string, text: string) =>
      units.some((other) => other.id === to) ? `<a ${attributes}>${text}</a>` : text,
    );
}
