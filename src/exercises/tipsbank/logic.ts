import type { Ready } from '../../workplace/ready.ts';
import { readyLogic } from '../ready-logic.ts';

/** Whose place at work a tip is for, in the order of the filter. */
export const ROLES = ['chef', 'hr', 'skyddsombud', 'medarbetare', 'fortroendevald'] as const;
export type Role = (typeof ROLES)[number];

/** What a tip is about, in the order of the filter. */
export const TIP_AREAS = ['information', 'bemotande', 'rekrytering', 'arbetsroll', 'arbetsform'] as const;
export type TipArea = (typeof TIP_AREAS)[number];

/** How much it takes: 1 some minutes, 2 an hour or so, 3 some weeks. */
export const EFFORTS = [1, 2, 3] as const;
export type Effort = (typeof EFFORTS)[number];

export interface Tip {
  readonly id: string;
  /** What to do. */
  readonly text: string;
  /** How to begin next week. */
  readonly how: string;
  /** Why it works. */
  readonly why: string;
  /** Places in ROLES, rising. */
  readonly roles: readonly number[];
  /** Place in TIP_AREAS. */
  readonly area: number;
  readonly effort: Effort;
  /** What the why rests on, where it claims something. */
  readonly source: { readonly text: string; readonly url: string } | undefined;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Most challenges at a time. */
  readonly most: number;
  /** Area by area. */
  readonly tips: readonly Tip[];
}

/** The challenges are the workplace's; the answer says only that they are chosen for now. */
export type Answer = Ready;

export const logic = readyLogic<Spec>();
