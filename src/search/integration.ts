import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCourse } from '../course/load.ts';
import { type Course, type Unit, unitPath } from '../course/model.ts';
import { createLexicon, formsOf } from './lexicon.ts';
import { pagefindFiles } from './pagefind-index.ts';
import { readSections, withoutRepeats } from './read-sections.ts';
import type { Section } from './section.ts';
import { packWords } from './word-list.ts';

/** After the pages: makes the index that /sok/ asks, in the folder `pagefind`, and the list of the course's words beside it. */
export function search(): AstroIntegration {
  return {
    name: 'mgs-search',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const out = fileURLToPath(dir);
        const { course } = loadCourse(process.cwd());
        const sections = await readCourse(course, out);
        const forms = formsOf(sections.flatMap(({ lead, text, exercises }) => [lead, text, exercises]));
        const paths = new Map([...course.units.values()].map((unit) => [unit.id, unitPath(unit)]));
        const files = await pagefindFiles(sections, createLexicon(forms), ({ unit, anchor }) =>
          anchor === unit ? `${paths.get(unit)}` : `${paths.get(unit)}#${anchor}`,
        );
        files.set('ord.json', new TextEncoder().encode(JSON.stringify(packWords(forms))));
        for (const [name, bytes] of files) {
          const place = path.join(out, 'pagefind', name);
          await mkdir(path.dirname(place), { recursive: true });
          await writeFile(place, bytes);
        }
        logger.info(`${sections.length} sections, ${forms.length} words`);
      },
    },
  };
}

/** Everything that can be found, in the order of the course: sections, terms, figures. */
async function readCourse(course: Course, out: string): Promise<Section[]> {
  const all: Section[] = [];
  for (const unit of course.units.values()) {
    const page = await readFile(path.join(out, unitPath(unit), 'index.html'), 'utf8');
    const [article] = /<article class="unit"[\s\S]*<\/article>/.exec(page) ?? [];
    if (!article) throw new Error(`The page of unit ${unit.id} has no article to search in`);
    all.push(...readSections(unit.id, article), ...figures(unit, article));
  }
  return withoutRepeats(all);
}

/** The figures of a unit, each with the exercise or the heading where it stands. */
function figures(unit: Unit, article: string): Section[] {
  return unit.facts
    .filter((fact) => fact.figures.length > 0)
    .map(({ id, claim, limits = '', source, year }) => {
      const exercise = unit.exercises.find(({ spec }) => JSON.stringify(spec).includes(`"id":"${id}"`));
      const before = article.slice(0, Math.max(0, article.indexOf(`data-fact="${id}"`)));
      const heading = [...before.matchAll(/<h2[^>]* id="([^"]+)"/g)].at(-1)?.[1];
      return {
        unit: unit.id,
        kind: 'siffra',
        anchor: heading ?? exercise?.key ?? unit.id,
        title: year ? `${source}, ${year}` : source,
        lead: '',
        text: limits ? `${claim} ${limits}` : claim,
        exercises: '',
      };
    });
}
