/** What a report says of a course whose score comes from its knowledge check alone. */
import { describe, expect, test } from 'vitest';
import { type Answer, give, logic, questionsOf, type Spec } from '../exercises/kunskapskontroll/logic.ts';
import { deviceAnswers } from '../learner/device.ts';
import { fakeBackend } from '../learner/fake-backend.ts';
import { memoryStorage } from '../learner/memory-storage.ts';
import { openStore, type Plan } from '../learner/store.ts';

const KEY = '1-10_kontrollen';
const PLAN: Plan = { units: ['1-9', '1-10'], exercises: new Map([[KEY, 'aaaa']]), scored: [KEY], passMark: 80 };

const options = ['ett', 'två', 'tre'].map((text, index) => ({ text, right: index === 0, feedback: `Om ${text}.` }));
const questions = Array.from({ length: 10 }, (_, n) => ({ id: `fraga-${n}`, question: `Fråga ${n}?`, several: false, options }));
const SPEC: Spec = { question: 'Kontroll', instruction: undefined, units: [{ unit: '1-9', draw: 5, questions }] };
const BEGUN: Answer = { seed: 77, attempt: 0, best: undefined, given: [] };

const open = (backend = fakeBackend()) => openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), PLAN);
type Store = Awaited<ReturnType<typeof open>>;

/** Keeps an answer as the exercise's element does. */
function keep(store: Store, answer: Answer): Answer {
  const code = logic.codec.encode(answer, SPEC);
  store.keep(KEY, { fingerprint: 'aaaa', code, done: logic.done(answer, SPEC), points: logic.score?.(answer, SPEC) });
  return answer;
}

/** Answers questions one by one, as many rightly as `right` says, and keeps each answer. */
function answerQuestions(store: Store, from: Answer, count: number, right: number): Answer {
  const drawn = questionsOf(SPEC, from).slice(0, count);
  return drawn.reduce((answer, _, n) => keep(store, give(answer, [n < right ? 0 : 1], SPEC)), keep(store, from));
}

const retake = (answer: Answer): Answer => ({ ...answer, attempt: answer.attempt + 1, given: [] });

describe('the report of a course with a knowledge check', () => {
  test('has no score while the first attempt goes on', async () => {
    const store = await open();
    answerQuestions(store, BEGUN, 4, 4);
    expect(store.report()).toMatchObject({ score: undefined, scoreFinal: false, scored: true });
    expect(store.isDone(KEY)).toBe(false);
  });

  test('has a final score below the pass mark after a check that went badly', async () => {
    const store = await open();
    answerQuestions(store, BEGUN, 5, 3);
    expect(store.report()).toMatchObject({ score: 60, scoreFinal: true, passMark: 80 });
    expect(store.isDone(KEY)).toBe(true);
  });

  test('keeps the best score through a retake that goes worse', async () => {
    const store = await open();
    answerQuestions(store, retake(answerQuestions(store, BEGUN, 5, 4)), 5, 1);
    expect(store.report()).toMatchObject({ score: 80, scoreFinal: true });
  });

  test('keeps score and done while a retake goes on', async () => {
    const store = await open();
    answerQuestions(store, retake(answerQuestions(store, BEGUN, 5, 4)), 2, 0);
    expect(store.report()).toMatchObject({ score: 80, scoreFinal: true });
    expect([store.isDone(KEY), store.points(KEY)]).toEqual([true, { raw: 4, max: 5 }]);
  });

  test('rises with a retake that goes better', async () => {
    const store = await open();
    answerQuestions(store, retake(answerQuestions(store, BEGUN, 5, 2)), 5, 5);
    expect(store.report()).toMatchObject({ score: 100, scoreFinal: true });
  });

  test('is the same when the course is opened again in the middle of a retake, and the attempt goes on', async () => {
    const backend = fakeBackend();
    const store = await open(backend);
    const left = answerQuestions(store, retake(answerQuestions(store, BEGUN, 5, 4)), 2, 1);
    const reopened = await open(fakeBackend({ text: backend.stored }));
    expect(reopened.report()).toMatchObject({ score: 80, scoreFinal: true });
    expect(logic.codec.decode(reopened.answer(KEY, 'aaaa')?.code ?? '', SPEC)).toEqual(left);
  });
});
