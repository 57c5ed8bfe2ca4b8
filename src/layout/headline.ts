/**
 * How headlines and sentences are told apart: Indonesian headlines capitalise every word but the small function words,
 * so a small content word is the mark of a sentence.
 */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isDerivedNoun, voiceOf } from "../language/morphology.ts";
import { isWordOf } from "../language/words.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper, skipSpaces } from "../text/letters.ts";
import { findRunTogether, isAcronym, isBeforeName } from "../text/two-words.ts";
import { headlineSeam } from "./headline-seam.ts";

/** `"` and the opening double marks. */
const isOpeningMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab;

/** How the words of a span are written. */
export interface LetterCase {
  readonly words: number;
  readonly capitals: number;
  /** Small words that a headline would capitalise. */
  readonly smallContent: number;
}

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);

/** Looks at no more than the first `limit` words of `[start, end)`; a slash ends a word. */
export function letterCase(text: string, start: number, end: number, limit = Number.POSITIVE_INFINITY): LetterCase {
  const seen = { words: 0, capitals: 0, smallContent: 0 };
  let i = start;
  while (seen.words < limit) {
    while (i < end && !isWordPart(text.charCodeAt(i))) i++;
    if (i >= end) break;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x2f) i++;
    seen.words++;
    if (!isLower(text.charCodeAt(from))) seen.capitals++;
    else if (isSmallContent(text, from, bareEnd(text, from, i))) seen.smallContent++;
  }
  return seen;
}

/** True where the words are written as a headline's: `Jaga Stabilitas Hubungan`. One slip in six words is allowed. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const { words, capitals, smallContent } = letterCase(text, start, end);
  return words >= 2 && capitals >= 2 && smallContent * 6 <= words;
}

/** True where prose goes on at `at`: two of the next eight words are small content words. */
function isProse(text: string, at: number, end: number): boolean {
  const { smallContent, words } = letterCase(text, at, Math.min(end, at + 120), 8);
  return smallContent >= 2 || (smallContent === 1 && words < 5);
}

/** Right behind the next comma that a capital or nothing follows without a blank; -1 where none comes. */
export function gluedComma(text: string, from: number, limit: number): number {
  for (let at = text.indexOf(",", from); at >= 0 && at < limit; at = text.indexOf(",", at + 1)) {
    if (at + 1 >= limit || isUpper(text.charCodeAt(at + 1))) return at + 1;
  }
  return -1;
}

/** The longest headline that is looked for; what is longer is not one. */
const LONGEST_HEADLINE = 200;
const LONGEST_GLUED_HEADING = 100;
/** How far after the first small content word a seam may still be the headline's end: headlines have their slips. */
const SLIP = 60;

interface HeadlineScan {
  words: number;
  /** The first word glued to another, `LukaKanit Reskrim`: the end if prose comes at last. */
  seam: number;
  smallAfterSeam: boolean;
  /** The last word that opens sentences, with prose after it. */
  opener: number;
  /** The last capitalised word. */
  capital: number;
  /** The last office in the present run of capitals. */
  office: number;
  /** Where the names begin that end the present run of capitals, with the noun of a deed before them. */
  names: number;
  /** Where the words would end the headline, a word too late at most. */
  prose: number;
}

/**
 * Where the headline that begins at `start` ends, before `end`, found by its seam with what follows: a missing space
 * (`TakutJK menuturkan`), a quotation (`Babi"Invasi itu`), or prose after the headline's capitals. `end` where all of
 * the span is one headline, -1 where nothing tells. `alone`: the headline has a line to itself and may be written as
 * a sentence; only a seam ends it.
 */
