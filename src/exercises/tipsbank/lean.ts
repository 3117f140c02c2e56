/** The bank without its texts, for the page: the static form beside it already says them all, and a bank is long. */
import type { Spec, Tip } from './logic.ts';

/** Id, area, effort and roles of a tip. */
type LeanTip = readonly [string, number, Tip['effort'], readonly number[]];

export type LeanSpec = Omit<Spec, 'tips'> & { readonly tips: readonly LeanTip[] };

/** What the static form says of a tip. */
export type TipTexts = Pick<Tip, 'text' | 'how' | 'why' | 'source'>;

/** The spec without what the static form says. */
export const toLean = (spec: Spec): LeanSpec => ({
  ...spec,
  tips: spec.tips.map(({ id, area, effort, roles }): LeanTip => [id, area, effort, roles]),
});

/**
 * The whole spec again.
 * @param texts what the static form says of each tip, in its order
 * @throws Error when they are not as many as the tips, or one of them is empty
 */
export function fromLean(lean: LeanSpec, texts: readonly TipTexts[]): Spec {
  const tips = lean.tips.flatMap(([id, area, effort, roles], index): Tip[] => {
    const said = texts[index];
    return said?.text && said.how && said.why ? [{ id, area, effort, roles, ...said }] : [];
  });
  if (tips.length !== lean.tips.length || texts.length !== tips.length)
    throw new Error(`The static form has ${texts.length} tips, and the bank ${lean.tips.length}`);
  return { ...lean, tips };
}
