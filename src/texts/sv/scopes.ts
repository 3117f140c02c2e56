/** What packs are called. */
export const scopes = {
  section: (label: string, title: string) => `Avsnitt ${label}: ${title}`,
  part: (label: string, title: string) => `${label}: ${title}`,
};
