/** What is still empty of what an employer of a size must have in writing. */
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { type ActiveMeasures, AREAS, type Area, GROUNDS, type Risk } from '../../workplace/model.ts';
import type { DutyId, Must, Spec } from './logic.ts';
import { examinationOf, groundsSeen, isBlank, isWritten } from './progress.ts';

export interface Missing {
  readonly must: Must;
  /** What lacks, as it is listed. */
  readonly text: string;
  /** Last part of the id of the field to write in. */
  readonly field: string;
  /** The area that it stands in, and its risk. */
  readonly area?: Area;
  readonly risk?: string;
}

/** Where the text of a duty is kept. */
export const DUTY_FIELDS = { riktlinjer: 'guidelines', lonekartlaggning: 'paySurvey', fordelning: 'balance' } as const satisfies Record<
  DutyId,
  keyof ActiveMeasures
>;

/** Parts of a risk, and what they are parts of. */
const RISK_PARTS = [
  ['what', 'risker'],
  ['cause', 'orsaker'],
  ['measure', 'atgarder'],
  ['outcome', 'uppfoljning'],
] as const;

/** In the order in which it stands on the screen. */
export function missingParts(measures: ActiveMeasures, must: readonly Must[], { duties, cooperation }: Spec): Missing[] {
  const all = [
    ...AREAS.flatMap((area) => [
      ...examinationGaps(measures, area),
      ...measures.risks.filter((risk) => risk.area === area).flatMap(riskGaps),
    ]),
    ...(isBlank(measures.cooperation) ? [{ must: 'samverkan', text: cooperation.title, field: 'cooperation' } as const] : []),
    ...duties.flatMap(({ id, title }) =>
      isBlank(measures[DUTY_FIELDS[id]]) ? [{ must: id, text: title, field: DUTY_FIELDS[id] } as const] : [],
    ),
  ];
  return all.filter((one) => must.includes(one.must));
}

function examinationGaps(measures: ActiveMeasures, area: Area): Missing[] {
  const { how } = examinationOf(measures, area);
  const seen = groundsSeen(measures, area);
  const name = workplace.areas[area];
  const first = GROUNDS.find((ground) => !seen.includes(ground));
  return [
    ...(isBlank(how) ? [{ must: 'risker', text: words.leftHow(name), field: `${area}-how`, area } as const] : []),
    ...(first
      ? [{ must: 'risker', text: words.leftGrounds(name, GROUNDS.length - seen.length), field: `${area}-${first}`, area } as const]
      : []),
  ];
}

function riskGaps(risk: Risk): Missing[] {
  if (!isWritten(risk)) return [];
  const { id, area } = risk;
  const name = words.riskName(risk.what.trim());
  return RISK_PARTS.flatMap(([part, must]) =>
    isBlank(risk[part]) ? [{ must, text: words.leftPart[part](name), field: `${id}-${part}`, area, risk: id }] : [],
  );
}
