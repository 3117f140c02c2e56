import { type ComponentChildren, h, type VNode } from 'preact';
import { site } from '../texts/sv/site.ts';
import type { UnitKind } from '../texts/sv/units.ts';

/** One line of the list: enough for the site's pages, and for a player that has only the units' titles. */
export interface RailUnit {
  readonly id: string;
  readonly title: string;
  /** Minutes. */
  readonly minutes: number;
  readonly kind: UnitKind;
  readonly href: string;
  readonly current: boolean;
}

/**
 * The units with their state: a rail on wide screens, a panel behind a button on narrow ones.
 * @param heading name of the part or package
 * @param tools what stands between heading and list
 */
export function rail(heading: string, units: readonly RailUnit[], tools?: ComponentChildren): VNode {
  return h(
    'nav',
    { class: 'rail', id: 'rail', popover: 'auto', 'aria-labelledby': 'rail-heading' },
    h(
      'div',
      { class: 'rail-head' },
      h('h2', { id: 'rail-heading' }, heading),
      h('button', { class: 'rail-close', type: 'button', popovertarget: 'rail', popovertargetaction: 'hide' }, site.close),
    ),
    tools,
    h('ol', { class: 'rail-units' }, units.map(railItem)),
  );
}

function railItem({ id, title, minutes, kind, href, current }: RailUnit): VNode {
  return h(
    'li',
    null,
    h(
      'a',
      { href, 'data-unit': id, 'data-title': title, 'data-kind': kind, 'aria-current': current ? 'page' : undefined },
      h('span', { class: 'box', 'aria-hidden': 'true' }),
      h('span', null, title, h('span', { class: 'visually-hidden', 'data-state-text': '' })),
      h('span', { class: 'minutes' }, site.minutes(minutes)),
    ),
  );
}
