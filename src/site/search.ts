/** The search page: reads the field and the boxes, asks the index, shows the answers, and keeps the address in step. */
import { watchSearchKeys } from '../search/keys.ts';
import { notesOn, replaceWord } from '../search/notes.ts';
import { readQuery, type Sense } from '../search/query.ts';
import { rank } from '../search/rank.ts';
import { showNotes } from '../search/show-notes.ts';
import { search as words } from '../texts/sv/search.ts';
import { isNarrow, type ListedUnit, readChoice, wantedBy, withOnly } from './search-filters.ts';
import { type Answer, hitItem } from './search-hits.ts';
import { openIndex, type SearchIndex } from './search-index.ts';

/** Milliseconds without a keystroke before a search. */
const PAUSE = 150;
/** Answers that are shown at once. */
const SCREEN = 5;

const page = find<HTMLElement>(document, '[data-search]');
const live = find<HTMLElement>(page, '[data-search-live]');
const form = find<HTMLFormElement>(live, 'form');
const field = find<HTMLInputElement>(form, 'input');
const status = find(live, '[data-search-status]');
const notes = find<HTMLElement>(live, '[data-search-notes]');
const list = find<HTMLElement>(live, '[data-search-hits]');
const filters = find<HTMLDetailsElement>(live, '[data-search-filters]');
const boxes = [...filters.querySelectorAll('input')];
const units = new Map(
  [...page.querySelectorAll<HTMLAnchorElement>('[data-search-unit]')].map((link) => [link.dataset['searchUnit'] ?? '', listed(link)]),
);

let opening: Promise<SearchIndex> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Counts searches, so that a slow one does not paint over a later one. */
let latest = 0;

live.hidden = false;
filters.open = matchMedia('(min-width: 50rem)').matches;
readAddress();
field.addEventListener('focus', () => void open().catch(() => {}), { once: true });
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => search('replaceState'), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  search('pushState');
});
filters.addEventListener('change', () => search('replaceState'));
addEventListener('popstate', readAddress);
watchSearchKeys(field, list, () => search('replaceState'));

/** The index, fetched at most once; after a failure the next search tries again. */
function open(): Promise<SearchIndex> {
  opening ??= openIndex(page.dataset['index'] ?? '', units.keys());
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

/** Field and boxes as the address has them. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  for (const box of boxes) box.checked = parameters.getAll(box.name).includes(box.value);
  void show();
}

/** Writes field and boxes into the address, then searches. */
function search(way: 'pushState' | 'replaceState'): void {
  const parameters = new URLSearchParams(field.value.trim() ? { q: field.value.trim() } : {});
  for (const box of boxes) if (box.checked) parameters.append(box.name, box.value);
  const address = `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
  if (address !== `${location.pathname}${location.search}`) history[way](null, '', address);
  void show();
}

async function show(): Promise<void> {
  const turn = ++latest;
  const query = field.value.trim();
  if (query === '') return clear();
  try {
    if (!opening) status.textContent = words.searching;
    const index = await open();
    const senses = readQuery(query, index.lexicon);
    const choice = readChoice(new URLSearchParams(location.search));
    const hits = await rank(senses, index.engine, wantedBy(choice, units));
    const answers = hits.flatMap((hit): Answer[] => [units.get(hit.unit)].flatMap((unit) => (unit ? [{ hit, unit }] : [])));
    const items = await Promise.all(answers.slice(0, SCREEN).map((answer) => hitItem(document, answer, senses, index)));
    if (turn !== latest) return;
    const narrow = isNarrow(choice);
    status.textContent = hits.length > 0 ? words.hits(hits.length) : narrow ? words.noHitsFiltered(query) : words.noHits(query);
    list.replaceChildren(...items, ...moreButton(answers.slice(SCREEN), senses, index));
    showNotes(notes, notesOn(senses, index.lexicon, hits.length === 0), {
      useWord,
      others: narrow && hits.length === 0 ? [[words.clearFilters, clearFilters]] : [],
      browse: [
        [words.toUnits, '#alla'],
        [words.toGlossary, page.dataset['glossary'] ?? ''],
      ],
    });
    filters.hidden = hits.length === 0 && !narrow;
    await showCounts(senses, index, turn);
  } catch {
    if (turn !== latest) return;
    clear();
    status.textContent = words.failed;
  }
}

function clear(): void {
  status.textContent = '';
  list.replaceChildren();
  notes.replaceChildren();
  filters.hidden = true;
}

/** A button for the answers that do not fit on the first screen. */
function moreButton(rest: readonly Answer[], senses: readonly Sense[], index: SearchIndex): HTMLElement[] {
  if (rest.length === 0) return [];
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = words.showMore(rest.length);
  button.addEventListener('click', async () => {
    const items = await Promise.all(rest.map((answer) => hitItem(document, answer, senses, index)));
    item.replaceWith(...items);
    items[0]?.querySelector('a')?.focus();
  });
  item.append(button);
  return [item];
}

/** How many units each box would leave, were it the only one ticked among its own. */
async function showCounts(senses: readonly Sense[], { engine }: SearchIndex, turn: number): Promise<void> {
  const choice = readChoice(new URLSearchParams(location.search));
  for (const box of boxes) {
    const hits = await rank(senses, engine, wantedBy(withOnly(choice, box.name, box.value), units));
    if (turn !== latest) return;
    const count = box.closest('label')?.querySelector('[data-count]');
    if (count) count.textContent = words.count(hits.length);
  }
}

/** Puts a word of the course in the place of one that it does not have. */
function useWord(typed: string, word: string): void {
  field.value = replaceWord(field.value, typed, word);
  search('pushState');
  field.focus();
}

function clearFilters(): void {
  for (const box of boxes) box.checked = false;
  search('replaceState');
  field.focus();
}

function listed(link: HTMLAnchorElement): ListedUnit {
  const { searchUnit = '', title = link.textContent?.trim() ?? '', part = '', minutes = '' } = link.dataset;
  const meta = link.parentElement?.querySelector('.meta')?.textContent ?? '';
  return { id: searchUnit, title, address: link.pathname, meta, part, minutes: Number(minutes) };
}

function find<T extends Element>(around: ParentNode, selector: string): T {
  const found = around.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}
