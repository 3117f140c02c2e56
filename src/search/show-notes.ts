import { search as words } from '../texts/sv/search.ts';
import type { Notes } from './notes.ts';

/** What a learner can do about it. */
export interface Ways {
  useWord(typed: string, word: string): void;
  /** Further buttons, with what they do. */
  readonly others?: readonly (readonly [text: string, act: () => void])[];
  /** Where else to look when nothing is found, as links. */
  readonly browse?: readonly (readonly [text: string, href: string])[];
}

/** Says between field and answers which words were taken for others or are missing, and what to do when nothing is found. */
export function showNotes(
  place: HTMLElement,
  { corrected, missing, suggestions, empty }: Notes,
  { useWord, others = [], browse = [] }: Ways,
): void {
  const document = place.ownerDocument;
  const element = (name: string, ...children: (Node | string)[]) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const button = (text: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button button-quiet';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  const link = ([text, href]: readonly [string, string]) => {
    const made = document.createElement('a');
    made.href = href;
    made.textContent = text;
    return made;
  };
  const buttons = [
    ...suggestions.map(({ typed, word }) => button(words.didYouMean(word), () => useWord(typed, word))),
    ...others.map(([text, act]) => button(text, act)),
  ];
  const actions = element('div', ...buttons);
  actions.className = 'actions';
  const tips = [...words.tips.map((tip) => element('li', tip)), ...browse.map((way) => element('li', link(way)))];
  place.replaceChildren(
    ...corrected.map(({ typed, used }) => element('p', words.corrected(used, typed))),
    ...missing.map((word) => element('p', words.missing(word))),
    ...(buttons.length > 0 ? [actions] : []),
    ...(empty && others.length === 0 ? [element('ul', ...tips)] : []),
  );
}
