/** The catalogue of modules: narrows what is shown, says how much is left, and keeps the address true. */
import { modules as words } from '../texts/sv/modules.ts';
import { FILTER_NAMES, filterAddress, isWanted, type ModuleFacts, type ModuleFilter, readModuleFilter } from './module-filter.ts';

/** @param page the element that holds the form, the list and the line that says how many are shown */
export function watchModules(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('[data-module-filter]');
  const status = page.querySelector<HTMLElement>('[data-module-count]');
  if (!form || !status) return;
  const cards = [...page.querySelectorAll<HTMLElement>('[data-module]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-module-group]')];
  const choice = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const chosen = (): ModuleFilter => ({
    tid: choice('tid').value,
    form: choice('form').value,
    for: choice('for').value,
    tema: choice('tema').value,
  });

  const show = () => {
    const filter = chosen();
    for (const card of cards) card.hidden = !isWanted(factsOf(card), filter);
    for (const group of groups) group.hidden = !group.querySelector('[data-module]:not([hidden])');
    const left = cards.filter(({ hidden }) => !hidden).length;
    status.textContent = left === 0 ? words.none : words.shown(left, cards.length);
  };
  const read = () => {
    const allowed = (name: string, value: string) => [...choice(name).options].some((option) => option.value === value);
    const filter = readModuleFilter(new URLSearchParams(location.search), allowed);
    for (const name of FILTER_NAMES) choice(name).value = filter[name];
    show();
  };
  const keep = () => history.replaceState(history.state, '', `${location.pathname}${filterAddress(chosen())}${location.hash}`);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    show();
    keep();
  });
  form.addEventListener('reset', () => {
    // The fields are empty only when the event is over.
    queueMicrotask(() => {
      for (const name of FILTER_NAMES) choice(name).value = '';
      show();
      keep();
    });
  });
  window.addEventListener('popstate', read);
  form.hidden = false;
  read();
}

function factsOf({ dataset }: HTMLElement): ModuleFacts {
  const minutes = (value: string | undefined) => (value ? Number(value) : undefined);
  const list = (value: string | undefined) => value?.split(' ') ?? [];
  return {
    group: minutes(dataset['group']),
    alone: minutes(dataset['alone']),
    roles: list(dataset['roles']),
    themes: list(dataset['themes']),
  };
}
