import { expect, test } from 'vitest';
import { headingId } from './heading-id.ts';

test('a heading’s id begins with its unit and has no dots or signs', () => {
  expect(headingId('1-3', 'vad-som-ligger-i-lådan')).toBe('1-3-vad-som-ligger-i-ladan');
  expect(headingId('3a-1', 'lag-–-eller-”vana”-1')).toBe('3a-1-lag-eller-vana-1');
});

test('a heading that is worded like one around the text gets an id of its own', () => {
  expect(headingId('1-2', 'begrepp')).toBe('1-2-begrepp-rubrik');
});
