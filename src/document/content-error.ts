/** Where something stands in a source file that an author wrote. */
export interface SourcePlace {
  /** Path from the project's root, with forward slashes: `content/units/1-3-ladan/unit.mdx`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
}

/** One thing that is wrong in the content: where, what, and what to do about it. */
export interface ContentProblem extends SourcePlace {
  readonly message: string;
}

/** Thrown when the content cannot become a course. Holds every problem found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
    // The trace points into the loader, which is never where the fault is.
    this.stack = `${this.name}:\n${this.message}`;
  }
}

/** One problem as a line of text: `file:line message`. */
export function formatProblem(problem: ContentProblem): string {
  return `${problem.file}:${problem.line} ${problem.message}`;
}

/** Number of single-letter edits (insert, delete, replace) that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one of `known` that is nearest to `wrong`, when it is within a third of its letters. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (!best || distance < best.distance) best = { word, distance };
  }
  return best && best.distance <= Math.max(1, Math.ceil(wrong.length / 3)) ? best.word : undefined;
}

/** ` Did you mean "x"?` when one of `known` is near `wrong`; otherwise an empty string. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const word = nearest(wrong, known);
  return word === undefined ? '' : ` Did you mean "${word}"?`;
}
