import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatDuration,
  formatList,
  formatNumber,
  formatQuantity,
  lowerFirst,
  numberWord,
  sentence,
  upperFirst,
} from './numbers.ts';

const HARD_SPACE = '\u00a0';

describe('numbers in running text', () => {
  test('are words up to twelve', () => {
    expect([0, 1, 2, 7, 12].map(numberWord)).toEqual(['noll', 'ett', 'två', 'sju', 'tolv']);
  });

  test('are figures above twelve', () => {
    expect([13, 40].map(numberWord)).toEqual(['13', '40']);
  });
});

describe('numbers as figures', () => {
  test.each([
    ['a whole number stands as it is', 7, '7'],
    ['three figures have no space', 999, '999'],
    ['thousands are divided by a hard space', 1000, `1${HARD_SPACE}000`],
    ['tens of thousands are divided in the right place', 18_700, `18${HARD_SPACE}700`],
    ['millions are divided twice', 10_500_000, `10${HARD_SPACE}500${HARD_SPACE}000`],
    ['decimals follow a comma', 84.9, '84,9'],
    ['decimals are never divided', 1234.5678, `1${HARD_SPACE}234,5678`],
    ['zero has no sign', 0, '0'],
    ['zero has no sign from below either', -0, '0'],
    ['a negative number has a minus, not a hyphen', -3.5, '−3,5'],
    ['a negative thousand has both', -4200, `−4${HARD_SPACE}200`],
  ])('%s', (_, n, text) => {
    expect(formatNumber(n)).toBe(text);
  });
});

describe('numbers with a unit', () => {
  test('percent becomes its sign after a hard space', () => {
    expect(formatQuantity(64, 'procent')).toBe(`64${HARD_SPACE}%`);
  });

  test('any other unit stands as a word after a hard space', () => {
    expect(formatQuantity(84.9, 'år')).toBe(`84,9${HARD_SPACE}år`);
    expect(formatQuantity(22, 'per 100 000')).toBe(`22${HARD_SPACE}per 100 000`);
  });

  test('large and negative quantities keep their spaces and signs', () => {
    expect(formatQuantity(18_700, 'anmälda olyckor')).toBe(`18${HARD_SPACE}700${HARD_SPACE}anmälda olyckor`);
    expect(formatQuantity(-2, 'procent')).toBe(`−2${HARD_SPACE}%`);
  });
});

describe('time', () => {
  test.each([
    [8, '8 minuter'],
    [89, '89 minuter'],
    [90, 'en och en halv timme'],
    [118, 'två timmar'],
    [150, 'två och en halv timme'],
    [480, 'åtta timmar'],
  ])('%i minutes are said as %s', (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
});

test('things in a row have och before the last one', () => {
  expect([[], ['bara en'], [2, 5], [1, 2, 3]].map((parts) => formatList(parts))).toEqual(['', 'bara en', '2 och 5', '1, 2 och 3']);
});

describe('texts put into other texts', () => {
  test('change their first letter and no other', () => {
    expect(['Årets Dag', 'å', ''].map(lowerFirst)).toEqual(['årets Dag', 'å', '']);
    expect(['årets Dag', 'Å', ''].map(upperFirst)).toEqual(['Årets Dag', 'Å', '']);
  });

  test('end with one stop, whatever they ended with', () => {
    expect(['Kort', 'Kort.', 'Vad?', 'Så …', '”Hej.”', '”Hej”'].map(sentence)).toEqual([
      'Kort.',
      'Kort.',
      'Vad?',
      'Så …',
      '”Hej.”',
      '”Hej”.',
    ]);
  });
});

describe('the size of a file', () => {
  test.each([
    [0, '1 kB'],
    [1499, '1 kB'],
    [340_400, '340 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_249_999, '1,2 MB'],
    [12_000_000, '12 MB'],
  ])('%i bytes', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text.replace(' ', HARD_SPACE));
  });
});
