/** A back-end in memory, for tests of the store: remembers all that it was ever handed, and answers as it is told to. */
import type { Backend, Launch, Report, SaveOutcome } from './backend.ts';

export interface FakeBackend extends Backend {
  /** What is stored now. */
  stored: string | null;
  /** How saves go from now on. */
  outcome: SaveOutcome;
  /** Every text and report that was handed over, in order. */
  readonly texts: string[];
  readonly reports: Report[];
  /** Texts that were set aside. */
  readonly aside: string[];
  /** What the session was closed with. */
  closed: Report | undefined;
  /** Says that the outcome of an earlier save has become known. */
  tellOutcome(outcome: SaveOutcome): void;
  /** Says that another tab has changed what is stored. */
  tellChange(text: string | null): void;
}

/** @param launch what differs from a first session in an ordinary place */
export function fakeBackend(launch: Partial<Launch> = {}, limit = 4096): FakeBackend {
  let onOutcome: (outcome: SaveOutcome) => void = () => {};
  let onChange: (text: string | null) => void = () => {};
  const fake: FakeBackend = {
    stored: launch.text ?? null,
    outcome: 'saved',
    texts: [],
    reports: [],
    aside: [],
    closed: undefined,
    limit,
    async open() {
      return { text: null, mode: 'normal', learner: '', keeps: true, ...launch };
    },
    async save(merge, report) {
      const text = merge(fake.stored);
      fake.texts.push(text);
      fake.reports.push(report);
      if (fake.outcome === 'saved') fake.stored = text;
      return fake.outcome;
    },
    setAside(text) {
      fake.aside.push(text);
      return fake.outcome;
    },
    onOutsideChange(listener) {
      onChange = listener;
    },
    onOutcome(listener) {
      onOutcome = listener;
    },
    async close(report) {
      fake.closed = report;
      return fake.outcome;
    },
    tellOutcome: (outcome) => onOutcome(outcome),
    tellChange: (text) => onChange(text),
  };
  return fake;
}
