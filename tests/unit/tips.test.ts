import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { ROLES, type Spec, TIP_AREAS } from '../../src/exercises/tipsbank/logic.ts';

const { course } = loadCourse(fileURLToPath(new URL('../..', import.meta.url)));
const banks = [...course.units.values()].flatMap(({ exercises }) => exercises).filter(({ type }) => type === 'tipsbank');
const tips = banks.flatMap(({ spec }) => (spec as Spec).tips);

test('the bank has more than sixty tips, and enough for each role, area and amount of time', () => {
  expect(tips.length).toBeGreaterThan(60);
  for (const [role, name] of ROLES.entries())
    expect(tips.filter(({ roles }) => roles.includes(role)).length, name).toBeGreaterThanOrEqual(12);
  for (const [area, name] of TIP_AREAS.entries()) expect(tips.filter((tip) => tip.area === area).length, name).toBeGreaterThanOrEqual(10);
  expect(new Set(tips.map(({ effort }) => effort)).size).toBe(3);
});

test('no tip says the same as another', () => {
  for (const field of ['text', 'how', 'why'] as const) expect(new Set(tips.map((tip) => tip[field])).size, field).toBe(tips.length);
});
