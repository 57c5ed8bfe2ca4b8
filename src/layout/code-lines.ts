/** Lines and stretches of scripts, styles and data that a page's text has kept, by their characters. */

import type { Span } from "../core/span.ts";

/** A line of code ends, or begins, in one of these. */
const ENDS = "{};>";
const BEGINS = "<{}$!";
const CODE = "{}()[]<>=;|&$\"':/_.";
/** So many of the characters of code are marks. */
const SHARE = 0.1;
/** What no prose has: a call, an assignment, a block, a tag, a member with its value. */
const SYNTAX =
  /\w\(|\)\s*[;{]|=\s*["'[{(]|\|\||=>|[\w-]\s*:\s*[\w#'"-][^;]{0,60};|<\/?[a-z]{1,10}[\s>]|[{,]\s*"[@\w]{1,40}"\s*:/u;
const SENTENCE_FIRST = /^["“]?\p{Lu}[\p{L}\d ,'’-]{8,}[.!?:]["”]?\s/u;
const ONLY_BRACKETS = /^[\s{}()[\];,]+$/u;

const LONGEST = 8000;
const HEAD = 60;

/** True where the line `[start, end)` is code as a whole. */
export function isCodeLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  if (!ENDS.includes(text[end - 1] as string) && !BEGINS.includes(text[start] as string)) return false;
  const line = text.slice(start, end);
  if (ONLY_BRACKETS.test(line)) return /[{}();]/.test(line);
  // a script at the end of a paragraph
  if (SENTENCE_FIRST.test(line) || !isDense(text, start, Math.min(end, start + HEAD))) return false;
  return isDense(text, start, end) && SYNTAX.test(line.slice(0, 600)) && /[{};<>]/.test(line);
}

/** The code that begins at `at`, before `end`; null where it is none. */
export function codeSpan(text: string, at: number, end: number): Span | null {
  const to = codeEnd(text, at, end);
  return to > at && SYNTAX.test(text.slice(at, Math.min(to, at + 600))) ? { start: at, end: to } : null;
}

/** Where the code that begins at `at` ends, before `end`: at its last block or statement; -1 where none is. */
function codeEnd(text: string, at: number, end: number): number {
  let to = -1;
  let statement = at;
  for (let i = at; i < Math.min(end, at + LONGEST); i++) {
    if (text[i] !== ";" && text[i] !== "}") continue;
    // what is between two statements is code too, and no paragraph with a semicolon
    if (!isDense(text, statement, i + 1) && i + 1 - statement > 40) break;
    statement = i + 1;
    to = i + 1;
  }
  return to;
}

function isDense(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let i = start; i < end; i++) if (CODE.includes(text[i] as string)) marks++;
  return marks >= (end - start) * SHARE;
}
