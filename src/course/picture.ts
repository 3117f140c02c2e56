import type { ContentProblem, SourcePlace } from '../document/content-error.ts';
import type { ContentFiles } from './files.ts';

/** What a flat drawing needs. Anything else (script, style, links, foreign content) has no business in a picture of ours. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title']);

/**
 * An SVG picture of a unit, ready to stand in the page: markup only, hidden from screen readers (the Figure carries the alt text).
 * Notes a problem and gives undefined when the file is missing or holds more than shapes.
 */
export function readPicture(name: string, place: SourcePlace, files: ContentFiles, problems: ContentProblem[]): string | undefined {
  if (!name.endsWith('.svg')) {
    problems.push({ ...place, message: `shows the picture "${name}", which is not an SVG` });
    return undefined;
  }
  if (!files.exists(name)) {
    problems.push({ ...place, message: `shows the picture "${name}", which does not exist` });
    return undefined;
  }
  const svg = files.read(name)?.text.trim();
  if (svg === undefined) return undefined;
  const foreign = [...svg.matchAll(/<([a-zA-Z][\w:-]*)/g)].map((match) => match[1] ?? '').find((element) => !ELEMENTS.has(element));
  const attribute = /\s(on\w+|style|href|xlink:href|id)\s*=/.exec(svg)?.[1];
  if (!svg.startsWith('<svg ') || !/viewBox="/.test(svg)) problems.push({ file: name, line: 1, message: 'is not an SVG with a viewBox' });
  else if (foreign) problems.push({ file: name, line: 1, message: `has a <${foreign}>: draw with ${[...ELEMENTS].join(', ')}` });
  else if (attribute) problems.push({ file: name, line: 1, message: `has the attribute ${attribute}: use plain shapes and colours` });
  else return svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ').replace(/\s*\n\s*/g, ' ');
  return undefined;
}
