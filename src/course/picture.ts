import { type ContentProblem, type SourcePlace, suggestion } from '../document/content-error.ts';
import type { ContentFiles } from './files.ts';

/** What a flat drawing needs. Anything else (script, style, links, foreign content) has no business in a picture of ours. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title']);

/**
 * An SVG picture of a unit, ready to stand in the page: markup only, hidden from screen readers (the Figure carries the alt text).
 * Notes a problem and gives undefined when the file is missing or holds more than shapes.
 * @param src file name in the unit's folder, as the text writes it
 * @param place where the text shows the picture
 */
export function readPicture(
  folder: string,
  src: string,
  place: SourcePlace,
  files: ContentFiles,
  problems: ContentProblem[],
): string | undefined {
  const shows = (message: string) => problems.push({ ...place, message: `shows the picture "${src}", ${message}` });
  if (src.includes('/') || !src.endsWith('.svg')) {
    shows('which is not an SVG file in the folder of the unit: write the name of one, such as "ladan.svg"');
    return undefined;
  }
  const pictures = files.names(folder).filter((name) => name.endsWith('.svg'));
  if (!pictures.includes(src)) {
    shows(`which is not in ${folder}.${suggestion(src, pictures)}`);
    return undefined;
  }
  const file = `${folder}/${src}`;
  const svg = files.read(file)?.text;
  if (svg === undefined) return undefined;
  const fault = findFault(svg);
  if (fault) problems.push({ file, line: svg.slice(0, fault.at).split('\n').length, message: fault.message });
  return fault
    ? undefined
    : svg
        .trim()
        .replace(/^<svg/, '<svg aria-hidden="true" focusable="false"')
        .replace(/\s*\n\s*/g, ' ');
}

function findFault(svg: string): { at: number; message: string } | undefined {
  const [start] = /^\s*<svg\s[^>]*>/.exec(svg) ?? [];
  if (!start || !/\sviewBox="/.test(start)) return { at: 0, message: 'is not an SVG with a viewBox: let it begin with <svg viewBox="…"' };
  const foreign = [...svg.matchAll(/<([a-zA-Z][\w:-]*)/g)].find(([, element = '']) => !ELEMENTS.has(element));
  if (foreign) return { at: foreign.index, message: `has a <${foreign[1]}>: draw with ${[...ELEMENTS].slice(1).join(', ')} only` };
  const attribute = /\s(on\w+|style|href|xlink:href|id)\s*=/.exec(svg);
  // The match begins with the blank before the attribute, which may be a line break.
  return attribute ? { at: attribute.index + 1, message: `has the attribute ${attribute[1]}: use plain shapes and colours` } : undefined;
}
