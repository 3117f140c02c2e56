import { workplaceTools as words } from '../texts/sv/workplace-tools.ts';
import { longDay } from './days.ts';
import { nameOf } from './names.ts';
import type { Found, Way } from './use-place-tools.ts';

interface FoundFileProps {
  readonly id: string;
  readonly found: Found;
  onAnswer(way: Way): void;
}

/** Asks what to do with a file whose workplace is here already, and says which is later. */
export function FoundFile({ id, found: { file, here }, onAnswer }: FoundFileProps) {
  const [theirs, ours] = [longDay(file.changed), longDay(here.changed)];
  const later =
    file.changed === here.changed
      ? words.sameDay(ours)
      : file.changed > here.changed
        ? words.fileLater(theirs, ours)
        : words.hereLater(theirs, ours);
  const ways: readonly (readonly [Way, string])[] = [
    ['replace', words.replace],
    ['both', words.both],
    ['cancel', words.cancel],
  ];
  return (
    <div class="workplace-found" role="group" aria-labelledby={`${id}-workplace-found`}>
      <p class="workplace-title" id={`${id}-workplace-found`} tabIndex={-1}>
        {words.found(nameOf(here))}
      </p>
      <p>
        {later} {words.replaceLoses}
      </p>
      <div class="actions">
        {ways.map(([way, label]) => (
          <button class="button button-quiet" type="button" key={way} onClick={() => onAnswer(way)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
