/** The script of one workshop's session; see src/workshop/bundle.ts. */
import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import type { Unit } from '../../course/model.ts';
import { address } from '../../site/address.ts';
import { bundleSession } from '../../workshop/bundle.ts';
import { toolsOf } from '../../workshop/script.ts';

export function getStaticPaths() {
  const units = [...currentCourse().units.values()].filter(({ workshop }) => workshop);
  return units.map((unit) => ({ params: { unit: unit.slug }, props: { unit } }));
}

export const GET: APIRoute<{ unit: Unit }> = async ({ props: { unit } }) => {
  const types = [...new Set(toolsOf(unit).map(({ exercise }) => exercise.type))].sort();
  const code = await bundleSession(process.cwd(), types, import.meta.env.PROD ? address('') : undefined);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
