/** The answers of a search as a list that a learner reads. */
import { excerpt } from '../search/excerpt.ts';
import { markedNodes } from '../search/marked.ts';
import type { Sense } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';
import { search as words } from '../texts/sv/search.ts';
import type { ListedUnit } from './search-filters.ts';
import type { SearchIndex } from './search-index.ts';

/** What a line of the list is made from. */
export interface Answer {
  readonly hit: Hit;
  readonly unit: ListedUnit;
}

/** One unit: its title, the section that answers best, a piece of its text, and the other sections behind a fold. */
export async function hitItem(
  document: Document,
  { hit, unit }: Answer,
  senses: readonly Sense[],
  index: SearchIndex,
): Promise<HTMLLIElement> {
  const [best = '', ...others] = hit.sections;
  const { address, text } = await index.engine.load(best);
  const item = element(document, 'li', 'search-hit');
  const heading = element(document, 'h2');
  heading.append(link(document, unit.address, unit.title, senses, index));
  const meta = element(document, 'p', 'meta');
  meta.textContent = unit.meta;
  item.append(heading, meta);
  if (address !== unit.address) item.append(await place(document, best, senses, index));
  const cut = element(document, 'p', 'search-excerpt');
  cut.append(...markedNodes(document, excerpt(text, senses, index.lexicon)));
  item.append(cut);
  if (others.length > 0) item.append(otherPlaces(document, others, senses, index));
  return item;
}

/** The other sections: fetched when somebody asks for them. */
function otherPlaces(document: Document, ids: readonly string[], senses: readonly Sense[], index: SearchIndex): HTMLElement {
  const details = element(document, 'details', 'search-more');
  const summary = element(document, 'summary');
  summary.textContent = words.more(ids.length);
  details.append(summary);
  const show = async () => details.append(...(await Promise.all(ids.map((id) => place(document, id, senses, index)))));
  details.addEventListener('toggle', () => void show(), { once: true });
  return details;
}

async function place(document: Document, id: string, senses: readonly Sense[], index: SearchIndex): Promise<HTMLElement> {
  const [{ address, title }, places] = await Promise.all([index.engine.load(id), index.engine.places()]);
  const line = element(document, 'p', 'search-place');
  line.append(link(document, address, words.place[places.get(id)?.kind ?? 'lektion'](title), senses, index));
  return line;
}

function link(document: Document, address: string, text: string, senses: readonly Sense[], { lexicon }: SearchIndex): HTMLAnchorElement {
  const anchor = element(document, 'a');
  anchor.href = address;
  anchor.append(...markedNodes(document, excerpt(text, senses, lexicon)));
  return anchor;
}

function element<K extends keyof HTMLElementTagNameMap>(document: Document, name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
