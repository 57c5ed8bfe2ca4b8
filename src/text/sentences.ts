import type { Span } from "../core/span.ts";
import {
  endsGlued,
  isLettered,
  isNumbered,
  opensSentence,
  type StopKind,
  startOfWord,
  stopKind,
  visiblyBegins,
} from "./full-stops.ts";
import { isSpace, isStop, isUpper, skipSpaces } from "./letters.ts";
import { nextUnit, unitTable } from "./units.ts";

const QUOTATION_MARK = 0x22;
const BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const CLOSING_SQUARE = 0x5d;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
/** Quotation marks, opening brackets and stops: all else is passed over. */
const MARKS = unitTable(/["(.?!…]/g);
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}'-]+/uy;
const REFERENCE = /(?:\[\d+\]){1,50}/y;

/**
 * The sentences of the paragraph `[start, end)` of `text`, which is in canonical form: straight quotation marks, single
 * spaces. Offsets of `text`; white space between sentences belongs to none. Linear.
 *
 * A quotation of several sentences is split like any text; its closing mark, and a cue in lower case after it, belong
 * to its last sentence. Nothing is split inside of brackets.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const from = skipSpaces(text, start, end);
  const scan: Scan = { text, start, end, sentences: [], from, quotationOpen: false, bracketEnd: -1 };
  for (let at = nextUnit(MARKS, text, from, end); at < end; at = nextUnit(MARKS, text, at, end))
    at = takeMark(scan, at);
  let last = end;
  while (last > scan.from && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > scan.from) scan.sentences.push({ start: scan.from, end: last });
  return scan.sentences;
}

/** One walk over the marks of the paragraph `[start, end)`. */
interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentences: Span[];
  /** Where the sentence begins that the walk is in. */
  from: number;
  quotationOpen: boolean;
  /** Where the last bracket closes: nothing is split before. */
  bracketEnd: number;
}

/** Takes the mark at `at` and what belongs to it; returns where that ends. */
function takeMark(scan: Scan, at: number): number {
  const unit = scan.text.charCodeAt(at);
  if (unit === QUOTATION_MARK) {
    scan.quotationOpen = opens(scan, at);
    return at + 1;
  }
  if (at < scan.bracketEnd) return at + 1;
  return unit === BRACKET ? takeBracket(scan, at) : takeStop(scan, at);
}

function takeBracket(scan: Scan, at: number): number {
  scan.bracketEnd = closingBracket(scan.text, at, scan.end);
  // a sentence that stands in brackets ends with them
  if (at === scan.from && isStop(scan.text.charCodeAt(scan.bracketEnd - 1))) scan.bracketEnd--;
  return at + 1;
}

function takeStop(scan: Scan, at: number): number {
  const { text, from, end } = scan;
  let afterMark = at + 1;
  while (afterMark < end && isStop(text.charCodeAt(afterMark))) afterMark++;
  const close = referenceEnd(text, takeClosingMarks(scan, afterMark), end);
  const next = skipSpaces(text, close, end);
  const stop: Stop = { text, from, at, afterMark, close, next, end };
  if (next === end || (next > close ? endsBefore(stop) : endsUnspaced(stop))) {
    scan.sentences.push({ start: from, end: close });
    scan.from = next;
  }
  return close;
}

