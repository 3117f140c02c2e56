/** JSON from outside: what JSON.parse takes without a word, and nobody who meant well would have written. */
import { HALF } from './well-formed.ts';

/** Deepest nesting of lists and objects. */
const DEPTH = 12;
/** Names by which an object's own machinery can be reached. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of a text; undefined when it is not JSON, is nested too deep or names something twice. Never throws. */
export function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // Of two members with one name JSON.parse keeps the last, and another reader might keep the first.
    return isShallow(value) && countMembers(value) === countColons(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for what a file can hold and give back unchanged: real numbers, whole characters, ordinary names, not too deep. */
export function isPlainJson(value: unknown, depth = DEPTH): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !HALF.test(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, depth - 1));
  return Object.entries(value).every(([key, item]) => !FORBIDDEN.has(key) && !HALF.test(key) && isPlainJson(item, depth - 1));
}

const childrenOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);

function isShallow(value: unknown, depth = DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && childrenOf(value).every((child) => isShallow(child, depth - 1));
}

/** Members of all objects in a value. */
function countMembers(value: unknown): number {
  const children = childrenOf(value);
  return children.reduce<number>((sum, child) => sum + countMembers(child), Array.isArray(value) ? 0 : children.length);
}

/** Colons outside texts: as many as the members that a text of JSON writes. */
function countColons(text: string): number {
  let colons = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') inside = !inside;
    else if (letter === '\\') at++;
    else if (letter === ':' && !inside) colons++;
  }
  return colons;
}
