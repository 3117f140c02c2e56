import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCourse } from '../../course/load.ts';
import { leadOf, type Unit } from '../../course/model.ts';
import type { Slide } from '../../document/slides.ts';
import { type Scope, scopesOf } from '../scopes.ts';
import { slideDeck } from './deck.ts';

const { course } = loadCourse(fileURLToPath(new URL('../../..', import.meta.url)));
const scopes = scopesOf(course);
const scopeOf = (id: string): Scope => {
  const scope = scopes.find((one) => one.id === id);
  if (!scope) throw new Error(`There is no scope ${id}`);
  return scope;
};
const slidesOf = (id: string) => slideDeck(course, scopeOf(id)).slides;
const kinds = (slides: readonly Slide[]) => slides.map(({ kind }) => kind);
const unitOf = (id: string): Unit => course.units.get(id) as Unit;

describe('the presentation of a workshop', () => {
  const slides = slidesOf('2c-3-harskartekniker');
  const { workshop } = unitOf('2c-3');

  it('opens, has one slide a step, asks, says where to turn, and ends with the question for the coffee table', () => {
    expect(kinds(slides)).toEqual(['opening', 'step', 'step', 'step', 'step', 'step', 'list', 'list', 'list']);
    expect(slides.map(({ title }) => title).slice(1, 6)).toEqual(workshop?.steps.map(({ title }) => title));
    expect(slides.at(-1)).toMatchObject({ title: 'Fikakort', items: [unitOf('2c-3').coffeeCard] });
  });

  it('shows what stands on the wall, and keeps what the leader says and does for the notes', () => {
    const step = workshop?.steps[2];
    expect(slides[3]).toMatchObject({ texts: step?.room, meta: '9\u00a0minuter, i små grupper' });
    const notes = slides[3]?.notes ?? [];
    for (const text of [...(step?.says ?? []), step?.does, step?.participants, step?.mind, step?.half])
      expect(notes.join('\n')).toContain(text);
    expect(notes[0]).toBe('Minut 9–18.');
  });

  it('tells the leader why, with what, and how to prepare', () => {
    const notes = slides[0]?.notes.join('\n');
    for (const text of [workshop?.purpose, ...(workshop?.preparation ?? []), ...(workshop?.material.map((one) => one.text) ?? [])])
      expect(notes).toContain(text);
  });
});

describe('the presentation of a lesson', () => {
  it('asks for each guess before it shows the bars, in the step that guesses', () => {
    const slides = slidesOf('1-4-halsa');
    expect(kinds(slides)).toEqual([
      ...['opening', 'picture', 'step', 'step', 'chart', 'list', 'chart', 'list', 'chart', 'list', 'chart', 'step', 'step'],
      ...['list', 'list', 'list'],
    ]);
    expect(slides[3]).toMatchObject({ texts: expect.arrayContaining(['Hur lång var mäns medellivslängd i Sverige 2023?']) });
    expect(slides[4]).toMatchObject({ title: 'Medellivslängd', chart: { bars: [{ value: 84.9 }, { value: 81.6 }] } });
  });

  it('has what a chart does not say, and its source, in the notes too', () => {
    const chart = slidesOf('1-3-ladan').find((slide) => slide.kind === 'chart');
    expect(chart?.notes.join('\n')).toContain(chart?.chart.limits);
    expect(chart?.notes.at(-1)).toMatch(/^Källa: ./);
  });

  it('shows the picture under its caption', () => {
    const picture = slidesOf('1-3-ladan').find((slide) => slide.kind === 'picture');
    expect(picture).toMatchObject({ title: 'Fyra minuter, fyra muggar, noll punkter.', alt: expect.stringContaining('Fem personer') });
  });
});

describe('the presentation of several units', () => {
  it('opens with an agenda, then takes the units in their order', () => {
    const slides = slidesOf('avsnitt-2c');
    expect(slides[0]).toMatchObject({ kind: 'opening', title: 'Avsnitt 2C: Gränser, våld och makt' });
    expect(slides[1]).toMatchObject({
      kind: 'list',
      title: 'Så går tiden',
      items: ['Sexuella trakasserier, 30\u00a0minuter', expect.anything(), expect.anything()],
    });
    expect(slides.filter(({ kind }) => kind === 'opening').map(({ title }) => title)).toEqual([
      'Avsnitt 2C: Gränser, våld och makt',
      ...scopeOf('avsnitt-2c').units.map(({ title }) => title),
    ]);
  });

  it('has the breaks of a path, and what the path says of each unit', () => {
    const slides = slidesOf('halvdag');
    expect(slides.filter(({ title }) => title.startsWith('Paus')).map(({ title }) => title)).toEqual(['Paus', 'Paus (2)']);
    const opening = slides.find(({ kind, title }) => kind === 'opening' && title === 'Könsnormer ur ett historiskt perspektiv');
    expect(opening?.notes[0]).toContain('Ordna händelserna på en tidslinje');
  });

  it('shows a unit once, though the agenda comes back to it', () => {
    expect(slidesOf('smakprov').filter(({ kind, title }) => kind === 'opening' && title === 'Lådan och vad den kostar')).toHaveLength(1);
  });

  it('puts a heading before units that are taken together', () => {
    expect(slidesOf('hela-utbildningen').map(({ title }) => title)).toContain('Tillfälle 2: gränser, våld och makt');
  });
});

describe.each(scopes.map((scope) => [scope.id, scope] as const))('the presentation of %s', (_, scope) => {
  const { slides, title, foot } = slideDeck(course, scope);

  it('has a title of its own and notes on each slide', () => {
    expect(title).toBe(scope.title);
    expect(foot).toContain(course.version);
    const titles = slides.map((slide) => slide.title);
    expect(titles.filter((one, index) => titles.indexOf(one) !== index || one.trim() === '')).toEqual([]);
    expect(
      slides.filter(({ notes }) => notes.length === 0 || notes.some((note) => note.trim() === '')).map((slide) => slide.title),
    ).toEqual([]);
  });

  it('has every step of its units', () => {
    const steps = scope.units.flatMap((unit) => leadOf(unit)?.workshop.steps ?? []);
    const shown = slides.flatMap((slide) => (slide.kind === 'step' ? [slide.texts.join('\n')] : []));
    for (const { room } of steps) expect(shown.some((text) => text.endsWith(room.join('\n')))).toBe(true);
  });
});
