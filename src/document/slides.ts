/** Slides as data, before they are a PPTX. Plain text throughout. */
import type { Chart } from './blocks.ts';

/** A whole presentation. */
export interface SlideDeck {
  readonly title: string;
  readonly slides: readonly Slide[];
  /** Small at the foot of each slide: course and version. */
  readonly foot: string;
  /** Day of the release, `2026-11-22`. */
  readonly day: string;
}

interface SlideBase {
  /** Unique in its presentation, as screen readers list slides by title. */
  readonly title: string;
  /** What the leader says and does while it is shown, a paragraph each. */
  readonly notes: readonly string[];
}

export type Slide =
  /** Opens the presentation, or a unit in it. */
  | (SlideBase & { readonly kind: 'opening'; readonly text: string; readonly eyebrow: string })
  /** A step: what the group reads on the wall, few and large. `meta` is time and form: "6 minuter, i små grupper". */
  | (SlideBase & { readonly kind: 'step'; readonly texts: readonly string[]; readonly meta: string })
  /** Questions or points, one under the other. */
  | (SlideBase & { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered: boolean })
  | (SlideBase & { readonly kind: 'chart'; readonly chart: Chart })
  | (SlideBase & { readonly kind: 'picture'; readonly svg: string; readonly alt: string; readonly caption?: string | undefined });
