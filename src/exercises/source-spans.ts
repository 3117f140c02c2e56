import type { Span } from '../document/blocks.ts';
import { common } from '../texts/sv/common.ts';

/** "Källa: Arbetsmiljöverket", where the name leads to the address. */
export const sourceSpans = (source: string, url: string): Span[] => [{ text: `${common.source}: ` }, { text: source, href: url }];
