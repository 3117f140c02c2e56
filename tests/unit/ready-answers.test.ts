import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/exercises/examples.ts';
import { registry } from '../../src/exercises/registry.ts';
import { logicFor } from '../../src/exercises/residence.ts';
import { newWorkplace } from '../../src/workplace/model.ts';
import { parseReady } from '../../src/workplace/ready.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A whole workplace, with texts of its own, as somebody might come to hand it on for an answer. */
const WRITTEN = {
  ...newWorkplace('plats-1', 'Förrådet i Kiruna', '2026-11-22'),
  obstacles: [{ id: 'h-1', lens: 'rum', what: 'Duschen går inte att låsa', who: 'Alla', why: '', serious: 2, act: true }],
  text: 'Hemligt',
  ready: true,
};

/** Every example of a type whose content lives in the workplace. */
const tools = [...registry.values()].flatMap((type) => {
  const folder = `${root}src/exercises/${type.name}/`;
  const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  if (!sources.some((name) => readFileSync(`${folder}${name}`, 'utf8').includes('/workplace/bar.tsx'))) return [];
  return loadExamples<{ id: string }, unknown, unknown>(root, type).map(({ data, spec }) => ({
    name: `${type.name} "${data.id}"`,
    logic: logicFor<unknown, unknown>(type.logic, spec),
    spec,
  }));
});

test('an answer of a tool says whether it has been used, and holds nothing else', () => {
  expect(parseReady(WRITTEN)).toEqual({ ready: true });
  expect(parseReady({ ...WRITTEN, ready: 'ja' })).toBeUndefined();
  expect(tools.length).toBeGreaterThan(0);
});

describe.each(tools.map((tool) => [tool.name, tool] as const))('%s', (_, { logic, spec }) => {
  test('keeps its answer on the device, and nothing of a workplace in it', () => {
    expect(logic.residence).toBe('device');
    if (logic.residence !== 'device') return;
    // Some exercises of a type that tools belong to write nothing to the workplace, and know no such answer.
    const read = Object.values(logic.parse(WRITTEN, spec) ?? {});
    expect(read.filter((value) => value !== true && !(Array.isArray(value) && value.length === 0))).toEqual([]);
  });
});
