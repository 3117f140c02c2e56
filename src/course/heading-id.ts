/** Ids that UnitArticle gives to what stands around the text. */
const TAKEN = new Set(['begrepp', 'fika', 'kallor', 'stod', 'title']);

/**
 * The id of a heading in a unit's text, its own in the whole course: the player shows many units in one document.
 * @param slug what the Markdown processor makes of the heading, unique in the unit: `vad-som-ligger-i-lådan`
 * @returns `1-3-vad-som-ligger-i-ladan`
 */
export function headingId(unit: string, slug: string): string {
  const plain = slug.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${unit}-${words}${TAKEN.has(words) ? '-rubrik' : ''}`;
}
