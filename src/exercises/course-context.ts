import { workplacesKey } from '../workplace/key.ts';
import type { CourseContext } from './definition.ts';

/**
 * What a document tells its exercises of the course, read from its own markup as the learner's plan is.
 * @param learner as Launch.learner; '' where nobody is told apart
 */
export function courseContext(document: Document, learner: string): CourseContext {
  const { passMark, exports = '' } = document.documentElement.dataset;
  return {
    workplaceKey: workplacesKey(learner),
    exportsFolder: exports,
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
