import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/learner/backend.ts';
import { backendContract } from '../../src/learner/backend-contract.ts';
import { memoryStorage } from '../../src/learner/memory-storage.ts';
import { scorm12Backend } from './backend.ts';
import { fakeLms } from './fake-lms.ts';
import { fakeWindow } from './fake-window.ts';

const REPORT: Report = { done: 0, total: 3, score: undefined, scoreFinal: false, scored: true, passMark: 80, location: '1-2' };

backendContract('SCORM 1.2', () => {
  const lms = fakeLms();
  const storage = memoryStorage();
  return {
    connect: () => scorm12Backend(fakeWindow(lms.launch(), storage).window, 0),
    break() {
      lms.trouble = 'throw';
      storage.trouble = 'blocked';
    },
    mend() {
      lms.trouble = 'none';
      storage.trouble = 'none';
    },
    stored: () => lms.record.get('cmi.suspend_data') ?? null,
    aside: () => [...storage.texts].filter(([key]) => key.includes('.undanlagd-')).map(([, text]) => text),
  };
});

/** An open session on an LMS. */
async function session(start: Readonly<Record<string, string>> = {}) {
  const lms = fakeLms(start);
  const page = fakeWindow(lms.launch());
  const backend = scorm12Backend(page.window, 0);
  const launch = await backend.open();
  return { lms, page, backend, launch, made: (call: string) => lms.calls.filter((one) => one.startsWith(call)) };
}

