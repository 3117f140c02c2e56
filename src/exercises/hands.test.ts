import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { addHands, anyHands, HandsChart, MOST_HANDS, readCount, readCounts } from './hands.tsx';

test('what is typed is read as a whole number between none and two hundred, or as nothing', () => {
  expect(['', ' ', 'abc', '-', '7', '007', '3.9', '-4', '999'].map(readCount)).toEqual([null, null, null, null, 7, 7, 3, 0, MOST_HANDS]);
});

test('a hand more or less never leaves the room', () => {
  expect([addHands(null, 1), addHands(null, -1), addHands(0, -1), addHands(4, 1), addHands(MOST_HANDS, 1)]).toEqual([
    1,
    0,
    0,
    5,
    MOST_HANDS,
  ]);
});

test('counts are kept when there is a possible one for each label, and are blank otherwise', () => {
  expect(readCounts([0, null, MOST_HANDS], 3)).toEqual([0, null, MOST_HANDS]);
  for (const value of [undefined, null, 'x', {}, [1, 2], [1, 2, 3, 4], [1, 2, '3'], [1, 2, -1], [1, 2, 0.5], [1, 2, MOST_HANDS + 1]])
    expect(readCounts(value, 3)).toEqual([null, null, null]);
});

test('bars are shares of all hands, and there are none before a hand is up', () => {
  const labels = ['Okej', 'Beror på'];
  const chart = (...counts: (number | null)[]) => renderToString(h(HandsChart, { labels, counts }));
  expect([anyHands([null, 0]), chart(null, null), chart(0, null)]).toEqual([false, '', '']);
  expect([...chart(1, 3).matchAll(/class="chart-bar chart-plain" width="([^"]*)"/g)].map(([, width]) => width)).toEqual(['25%', '75%']);
  expect(chart(1, 3)).toMatch(/1 hand<.*3 händer</);
});
