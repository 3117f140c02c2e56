import { expect, test } from 'vitest';
import { faultOf, requireSafeNames } from './names.ts';

test.each(['LÄS MIG.html', 'Handledning.pdf', 'Webb/fonter/source-sans-3.woff2', 'Konsol.txt', 'com.txt', 'Webb/COM10.js'])(
  '%s is fine',
  (name) => {
    expect(faultOf(name)).toBeUndefined();
  },
);

test.each([
  ['CON'],
  ['nul.txt'],
  ['Webb/com1.js'],
  ['LPT³.pdf'],
  ['Fråga: svar.pdf'],
  ['Vad?.pdf'],
  ['Webb\\index.html'],
  ['namn.'],
  ['namn /a.pdf'],
  ['Webb//index.html'],
  ['/index.html'],
  ['a\u0007.pdf'],
  ['LA\u0308S MIG.html'],
  [`${'a'.repeat(118)}.js`],
])('Windows would trip over %j', (name) => {
  expect(faultOf(name)).toBeDefined();
});

test('two names that Windows takes for one stop the build, with pack and name', () => {
  expect(() => requireSafeNames('del-1', ['Kort.pdf', 'kort.pdf'])).toThrow('The file "kort.pdf" of the pack del-1 differs');
  expect(() => requireSafeNames('del-1', ['Kort.pdf', 'Webb/kort.pdf'])).not.toThrow();
});
