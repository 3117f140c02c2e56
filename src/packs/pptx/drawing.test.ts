import { describe, expect, it } from 'vitest';
import { coverBox, drawingXml } from './drawing.ts';

const box = { x: 1, y: 2, w: 4, h: 4 };
const draw = (shapes: string, alt?: string) => drawingXml(`<svg viewBox="0 0 100 50">${shapes}</svg>`, box, 'Bild', 7, alt);

describe('a picture as shapes', () => {
  it('is as large as the box allows and keeps its proportions', () => {
    expect(draw('')).toContain('<a:off x="914400" y="1828800"/><a:ext cx="3657600" cy="1828800"/><a:chOff x="914400" y="1828800"/>');
  });

  it('begins at the corner of its view, wherever that is', () => {
    const xml = drawingXml('<svg viewBox="100 50 100 50"><rect x="100" y="50" width="100" height="50"/></svg>', box, 'Bild', 7);
    expect(xml.match(/<a:off x="914400" y="1828800"\/><a:ext cx="3657600" cy="1828800"\/>/g)).toHaveLength(2);
  });

  it('fills the height of a box from its middle, and goes on beyond its sides', () => {
    expect(coverBox('<svg viewBox="0 0 300 100"></svg>', { x: 0, y: 1, w: 10, h: 4 })).toEqual({ x: -1, y: 1, w: 12, h: 4 });
    expect(coverBox('<svg viewBox="0 0 100 100"></svg>', { x: 0, y: 1, w: 10, h: 4 })).toEqual({ x: 3, y: 1, w: 4, h: 4 });
  });

  it('says what it shows, or that it is decoration', () => {
    expect(draw('', 'En låda & "lock"')).toContain('<p:cNvPr id="7" name="Bild" descr="En låda &amp; &quot;lock&quot;"/>');
    expect(draw('')).toContain('decorative" val="1"/>');
  });

  it('draws boxes and circles where they stand, with what they inherit', () => {
    const xml = draw(
      '<g fill="#efb13a"><rect x="25" y="0" width="50" height="25"/><circle cx="50" cy="25" r="25" fill="#fff"/></g><rect/>',
    );
    const shape = (place: string, size: string, colour: string) => new RegExp(`${place}/><a:ext ${size}/>.*?${colour}`);
    expect(xml).toMatch(shape('x="1828800" y="1828800"', 'cx="1828800" cy="914400"', 'prst="rect".*?EFB13A'));
    expect(xml).toMatch(shape('x="1828800" y="1828800"', 'cx="1828800" cy="1828800"', 'prst="ellipse".*?FFFFFF'));
    expect(xml.match(/val="000000"/g)).toHaveLength(1);
  });

  it('draws paths with lines, curves, and lines that go on after a move', () => {
    const xml = draw('<path d="M0 0 10 10H20V20C20 30 30 30 30 20S40 10 40 20Z" fill="none" stroke="#18222c" stroke-width="2"/>');
    const commands = [...xml.matchAll(/<a:(moveTo|lnTo|cubicBezTo|close)\b/g)].map(([, command]) => command);
    expect(commands).toEqual(['moveTo', 'lnTo', 'lnTo', 'lnTo', 'cubicBezTo', 'cubicBezTo', 'close']);
    // The first handle of S mirrors the last of C: from 30,30 through 30,20 to 30,10.
    expect(xml).toContain(
      '<a:cubicBezTo><a:pt x="1097280" y="365760"/><a:pt x="1463040" y="365760"/><a:pt x="1463040" y="731520"/></a:cubicBezTo>',
    );
    expect(xml).toContain('<a:noFill/><a:ln w="73152"><a:solidFill><a:srgbClr val="18222C"></a:srgbClr></a:solidFill>');
  });

  it.each([
    ['<text x="0" y="0">Hej</text>', 'has <text>'],
    ['<path d="M0 0A5 5 0 0 1 9 9"/>', 'the path "A5 5 0 0 1 9 9"'],
    ['<path d="M0 0L5"/>', 'the path "L5"'],
    ['<rect fill="red"/>', 'the colour "red"'],
    ['<rect transform="scale(2)"/>', 'has a transform'],
  ])('says what it cannot draw: %s', (shapes, message) => {
    expect(() => draw(shapes)).toThrow(message);
  });
});
