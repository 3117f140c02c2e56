/** Which files a scope has, for pages that offer them. */
import type { Unit } from '../course/model.ts';
import { registry } from '../exercises/registry.ts';
import type { Scope } from './scopes.ts';

/** The documents of a scope by file name, in the order in which a leader needs them. */
export const DOCUMENTS = ['handledning.pdf', 'handledning.docx', 'arbetsblad.pdf', 'arbetsblad.docx', 'bildspel.pptx', 'kort.pdf'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** The documents that a scope has: cards only where there is something to cut out. */
export function documentsOf({ units }: Scope): DocumentName[] {
  return DOCUMENTS.filter((name) => name !== 'kort.pdf' || units.some(hasCards));
}

const hasCards = ({ exercises }: Unit): boolean =>
  exercises.some(({ type, spec }) => (registry.get(type)?.printDecks?.(spec) ?? []).some(({ cards }) => cards.length > 0));

/** The picture of the guide's first page. */
export const PREVIEW = 'handledning.png';
