import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { DeviceLogic, OwnTextPlace } from '../../src/exercises/definition.ts';
import { loadExamples } from '../../src/exercises/examples.ts';
import { fingerprint } from '../../src/exercises/fingerprint.ts';
import { registry } from '../../src/exercises/registry.ts';
import { logicFor } from '../../src/exercises/residence.ts';
import { deviceAnswers } from '../../src/learner/device.ts';
import { fakeBackend } from '../../src/learner/fake-backend.ts';
import { memoryStorage } from '../../src/learner/memory-storage.ts';
import { openStore } from '../../src/learner/store.ts';
import { textsAt } from '../../src/site/my-page/own-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEY = '1-3_egen';

interface Private {
  readonly name: string;
  readonly logic: DeviceLogic<unknown, unknown>;
  readonly spec: unknown;
  /** Where the learner's own page looks for texts. */
  readonly places: readonly OwnTextPlace[];
}

/** Every example whose answers stay on the device, whatever its type. */
const examples: Private[] = [...registry.values()].flatMap((type) =>
  loadExamples<{ id: string }, unknown, unknown>(root, type).flatMap(({ data, spec }) => {
    const logic = logicFor<unknown, unknown>(type.logic, spec);
    return logic.residence === 'device' ? [{ name: `${type.name} "${data.id}"`, logic, spec, places: type.ownTexts?.(spec) ?? [] }] : [];
  }),
);

type Entry = { readonly id: string; readonly print: string };
interface Sized {
  readonly cards: readonly Entry[];
  readonly statements: readonly Entry[];
  readonly pairs: readonly Entry[];
  readonly cases: readonly Entry[];
  readonly labels: readonly Entry[];
  readonly suggestions: readonly Entry[];
  readonly meeting?: true;
  readonly roles: readonly Entry[];
}

/** An answer to an exercise whose content is the workplace's. */
const READY = { ready: true };

/**
 * Two finished answers by type that differ in all that a learner chose or wrote. A new private type needs two here; those whose content
 * is the workplace's have one answer only.
 */
/** Two finished answers by type that differ in all that a learner chose or wrote, where an answer holds any of it. A new private type needs two here. */
const ANSWERS: Readonly<Record<string, (spec: Sized) => readonly [unknown, unknown]>> = {
  reflektion: () => [{ text: 'Chefen skrattade' }, { text: 'Jag sa ifrån' }],
  sortera: ({ cards }) => [0, 1].map((pile) => ({ placed: cards.map(() => pile), checked: true })) as [unknown, unknown],
  begreppskort: ({ cards }) => [
    { cards: Object.fromEntries(cards.map(({ id }) => [id, { box: 1, day: 20_111 }])), sittings: 1, queue: cards.map(({ id }) => id) },
    { cards: Object.fromEntries(cards.map(({ id }) => [id, { box: 5, day: 20_777 }])), sittings: 9, queue: [] },
  ],
  sjalvskattning: ({ statements }) => [
    { rounds: [{ day: '2026-03-03', values: statements.map(() => 1) }], draft: statements.map(() => null) },
    { rounds: ['2026-03-04', '2026-06-07'].map((day) => ({ day, values: statements.map(() => 5) })), draft: statements.map(() => 4) },
  ],
  rollkort: ({ roles, statements }) => [
    { rounds: [{ role: roles[0]?.id, marks: statements.map(() => '+').join('') }], draft: undefined },
    {
      rounds: roles.map(({ id }) => ({ role: id, marks: statements.map(() => '-').join('') })),
      draft: { role: roles[1]?.id, marks: '+.' },
    },
  ],
  stallningstagande: ({ pairs }) => [
    { stands: pairs.flatMap(() => [5, 4]), at: pairs.length * 2, seen: true },
    { stands: pairs.flatMap(() => [1, 0]), at: 3, seen: true },
  ],
  fall: ({ cases, labels }) =>
    ['Jag var inte klar', 'Hur menar du'].map((reply, choice) => ({
      at: cases[choice]?.id,
      parts: Object.fromEntries(cases.map(({ id, print }) => [id, { print, label: labels[choice]?.id, reply, through: true }])),
    })) as [unknown, unknown],
  spelregler: ({ suggestions, meeting }) =>
    meeting
      ? [
          { rules: [], ...READY },
          { rules: [], ...READY },
        ]
      : [
          { rules: suggestions.slice(0, 3).map(({ id }) => ({ from: id, text: 'Vi lyssnar.' })), ready: true },
          { rules: Array.from({ length: 12 }, (_, n) => ({ text: `Vår egen regel ${n}.` })), ready: true },
        ],
  // What is written with these lives in the workplace, which no back-end knows of, so there is one finished answer only.
  tavla: () => [READY, READY],
  tipsbank: () => [READY, READY],
  aktivitetsplan: () => [READY, READY],
  'aktiva-atgarder': () => [READY, READY],
  paminnelser: () => [READY, READY],
};

