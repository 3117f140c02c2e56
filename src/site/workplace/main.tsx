/** The page of the workplaces: draws what this browser keeps, anew at each change. */
import { render } from 'preact';
import { WORKPLACES_KEY } from '../../workplace/key.ts';
import { Page } from './page.tsx';

export interface UnitLink {
  readonly href: string;
  readonly title: string;
}

/** Where the page leads: the units that the course has, by id, and the course. */
export interface Ways {
  readonly units: Readonly<Record<string, UnitLink>>;
  readonly course: UnitLink;
}

/** Shows the page. */
export function showWorkplaces(place: HTMLElement): void {
  render(<Page storageKey={WORKPLACES_KEY} ways={JSON.parse(place.dataset['workplaces'] ?? '')} />, place);
  place.hidden = false;
}
