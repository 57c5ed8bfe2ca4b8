/** Captions: the credit of a picture, and the words before it that describe the picture. */

import type { Span } from "../core/span.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { PICTURE_SOURCES } from "../language/picture-sources.ts";
import { indexWithin, isDoubleMark, isSpace, isUpper } from "../text/letters.ts";
import type { LineBounds } from "./lines.ts";

const NAME = "[\\p{L}@][\\p{L}\\d@ .,'’_&-]{1,50}";
const PLAIN = `(?:(?:dok(?:umentasi)?\\.?\\s?)?istimewa|${anyOf(LEXICON.wordsOf("picture_word"))})`;
/** `<words>. Foto: Rina/kumparan` */
const LABELLED = new RegExp(`^[^.!?"“]{5,220}[.,]?\\s+(?:--?\\s*)?Foto\\s*:\\s*${NAME}(?:/${NAME})?$`, "u");
const LONGEST_LINE = 320;

/** What knows a picture's caption by who is credited. */
export interface Captions {
  /** True where the line is a picture's caption: it ends in a credit and holds one sentence at most. */
  readonly isCaption: (line: string) => boolean;
  /** The caption around `Foto:` at `[at, to)`, null where nothing credits a picture. */
  readonly labelled: (text: string, at: number, to: number, line: LineBounds) => Span | null;
  /**
   * The caption that a credit in brackets closes: `<words> (Rina/detikcom)`, the brackets at `open` and before `to`.
   */
  readonly credited: (text: string, open: number, to: number, line: LineBounds) => Span | null;
}

/** `outletNames`: patterns of the names that outlets sign pictures with. */
export function createCaptions(outletNames: readonly string[]): Captions {
  const source = `(?:${[anyOf(PICTURE_SOURCES), ...outletNames].join("|")})`;
  // the inside of a credit's brackets: `Foto: Rina`, `Rina/detikcom`, `ANTARA FOTO/Rina`, `Dok. Pemkab`, `istimewa`
  const credit = new RegExp(
    `^\\s?(?:${PLAIN}\\b[.:/ -]{0,3}(?:${NAME}(?:/${NAME})?)?|${source}\\s?[/|]\\s?${NAME}|` +
      `${NAME}\\s?[/-]\\s?(?:${source}|dok|ist(?:imewa)?))\\.?\\s?$`,
    "iu",
  );
  // what follows `Foto:`: a credit, or a caption with its credit in brackets
  const afterLabel = new RegExp(
    `\\s*(?:[^()".]{0,50}?[/-]\\s?${source}|[^.()"“]{0,160}\\([^()]{0,12}\\d[^()]{0,12}\\) \\([^()]{3,60}\\)|` +
      `[^.()"“]{0,160}\\([^()]{3,60}\\)\\.?|` +
      `(?:[Dd]ok(?:umentasi)?\\.?\\s?)?(?:[Ii]stimewa\\.?|[Ii]st\\b\\.?)|${PLAIN}\\b\\.?|` +
      `(?:[A-Z][a-z'.]+ ){0,3}[A-Z][a-z']+(?=[A-Z"“]|\\s*$))`,
    "yu",
  );
  return {
    isCaption(line) {
      if (line.length > LONGEST_LINE || line.length < 8) return false;
      if (line.includes("Foto") && LABELLED.test(line)) return true;
      const end = line.endsWith(").") ? line.length - 1 : line.length;
      if (line[end - 1] !== ")") return false;
      const open = line.lastIndexOf("(");
      if (open < 0 || !credit.test(line.slice(open + 1, end - 1))) return false;
      const words = line.slice(0, open).trim();
      return !/["“”]/.test(words) && !/[a-z)][.?!] [A-Z]/.test(words);
    },
    labelled(text, at, to, { start, end: limit }) {
      if (text[at - 1] === "(" && at > start) return bracketedLabel(text, at, to, start, limit);
      afterLabel.lastIndex = to;
      if (!afterLabel.test(text) || afterLabel.lastIndex > limit) return null;
      const end = afterLabel.lastIndex;
      let before = at - 1;
      while (before >= start && isSpace(text.charCodeAt(before))) before--;
      // `... dibagikan. Foto: Warga (Rina/detikcom)` describes after the label, `Warga antre -- Foto: Rina/detikcom`
      // before it
      const describedBefore = before >= start && !'.?!"”:)]};'.includes(text[before] as string);
      return { start: describedBefore ? captionStart(text, at, start) : at, end };
    },
    credited(text, open, to, { start }) {
      if (open < start || text[open] !== "(" || !credit.test(text.slice(open + 1, to - 1))) return null;
      return { start: captionStart(text, open, start), end: text[to] === "." ? to + 1 : to };
    },
  };
}

/** `<words> (Foto: Rina)` */
function bracketedLabel(text: string, at: number, to: number, floor: number, limit: number): Span | null {
  const close = indexWithin(text, ")", to, Math.min(limit, at + 120));
  return close < 0 ? null : { start: captionStart(text, at - 1, floor), end: close + 1 };
}

const LONGEST_CAPTION = 220;

/** Where the caption that ends at `at` begins: after the last sentence, seam or `floor`; `at` where there is none. */
function captionStart(text: string, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor && (isSpace(text.charCodeAt(i)) || "./–—-".includes(text[i] as string))) i--;
  for (; i >= floor && at - i <= LONGEST_CAPTION; i--) {
    const char = text[i] as string;
    if (!'.?!"”:)'.includes(char)) continue;
    const next = text.charCodeAt(i + 1);
    if (isDoubleMark(char.charCodeAt(0)) && !isUpper(next)) return at; // speech, no caption
    const start = isSpace(next) ? startAfterStop(text, i) : startAtSeam(char, next, i);
    if (start >= 0) return start;
  }
  return i < floor ? floor : at;
}

/** Where a sentence begins after the mark at `i` and a space; an initial's stop ends none. */
const startAfterStop = (text: string, i: number): number =>
  ".?!".includes(text[i] as string) && !(text[i] === "." && isUpper(text.charCodeAt(i - 1))) ? i + 2 : -1;

/** Where one begins right after the mark at `i`. */
const startAtSeam = (mark: string, next: number, i: number): number =>
  mark !== ":" && (isUpper(next) || next === 0x22) ? i + 1 : -1;

const LONGEST_CREDIT = 80;

/**
 * The caption around `(Instagram: ...)` at `at`, null where the text goes on after it as it should: credits are glued
 * or end a line.
 */
export function gluedCredit(text: string, at: number, to: number, line: LineBounds): Span | null {
  const close = indexWithin(text, ")", to, Math.min(line.end, at + LONGEST_CREDIT));
  if (close < 0) return null;
  const end = close + 1;
  const glued = end < line.end && (isUpper(text.charCodeAt(end)) || isDoubleMark(text.charCodeAt(end)));
  return glued || end === line.end ? { start: captionStart(text, at, line.start), end } : null;
}
