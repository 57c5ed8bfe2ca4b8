import type { Span } from "../core/span.ts";
import { AFTER_A_NAME, BEFORE_A_LETTER, BEFORE_A_NAME, BEFORE_A_NUMBER, OPENERS } from "./abbreviations.ts";
import { isDigit, isLetter, isSpace, isStop, isUpper, skipSpaces } from "./letters.ts";
import { nextUnit, unitTable } from "./units.ts";

const QUOTATION_MARK = 0x22;
const BRACKET = 0x28;
/** Quotation marks, opening brackets and stops: all else is passed over. */
const MARKS = unitTable(/["(.?!…]/g);
const ABBREVIATIONS: ReadonlySet<string> = new Set([...BEFORE_A_NAME, ...BEFORE_A_NUMBER, ...AFTER_A_NAME]);
/** Longer ones are no abbreviation. */
const LONGEST_WORD = 24;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}'-]+/uy;
/** What follows the dot of a site's name: `Kompas.com`, `Tempo.Co`. */
const DOMAIN = /(?:com|co|id|net|org|go|ac|or|info|tv|news|my|sch|io|me)(?![\p{L}\p{N}])/iuy;
const REFERENCE = /(?:\[\d+\])+/y;

/**
 * The sentences of the paragraph `[start, end)` of `text`, which is in canonical form: straight quotation marks, single
 * spaces. Offsets of `text`; white space between sentences belongs to none. Linear.
 *
 * A quotation of several sentences is split like any text; its closing mark, and a cue in lower case after it, belong
 * to its last sentence. Nothing is split inside of brackets.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = skipSpaces(text, start, end);
  let quotationOpen = false;
  let bracketEnd = -1;
  for (let at = nextUnit(MARKS, text, from, end); at < end; at = nextUnit(MARKS, text, at + 1, end)) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTATION_MARK) {
      quotationOpen = opens(text, at, start, end, quotationOpen);
      continue;
    }
    if (unit === BRACKET) {
      if (at < bracketEnd) continue;
      bracketEnd = closingBracket(text, at, end);
      // A sentence that stands in brackets ends with them.
      if (at === from && isStop(text.charCodeAt(bracketEnd - 1))) bracketEnd--;
      continue;
    }
    if (at < bracketEnd) continue;
    let afterMark = at + 1;
    while (afterMark < end && isStop(text.charCodeAt(afterMark))) afterMark++;

    // Closing marks belong to the sentence: `kata dia."`, `maju. "`
    let close = afterMark;
    while (close < end) {
      const next = text[close] as string;
      if (next === '"') {
        if (opens(text, close, start, end, quotationOpen)) break;
        quotationOpen = false;
      } else if (next === " " && text[close + 1] === '"' && quotationOpen && !isWordStart(text, close + 2, end)) {
        quotationOpen = false;
        close++;
      } else if (!"')]".includes(next)) break;
      close++;
    }
    if (text[close] === "[") {
      REFERENCE.lastIndex = close;
      if (REFERENCE.test(text) && REFERENCE.lastIndex <= end) close = REFERENCE.lastIndex;
    }

    const next = skipSpaces(text, close, end);
    const stop: Stop = { text, from, at, afterMark, close, next, end };
    if (next === end || (next > close ? endsBefore(stop) : endsGlued(stop))) {
      sentences.push({ start: from, end: close });
      from = next;
    }
    at = close - 1;
  }
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

/** A mark that may end the sentence from `from`: at `[at, afterMark)`, closing marks to `close`, then text at `next`. */
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
  const word = wordBefore(text, from, at);
  const key = word.toLowerCase();
  if (!ABBREVIATIONS.has(key) && !/^\d/.test(key) && !isInitial(word)) return true;
  const following = wordAt(text, next, end);
  if (/^\d/.test(key)) return !isItemNumber(text, from, at - word.length, word) && !isGroupOf(word, following);
  if (BEFORE_A_NAME.has(key)) return isAcronym(word) && startsAfterAcronym(text, next, word, following);
  if (BEFORE_A_NUMBER.has(key)) return !/\d|^[IVXL]+$|^Pol$/.test(following);
  if (!UPPER.test(first)) return first === '"';
  if (AFTER_A_NAME.has(key)) return isOpener(following) || isAlone(text, next, following);
  return isOpener(following) || BEFORE_A_LETTER.has(wordBefore(text, from, at - word.length - 1).toLowerCase());
}

