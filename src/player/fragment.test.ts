import { expect, test } from 'vitest';
import type { PlayerUnit } from './document.ts';
import { FINISH_LINKS } from './finish-links.ts';
import { fitFragment } from './fragment.ts';

const unit = (id: string, html: string): PlayerUnit => ({ id, title: `Om ${id}`, minutes: 10, kind: 'lesson', html: html + FINISH_LINKS });
const box = unit('1-3', 'Läs <a href="#1-1" data-to-unit="1-1">starten</a> och <a href="#1-4_tal" data-to-unit="1-4"><em>talen</em></a>. ');
const health = unit('1-4', '<a href="https://example.org/" target="_blank" rel="noopener">Källa</a>');
const check = unit('1-10', '');

test('a link to a unit that is not here becomes text; others stay', () => {
  const html = fitFragment([box, health], 0);
  expect(html).toContain('Läs starten och <a href="#1-4_tal"><em>talen</em></a>. ');
  expect(fitFragment([box, health], 1)).toContain(health.html.replace(FINISH_LINKS, ''));
});

test('each unit leads to the one before and the one after it, and the last to the end', () => {
  const ways = (index: number) => {
    const [, end = ''] = fitFragment([box, health, check], index).split('<div class="finish-links">');
    return [...end.matchAll(/href="([^"]*)"[^>]*>([^<]*)/g)].map(([, href, text]) => `${href} ${text}`);
  };
  expect(ways(0)).toEqual(['#1-4 Klar, vidare till Om 1-4']);
  expect(ways(1)).toEqual(['#1-3 Tillbaka till Om 1-3', '#1-10 Klar, vidare till Om 1-10']);
  expect(ways(2)).toEqual(['#1-4 Tillbaka till Om 1-4', '#slut Klar med lektionen']);
});

test('a unit alone leads to the end', () => {
  expect(fitFragment([check], 0)).toContain('<div class="finish-links"><span></span><a class="button" data-finish="1-10" href="#slut">');
});

test('a fragment without a place for its links stops the build, with its unit', () => {
  expect(() => fitFragment([{ ...box, html: 'Text' }], 0)).toThrow('unit 1-3');
});
