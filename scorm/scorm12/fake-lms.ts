/** An LMS in memory for tests: SCORM 1.2's rules as far as the back-end meets them, and troubles to switch on. */
import type { Scorm12Api } from './calls.ts';

/** What each test may ask of the LMS. */
export interface FakeLms {
  /** What has been committed, by element. */
  readonly record: Map<string, string>;
  /** Calls in order, as `LMSSetValue(cmi.core.exit,suspend)`. */
  readonly calls: string[];
  /** `throw` = every call throws; `refuse` = commits answer "false". */
  trouble: 'none' | 'throw' | 'refuse';
  /** Characters that suspend_data takes. */
  room: number;
  /** The API of a new launch. */
  launch(): Scorm12Api;
}

/** @param start elements that the LMS has from before */
export function fakeLms(start: Readonly<Record<string, string>> = {}): FakeLms {
  const lms: FakeLms = {
    record: new Map(Object.entries({ 'cmi.core.student_id': 'anstalld-7', 'cmi.core.lesson_status': 'not attempted', ...start })),
    calls: [],
    trouble: 'none',
    room: 4096,
    launch() {
      const pending = new Map<string, string>();
      const note = (call: string) => {
        lms.calls.push(call);
        if (lms.trouble === 'throw') throw new TypeError('the server answered HTML');
      };
      const commit = () => {
        if (lms.trouble === 'refuse') return 'false';
        for (const [element, value] of pending) lms.record.set(element, value);
        pending.clear();
        return 'true';
      };
      return {
        LMSInitialize() {
          note('LMSInitialize()');
          return 'true';
        },
        LMSGetValue(element) {
          note(`LMSGetValue(${element})`);
          return pending.get(element) ?? lms.record.get(element) ?? '';
        },
        LMSSetValue(element, value) {
          note(`LMSSetValue(${element},${value})`);
          if (element === 'cmi.suspend_data' && value.length > lms.room) return 'false';
          pending.set(element, value);
          return 'true';
        },
        LMSCommit() {
          note('LMSCommit()');
          return commit();
        },
        LMSFinish() {
          note('LMSFinish()');
          return commit();
        },
        LMSGetLastError: () => '0',
      };
    },
  };
  return lms;
}
