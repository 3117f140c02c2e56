/** A picture with few colours as a PNG with a palette: half the bytes of one with all of them (W3C, PNG, third edition). */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Colours that are kept; others become the nearest of these. A page of text has a few dozen that matter, and the edges of letters. */
const COLOURS = 64;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The bytes of a PNG file. @param pixels red, green, blue and alpha of each, opaque, row by row */
export function indexedPng(pixels: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const runs = runsOf(pixels);
  const palette = commonest(runs);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const pixelPlaces = new Uint8Array(pixels.length / 4);
  let at = 0;
  for (const { colour, length } of runs) {
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    pixelPlaces.fill(place, at, at + length);
    at += length;
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, at / width);
  // Eight bits a pixel, which are places in the palette.
  header.setUint16(8, 0x08_03);
  const chunks = [
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(filtered(pixelPlaces, width))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}

/** Pixels of one colour in a row. */
interface Run {
  readonly colour: number;
  length: number;
}

/** Most of a page is paper, so its runs are far fewer than its pixels. */
function runsOf(pixels: Uint8Array): Run[] {
  const runs: Run[] = [];
  let run: Run = { colour: -1, length: 0 };
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour === run.colour) run.length++;
    else {
      run = { colour, length: 1 };
      runs.push(run);
    }
  }
  return runs;
}

/** Rows of pixels, each after the number of its filter, which is none. */
function filtered(places: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array(places.length + places.length / width);
  for (let row = 0; row * width < places.length; row++) rows.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return rows;
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function commonest(runs: readonly Run[]): number[] {
  const counts = new Map<number, number>();
  for (const { colour, length } of runs) counts.set(colour, (counts.get(colour) ?? 0) + length);
  const ordered = [...counts].sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || one - other);
  return ordered.slice(0, COLOURS).map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, known] of palette.entries()) {
    const [r, g, b] = channels(known);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < best.distance) best = { index, distance };
  }
  return best.index;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
