/** Milliseconds without a sign of life after which the clock stops: an open tab over night is no time spent. */
const IDLE = 30 * 60 * 1000;

/** Time that a learner has spent in one session. */
export interface SessionClock {
  /** Milliseconds since the session began, hidden and idle time left out. */
  elapsed(): number;
  /** The learner did something. */
  touch(): void;
  /** The document was hidden or came back. */
  setHidden(hidden: boolean): void;
}

/** @param now milliseconds, rising: Date.now or a test's own */
export function sessionClock(now: () => number = Date.now): SessionClock {
  let counted = 0;
  let since: number | undefined = now();
  let lastSign = now();
  const running = () => (since === undefined ? 0 : Math.max(0, Math.min(now(), lastSign + IDLE) - since));
  const restart = () => {
    counted += running();
    since = now();
    lastSign = now();
  };
  return {
    elapsed: () => counted + running(),
    touch() {
      if (since !== undefined) restart();
    },
    setHidden(hidden) {
      if (hidden) {
        counted += running();
        since = undefined;
      } else if (since === undefined) restart();
    },
  };
}
