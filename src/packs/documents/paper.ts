/** What both documents have: how they are named and end, and how their chapters follow one another. */
import { type Course, type SupportLine, type Unit, unitNumber } from '../../course/model.ts';
import type { Block, PaperDocument, Span } from '../../document/blocks.ts';
import { paper as words } from '../../texts/sv/documents.ts';
import { support } from '../../texts/sv/unit.ts';

/** "1.3 Lådan och vad den kostar" */
export const unitName = ({ id, title }: Unit): string => `${unitNumber(id)} ${title}`;

/** The foot and the day of a document. */
export const imprint = ({ title, version, released }: Course): Pick<PaperDocument, 'foot' | 'day'> => ({
  foot: words.foot(title, version),
  day: released,
});

/** Chapters one after the other, each on a new page; empty ones are left out. */
export function pages(chapters: readonly (readonly Block[])[]): Block[] {
  const all = chapters.filter((chapter) => chapter.length > 0);
  return all.flatMap((chapter, index): readonly Block[] => (index > 0 ? [{ kind: 'page' }, ...chapter] : chapter));
}

/** Where to turn, each line once: its number, for whom, when, its address, and when somebody last saw to it. */
export function supportEntries(units: readonly Unit[]): Block[] {
  const lines = new Map(units.flatMap((unit) => unit.support.map((line) => [line.id, line])));
  if (lines.size === 0) return [];
  return [{ kind: 'entries', entries: [...lines.values()].map((line) => ({ name: nameOf(line), text: textOf(line) })) }];
}

/** The number stands with the name, but for a line that is called what it is called on. */
const nameOf = ({ name, contact }: SupportLine): string => (isNumber(contact) && contact !== name ? `${name}, ${contact}` : name);

/** Of a line without a number, the address says all there is. */
const isNumber = (contact: string): boolean => /^[\d -]+$/.test(contact);

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

function textOf({ whom, hours, url, checked }: SupportLine): Span[] {
  const open = hours ? `${support.hours(hours)} ` : '';
  return [
    { text: `${support.whom(whom)} ${open}` },
    { text: shortAddress(url), href: url },
    { text: `. ${support.checked(day.format(new Date(checked)))}` },
  ];
}

/** A web address as people write it: without https and www. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
