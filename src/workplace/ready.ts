/** What a tool of part 3 tells the course: whether it has been used. What was written lives in the workplace. */

/** The answer of a tool whose content is the workplace's. */
export interface Ready {
  /** Somebody has said that this is it for now. */
  readonly ready: boolean;
}

/** A stored answer, if it is one. Never throws. */
export function parseReady(value: unknown): Ready | undefined {
  return typeof value === 'object' && value !== null && 'ready' in value && typeof value.ready === 'boolean'
    ? { ready: value.ready }
    : undefined;
}
