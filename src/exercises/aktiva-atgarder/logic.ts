import { readyLogic } from '../ready-logic.ts';

/** The four steps of active measures, in order. */
export const STEPS = ['undersoka', 'analysera', 'atgarda', 'folja-upp'] as const;
export type Step = (typeof STEPS)[number];

/** The special duties. */
export const DUTIES = ['riktlinjer', 'lonekartlaggning', 'fordelning'] as const;
export type DutyId = (typeof DUTIES)[number];

/** What may have to be there in writing, in the order in which it is told. */
export const MUSTS = ['risker', 'orsaker', 'atgarder', 'uppfoljning', 'samverkan', ...DUTIES] as const;
export type Must = (typeof MUSTS)[number];

/** What must be documented by an employer of one size. */
export interface Size {
  /** Least and most employees; the largest size has no `to`. */
  readonly from: number;
  readonly to: number | undefined;
  readonly title: string;
  readonly text: string;
  readonly must: readonly Must[];
  readonly source: { readonly title: string; readonly url: string } | undefined;
}

/** A duty beside the four steps, and what the field for it asks. */
export interface Duty {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Says that this is a help and no legal advice. */
  readonly disclaimer: string;
  /** In the order of STEPS. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** In the order of AREAS. */
  readonly areas: readonly { readonly text: string; readonly questions: readonly string[] }[];
  /** From the smallest to the largest, without gaps. */
  readonly sizes: readonly Size[];
  readonly duties: readonly (Duty & { readonly id: DutyId })[];
  readonly cooperation: Duty;
}

/** The size that an employer has; undefined while the number of employees is not said. */
export function sizeFor(employees: number | null, sizes: readonly Size[]): Size | undefined {
  return employees === null ? undefined : sizes.find(({ from, to }) => employees >= from && (to === undefined || employees <= to));
}

/** A typed number of employees; null for an empty field, undefined for what is no such number. */
export function readEmployees(typed: string): number | null | undefined {
  // Thousands with a blank between, as Swedish writes them.
  const digits = typed.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

export const logic = readyLogic<Spec>();
