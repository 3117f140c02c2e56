/** The script of the sessions; see src/workshop/bundle.ts. */
import type { APIRoute } from 'astro';
import { currentCourse } from '../../course/current.ts';
import { address } from '../../site/address.ts';
import { bundleSession } from '../../workshop/bundle.ts';
import { toolsOf } from '../../workshop/script.ts';

export const GET: APIRoute = async () => {
  const tools = [...currentCourse().units.values()].flatMap(toolsOf);
  const types = [...new Set(tools.map(({ exercise }) => exercise.type))].sort();
  const code = await bundleSession(process.cwd(), types, import.meta.env.PROD ? address('') : undefined);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
