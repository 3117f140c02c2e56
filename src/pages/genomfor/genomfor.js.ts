/** The script of the sessions; see src/workshop/bundle.ts. */
import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import { address } from '../../site/address.ts';
import { bundleSession } from '../../workshop/bundle.ts';

export const GET: APIRoute = async () => {
  const tools = [...currentCourse().units.values()].flatMap(({ id, workshop, exercises }) =>
    exercises.filter(
      ({ key }) =>
        workshop?.steps.some(({ tool }) => key === `${id}_${tool}`) || workshop?.material.some(({ print }) => key === `${id}_${print}`),
    ),
  );
  const types = [...new Set(tools.map(({ type }) => type))].sort();
  const code = await bundleSession(process.cwd(), types, import.meta.env.PROD ? address('') : undefined);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
