/** `paket/index.json`: what there is to download, for programs. README.md says what it holds; a change of shape needs a new format. */
import { createHash } from 'node:crypto';
import type { Course } from '../course/model.ts';
import type { Scope } from './scopes.ts';

export interface PackIndex {
  readonly format: 'mgs-paket-1';
  readonly version: string;
  /** `2026-11-22`. */
  readonly released: string;
  readonly packs: readonly PackEntry[];
}

export interface PackEntry {
  readonly id: string;
  readonly kind: Scope['kind'];
  /** `del-1.zip`. */
  readonly name: string;
  readonly title: string;
  /** Ids of its units, in order. */
  readonly units: readonly string[];
  /** In a group. */
  readonly minutes: number;
  /** Each of its documents alone. */
  readonly files: readonly FileEntry[];
  /** Of the zip. */
  readonly bytes: number;
  readonly sha256: string;
}

export interface FileEntry {
  /** As the pack calls it; what is not in the pack has the last part of its path. */
  readonly name: string;
  /** Below the site's base: `paket/del-1/handledning.pdf`. */
  readonly path: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is said of some bytes. */
export const measures = (bytes: Uint8Array): { bytes: number; sha256: string } => ({ bytes: bytes.length, sha256: sha256(bytes) });

/** The index as JSON that people can read as well. */
export function indexText({ version, released }: Course, packs: readonly PackEntry[]): string {
  const index: PackIndex = { format: 'mgs-paket-1', version, released, packs };
  return `${JSON.stringify(index, null, 2)}\n`;
}
