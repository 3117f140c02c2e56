/** How far the work with active measures has come on paper, read from what is written. */
import { type ActiveMeasures, AREAS, type Area, type Examination, GROUNDS, type Ground, type Risk } from '../../workplace/model.ts';
import type { Step } from './logic.ts';

export const isBlank = (text: string): boolean => text.trim() === '';

/** A risk in which something is written; one that was added and left empty is none. */
export const isWritten = ({ what, cause, measure, outcome }: Risk): boolean => ![what, cause, measure, outcome].every(isBlank);

/** How an area was examined; blank where nothing is written. */
export const examinationOf = ({ examinations }: ActiveMeasures, area: Area): Examination =>
  examinations.find((one) => one.area === area) ?? { area, how: '', grounds: [] };

/** The written risks of an area. */
export const risksOf = ({ risks }: ActiveMeasures, area: Area): Risk[] => risks.filter((risk) => risk.area === area && isWritten(risk));

/** It is said how the area was examined, and with what in mind. */
export const isExamined = ({ how, grounds }: Examination): boolean => !isBlank(how) && grounds.length > 0;

/** What is known of one area and one ground: how many risks, looked at and none found, or not looked at. */
export type Cell = number | 'clear' | 'unseen';

export function cellOf(measures: ActiveMeasures, area: Area, ground: Ground): Cell {
  const risks = risksOf(measures, area).filter(({ grounds }) => grounds.includes(ground)).length;
  if (risks > 0) return risks;
  return examinationOf(measures, area).grounds.includes(ground) ? 'clear' : 'unseen';
}

/** The grounds that an area has been looked at with; one that a risk was found by has been looked at. */
export const groundsSeen = (measures: ActiveMeasures, area: Area): Ground[] =>
  GROUNDS.filter((ground) => cellOf(measures, area, ground) !== 'unseen');

/** How much of a step is written: of how many risks, or `none`; `clear` where the area was examined and no risk found. */
export type StepState = 'none' | 'begun' | 'done' | 'clear' | { readonly written: number; readonly of: number };

/** The field of a risk that a step fills. */
const FIELDS = { analysera: 'cause', atgarda: 'measure', 'folja-upp': 'outcome' } as const;

export function stepState(measures: ActiveMeasures, area: Area, step: Step): StepState {
  const examination = examinationOf(measures, area);
  const risks = risksOf(measures, area);
  if (step === 'undersoka') {
    if (isExamined(examination)) return 'done';
    return isBlank(examination.how) && examination.grounds.length === 0 && risks.length === 0 ? 'none' : 'begun';
  }
  if (risks.length === 0) return isExamined(examination) ? 'clear' : 'none';
  const written = risks.filter((risk) => !isBlank(risk[FIELDS[step]])).length;
  return written === risks.length ? 'done' : written === 0 ? 'none' : { written, of: risks.length };
}

/** Enough to say that this is it for now: how many employees, and how one area was examined. */
export function isEnough(measures: ActiveMeasures): boolean {
  return measures.employees !== null && AREAS.some((area) => isExamined(examinationOf(measures, area)));
}
