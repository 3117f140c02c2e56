/** A question with options to choose among: what kunskapsfraga and kunskapskontroll have in common. Pure, runs everywhere. */

/** One option as a learner gets it. */
export interface Option {
  readonly text: string;
  readonly right: boolean;
  /** Says why, in one or two sentences. */
  readonly feedback: string;
}

export interface Choice {
  /** True when more than one option may be chosen. */
  readonly several: boolean;
  readonly options: readonly Option[];
}

/** True when exactly the right options are chosen. */
export function isRight(chosen: readonly number[], { options }: Pick<Choice, 'options'>): boolean {
  return options.every((option, index) => option.right === chosen.includes(index));
}

/** Chosen options, by index, as bits: the first option is 1, the second 2, the third 4. */
export function bitsOf(chosen: readonly number[]): number {
  return chosen.reduce((bits, index) => bits | (1 << index), 0);
}

/** The chosen options, rising; undefined for bits that no answer to the question can have. */
export function chosenOf(bits: number, { options, several }: Choice): readonly number[] | undefined {
  const chosen = options.map((_, index) => index).filter((index) => bits & (1 << index));
  return bits > 0 && bits < 1 << options.length && (several || chosen.length === 1) ? chosen : undefined;
}

/** The answer whose bits are the highest. */
export function longestChoice({ options, several }: Choice): readonly number[] {
  const indexes = options.map((_, index) => index);
  return several ? indexes : indexes.slice(-1);
}

/** The texts that an answer to the question hangs on. */
export function choiceMeaning(question: string, { options }: Pick<Choice, 'options'>): readonly string[] {
  return [question, ...options.map(({ text, right }) => `${right ? '+' : '-'}${text}`)];
}
