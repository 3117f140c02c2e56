/** What board and plan have that the documentation can take in, and what has changed there since. */
import type { Area, Lens, Obstacle, PlanRow, Risk, Workplace } from '../../workplace/model.ts';
import { isBlank } from './progress.ts';

/** A risk as it would be taken in. */
export type Candidate = Omit<Risk, 'id'> & {
  /** Marked on the board as one to act on. */
  readonly marked: boolean;
};

/** The area that an obstacle of each lens most often belongs to; whoever takes it may choose another. */
const AREA_OF: Readonly<Record<Lens, Area>> = {
  rum: 'arbetsforhallanden',
  sprak: 'arbetsforhallanden',
  regler: 'arbetsforhallanden',
  tid: 'foraldraskap',
  karriar: 'rekrytering',
};

const ofObstacle = ({ id }: Obstacle) => `hinder:${id}`;
const ofRow = ({ id }: PlanRow) => `plan:${id}`;

/** The row of the plan that belongs to a risk. Of several for one obstacle it is the one that the risk tells of, or the first left. */
function rowOf({ from, measure }: Pick<Risk, 'from' | 'measure'>, { plan, measures }: Workplace): PlanRow | undefined {
  const taken = new Set(measures.risks.map((risk) => risk.from));
  const rows = plan.filter((row) => ofRow(row) === from || (from !== '' && row.from === from && !taken.has(ofRow(row))));
  return rows.find(({ what }) => what === measure) ?? rows[0];
}

function candidate(from: string, obstacle: Obstacle | undefined, row: PlanRow | undefined): Candidate {
  return {
    from,
    marked: obstacle?.act ?? false,
    area: obstacle ? AREA_OF[obstacle.lens] : 'arbetsforhallanden',
    grounds: ['kon'],
    what: obstacle?.what ?? '',
    cause: obstacle?.why ?? '',
    measure: row?.what ?? '',
    who: row?.who ?? '',
    by: row?.by ?? '',
    outcome: row?.outcome ?? '',
  };
}

/** What can be taken in and has not been: obstacles that are marked, rows of the plan that belong to none of them, the other obstacles. */
export function candidates(place: Workplace): Candidate[] {
  const { obstacles, plan, measures } = place;
  const taken = new Set(measures.risks.map(({ from }) => from));
  // Rows that tell of a risk that is here already, also of one whose obstacle is gone from the board.
  const spoken = new Set(measures.risks.map((risk) => rowOf(risk, place)));
  const found: Candidate[] = [];
  for (const obstacle of obstacles) {
    const from = ofObstacle(obstacle);
    if (isBlank(obstacle.what) || taken.has(from)) continue;
    const row = rowOf({ from, measure: '' }, place);
    spoken.add(row);
    found.push(candidate(from, obstacle, row));
  }
  const rows = plan
    .filter((row) => !spoken.has(row) && !isBlank(row.what))
    .map((row) =>
      candidate(
        ofRow(row),
        obstacles.find((obstacle) => ofObstacle(obstacle) === row.from),
        row,
      ),
    );
  return [...found.filter(({ marked }) => marked), ...rows, ...found.filter(({ marked }) => !marked)];
}

/** The parts of a risk that the plan says something else of. */
export type PlanNews = Partial<Pick<Risk, 'measure' | 'who' | 'by' | 'outcome'>>;

/** What the plan says now of a risk that was taken from it; undefined when it says the same, or nothing. */
export function planNews(risk: Risk, place: Workplace): PlanNews | undefined {
  const row = risk.from === '' ? undefined : rowOf(risk, place);
  if (!row) return undefined;
  const said = Object.entries({ measure: row.what, who: row.who, by: row.by, outcome: row.outcome }) as [keyof PlanNews, string][];
  const news = said.filter(([part, text]) => !isBlank(text) && text !== risk[part]);
  return news.length > 0 ? Object.fromEntries(news) : undefined;
}
