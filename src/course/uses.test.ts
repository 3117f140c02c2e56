import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

const UNIT = 'units/1-1-start/unit.mdx';
const PICTURE = 'units/1-1-start/bild.svg';

test('an unknown exercise gets the nearest one as a suggestion, and that one is not called unplaced', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '<Exercise id="valj" />', '<Exercise id="vaj" />'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:33 places the exercise "vaj", which is not in exercises.yaml. Did you mean "valj"?
      | <Exercise id="vaj" />"
  `);
});

test('an exercise that is nothing like a known one gets no suggestion', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, '<Exercise id="tank" />', '<Exercise id="tank" />\n\n<Exercise id="helt-annat" />')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:39 places the exercise "helt-annat", which is not in exercises.yaml.
      | <Exercise id="helt-annat" />"
  `);
});

test('an exercise that the text never places is pointed out where it is defined', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '<Exercise id="hogar" />\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:26 has the exercise "hogar", which unit.mdx never places: write <Exercise id="hogar"/> there
      | - id: hogar"
  `);
});

test('an exercise placed twice is pointed out at the second place', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, '<Exercise id="tank" />', '<Exercise id="tank" />\n\n<Exercise id="valj" />')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:39 places the exercise "valj" a second time: each stands in the text once
      | <Exercise id="valj" />"
  `);
});

test('an unknown fact gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'id="prov-lag"', 'id="prov-lagen"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 uses the fact "prov-lagen", which is not in content/facts.yaml. Did you mean "prov-lag"?
      | Andelen var <Fact id="prov-andel" show="women" /> och lagen gäller <Fact id="prov-lagen" show="source" />."
  `);
});

test('an unknown figure of a fact gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'show="women"', 'show="woman"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 shows "woman" of the fact "prov-andel", which is not one of: source, year, women, men. Did you mean "women"?
      | Andelen var <Fact id="prov-andel" show="woman" /> och lagen gäller <Fact id="prov-lag" show="source" />."
  `);
});

test('a year that the fact does not have cannot be shown', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'show="source"', 'show="year"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:23 shows "year" of the fact "prov-lag", which is not one of: source.
      | Andelen var <Fact id="prov-andel" show="women" /> och lagen gäller <Fact id="prov-lag" show="year" />."
  `);
});

test('an unknown term gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '<Term id="norm">', '<Term id="normen">'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:16 uses the term "normen", which is not in content/glossary.yaml. Did you mean "norm"?
      | En <Term id="normen">norm</Term> är en regel som ingen har skrivit ner. Alla vet om den ändå, och"
  `);
});

test('a picture that is not there gets the nearest file as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'bild.svg', 'bid.svg'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:19 shows the picture "bid.svg", which is not in content/units/1-1-start. Did you mean "bild.svg"?
      | <Figure src="bid.svg" alt="En tom ruta." caption="Rutan." />"
  `);
});

test('a picture from another folder is refused', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'src="bild.svg"', 'src="../1-2-slut/bild.svg"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:19 shows the picture "../1-2-slut/bild.svg", which is not an SVG file in the folder of the unit: write the name of one, such as "ladan.svg"
      | <Figure src="../1-2-slut/bild.svg" alt="En tom ruta." caption="Rutan." />"
  `);
});

test('a picture with a script is refused at the line of the script', () => {
  expect(problemsAfter((course) => course.replace(PICTURE, '<path', '<script>alert(1)</script>\n<path'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/bild.svg:3 has a <script>: draw with g, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, title only
      | <script>alert(1)</script>"
  `);
});

test('a picture with an event is refused at the line of the event', () => {
  expect(problemsAfter((course) => course.replace(PICTURE, 'fill="none"', 'onclick="alert(1)"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/bild.svg:3 has the attribute onclick: use plain shapes and colours
      | <path d="M2 2H18V8H2Z" onclick="alert(1)" stroke="#235a7c"/>"
  `);
});

test('a picture without a viewBox is refused', () => {
  expect(problemsAfter((course) => course.replace(PICTURE, 'viewBox="0 0 20 10"', 'width="20"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/bild.svg:1 is not an SVG with a viewBox: let it begin with <svg viewBox="…"
      | <svg xmlns="http://www.w3.org/2000/svg" width="20">"
  `);
});
