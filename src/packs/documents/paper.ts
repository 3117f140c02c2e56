/** What both documents have: how they are named and end, and how their chapters follow one another. */
import type { Course, SupportLine, Unit } from '../../course/model.ts';
import type { Block, PaperDocument, Span } from '../../document/blocks.ts';
import { paper as words } from '../../texts/sv/documents.ts';
import { support } from '../../texts/sv/unit.ts';

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

/** Where to turn, each line once with its number, for whom and when; last the day from which on all have been seen to. */
export function supportBlocks(units: readonly Unit[]): Block[] {
  const lines = [...new Map(units.flatMap((unit) => unit.support.map((line) => [line.id, line]))).values()];
  const [oldest] = lines.map(({ checked }) => checked).sort();
  if (oldest === undefined) return [];
  return [
    { kind: 'entries', entries: lines.map((line) => ({ name: nameOf(line), text: textOf(line) })) },
    { kind: 'paragraph', look: 'small', text: support.checked(day.format(new Date(oldest))) },
  ];
}

/** The number stands with the name, but for a line that is called what it is called on. */
const nameOf = ({ name, contact }: SupportLine): string => (isNumber(contact) && contact !== name ? `${name}, ${contact}` : name);

/** Of a line without a number, the address says all there is. */
const isNumber = (contact: string): boolean => /^[\d -]+$/.test(contact);

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

function textOf({ whom, hours, url }: SupportLine): Span[] {
  const open = hours ? `${support.hours(hours)} ` : '';
  return [{ text: `${support.whom(whom)} ${open}` }, addressSpan(url)];
}

/** A web address as people write it, without https and www; whoever reads on a screen can follow it. */
export const addressSpan = (url: string): Span => ({ text: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: url });
