/** The scripts that make files; see src/exports/libraries.ts. */
import type { APIRoute } from 'astro';
import { bundleLibrary } from '../../exports/bundle.ts';
import { LIBRARIES, type Library } from '../../exports/libraries.ts';

export const getStaticPaths = () => LIBRARIES.map((library) => ({ params: { library }, props: { library } }));

export const GET: APIRoute<{ library: Library }> = async ({ props }) =>
  new Response(await bundleLibrary(process.cwd(), props.library), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
