/** The timeline without its texts, for the page: the static form beside it already says them all, and a timeline is long. */
import type { Spec, TimelineEvent } from './logic.ts';

export type LeanSpec = Omit<Spec, 'events'> & { readonly events: readonly Pick<TimelineEvent, 'year' | 'area'>[] };

/** The spec without what the static form says. */
export const toLean = (spec: Spec): LeanSpec => ({ ...spec, events: spec.events.map(({ year, area }) => ({ year, area })) });

/**
 * The whole spec again.
 * @param texts what the static form says of each event, in its order
 * @throws Error when they are not as many as the events
 */
export function fromLean(lean: LeanSpec, texts: readonly Omit<TimelineEvent, 'year' | 'area'>[]): Spec {
  const events = lean.events.flatMap((event, index) => {
    const said = texts[index];
    return said ? [{ ...event, ...said }] : [];
  });
  if (events.length !== lean.events.length || texts.length !== events.length)
    throw new Error(`The static form has ${texts.length} events, and the timeline ${lean.events.length}`);
  return { ...lean, events };
}
