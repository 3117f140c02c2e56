import { type ComponentChildren, h } from 'preact';
import { search as words } from '../texts/sv/search.ts';
import type { UnitKind } from '../texts/sv/units.ts';

/** From this many units on, a list is not enough to find one's way. */
export const SEARCHABLE = 3;

/** A field over the list of units. Hidden until the script that answers it has come. */
export function searchField(kind: UnitKind): ComponentChildren {
  return h(
    'div',
    { class: 'rail-search', role: 'search', 'data-player-search': '', hidden: true },
    h('label', { for: 'sokfalt' }, words.playerLabel(kind)),
    h('input', {
      id: 'sokfalt',
      type: 'search',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
      enterkeyhint: 'search',
      maxlength: 100,
    }),
    h('p', { class: 'search-status', role: 'status', 'data-search-status': '' }),
    h('div', { 'data-search-notes': '' }),
    h('ol', { class: 'search-hits', 'data-search-hits': '' }),
  );
}
