import type { Report } from '../../src/learner/backend.ts';

/** CMIVocabulary of cmi.core.lesson_status (RTE 3.4.4). "not attempted" and "browsed" are read, never written. */
export type LessonStatus = 'passed' | 'completed' | 'failed' | 'incomplete' | 'browsed' | 'not attempted';

/**
 * The status to write, or undefined to leave it. SCORM 1.2 has one field for both "done" and "passed":
 * - passed and completed are never taken back;
 * - failed is written only when the learner closes with everything done and a result below the pass mark: many LMSs lock the record
 *   then, so until that moment a learner who tries again must still be "incomplete", as one who has not taken the check is;
 * - failed may rise to passed.
 */
export function nextStatus(current: string, report: Report, closing: boolean): LessonStatus | undefined {
  if (current === 'passed' || current === 'completed') return undefined;
  const wanted = wantedStatus(report, closing);
  if (wanted === 'incomplete' && current === 'failed') return undefined;
  return wanted === current ? undefined : wanted;
}

function wantedStatus({ done, total, scored, score, scoreFinal, passMark }: Report, closing: boolean): LessonStatus {
  if (done < total) return 'incomplete';
  if (!scored) return 'completed';
  if (!scoreFinal) return 'incomplete';
  if ((score ?? 0) >= passMark) return 'passed';
  return closing ? 'failed' : 'incomplete';
}
