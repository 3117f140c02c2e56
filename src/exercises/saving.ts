import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds of silence before what is being written is kept. */
const PAUSE = 500;

export interface Saving<Answer> {
  /** Whether the device kept the latest answer; undefined while there is something that has not been tried. */
  readonly kept: boolean | undefined;
  /** Keeps an answer at once; one that waits is not needed any more. */
  now(answer: Answer): void;
  /** Keeps an answer when nothing more is written for a while, the field is left or the page hidden. */
  soon(answer: Answer): void;
  /** Keeps what waits. */
  flush(): void;
}

/** Keeps answers while they are written, without a save for each letter. */
export function useSaving<Answer>(save: (answer: Answer) => boolean): Saving<Answer> {
  const [kept, setKept] = useState<boolean>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<{ readonly answer: Answer } | undefined>(undefined);

  const now = (answer: Answer) => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setKept(save(answer));
  };
  const flush = () => {
    if (waiting.current) now(waiting.current.answer);
  };
  const soon = (answer: Answer) => {
    setKept(undefined);
    waiting.current = { answer };
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('pagehide', flush);
    };
  }, []);
  return { kept, now, soon, flush };
}
