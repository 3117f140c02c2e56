/** The exercise types. To add one: a folder beside these, and a line here. */
import { aktivaAtgarder } from './aktiva-atgarder/schema.ts';
import { aktivitetsplan } from './aktivitetsplan/schema.ts';
import { begreppskort } from './begreppskort/schema.ts';
import type { ExerciseType } from './definition.ts';
import { fall } from './fall/schema.ts';
import { gissaSiffran } from './gissa-siffran/schema.ts';
import { kunskapsfraga } from './kunskapsfraga/schema.ts';
import { kunskapskontroll } from './kunskapskontroll/schema.ts';
import { ordna } from './ordna/schema.ts';
import { paminnelser } from './paminnelser/schema.ts';
import { paraIhop } from './para-ihop/schema.ts';
import { reflektion } from './reflektion/schema.ts';
import { rollkort } from './rollkort/schema.ts';
import { scenario } from './scenario/schema.ts';
import { sjalvskattning } from './sjalvskattning/schema.ts';
import { sortera } from './sortera/schema.ts';
import { spelregler } from './spelregler/schema.ts';
import { stallningstagande } from './stallningstagande/schema.ts';
import { tavla } from './tavla/schema.ts';
import { tidslinje } from './tidslinje/schema.ts';
import { tipsbank } from './tipsbank/schema.ts';

// Each type has data, spec and answer of its own; the list is used through the common shape.
// biome-ignore lint/suspicious/noExplicitAny: the type parameters are contravariant, so only `any` holds them all
export type AnyExerciseType = ExerciseType<any, any, any>;

const types: readonly AnyExerciseType[] = [
  kunskapsfraga,
  gissaSiffran,
  sortera,
  reflektion,
  scenario,
  ordna,
  paraIhop,
  begreppskort,
  sjalvskattning,
  kunskapskontroll,
  rollkort,
  stallningstagande,
  fall,
  spelregler,
  tidslinje,
  tavla,
  tipsbank,
  aktivaAtgarder,
  paminnelser,
  aktivitetsplan,
];

/** Types by name. */
export const registry: ReadonlyMap<string, AnyExerciseType> = new Map(types.map((type) => [type.name, type]));
