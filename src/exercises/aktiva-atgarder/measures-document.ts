import type { Block, Table, TextDocument } from '../../exports/text-document.ts';
import { aktivaAtgarder } from '../../texts/sv/aktiva-atgarder.ts';
import { measuresDocument as words } from '../../texts/sv/aktiva-atgarder-dokument.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { type ActiveMeasures, AREAS, type Area, GROUNDS, type Risk, type Workplace } from '../../workplace/model.ts';
import { type Must, type Spec, sizeFor } from './logic.ts';
import { DUTY_FIELDS, missingParts } from './missing.ts';
import { overviewRows } from './overview-rows.ts';
import { examinationOf, groundsSeen, isBlank, isExamined, risksOf } from './progress.ts';

/** What an employer shows of its active measures. Where nothing is written it says so. @param day today, `2026-06-07` */
export function measuresDocument({ name, measures }: Workplace, spec: Spec, day: string): TextDocument {
  const { period, employees } = measures;
  return {
    title: words.title,
    facts: [
      { label: words.workplace, text: name.trim() || words.notSaid },
      { label: words.period, text: period.trim() || words.notSaid },
      { label: words.employees, text: employees === null ? words.notSaid : String(employees) },
      { label: words.day, text: aktivaAtgarder.date(day) },
    ],
    blocks: [
      ...written(spec.cooperation.title, measures.cooperation),
      ...AREAS.flatMap((area) => areaBlocks(measures, area)),
      heading(aktivaAtgarder.overview),
      { kind: 'table', table: overview(measures, spec) },
      ...spec.duties.flatMap(({ id, title }) => written(title, measures[DUTY_FIELDS[id]])),
      ...lawBlocks(measures, spec),
      heading(words.about),
      paragraph(words.madeWith),
      paragraph(spec.disclaimer),
    ],
    foot: words.foot(name.trim()),
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A heading and what stands under it. */
const written = (title: string, text: string): Block[] => [heading(title), paragraph(text.trim() || words.empty)];

function areaBlocks(measures: ActiveMeasures, area: Area): Block[] {
  const examination = examinationOf(measures, area);
  const { how, grounds } = examination;
  const risks = risksOf(measures, area);
  const title = heading(workplace.areas[area]);
  if (isBlank(how) && grounds.length === 0 && risks.length === 0) return [title, paragraph(words.areaEmpty)];
  const looked = groundsSeen(measures, area);
  const left = GROUNDS.filter((ground) => !looked.includes(ground));
  return [
    title,
    isBlank(how) ? paragraph(words.howEmpty) : { kind: 'answer', label: words.how, text: how.trim() },
    ...(looked.length > 0 ? [paragraph(words.grounds(looked))] : []),
    ...(left.length > 0 ? [paragraph(words.groundsLeft(left))] : []),
    risks.length > 0
      ? { kind: 'table', table: riskTable(area, risks) }
      : paragraph(isExamined(examination) ? words.noneFound : words.noneWritten),
  ];
}

function riskTable(area: Area, risks: readonly Risk[]): Table {
  return {
    caption: words.risks(workplace.areas[area]),
    head: words.head,
    rows: risks.map(({ what, grounds, cause, measure, who, by, outcome }) => [
      what.trim() || words.whatEmpty,
      words.riskGrounds(GROUNDS.filter((ground) => grounds.includes(ground))),
      cause.trim() || words.cellEmpty,
      measure.trim() || words.cellEmpty,
      who.trim() || words.undecided,
      by === '' ? words.undecided : aktivaAtgarder.date(by),
      outcome.trim() || words.cellEmpty,
    ]),
    widths: [19, 13, 18, 18, 11, 9, 12],
  };
}

function overview(measures: ActiveMeasures, spec: Spec): Table {
  const { grounds, steps } = overviewRows(measures, spec);
  return {
    caption: aktivaAtgarder.overviewCaption,
    head: [aktivaAtgarder.groundOrStep, ...AREAS.map((area) => workplace.areas[area])],
    rows: [...grounds, ...steps].map(({ title, cells }) => [title, ...cells.map(({ text }) => text)]),
    widths: [20, 16, 16, 16, 16, 16],
  };
}

/** The steps that follow the first. */
const AFTER_RISKS: readonly Must[] = ['orsaker', 'atgarder', 'uppfoljning'];

function lawBlocks(measures: ActiveMeasures, spec: Spec): Block[] {
  const { employees } = measures;
  const size = sizeFor(employees, spec.sizes);
  if (!size || employees === null) return [heading(words.law), paragraph(words.lawUnknown)];
  const missing = new Set(missingParts(measures, size.must, spec).map(({ must }) => must));
  const found = AREAS.some((area) => risksOf(measures, area).length > 0);
  const items = size.must.map((must) => {
    const text = aktivaAtgarder.musts[must];
    // Without risks there is nothing to write of these steps, but that is known only when all has been examined.
    if (!found && AFTER_RISKS.includes(must)) return missing.has('risker') ? words.lawMissing(text) : words.lawNothing(text);
    return missing.has(must) ? words.lawMissing(text) : words.lawThere(text);
  });
  return [
    heading(words.law),
    paragraph(`${words.lawFor(employees, size.title)} ${items.length > 0 ? words.lawMust : words.lawFree}`),
    ...(items.length > 0 ? [{ kind: 'list', ordered: false, items } as const] : []),
    ...(size.source ? [paragraph(words.source(size.source.title, size.source.url))] : []),
  ];
}
