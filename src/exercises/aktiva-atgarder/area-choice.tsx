import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { AREAS, type Area } from '../../workplace/model.ts';

interface AreaChoiceProps {
  readonly id: string;
  readonly area: Area;
  onChoose(area: Area): void;
}

/** The area that a risk belongs to. */
export function AreaChoice({ id, area, onChoose }: AreaChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{words.area}</label>
      <select
        id={id}
        value={area}
        onChange={({ currentTarget: { selectedIndex } }) => {
          const chosen = AREAS[selectedIndex];
          if (chosen) onChoose(chosen);
        }}
      >
        {AREAS.map((one) => (
          <option key={one} value={one} selected={one === area}>
            {workplace.areas[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
