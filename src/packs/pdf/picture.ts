import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/** Pixels across, as the catalogue shows it. */
const WIDTH = 480;

/** Height of an A4 in points. */
const HEIGHT = 841.89;

/** The first page of what Typst gives as SVG, as the bytes of a PNG file. */
export function firstPagePicture(svg: string): Uint8Array {
  const image = new Resvg(firstPage(svg), { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: WIDTH }, background: '#fff' });
  const { pixels, width } = image.render();
  return indexedPng(pixels, width);
}

/** Each page is a group at the first level, in order, and the shapes of letters come last. */
function firstPage(svg: string): string {
  const [end, letters] = [svg.indexOf('\n    </g>'), svg.indexOf('\n    <defs')];
  if (end < 0 || letters < end) throw new Error('Typst writes SVG in another way than it did');
  const page = `${svg.slice(0, end)}\n    </g>${svg.slice(letters)}`;
  return page.replace(/viewBox="0 0 (\S+) \S+" width="\S+" height="\S+"/, `viewBox="0 0 $1 ${HEIGHT}"`);
}
