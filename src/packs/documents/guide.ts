/** Handledning: all that somebody needs who leads a scope's units and has seen nothing of them before. */
import { type Course, kindOf, leadOf, type Unit, unitName } from '../../course/model.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { paper, leaderGuide as words } from '../../texts/sv/documents.ts';
import { countOf, unitNouns } from '../../texts/sv/units.ts';
import { guide } from '../../texts/sv/workshop.ts';
import type { Scope } from '../scopes.ts';
import { agendaBlocks, fileBox } from './guide-opening.ts';
import { atMeeting, beforeMeeting, noteOnTime, unitFacts } from './guide-unit.ts';
import { keyBlocks } from './key.ts';
import { imprint, pages, supportBlocks } from './paper.ts';

/** What the leader of a scope reads, says and looks up. */
export function guideDocument(course: Course, scope: Scope): PaperDocument {
  const { units, title, kind } = scope;
  const [only] = units;
  return {
    kind: words.kind,
    title,
    lede: words.lede,
    facts: kind === 'unit' && only ? unitFacts(only) : scopeFacts(scope),
    blocks: kind === 'unit' && only ? single(only) : several(scope),
    ...imprint(course),
  };
}

/** A document of one unit: what it is about stands over it already, and its parts follow one another. */
function single(unit: Unit): Block[] {
  const led = leadOf(unit) !== undefined;
  return [
    { kind: 'heading', level: 1, text: led ? words.prepare : words.together },
    ...beforeMeeting(unit, fileBox([unit])),
    ...(led ? [{ kind: 'heading', level: 1, text: words.meeting } as const] : []),
    ...atMeeting(unit),
    ...supportChapter([unit]),
    ...keyBlocks([unit]),
  ];
}

function several(scope: Scope): Block[] {
  const { units } = scope;
  const chapter = (unit: Unit): Block[] => [
    { kind: 'heading', level: 1, text: unitName(unit) },
    { kind: 'entries', entries: unitFacts(unit) },
    ...noteOnTime(unit, scope),
    ...beforeMeeting(unit),
    ...atMeeting(unit),
  ];
  return pages([[...agendaBlocks(scope), fileBox(units)], ...units.map(chapter), supportChapter(units), keyBlocks(units)]);
}

function scopeFacts({ units, minutes, audience, path }: Scope): PaperDocument['facts'] {
  return [
    { name: paper.contents, text: countOf(units.length, unitNouns[kindOf(units)]) },
    { name: path ? words.time : guide.time, text: paper.about(minutes) },
    { name: paper.audience, text: paper.whom(audience) },
  ];
}

/** Where the leader can send somebody, all in one place so that it is found in a hurry. */
function supportChapter(units: readonly Unit[]): Block[] {
  const lines = supportBlocks(units);
  if (lines.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: words.support }, { kind: 'paragraph', text: words.supportIntro }, ...lines];
}
