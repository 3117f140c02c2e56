/** SVG → PNG with our typefaces only: the same picture gives the same bytes on every machine. Node only. */
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FACES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
];

/**
 * The typefaces of every picture, and no others.
 * @param root folder that holds node_modules; the project's root
 */
export function pictureFont(root: string) {
  const fontFiles = FACES.map((face) => path.join(root, 'node_modules/@expo-google-fonts', face));
  return { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
}

/**
 * The bytes of a PNG file; see pictureFont for `root`.
 * @param width in pixels; twice the picture's own when left out
 */
export function toPng(svg: string, root: string, width?: number): Uint8Array<ArrayBuffer> {
  const fitTo = width === undefined ? ({ mode: 'zoom', value: 2 } as const) : ({ mode: 'width', value: width } as const);
  return new Uint8Array(new Resvg(svg, { font: pictureFont(root), fitTo }).render().asPng());
}

/** A picture as its pixels on white: red, green, blue and alpha of each, row by row. */
export function toPixels(svg: string, root: string, width: number): { pixels: Uint8Array; width: number; height: number } {
  const image = new Resvg(svg, { font: pictureFont(root), fitTo: { mode: 'width', value: width }, background: '#fff' }).render();
  return { pixels: image.pixels, width: image.width, height: image.height };
}
