/**
 * A TrueType font as cut by src/tools/cut-print-fonts.ts, in the shape in which pdfkit takes fonts. pdfkit's own reader of fonts knows
 * every script and format, and weighs more than all the rest together.
 */

/** A font's bytes, and which of its letters stand nearer to one another than their widths say. */
export interface FontData {
  readonly font: Uint8Array;
  readonly kerning: Uint8Array;
}

interface Glyph {
  readonly id: number;
  /** Thousandths of an em. */
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

export interface Typeface {
  /** True when there is a glyph for it. */
  has(codePoint: number): boolean;
  /** Thousandths of an em. */
  width(text: string): number;
  /** All glyphs in the order of the font, with the character that each stands for. */
  readonly glyphs: readonly Glyph[];
  /** What pdfkit asks of a font. */
  readonly pdf: object;
}

/** @throws Error for a font that has not been cut as it should be */
export function readTypeface({ font, kerning }: FontData, name: string): Typeface {
  const table = tablesOf(font);
  const [head, hhea, os2] = [table('head'), table('hhea'), table('OS/2')];
  if (head.getUint16(18) !== 1000) throw new Error('A typeface needs a thousand units to the em');
  const letters = readLetters(table('cmap'));
  const glyphs = readGlyphs(letters, table('hmtx'), hhea.getUint16(34), table('maxp').getUint16(4));
  const pairs = readPairs(kerning);
  const glyphOf = (codePoint: number) => glyphs[letters.get(codePoint) ?? 0] as Glyph;

  const layout = (text: string) => {
    const found = [...text].map((letter) => glyphOf(letter.codePointAt(0) ?? 0));
    const positions = found.map((glyph, index): Position => {
      const nearer = pairs.get(pairKey(glyph.codePoints[0] ?? 0, found[index + 1]?.codePoints[0] ?? 0)) ?? 0;
      return { xAdvance: glyph.advanceWidth + nearer, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return { glyphs: found, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };

  return {
    has: (codePoint) => letters.has(codePoint),
    width: (text) => layout(text).advanceWidth,
    glyphs,
    pdf: {
      layout,
      getGlyph: (id: number) => glyphs[id],
      // The whole font goes into the file: it has been cut already.
      createSubset: () => ({ includeGlyph: (id: number) => id, encode: () => font }),
      postscriptName: name,
      unitsPerEm: 1000,
      ascent: hhea.getInt16(4),
      descent: hhea.getInt16(6),
      lineGap: hhea.getInt16(8),
      xHeight: os2.getInt16(86),
      capHeight: os2.getInt16(88),
      bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
      italicAngle: 0,
      'OS/2': { sFamilyClass: os2.getInt16(30) },
      post: { isFixedPitch: false },
      head: { macStyle: { italic: false } },
    },
  };
}

type Tables = (name: string) => DataView;

function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...font.subarray(at, at + 4));
    found.set(name, new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)));
  }
  return (name) => {
    const table = found.get(name);
    if (!table) throw new Error(`The typeface lacks its table ${name}`);
    return table;
  };
}

/** Glyphs by code point. OpenType, "cmap", format 4. */
function readLetters(cmap: DataView): Map<number, number> {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const at = starts.find((start) => cmap.getUint16(start) === 4);
  if (at === undefined) throw new Error('The typeface has no list of letters that can be read');
  const letters = new Map<number, number>();
  const twice = cmap.getUint16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const [end, start] = [cmap.getUint16(at + 14 + segment), cmap.getUint16(at + 16 + twice + segment)];
    const delta = cmap.getUint16(at + 16 + twice * 2 + segment);
    const place = at + 16 + twice * 3 + segment;
    const offset = cmap.getUint16(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const own = offset === 0 ? code : cmap.getUint16(place + offset + (code - start) * 2);
      const glyph = offset === 0 || own !== 0 ? (own + delta) & 0xffff : 0;
      if (glyph !== 0) letters.set(code, glyph);
    }
  }
  return letters;
}

/** @param measured number of glyphs with a width of their own; the others have that of the last one */
function readGlyphs(letters: ReadonlyMap<number, number>, hmtx: DataView, measured: number, count: number): Glyph[] {
  const codes = new Map<number, number>();
  // Two characters may share a glyph, as hyphens do; the first is the one that people write.
  for (const [code, glyph] of letters) if (!codes.has(glyph)) codes.set(glyph, code);
  return Array.from({ length: count }, (_, id) => ({
    id,
    advanceWidth: hmtx.getUint16(Math.min(id, measured - 1) * 4),
    codePoints: [codes.get(id) ?? 0],
  }));
}

const pairKey = (left: number, right: number): number => left * 0x10000 + right;

/** In columns: left letters, right letters, thousandths of an em. */
function readPairs(kerning: Uint8Array): Map<number, number> {
  const view = new DataView(kerning.buffer, kerning.byteOffset, kerning.byteLength);
  const count = kerning.byteLength / 6;
  const value = (column: number, index: number) => view.getInt16((column * count + index) * 2, true);
  return new Map(Array.from({ length: count }, (_, index) => [pairKey(value(0, index), value(1, index)), value(2, index)]));
}
