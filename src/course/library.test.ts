import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

test('a weak fact stays out of the course', () => {
  expect(problemsAfter((course) => course.replace('facts.yaml', 'strength: fair', 'strength: weak'))).toMatchInlineSnapshot(`
    "content/facts.yaml:9 fact "prov-andel": strength is not strong or fair: weaker facts stay out of the course
      |   strength: weak"
  `);
});

test('a fact whose source does not exist gets the nearest source as a suggestion', () => {
  expect(
    problemsAfter((course) => course.replace('facts.yaml', 'source: provkallan\n  strength: fair', 'source: provkalla\n  strength: fair')),
  ).toMatchInlineSnapshot(`
    "content/facts.yaml:8 "prov-andel" names the source "provkalla", which is not in content/sources.yaml. Did you mean "provkallan"?
      |   source: provkalla"
  `);
});

test('a fact without a source is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace('facts.yaml', '  source: provkallan\n  strength: fair\n', '  strength: fair\n')),
  ).toMatchInlineSnapshot(`
    "content/facts.yaml:1 fact "prov-andel": source is missing: write a text
      | - id: prov-andel"
  `);
});

test('a source that is removed is missed everywhere it is named', () => {
  expect(problemsAfter((course) => course.write('sources.yaml', '[]\n'))).toMatchInlineSnapshot(`
    "content/facts.yaml:8 "prov-andel" names the source "provkallan", which is not in content/sources.yaml.
      |   source: provkallan
    content/facts.yaml:13 "prov-lag" names the source "provkallan", which is not in content/sources.yaml.
      |   source: provkallan
    content/glossary.yaml:4 "norm" names the source "provkallan", which is not in content/sources.yaml.
      |   source: provkallan"
  `);
});

test('a broken source does not make its facts and terms broken too', () => {
  expect(
    problemsAfter((course) => course.replace('sources.yaml', 'url: https://example.org/prov', 'url: example.org')),
  ).toMatchInlineSnapshot(`
    "content/sources.yaml:4 source "provkallan": url is not a web address
      |   url: example.org"
  `);
});

test('a year left empty is pointed out', () => {
  expect(problemsAfter((course) => course.replace('facts.yaml', 'year: 2020', 'year:'))).toMatchInlineSnapshot(`
    "content/facts.yaml:7 fact "prov-andel": year is not a year such as 2018, or years such as 2005 och 2018
      |   year:"
  `);
});

test('figures that do not say what they leave out are pointed out where they are written', () => {
  expect(problemsAfter((course) => course.replace('facts.yaml', '  limits: Kommunen finns inte.\n', ''))).toMatchInlineSnapshot(`
    "content/facts.yaml:1 fact "prov-andel": limits is missing: say what the figures do not tell, as every figure needs
      | - id: prov-andel"
  `);
});

test('two facts with one id are pointed out at the second', () => {
  expect(problemsAfter((course) => course.replace('facts.yaml', '- id: prov-lag', '- id: prov-andel'))).toMatchInlineSnapshot(`
    "content/facts.yaml:11 has the id "prov-andel" a second time: give it an id of its own
      | - id: prov-andel"
  `);
});

test('a term without a definition is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace('glossary.yaml', '  definition: En oftast outtalad regel.\n', '')),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:1 term "norm": definition is missing: write a text
      | - id: norm"
  `);
});

test('a support line checked on no real day is pointed out', () => {
  expect(problemsAfter((course) => course.replace('support.yaml', 'checked: 2026-01-01', 'checked: 2026-13-01'))).toMatchInlineSnapshot(`
    "content/support.yaml:6 support line "provlinjen": checked is not a date such as 2026-11-21
      |   checked: 2026-13-01"
  `);
});

test('a telephone number that is read as a number is asked to be put in quotes', () => {
  expect(problemsAfter((course) => course.replace('support.yaml', "contact: '000 000'", 'contact: 112'))).toMatchInlineSnapshot(`
    "content/support.yaml:3 support line "provlinjen": contact is read as the number 112: put it in quotes to make it a text
      |   contact: 112"
  `);
});

test('a shared file that is missing is one problem', () => {
  expect(problemsAfter((course) => course.remove('facts.yaml'))).toMatchInlineSnapshot(`
    "content/facts.yaml:1 is missing: the course needs this file
      | (no such file)"
  `);
});
