import { expect, test } from 'vitest';
import { readSections, withoutRepeats } from './read-sections.ts';
import { packWords, unpackWords } from './word-list.ts';

const UNIT = `<article class="unit"><header><p class="eyebrow">Lektion 1.3</p><h1 id="1-3-title">Lådan &amp; priset</h1>
<p class="lede">En axel.</p><p class="goal">Efter lektionen kan du.</p></header><div class="prose"><p>Mats har <em>ont</em>
<span class="fact"><span class="cite">(<a href="#1-3-kalla-1">källa 1<span class="visually-hidden">: SCB</span></a>)</span></span>.</p>
<!-- <h2 id="x">Nej</h2> --><figure><div role="img" aria-label="a > b"><svg><title>Bild</title><path d="M0"></path></svg></div></figure>
<h2 id="1-3-lada">I lådan</h2><p>Tåla smärta.<br>Ta risker.</p><mgs-exercise id="1-3_ladan"><section><p class="eyebrow">Sortera</p>
<h3>I eller utanför?</h3><div data-live><ul><li>be om hjälp</li></ul><details><summary>Svar</summary>hemligt</details></div></section>
<script type="application/json">{"a":"hemligt"}</script></mgs-exercise></div>
<section class="terms"><h2 id="1-3-begrepp">Begrepp</h2><dl><div id="1-3-begrepp-norm"><dt>norm</dt><dd>En regel. <a class="term-source">Källa</a></dd></div></dl></section>
<section class="sources"><h2 id="1-3-kallor">Källor</h2><ol><li>SCB</li></ol></section></article>`;

test('a unit is cut at its headings and terms, and only what a reader reads there is kept', () => {
  expect(readSections('1-3', UNIT)).toEqual([
    {
      unit: '1-3',
      kind: 'lektion',
      anchor: '1-3',
      title: 'Lådan & priset',
      lead: 'Lådan & priset En axel. Efter lektionen kan du.',
      text: 'En axel. Efter lektionen kan du. Mats har ont.',
      exercises: 'Lektion 1.3',
    },
    {
      unit: '1-3',
      kind: 'lektion',
      anchor: '1-3-lada',
      title: 'I lådan',
      lead: 'I lådan',
      text: 'Tåla smärta. Ta risker. I eller utanför?',
      exercises: 'Sortera be om hjälp',
    },
    { unit: '1-3', kind: 'begrepp', anchor: '1-3-begrepp-norm', title: 'norm', lead: 'norm', text: 'En regel.', exercises: '' },
  ]);
});

test('an exercise that another unit has asked already is found there, and here by its name only', () => {
  const again = UNIT.replace('<section><p', '<section class="exercise exercise-ordna exercise-again"><p');
  expect(readSections('1-3', again)[1]).toMatchObject({ text: 'Tåla smärta. Ta risker. I eller utanför?', exercises: 'Sortera' });
});

test('a term that two units explain is found once, a section always', () => {
  const sections = readSections('1-3', UNIT);
  expect(withoutRepeats([...sections, ...sections]).map(({ kind }) => kind)).toEqual([
    'lektion',
    'lektion',
    'begrepp',
    'lektion',
    'lektion',
  ]);
});

test('a list of words is packed and unpacked without loss', () => {
  const words = ['ab', 'abborre', 'abc', 'norm', 'normen', 'normerna', 'åtgärd', 'åtgärden', 'ö'];
  expect(packWords(['norm', 'normen', 'not'])).toBe('AnormEenCt');
  expect(unpackWords(packWords(words))).toEqual(words);
  const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  expect(unpackWords(packWords(long))).toEqual(long);
  expect(unpackWords('')).toEqual([]);
});
