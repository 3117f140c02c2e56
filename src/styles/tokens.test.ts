import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colours = ReadonlyMap<string, string>;

/** A colour, the colours that it stands on, and the contrast it needs there. */
type Rule = readonly [front: string, backs: readonly string[], least: number];

/** Text (WCAG 2.2, 1.4.3) and things one must see to use the page (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;
/** Bars that are told apart in a grey print. */
const GREYS = 1.4;

const PAPERS = ['surface', 'surface-raised', 'surface-sunk'];
const TINTS = ['see-soft', 'reflect-soft'];

const rules: readonly Rule[] = [
  ['text', [...PAPERS, ...TINTS, 'right-soft', 'wrong-soft'], TEXT],
  ['text-soft', [...PAPERS, ...TINTS], TEXT],
  ['accent', [...PAPERS, ...TINTS], TEXT],
  ['accent-strong', [...PAPERS, ...TINTS], TEXT],
  ['on-accent', ['accent', 'accent-strong'], TEXT],
  ['text-on-dark', ['surface-dark'], TEXT],
  ['right', ['right-soft', 'surface-raised'], TEXT],
  ['wrong', ['wrong-soft', 'surface-raised'], TEXT],
  ['line-control', PAPERS, SHAPE],
  ['focus', [...PAPERS, ...TINTS, 'right-soft', 'wrong-soft'], SHAPE],
  // Focus and the current page in the dark bars.
  ['reflect', ['surface-dark'], SHAPE],
  // The boxes that show what is done, also beside the current unit.
  ['see', ['surface', 'see-soft'], SHAPE],
  // The marks in the map of a story, and the band that tells a group to talk.
  ['surface-raised', ['see', 'act'], TEXT],
  ['reflect-ink', ['reflect-soft'], SHAPE],
  ['act', ['act-soft'], SHAPE],
  ['chart-men', ['surface-sunk', 'surface-raised'], SHAPE],
  ['chart-women', ['surface-sunk', 'surface-raised'], SHAPE],
  ['chart-guess', ['surface-sunk', 'surface-raised'], SHAPE],
  ['chart-men', ['chart-women'], GREYS],
];

/** Hairlines that carry no meaning need no contrast. */
const DECORATION = ['line'];

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const light = coloursOf(lightCss);
const dark: Colours = new Map([...light, ...coloursOf(darkCss)]);

function coloursOf(text: string): Colours {
  return new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance as WCAG 2.2 defines it, 0 for black to 1 for white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** The pairs of a scheme that have too little contrast, as `text on surface: 3.20, needs 4.5`. */
function tooFaint(colours: Colours, [front, backs, least]: Rule): string[] {
  return backs.flatMap((back) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (!one || !other) return [`${one ? back : front} is not among the tokens`];
    const ratio = contrast(one, other);
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}, needs ${least}`];
  });
}

test('black on white has the contrast that WCAG gives it, and a middle grey that of a known tool', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a pair that is too faint, or a token that is gone, is told of', () => {
  const colours = new Map([
    ['text', '#999999'],
    ['surface', '#ffffff'],
  ]);
  expect(tooFaint(colours, ['text', ['surface', 'surface-sunk'], TEXT])).toEqual([
    'text on surface: 2.85, needs 4.5',
    'surface-sunk is not among the tokens',
  ]);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, colours) => {
  test.each(rules)('%s can be told from %s', (...rule) => {
    expect(tooFaint(colours, rule)).toEqual([]);
  });
});

test('the dark scheme has colours of its own', () => {
  expect(luminance(dark.get('surface') ?? '')).toBeLessThan(luminance(dark.get('text') ?? ''));
  expect(luminance(light.get('surface') ?? '')).toBeGreaterThan(luminance(light.get('text') ?? ''));
});

test('every colour has a rule', () => {
  const named = new Set([...DECORATION, ...rules.flatMap(([front, backs]) => [front, ...backs])]);
  expect([...dark.keys()].filter((name) => !named.has(name))).toEqual([]);
});

test('every colour is written as #rrggbb, so that the rules can read it', () => {
  const written = css.match(/--[\w-]+:\s*(?:#|rgb|hsl|oklch|oklab|lab|lch|color)[^;]*;/g) ?? [];
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((token) => !/:\s*#[0-9a-f]{6};$/.test(token))).toEqual([]);
});