/** The number of a list's item: at the start of a sentence, or after a colon or a semicolon. */
const isItemNumber = (text: string, from: number, start: number, word: string): boolean =>
  word.length <= 3 && (start === from || /[:;] ?$/.test(text.slice(Math.max(from, start - 2), start)));

/** A further group of a number that was broken: `1. 500`, `2.904. 678`. */
const isGroupOf = (word: string, following: string): boolean =>
  /^\d{1,3}(?:\.\d{3})*$/.test(word) && /^\d{3}$/.test(following);

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** Whether a sentence starts after capitals that are an abbreviation or the name of an institution: `PT.`, `BPK.` */
const startsAfterAcronym = (text: string, next: number, word: string, following: string): boolean =>
  isOpener(following) || (word.length > 2 && (text[next] === '"' || isAlone(text, next, following)));

/** Opens a sentence and is no name: listed, or by its form (`Menjawab`, `Akibatnya`). */
function isOpener(word: string): boolean {
  const key = word.toLowerCase();
  return OPENERS.has(key) || /^(?:mem[bp]|men[cdjtgy])\p{Ll}{4}|\p{Ll}{4}nya$/u.test(key);
}

/** One capitalised word and then words in lower case: `Perusahaan itu`. */
function isAlone(text: string, next: number, word: string): boolean {
  const after = next + word.length;
  return word !== word.toUpperCase() && text[after] === " " && LOWER.test(text[after + 1] ?? "");
}

/** Whether the sentence ends where the next one follows without white space: `maju."Kalau`. */
function endsGlued({ text, from, at, afterMark, close, end }: Stop): boolean {
  const next = text[close] as string;
  if (next === '"') return LOWER.test(text[at - 1] ?? "");
  if (!UPPER.test(next) || afterMark > at + 1) return false;
  if (close > at + 1) return true;
  const word = wordBefore(text, from, at);
  if (!LOWER.test(text[at - 1] ?? "") || word.length < 3 || word.includes(".")) return false;
  if (BEFORE_A_NAME.has(word.toLowerCase())) return false;
  DOMAIN.lastIndex = close;
  return !DOMAIN.test(text) && LOWER.test(text[close + 1] ?? "") && close + 1 < end;
}

/** One capital, or capitals each with its stop: `S`, `D.I`, `W.R`. */
const isInitial = (word: string): boolean =>
  (word.length === 1 || word[1] === ".") && /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);

/** The word that ends at `at`, with its inner stops: `S.H`, `1.500`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < LONGEST_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

const isWordUnit = (unit: number): boolean =>
  isLetter(unit) || isDigit(unit) || unit === 0x2e || unit === 0x2d || unit === 0x26 || (unit > 0xff && unit < 0x2000);

function wordAt(text: string, at: number, end: number): string {
  WORD.lastIndex = at;
  return (WORD.exec(text)?.[0] ?? "").slice(0, end - at);
}

/** Whether the mark at `at` opens a quotation: by its neighbours, and where they do not tell, by what is open. */
function opens(text: string, at: number, start: number, end: number, open: boolean): boolean {
  const spaceBefore = at === start || /[\s("'[]/.test(text[at - 1] as string);
  const wordAfter = isWordStart(text, at + 1, end);
  return spaceBefore === wordAfter ? wordAfter : !open;
}

const isWordStart = (text: string, at: number, end: number): boolean =>
  at < end && (LETTER.test(text[at] as string) || /[\d'([]/.test(text[at] as string));

/** The end of the bracket that opens at `at`, or `at` where it does not close nearby. */
function closingBracket(text: string, at: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, at + 400);
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth === 0) return i;
  }
  return at;
}
