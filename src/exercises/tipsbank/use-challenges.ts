import { useState } from 'preact/hooks';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import type { Challenge } from '../../workplace/model.ts';
import { useWorkplace } from '../../workplace/use-workplace.ts';
import type { Tip } from './logic.ts';

/** A challenge that can be had back. */
interface Removed {
  readonly challenge: Challenge;
  /** Where it stood, from 0. */
  readonly place: number;
  /** Id of the tip that took its place; '' when none did. */
  readonly by: string;
  /** The workplace that it belongs to. */
  readonly workplace: string;
}

/** The challenges of the workplace at hand. */
export type Challenges = ReturnType<typeof useChallenges>;

/** Chooses challenges, words them and lets them go. @param most how many there may be */
export function useChallenges(workplaceKey: string, most: number) {
  const { place, workplaces } = useWorkplace(workplaceKey);
  const [gone, setGone] = useState<Removed>();
  const [message, setMessage] = useState('');
  const { challenges } = place;
  const removed = gone?.workplace === place.id ? gone : undefined;

  const change = (make: (now: readonly Challenge[]) => readonly Challenge[]) =>
    workplaces.change((now) => ({ ...now, challenges: make(now.challenges) }));
  /** A tip that comes back brings what was written for it. */
  const made = ({ id, text }: Tip): Challenge =>
    removed?.challenge.tip === id ? removed.challenge : { tip: id, text, when: '', so: '', remind: '' };
  const letGo = (tip: string, by: string) => {
    const at = challenges.findIndex((one) => one.tip === tip);
    const challenge = challenges[at];
    if (challenge) setGone({ challenge, place: at, by, workplace: place.id });
  };

  return {
    place,
    workplaces,
    challenges,
    full: challenges.length >= most,
    removed,
    /** What is said aloud of the latest change. */
    message,
    /** Where the tip stands among the challenges, from 0; -1 when it is none. */
    placeOf: (tip: string) => challenges.findIndex((one) => one.tip === tip),
    /** Takes a tip on; there has to be room. */
    choose(tip: Tip) {
      change((now) => (now.length < most && now.every((one) => one.tip !== tip.id) ? [...now, made(tip)] : now));
      if (removed?.challenge.tip === tip.id) setGone(undefined);
      setMessage(words.chosen(challenges.length + 1, most));
    },
    /** Takes a tip on in the place of a challenge. */
    exchange(old: string, tip: Tip) {
      change((now) => now.map((one) => (one.tip === old ? made(tip) : one)));
      letGo(old, tip.id);
      setMessage(words.chosen(challenges.findIndex((one) => one.tip === old) + 1, most));
    },
    remove(tip: string) {
      letGo(tip, '');
      change((now) => now.filter((one) => one.tip !== tip));
      setMessage(words.removed(challenges.find((one) => one.tip === tip)?.text ?? ''));
    },
    /** False when others have taken the place that the removed challenge would come back to. */
    canUndo: removed !== undefined && afterUndo(challenges, removed).length <= most,
    /** Puts the removed challenge back where it stood; what took its place goes. */
    undo() {
      if (!removed) return;
      change((now) => afterUndo(now, removed));
      setGone(undefined);
      setMessage(words.restored);
    },
    write: (tip: string, written: Partial<Pick<Challenge, 'when' | 'so' | 'remind'>>) =>
      change((now) => now.map((one) => (one.tip === tip ? { ...one, ...written } : one))),
  };
}

const afterUndo = (now: readonly Challenge[], { challenge, place, by }: Removed): readonly Challenge[] =>
  now.filter(({ tip }) => tip !== by && tip !== challenge.tip).toSpliced(place, 0, challenge);