describe('a SCORM 1.2 session', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('has a status and the wish to come back in place before the learner has done anything', async () => {
    const { lms } = await session();
    expect(lms.record.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(lms.record.get('cmi.core.exit')).toBe('suspend');
  });

  test.each(['passed', 'completed', 'failed', 'incomplete'])('does not take back the status "%s" of an earlier session', async (status) => {
    const { lms } = await session({ 'cmi.core.lesson_status': status });
    expect(lms.record.get('cmi.core.lesson_status')).toBe(status);
  });

  test('gathers saves that follow close upon each other into one commit', async () => {
    const { backend, made } = await session();
    const before = made('LMSCommit').length;
    for (const text of ['a', 'b', 'c']) await backend.save(() => text, REPORT);
    expect(made('LMSCommit')).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1500);
    expect(made('LMSCommit')).toHaveLength(before + 1);
  });

  test('sends nothing when nothing has changed', async () => {
    const { backend, made } = await session();
    await backend.save(() => 'a', REPORT);
    await vi.advanceTimersByTimeAsync(1500);
    const before = made('LMS').length;
    await backend.save(() => 'a', REPORT);
    await vi.advanceTimersByTimeAsync(1500);
    expect(made('LMS')).toHaveLength(before);
  });

  test('reports the score with its ends, and never a lower one than before', async () => {
    const { backend, lms } = await session({ 'cmi.core.score.raw': '60' });
    await backend.save(() => 'a', { ...REPORT, score: 40 });
    await backend.close(REPORT);
    expect(lms.record.get('cmi.core.score.raw')).toBe('60');
    const better = await session({ 'cmi.core.score.raw': '60' });
    await better.backend.save(() => 'a', { ...REPORT, score: 90 });
    await better.backend.close(REPORT);
    expect(['raw', 'min', 'max'].map((end) => better.lms.record.get(`cmi.core.score.${end}`))).toEqual(['90', '0', '100']);
  });

  test('tells the time spent, without the time that the page was hidden', async () => {
    const { backend, page, lms } = await session();
    await vi.advanceTimersByTimeAsync(90_000);
    page.fire('visibilitychange', { hidden: true });
    expect(lms.record.get('cmi.core.session_time')).toBe('00:01:30');
    await vi.advanceTimersByTimeAsync(3_600_000);
    page.fire('visibilitychange');
    await vi.advanceTimersByTimeAsync(5000);
    await backend.close(REPORT);
    expect(lms.record.get('cmi.core.session_time')).toBe('00:01:35');
  });

  test('is sent but not ended when the page is hidden, and ended once when it goes', async () => {
    const { backend, page, made } = await session();
    await backend.save(() => 'a', REPORT);
    page.fire('visibilitychange', { hidden: true });
    expect(made('LMSFinish')).toEqual([]);
    page.fire('pagehide');
    page.fire('pagehide');
    await backend.close(REPORT);
    expect(made('LMSFinish')).toHaveLength(1);
  });

  test('lives on when the browser keeps the page in its back-forward cache', async () => {
    const { backend, page, made, lms } = await session();
    page.fire('pagehide', { persisted: true });
    page.fire('pageshow', { persisted: true });
    expect(made('LMSFinish')).toEqual([]);
    expect(page.reloads()).toBe(0);
    expect(await backend.save(() => 'later', REPORT)).toBe('saved');
    await backend.close(REPORT);
    expect(lms.record.get('cmi.suspend_data')).toBe('later');
  });

  test('is begun anew by a reload when a page comes back from the cache after its end', async () => {
    const { backend, page } = await session();
    await backend.close(REPORT);
    page.fire('pageshow', { persisted: true });
    expect(page.reloads()).toBe(1);
  });

  test('tries a failed commit again, tells how it went, and needs no new answer for it', async () => {
    const { backend, lms } = await session();
    const outcomes: string[] = [];
    backend.onOutcome((outcome) => outcomes.push(outcome));
    lms.trouble = 'refuse';
    await backend.save(() => 'a', REPORT);
    await vi.advanceTimersByTimeAsync(1500);
    expect(outcomes).toEqual(['unsent']);
    lms.trouble = 'none';
    await vi.advanceTimersByTimeAsync(2500);
    expect(outcomes.at(-1)).toBe('saved');
    expect(lms.record.get('cmi.suspend_data')).toBe('a');
  });

  test('offers state, score and status again that the LMS threw at, when it is well again', async () => {
    const { backend, lms } = await session();
    lms.trouble = 'throw';
    expect(await backend.save(() => 'a', { ...REPORT, done: 3, score: 90, scoreFinal: true })).toBe('unsent');
    lms.trouble = 'none';
    await vi.advanceTimersByTimeAsync(75_000);
    expect(lms.record.get('cmi.suspend_data')).toBe('a');
    expect(lms.record.get('cmi.core.score.raw')).toBe('90');
    expect(lms.record.get('cmi.core.lesson_status')).toBe('passed');
  });

  test('gives an LMS with less room a shorter state, and keeps to it', async () => {
    const { backend, lms } = await session();
    lms.room = 1000;
    const fit = () => '0'.repeat(Math.min(1500, backend.limit));
    expect(await backend.save(fit, REPORT)).toBe('saved');
    await backend.close(REPORT);
    expect(lms.record.get('cmi.suspend_data')).toHaveLength(750);
  });

  test.each([
    ['a review', { 'cmi.core.lesson_mode': 'review' }],
    ['a preview', { 'cmi.core.lesson_mode': 'browse' }],
    ['a session without credit', { 'cmi.core.credit': 'no-credit' }],
  ])('writes nothing in %s', async (_, start) => {
    const { backend, launch, made } = await session({ 'cmi.core.lesson_status': 'passed', 'cmi.suspend_data': 'old', ...start });
    expect(launch).toMatchObject({ mode: 'review', text: 'old' });
    await backend.save(() => 'new', { ...REPORT, done: 3, score: 10, scoreFinal: true });
    await backend.close(REPORT);
    expect([...made('LMSSetValue'), ...made('LMSCommit')]).toEqual([]);
    expect(made('LMSFinish')).toHaveLength(1);
  });

  test('says at once that nothing is kept where there is no LMS', async () => {
    const backend = scorm12Backend(fakeWindow(undefined).window, 0);
    expect(await backend.open()).toMatchObject({ keeps: false, text: null });
    expect(await backend.save(() => 'a', REPORT)).toBe('blocked');
  });
});
