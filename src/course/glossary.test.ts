import { describe, expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/fixtures/course.ts';
import { glossary, termPlace } from './glossary.ts';
import { loadCourse } from './load.ts';
import type { Course } from './model.ts';

const { course } = loadCourse(fixtureCourse);

function withTerms(...words: string[]): Course {
  return { ...course, terms: words.map((term) => ({ id: term, term, definition: '', source: '', url: '' })) };
}
const order = (...words: string[]) => glossary(withTerms(...words)).map(({ letter, entries }) => [letter, ...entries.map(({ id }) => id)]);

describe('the glossary is in Swedish order', () => {
  test('with å, ä and ö last, each under its own letter', () => {
    expect(order('öga', 'ärlig', 'zon', 'åska', 'apa')).toEqual([
      ['A', 'apa'],
      ['Z', 'zon'],
      ['Å', 'åska'],
      ['Ä', 'ärlig'],
      ['Ö', 'öga'],
    ]);
  });

  test('with capitals and accents among the other words of their letter', () => {
    expect(order('ess', 'élan', 'EU')).toEqual([['E', 'élan', 'ess', 'EU']]);
  });
});

describe('a term of the glossary', () => {
  const entryOf = (given: Course) => glossary(given)[0]?.entries[0];
  const [unit] = course.units.values();

  test('leads to the word in the unit that uses it', () => {
    expect(entryOf(course)).toMatchObject({ id: 'norm', uses: [{ unit: { id: '1-1' }, place: '1-1-ord-norm' }] });
  });

  test('leads to the exercise when only an exercise is about it', () => {
    if (!unit) throw new Error('The small course has no unit');
    const exercises = unit.exercises.map((exercise) => (exercise.key === '1-1_valj' ? { ...exercise, terms: ['norm'] } : exercise));
    const given = { ...course, units: new Map([[unit.id, { ...unit, terms: [], exercises }]]) };
    expect(entryOf(given)?.uses).toMatchObject([{ place: '1-1_valj' }]);
  });

  test('that no unit uses is there, and leads nowhere', () => {
    expect(entryOf(withTerms('ensam'))).toMatchObject({ term: 'ensam', uses: [] });
  });

  test('has a place of its own each time it stands in a text', () => {
    if (!unit) throw new Error('The small course has no unit');
    expect([termPlace(unit, 'norm'), termPlace(unit, 'norm', 2)]).toEqual(['1-1-ord-norm', '1-1-ord-norm-2']);
  });
});