export function headlineEnd(
  text: string,
  start: number,
  end: number,
  isCommonWord: (word: string) => boolean,
  alone = false,
): number {
  const limit = Math.min(end, start + LONGEST_HEADLINE);
  const scan: HeadlineScan = {
    words: 0,
    seam: -1,
    smallAfterSeam: false,
    opener: -1,
    capital: -1,
    office: -1,
    names: -1,
    prose: -1,
  };
  let from = skipSpaces(text, start, limit);
  while (from < limit && (scan.prose < 0 || from <= scan.prose + SLIP)) {
    const to = wordEnd(text, from, end);
    const sure = sureEnd(scan, text, from, to, end);
    if (sure >= 0) return sure;
    if (scan.prose < 0) {
      noteWord(scan, text, from, to, end, alone);
      if (scan.prose >= 0 && (scan.seam >= 0 || scan.prose <= start)) break;
    }
    from = skipSpaces(text, to, limit);
  }
  if (scan.prose === scan.capital && scan.capital === skipSpaces(text, start, limit)) {
    return sentenceCaseEnd(text, start, limit, isCommonWord);
  }
  if (scan.prose >= 0) {
    const seam = scan.seam >= 0 ? -1 : headlineSeam(text, start, end, isCommonWord);
    return withWholeBody(text, start, seam > 0 ? seam : scan.prose);
  }
  if (scan.smallAfterSeam) return scan.seam;
  return end - start <= LONGEST_HEADLINE ? end : -1;
}

/**
 * `at`, or where the body's name begins that it would cut: `Dinas | Pertanian Solok mencatat`, `Badan Penanggulangan |
 * Bencana`. A body alone may end a headline: `Gedung Baru Dinas | Warga berharap`.
 */
function withWholeBody(text: string, start: number, at: number): number {
  if (!isUpper(text.charCodeAt(at)) || isLeadSubject(text, at, wordEnd(text, at, text.length))) return at;
  const before = wordStart(text, start, at);
  if (before === at) return at;
  if (isField(text, at, text.length) && opensBody(text, before, at)) return before;
  const first = wordStart(text, start, before);
  return first < before && isField(text, before, at) && opensBody(text, first, before) ? first : at;
}

/** `Pertanian`, `Penanggulangan`: what the kind of a body goes before. */
function isField(text: string, from: number, end: number): boolean {
  const to = bareEnd(text, from, wordEnd(text, from, end));
  return isWordOf(text, from, to, C.portfolio) || isDerivedNoun(uncapitalised(text.slice(from, to)));
}

function opensBody(text: string, from: number, end: number): boolean {
  const to = wordEnd(text, from, end);
  return isUpper(text.charCodeAt(from)) && !isAcronym(text.slice(from, to)) && isWordOf(text, from, to, C.institution);
}

/** Where the word before `at` begins; `at` where none is behind `start`. */
function wordStart(text: string, start: number, at: number): number {
  let to = at;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  return from < to && from > start ? from : at;
}

/** Of a headline that is written as a sentence: `Harga cabai naik lagi di Tegal Menurut pedagang, ...`. */
const FEWEST_CASED = 4;

/**
 * Where a headline written as a sentence ends before a word that opens prose, or a quotation; `start` where no such
 * word comes before its first stop or comma.
 */
function sentenceCaseEnd(text: string, start: number, end: number, isCommonWord: (word: string) => boolean): number {
  let words = 0;
  let isAfterSmall = true;
  for (let from = skipSpaces(text, start, end); from < end; ) {
    const to = wordEnd(text, from, end);
    const last = bareEnd(text, from, to);
    const mayOpen = isOpener(text, from, last) || isCommonSubject(text, from, last, end, isCommonWord);
    const opens = isUpper(text.charCodeAt(from)) && mayOpen && isProse(text, from, end);
    if (words >= FEWEST_CASED && !isAfterSmall && (opens || opensQuotation(text, from, end))) return from;
    if (last < to && ".,;:".includes(text[to - 1] as string)) break;
    isAfterSmall = isSmall(text, from, last);
    words++;
    from = skipSpaces(text, to, end);
  }
  return start;
}

/** `Terdakwa dinilai`: a common word that a sentence alone gives its capital, and a small word behind it. */
const isCommonSubject = (
  text: string,
  from: number,
  last: number,
  end: number,
  isCommonWord: (word: string) => boolean,
): boolean =>
  isLower(text.charCodeAt(from + 1)) &&
  isCommonWord(text.slice(from, last)) &&
  isLower(text.charCodeAt(skipSpaces(text, last, end)));

/**
 * The end of the headline where the word `[from, to)` opens a quotation or is glued to a sentence for sure; -1 where
 * it is not.
 */
