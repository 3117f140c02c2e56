/** The first page of Handledning: what happens when, and which file is for what. */
import { leadOf, type Path, type Unit, unitName, unitNumber } from '../../course/model.ts';
import type { Block, Text } from '../../document/blocks.ts';
import { leaderGuide as words } from '../../texts/sv/documents.ts';
import { site } from '../../texts/sv/site.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { sheetsOf, unitDecks } from '../card-decks.ts';
import type { Scope } from '../scopes.ts';

/** The agenda of a path; of other selections their units in order. */
export function agendaBlocks(scope: Scope): Block[] {
  const { path, units } = scope;
  if (!path) return [{ kind: 'heading', level: 1, text: words.order }, order(units)];
  return [
    { kind: 'heading', level: 1, text: words.agenda },
    { kind: 'paragraph', text: path.summary },
    agenda(path, scope.kind === 'path'),
  ];
}

/**
 * What comes before, what happens when, and what comes after.
 * @param oneGo false for the whole course, which is taken over weeks: there each line has its own length instead of a clock
 */
function agenda(path: Path, oneGo: boolean): Block {
  const { clock, minutes: length, what, from } = words.columns;
  let at = 0;
  const rows = path.agenda.map(({ title, minutes, text, units, choose }): Text[] => {
    const start = at;
    at += minutes;
    return [
      oneGo ? guide.clock(start, at) : site.minutes(minutes),
      [{ text: `${title}. `, strong: true }, { text: choose ? `${text} ${words.choose}` : text }],
      units.map(({ id }) => unitNumber(id)).join(choose ? words.or : ', ') || words.none,
    ];
  });
  return {
    kind: 'table',
    head: [oneGo ? clock : length, what, from],
    rows: [[words.before, path.before, words.none], ...rows, [words.after, path.after, words.none]],
    widths: [12, 72, 16],
  };
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

/** The other files of the pack and what each is for. */
export function fileBox(units: readonly Unit[]): Block {
  const sheets = sheetsOf(units.flatMap(unitDecks));
  const files = [words.worksheetFile, words.slidesFile, ...(sheets > 0 ? [words.cardsFile(sheets)] : []), words.webFile];
  const text = files.flatMap(([name = '', use = ''], index) => [
    { text: `${index > 0 ? ' ' : ''}${name}`, strong: true as const },
    { text: use },
  ]);
  return { kind: 'box', look: 'note', title: words.files, blocks: [{ kind: 'paragraph', text }] };
}
