/** The shape of what authors write, apart from exercises: course.yaml, glossary, facts, sources, support lines, front matter. */
import { z } from 'zod';
import { text } from '../exercises/text.ts';
import { ROLES, THEMES } from './model.ts';

const UNIT_ID = 'is not a unit id such as 1-3';
const unitId = z.string({ error: UNIT_ID }).regex(/^(\d[a-z]?|f)-\d+$/, UNIT_ID);
const slugId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use lower-case a–z, digits and hyphens');
const url = z.url({ protocol: /^https?$/, error: 'is not a web address' });

/** content/course.yaml */
export const courseSchema = z.strictObject({
  title: text,
  /** Release, `major.minor.patch`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0'),
  /** Day of the release, stated in packs. */
  released: z.iso.date(),
  /** Percent of the points needed to pass, 1–100. */
  passMark: z.number().int().min(1).max(100),
  /** Units whose scored exercises count towards the pass mark. */
  scoredUnits: z.array(unitId),
  parts: z.array(
    z.strictObject({
      id: slugId,
      label: text,
      title: text,
      step: z.enum(['see', 'reflect', 'act']),
      form: text,
      summary: text,
      sections: z.array(
        z.strictObject({
          id: slugId,
          /** "2A"; what people call the section. */
          label: text,
          title: text,
          /** What it is for, to those who choose a module. */
          summary: text,
          /** Folder names below content/units, in order. */
          units: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Named selections of units, each with an agenda. */
  paths: z.array(
    z.strictObject({
      id: slugId,
      title: text,
      /** Whom it suits: "arbetslag som har en timme". */
      audience: text,
      summary: text,
      /** What to do before. */
      before: text,
      /** What comes after. */
      after: text,
      agenda: z
        .array(
          z.strictObject({
            title: text,
            minutes: z.number().int().positive(),
            /** What happens. */
            text,
            /** The units it is about; none for a break. */
            units: z.array(unitId).default([]),
            /** True when the group does one of the units. */
            choose: z.boolean().default(false),
          }),
        )
        .min(2),
    }),
  ),
});

/** One entry of content/glossary.yaml */
export const termSchema = z.strictObject({ id: slugId, term: text, definition: text, /** Id in sources.yaml. */ source: slugId });

/** One entry of content/facts.yaml: only facts that the course uses, each as the fact base had it. */
export const factSchema = z
  .strictObject({
    id: slugId,
    /** Short heading over the figures on the page that gathers them, e.g. "Medellivslängd"; without it the claim stands alone. */
    title: text.optional(),
    /** One sentence that says what the source says. */
    claim: text,
    /** The numbers in the claim, if it has any. */
    figures: z
      .array(
        z.strictObject({
          /** `women`, `men`, `all` or a short word. */
          key: slugId,
          label: text,
          value: z.number(),
        }),
      )
      .default([]),
    /** Unit of the figures: procent, år, per 100 000, dödsfall. */
    unit: z.string().default(''),
    /** The year or years that the claim is about, as shown; none for law in force. */
    year: z.union([text, z.number()], { error: 'is not a year such as 2018, or years such as 2005 och 2018' }).transform(String).optional(),
    population: text.optional(),
    /** Id in sources.yaml. */
    source: slugId,
    strength: z.enum(['strong', 'fair'], { error: 'is not strong or fair: weaker facts stay out of the course' }),
    /** What the figure does not say; needed where there are figures. */
    limits: text.optional(),
  })
  .refine(({ figures, limits }) => figures.length === 0 || limits !== undefined, {
    path: ['limits'],
    message: 'is missing: say what the figures do not tell, as every figure needs',
  });

/** One entry of content/sources.yaml */
export const sourceSchema = z.strictObject({
  id: slugId,
  /** As the source list shows it. */
  citation: text,
  /** Short name beside a figure: "Folkhälsomyndigheten". */
  publisher: text,
  url,
});

/** One entry of content/support.yaml: lines to turn to, confirmed ones only. */
export const supportSchema = z.strictObject({
  id: slugId,
  name: text,
  contact: text,
  hours: text.optional(),
  whom: text,
  url,
  /** When somebody last checked number and hours. */
  checked: z.iso.date(),
});

/** Who is together: alone, two and two, in small groups, all. */
export const formSchema = z.enum(['ensam', 'par', 'grupp', 'helgrupp']);

/** Front matter of unit.mdx */
export const unitSchema = z.strictObject({
  id: unitId,
  title: text,
  minutes: z.number().int().positive(),
  /** Minutes for somebody alone; for workshops, where `minutes` are the group's. */
  soloMinutes: z.number().int().positive().optional(),
  goal: text.refine((value) => value.startsWith('Efter '), 'does not begin with "Efter lektionen kan du …"'),
  lede: text,
  audience: text,
  form: formSchema,
  healthGoals: z.array(z.number().int().min(1).max(4)).min(1),
  /** What it is about, for those who look for a subject. */
  themes: z.array(z.enum(THEMES)).min(1),
  /** Those whom it gives the most, beside everybody. */
  especially: z.array(z.enum(ROLES)).default([]),
  coffeeCard: text,
  notice: text.optional(),
  support: z.array(z.string()).default([]),
});
