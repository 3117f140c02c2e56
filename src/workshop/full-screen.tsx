import { useEffect, useState } from 'preact/hooks';
import { session as words } from '../texts/sv/workshop-session.ts';

/** Fills the screen with the page, where the browser can. */
export function FullScreenButton() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const change = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button type="button" onClick={() => void change().catch(() => {})}>
      {full ? words.leaveFullScreen : words.fullScreen}
    </button>
  );
}