function sureEnd(scan: HeadlineScan, text: string, from: number, to: number, end: number): number {
  if (scan.words > 1 && scan.prose < 0 && opensQuotation(text, from, end)) return from;
  const { sure, likely } = gluedAt(text, from, to, end);
  if (sure >= 0 && scan.seam >= 0) return scan.seam;
  if (scan.seam < 0) scan.seam = likely;
  return sure;
}

/** Takes the word `[from, to)` into account, of a headline that no seam has ended so far. */
function noteWord(scan: HeadlineScan, text: string, from: number, to: number, end: number, alone: boolean): void {
  scan.words++;
  const late = scan.words > 3;
  const last = bareEnd(text, from, to);
  if (isSmall(text, from, last)) scan.office = -1;
  scan.names = namesFrom(scan.names, text, from, last);
  if (isSmallContent(text, from, last)) {
    if (scan.seam >= 0) scan.smallAfterSeam = true;
    if (late && !alone && isProse(text, from, end)) scan.prose = proseStart(scan);
  } else if (isUpper(text.charCodeAt(from))) {
    scan.capital = from;
    if (late && isLeadSubject(text, from, last)) scan.office = from;
    if (late && isOpener(text, from, last) && isProse(text, from, end)) scan.opener = from;
  }
}

/** Where the sentence begins whose words turned out to be prose. */
function proseStart({ seam, opener, office, names, capital }: HeadlineScan): number {
  if (seam >= 0) return seam;
  if (opener >= 0) return opener;
  if (office >= 0) return office;
  return names >= 0 ? names : capital;
}

/** Where the names at the end of the capitals begin, after the word `[from, last)`; -1 where it is none. */
function namesFrom(names: number, text: string, from: number, last: number): number {
  const word = text.slice(from, last);
  if (isLower(text.charCodeAt(from))) return names;
  // the name of its doer follows: `Kedatangan`, `Penangkapan`
  if (isDerivedNoun(uncapitalised(word))) return from;
  const isKnown = !isUpper(text.charCodeAt(from)) || LEXICON.find(word.toLowerCase()) !== undefined;
  // `Diperbaiki`, `Tertangkap`, `Berlubang`
  if (isKnown || voiceOf(uncapitalised(word)) !== null) return -1;
  return names >= 0 ? names : from;
}

/** `Penangkapan` as it is within a sentence. */
const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Where the word that begins at `from` ends, before `end`: at white space. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Where the heading that begins at `start` ends, glued to its paragraph: `Kronologi KejadianWarga melapor ...`. -1
 * where none does.
 */
export function gluedHeadingEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_GLUED_HEADING);
  for (let from = skipSpaces(text, start, limit); from < limit; ) {
    const to = wordEnd(text, from, end);
    const { sure } = gluedAt(text, from, to, end);
    if (sure >= 0) return partsHeading(text, start, from, sure, to) ? sure : -1;
    if (isProseWord(text, from, to)) return -1;
    from = skipSpaces(text, to, limit);
  }
  return -1;
}

/** True where the seam `at` inside the word `[from, to)` parts a heading from its paragraph. */
function partsHeading(text: string, start: number, from: number, at: number, to: number): boolean {
  if (at <= start + 3 || !isUpper(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1))) return false;
  // `Bukti pertumbuhanPeneliti ...`
  const smallEnd = isLower(text.charCodeAt(from)) && !isBeforeName(text.slice(from, at));
  return smallEnd || !findRunTogether(text, from, to).includes(at); // `RepublikIndonesia` is one name
}

/** True for a word that no heading has; `4.` numbers one. */
const isProseWord = (text: string, from: number, to: number): boolean =>
  (isSmallContent(text, from, bareEnd(text, from, to)) || ".,:;".includes(text[to - 1] as string)) &&
  !isDigit(text.charCodeAt(to - 2));

/** Where the word `[from, to)` ends without the punctuation after it. */
function bareEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && !isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSmallLetters(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isUpper(text.charCodeAt(i))) return false;
  return isLower(text.charCodeAt(from));
}

/** Looked up for every small word of every line: a set is faster here than the lexicon. */
const SMALL: ReadonlySet<string> = new Set(LEXICON.wordsOf("headline_small"));

/** True for a small word that headlines leave small. */
const isSmall = (text: string, from: number, to: number): boolean => SMALL.has(text.slice(from, to));

