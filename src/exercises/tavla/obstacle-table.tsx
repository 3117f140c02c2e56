import { useState } from 'preact/hooks';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { type SortKey, sortBy, written } from './board.ts';
import type { LensSpec } from './logic.ts';
import { Serious } from './serious.tsx';
import type { Board } from './use-board.ts';

interface ObstacleTableProps {
  readonly lenses: readonly LensSpec[];
  readonly board: Board;
}

/** All obstacles beside each other, by lens or with the most serious first. */
export function ObstacleTable({ lenses, board }: ObstacleTableProps) {
  const [key, setKey] = useState<SortKey>('lens');
  const order = lenses.map(({ id }) => id);
  const rows = sortBy(written(board.place.obstacles), key, order);
  const [what, who, why, serious, act] = words.cardHead;
  const sort = (next: SortKey) => {
    setKey(next);
    board.say(words.sorted[next]);
  };
  const sortHead = (label: string | undefined, own: SortKey) => (
    <th scope="col" aria-sort={key !== own ? undefined : own === 'lens' ? 'ascending' : 'descending'}>
      <button class="board-sort" type="button" onClick={() => sort(own)}>
        {label}
        <span aria-hidden="true">{key === own ? ' ▾' : ' ▿'}</span>
      </button>
    </th>
  );
  if (rows.length === 0) return <p class="board-nothing">{words.none}</p>;
  return (
    // A wide table on a narrow screen is scrolled by itself, with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
    <section class="board-table" tabIndex={0} aria-label={words.tableName}>
      <table>
        <caption>{words.sortHint}</caption>
        <thead>
          <tr>
            {sortHead(words.lens, 'lens')}
            {[what, who, why].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {sortHead(serious, 'serious')}
            <th scope="col">{act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((card) => (
            <tr key={card.id} class={card.act ? 'is-act' : undefined}>
              <td>{shared.lenses[card.lens]}</td>
              <th scope="row" dir="auto">
                {card.what}
              </th>
              <td dir="auto">{card.who}</td>
              <td dir="auto">{card.why}</td>
              <td>
                <Serious step={card.serious} />
              </td>
              <td>
                <label class="board-tick">
                  <input type="checkbox" checked={card.act} onChange={({ currentTarget }) => board.mark(card, currentTarget.checked)} />
                  <span class="visually-hidden">
                    {words.act}
                    {words.ofCard(card.what)}
                  </span>
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
