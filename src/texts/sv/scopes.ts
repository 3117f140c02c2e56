/** What packs are called. */
import { formatList } from './numbers.ts';

export const scopes = {
  section: (label: string, title: string) => `Avsnitt ${label}: ${title}`,
  part: (label: string, title: string) => `${label}: ${title}`,
  contents: (titles: readonly string[]) => (titles.length === 1 ? `${titles[0]}.` : `${formatList(titles)}.`),
};
