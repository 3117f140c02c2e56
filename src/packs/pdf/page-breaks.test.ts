import { expect, test } from 'vitest';
import type { Block } from '../../document/blocks.ts';
import { breaksOutside } from './page-breaks.ts';

const text = (text: string): Block => ({ kind: 'paragraph', text });
const box = (title: string | undefined, ...blocks: Block[]): Block => ({ kind: 'box', look: 'exercise', title, blocks });
const page: Block = { kind: 'page' };

test('a box with a page break in it becomes two, the second without a title', () => {
  expect(breaksOutside([box('Tavlan', text('a'), page, text('b')), text('c')])).toEqual([
    box('Tavlan', text('a')),
    page,
    box(undefined, text('b')),
    text('c'),
  ]);
});

test('no empty box stays, and a box in a box breaks both', () => {
  expect(breaksOutside([box('Tavlan', box(undefined, text('a'), page), text('b'))])).toEqual([
    box('Tavlan', box(undefined, text('a'))),
    page,
    box(undefined, text('b')),
  ]);
});
