/** The first page of Handledning: what happens when, and which file is for what. */
import { leadOf, type Unit, unitNumber } from '../../course/model.ts';
import type { Block, Text } from '../../document/blocks.ts';
import { leaderGuide as words } from '../../texts/sv/documents.ts';
import { site } from '../../texts/sv/site.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { sheetsOf, unitDecks } from '../card-decks.ts';
import { agendaOf, type Scope } from '../scopes.ts';
import { unitName } from './paper.ts';

/** The agenda of a path with what comes before and after; of other selections their units in order. */
export function agendaBlocks(scope: Scope): Block[] {
  const { path } = scope;
  const before: Block[] = path
    ? [
        { kind: 'paragraph', text: scope.summary },
        { kind: 'heading', level: 2, text: words.before },
        { kind: 'paragraph', text: path.before },
        { kind: 'heading', level: 2, text: words.during },
      ]
    : [];
  const after: Block[] = path
    ? [
        { kind: 'heading', level: 2, text: words.after },
        { kind: 'paragraph', text: path.after },
      ]
    : [];
  return [
    { kind: 'heading', level: 1, text: path ? words.agenda : words.order },
    ...before,
    path ? agenda(scope) : order(scope.units),
    ...after,
  ];
}

/** From minute to minute; the whole course is taken over weeks, so there each line has its own length instead. */
function agenda(scope: Scope): Block {
  const { clock, minutes: length, what, from } = words.columns;
  const oneGo = scope.kind === 'path';
  let at = 0;
  const rows = agendaOf(scope).map(({ title, minutes, text, units, choose }): Text[] => {
    const start = at;
    at += minutes;
    return [
      oneGo ? guide.clock(start, at) : site.minutes(minutes),
      [{ text: `${title}. `, strong: true }, { text: choose ? `${text} ${words.choose}` : text }],
      units.map(oneGo ? unitName : ({ id }) => unitNumber(id)).join(choose ? words.or : ', ') || words.none,
    ];
  });
  return { kind: 'table', head: [oneGo ? clock : length, what, from], rows, widths: [14, 58, 28] };
}

/** Units one after the other, with how long each is. */
function order(units: readonly Unit[]): Block {
  const { what, group, alone } = words.columns;
  const rows = units.map((unit): Text[] => {
    const led = leadOf(unit);
    return [unitName(unit), led ? site.minutes(led.minutes) : words.none, site.minutes(unit.soloMinutes)];
  });
  return { kind: 'table', head: [what, group, alone], rows, widths: [64, 16, 20] };
}

/** The files of the pack and what each is for. */
export function fileBlocks(units: readonly Unit[], level: 1 | 2): Block[] {
  const sheets = sheetsOf(units.flatMap(unitDecks));
  const rows = [words.guideFile, words.worksheetFile, words.slidesFile, ...(sheets > 0 ? [words.cardsFile(sheets)] : []), words.webFile];
  const { file, use } = words.fileColumns;
  return [
    { kind: 'heading', level, text: words.files },
    { kind: 'table', head: [file, use], rows, widths: [24, 76], rowHeads: true },
  ];
}
