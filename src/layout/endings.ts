/**
 * What comes after an article's last word: reporter codes `(abc/xyz)`, `[em/jm]`, credits `(Rina/KabarDesa)`, and the
 * tags after them.
 */

import type { Block } from "../core/document.ts";
import { anyOf, joined } from "../language/patterns.ts";
import { WIRES } from "../language/picture-sources.ts";
import { indexWithin, lastIndexWithin } from "../text/letters.ts";
import { letterCase } from "./headline.ts";

const { raw } = String;

/** Codes of reporters and editors, in brackets: `abc/xyz`, `MDN/DVD/FRD`. */
const CODES = /^\s?(?:[A-Za-z]{2,6}\d{0,2}|\*{1,3})(?:\s?[/-]\s?[A-Za-z]{2,6}\d{0,2}){1,3}\s?$/;
/** A code alone: `gil`, `*`, `ant`, `Ahm`. */
const CODE = /^(?:\*{1,3}|[A-Za-z]{2,4}|ed: ?[\w/ ]{2,20}|adv(?:ertorial)?)$/i;
/** A source of one word, or a code with a number, after the last word alone: `detik`, `Antara`, `R03`. */
const SOURCE = /^(?:[a-z]{5,14}|[a-z]{1,4}\d{1,2})$/i;
/** An agency in capitals, alone on its line. */
const SHOUTED_SOURCE = /^[A-Z]{2,10}$/;
const SMALL_CODE = /^(?:\*{1,3}|[a-z]{2,4})$/;
/** A person or an outlet: `Nur Ika Anisa`, `banjarmasinpost.co.id/dony usman`, `Rina/detikcom`. */
const CREDIT = joined(
  "u",
  raw`^(?:[\w.-]+\.(?:com|co\.id|id|co|net)(?:\/[\p{L} .'-]{2,40})?|`,
  raw`[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]*){1,3}|[\p{L} .'-]{2,40}\/[\p{L} .]{2,30})$`,
);
/** Tags run together: small words without a stop. */
const TAGS = /^\s*[a-z0-9][a-z0-9 .'’&/+-]{1,400}$/;
const CODE_BEFORE_TAGS = /\((?:[A-Za-z]{2,4}\/[A-Za-z]{2,4})\)(?=\s*[a-z0-9 .'’&/+-]{0,400}$)/;
const LONGEST_TAIL = 460;
const LONGEST_BRACKET = 70;

/** True where `[from, end)` is nothing but tags. */
export function isTags(text: string, from: number, end: number): boolean {
  return end - from > 2 && end - from <= LONGEST_TAIL && TAGS.test(text.slice(from, end));
}

const LONGEST_FOOTER = 900;
const SHORTEST_FOOTER = 20;
const COPYRIGHT_REACH = 200;
const SENTENCE_INSIDE = /[\p{Ll}\d][.!?]["”]? \p{Lu}/u;

/** True where `[from, end)` is headlines and a menu without a sentence, and the copyright of the page. */
export function isFooter(text: string, from: number, end: number): boolean {
  if (end - from < SHORTEST_FOOTER || end - from > LONGEST_FOOTER) return false;
  const at = indexWithin(text, "©", from, end);
  if (at < 0 || at < end - COPYRIGHT_REACH || SENTENCE_INSIDE.test(text.slice(from, at))) return false;
  const { words, smallContent } = letterCase(text, from, at);
  return smallContent * 6 <= words;
}

const CODES_AT_END = joined(
  "",
  raw`(?:\((?:[Ee]d: ?)?[a-z]{2,4}\/[a-z]{2,4}\)|(?<=[.?!"”]\s{0,2})${anyOf(WIRES)}|`,
  raw`(?<=[.?!"”]\s{0,2})(?:\([a-z]{2,4}\)|\[[a-z]{2,4}(?:\/[a-z]{2,4})?\]))\s*$`,
);

/** Codes right before other boilerplate at `at`: the article's text ended there. */
export function codesBefore(text: string, at: number, floor: number): Block | null {
  const from = Math.max(floor, at - 16);
  const match = CODES_AT_END.exec(text.slice(from, at));
  return match ? { start: from + match.index, end: at, kind: "credit", rule: "ending/codes" } : null;
}

/** `Rina Lestari dosen di Universitas Lembah Hijau`, glued to the last sentence. */
const SIGNATURE = /(?<=[a-z)"”][.?!]|[?!]["”])\p{Lu}\p{Ll}[^.?!"”]{4,}(?:\b\p{L}\.\p{L}[^.?!"”]{2,})?$/u;
const LONGEST_SIGNATURE = 140;

/** The writer behind an essay's last word at `at`, glued to it; null where nothing is glued. */
export function signatureBefore(text: string, at: number, floor: number): Block | null {
  const from = Math.max(floor, at - LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(text.slice(from, at));
  return match ? { start: from + match.index, end: at, kind: "byline", rule: "metadata/essayist" } : null;
}

/** The ending of `[from, end)`, in order; `last` where it is an article's last line. */
export function findEnding(text: string, from: number, end: number, last: boolean): Block[] {
  const tags = last ? codesBeforeTags(text, from, end) : [];
  if (tags.length > 0) return tags;
  const bracket = text[end - 1];
  if (bracket !== ")" && bracket !== "]") return [];
  const open = lastIndexWithin(text, bracket === ")" ? "(" : "[", Math.max(from, end - LONGEST_BRACKET), end - 1);
  if (open < 0) return [];
  let before = open - 1;
  while (before >= from && text.charCodeAt(before) <= 0x20) before--;
  const alone = before < from;
  if (!alone && !(last ? '.?!"”],' : '.?!"”').includes(text[before] as string)) return [];
  const rule = ruleOfBracket(text.slice(open + 1, end - 1), alone, last);
  return rule === null ? [] : [{ start: open, end, kind: "credit", rule }];
}

/** What the words in the last brackets are; `alone` on their line, on the `last` line of the text. */
function ruleOfBracket(inner: string, alone: boolean, last: boolean): string | null {
  if (CODES.test(inner)) return "ending/codes";
  if ((alone || last ? CODE : SMALL_CODE).test(inner)) return "ending/code";
  const credit =
    (alone && SHOUTED_SOURCE.test(inner)) ||
    (last && !alone && SOURCE.test(inner)) ||
    ((last || alone) && CREDIT.test(inner));
  return credit ? "ending/credit" : null;
}

/** `(abc/xyz)` with tags run together after it. */
function codesBeforeTags(text: string, from: number, end: number): Block[] {
  const tail = Math.max(from, end - LONGEST_TAIL);
  const codes = CODE_BEFORE_TAGS.exec(text.slice(tail, end));
  if (!codes) return [];
  const start = tail + codes.index;
  const tagsAt = start + codes[0].length;
  const cuts: Block[] = [{ start, end: tagsAt, kind: "credit", rule: "ending/codes" }];
  if (isTags(text, tagsAt, end)) cuts.push({ start: tagsAt, end, kind: "tags", rule: "ending/tags" });
  return cuts;
}
