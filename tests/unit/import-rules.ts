/**
 * The direction in which code may import: document ← exercises ← course ← { pages, packs, scorm };
 * learner ← { exercises, player }; search ← { pages, site, player, packs }; exercises ← workshop ← pages. What a group does never
 * meets what a learner is remembered by.
 */
import { type Import, importsOf, type Sources } from './imports.ts';

/** What each folder may import of ours, besides itself. Folders that are not named here are bound by the other rules only. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['src/document', []],
  ['src/texts', []],
  ['src/exercises', ['src/document', 'src/exports', 'src/texts', 'src/workplace']],
  ['src/exports', ['src/texts']],
  ['src/workplace', ['src/exports', 'src/learner', 'src/texts']],
  ['src/course', ['src/document', 'src/exercises', 'src/exports', 'src/texts']],
  ['src/figures', ['src/course', 'src/exercises', 'src/texts']],
  ['src/learner', ['src/texts']],
  ['src/search', ['src/document', 'src/texts']],
  ['src/workshop', ['src/course', 'src/exercises', 'src/exports', 'src/texts']],
  ['src/player', ['src/document', 'src/exercises', 'src/exports', 'src/course', 'src/learner', 'src/search', 'src/texts']],
]);

/** Code that runs in a browser, together with all that it imports. */
const BROWSER = [
  /^src\/learner\//,
  /^src\/workshop\/(main|worker)\.ts$/,
  /^src\/(site\/(main|glossary|figures|modules|search|my-page)|player\/main)\.ts$/,
  /^src\/exports\/entries\/[a-z]+\.ts$/,
  /^src\/exercises\/[^/]+\/(logic\.ts|cards\.ts|(view|static|room)\.tsx)$/,
  // What a package runs, and the making of packages, which works in the browser as well.
  /^(src\/packs|scorm)\/[^/]+\/entry\.ts$/,
  /^scorm\/package\.ts$/,
];

/** What is too large for a browser, or does not exist there. */
const NODE_ONLY = /^(zod|yaml|pagefind)(\/|$)|^node:|^src\/exercises\/registry\.ts$|\/(schema|integration)\.ts$/;

/** What documents for paper are made with runs in plain Node, which reads no JSX. */
const PLAIN_NODE = [/^src\/exercises\/registry\.ts$/, /^src\/figures\//];

/** What code must not reach, however many steps away. */
interface Reach {
  /** Where the code begins. */
  readonly entries: readonly RegExp[];
  readonly never: RegExp;
  /** Reads on after the import: "it must not reach a browser". */
  readonly why: string;
}

const OUT_OF_REACH: readonly Reach[] = [
  { entries: BROWSER, never: NODE_ONLY, why: 'it must not reach a browser' },
  { entries: PLAIN_NODE, never: /\.tsx$/, why: 'plain Node reads no JSX' },
];

/** Every import that goes against the direction, as `file:line imports x: rule`. Empty when all is well. */
export function backwardImports(sources: Sources): string[] {
  const imports = importsOf(sources);
  return [...imports.flatMap(brokenRule), ...OUT_OF_REACH.flatMap((reach) => tooFar(reach, sources, imports))];
}

/** `src/exercises/sortera/view.tsx` → `src/exercises`; `scorm/package.ts` → `scorm`. */
function folderOf(file: string): string {
  return /^(scorm|src\/[^/]+)\//.exec(file)?.[1] ?? '';
}

function brokenRule({ from, line, to }: Import): string[] {
  const rule = ruleAgainst(from, to);
  return rule ? [`${from}:${line} imports ${to}: ${rule}`] : [];
}

function ruleAgainst(from: string, to: string): string | undefined {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (other === '' || own === other) return undefined;
  if (other === 'src/pages') return 'nothing imports a page';
  if (other === 'scorm' && own !== 'src/packs' && own !== 'src/tools') return 'only src/packs and src/tools import from scorm';
  if (to === 'src/search/lunr.ts' && own !== 'src/player') return 'lunr is the player’s; the site has Pagefind';
  const allowed = MAY_IMPORT.get(own);
  if (!allowed) return undefined;
  if (from === 'src/exercises/element.ts' && other === 'src/learner') return undefined;
  // The build reads the course to know what there is to find; what searches knows only sections.
  if (from === 'src/search/integration.ts' && other === 'src/course') return undefined;
  if (!allowed.includes(other)) return `${own} imports ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing of ours'}`;
  if (own === 'src/workshop' && other === 'src/course' && to !== 'src/course/model.ts')
    return 'of the course, the workshop knows the model';
  if (own === 'src/course' && /\/(view|static)\.tsx$/.test(to)) return 'the course knows nothing of how an exercise looks';
  return undefined;
}

/** Follows what code imports, step by step, to anything that it must not reach. */
function tooFar({ entries: from, never, why }: Reach, sources: Sources, imports: readonly Import[]): string[] {
  const loaded = imports.filter(({ typesOnly }) => !typesOnly);
  const entries = [...sources.keys()].filter((file) => from.some((pattern) => pattern.test(file)));
  const chains = new Map(entries.map((file) => [file, file]));
  const found: string[] = [];
  // A map can be added to while it is walked through, so this visits all that is reached.
  for (const [file, chain] of chains) {
    for (const { line, to } of loaded.filter((one) => one.from === file)) {
      if (never.test(to)) found.push(`${file}:${line} imports ${to}: ${why}, but ${chain} does`);
      else if (!chains.has(to)) chains.set(to, `${chain} → ${to}`);
    }
  }
  return found;
}
