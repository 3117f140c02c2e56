/**
 * What an exercise type is. A type is one folder (schema, logic, view, static form, style, examples, test) and one line in
 * registry.ts. This file is shared by Node and the browser, so it imports types only.
 */
import type { ComponentType } from 'preact';
import type { z } from 'zod';
import type { Library } from '../exports/libraries.ts';
import type { PrintDeck } from './print-deck.ts';
import type { PrintForm } from './print-form.ts';

/** Where a learner's answer may live: `lms` may be reported to an employer's LMS, `device` never leaves the learner's device. */
export type Residence = 'lms' | 'device';

/** Points for one answer: `raw` of `max`, both whole numbers. */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/** Answer ⇄ a few characters of [A-Za-z0-9_-], so that a whole course fits in SCORM 1.2's 4,096. */
export interface Codec<Spec, Answer> {
  encode(answer: Answer, spec: Spec): string;
  /** `undefined` for any text that is not a possible answer to this exercise. Never throws. */
  decode(code: string, spec: Spec): Answer | undefined;
  /** An answer whose code is as long as a code can get; the build uses it to prove that a full course fits. */
  longest(spec: Spec): Answer;
}

/** The pure rules of a type, in Node and browser alike. */
interface LogicBase<Spec, Answer> {
  /** True when nothing more is asked of the learner. */
  done(answer: Answer, spec: Spec): boolean;
  /**
   * The texts an answer's meaning hangs on (question, options, which is right). The fingerprint is made of them: when one
   * changes, saved answers are dropped; a mended typo in feedback keeps them.
   */
  meaning(spec: Spec): readonly string[];
  /** What to keep of `answer` when `stored` is there, perhaps from another tab; absent where the latest answer is the one that counts. */
  reconcile?(answer: Answer, stored: Answer): Answer;
}

/** A type whose answers an LMS may hold. */
export interface LmsLogic<Spec, Answer> extends LogicBase<Spec, Answer> {
  readonly residence: 'lms';
  readonly codec: Codec<Spec, Answer>;
  /** Points for an answer; absent when the exercise has no right answer. */
  score?(answer: Answer, spec: Spec): Score | undefined;
  /** For exercises of the type that ask for a view of one's own: the logic by which their answers stay on the device. */
  onDevice?(spec: Spec): DeviceLogic<Spec, Answer> | undefined;
}

/** A type whose answers stay on the device: it has no codec, so there is no way to write one for an LMS. */
export interface DeviceLogic<Spec, Answer> extends LogicBase<Spec, Answer> {
  readonly residence: 'device';
  /** A stored value, if it is a possible answer. Never throws. */
  parse(value: unknown, spec: Spec): Answer | undefined;
  /** True when an answer is worth keeping although the exercise has been edited since: a text of one's own is. */
  readonly outlivesEdits: boolean;
}

export type Logic<Spec, Answer> = LmsLogic<Spec, Answer> | DeviceLogic<Spec, Answer>;

/** What a live view gets. */
export interface ViewProps<Spec, Answer> {
  readonly spec: Spec;
  /** Unique in the document; prefix for every id the view makes. */
  readonly id: string;
  /** The answer given earlier, if any. */
  readonly saved: Answer | undefined;
  /** Keeps an answer. Cheap: call it at each change worth remembering. @returns false when the device could not keep it */
  save(answer: Answer): boolean;
}

/** What an exercise may know of the document that it stands in. */
export interface CourseContext {
  /** Percent needed to pass; undefined where the document says none. */
  readonly passMark: number | undefined;
  /** Storage key of the workplaces that part 3 writes to: on the site one, in an LMS one for each learner. */
  readonly workplaceKey: string;
  /** Folder of the libraries that make DOCX and PDF, relative to the document, with a slash at its end. */
  readonly exportsFolder: string;
  /** The way to a unit, where the document has a list that names it. */
  unitLink(id: string): UnitLink | undefined;
}

export interface UnitLink {
  readonly href: string;
  readonly title: string;
}

/** What the element gives every view; a view that does not ask for the course takes the plain ViewProps. */
export interface CourseViewProps<Spec, Answer> extends ViewProps<Spec, Answer> {
  readonly course: CourseContext;
}

