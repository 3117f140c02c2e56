/** The cards of a scope as the data that cards.typ lays out. Pure. */
import { type Course, unitNumber } from '../../course/model.ts';
import { cropMarks, type LaidCard, type LaidDeck, PAPER } from '../../exercises/card-sheets.ts';
import { printCards as words } from '../../texts/sv/print-cards.ts';
import { site } from '../../texts/sv/site.ts';
import { unitDecks } from '../card-decks.ts';
import { imprint } from '../documents/paper.ts';
import type { Scope } from '../scopes.ts';
import { printable } from './printable.ts';

/** A deck with the unit it belongs to, as the edge of its sheets says it. */
interface NamedDeck {
  readonly edge: string;
  readonly deck: LaidDeck;
}

/** What a scope has to cut out; undefined where that is nothing. */
export function cardsData(course: Course, scope: Scope): object | undefined {
  const decks = scope.units.flatMap((unit) =>
    unitDecks(unit).flatMap(({ decks }) =>
      decks.map((deck): NamedDeck => ({ edge: words.edge(unitNumber(unit.id), unit.title, deck.title), deck })),
    ),
  );
  if (decks.length === 0) return undefined;
  const { foot, day } = imprint(course);
  const title = words.pack(scope.title);
  return {
    fileTitle: printable(title),
    author: site.name,
    keywords: [words.name, scope.title].map(printable),
    description: printable(words.lede),
    day: day.split('-').map(Number),
    title: printable(title),
    howTo: words.howTo,
    foot: printable(foot),
    paper: PAPER,
    marks: marks(),
    sheets: decks.flatMap(sheetsData),
  };
}

function sheetsData({ edge, deck }: NamedDeck): object[] {
  const longest = Math.max(...deck.sheets.flatMap(({ cards }) => cards.map(({ text }) => text.length)));
  return deck.sheets.map(({ cards }, index) => ({
    first: index === 0,
    edge: printable(edge),
    place: words.sheet(index + 1, deck.sheets.length),
    deck: printable(deck.title),
    cards: cards.map((card) => cardData(card, longest)),
  }));
}

/** Characters of the longest card of a deck, up to which all of them are set as terms, or larger than usual. */
const TERM = 40;
const LARGE = 150;

/** Cards of one deck are of one size, or a short one would seem to weigh more than its neighbours; only too much text is set smaller. */
const cardData = ({ heading, text, foot, back, size }: LaidCard, longest: number): object => ({
  heading: heading ? printable(heading) : null,
  text: printable(text),
  foot: foot ? printable(foot) : null,
  back: back ? printable(back) : null,
  term: longest <= TERM,
  points: size === 'small' ? 9.5 : longest <= LARGE ? 13 : 11,
});

const marks = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAPER.width} ${PAPER.height}"><path d="${cropMarks()}" fill="none" stroke="#000" stroke-width="0.2"/></svg>`;
