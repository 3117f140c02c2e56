import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/fixtures/course.ts';
import { courseFigures } from '../course/figures.ts';
import { loadCourse } from '../course/load.ts';
import type { Fact } from '../course/model.ts';
import { fullWidth } from '../exercises/bars.ts';
import { figureBars } from './bars.ts';
import { copyText } from './copy-text.ts';
import { figurePicture } from './picture.ts';
import { pictureFont, toPng } from './raster.ts';
import { textWidth, wrap } from './wrap.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const facts = courseFigures(loadCourse(root).course).flatMap(({ figures }) => figures.map(({ fact }) => fact));
const [small] = courseFigures(loadCourse(fixtureCourse).course).flatMap(({ figures }) => figures.map(({ fact }) => fact));
if (!small) throw new Error('The small course has no figure');

const single: Fact = {
  ...small,
  figures: [{ key: 'all', label: 'Alla', value: 12_223, text: '12\u00a0223\u00a0förvärvsarbetande i hela länet' }],
};
const long: Fact = {
  ...small,
  title: undefined,
  claim: 'Riksidrottsförbundets internationella jämställdhetsutbildningar. '.repeat(5).trim(),
};

describe('the picture of a figure', () => {
  test.each([...facts, small, single, long].map((fact, index) => [`${index} ${fact.id}`, fact] as const))(
    'has all its text and bars within its margins: %s',
    (_, fact) => {
      const svg = figurePicture(fact, 'Man gör skillnad').replace(/<rect width="800"[^>]*>/, '');
      const drawn = new Resvg(svg, { font: pictureFont(root) });
      const box = drawn.innerBBox();
      expect(box?.x).toBeGreaterThanOrEqual(40);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(760);
      expect(box?.y).toBeGreaterThanOrEqual(20);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(drawn.height - 10);
    },
  );

  test('says what the figure is, where it comes from and what it does not say, and points at nothing outside', () => {
    const svg = figurePicture(small, 'Provkursen');
    const text = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
    for (const part of [small.claim, 'Kvinnor', '64\u00a0%', '2020', small.citation, 'Kommunen finns inte.', 'Provkursen', 'CC BY 4.0'])
      expect(text).toContain(part);
    expect(svg).toContain(`<title id="t">${small.claim}</title>`);
    expect(svg).not.toMatch(/href|url\(|<style|<script/);
  });

  test('escapes what would be read as markup', () => {
    const svg = figurePicture({ ...small, claim: 'A & B < C' }, 'Provkursen');
    expect(svg).toContain('A &amp; B &lt; C');
    expect(svg).not.toContain('A & B');
  });

  test('becomes a PNG twice as wide, the same bytes each time', () => {
    const svg = figurePicture(small, 'Provkursen');
    const png = toPng(svg, root);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    expect(new DataView(png.buffer).getUint32(16)).toBe(1600);
    expect(Buffer.from(toPng(svg, root)).equals(png)).toBe(true);
  });
});

describe('the bars of a figure', () => {
  test('are measured against a hundred for percent', () => {
    expect(fullWidth(small)).toBe(100);
  });

  test('are measured against the longest bar for all else', () => {
    expect(fullWidth({ ...small, unit: 'år' })).toBe(64);
  });

  test('give women and men their tones, and the rest beside them grey', () => {
    const others = { key: 'others', label: 'Övriga', value: 3, text: '3\u00a0%' };
    expect(figureBars({ ...small, figures: [...small.figures, others] }).map(({ tone }) => tone)).toEqual(['women', 'men', 'guess']);
    expect(figureBars({ ...small, figures: [others] }).map(({ tone }) => tone)).toEqual(['plain']);
  });
});

test('the text to copy has claim, figures, year, source, limits, course and licence', () => {
  expect(copyText({ ...small, population: 'Kommunen' }, 'Provkursen')).toMatchInlineSnapshot(`
    "I den påhittade kommunen svarade 64 procent av kvinnorna och 36 procent av männen ja.
    Kvinnor: 64 %
    Män: 36 %
    2020 · Kommunen
    Källa: Provkällan (2020). Ett påhittat verk. https://example.org/prov
    Vad siffran inte säger: Kommunen finns inte.
    Ur utbildningen Provkursen, CC BY 4.0."
  `);
});

describe('a text in lines', () => {
  const text = 'Ett tu tre fyra fem sex sju åtta nio tio elva tolv';

  test('keeps every word in order, each line within the width', () => {
    const lines = wrap(text, 20, 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(150);
  });

  test('is not broken at a hard blank', () => {
    expect(wrap('12\u00a0000\u00a0män och', 20, 60)).toEqual(['12\u00a0000\u00a0män', 'och']);
  });

  test('gives a word that is too long a line of its own', () => {
    expect(wrap('ja jämställdhetsintegrering ja', 20, 60)).toEqual(['ja', 'jämställdhetsintegrering', 'ja']);
  });
});
