/** What the catalogue of modules is narrowed to. The address holds it, so that a choice can be passed on. */

/** What a filter knows of a module; the page writes it as data attributes. */
export interface ModuleFacts {
  /** Minutes in a group; undefined where nothing is led. */
  readonly group: number | undefined;
  /** Minutes alone; undefined where it is not done alone. */
  readonly alone: number | undefined;
  readonly roles: readonly string[];
  readonly themes: readonly string[];
}

/** Chosen values by the names they have in the address; '' chooses nothing. */
export interface ModuleFilter {
  /** Most minutes. */
  readonly tid: string;
  readonly form: string;
  readonly for: string;
  readonly tema: string;
}

export const FILTER_NAMES = ['tid', 'form', 'for', 'tema'] as const;

/** Minutes that somebody may have. */
export const TIMES = [10, 15, 20, 30, 60] as const;

/** The filter that an address tells: `?tid=30&form=grupp`. What is not among `allowed` is left out. */
export function readModuleFilter(parameters: URLSearchParams, allowed: (name: string, value: string) => boolean): ModuleFilter {
  const value = (name: string) => {
    const given = parameters.get(name) ?? '';
    return allowed(name, given) ? given : '';
  };
  return { tid: value('tid'), form: value('form'), for: value('for'), tema: value('tema') };
}

/** The address that tells a filter: `?tid=30`, or '' for none. */
export function filterAddress(filter: ModuleFilter): string {
  const chosen = FILTER_NAMES.filter((name) => filter[name] !== '').map((name) => [name, filter[name]] as [string, string]);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

/** Tells whether a module is wanted: its time is that of the form that is chosen, or else the shortest. */
export function isWanted({ group, alone, roles, themes }: ModuleFacts, filter: ModuleFilter): boolean {
  const times = [filter.form === 'ensam' ? undefined : group, filter.form === 'grupp' ? undefined : alone].filter(
    (minutes) => minutes !== undefined,
  );
  const most = filter.tid === '' ? Number.POSITIVE_INFINITY : Number(filter.tid);
  return (
    times.some((minutes) => minutes <= most) &&
    (filter.for === '' || roles.includes(filter.for)) &&
    (filter.tema === '' || themes.includes(filter.tema))
  );
}
