import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { loadExamples } from '../examples.ts';
import { readHtml, root } from '../type-contract.ts';
import type { Spec } from './logic.ts';
import { Room, readState } from './room.tsx';
import { play, type RoomState, typeSteps } from './room-state.ts';
import { rollkort } from './schema.ts';

const spec = loadExamples(root, rollkort)[0]?.spec as Spec;
const [first, second] = spec.roles as [Spec['roles'][number], Spec['roles'][number]];
const total = spec.statements.length;
const START = readState(undefined, spec);
const END: RoomState = { ...START, at: total };

const html = (state: RoomState) => renderToString(h(Room, { spec, id: 'rum', state, share: () => {} }));
const seen = (state: RoomState) => readHtml(html(state));

test('the room begins with the first statement, large and with its number, and nothing else to choose than the next', () => {
  const { open } = seen(START);
  for (const part of [spec.statements[0]?.text ?? '', `Påstående 1 av ${total}`, words.next]) expect(open).toContain(part);
  expect(html(START).match(/<button/g)).toHaveLength(1);
});

test('the last statement leads to the field, and one can always go back', () => {
  const { open } = seen({ ...START, at: total - 1 });
  for (const part of [words.toField, words.previous]) expect(open).toContain(part);
  expect(seen(END).open).toContain(words.toStatements);
});

test('what we think is hidden until somebody asks for it', () => {
  const hidden = seen(END);
  expect(html(END)).not.toContain('<circle');
  for (const { thought } of spec.roles) expect(hidden.open + hidden.folded).not.toContain(thought);
  const shown = seen({ ...END, shown: true });
  expect(html({ ...END, shown: true }).match(/<circle/g)).toHaveLength(spec.roles.length);
  expect(shown.open).toContain(spec.disclaimer);
  for (const { thought } of spec.roles) expect(shown.folded).toContain(thought);
});

test('typed steps are drawn before and beside our guess', () => {
  const typed = typeSteps(END, first.id, '5', spec);
  expect(html(typed).match(/<rect x=/g)).toHaveLength(1);
  expect(html({ ...typed, shown: true }).match(/<rect x=/g)).toHaveLength(1);
  expect(html(typed)).toContain('value="5"');
});

test('typed steps are a whole number that the field has room for, and go away with the figure', () => {
  const typed = ['5', '5.4', '-3', '99', '0', ' ', '', 'sju'].map((text) =>
    typeSteps(typeSteps(END, first.id, '1', spec), first.id, text, spec),
  );
  expect(typed.map(({ steps }) => steps[first.id])).toEqual([5, 5, 0, total, 0, undefined, undefined, undefined]);
});

test('a role that nobody has is not in the field, and can come back with its steps', () => {
  const out = play(typeSteps({ ...END, shown: true }, first.id, '5', spec), first.id, false);
  expect(html(out).match(/<circle/g)).toHaveLength(spec.roles.length - 1);
  expect(html(out)).not.toContain('<rect x=');
  expect(html(play(out, first.id, true))).toContain('<rect x=');
  const nobody = spec.roles.reduce((state, { id }) => play(state, id, false), END);
  expect(seen({ ...nobody, shown: true }).open).toContain(words.roomNobody);
});

test('a state comes back from JSON as it was', () => {
  const state = play(typeSteps({ ...END, shown: true }, second.id, '3', spec), first.id, false);
  expect(readState(JSON.parse(JSON.stringify(state)), spec)).toEqual(state);
});

test.each([
  undefined,
  null,
  7,
  'slut',
  [],
  {},
  { ...END, at: -1 },
  { ...END, at: total + 1 },
  { ...END, at: 1.5 },
  { ...END, shown: 'ja' },
  { ...END, out: 'alla' },
])('a state that cannot be, such as %j, begins anew', (value) => {
  expect(readState(value, spec)).toEqual(START);
});

test('what a state says of roles that are gone, or of steps that cannot be taken, is left out', () => {
  const state = { ...END, out: [first.id, 'borta', 7], steps: { [second.id]: total + 1, borta: 2, [first.id]: 2 } };
  expect(readState(state, spec)).toEqual({ ...END, out: [first.id], steps: { [first.id]: 2 } });
});
