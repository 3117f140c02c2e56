/** LÄS MIG.html: one file that says what a pack is and how to use it, for somebody who has never seen the site. Node only. */
import { createHash } from 'node:crypto';
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Course, kindOf, leadOf } from '../../course/model.ts';
import type { Block } from '../../document/blocks.ts';
import { figures } from '../../texts/sv/figures.ts';
import { formatBytes, formatDuration, upperFirst } from '../../texts/sv/numbers.ts';
import { readme as words } from '../../texts/sv/readme.ts';
import { countOf, unitNouns } from '../../texts/sv/units.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { agendaBlocks } from '../documents/guide-opening.ts';
import { overview } from '../documents/guide-unit.ts';
import type { Scope } from '../scopes.ts';
import { html, htmlTable } from './blocks.ts';
import { STYLE } from './style.ts';

/** A file of the pack. */
export interface ReadMeFile {
  /** In the pack: `Handledning.pdf`, `Webb/index.html`. */
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Its name in a pack. */
export const READ_ME: string = words.file;

/** Neither scripts nor anything from elsewhere: the page is its own style and text. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * The page as text.
 * @param files all of the pack's but this one, in the order in which people use them
 * @throws Error with the name of a file that src/texts/sv/readme.ts has no words for
 */
export function readMe(course: Course, scope: Scope, files: readonly ReadMeFile[]): string {
  const page = h(
    'html',
    { lang: 'sv' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, words.title(scope.title)),
      h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
    ),
    h('body', null, h('main', null, opening(scope), steps(scope, files), agenda(scope), fileList(files), rest(course, files))),
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** The box of the identity, its lid ajar. */
const mark = h(
  'svg',
  { width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': 'true' },
  h('path', { d: 'M2 7V16H16V7M2 7 14 2', fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5 }),
);

function opening({ title, summary, audience, units, minutes, path }: Scope): ComponentChildren {
  const alone = units.reduce((sum, { soloMinutes }) => sum + soloMinutes, 0);
  const facts = [
    ...(units.length > 1 ? [[words.facts.contents, upperFirst(countOf(units.length, unitNouns[kindOf(units)]))]] : []),
    ...(minutes > 0 ? [[words.facts.group, formatDuration(minutes)]] : []),
    [words.facts.alone, formatDuration(alone)],
    [words.facts.audience, upperFirst(audience)],
  ];
  return [
    h('p', { class: 'eyebrow' }, mark, words.eyebrow),
    h('h1', null, title),
    h('p', { class: 'lede' }, words.lede),
    // A path says what it is for in its agenda.
    path ? null : h('p', null, summary),
    h(
      'dl',
      null,
      facts.map(([name, text]) => [h('dt', null, name), h('dd', null, text)]),
    ),
  ];
}

/** What to do, file by file; a file that the pack lacks is not spoken of. */
function steps({ kind, minutes }: Scope, files: readonly ReadMeFile[]): ComponentChildren {
  const names = new Set(files.map(({ name }) => name));
  const about = (name: string, say: (shown: string) => readonly [string, string, string]) => {
    if (!names.has(name)) return [];
    const [before, shown, after] = say(name.replace(/\.\w+$/, (ending) => (name.includes('/') ? ending : '')));
    return [[before, link(name, shown), after]];
  };
  const meeting = kind === 'unit' || kind === 'path' ? words.meet : words.meetings;
  const items: ComponentChildren[] = [
    [words.unpack, ' ', h('a', { href: '#packa-upp' }, words.toUnpack), '.'],
    ...about('Handledning.pdf', words.read),
    ...about('Arbetsblad.pdf', words.print),
    ...about('Kort.pdf', words.cut),
    ...about('Bildspel.pptx', words.show),
    ...(minutes > 0 ? [meeting(formatDuration(minutes))] : []),
    ...about('Webb/index.html', words.web),
  ];
  return [h('h2', null, words.order), list(items)];
}

const link = (name: string, text: string): ComponentChildren => h('a', { href: encodeURI(name) }, text);

const list = (items: readonly ComponentChildren[]): ComponentChildren =>
  h(
    'ol',
    null,
    items.map((item) => h('li', null, item)),
  );

/** What happens when: of a unit its steps, of others what their guide begins with. */
function agenda(scope: Scope): ComponentChildren {
  const [unit] = scope.units;
  const lead = scope.kind === 'unit' && unit ? leadOf(unit) : undefined;
  if (scope.kind === 'unit' && !lead) return null;
  const blocks: readonly Block[] = lead
    ? [{ kind: 'heading', level: 1, text: guide.overview }, overview(lead.workshop.steps)]
    : agendaBlocks(scope);
  return blocks.map(html);
}

function fileList(files: readonly ReadMeFile[]): ComponentChildren {
  const own = files.filter(({ name }) => words.uses[name] !== undefined);
  const inFolder = files.filter(({ name }) => words.uses[name] === undefined);
  const unknown = inFolder.find(({ name }) => !name.startsWith(words.folder));
  if (unknown) throw new Error(`${READ_ME} has no words for "${unknown.name}": say in src/texts/sv/readme.ts what it is for`);
  const size = (bytes: number) => h('span', { class: 'size' }, formatBytes(bytes));
  const rows = [
    ...own.map(({ name, bytes }) => [[link(name, name), size(bytes)], words.uses[name]]),
    ...(inFolder.length > 0 ? [[[words.rest, size(inFolder.reduce((sum, { bytes }) => sum + bytes, 0))], words.restUse]] : []),
  ];
  const { file, use } = words.fileColumns;
  return [h('h2', null, words.files), htmlTable([file, use], rows, { rowHeads: true })];
}

function rest({ title, version, released }: Course, files: readonly ReadMeFile[]): ComponentChildren {
  const [free, ccBy, credit] = words.free;
  const [code, mit, faces, ofl, end] = words.code;
  return [
    h('h2', { id: 'packa-upp' }, words.opening),
    list(words.windows),
    h('p', null, words.inside),
    h('h2', null, words.privacy),
    h('p', null, words.privacyText),
    h('h2', null, words.licence),
    h('p', null, free, h('a', { href: 'https://creativecommons.org/licenses/by/4.0/deed.sv' }, ccBy), credit, figures.credit(title)),
    h(
      'p',
      null,
      code,
      h('a', { href: 'https://opensource.org/license/mit' }, mit),
      faces,
      h('a', { href: 'https://openfontlicense.org/' }, ofl),
      end,
    ),
    h('p', null, words.version(version, day.format(new Date(released)))),
    checksums(files),
  ];
}

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

function checksums(files: readonly ReadMeFile[]): ComponentChildren {
  const [first] = files;
  if (!first) return null;
  const { file, sum } = words.sumColumns;
  const rows = files.map(({ name, sha256 }) => [name, h('span', { class: 'sum' }, sha256)]);
  return [
    h('h2', null, words.sums),
    h('p', null, words.sumsText),
    h('p', null, words.onWindows),
    h('pre', null, `certutil -hashfile "${first.name}" SHA256`),
    h('p', null, words.elsewhere),
    h('pre', null, `shasum -a 256 "${first.name}"`),
    h('p', null, words.compare),
    htmlTable([file, sum], rows, { rowHeads: true, caption: words.sumsFor, className: 'sums' }),
  ];
}
