import { commonKind, type UnitKind } from '../texts/sv/units.ts';

const isKind = (kind: string | undefined): kind is UnitKind => kind === 'lesson' || kind === 'workshop' || kind === 'mixed';

/** What the units are called that these elements stand for, each marked `data-kind`. */
export function kindOfElements(elements: readonly HTMLElement[]): UnitKind {
  return commonKind(elements.map(({ dataset: { kind } }) => (isKind(kind) ? kind : 'lesson')));
}