/** What the static form (static.tsx, rendered at build) gets: no script, so it shows all and hides answers in `<details>`. */
export interface StaticProps<Spec> {
  readonly spec: Spec;
  readonly id: string;
}

/** What `view.tsx` of each type exports. */
export interface ViewModule<Spec, Answer> {
  readonly View: ComponentType<CourseViewProps<Spec, Answer>>;
  readonly logic: Logic<Spec, Answer>;
  /**
   * Makes the spec of what `lean` left in the page, and of the static form that says the rest.
   * @throws Error when the two do not belong together; the static form then stays
   */
  readonly complete?: (lean: unknown, form: ParentNode) => Spec;
}

/** What `static.tsx` of each type exports. */
export interface StaticModule<Spec> {
  readonly Static: ComponentType<StaticProps<Spec>>;
  /** For types with much text: what the page's data has to hold beside the static form. The whole spec when left out. */
  readonly lean?: (spec: Spec) => unknown;
}

/** Looks up what an exercise may point at while its data is turned into what a learner gets. */
export interface Resolver {
  /** @throws FieldError when the fact base does not hold the fact. */
  fact(id: string): ResolvedFact;
  /** @throws FieldError when the glossary does not hold the term. */
  term(id: string): ResolvedTerm;
}

/** The parts of a fact that an exercise may show. */
export interface ResolvedFact {
  readonly id: string;
  readonly claim: string;
  readonly figures: readonly { readonly key: string; readonly label: string; readonly value: number; readonly text: string }[];
  readonly unit: string;
  readonly year: string | undefined;
  /** Its publisher. */
  readonly source: string;
  /** The source with its title, where it has been looked up in the course's list. */
  readonly citation?: string | undefined;
  readonly url: string;
  readonly limits: string | undefined;
}

/** A term of the glossary as an exercise may show it. */
export interface ResolvedTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Citation of the source that the definition comes from. */
  readonly source: string;
  readonly url: string;
}

/** A unit that an exercise's data names. */
export interface UnitReference {
  readonly id: string;
  /** Where in the data it is named, for the line of a problem. */
  readonly path: readonly (string | number)[];
}

/** A place for the learner's own words in an answer. */
export interface OwnTextPlace {
  /** Keys from the outside in; `*` for each of a list. None may hold a blank. */
  readonly path: readonly string[];
  /** What the text there is about, where an exercise asks for several. */
  readonly title?: string;
}

/** A whole type, as the registry holds it (Node only: the schema brings zod). */
export interface ExerciseType<Data extends { id: string }, Spec, Answer> {
  readonly name: string;
  /** Swedish name over the exercise, e.g. "Gissa siffran". */
  readonly label: string;
  /** Checks one entry of exercises.yaml, strict: an unknown key is an error. */
  readonly schema: z.ZodType<Data>;
  /**
   * Author's data → what view and static form get; facts and terms are looked up here.
   * @throws FieldError when a field does not fit what it points at
   */
  resolve(data: Data, resolver: Resolver): Spec;
  /** Ids of the facts the data points at. */
  facts(data: Data): readonly string[];
  /** Ids of the terms the data points at, as its field `terms` lists them; absent for types that have no such field. */
  terms?(data: Data): readonly string[];
  /** The other units that the data names; the course checks that they exist. */
  units?(data: Data): readonly UnitReference[];
  /** Minutes an ordinary learner spends. */
  minutes(spec: Spec): number;
  /** Where in an answer texts of the learner's own stand, for the learner's own page; absent for types that ask for none. */
  ownTexts?(spec: Spec): readonly OwnTextPlace[];
  /** The exercise on paper, made of the same data. */
  print(spec: Spec): PrintForm;
  /** Cards to print and cut out; absent for types that have none. */
  printDecks?(spec: Spec): readonly PrintDeck[];
  /** Libraries that its view asks for to make files: documents that hold it, and packages, have them; absent for types that make none. */
  readonly exports?: readonly Library[];
  /** Whether this exercise of a type with `exports` makes files; all do when left out. */
  makesFiles?(spec: Spec): boolean;
  readonly logic: Logic<Spec, Answer>;
}
