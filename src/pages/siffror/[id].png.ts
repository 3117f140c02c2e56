import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import type { Fact } from '../../course/model.ts';
import { figurePaths } from '../../figures/paths.ts';
import { figurePicture } from '../../figures/picture.ts';
import { toPng } from '../../figures/raster.ts';

export const getStaticPaths = figurePaths;

/** The same picture where SVG is not taken. */
export const GET: APIRoute<{ fact: Fact }> = ({ props }) =>
  new Response(toPng(figurePicture(props.fact, currentCourse().title), process.cwd()), { headers: { 'Content-Type': 'image/png' } });