/** All that a back-end is handed, and what lies on the device, after `answer` has been kept as an exercise keeps it. */
async function kept({ logic, spec }: Private, answer: unknown) {
  const print = fingerprint(logic.meaning(spec));
  const backend = fakeBackend();
  const storage = memoryStorage();
  const plan = { units: ['1-3'], exercises: new Map([[KEY, print]]), scored: [], passMark: 80 };
  const store = await openStore(backend, () => deviceAnswers(storage, 'mgs.eget'), plan);
  store.keepOnDevice(KEY, print, { fingerprint: print, answer }, logic.done(answer, spec));
  await store.close();
  return {
    handed: JSON.stringify([backend.texts, backend.reports, backend.aside, backend.closed]),
    stored: backend.stored,
    onDevice: [...storage.texts.values()].join(),
    print,
  };
}

/** Texts of an answer above that only a person can have written: they begin with a capital and have a blank in them. */
function writtenIn(answer: unknown): string[] {
  if (typeof answer === 'string') return /^\p{Lu}.* /u.test(answer) ? [answer] : [];
  return answer && typeof answer === 'object' ? Object.values(answer).flatMap(writtenIn) : [];
}

test('each type whose answers stay on the device has answers to try here', () => {
  expect(Object.keys(ANSWERS).toSorted()).toEqual([...new Set(examples.map(({ name }) => name.split(' ')[0]))].toSorted());
});

describe.each(examples.map((example) => [example.name, example] as const))('an answer to %s', (name, example) => {
  const [one, other] = ANSWERS[name.split(' ')[0] ?? '']?.(example.spec as Sized) ?? [];

  test('is a possible and finished one, both times', () => {
    for (const answer of [one, other]) {
      expect(example.logic.parse(answer, example.spec)).toEqual(answer);
      expect(example.logic.done(answer, example.spec)).toBe(true);
    }
  });

  test('has no code to be written in for an LMS, and gives no points', () => {
    expect(Object.keys(example.logic)).not.toContain('codec');
    expect(Object.keys(example.logic)).not.toContain('score');
  });

  test('tells the back-end that the exercise is done, and not one character more', async () => {
    const { stored, print } = await kept(example, one);
    expect(stored).toBe(`mgs1~${KEY}~1-3*b~${KEY}*${print}**d`);
  });

  test('has on the learner’s own page every text that was written in it, and nothing else', () => {
    const written = (answer: unknown) => example.places.flatMap(({ path }) => textsAt(answer, path));
    for (const answer of [one, other]) expect(written(answer)).toEqual(writtenIn(answer));
    expect(example.places.flatMap(({ path }) => path).filter((key) => !/^[\w*-]+$/.test(key))).toEqual([]);
  });

  test('cannot be told from another by anything that leaves the device', async () => {
    const [first, second] = [await kept(example, one), await kept(example, other)];
    expect(first.handed).toBe(second.handed);
    expect(first.onDevice === second.onDevice).toBe(isDeepStrictEqual(one, other));
  });
});
