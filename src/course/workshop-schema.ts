/** The shape of workshop.yaml: what a group does in a unit, minute by minute, written for a leader without training. */
import { z } from 'zod';
import { id, text } from '../exercises/text.ts';
import { formSchema } from './schema.ts';

const texts = (least: number) => z.array(text).min(least);

/** One step of a workshop. */
const stepSchema = z.strictObject({
  id,
  title: text,
  /** Whole minutes; the steps' sum is the unit's `minutes`. */
  minutes: z.number().int().positive(),
  form: formSchema,
  /** What the leader says, word for word, one paragraph each. */
  says: texts(1),
  /** What the leader does meanwhile. */
  does: text,
  /** What the participants do. */
  participants: text,
  /** "Tänk på": what tends to go wrong here, and what helps. */
  mind: text,
  /** What stands on the wall while the step goes on: one to three short sentences to the group. */
  room: texts(1),
  /** What the wall says when half of the time has gone, e.g. that the other one speaks now. */
  half: text.optional(),
  /** The unit's exercise that the group does in this step. */
  tool: id.optional(),
});

/** content/units/<slug>/workshop.yaml */
export const workshopSchema = z
  .strictObject({
    /** Why a group does this, in two or three sentences. */
    purpose: text,
    /** How many may take part. */
    group: z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive() }),
    /** What the leader does before, in order. */
    preparation: texts(2),
    material: z.array(
      z.strictObject({
        text,
        /** An exercise of the unit whose cards, or poster, are printed for it. */
        print: id.optional(),
      }),
    ),
    steps: z.array(stepSchema).min(3),
    /** Questions to end with. */
    debrief: texts(2),
    /** "Om det blir hett": what may happen, and what to do. */
    heated: z.array(z.strictObject({ when: text, action: text })).min(2),
    /** How a group on screen does it. */
    remote: texts(2),
  })
  .superRefine(({ steps, group }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = steps.map((step) => step.id);
    const twice = ids.findIndex((one, index) => ids.indexOf(one) < index);
    if (twice >= 0) issue(['steps', twice, 'id'], `"${ids[twice]}" stands here a second time: give the step an id of its own`);
    if (group.to < group.from) issue(['group', 'to'], 'is below "from"');
  });