/** True for a small word that a headline would capitalise; `e-KTP`, `iPhone` are written so everywhere. */
const isSmallContent = (text: string, from: number, to: number): boolean =>
  from < to && isSmallLetters(text, from, to) && !isSmall(text, from, to);

/** True for a word that opens a sentence far more often than it is inside a headline. */
const isOpener = (text: string, from: number, to: number): boolean => isWordOf(text, from, to, C.opens_prose);

/** True for who leads begin with: where one is in the last capitals before prose, the sentence begins with it. */
const isLeadSubject = (text: string, from: number, to: number): boolean => isWordOf(text, from, to, C.lead_subject);

/** True where `"` and a capital open a quotation that goes on as prose. */
function opensQuotation(text: string, at: number, end: number): boolean {
  return (
    isOpeningMark(text.charCodeAt(at)) && at + 1 < end && isUpper(text.charCodeAt(at + 1)) && isProse(text, at, end)
  );
}

/** Where a sentence begins without a space inside the word `[from, to)`: for sure, or likely. -1 for none. */
function gluedAt(text: string, from: number, to: number, end: number): { sure: number; likely: number } {
  let likely = -1;
  for (let at = from + 1; at < to; at++) {
    const gap = gapAt(text, from, at, to, end);
    if (gap === "sure") return { sure: at, likely };
    if (gap === "likely" && likely < 0) likely = at;
  }
  return { sure: -1, likely };
}

/** Whether a sentence begins at `at`, inside the word `[from, to)`. */
function gapAt(text: string, from: number, at: number, to: number, end: number): "sure" | "likely" | null {
  const code = text.charCodeAt(at);
  if (isLower(code)) return null;
  if (isOpeningMark(code)) return opensQuotation(text, at, end) ? "sure" : null;
  const before = text.charCodeAt(at - 1);
  // `Kota Nabi4. Hijr Ismail`: the number of a list's next item
  if (isDigit(code)) return isLower(before) && text[to - 1] === "." && to - at <= 3 ? "sure" : null;
  if (!isUpper(code)) return null;
  if (joinsAcronyms(text, from, at, to, end)) return "sure";
  const afterSmall = at >= from + 2 && (isLower(before) || isDigit(before) || isClosing(before));
  const endsRun = isUpper(before) && at + 1 < end && isLower(text.charCodeAt(at + 1)); // `KPKNamun`, `MSaat`
  return afterSmall || endsRun ? gapBeforeCapital(text, from, at, to, end) : null;
}

/** The same at a capital after a small letter, a digit or a closing mark, or at the last one of a run. */
function gapBeforeCapital(text: string, from: number, at: number, to: number, end: number): "sure" | "likely" | null {
  let first = at;
  while (first > from && isLetter(text.charCodeAt(first - 1))) first--;
  let last = at;
  while (last < to && isLetter(text.charCodeAt(last))) last++;
  if (isWordOf(text, first, last, C.inner_capital) || text.slice(first, at) === "Mc") return null;
  if (last + 1 < end && isOpeningMark(text.charCodeAt(last + 1))) return null;
  if (isOpener(text, at, last) || isProse(text, at, end)) return "sure";
  // two whole words, `LukaKanit`, `PBBJuru`
  const whole = last - at >= 3 && isLower(text.charCodeAt(at + 1)) && at - first >= 3;
  return whole && first === from && isLetter(text.charCodeAt(at - 1)) ? "likely" : null;
}

/** True where `KPKJK menuturkan` parts at `at`: an acronym before it, initials behind it, and prose. */
function joinsAcronyms(text: string, from: number, at: number, to: number, end: number): boolean {
  if (to - at < 2 || to - at > 4 || !isAcronym(text.slice(from, at))) return false;
  return (
    /^[A-Z]+$/.test(text.slice(at, to)) &&
    !isWordOf(text, at, to, C.acronym_tail) &&
    isLower(text.charCodeAt(to + 1)) &&
    isProse(text, to, end)
  );
}

const isClosing = (code: number): boolean =>
  code === 0x2c ||
  code === 0x3f ||
  code === 0x21 ||
  code === 0x29 ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2e ||
  code === 0x25;
