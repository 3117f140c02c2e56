/**
 * Four characters of [0-9a-z] that change when the meaning of an exercise changes (FNV-1a, 32 bits).
 * Made at build time and shipped as data; two meanings share one with a chance of about 1 in 1.7 million.
 */
export function fingerprint(meaning: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(meaning.join('\u0000'))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0').slice(-4);
}
