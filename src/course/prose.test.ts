import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

const UNIT = 'units/1-1-start/unit.mdx';

test('an unknown component gets the nearest one as a suggestion', () => {
  expect(
    problemsAfter((course) =>
      course.replace(
        UNIT,
        '<Callout title="Kom ihåg">\n\nLäs mer i [nästa lektion](enhet:1-2#fraga) eller hos [källan](https://example.org/).\n\n</Callout>',
        '<Calout>\n\nLäs mer.\n\n</Calout>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:27 uses <Calout>, which is not one of: Exercise, Fact, Term, Callout, Figure, Flow. Did you mean "Callout"?
      | <Calout>"
  `);
});

test('an unknown attribute is pointed out on its own line', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, 'src="bild.svg" alt', 'src="bild.svg"\n  widht="20"\n  alt')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:20 <Figure> has no attribute "widht", but may have: src, alt, caption
      |   widht="20""
  `);
});

test('a picture without an alt text is asked what it shows', () => {
  expect(problemsAfter((course) => course.replace(UNIT, ' alt="En tom ruta."', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:19 <Figure> has no alt text: say in alt="…" what the picture shows
      | <Figure src="bild.svg" caption="Rutan." />"
  `);
});

test('an exercise without an id is one problem and not two', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, '<Exercise id="tank" />', '<Exercise />\n\n<Exercise id="tank" />')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:37 <Exercise> has no id: write id="…"
      | <Exercise />"
  `);
});

test('an import is refused', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, '## Siffran', 'import { Bar } from "./bar.ts"\n\n## Siffran')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:21 has an import or export: a unit is data, so use only the components that exist
      | import { Bar } from "./bar.ts""
  `);
});

test('a sentence that begins with the word export is refused in plain words', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '## Siffran', 'export av malm ökade.\n\n## Siffran'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:21 has an import or export: a unit is data, so use only the components that exist
      | export av malm ökade."
  `);
});

test('an expression is refused', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'och lagen gäller', 'och {1 + 1} lagar gäller'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 has an expression in { }: write plain text, or \\{ for the sign itself
      | Andelen var <Fact id="prov-andel" show="women" /> och {1 + 1} lagar gäller <Fact id="prov-lag" show="source" />."
  `);
});

test('text in braces is refused in plain words', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'och lagen gäller', 'och {en lag} gäller'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 has an expression in { }: write plain text, or \\{ for the sign itself
      | Andelen var <Fact id="prov-andel" show="women" /> och {en lag} gäller <Fact id="prov-lag" show="source" />."
  `);
});

test('a brace that never closes is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'och lagen gäller', 'och { lagen gäller'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 has a { that is never closed: write \\{ for the sign itself
      | Andelen var <Fact id="prov-andel" show="women" /> och { lagen gäller <Fact id="prov-lag" show="source" />."
  `);
});

test('a less-than sign is asked to be written \\<', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'och lagen gäller', 'och <5 lagar gäller'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 has a < that does not begin a component: write \\< for the sign itself
      | Andelen var <Fact id="prov-andel" show="women" /> och <5 lagar gäller <Fact id="prov-lag" show="source" />."
  `);
});

test('a component that never closes is pointed out where it begins', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '</Callout>\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:27 has a <Callout> that is never closed: write </Callout> after what it holds
      | <Callout title="Kom ihåg">"
  `);
});

test('an exercise that never closes is told how to end', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '<Exercise id="valj" />', '<Exercise id="valj">'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:33 has a <Exercise> that is never closed: end it with />
      | <Exercise id="valj">"
  `);
});

test('a closing tag that fits no open component is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '</Callout>', '</Calout>'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:31 closes <Calout>, but the component that is open is <Callout>
      | </Calout>"
  `);
});

test('a straight quotation mark inside an alt text is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'alt="En tom ruta."', 'alt="En "tom" ruta."'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:19 has a component whose attributes are not written key="value": look for a missing or extra quotation mark
      | <Figure src="bild.svg" alt="En "tom" ruta." caption="Rutan." />"
  `);
});

test('a straight quotation mark is pointed out on its own line of a paragraph', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'när någon bryter', 'när "någon" bryter'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:17 has a straight quotation mark; Swedish writes ”citat”
      | den märks först när "någon" bryter mot den."
  `);
});

test('an exclamation mark is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'bryter mot den.', 'bryter mot den!'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:17 has an exclamation mark; the course does not shout
      | den märks först när någon bryter mot den!"
  `);
});

test('a figure without a fact is pointed out on its own line of a paragraph', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'när någon bryter', 'när 12 % bryter'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:17 has the figure "12 %" without a fact: write <Fact id="…"/> in its place
      | den märks först när 12 % bryter mot den."
  `);
});

test('a figure that is broken over two lines is pointed out', () => {
  expect(
    problemsAfter((course) =>
      course.replace(UNIT, 'Alla vet om den ändå, och\nden märks', 'Alla vet det, utom 12\nprocent, och den märks'),
    ),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:16 has the figure "12 procent" without a fact: write <Fact id="…"/> in its place
      | En <Term id="norm">norm</Term> är en regel som ingen har skrivit ner. Alla vet det, utom 12"
  `);
});

test('a heading of the first level is refused', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '## Siffran', '# Siffran'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:21 has a heading of level 1: use ## or ###
      | # Siffran"
  `);
});

test('a Markdown picture is refused', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '## Siffran', '![Ruta](bild.svg)\n\n## Siffran'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:21 has a Markdown picture: use <Figure src="…" alt="…"/>
      | ![Ruta](bild.svg)"
  `);
});
