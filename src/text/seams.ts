/**
 * Seams: places where a scraper joined two sentences, or a sentence and a quotation, without the space between them:
 * `maju."Kalau`, `tuturnya.Selain`, `Ha,"tuturnya`. What merely looks so stays: `Liputan6.Com`, `S.H.`, `1.500`, `a.n.`.
 */
import type { Edit } from "../core/edited-text.ts";

/** A place between two characters that should be apart. */
export interface Seam {
  readonly at: number;
  /** True where a sentence ends before it and it stands outside quotation marks: a paragraph may have been joined here. */
  readonly betweenSentences: boolean;
}

/** Words before a full stop that are abbreviations, in small letters: no sentence ends there for sure. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "no jl jln gg dr drs dra prof ir hj kh st ny tn sdr kab kec kel ds dll dsb dst tgl hlm hal vol ed red bpk alm almh rt rw " +
    "brigjen irjen kombes kompol akbp akp ipda iptu aipda aiptu bripka briptu bripda letjen mayjen jend kol letkol kapt sertu serka " +
    "pdt pol purn tbk inc ltd corp co vs cs hum sos kom pd psi ked kep farm med mr mrs ms jr sr"
  ).split(" "),
);

/** What follows the point of a host name. */
const DOMAIN_ENDS: ReadonlySet<string> = new Set("com co id net org go ac sch web tv news info".split(" "));

const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
/** `.`, `?`, `!`, `…` */
const isStop = (code: number): boolean => code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;
const isMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;

/** The seams of the block `[start, end)` of `text`, in order. Linear. */
export function findSeams(text: string, start: number, end: number): Seam[] {
  const seams: Seam[] = [];
  let quoted = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x3f && code < 0x201c) continue; // letters, nearly always
    if (isMark(code)) {
      const before = i > start ? text.charCodeAt(i - 1) : 0x20;
      const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
      const opens = markOpens(code, before, after, quoted);
      if (opens && isPunctuation(before) && isLetter(after)) {
        // `maju."Kalau`, `mengatakan,"Beberapa`
        seams.push({ at: i, betweenSentences: isStop(before) && isUpper(after) });
      } else if (!opens && isPunctuation(before) && isLetter(after)) {
        // `"... ekspektasi."Diplomasi itu`, `"... 15 Ha,"tuturnya`
        seams.push({ at: i + 1, betweenSentences: isStop(before) && isUpper(after) });
      }
      quoted = opens;
    } else if (isStop(code) && i + 1 < end && isUpper(text.charCodeAt(i + 1)) && endsSentence(text, i, start, end)) {
      seams.push({ at: i + 1, betweenSentences: !quoted });
    }
  }
  return seams;
}

/** Spaces for the seams of the block `[start, end)`; sorted, none at its edges. */
export function seamEdits(text: string, start: number, end: number): Edit[] {
  return findSeams(text, start, end).map(({ at, betweenSentences }) => ({
    rule: betweenSentences ? "seam/sentence" : "seam/quotation",
    start: at,
    end: at,
    after: " ",
  }));
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
  // behind: a word of a capital and small letters, or of capitals, that is no host name's end
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  const next = text.charCodeAt(to);
  if (next === 0x2e && to - at < 5) return false; // `S.H.`, `M.Hum.`
  const following = text.slice(at + 1, to);
  if (following.length < 2 && !(isSpace(next) && text.charCodeAt(at) !== 0x2e)) return false;
  if (DOMAIN_ENDS.has(following.toLowerCase())) return false;
  if (text.charCodeAt(at) !== 0x2e) return true;
  // before: a word of three letters or more that is no abbreviation, a number, a closing bracket
  let from = at;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length === 0) {
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    if (before === 0x29 || isMark(before) || before === 0x25) return true;
    return isDigit(before) && at - start > 3 && isDigit(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at - 3));
  }
  if (length < 3) return false;
  const word = text.slice(from, at).toLowerCase();
  return !ABBREVIATIONS.has(word);
}
