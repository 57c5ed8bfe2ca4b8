/**
 * Seams: places where a scraper joined what stood apart. Two sentences or a sentence and a quotation without the space between them
 * (`maju."Kalau`, `tuturnya.Selain`, `Ha,"tuturnya`), a list item glued to what is before it (`Papua10. Membangun`), and paragraphs
 * joined by commas (`membaik.,Seusai`). What merely looks so stays: `Liputan6.Com`, `S.H.`, `1.500`, `a.n.`.
 */
import type { Edit } from "../core/edited-text.ts";
import type { Span } from "../core/span.ts";
import { findGluedWords } from "./glued-words.ts";
import { isDigit, isDoubleMark, isLetter, isLower, isSpace, isStop, isUpper, skipSpaces } from "./letters.ts";
import { nextUnit, unitTable } from "./units.ts";

/** A place between two characters that should be apart. */
export interface Seam {
  readonly at: number;
  /** True where a sentence ends before it and it stands outside quotation marks: a paragraph may have been joined here. */
  readonly betweenSentences: boolean;
}

/** Words before a full stop that are abbreviations, in small letters: no sentence ends there for sure. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "pt cv ud kh hm sh se st mh mm no jl jln gg dr drs dra prof ir hj ny tn sdr kab kec kel ds dll dsb dst tgl hlm hal vol ed red bpk alm almh rt rw " +
    "brigjen irjen kombes kompol akbp akp ipda iptu aipda aiptu bripka briptu bripda letjen mayjen jend kol letkol kapt sertu serka " +
    "pdt pol purn tbk inc ltd corp co vs cs hum sos kom pd psi ked kep farm med mr mrs ms jr sr"
  ).split(" "),
);

/** What follows the point of a host name. */
const DOMAIN_ENDS: ReadonlySet<string> = new Set("com co id net org go ac sch web tv news info".split(" "));

