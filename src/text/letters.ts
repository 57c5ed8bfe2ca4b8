/**
 * Tests of single UTF-16 code units, for scans that allocate nothing: the one place of the house for them. Letters are
 * those of Latin-1, which Indonesian stays within; `isWordLetter` takes in the names of others.
 */

export const isUpper = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
export const isLower = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
/** A letter of Latin with its extensions: `Çakmak`, `Dvořák`. */
export const isWordLetter = (code: number): boolean =>
  isAsciiLower(code | 32) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
export const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
export const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
export const isAsciiLetter = (code: number): boolean => isAsciiLower(code | 32);
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
/** `.` `?` `!` `…` */
export const isStop = (code: number): boolean => code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;
/** `"` and its curly forms. */
export const isDoubleMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;

/** The first place from `from` on, up to `end`, that is no white space. */
export function skipSpaces(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** True where the stretch holds a letter or digit. */
export function hasWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code) || (code > 0xff && code < 0x2000) || code > 0x2bff) return true;
  }
  return false;
}

/** Where `needle` first stands in `[from, to)`, -1 where it does not: a look ahead that stays near. */
export function indexWithin(text: string, needle: string, from: number, to: number): number {
  const at = text.slice(from, Math.max(from, to)).indexOf(needle);
  return at < 0 ? -1 : from + at;
}

/** Where `needle` last stands in `[from, to)`, -1 where it does not. */
export function lastIndexWithin(text: string, needle: string, from: number, to: number): number {
  const start = Math.max(0, from);
  const at = text.slice(start, to).lastIndexOf(needle);
  return at < 0 ? -1 : start + at;
}
