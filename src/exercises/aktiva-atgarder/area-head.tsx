import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { AREAS } from '../../workplace/model.ts';

/** The head of a table with a column for each area. `first` stands over the rows' own heads. */
export function AreaHead({ first }: { readonly first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {AREAS.map((area) => (
          <th key={area} scope="col">
            {words.hyphenated(workplace.areas[area])}
          </th>
        ))}
      </tr>
    </thead>
  );
}
