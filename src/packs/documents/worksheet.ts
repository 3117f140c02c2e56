/** Arbetsblad: the text of each unit with its exercises in their places, to read and write on without a screen. */
import { type Course, kindOf, sourcesOf, type Term, type Unit, unitName } from '../../course/model.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { common } from '../../texts/sv/common.ts';
import { paper, worksheet as words } from '../../texts/sv/documents.ts';
import { support, unit as unitWords } from '../../texts/sv/unit.ts';
import type { Scope } from '../scopes.ts';
import { exerciseBox } from './exercise-paper.ts';
import { addressSpan, imprint, pages, supportBlocks } from './paper.ts';

/** What the participants of a scope read and write on. */
export function worksheetDocument(course: Course, scope: Scope): PaperDocument {
  const { units, title, summary, audience, kind } = scope;
  const [only] = units;
  const minutes = units.reduce((sum, { soloMinutes }) => sum + soloMinutes, 0);
  return {
    kind: words.kind,
    title,
    lede: kind === 'unit' ? summary : words.lede,
    facts: [
      { name: paper.alone, text: paper.about(minutes) },
      { name: paper.audience, text: paper.whom(audience) },
    ],
    blocks:
      kind === 'unit' && only ? unitBlocks(only) : pages([contents(units), ...units.map(chapter), [...terms(units), ...where(units, 1)]]),
    ...imprint(course),
  };
}

/** A document of one unit, whose name and lede stand over it already. */
function unitBlocks(unit: Unit): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: unitWords.terms(kindOf([unit])) };
  return [
    { kind: 'heading', level: 1, text: words.chapter },
    { kind: 'paragraph', text: words.yours },
    ...text(unit),
    ...(unit.terms.length > 0 ? [heading, termEntries(unit.terms)] : []),
    ...sources(unit),
    ...where([unit], 2),
  ];
}

/** A unit among others. */
const chapter = (unit: Unit): Block[] => [
  { kind: 'heading', level: 1, text: unitName(unit) },
  { kind: 'paragraph', look: 'lede', text: unit.lede },
  ...text(unit),
  ...sources(unit),
];

/** What the unit is for, what is coming, and its text with the exercises. */
function text(unit: Unit): Block[] {
  const notice: Block[] = unit.notice ? [{ kind: 'box', look: 'note', blocks: [{ kind: 'paragraph', text: unit.notice }] }] : [];
  const body = unit.body.map((block) => (block.kind === 'exercise' ? exerciseBox(unit, block.exercise) : block));
  return [
    { kind: 'paragraph', text: unit.goal },
    ...notice,
    ...body,
    { kind: 'heading', level: 2, text: unitWords.coffeeCard },
    { kind: 'paragraph', text: unit.coffeeCard },
  ];
}

/** What is in it, in order; one unit needs no list. */
function contents(units: readonly Unit[]): Block[] {
  if (units.length === 1) return [];
  const items = units.map((unit) => words.unit(unitName(unit), unit.soloMinutes));
  return [
    { kind: 'heading', level: 1, text: paper.contents },
    { kind: 'list', marks: 'bullet', items },
    { kind: 'paragraph', text: words.yours },
  ];
}

/** Numbered as the text has them. */
function sources(unit: Unit): Block[] {
  const all = sourcesOf(unit);
  if (all.length === 0) return [];
  const items = all.map(({ citation, url }) => [{ text: `${citation} ` }, addressSpan(url)]);
  return [
    { kind: 'heading', level: 2, text: unitWords.sources },
    { kind: 'list', marks: 'number', items },
  ];
}

const swedish = new Intl.Collator('sv');

/** The terms of several units, each once and in the order of the alphabet. */
function terms(units: readonly Unit[]): Block[] {
  const all = [...new Map(units.flatMap((unit) => unit.terms.map((term) => [term.id, term]))).values()];
  if (all.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: words.terms }, termEntries(all.sort((a, b) => swedish.compare(a.term, b.term)))];
}

const termEntries = (all: readonly Term[]): Block => ({
  kind: 'entries',
  entries: all.map(({ term, definition, url }) => ({
    name: term,
    text: [{ text: `${definition} ${common.source}: ` }, { text: new URL(url).hostname.replace(/^www\./, ''), href: url }],
  })),
});

function where(units: readonly Unit[], level: 1 | 2): Block[] {
  const lines = supportBlocks(units);
  if (lines.length === 0) return [];
  return [{ kind: 'heading', level, text: support.heading }, { kind: 'paragraph', text: support.atWork }, ...lines];
}
