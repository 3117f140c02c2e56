/** The modules that HR chooses among: every section with its units, each with what its pack holds. */
import { type Course, leadOf, type Part, type Role, type Theme, type Unit } from '../course/model.ts';
import { type Scope, scopesOf } from './scopes.ts';

/** Something to choose: a unit or a section, with what one chooses by. */
export interface CatalogueModule {
  readonly scope: Scope;
  /** The unit, where it is one. */
  readonly unit: Unit | undefined;
  readonly part: Part;
  /** Minutes that a group needs; undefined where nothing is led. */
  readonly group: number | undefined;
  /** Minutes for somebody alone. */
  readonly alone: number;
  readonly roles: readonly Role[];
  readonly themes: readonly Theme[];
  /** What a leader brings, beside what is in the pack. */
  readonly bring: readonly string[];
  /** How many may take part. */
  readonly people: { readonly from: number; readonly to: number } | undefined;
}

/** A section with the units in it. */
export interface CatalogueSection {
  readonly section: CatalogueModule;
  readonly units: readonly CatalogueModule[];
}

/** Sections in course order. A section of one unit is that unit's pack under another name, so it is not shown twice. */
export function catalogueOf(course: Course): CatalogueSection[] {
  const scopes = new Map(scopesOf(course).map((scope) => [scope.id, scope]));
  return course.parts.flatMap((part) =>
    part.sections.map(({ id, units }) => ({
      section: toModule(scopeNamed(scopes, id), part),
      units: units.map(({ slug }) => toModule(scopeNamed(scopes, slug), part)),
    })),
  );
}

/** @throws Error when there is no such scope, which is a fault of ours */
function scopeNamed(scopes: ReadonlyMap<string, Scope>, id: string): Scope {
  const scope = scopes.get(id);
  if (!scope) throw new Error(`There is no pack called "${id}"`);
  return scope;
}

function toModule(scope: Scope, part: Part): CatalogueModule {
  const { units } = scope;
  const [only] = units;
  const led = units.flatMap((unit) => leadOf(unit)?.workshop ?? []);
  const minutes = scope.minutes;
  return {
    scope,
    unit: scope.kind === 'unit' ? only : undefined,
    part,
    group: minutes > 0 ? minutes : undefined,
    alone: units.reduce((sum, { soloMinutes }) => sum + soloMinutes, 0),
    roles: distinct(units.flatMap(({ especially }) => especially)),
    themes: distinct(units.flatMap(({ themes }) => themes)),
    bring: scope.kind === 'unit' ? led.flatMap(({ material }) => material.map(({ text }) => text)) : [],
    people: range(led.map(({ group }) => group)),
  };
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The sizes that suit all: from the largest least to the smallest most. */
function range(groups: readonly { readonly from: number; readonly to: number }[]): CatalogueModule['people'] {
  if (groups.length === 0) return undefined;
  return { from: Math.max(...groups.map(({ from }) => from)), to: Math.min(...groups.map(({ to }) => to)) };
}
