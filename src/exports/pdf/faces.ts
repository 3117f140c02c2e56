import { type FontData, readTypeface, type Typeface } from './typeface.ts';

/** The three typefaces of every PDF, as `npm run fonts` cuts them. */
export type FontFiles = Readonly<Record<FaceName, FontData>>;
export type FaceName = 'text' | 'strong' | 'heading';

export type Faces = Readonly<Record<FaceName, Typeface>>;

export function readFaces(files: FontFiles): Faces {
  return {
    text: readTypeface(files.text, 'SourceSans3-Regular'),
    strong: readTypeface(files.strong, 'SourceSans3-SemiBold'),
    heading: readTypeface(files.heading, 'BricolageGrotesque-Bold'),
  };
}

/** How a text looks. Sizes in points. */
export interface Style {
  readonly face: FaceName;
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  /** `#18222c` */
  readonly colour: string;
}
