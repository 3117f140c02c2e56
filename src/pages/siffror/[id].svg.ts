import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import type { Fact } from '../../course/model.ts';
import { figurePaths } from '../../figures/paths.ts';
import { figurePicture } from '../../figures/picture.ts';

export const getStaticPaths = figurePaths;

/** A figure's picture for documents and slides. */
export const GET: APIRoute<{ fact: Fact }> = ({ props }) =>
  new Response(figurePicture(props.fact, currentCourse().title), { headers: { 'Content-Type': 'image/svg+xml' } });
