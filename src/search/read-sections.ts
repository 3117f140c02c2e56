/** The HTML of a unit → the places that a search can lead to. Runs in Node on built pages and in the player on its own document. */
import type { Section } from './section.ts';

/** What a reader does not read as text; answers that are folded in are not given away. */
const SKIPPED = /^(script|style|svg|template|details|textarea)$/;
/** What is no text, says the same as another place, or goes into details that would make one page answer to everything. */
const SKIPPED_CLASS =
  /(?:^|\s)(?:visually-hidden|button|cite|term-note|term-source|tip-(?:meta|how|why)|sources|finish|checked|notice|unit-meta|fork|guide-clock|guide-overview|guide-print)(?:\s|$)/;
/** Exercises whose form repeats other places: cards with the glossary's terms, questions on all lessons, an exercise once more. */
const REPEATING = /\bexercise-(?:begreppskort|kunskapskontroll|again)\b/;
const VOID = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const INLINE = /^(a|abbr|b|em|i|mark|q|small|span|strong|sub|sup|wbr)$/;

/** A leader's guide is folded in where somebody is alone, but it is no answer that would be given away. */
const GUIDE = /\sdata-guide\b/;
/** A heading that begins a place of its own, though it is no h2. */
const PLACE = /\sdata-section\b/;

/** A comment, a tag, or a run of text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/gi;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** A section while it is being read. */
interface Draft {
  readonly kind: Section['kind'];
  readonly anchor: string;
  title: string;
  lead: string;
  text: string;
  exercises: string;
}

const begin = (kind: Section['kind'], anchor: string): Draft => ({ kind, anchor, title: '', lead: '', text: '', exercises: '' });

/** An element that has begun, and what its text is to the section. */
interface Open {
  readonly name: string;
  readonly role: 'title' | 'lead' | 'text' | 'exercises' | 'repeating' | 'skipped';
}

/**
 * Cuts a unit at its headings of level 2, at those marked `data-section`, and at its terms.
 * @param html what UnitArticle renders; well formed, since our build or a browser wrote it
 */
export function readSections(unit: string, html: string): Section[] {
  const kind = /<article\b[^>]*\sdata-kind="workshop"/.test(html) ? 'ovning' : 'lektion';
  let draft = begin(kind, unit);
  const drafts = [draft];
  const open: Open[] = [];
  const role = () => open.at(-1)?.role ?? 'text';
  for (const [, closing, tag, attributes = '', text] of html.matchAll(PIECE)) {
    if (text !== undefined) write(draft, decode(text), role());
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (!INLINE.test(name)) write(draft, ' ', role());
    if (closing) {
      const begun = open.findLastIndex((one) => one.name === name);
      if (begun >= 0) open.length = begun;
    } else if (!VOID.test(name) && !attributes.endsWith('/')) {
      const id = attribute(attributes, 'id');
      const term = id.startsWith(`${unit}-begrepp-`);
      if (role() !== 'skipped' && (name === 'h2' || PLACE.test(attributes) || term)) {
        draft = begin(term ? 'begrepp' : kind, id);
        drafts.push(draft);
      }
      open.push({ name, role: roleOf(name, attributes, draft.kind, role()) });
    }
  }
  return drafts.map((one) => finish(unit, one)).filter((section) => section.text !== '');
}

function roleOf(name: string, attributes: string, kind: Section['kind'], around: Open['role']): Open['role'] {
  const classes = attribute(attributes, 'class');
  if (around === 'skipped' || (SKIPPED.test(name) && !GUIDE.test(attributes)) || SKIPPED_CLASS.test(classes)) return 'skipped';
  if (REPEATING.test(classes)) return 'repeating';
  if (/\sdata-live\b/.test(attributes)) return around === 'repeating' ? 'skipped' : 'exercises';
  if (/\beyebrow\b/.test(classes)) return 'exercises';
  if (name === 'h1' || name === 'h2' || PLACE.test(attributes) || (name === 'dt' && kind === 'begrepp')) return 'title';
  return /\b(lede|goal)\b/.test(classes) ? 'lead' : around;
}

function write(draft: Draft, text: string, role: Open['role']): void {
  if (role === 'skipped') return;
  if (role === 'title' || role === 'lead') draft.lead += text;
  draft[role === 'lead' || role === 'repeating' ? 'text' : role] += text;
}

function finish(unit: string, { kind, anchor, title, lead, text, exercises }: Draft): Section {
  return { unit, kind, anchor, title: tidy(title), lead: tidy(lead), text: tidy(text), exercises: tidy(exercises) };
}

/** One blank between words, none before a full stop that a source note stood in front of. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?])/g, '')
    .trim();

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    return ENTITIES[name] ?? whole;
  });
}

/** The same term or figure is explained in several units; one of them is enough, the first. */
export function withoutRepeats(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return sections.filter(({ kind, title, text }) => {
    if (kind === 'lektion' || kind === 'ovning') return true;
    const name = `${kind} ${title} ${text}`;
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}
