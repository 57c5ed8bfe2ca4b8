/**
 * Patterns of whole lines, as data: literal text, and `*` for whatever comes between. Case, the shape of quotation
 * marks, runs of white space and asterisks before the line do not matter. `waktu baca * menit`, `Baca berita * di
 * Google News*`.
 */

import { isDigit } from "../text/letters.ts";

/** The literal parts between the stars, folded. */
export type LinePattern = readonly string[];

/** What a line and a pattern are compared in. */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[“”‘’]/gu, (mark) => (mark === "“" || mark === "”" ? '"' : "'"))
    .replace(/\s\s+|[^\S ]/gu, " ")
    .replace(/^\*+ ?/u, "");

export const compileLinePattern = (pattern: string): LinePattern => pattern.split("*").map((part) => foldLine(part));

/** True where the pattern takes all of the folded line. Linear in the line. */
export function matchesLine(parts: LinePattern, folded: string): boolean {
  const first = parts[0] as string;
  const last = parts[parts.length - 1] as string;
  if (parts.length === 1) return folded === first;
  if (!folded.startsWith(first) || !folded.endsWith(last)) return false;
  const end = folded.length - last.length;
  let at = first.length;
  for (let k = 1; k < parts.length - 1; k++) {
    const part = parts[k] as string;
    const found = folded.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}

const FIRST_WORD = /[\p{L}\d©]+/uy;

/**
 * The first word of `[start, end)` in small letters, after `*`, `-`, `(`, `[`, `>` and spaces; `0` for a number, `#`
 * for a hashtag.
 */
export function firstWord(text: string, start: number, end: number): string {
  let i = start;
  if (text[i] === "#" && text[i + 1] !== " ") return "#";
  while (i < end && i < start + 5 && "*-–([#•>»<\"' ".includes(text[i] as string)) i++;
  FIRST_WORD.lastIndex = i;
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  return isDigit(word.charCodeAt(0)) ? "0" : word.toLowerCase();
}

/** The first word of the lines that a pattern takes; null where it may be any. */
export function firstWordOf(pattern: string): string | null {
  const star = pattern.indexOf("*");
  const literal = star < 0 ? pattern : pattern.slice(0, star);
  const word = firstWord(literal, 0, literal.length);
  // a star that touches the word makes it the beginning of one
  const whole = star < 0 || !/[\p{L}\d©]$/u.test(literal) || /[\p{L}\d©][^\p{L}\d©]+[\p{L}\d©]/u.test(literal);
  return whole && (star < 0 || word !== "") ? word : null;
}

/** The pattern of whole lines that one of the alternatives matches, with what may go before and after each. */
export const wholeLine = (
  flags: string,
  alternatives: readonly string[],
  { before = "", after = "" }: { readonly before?: string; readonly after?: string } = {},
): RegExp => new RegExp(`^${before}(?:${alternatives.join("|")})${after}$`, flags);
