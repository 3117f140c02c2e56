import type { CourseContext } from './definition.ts';

/** What a document tells its exercises of the course, read from its own markup as the learner's plan is. */
export function courseContext(document: Document): CourseContext {
  const { passMark } = document.documentElement.dataset;
  return {
    passMark: passMark === undefined ? undefined : Number(passMark),
    unitLink(id) {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-unit]')];
      const link = links.find(({ dataset }) => dataset['unit'] === id);
      const href = link?.getAttribute('href');
      const title = link?.dataset['title'];
      return href && title ? { href, title } : undefined;
    },
  };
}
