/**
 * SVG → DrawingML: a flat picture as a group of shapes that PowerPoint can colour, scale and take apart. No pixels: rendering a picture
 * costs ten times what all the rest of a deck does.
 */
import { type Box, DECORATIVE, emu, escapeXml, placeXml } from './xml.ts';

/** What shapes inherit from the groups round them. */
type Style = Readonly<Record<string, string>>;
type Point = readonly [x: number, y: number];

/** From units of the picture to EMU on the slide. */
interface Frame {
  readonly scale: number;
  place(point: Point): Point;
}

interface Segment {
  readonly element: 'moveTo' | 'lnTo' | 'cubicBezTo' | 'close';
  readonly points: readonly Point[];
}

/** Numbers that each command of a path takes at a time. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Z: 0 };

/**
 * A `<p:grpSp>` with the picture, as large as fits in the box, from its top left corner.
 * @param alt what it shows; without, it is marked as decoration
 * @param id of the group; those of its shapes follow
 * @throws Error naming what the picture has that cannot be drawn
 */
export function drawingXml(svg: string, box: Box, name: string, id: number, alt?: string): string {
  const [left, top, width, height] = viewBoxOf(svg);
  const inches = Math.min(box.w / width, box.h / height);
  const frame: Frame = {
    scale: emu(inches),
    place: ([x, y]) => [emu(box.x + (x - left) * inches), emu(box.y + (y - top) * inches)],
  };
  const shapes = shapesOf(svg).map((shape, index) => shapeXml(shape, frame, `${name} ${index + 1}`, id + index + 1));
  const place = placeXml({ ...box, w: width * inches, h: height * inches });
  const told = alt === undefined ? `>${DECORATIVE}</p:cNvPr>` : ` descr="${escapeXml(alt)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${told}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`;
}

/** The box of a picture that is as high as this one and stands in its middle; a wide one goes on beyond its sides. */
export function coverBox(svg: string, { x, y, w, h }: Box): Box {
  const [, , width, height] = viewBoxOf(svg);
  const wide = (h * width) / height;
  return { x: x + (w - wide) / 2, y, w: wide, h };
}

function viewBoxOf(svg: string): readonly [left: number, top: number, width: number, height: number] {
  const [left = 0, top = 0, width = 0, height = 0] =
    /viewBox="([^"]*)"/
      .exec(svg)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(width > 0 && height > 0)) throw new Error('A picture for slides needs a viewBox with width and height');
  return [left, top, width, height];
}

interface Shape {
  readonly element: string;
  readonly style: Style;
}

/** The shapes in drawing order, each with what it inherits. */
function shapesOf(svg: string): Shape[] {
  const shapes: Shape[] = [];
  const styles: Style[] = [];
  for (const [, end, element = '', attributes = '', alone] of svg.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>/g)) {
    if (end) {
      styles.pop();
      continue;
    }
    const own = Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
    const style = { ...styles.at(-1), ...own };
    if (!alone) styles.push(style);
    if (element !== 'svg' && element !== 'g' && element !== 'title') shapes.push({ element, style });
  }
  return shapes;
}

function shapeXml({ element, style }: Shape, frame: Frame, name: string, id: number): string {
  const number = (key: string) => Number(style[key] ?? 0);
  const oval = (rx: number, ry: number) => boxXml('ellipse', [number('cx') - rx, number('cy') - ry], [rx * 2, ry * 2], frame);
  const geometry = () => {
    switch (element) {
      case 'path':
        return pathXml(segmentsOf(style['d'] ?? ''), frame);
      case 'rect':
        return boxXml('rect', [number('x'), number('y')], [number('width'), number('height')], frame);
      case 'circle':
        return oval(number('r'), number('r'));
      case 'ellipse':
        return oval(number('rx'), number('ry'));
      default:
        throw new Error(`A picture for slides has <${element}>: draw with path, rect, circle and ellipse`);
    }
  };
  if (style['transform']) throw new Error('A picture for slides has a transform: draw it where it stands');
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${geometry()}${fillXml(style['fill'] ?? '#000000', style)}${lineXml(style, frame)}</p:spPr></p:sp>`;
}

function boxXml(preset: string, corner: Point, [width, height]: Point, { scale, place }: Frame): string {
  const [x, y] = place(corner);
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"/></a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
}

/** A path within the smallest box that holds its points. */
function pathXml(segments: readonly Segment[], { place }: Frame): string {
  const placed = segments.map(({ element, points }) => ({ element, points: points.map(place) }));
  const all = placed.flatMap(({ points }) => points);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const steps = placed.map(({ element, points }) => {
    const inner = points.map(([x, y]) => `<a:pt x="${x - left}" y="${y - top}"/>`).join('');
    return inner ? `<a:${element}>${inner}</a:${element}>` : `<a:${element}/>`;
  });
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}

/** The commands M, L, H, V, C, S and Z of SVG 1.1 § 8.3, in large letters: what pictures of ours are drawn with. */
function segmentsOf(path: string): Segment[] {
  const segments: Segment[] = [];
  let [at, start, handle]: Point[] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
    const arity = ARITY[command];
    if (arity === undefined || numbers.length % (arity || 1) !== 0 || (arity > 0 && numbers.length === 0))
      throw new Error(`A picture for slides has the path "${command}${rest}": draw with ${Object.keys(ARITY).join(', ')}`);
    for (let index = 0; index === 0 || index < numbers.length; index += arity || 1) {
      const points = pointsOf(command, numbers.slice(index, index + arity), at ?? [0, 0], handle ?? [0, 0]);
      // Pairs after the first of an M are lines.
      const element =
        command === 'M' ? (index > 0 ? 'lnTo' : 'moveTo') : command === 'Z' ? 'close' : points.length === 3 ? 'cubicBezTo' : 'lnTo';
      segments.push({ element, points });
      at = points.at(-1) ?? start;
      handle = points.length === 3 ? (points[1] ?? at) : at;
      if (element === 'moveTo') start = at;
    }
  }
  return segments;
}

function pointsOf(command: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[], at: Point, handle: Point): Point[] {
  switch (command) {
    case 'H':
      return [[a, at[1]]];
    case 'V':
      return [[at[0], a]];
    case 'C':
      return [
        [a, b],
        [c, d],
        [e, f],
      ];
    case 'S':
      return [
        [2 * at[0] - handle[0], 2 * at[1] - handle[1]],
        [a, b],
        [c, d],
      ];
    case 'Z':
      return [];
    default:
      return [[a, b]];
  }
}

function fillXml(colour: string, { opacity }: Style): string {
  if (colour === 'none') return '<a:noFill/>';
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  if (!hex) throw new Error(`A picture for slides has the colour "${colour}": write it as #rrggbb`);
  const alpha = opacity === undefined ? '' : `<a:alpha val="${Math.round(Number(opacity) * 100_000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${hex.toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

function lineXml(style: Style, { scale }: Frame): string {
  const { stroke = 'none' } = style;
  if (stroke === 'none') return '<a:ln><a:noFill/></a:ln>';
  const dash = style['stroke-dasharray'] ? '<a:prstDash val="dash"/>' : '';
  return `<a:ln w="${Math.round(Number(style['stroke-width'] ?? 1) * scale)}">${fillXml(stroke, style)}${dash}<a:miter lim="800000"/></a:ln>`;
}
