import { useEffect, useState } from 'preact/hooks';
import { wakeLock } from './wake-lock.ts';

/** Holds the screen awake while `going`. @returns whether it is held now */
export function useWakeLock(going: boolean): boolean {
  const [awake, setAwake] = useState(false);
  const [hold] = useState(() => wakeLock(setAwake));
  useEffect(() => hold(going), [going, hold]);
  return awake;
}
