/** What is packed together: a unit, a section, a part, a path, the whole course. */
import { type AgendaItem, type Course, leadOf, type Path, type Unit, unitName } from '../course/model.ts';
import { scopes as words } from '../texts/sv/scopes.ts';

export interface Scope {
  /** Permanent, in addresses and identifiers: `1-3-ladan`, `avsnitt-2a`, `del-1`, `en-apt`. */
  readonly id: string;
  readonly kind: 'unit' | 'section' | 'part' | 'path' | 'course';
  /** "1.3 Lådan och vad den kostar", "Avsnitt 2A: Historia och paradoxer". */
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly summary: string;
  /** Whom it is for. */
  readonly audience: string;
  readonly units: readonly Unit[];
  /** Minutes in a group: a path's agenda, else what its workshops and meetings take together. */
  readonly minutes: number;
  /** What happens when, where it is a path. */
  readonly path: Path | undefined;
}

/** The path that has all units: its pack is the whole course's. */
const WHOLE = 'hela-utbildningen';

/** Everything that has a pack of its own, smallest first, each in course order. */
export function scopesOf(course: Course): Scope[] {
  return [
    ...[...course.units.values()].map(unitScope),
    ...course.parts.flatMap(({ sections }) =>
      sections.map(({ id, label, title, summary, units }) => ({
        ...group(units),
        id,
        kind: 'section' as const,
        title: words.section(label, title),
        summary,
      })),
    ),
    ...course.parts.map(({ id, label, title, summary, units }) => ({
      ...group(units),
      id,
      kind: 'part' as const,
      title: words.part(label, title),
      summary,
    })),
    ...course.paths.map(pathScope),
  ];
}

function unitScope(unit: Unit): Scope {
  const { slug, lede, audience } = unit;
  return { ...group([unit]), id: slug, kind: 'unit', title: unitName(unit), summary: lede, audience };
}

function pathScope(path: Path): Scope {
  const { id, title, summary, audience, units, minutes } = path;
  return { id, kind: id === WHOLE ? 'course' : 'path', title, summary, audience, units, minutes, path };
}

/** What units that are taken together have in common: whom they are for, and how long they take. */
function group(units: readonly Unit[]) {
  const audiences = [...new Set(units.map(({ audience }) => audience))];
  return {
    units,
    audience: words.audience(audiences),
    minutes: units.reduce((sum, unit) => sum + (leadOf(unit)?.minutes ?? 0), 0),
    path: undefined,
  };
}

/** The agenda of a scope as documents have it: of a path its own, of others the units one after the other. */
export function agendaOf({ path, units }: Scope): readonly AgendaItem[] {
  if (path) return path.agenda;
  return units.map((unit) => ({ title: unit.title, minutes: leadOf(unit)?.minutes ?? 0, text: unit.goal, units: [unit], choose: false }));
}
