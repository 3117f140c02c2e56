/**
 * A few letters that tell one learner's answers from another's on a shared computer (FNV-1a of the LMS's learner id).
 * Not the id itself: the key stands in the browser's storage, where a name or a staff number has no business.
 */
export function learnerKey(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return id === '' ? '' : hash.toString(36);
}
