import { workplace as words } from '../texts/sv/workplace.ts';
import type { Workplace } from './model.ts';

/** What a workplace is called, also when nobody has named it. */
export const nameOf = ({ name }: Pick<Workplace, 'name'>): string => name.trim() || words.nameless;