/** Double marks and stops: all else is passed over. */
const MARKS = unitTable(/["“”.?!…]/g);

/** The seams of the block `[start, end)` of `text`, in order. Linear. */
export function findSeams(text: string, start: number, end: number): Seam[] {
  const seams: Seam[] = [];
  let quoted = false;
  let item = 0; // the number of the list item that was met last
  for (let i = nextUnit(MARKS, text, start, end); i < end; i = nextUnit(MARKS, text, i + 1, end)) {
    const code = text.charCodeAt(i);
    if (isDoubleMark(code)) {
      const before = i > start ? text.charCodeAt(i - 1) : 0x20;
      const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
      const opens = markOpens(code, before, after, quoted);
      const begins = isLetter(after) || after === 0x28;
      if (begins && isPunctuation(before)) {
        // `maju."Kalau`, `mengatakan,"Beberapa`; `ekspektasi."Diplomasi itu`, `15 Ha,"tuturnya`, `katanya."(Itu) wajar`
        seams.push({
          at: opens ? i : i + 1,
          betweenSentences: isStop(before) && (isUpper(after) || (opens && after === 0x28)),
        });
      } else if (!opens && isStop(before) && isDoubleMark(after) && i + 2 < end && isUpper(text.charCodeAt(i + 2))) {
        seams.push({ at: i + 1, betweenSentences: true }); // `pantai.""Saya mencari`
      }
      quoted = opens;
    } else if (i + 1 < end) {
      const after = text.charCodeAt(i + 1);
      if (code === 0x2e && i > start && isDigit(text.charCodeAt(i - 1)) && (isSpace(after) || isUpper(after))) {
        const number = itemNumber(text, i, start);
        const before = number.at > start ? text.charCodeAt(number.at - 1) : 0x20;
        const next = number.value > 1 && number.value === item + 1;
        // behind capitals and commas only where the list goes on: `dipilih DPR4. Sumber`, `1. Padi,2. Jagung`
        const glued =
          isLower(before) ||
          before === 0x29 ||
          before === 0x3a ||
          isStop(before) ||
          (next && (isUpper(before) || before === 0x2c));
        const startsList =
          next || (number.value === 1 && (!(glued || isUpper(after)) || followedBySecond(text, i, end)));
        const spaced = isSpace(after);
        if ((glued || isSpace(before)) && startsList && isUpper(spaced ? text.charCodeAt(i + 2) : after)) {
          if (glued) seams.push({ at: number.at, betweenSentences: !quoted });
          if (!spaced) seams.push({ at: i + 1, betweenSentences: false });
          item = number.value;
          continue;
        }
      }
      if (isUpper(after) && endsSentence(text, i, start, end)) seams.push({ at: i + 1, betweenSentences: !quoted });
    }
  }
  return seams;
}

/** Spaces for what was glued in the block `[start, end)`: sentences, quotations, words; sorted, none at its edges. */
export function seamEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (const { at, betweenSentences } of findSeams(text, start, end)) {
    edits.push({ rule: betweenSentences ? "seam/sentence" : "seam/quotation", start: at, end: at, after: " " });
  }
  for (const at of findGluedWords(text, start, end)) edits.push({ rule: "seam/word", start: at, end: at, after: " " });
  if (edits.length === 0) return edits;
  edits.sort((a, b) => a.start - b.start);
  return edits.filter((edit, i) => edit.start > start && edit.start < end && edit.start !== edits[i - 1]?.start);
}

/** Commas, and brackets with nothing but commas in them, with the spaces between. */
const COMMAS = /(?:,|\((?:\s?,\s?)*\))(?:[^\S\n]{0,2}(?:,|\((?:\s?,\s?)*\)))*/y;

/**
 * Commas that a scraper joined paragraphs with: behind a full stop, with a capital right after them (`membaik.,Seusai`,
 * `sumber. , ,"Sampel`), at the end, or several (`viral.,,,loading`); behind a word, two with a capital (`Maaf,,Lantas`). In order. Linear.
 */
export function findSeparators(text: string, start: number, end: number): Span[] {
  const separators: Span[] = [];
  for (let at = text.indexOf(",", start); at >= 0 && at < end; at = text.indexOf(",", at + 1)) {
    if (isInProse(text, at, start, end)) continue;
    let before = at - 1;
    while (before >= start && (isSpace(text.charCodeAt(before)) || text.charCodeAt(before) === 0x28)) before--;
    const from = at > start && text.charCodeAt(at - 1) === 0x28 ? at - 1 : at;
    COMMAS.lastIndex = from;
    if (!COMMAS.test(text)) continue;
    const to = Math.min(COMMAS.lastIndex, end);
    if (separates(text, before, at, to, start, end)) separators.push({ start: from, end: to });
    at = Math.max(at, to - 1);
  }
  return separators;
}

/** Between a letter and a space with a letter behind it, where nearly all commas stand. */
const isInProse = (text: string, at: number, start: number, end: number): boolean =>
  at > start &&
  at + 2 < end &&
  isLetter(text.charCodeAt(at - 1)) &&
  text.charCodeAt(at + 1) === 0x20 &&
  isLetter(text.charCodeAt(at + 2));

/** What the scripts of lazy pages leave where an advertisement was to come. */
const LOADER = "loading...";

/** Whether the commas up to `to`, the first at `at`, stand between paragraphs; `before` is the last character before them. */
function separates(text: string, before: number, at: number, to: number, start: number, end: number): boolean {
  if (text.startsWith(LOADER, to)) return true;
  // `ya.,#tagar`, `(Rina Lestari),#tagar`: behind a stop that closes no more than `ya`, before a tag
  if (text[to] === "#" && before >= start && ".!?)".includes(text[before] as string)) return true;
  const doubled = text.charCodeAt(at + 1) === 0x2c;
  const several = doubled && to - at > 2 && before >= start;
  const after = text.charCodeAt(to);
  const opens = isUpper(after) || (isDoubleMark(after) && !closesBefore(text, to));
  const stopped = before < start || closesSentence(text, before, start) || (doubled && isStop(text.charCodeAt(before)));
  if (stopped) {
    return skipSpaces(text, to, end) >= end || opens || several || isDigit(after) || "#*(".includes(text[to] as string);
  }
  if (!doubled || before !== at - 1) return false; // `di , untuk`: a lost link
  return text[before] === ")" ? several : opens && isLetter(text.charCodeAt(before));
}

/** True where the mark at `at` closes what came before: a straight one or `”` with a small word a space behind it, `gaibnya?," kata Rudi`. */
function closesBefore(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x201c && isSpace(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));
}

