/**
 * 32-bit hashes of words and features. The tables in the weights file depend on these: a change means training again.
 */

const FNV_PRIME = 0x01000193;
export const FNV_START = 0x811c9dc5 | 0;

/** One step of FNV-1a over a code unit. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Lower-cases ASCII and Latin-1; other letters have no capitals in Indonesian text worth the cost. */
export const lowerCode = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;

/** Of `text[start:end]`, as written. */
export function hashExact(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** Of `text[start:end]` in lower case. */
export function hashLower(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = hashStep(hash, lowerCode(text.charCodeAt(i)));
  return hash;
}

/** Scatters a value under a key over all 32 bits. */
export function mix(key: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(key + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Scatters two values under a key: quicker than two times `mix`, for what is worked out for every word. */
export function join(key: number, first: number, second: number): number {
  const hash = (Math.imul(first ^ Math.imul(key + 1, 0x9e3779b1), 0x85ebca6b) + second) | 0;
  const spread = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return spread ^ (spread >>> 13);
}
