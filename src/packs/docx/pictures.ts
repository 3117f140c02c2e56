import { toPixels } from '../../figures/raster.ts';
import { indexedPng } from '../pdf/indexed-png.ts';

/** A picture that Word can show everywhere, with its measures in pixels. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Turns our SVGs into pictures for print, each once however many documents show it. */
export type Pictures = (svg: string) => Picture;

/** Pixels across: 210 to the inch over the whole width of the text. */
const WIDTH = 1400;

/** @param root folder that holds node_modules; the project's root */
export function newPictures(root: string): Pictures {
  const made = new Map<string, Picture>();
  return (svg) => {
    const picture = made.get(svg) ?? draw(svg, root);
    made.set(svg, picture);
    return picture;
  };
}

/** Of few colours, as ours are: with a palette they take a third of the bytes. */
function draw(svg: string, root: string): Picture {
  const { pixels, width, height } = toPixels(svg, root, WIDTH);
  return { bytes: indexedPng(pixels, width), width, height };
}
