import type { Spec } from './logic.ts';

/** A mirror's text with the counts that it is for. */
export interface MirrorLine {
  /** `0`, `1–3`. */
  readonly range: string;
  readonly text: string;
}

/** The mirror's texts one after the other, `{antal}` filled in by their ranges: for forms that do not know the learner's own count. */
export function mirrorLines({ texts }: NonNullable<Spec['mirror']>): MirrorLine[] {
  return texts.map(({ upTo, text }, index) => {
    const from = index === 0 ? 0 : (texts[index - 1]?.upTo ?? 0) + 1;
    const range = from === upTo ? `${upTo}` : `${from}–${upTo}`;
    return { range, text: text.replaceAll('{antal}', range).replace(/^./, (letter) => letter.toUpperCase()) };
  });
}
