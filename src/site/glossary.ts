/** The glossary's page: a field that filters while one types, and a button that prints. */
import { glossary as words } from '../texts/sv/glossary.ts';
import { fold, foldedWords } from './fold.ts';

const tools = document.querySelector<HTMLElement>('[data-glossary-tools]');
const field = tools?.querySelector('input');
const status = document.querySelector<HTMLElement>('[data-glossary-status]');
const showAll = document.querySelector<HTMLElement>('[data-show-all]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-term]')].map((element) => ({
  element,
  text: [...element.querySelectorAll('dt, .definition')].map(({ textContent }) => fold(textContent)).join(' '),
}));
const sections = [...document.querySelectorAll<HTMLElement>('[data-letter]')];

function filter(query: string): void {
  const wanted = foldedWords(query);
  for (const { element, text } of entries) element.hidden = !wanted.every((word) => text.includes(word));
  for (const section of sections) {
    section.hidden = section.querySelector('[data-term]:not([hidden])') === null;
    const link = document.querySelector(`a[href="#${section.id}"]`)?.parentElement;
    if (link) link.hidden = section.hidden;
  }
  const left = entries.filter(({ element }) => !element.hidden).length;
  if (showAll) showAll.hidden = left > 0;
  const { length } = entries;
  if (status) status.textContent = left === 0 ? words.none(query.trim()) : left === length ? words.all(length) : words.found(left, length);
}

/** An address that points at a term shows it, whatever the field says. */
function follow(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!field || !target?.closest('[hidden]')) return;
  field.value = '';
  filter('');
  target.scrollIntoView();
}

if (tools && field) {
  tools.hidden = false;
  field.addEventListener('input', () => filter(field.value));
  showAll?.addEventListener('click', () => {
    field.value = '';
    filter('');
    field.focus();
  });
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('hashchange', follow);
  // Some browsers bring back what stood in the field.
  if (field.value) filter(field.value);
  follow();
}
