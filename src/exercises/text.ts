import { z } from 'zod';

/** A text that a learner reads: not empty, no straight quotes, no blanks at the ends. Plain text, never HTML. */
export const text = z
  .string()
  .min(1, 'is empty')
  .refine((value) => value.trim() === value, 'begins or ends with a blank')
  .refine((value) => !value.includes('"'), 'has a straight quotation mark; Swedish writes ”citat”');

/** Permanent id of an exercise or a category: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use lower-case a–z, digits and hyphens, e.g. "vad-kostar-det"');
