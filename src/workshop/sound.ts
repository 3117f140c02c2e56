/** A soft sound made in the browser: no file, nothing to fetch. */

/** What there is to hear: half of the time, one minute left, time is out. */
export type Chime = 'half' | 'last' | 'out';

/** Tones in hertz, one after another. */
const TONES: Readonly<Record<Chime, readonly number[]>> = { half: [523], last: [523, 523], out: [523, 659, 784] };
/** Seconds from one tone to the next. */
const APART = 0.35;

export interface Sound {
  play(chime: Chime): void;
}

/** Makes the sound ready. Call it when somebody has pressed a button: browsers are silent before. Undefined where there is no sound. */
export function openSound(): Sound | undefined {
  if (!('AudioContext' in window)) return undefined;
  const context = new AudioContext();
  return {
    play(chime) {
      void context.resume();
      for (const [index, tone] of TONES[chime].entries()) playTone(context, tone, context.currentTime + index * APART);
    },
  };
}

/** A tone that swells for a moment and dies away, as of a bowl that is struck. */
function playTone(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.2, at + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 1.2);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 1.3);
}
