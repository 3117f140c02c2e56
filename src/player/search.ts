/** The player's search: a field over the list of units. The index is made of the document itself, when somebody first types. */
import { excerpt } from '../search/excerpt.ts';
import { watchSearchKeys } from '../search/keys.ts';
import { createLexicon, formsOf, type Lexicon } from '../search/lexicon.ts';
import { lunrEngine } from '../search/lunr.ts';
import { markedNodes } from '../search/marked.ts';
import { notesOn, replaceWord } from '../search/notes.ts';
import { readQuery, type Sense } from '../search/query.ts';
import { rank } from '../search/rank.ts';
import { readSections, withoutRepeats } from '../search/read-sections.ts';
import { showNotes } from '../search/show-notes.ts';
import { search as words } from '../texts/sv/search.ts';

/** Milliseconds without a keystroke before a search. */
const PAUSE = 150;

type Index = ReturnType<typeof openIndex>;

/** Brings the field to life, if the document has one. */
export function watchSearch(document: Document): void {
  const box = document.querySelector<HTMLElement>('[data-player-search]');
  const field = box?.querySelector('input');
  const status = box?.querySelector('[data-search-status]');
  const notes = box?.querySelector<HTMLElement>('[data-search-notes]');
  const list = box?.querySelector<HTMLElement>('[data-search-hits]');
  if (!box || !field || !status || !notes || !list) return;
  let index: Index | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const show = async () => {
    const query = field.value.trim();
    status.textContent = '';
    notes.replaceChildren();
    list.replaceChildren();
    if (query === '') return;
    index ??= openIndex(document);
    const senses = readQuery(query, index.lexicon);
    const hits = await rank(senses, index.engine);
    const items = await Promise.all(hits.map(({ unit, sections }) => hitItem(document, unit, sections[0] ?? '', senses, index)));
    // Another search may have begun meanwhile.
    if (query !== field.value.trim()) return;
    status.textContent = hits.length > 0 ? words.hits(hits.length) : words.noHits(query);
    showNotes(notes, notesOn(senses, index.lexicon, hits.length === 0), {
      useWord(typed, word) {
        field.value = replaceWord(field.value, typed, word);
        field.focus();
        void show();
      },
    });
    list.replaceChildren(...items);
  };

  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(show, PAUSE);
  });
  list.addEventListener('click', ({ target }) => {
    // The panel of a narrow screen closes even when the link leads to where the learner is already.
    if (target instanceof Element && target.closest('a')) document.querySelector<HTMLElement>('.rail:popover-open')?.hidePopover();
  });
  watchSearchKeys(field, list, show);
  box.hidden = false;
}

function openIndex(document: Document) {
  const units = [...document.querySelectorAll<HTMLElement>('[data-player-unit]')];
  const sections = withoutRepeats(units.flatMap((unit) => readSections(unit.id, unit.innerHTML)));
  const lexicon: Lexicon = createLexicon(formsOf(sections.flatMap(({ lead, text, exercises }) => [lead, text, exercises])));
  return { lexicon, engine: lunrEngine(sections, lexicon) };
}

/** A unit with the section that answers best, as one link, and a piece of its text. */
async function hitItem(
  document: Document,
  unit: string,
  id: string,
  senses: readonly Sense[],
  index: Index | undefined,
): Promise<HTMLLIElement> {
  const item = document.createElement('li');
  if (!index) return item;
  const [{ address, title, text }, places] = await Promise.all([index.engine.load(id), index.engine.places()]);
  const marked = (runs: string) => markedNodes(document, excerpt(runs, senses, index.lexicon));
  const link = document.createElement('a');
  link.href = address;
  link.append(...marked(words.place[places.get(id)?.kind ?? 'lektion'](title)));
  const where = document.createElement('p');
  where.className = 'meta';
  where.textContent = document.querySelector<HTMLElement>(`.rail a[data-unit="${unit}"]`)?.dataset['title'] ?? '';
  const cut = document.createElement('p');
  cut.append(...marked(text));
  item.append(link, ...(address === `#${unit}` ? [] : [where]), cut);
  return item;
}
