import { currentCourse } from '../course/current.ts';
import { courseFigures } from '../course/figures.ts';

/** The addresses of the figures' pictures, for Astro: one for each figure of the course, named by its fact. */
export function figurePaths() {
  return courseFigures(currentCourse()).flatMap(({ figures }) => figures.map(({ fact }) => ({ params: { id: fact.id }, props: { fact } })));
}