/** True where the character at `at` is a colon or a stop that ends a sentence, or the mark or bracket behind one. */
function closesSentence(text: string, at: number, start: number): boolean {
  let stop = at;
  if (text.charCodeAt(stop) === 0x3a) return true;
  if (isDoubleMark(text.charCodeAt(stop)) || text.charCodeAt(stop) === 0x29) stop--;
  if (stop < start || !isStop(text.charCodeAt(stop))) return false;
  if (text.charCodeAt(stop) !== 0x2e) return true;
  const before = stop > start ? text.charCodeAt(stop - 1) : 0;
  return before === 0x2c || isDigit(before) || isWholeWord(text, stop, start); // `biru ,.,Secara`, `jalan raya M-53.,Rudi`
}

/** `,` `.` `?` `!` `…` `:` `;` `)` */
function isPunctuation(code: number): boolean {
  return isStop(code) || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x29;
}

/** Whether a double mark opens a quotation: by the spaces around it where they tell, by its shape, else by what is open. */
function markOpens(code: number, before: number, after: number, quoted: boolean): boolean {
  const spaceBefore = isSpace(before) || before === 0x28;
  const spaceAfter = isSpace(after) || (isPunctuation(after) && after !== 0x28);
  if (spaceBefore && !spaceAfter) return true;
  if (spaceAfter && !spaceBefore) return false;
  if (code === 0x201c) return true;
  return !quoted;
}

/** Whether the stop at `at`, with a capital right behind it, ends a sentence. */
function endsSentence(text: string, at: number, start: number, end: number): boolean {
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  const next = text.charCodeAt(to);
  if (next === 0x2e && to - at < 5) return false; // `S.H.`, `M.Hum.`
  const following = text.slice(at + 1, to);
  if (following.length < 2 && !(isSpace(next) && text.charCodeAt(at) !== 0x2e)) return false;
  if (DOMAIN_ENDS.has(following.toLowerCase())) return false;
  return text.charCodeAt(at) !== 0x2e || isWholeWord(text, at, start);
}

/** Whether what stands before the full stop at `at` is a word of three letters or more that is no abbreviation, a number, a mark. */
function isWholeWord(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length === 0) {
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    if (before === 0x29 || isDoubleMark(before) || before === 0x27 || before === 0x2019 || before === 0x25) return true;
    return isDigit(before) && at - start > 3 && isDigit(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at - 3));
  }
  if (length < 2) return false;
  const word = text.slice(from, at);
  if (length === 2 && (word !== word.toUpperCase() || isLower(word.charCodeAt(1)))) return false; // `RI.`, not `dr.`
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** The number of one or two digits that ends at `at`, 0 where there are more. */
function itemNumber(text: string, at: number, start: number): { value: number; at: number } {
  let from = at;
  while (from > start && isDigit(text.charCodeAt(from - 1))) from--;
  return { value: at - from <= 2 ? Number(text.slice(from, at)) : 0, at: from };
}

/** How far the second item of a list may be from the first. */
const ITEM_REACH = 2500;

const SECOND_ITEM = /(?<!\d)2\.\s?[A-Z]/;

/** True where `2. ` follows within reach: then the `1. ` before it is a list's first item. */
function followedBySecond(text: string, from: number, end: number): boolean {
  return SECOND_ITEM.test(text.slice(from, Math.min(end, from + ITEM_REACH)));
}
