/** A scope as a presentation: what the group sees on the wall, and what the leader says in the notes. */
import type { AgendaItem, Course, Unit } from '../../course/model.ts';
import type { Slide, SlideDeck } from '../../document/slides.ts';
import { slides as words } from '../../texts/sv/slides.ts';
import { agendaOf, type Scope } from '../scopes.ts';
import { type Draft, unitSlides } from './unit-slides.ts';

/** A unit has its own slides; several units have an opening with an agenda before them, and a path its breaks. */
export function slideDeck(course: Course, scope: Scope): SlideDeck {
  const drafts = scope.kind === 'unit' ? scope.units.flatMap((unit) => unitSlides(unit)) : [...openScope(scope), ...followAgenda(scope)];
  return { title: scope.title, foot: words.foot(course.title, course.version), day: course.released, slides: withOwnTitles(drafts) };
}

function openScope(scope: Scope): Draft[] {
  const { path, minutes, title, summary, audience } = scope;
  const agenda = agendaOf(scope);
  return [
    {
      kind: 'opening',
      title,
      eyebrow: path ? words.path(minutes) : words.whole(minutes),
      text: summary,
      notes: [words.audience(audience), ...(path ? [words.before(path.before), words.after(path.after)] : [])],
    },
    {
      kind: 'list',
      title: words.agenda,
      numbered: false,
      items: agenda.map((item) => words.agendaLine(item.title, item.minutes)),
      notes: agenda.map((item) => words.agendaNote(item.title, item.text)),
    },
  ];
}

/** Units in the order of the agenda, each once, with what the path says of it; what has no unit, such as a break, in its place. */
function followAgenda(scope: Scope): Draft[] {
  const agenda = agendaOf(scope);
  const shown = new Set<Unit>();
  return agenda.flatMap((item) => {
    const { units, title, minutes, text } = item;
    if (units.length === 0) return [{ kind: 'step', title, texts: [text], meta: words.break(minutes), notes: [text] } satisfies Draft];
    const next = units.filter((unit) => !shown.has(unit));
    for (const unit of next) shown.add(unit);
    const slides = next.flatMap((unit) => unitSlides(unit, scope.path ? remarksOn(unit, agenda) : []));
    if (units.length === 1 || !scope.path) return slides;
    const opening: Draft = { kind: 'opening', title, eyebrow: words.agendaMinutes(minutes), text, notes: units.map((unit) => unit.title) };
    return [opening, ...slides];
  });
}

/** What a path says of a unit that it takes up by itself. */
function remarksOn(unit: Unit, agenda: readonly AgendaItem[]): string[] {
  return agenda.filter(({ units }) => units.length === 1 && units[0] === unit).map(({ title, text }) => words.inPath(title, text));
}

/** Screen readers list slides by title: one that several units have gets the number of its unit, and what is still alike a number. */
function withOwnTitles(drafts: readonly Draft[]): Slide[] {
  const places = new Map<string, Set<string | undefined>>();
  for (const { title, place } of drafts) places.set(title, (places.get(title) ?? new Set()).add(place));
  const used = new Set<string>();
  return drafts.map(({ place, ...slide }) => {
    const shared = (places.get(slide.title)?.size ?? 0) > 1;
    const named = place && shared ? words.titleIn(slide.title, place) : slide.title;
    let title = named;
    for (let n = 2; used.has(title); n++) title = words.titleIn(named, String(n));
    used.add(title);
    return { ...slide, title };
  });
}
