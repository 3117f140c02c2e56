/** Keeps the screen from going dark while a group looks at it, where the browser can. */

/**
 * Follows whether a session goes on.
 * @param tell is told whether the screen is held awake now
 * @returns holds the screen awake, or lets it go
 */
export function wakeLock(tell: (awake: boolean) => void): (going: boolean) => void {
  if (!('wakeLock' in navigator)) return () => {};
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  const request = async () => {
    if (!wanted || lock || document.visibilityState !== 'visible') return;
    try {
      const got = await navigator.wakeLock.request('screen');
      lock = got;
      got.addEventListener('release', () => {
        lock = undefined;
        tell(false);
      });
      tell(true);
      if (!wanted) await got.release();
    } catch {
      // Refused, as with little battery left: the session goes on all the same.
    }
  };
  // A hidden window loses its lock, and asks again when it is seen.
  document.addEventListener('visibilitychange', () => void request());
  return (going) => {
    wanted = going;
    if (going) void request();
    else void lock?.release();
  };
}
