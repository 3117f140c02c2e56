/** SCORM 1.2 as a place to keep a learner's state: one session from LMSInitialize to LMSFinish. */
import type { Backend, Launch, Merge, Report, SaveOutcome } from '../../src/learner/backend.ts';
import { findStorage, setTextAside } from '../../src/learner/device.ts';
import { waitForApi } from '../api.ts';
import { learnerKey } from '../learner-key.ts';
import { type SessionClock, sessionClock } from '../session-clock.ts';
import { type Scorm12Api, type Scorm12Calls, scorm12Calls } from './calls.ts';
import { LOCATION_LIMIT, SUSPEND_DATA_LIMIT } from './limits.ts';
import { nextStatus } from './status.ts';
import { timespan } from './time.ts';

/** Milliseconds that saves are gathered before one commit: a commit is a blocking request in some LMSs. */
const GATHER = 1000;

/** When a failed commit is tried again, in milliseconds after the failure. */
const RETRIES = [2000, 10_000, 60_000];

/**
 * @param host the window that the content runs in
 * @param patience milliseconds to wait for an API to appear
 */
export function scorm12Backend(host: Window & typeof globalThis, patience = 5000): Backend {
  let calls: Scorm12Calls | undefined;
  let clock: SessionClock = sessionClock();
  let suspendData: string | null = null;
  let limit = SUSPEND_DATA_LIMIT;
  let status = '';
  let bestScore = -1;
  let location = '';
  /** The state that the LMS did not take, to offer it again before the next commit. */
  let refused: Merge | undefined;
  /** What the LMS should know; offered anew before each commit, where only what it did not take is set. */
  let latest: Report | undefined;
  let closing = false;
  /** Something was set that no commit has sent. */
  let changed = false;
  let writable = false;
  let finished = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tellOutcome: (outcome: SaveOutcome) => void = () => {};

  async function open(): Promise<Launch> {
    const api = await waitForApi<Scorm12Api>(host, 'API', patience);
    const candidate = api && scorm12Calls(api);
    // Some LMSs have already initialised for us and answer "false"; a readable status shows that the session is there.
    const alive = candidate && (candidate.initialize() || candidate.get('cmi.core.lesson_status') !== '');
    if (!candidate || !alive) return { text: null, mode: 'normal', learner: '', keeps: false };
    calls = candidate;
    clock = sessionClock();
    const mode = calls.get('cmi.core.lesson_mode');
    const review = mode === 'browse' || mode === 'review' || calls.get('cmi.core.credit') === 'no-credit';
    status = calls.get('cmi.core.lesson_status');
    location = calls.get('cmi.core.lesson_location');
    suspendData = calls.get('cmi.suspend_data') || null;
    bestScore = Number(calls.get('cmi.core.score.raw') || -1);
    writable = !review;
    if (writable) begin(calls);
    watchPage(host);
    return { text: suspendData, mode: review ? 'review' : 'normal', learner: learnerKey(calls.get('cmi.core.student_id')), keeps: true };
  }

  /** What must be in place even if the learner leaves at once: a status of our own, and the wish to come back to this. */
  function begin(session: Scorm12Calls): void {
    if ((status === '' || status === 'not attempted') && session.set('cmi.core.lesson_status', 'incomplete')) status = 'incomplete';
    session.set('cmi.core.exit', 'suspend');
    session.commit();
  }

  function setSuspendData(session: Scorm12Calls, merge: Merge): boolean {
    refused = undefined;
    const text = merge(suspendData);
    if (text === suspendData) return true;
    changed = true;
    if (session.set('cmi.suspend_data', text)) {
      suspendData = text;
      return true;
    }
    // An LMS with less room than the standard says: give up the least important and try once more.
    const whole = limit;
    limit = Math.floor(text.length / 2);
    const shorter = merge(suspendData);
    if (shorter.length < text.length && shorter !== suspendData && session.set('cmi.suspend_data', shorter)) {
      suspendData = shorter;
      return true;
    }
    // Trouble of another kind, then: nothing is wrong with the length.
    limit = whole;
    refused = merge;
    return false;
  }

  function setReport(session: Scorm12Calls, report: Report): void {
    if (report.location !== location && session.set('cmi.core.lesson_location', report.location.slice(0, LOCATION_LIMIT))) {
      location = report.location;
      changed = true;
    }
    if (report.score !== undefined && report.score > bestScore) {
      session.set('cmi.core.score.min', '0');
      session.set('cmi.core.score.max', '100');
      if (session.set('cmi.core.score.raw', String(report.score))) bestScore = report.score;
      changed = true;
    }
    const next = nextStatus(status, report, closing);
    if (next && session.set('cmi.core.lesson_status', next)) {
      status = next;
      changed = true;
    }
  }

  /** Sends what was set. A failure is told, and tried again, unless the session is over. */
  function commit(attempt = 0): boolean {
    clearTimeout(timer);
    timer = undefined;
    if (!calls || !writable || finished) return false;
    calls.set('cmi.core.session_time', timespan(clock.elapsed()));
    if (latest) setReport(calls, latest);
    const kept = refused === undefined || setSuspendData(calls, refused);
    const sent = calls.commit() && kept;
    if (sent) changed = false;
    const again = RETRIES[attempt];
    if (!sent && again !== undefined) timer = setTimeout(() => commit(attempt + 1), again);
    tellOutcome(sent ? 'saved' : 'unsent');
    return sent;
  }

  /** LMSFinish, once. After it nothing is called. */
  function finish(): boolean {
    if (!calls || finished) return false;
    const sent = !writable || commit();
    finished = true;
    return calls.finish() && sent;
  }

  function watchPage(window: Window): void {
    const { document } = window;
    for (const sign of ['pointerdown', 'keydown', 'scroll']) document.addEventListener(sign, () => clock.touch(), { passive: true });
    document.addEventListener('visibilitychange', () => {
      // A hidden tab is often the last that is heard of a phone: send, but do not end.
      if (document.visibilityState === 'hidden') commit();
      clock.setHidden(document.visibilityState === 'hidden');
    });
    window.addEventListener('pagehide', (event) => {
      if (event.persisted) commit();
      else finish();
    });
    window.addEventListener('pageshow', (event) => {
      // Back from the cache after the end: only a new load gets a new session.
      if (event.persisted && finished) window.location.reload();
    });
  }

  return {
    get limit() {
      return limit;
    },
    open,
    async save(merge, report) {
      if (!calls || finished) return 'blocked';
      if (!writable) return 'saved';
      const kept = setSuspendData(calls, merge);
      latest = report;
      setReport(calls, report);
      if (changed) {
        // Also takes the place of a retry that was waiting.
        clearTimeout(timer);
        timer = setTimeout(() => commit(), GATHER);
      }
      return kept ? 'saved' : 'unsent';
    },
    setAside: (text) => setTextAside(findStorage(host), 'mgs.scorm12', text),
    onOutsideChange() {},
    onOutcome(listener) {
      tellOutcome = listener;
    },
    async close(report) {
      if (!calls || finished) return 'blocked';
      latest = report;
      closing = true;
      return finish() ? 'saved' : 'unsent';
    },
  };
}
