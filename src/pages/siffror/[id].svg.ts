import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import { courseFigures } from '../../course/figures.ts';
import type { Fact } from '../../course/model.ts';
import { figurePicture } from '../../figures/picture.ts';

export function getStaticPaths() {
  return courseFigures(currentCourse()).flatMap(({ figures }) => figures.map(({ fact }) => ({ params: { id: fact.id }, props: { fact } })));
}

/** A figure's picture for documents and slides. */
export const GET: APIRoute<{ fact: Fact }> = ({ props }) =>
  new Response(figurePicture(props.fact, currentCourse().title), { headers: { 'Content-Type': 'image/svg+xml' } });
