import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCourse } from '../course/current.ts';
import { courseFigures } from '../course/figures.ts';
import { glossary } from '../course/glossary.ts';
import { type Course, type Unit, unitPath } from '../course/model.ts';
import { createLexicon, formsOf } from './lexicon.ts';
import { type Listed, pagefindFiles } from './pagefind-index.ts';
import { readSections } from './read-sections.ts';
import { GLOSSARY } from './section.ts';
import { packWords } from './word-list.ts';

/** After the pages: makes the index that /sok/ asks, in the folder `pagefind`, and the list of the course's words beside it. */
export function search(): AstroIntegration {
  return {
    name: 'mgs-search',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const out = fileURLToPath(dir);
        const course = currentCourse();
        const units = await Promise.all([...course.units.values()].map((unit) => lessonSections(unit, out)));
        const listed = [...units.flat(), ...terms(course), ...figures(course)];
        const forms = formsOf(listed.flatMap(({ section: { lead, text, exercises } }) => [lead, text, exercises]));
        const files = await pagefindFiles(listed, createLexicon(forms));
        files.set('ord.json', new TextEncoder().encode(JSON.stringify(packWords(forms))));
        for (const [name, bytes] of files) {
          const place = path.join(out, 'pagefind', name);
          await mkdir(path.dirname(place), { recursive: true });
          await writeFile(place, bytes);
        }
        logger.info(`${listed.length} sections, ${forms.length} words`);
      },
    },
  };
}

/** The sections of a unit's page; its terms are found in the glossary. */
async function lessonSections(unit: Unit, out: string): Promise<Listed[]> {
  const page = await readFile(path.join(out, unitPath(unit), 'index.html'), 'utf8');
  const [article] = /<article class="unit"[\s\S]*<\/article>/.exec(page) ?? [];
  if (!article) throw new Error(`The page of unit ${unit.id} has no article to search in`);
  const lessons = readSections(unit.id, article).filter(({ kind }) => kind !== 'begrepp');
  return lessons.map((section) => ({
    section,
    address: section.anchor === unit.id ? unitPath(unit) : `${unitPath(unit)}#${section.anchor}`,
  }));
}

/** Every term, under the first unit that uses it, or else under the glossary itself. */
function terms(course: Course): Listed[] {
  const entries = glossary(course).flatMap((letter) => letter.entries);
  return entries.map(({ id, term, definition, uses: [use] }) => ({
    section: { unit: use?.unit.id ?? GLOSSARY, kind: 'begrepp', anchor: id, title: term, lead: term, text: definition, exercises: '' },
    address: `begrepp/#${id}`,
  }));
}

/** Every figure, under the first unit that uses it. */
function figures(course: Course): Listed[] {
  return courseFigures(course).flatMap(({ unit, figures: own }) =>
    own.map(({ fact: { id, title, claim, limits = '', source, year } }) => ({
      section: {
        unit: unit.id,
        kind: 'siffra',
        anchor: id,
        title: title ?? (year ? `${source}, ${year}` : source),
        lead: title ?? '',
        text: `${claim} ${limits}`.trim(),
        exercises: '',
      },
      address: `siffror/#${id}`,
    })),
  );
}
