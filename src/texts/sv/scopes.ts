/** What packs are called, and whom they are for. */
import { formatList } from './numbers.ts';

const ALL = 'alla';

export const scopes = {
  section: (label: string, title: string) => `Avsnitt ${label}: ${title}`,
  part: (label: string, title: string) => `${label}: ${title}`,
  /** Of units together: "alla" where one of them is for all. */
  audience: (audiences: readonly string[]) => (audiences.includes(ALL) ? ALL : formatList(audiences)),
};
