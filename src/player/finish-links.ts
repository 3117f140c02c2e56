import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { unit as words } from '../texts/sv/unit.ts';
import type { UnitKind } from '../texts/sv/units.ts';

/** A unit before or after another. */
interface Beside {
  readonly href: string;
  readonly title: string;
}

interface FinishLinks {
  readonly id: string;
  readonly kind: UnitKind;
  readonly previous: Beside | undefined;
  readonly next: Beside | undefined;
  /** Where the last unit leads. */
  readonly end: string;
}

/** Stands in a unit's fragment where its links to the units beside it come. */
export const FINISH_LINKS = '<!--finish-links-->';

/** The links that end a unit, as HTML: back, and on to what comes next. */
export function finishLinks({ id, kind, previous, next, end }: FinishLinks): string {
  const back = previous ? h('a', { class: 'previous', href: previous.href }, words.previous(previous.title)) : h('span', null);
  const on = h('a', { class: 'button', 'data-finish': id, href: next?.href ?? end }, next ? words.doneNext(next.title) : words.done(kind));
  return renderToString(h('div', { class: 'finish-links' }, back, on));
}
