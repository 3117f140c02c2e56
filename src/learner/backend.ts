/**
 * Where a learner's shared state is kept. The store knows only this interface; the browser, SCORM 1.2 and later standards
 * implement it, and backend-contract.ts is the test that all of them pass.
 */

/** How a save went: `blocked` = this place takes nothing, `full` = no room, `unsent` = kept for a later try. */
export type SaveOutcome = 'saved' | 'blocked' | 'full' | 'unsent';

/** What is known when a session starts. */
export interface Launch {
  /** The text kept by an earlier session; null when there is none. */
  readonly text: string | null;
  /** `review` = look, but leave the record as it is. */
  readonly mode: 'normal' | 'review';
  /** Tells learners on one device apart, where the back-end knows who it is; never a name. */
  readonly learner: string;
  /** False when this place can keep nothing at all, so that the learner can be told at once. */
  readonly keeps: boolean;
}

/** What an LMS is told, and all that it is told. */
export interface Report {
  /** Units done and units in the package. */
  readonly done: number;
  readonly total: number;
  /** 0–100, undefined until a scored exercise has been answered. */
  readonly score: number | undefined;
  /** True when every scored exercise has an answer. */
  readonly scoreFinal: boolean;
  /** Whether anything in the package is scored. */
  readonly scored: boolean;
  /** Percent needed to pass. */
  readonly passMark: number;
  readonly location: string;
}

/** Merges the text that is stored now with what this session has changed; called with what the place holds at that moment. */
export type Merge = (stored: string | null) => string;

export interface Backend {
  /** Starts the session. Never rejects: a place that cannot be used says so through `keeps`. */
  open(): Promise<Launch>;
  /** Keeps the merged text and tells the LMS where the learner is. Never rejects. */
  save(merge: Merge, report: Report): Promise<SaveOutcome>;
  /**
   * Keeps a text that could not be read where it will not be overwritten, on the device. Never throws.
   * Anything but `saved` means that the text is nowhere else than where it was, and must stay there.
   */
  setAside(text: string): SaveOutcome;
  /** Calls back when something other than this session changed what is stored (another tab); null = the learner has deleted it. */
  onOutsideChange(listener: (text: string | null) => void): void;
  /** Calls back when the outcome of a save becomes known later than its promise. */
  onOutcome(listener: (outcome: SaveOutcome) => void): void;
  /** Ends the session by the learner's own choice. Nothing is saved after it. Never rejects. */
  close(report: Report): Promise<SaveOutcome>;
  /** Most characters that one text may have. */
  readonly limit: number;
}
