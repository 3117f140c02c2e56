import { site } from '../texts/sv/site.ts';

/** The pages beside the lessons, in the order of the menu. Paths are below the site's base. */
export const menu: readonly { readonly path: string; readonly label: string }[] = [
  { path: 'kurs/', label: site.course },
  { path: 'genomfor/', label: site.lead },
  { path: 'begrepp/', label: site.glossary },
  { path: 'siffror/', label: site.figures },
  { path: 'moduler/', label: site.modules },
  { path: 'min-sida/', label: site.myPage },
  { path: 'sok/', label: site.search },
];
