/** The player as a document: any selection of units as sections of one HTML page. Runs in Node and in the browser. */
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { EXPORTS_FOLDER } from '../exports/libraries.ts';
import { progress, storage } from '../texts/sv/learner.ts';
import { player as words } from '../texts/sv/player.ts';
import { footer, site } from '../texts/sv/site.ts';
import { commonKind, type UnitKind } from '../texts/sv/units.ts';
import { fitFragment } from './fragment.ts';
import { rail } from './rail.ts';
import { SEARCHABLE, searchField } from './search-field.ts';

/** A unit as the player needs it: what the list shows, and the HTML that the site's build made of it. */
export interface PlayerUnit {
  readonly id: string;
  readonly title: string;
  /** Minutes. */
  readonly minutes: number;
  readonly kind: UnitKind;
  /** The unit's own HTML, made by the build from checked content; not yet fitted to the units beside it. */
  readonly html: string;
}

/** What a player document is made of. */
export interface PlayerOptions {
  readonly title: string;
  readonly units: readonly PlayerUnit[];
  /** Ids of the units whose scored exercises count; others are shown but not counted. */
  readonly scoredUnits: ReadonlySet<string>;
  /** Percent needed to pass. */
  readonly passMark: number;
  readonly version: string;
  /** True when there are exercises that make files; what they make them with then stands in EXPORTS_FOLDER. */
  readonly exports: boolean;
  /** True inside an LMS: there is a session to save and close. */
  readonly lms: boolean;
}

/** Names of the files that stand beside the document. */
export const PLAYER_FILES = { script: 'spelare.js', style: 'spelare.css' } as const;

/** The whole document as text. Titles are escaped; the units' HTML is taken as it is. */
export function playerDocument(options: PlayerOptions): string {
  const { title, passMark, exports } = options;
  const page = h(
    'html',
    { lang: 'sv', 'data-pass-mark': passMark, 'data-exports': exports ? EXPORTS_FOLDER : undefined },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', null, title),
      h('link', { rel: 'stylesheet', href: PLAYER_FILES.style }),
    ),
    h('body', { class: 'player' }, body(options)),
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

const kindOf = (units: readonly PlayerUnit[]) => commonKind(units.map(({ kind }) => kind));

function body(options: PlayerOptions): ComponentChildren {
  const { title, units, version, lms } = options;
  const list = units.map(({ id, title: name, minutes, kind }) => ({ id, title: name, minutes, kind, href: `#${id}`, current: false }));
  return [
    h('a', { class: 'skip', href: '#innehall' }, site.skip),
    bar(options),
    h('p', {
      class: 'storage-notice',
      role: 'status',
      'data-storage-notice': '',
      'data-blocked': lms ? storage.noLms : storage.blocked,
      'data-full': storage.full,
      'data-unsent': storage.unsent,
      'data-review': storage.review,
    }),
    h(
      'div',
      { class: 'lesson-grid' },
      rail(title, list, units.length >= SEARCHABLE ? searchField(kindOf(units)) : null),
      h(
        'main',
        { id: 'innehall', tabindex: -1 },
        units.map(({ id }, index) => unitSection(id, fitFragment(units, index), options.scoredUnits.has(id))),
        h(
          'section',
          { class: 'unit', id: 'slut', 'data-end': '', 'aria-labelledby': 'slut-title' },
          h('h1', { id: 'slut-title', tabindex: -1 }, words.endTitle),
          h('p', { class: 'lede', 'data-end-text': '' }, words.endText),
          h('div', { class: 'actions', 'data-end-links': '' }),
        ),
      ),
    ),
    lms ? closeDialog() : null,
    h(
      'footer',
      { class: 'site-footer' },
      h('div', { class: 'wrap' }, h('p', null, footer.about), h('p', null, `${footer.licence} CC BY 4.0. ${footer.version(version)}`)),
    ),
    h('script', { src: PLAYER_FILES.script }),
  ];
}

function bar({ units, lms }: PlayerOptions): ComponentChildren {
  return h(
    'header',
    { class: 'lesson-bar' },
    h('p', { class: 'mark' }, site.name),
    h(
      'div',
      { class: 'track', 'data-track': '', hidden: true },
      h('progress', { max: units.length, value: 0, 'aria-label': progress.partProgress(0, units.length, kindOf(units)) }),
    ),
    h('button', { class: 'rail-button', type: 'button', popovertarget: 'rail' }, site.contents),
    lms
      ? h('button', { class: 'button button-on-dark-quiet close-button', type: 'button', 'data-close': '', hidden: true }, words.close)
      : null,
  );
}

function unitSection(id: string, html: string, counted: boolean): ComponentChildren {
  return h('div', {
    key: id,
    id,
    'data-player-unit': id,
    'data-counted': counted ? '' : undefined,
    dangerouslySetInnerHTML: { __html: html },
  });
}

/** Asked before a session is closed with a result below the pass mark. */
function closeDialog(): ComponentChildren {
  return h(
    'dialog',
    { class: 'close-dialog', 'data-close-dialog': '', 'aria-labelledby': 'close-text' },
    h('p', { id: 'close-text', 'data-close-text': '' }),
    h(
      'div',
      { class: 'actions' },
      h('button', { class: 'button', type: 'button', 'data-stay': '' }, words.stay),
      h('button', { class: 'button button-quiet', type: 'button', 'data-close-anyway': '' }, words.closeAnyway),
    ),
  );
}
