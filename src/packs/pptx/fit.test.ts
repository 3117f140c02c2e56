import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCourse } from '../../course/load.ts';
import { scopesOf } from '../scopes.ts';
import { slideDeck } from './deck.ts';
import { fittingSize } from './fit.ts';
import { layoutOf } from './layouts.ts';
import { sizeOf, textsOf } from './write.ts';

const room = { w: 6, h: 3, bold: false, indent: 0 };
const sizes = [48, 40, 32, 24, 16] as const;

describe('the size of a text', () => {
  it('is the largest for few words, and smaller for more', () => {
    expect(fittingSize(['Inga namn i dag.'], room, sizes)).toBe(48);
    expect(fittingSize(['Vilken teknik är det? '.repeat(5)], room, sizes)).toBe(32);
    expect(fittingSize(['Vilken teknik är det? '.repeat(10)], room, sizes)).toBe(24);
  });

  it('takes into account bold, the room of a bullet, and the room between paragraphs', () => {
    const text = ['Vilken teknik är det? '.repeat(5)];
    expect(fittingSize(text, { ...room, bold: true }, sizes)).toBe(32);
    expect(fittingSize(text, { ...room, indent: 1.5 }, sizes)).toBe(32);
    expect(fittingSize(['En.', 'Två.', 'Tre.', 'Fyra.'], room, sizes)).toBe(32);
  });

  it('keeps a long word whole, where one of the sizes can', () => {
    expect(fittingSize(['Diskrimineringsombudsmannen'], { ...room, w: 3.5 }, sizes)).toBe(16);
    expect(fittingSize(['Diskrimineringsombudsmannen'], room, sizes)).toBe(24);
  });

  it('is the last where nothing has room', () => {
    expect(fittingSize(['ord '.repeat(2000)], room, sizes)).toBe(16);
    expect(fittingSize(['x'.repeat(5000)], room, sizes)).toBe(16);
  });

  it('is at least that of a lecture hall in everything the course shows', () => {
    const { course } = loadCourse(fileURLToPath(new URL('../../..', import.meta.url)));
    const least = { step: 28, list: 22, opening: 20, chart: 12, picture: 22 };
    const small = scopesOf(course).flatMap((scope) =>
      slideDeck(course, scope).slides.flatMap((slide) =>
        layoutOf(slide).placeholders.flatMap((placeholder) => {
          const texts = textsOf(slide)[placeholder.name] ?? [];
          const size = sizeOf(placeholder, texts);
          const room = { ...placeholder.box, bold: placeholder.bold, indent: 0.65 };
          // A text that does not fit at the smallest size would not fit at half of it either way.
          const overflows = texts.length > 0 && fittingSize(texts, room, [size, 1]) === 1 && size === placeholder.sizes.at(-1);
          const enough = placeholder.name === 'text' ? least[slide.kind] : placeholder.name === 'title' ? 20 : 12;
          return size < enough || overflows ? [`${scope.id}: ${slide.title}, ${placeholder.name}: ${size}`] : [];
        }),
      ),
    );
    expect(small).toEqual([]);
  });
});