/** Takes the closing marks after a stop, which belong to its sentence: `kata dia."`, `maju. "` */
function takeClosingMarks(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.end) {
    const length = closingMark(scan, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** The length of a closing mark at `at`, with a blank before it; 0 where none is. */
function closingMark(scan: Scan, at: number): number {
  const { text } = scan;
  const unit = text.charCodeAt(at);
  if (unit === QUOTATION_MARK) {
    if (opens(scan, at)) return 0;
    scan.quotationOpen = false;
    return 1;
  }
  if (unit !== SPACE) return unit === APOSTROPHE || unit === CLOSING_BRACKET || unit === CLOSING_SQUARE ? 1 : 0;
  if (text.charCodeAt(at + 1) !== QUOTATION_MARK || !scan.quotationOpen || isWordStart(text, at + 2, scan.end))
    return 0;
  scan.quotationOpen = false;
  return 2;
}

/**
 * The end of the references at `at`, which belong to the sentence before them: `maju.[1]`; `at` where there are none.
 */
function referenceEnd(text: string, at: number, end: number): number {
  if (text[at] !== "[") return at;
  REFERENCE.lastIndex = at;
  return REFERENCE.test(text) && REFERENCE.lastIndex <= end ? REFERENCE.lastIndex : at;
}

/**
 * A mark that may end the sentence from `from`: at `[at, afterMark)`, closing marks to `close`, then text at `next`.
 */
interface Stop {
  readonly text: string;
  readonly from: number;
  readonly at: number;
  readonly afterMark: number;
  readonly close: number;
  readonly next: number;
  readonly end: number;
}

/** Whether the sentence ends where white space follows. */
function endsBefore({ text, from, at, close, next, end }: Stop): boolean {
  const first = text[next] as string;
  if (!isUpper(first.charCodeAt(0)) && (LOWER.test(first) || /[,;:%/)\]]/.test(first))) return false;
  if (text[at] !== "." || close > at + 1) return true;
  const start = startOfWord(text, from, at);
  const word = text.slice(start, at);
  const kind = stopKind(text, start, at);
  const following = wordAt(text, next, end);
  if (/^\d/.test(word)) return !isItemNumber(text, from, start, word) && !isGroupOf(word, following);
  if (kind !== undefined) return endsAbbreviation(text, word, kind, next, following);
  if (!isInitial(word)) return true;
  if (!UPPER.test(first)) return first === '"';
  return opensSentence(following) || isLettered(text.slice(startOfWord(text, from, start - 1), start - 1));
}

/** Whether a sentence ends with the abbreviation `word`, with `following` at `next` behind it and a space. */
function endsAbbreviation(text: string, word: string, kind: StopKind, next: number, following: string): boolean {
  if (kind === "name") return isAcronym(word) && startsAfterAcronym(text, next, word, following);
  if (kind === "number") return !isNumbered(following);
  if (kind === "other") return true;
  const first = text[next] as string;
  return UPPER.test(first) ? visiblyBegins(text, next, following) : first === '"';
}

/** The number of a list's item: at the start of a sentence, or after a colon or a semicolon. */
const isItemNumber = (text: string, from: number, start: number, word: string): boolean =>
  word.length <= 3 && (start === from || /[:;] ?$/.test(text.slice(Math.max(from, start - 2), start)));

/** A further group of a number that was broken: `1. 500`, `2.904. 678`. */
const isGroupOf = (word: string, following: string): boolean =>
  /^\d{1,3}(?:\.\d{3}){0,9}$/.test(word) && /^\d{3}$/.test(following);

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Whether a sentence starts after capitals that are an abbreviation or the name of an institution: `PT.`, `BPK.` */
const startsAfterAcronym = (text: string, next: number, word: string, following: string): boolean =>
  opensSentence(following) || (word.length > 2 && (text[next] === '"' || visiblyBegins(text, next, following)));

/** Whether the sentence ends where the next one follows without white space: `maju."Kalau`. */
function endsUnspaced({ text, from, at, afterMark, close, end }: Stop): boolean {
  const next = text[close] as string;
  if (next === '"') return LOWER.test(text[at - 1] ?? "");
  if (!UPPER.test(next) || afterMark > at + 1) return false;
  return close > at + 1 || endsGlued(text, at, from, end);
}

/** One capital, or capitals each with its stop: `S`, `D.I`, `W.R`. */
const isInitial = (word: string): boolean =>
  (word.length === 1 || word[1] === ".") && /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);

function wordAt(text: string, at: number, end: number): string {
  WORD.lastIndex = at;
  return (WORD.exec(text)?.[0] ?? "").slice(0, end - at);
}

/** Whether the mark at `at` opens a quotation: by its neighbours, and where they do not tell, by what is open. */
function opens({ text, start, end, quotationOpen }: Scan, at: number): boolean {
  const spaceBefore = at === start || /[\s("'[]/.test(text[at - 1] as string);
  const wordAfter = isWordStart(text, at + 1, end);
  return spaceBefore === wordAfter ? wordAfter : !quotationOpen;
}

const isWordStart = (text: string, at: number, end: number): boolean =>
  at < end && (LETTER.test(text[at] as string) || /[\d'([]/.test(text[at] as string));

/** The end of the bracket that opens at `at`, or `at` where it does not close nearby. */
function closingBracket(text: string, at: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, at + 400);
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BRACKET) depth++;
    else if (unit === CLOSING_BRACKET && --depth === 0) return i;
  }
  return at;
}
