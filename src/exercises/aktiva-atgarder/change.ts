/** Changes of what is written of active measures. Each gives a new value; none is made where the thing is gone or there is no room. */
import { type ActiveMeasures, type Area, type Examination, MOST, type Risk } from '../../workplace/model.ts';
import { examinationOf } from './progress.ts';

export function setExamination(measures: ActiveMeasures, area: Area, part: Partial<Omit<Examination, 'area'>>): ActiveMeasures {
  const changed = { ...examinationOf(measures, area), ...part };
  return { ...measures, examinations: [...measures.examinations.filter((one) => one.area !== area), changed] };
}

/** With the risk at `place`, or last. Nothing is taken twice: one that is there, or has its origin there, stays as it is. */
export function addRisk(measures: ActiveMeasures, risk: Risk, place = measures.risks.length): ActiveMeasures {
  const { risks } = measures;
  const there = risks.some(({ id, from }) => id === risk.id || (from !== '' && from === risk.from));
  return there || risks.length >= MOST.risks ? measures : { ...measures, risks: risks.toSpliced(place, 0, risk) };
}

export function setRisk(measures: ActiveMeasures, id: string, part: Partial<Omit<Risk, 'id'>>): ActiveMeasures {
  return { ...measures, risks: measures.risks.map((risk) => (risk.id === id ? { ...risk, ...part } : risk)) };
}

export function removeRisk(measures: ActiveMeasures, id: string): ActiveMeasures {
  return { ...measures, risks: measures.risks.filter((risk) => risk.id !== id) };
}
