import type { ContentProblem } from '../document/content-error.ts';
import { bodyOf } from './body.ts';
import type { ContentFiles } from './files.ts';
import type { Library } from './library.ts';
import { type LoadedExercise, loadExercises, type Targets } from './load-exercises.ts';
import { hasLead, loadWorkshop } from './load-workshop.ts';
import type { BodyBlock, SupportLine, Unit } from './model.ts';
import { type Prose, readProse } from './prose.ts';
import { readability } from './readability.ts';
import { unitSchema } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { placeExercises, type Text, usedFacts, usedPictures, usedTerms } from './uses.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** A unit with what only the checks need. */
export interface LoadedUnit {
  readonly unit: Unit;
  readonly prose: Prose;
  /** What exercises.yaml holds, broken exercises too. */
  readonly exercises: Shelf<LoadedExercise>;
  /** Path of unit.mdx from the project's root. */
  readonly file: string;
  /** Lines of `id` and of the minutes that are measured in the front matter. */
  readonly idLine: number;
  readonly minutesLine: number;
  /** Minutes that reading and exercises take, by measure. */
  readonly measuredMinutes: number;
  /** LIX of the running text. */
  readonly readability: number;
  /** False when a part of the text, an exercise or the workshop could not be read, so that measures and counts mean nothing. */
  readonly complete: boolean;
}

/** Words that an ordinary reader reads in a minute, slower than fiction since the text is new to the reader. */
const WORDS_PER_MINUTE = 190;

/**
 * Reads one folder of content/units. Gives undefined when the front matter cannot be used; problems are noted either way.
 * @param earlier the exercises of the units before it, which it may repeat
 */
export function loadUnit(
  slug: string,
  part: string,
  files: ContentFiles,
  library: Library,
  earlier: Targets['earlier'],
  problems: ContentProblem[],
): LoadedUnit | undefined {
  const folder = `content/units/${slug}`;
  const file = `${folder}/unit.mdx`;
  const source = files.read(file)?.text;
  if (source === undefined) return undefined;
  const front = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!front) {
    problems.push({
      file,
      line: 1,
      message: 'has no front matter: begin with a line of ---, then id, title and the rest, then a line of ---',
    });
    return undefined;
  }
  const reading = readYaml(file, front[1] ?? '', unitSchema, 2);
  // Blank lines in place of the front matter keep the line numbers of everything below it.
  const prose = readProse(file, source.replace(front[0], front[0].replace(/[^\n]/g, '')));
  problems.push(...reading.problems, ...prose.problems);

  const text: Text = { file, prose, problems };
  const data = reading.value;
  const exercises = loadExercises(data?.id ?? slug, `${folder}/exercises.yaml`, files, { ...library, earlier }, problems);
  const placed = placeExercises(text, exercises);
  const workshop = data && loadWorkshop('workshop.yaml', folder, data.minutes, exercises, files, problems);
  const meeting = data && loadWorkshop('meeting.yaml', folder, data.minutes, exercises, files, problems);
  const forGroups = hasLead('workshop.yaml', folder, files);
  if (forGroups && hasLead('meeting.yaml', folder, files))
    problems.push({
      file: `${folder}/meeting.yaml`,
      line: 1,
      message: 'stands beside a workshop.yaml: a unit is led in one way, so remove one',
    });
  const timed = !forGroups || data?.soloMinutes !== undefined;
  if (data && !timed)
    problems.push({ file, line: reading.lineOf([]), message: 'has a workshop.yaml but no soloMinutes: say how long it takes alone' });
  const facts = usedFacts(text, exercises, library.facts);
  const terms = usedTerms(text, library.terms);
  const figures = usedPictures(text, folder, files);
  if (!data) return undefined;

  if (!slug.startsWith(`${data.id}-`))
    problems.push({
      file,
      line: reading.lineOf(['id']),
      message: `has the id "${data.id}", but its folder is "${slug}": let the folder begin with the id`,
    });
  const { support, ...rest } = data;
  const texts: Omit<Unit, 'body'> = {
    ...rest,
    notice: data.notice,
    workshop,
    meeting,
    soloMinutes: data.soloMinutes ?? data.minutes,
    slug,
    part,
    exercises: placed.map(({ exercise }) => exercise),
    facts,
    terms,
    support: supportLines(support, library.support, reading, text),
    figures,
    words: prose.words,
  };
  const unit: Unit = { ...texts, body: readBody(text, texts, files) };
  const all = [...exercises.entries.values()];
  return {
    unit,
    prose,
    exercises,
    file,
    idLine: reading.lineOf(['id']),
    minutesLine: reading.lineOf([forGroups ? 'soloMinutes' : 'minutes']),
    measuredMinutes: prose.words / WORDS_PER_MINUTE + all.reduce((sum, { minutes }) => sum + minutes, 0),
    readability: readability(prose.paragraphs),
    complete: prose.readable && !exercises.uncertain && exercises.broken.size === 0 && timed && (workshop !== undefined || !forGroups),
  };
}

/** The text as blocks; empty as soon as there is a problem anywhere, since the course does not load then and what it points at may be missing. */
function readBody({ file, prose, problems }: Text, unit: Omit<Unit, 'body'>, files: ContentFiles): BodyBlock[] {
  if (!prose.tree || problems.length + files.problems.length > 0) return [];
  return bodyOf(prose.tree, unit, (line, message) => problems.push({ file, line, message }));
}

function supportLines(ids: readonly string[], support: Shelf<SupportLine>, reading: YamlReading<unknown>, text: Text): SupportLine[] {
  return ids.flatMap((id, index): SupportLine[] => {
    if (support.lacks(id))
      text.problems.push({
        file: text.file,
        line: reading.lineOf(['support', index]),
        message: `names the support line "${id}", which is not in content/support.yaml.${support.suggestion(id)}`,
      });
    const line = support.get(id);
    return line ? [line] : [];
  });
}
