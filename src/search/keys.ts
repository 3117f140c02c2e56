/**
 * Arrow down goes from the field to the answers and on through them, arrow up back again, Escape to the field, and there it
 * empties the field. Tab goes everywhere as usual.
 */
export function watchSearchKeys(field: HTMLInputElement, list: HTMLElement, emptied: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      const first = stopsIn(list)[0];
      if (!first) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Escape' && field.value !== '') {
      // A panel around the field stays open until Escape comes again.
      event.preventDefault();
      field.value = '';
      emptied();
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      field.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = stopsIn(list);
    const here = stops.indexOf(event.target as HTMLElement);
    event.preventDefault();
    (here + step < 0 ? field : stops[here + step])?.focus();
  });
}

const stopsIn = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('a, summary, button')].filter((stop) => stop.checkVisibility());
