/** The eight functions of SCORM 1.2 (RTE 3.3), wrapped so that an LMS that throws or answers oddly never breaks the course. */

/** The API object as an LMS gives it. Strings in and out by the standard; some LMSs return booleans. */
export interface Scorm12Api {
  LMSInitialize(argument: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(argument: ''): unknown;
  LMSFinish(argument: ''): unknown;
  LMSGetLastError(): unknown;
}

/** Calls on one API. `true` = the LMS said "true". Nothing throws. */
export interface Scorm12Calls {
  initialize(): boolean;
  /** Empty when there is no value or the call failed. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  finish(): boolean;
}

/** Wraps the API. */
export function scorm12Calls(api: Scorm12Api): Scorm12Calls {
  const attempt = (call: () => unknown): string => {
    try {
      const answer = call();
      return answer === undefined || answer === null ? '' : String(answer);
    } catch {
      return '';
    }
  };
  return {
    initialize: () => attempt(() => api.LMSInitialize('')) === 'true',
    get: (element) => attempt(() => api.LMSGetValue(element)),
    set: (element, value) => attempt(() => api.LMSSetValue(element, value)) === 'true',
    commit: () => attempt(() => api.LMSCommit('')) === 'true',
    finish: () => attempt(() => api.LMSFinish('')) === 'true',
  };
}
