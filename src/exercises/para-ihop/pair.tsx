import type { ComponentChildren } from 'preact';
import { paraIhop as words } from '../../texts/sv/para-ihop.ts';
import type { Spec } from './logic.ts';

interface PairProps {
  readonly spec: Spec;
  /** Index of the left text. */
  readonly left: number;
  /** The right-hand text that lies here, if any: index and text. */
  readonly laid: readonly [number, string] | undefined;
  /** The pair is as it was when it was last checked, so that it can be judged. */
  readonly judged: boolean;
  /** The row for which a text is being chosen. */
  readonly open: boolean;
  /** A dragged text hangs over the row. */
  readonly lit: boolean;
  /** The pool, in the row that is open. */
  readonly children: ComponentChildren;
  onOpen(): void;
  onTakeBack(): void;
  onDrag(event: PointerEvent & { currentTarget: HTMLElement }, right: number): void;
}

/** One left text and the place beside it; after a check verdict and comment. A pair that is right is fixed. */
export function Pair({ spec, left, laid, judged, open, lit, children, onOpen, onTakeBack, onDrag }: PairProps) {
  const text = spec.pairs[left]?.left ?? '';
  const right = judged && laid?.[0] === left;
  const state = [open && 'is-open', lit && 'is-lit', judged && (right ? 'is-right' : 'is-wrong')];
  return (
    <li class="pair">
      <div class={['pair-bar', ...state].filter(Boolean).join(' ')} data-zone={right ? undefined : left}>
        <p class="pair-left">{text}</p>
        {laid && (
          <div class={right ? 'pair-right' : 'pair-right is-loose'} onPointerDown={right ? undefined : (event) => onDrag(event, laid[0])}>
            <span>{laid[1]}</span>
            {!right && (
              <button type="button" aria-label={words.takeBackFrom(laid[1], text)} onClick={onTakeBack}>
                {words.takeBack}
              </button>
            )}
          </div>
        )}
        {!laid && open && <p class="pair-slot">{words.slot}</p>}
        {!laid && !open && (
          <button class="pair-slot" type="button" aria-label={words.chooseFor(spec.right, text)} onClick={onOpen}>
            {words.choose(spec.right)}
          </button>
        )}
        {judged && laid && <Why spec={spec} left={left} right={laid[0]} />}
      </div>
      {children}
    </li>
  );
}

/** The verdict on a pair and why, with a word on the chosen text when it belongs to no row. */
function Why({ spec, left, right }: { readonly spec: Spec; readonly left: number; readonly right: number }) {
  const stray = spec.extra[right - spec.pairs.length];
  const feedback = spec.pairs[left]?.feedback;
  return (
    <p class="why">
      <strong class="verdict">{right === left ? words.right : words.wrong}</strong> {stray?.feedback}{' '}
      {right === left ? feedback : `${words.think} ${feedback}`}
    </p>
  );
}
