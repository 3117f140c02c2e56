/** What the text of a unit uses: its exercises, facts, terms and pictures, each looked up where it is defined. */
import { type ContentProblem, nearest, suggestion } from '../document/content-error.ts';
import type { ContentFiles } from './files.ts';
import type { LoadedExercise } from './load-exercises.ts';
import type { Fact, Term } from './model.ts';
import { readPicture } from './picture.ts';
import type { Prose } from './prose.ts';
import type { Shelf } from './shelf.ts';

/** The text of a unit, and where its problems go. */
export interface Text {
  readonly file: string;
  readonly prose: Prose;
  readonly problems: ContentProblem[];
}

/** Components of one kind that say what they point at; one that does not has been told of already. */
function pointers({ prose }: Text, name: string, attribute = 'id') {
  return prose.components.flatMap((component) => {
    const target = component.attributes[attribute];
    return component.name === name && target ? [{ target, component, line: component.line }] : [];
  });
}

/** The exercises in the order in which the text places them; each must stand there exactly once. */
export function placeExercises(text: Text, shelf: Shelf<LoadedExercise>): LoadedExercise[] {
  const { file, problems } = text;
  const placed = new Set<LoadedExercise>();
  const misspelt = new Set<string | undefined>();
  for (const { target: id, line } of pointers(text, 'Exercise')) {
    const exercise = shelf.get(id);
    if (shelf.lacks(id)) {
      misspelt.add(nearest(id, shelf.ids()));
      problems.push({ file, line, message: `places the exercise "${id}", which is not in exercises.yaml.${shelf.suggestion(id)}` });
    } else if (exercise && placed.has(exercise))
      problems.push({ file, line, message: `places the exercise "${id}" a second time: each stands in the text once` });
    else if (exercise) placed.add(exercise);
  }
  // Where the text cannot be read, nothing can be said of what it leaves out.
  const left = text.prose.readable ? [...shelf.entries.values()].filter((one) => !placed.has(one) && !misspelt.has(one.id)) : [];
  for (const { id, place } of left)
    problems.push({ ...place, message: `has the exercise "${id}", which unit.mdx never places: write <Exercise id="${id}"/> there` });
  return [...placed];
}

/** The facts in the order in which the text and its exercises use them. */
export function usedFacts(text: Text, exercises: Shelf<LoadedExercise>, facts: Shelf<Fact>): Fact[] {
  const used = new Set<Fact>();
  for (const { name, attributes, line } of text.prose.components) {
    const id = attributes['id'] ?? '';
    if (name === 'Exercise') for (const fact of exercises.get(id)?.facts ?? []) used.add(fact);
    if (name !== 'Fact' || id === '') continue;
    const problem = (message: string) => text.problems.push({ file: text.file, line, message });
    const fact = facts.get(id);
    if (facts.lacks(id)) problem(`uses the fact "${id}", which is not in content/facts.yaml.${facts.suggestion(id)}`);
    if (!fact) continue;
    used.add(fact);
    const shown = attributes['show'];
    const keys = ['source', ...(fact.year ? ['year'] : []), ...fact.figures.map(({ key }) => key)];
    if (shown && !keys.includes(shown))
      problem(`shows "${shown}" of the fact "${id}", which is not one of: ${keys.join(', ')}.${suggestion(shown, keys)}`);
  }
  return [...used];
}

/** The terms in the order in which they first stand in the text. */
export function usedTerms(text: Text, terms: Shelf<Term>): Term[] {
  const used = new Set<Term>();
  for (const { target: id, line } of pointers(text, 'Term')) {
    const term = terms.get(id);
    if (term) used.add(term);
    if (terms.lacks(id))
      text.problems.push({
        file: text.file,
        line,
        message: `uses the term "${id}", which is not in content/glossary.yaml.${terms.suggestion(id)}`,
      });
  }
  return [...used];
}

/** The pictures by the name under which the text shows them. */
export function usedPictures(text: Text, folder: string, files: ContentFiles): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const { target, line } of pointers(text, 'Figure', 'src')) {
    const picture = readPicture(folder, target, { file: text.file, line }, files, text.problems);
    if (picture) pictures.set(target, picture);
  }
  return pictures;
}
