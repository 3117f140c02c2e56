import { workplace } from '../../texts/sv/workplace.ts';
import { GROUNDS, type Ground } from '../../workplace/model.ts';

interface GroundsProps {
  /** Prefix for the ids: each box has the ground at its end. */
  readonly id: string;
  readonly legend: string;
  readonly chosen: readonly Ground[];
  onChange(chosen: readonly Ground[]): void;
}

/** The seven grounds to tick. */
export function Grounds({ id, legend, chosen, onChange }: GroundsProps) {
  return (
    <fieldset class="measures-grounds">
      <legend>{legend}</legend>
      {GROUNDS.map((ground) => (
        <label key={ground}>
          <input
            id={`${id}-${ground}`}
            type="checkbox"
            checked={chosen.includes(ground)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(GROUNDS.filter((one) => (one === ground ? checked : chosen.includes(one))))
            }
          />
          <span>{workplace.grounds[ground]}</span>
        </label>
      ))}
    </fieldset>
  );
}
