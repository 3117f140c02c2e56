/**
 * The bank without its texts, for the page: the static form beside it already says them all, and a bank is long. Each text stands in a
 * <span> of the static form: per question the question, its options, their comments.
 */
import type { Question, Spec, UnitBank } from './logic.ts';

/** What the page's data says of a question. */
interface LeanQuestion {
  readonly id: string;
  readonly several: boolean;
  /** One sign for each option: `+` for a right one, `-` for another. */
  readonly marks: string;
}

type LeanUnit = Omit<UnitBank, 'questions'> & { readonly questions: readonly LeanQuestion[] };

export type LeanSpec = Omit<Spec, 'units'> & { readonly units: readonly LeanUnit[] };

/** The spec without what the static form says. */
export function toLean(spec: Spec): LeanSpec {
  const strip = ({ id, several, options }: Question): LeanQuestion => ({
    id,
    several,
    marks: options.map(({ right }) => (right ? '+' : '-')).join(''),
  });
  return { ...spec, units: spec.units.map((unit) => ({ ...unit, questions: unit.questions.map(strip) })) };
}

/**
 * The whole spec again.
 * @param texts of the static form, in its order
 * @throws Error when they are not as many as the bank has
 */
export function fromLean(lean: LeanSpec, texts: readonly string[]): Spec {
  const left = [...texts];
  const fill = ({ id, several, marks }: LeanQuestion): Question => {
    const [question = '', ...rest] = left.splice(0, 1 + marks.length * 2);
    const options = [...marks].map((mark, index) => ({
      text: rest[index] ?? '',
      right: mark === '+',
      feedback: rest[marks.length + index] ?? '',
    }));
    return { id, question, several, options };
  };
  const questions = lean.units.flatMap((unit) => unit.questions);
  const wanted = questions.reduce((sum, { marks }) => sum + 1 + marks.length * 2, 0);
  if (wanted !== texts.length) throw new Error(`The static form has ${texts.length} texts, and the bank ${wanted}`);
  return { ...lean, units: lean.units.map((unit) => ({ ...unit, questions: unit.questions.map(fill) })) };
}
