import { expect, test } from 'vitest';
import { readSections } from './read-sections.ts';

/** A workshop as the player has it: the guide is folded in after the text. */
const WORKSHOP = `<article class="unit" data-unit-article="2-0" data-kind="workshop"><header><h1>Regler</h1><p class="lede">Först.</p></header>
<nav class="fork"><a href="#2-0-ledarguide">Led</a></nav><div class="prose"><p>Ensam.</p></div>
<details class="guide-fold" data-guide><summary><h2 id="2-0-ledarguide">Ledarguide</h2></summary><section><p>Varför.</p>
<table class="guide-overview"><tr><td>0–1</td></tr></table><section><p class="guide-clock">1 min</p><h3 id="2-0-steg-ett" data-section>1. Börja</h3>
<blockquote><p>– Hej.</p></blockquote></section></section></details>
<details><summary>Svar</summary>hemligt</details></article>`;

test('a leader’s guide is found, step by step, though it is folded', () => {
  const sections = readSections('2-0', WORKSHOP);
  expect(sections.map(({ kind, anchor, title, text }) => [kind, anchor, title, text])).toEqual([
    ['ovning', '2-0', 'Regler', 'Först. Ensam.'],
    ['ovning', '2-0-ledarguide', 'Ledarguide', 'Varför.'],
    ['ovning', '2-0-steg-ett', '1. Börja', '– Hej.'],
  ]);
});
