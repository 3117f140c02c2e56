import { exports as words } from '../../texts/sv/exports.ts';
import { baselineOf } from './flow.ts';
import type { Sheet } from './sheet.ts';
import { RULE, STYLES } from './styles.ts';

/** The open box and the course's name, as every print of the course has them. */
export function drawBrand(sheet: Sheet, x: number, y: number): void {
  drawBox(sheet, x, y, 14);
  sheet.text(words.creator, STYLES.brand, x + 20, y + 1 + baselineOf(STYLES.brand));
}

/** The box with its lid ajar, as in BoxIcon.astro. @param size width and height in points */
export function drawBox(sheet: Sheet, x: number, y: number, size: number): void {
  const unit = size / 18;
  const at = (column: number, row: number): [number, number] => [x + column * unit, y + row * unit];
  sheet.path([at(2, 7), at(2, 16), at(16, 16), at(16, 7)], 2.5 * unit, RULE);
  sheet.path([at(2, 7), at(14, 2)], 2.5 * unit, RULE);
}
