/**
 * How far boilerplate inside a line goes. Each function is given a hit, the string `[at, to)` that boilerplate of its kind begins with, and
 * answers the stretch to cut, or null where the words are the article's own.
 */
import type { Span } from "../core/span.ts";
import { indexWithin, isDoubleMark, isLower, isSpace, isStop, isUpper, skipSpaces } from "../text/letters.ts";
import { headlineEnd, isTitleCase, letterCase } from "./headline.ts";

/** The line that a hit stands in, and where the next hit or the line's end bounds what may be cut. */
export interface LineBounds {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

const isMark = (code: number): boolean => isDoubleMark(code) || code === 0x27 || code === 0x2018 || code === 0x2019;

/** True where a sentence may begin at `at`: at the line's start, or after a full stop, a closing mark, a bracket, a colon, other boilerplate. */
function opensSentence(text: string, at: number, start: number): boolean {
  let i = at - 1;
  while (i >= start && isSpace(text.charCodeAt(i))) i--;
  if (i < start) return true;
  const code = text.charCodeAt(i);
  return ".?!:;)]}…*".includes(text[i] as string) || isMark(code);
}

/** True where what comes at `at` could open a sentence: nothing more, a capital, a digit, a quotation mark, a bracket. */
function sentenceCanStart(text: string, at: number, end: number): boolean {
  const i = skipSpaces(text, at, end);
  if (i >= end) return true;
  const code = text.charCodeAt(i);
  return !isLower(code) && code !== 0x2c && code !== 0x2e;
}

/** True where the first words are written as a headline's. */
const beginsHeadline = (text: string, from: number, to: number): boolean => {
  const { words, capitals, smallContent } = letterCase(text, from, to, 4);
  return words >= 2 && capitals >= 2 && smallContent === 0;
};

const SENTENCE_END = /[a-z)"”][.?!]\s+["“A-Z]/;

/** `Baca juga: <headline>`, `(Baca juga: <headline>)`, and the label alone. */
export function relatedLink(text: string, at: number, to: number, place: LineBounds): Span | null {
  const bracket = text.charCodeAt(at - 1) === 0x28 && at > place.start;
  if (bracket) {
    const close = indexWithin(text, ")", to, Math.min(place.end, at + 250));
    if (close > 0) return { start: at - 1, end: close + 1 };
  }
  let i = skipSpaces(text, to, place.limit);
  const colon = text.slice(to - 2, to).includes(":");
  const labelled = colon || (":-–|>".includes(text[i] ?? "") && i < place.limit);
  // `Baca juga:` is a label wherever it stands
  if ((colon || text[i] !== ":") && !opensSentence(text, at, place.start)) return null;
  if (labelled && !colon) i = skipSpaces(text, i + 1, place.limit);
  if (i >= place.limit) return { start: at, end: place.limit };
  if (!labelled && isLower(text.charCodeAt(i))) return null;
  if (!labelled && !beginsHeadline(text, i, place.limit)) return null;
  // a headline written as a sentence: alone on its line, or up to the next boilerplate
  const alone =
    (at === place.start || place.limit < place.end) &&
    place.limit - at < 180 &&
    !isStop(text.charCodeAt(place.limit - 1)) &&
    !SENTENCE_END.test(text.slice(i, place.limit));
  const end = headlineEnd(text, i, place.limit, alone);
  return { start: at, end: end > 0 ? end : i };
}

/** `Advertisement` by itself, not `Advertisement itu, menurut kepala desa, ...`. */
export function advertisement(text: string, at: number, to: number, place: LineBounds): Span | null {
  if (skipSpaces(text, to, place.end) === place.end) return { start: at, end: to };
  return opensSentence(text, at, place.start) && sentenceCanStart(text, to, place.end) ? { start: at, end: to } : null;
}

/** A prompt that is boilerplate wherever it stands. */
export const literal = (_text: string, at: number, to: number): Span => ({ start: at, end: to });

/** A stretch of script: to the end of the statement. */
export const statement =
  (pattern: RegExp) =>
  (text: string, at: number, to: number): Span => {
    pattern.lastIndex = at;
    return { start: at, end: pattern.test(text) ? pattern.lastIndex : to };
  };

/** `[Gambas:Video 20detik]` with the title of what it embeds, where one is glued before it: `Kecewa!:[Gambas:Video 20detik]`. */
export function embed(text: string, at: number, to: number, place: LineBounds): Span | null {
  const close = indexWithin(text, "]", to, at + 80);
  if (close < 0) return null;
  const floor = Math.max(place.start, at - 160);
  let i = at - 1;
  while (i >= floor && isSpace(text.charCodeAt(i))) i--;
  const titled = i >= floor && (text[i] === ":" || text[i] === '"' || text[i] === "'");
  if (titled) {
    let from = i - 1;
    // back to a full stop or mark with no space behind it: there the embed's title was glued on
    while (from > floor && !('."”'.includes(text[from - 1] as string) && !isSpace(text.charCodeAt(from)))) from--;
    if (i - from > 8 && isTitleCase(text, from, i)) return { start: from, end: close + 1 };
  }
  return { start: at, end: close + 1 };
}

const PROMPT_TAIL = /\s*(?:di sini|di bawah ini|berikut ini|selengkapnya)?\s*[:!.]{0,2}/y;
const CHOICE = /(?:pilihan|berikut|di bawah|lainnya|selengkapnya|menarik|terbaru)\b[^.:!?]{0,60}[.:!?]*/iy;

/** `Simak juga video "..." :`, `Tonton video <headline>:`, `Saksikan Video Pilihan di Bawah Ini:`. */
export function videoPrompt(text: string, at: number, to: number, place: LineBounds): Span | null {
  let i = skipSpaces(text, to, place.limit);
  // with a colon or a quoted title it is a prompt wherever it stands
  const labelled = text[i] === ":" || isMark(text.charCodeAt(i));
  if (!labelled && !opensSentence(text, at, place.start)) return null;
  if (text[i] === ":") i = skipSpaces(text, i + 1, place.limit);
  if (i >= place.limit) return { start: at, end: place.limit };
  CHOICE.lastIndex = i;
  if (CHOICE.test(text)) return { start: at, end: Math.min(CHOICE.lastIndex, place.limit) };
  const code = text.charCodeAt(i);
  if (isMark(code)) {
    const close = closingMark(text, i, place.limit);
    if (close < 0) return { start: at, end: i };
    PROMPT_TAIL.lastIndex = close + 1;
    PROMPT_TAIL.test(text);
    return { start: at, end: Math.min(Math.max(PROMPT_TAIL.lastIndex, close + 1), place.limit) };
  }
  if (isLower(code) || !beginsHeadline(text, i, place.limit)) return null;
  const end = headlineEnd(text, i, place.limit);
  return end > 0 ? { start: at, end } : null;
}

/** The mark that closes the one at `open`: of its kind, and not an apostrophe inside a word. */
function closingMark(text: string, open: number, end: number): number {
  const single = text[open] === "'" || text[open] === "‘" || text[open] === "’";
  for (let i = open + 1; i < Math.min(end, open + 200); i++) {
    const char = text[i] as string;
    if (single ? char === "'" || char === "’" : char === '"' || char === "”" || char === "“") {
      const next = text.charCodeAt(i + 1);
      if (!single || i + 1 >= end || !(isLower(next) || isUpper(next))) return i;
    }
  }
  return -1;
}

/** A notice: to the line's end where that is near, else to the end of its sentence. */
export function notice(text: string, at: number, to: number, place: LineBounds): Span | null {
  if (!opensSentence(text, at, place.start)) return null;
  if (place.limit - at <= 320) return { start: at, end: place.limit };
  const stop = indexWithin(text, ". ", to, place.limit);
  return { start: at, end: stop > 0 ? stop + 1 : place.limit };
}

/** A notice of one sentence, whatever comes after it; `skip`: its stops may stand in the first characters behind the string. */
export const sentence =
  (skip: number) =>
  (text: string, at: number, to: number, place: LineBounds): Span | null => {
    if (!opensSentence(text, at, place.start)) return null;
    const from = Math.min(to + skip, place.limit);
    const stop = text.slice(from, Math.min(place.limit, at + 400)).search(/[.?](?:\s|["“A-Z]|$)/);
    return stop < 0 ? notice(text, at, to, place) : { start: at, end: from + stop + 1 };
  };

const CHANNEL =
  /telegram|whatsapp|\bwa\b|google news|kanal|channel|saluran|aplikasi|newsletter|instagram|tiktok|orion/i;

/** A prompt to follow the outlet elsewhere; it names the channel. */
export function promo(text: string, at: number, to: number, place: LineBounds): Span | null {
  return CHANNEL.test(text.slice(at, Math.min(at + 240, place.end))) ? notice(text, at, to, place) : null;
}

/** `Pewarta: Rina Lestari` behind the text: names up to the next label or the line's end, no prose. */
export function credits(text: string, at: number, to: number, place: LineBounds): Span | null {
  if (!opensSentence(text, at, place.start) && !isLower(text.charCodeAt(at - 1))) return null;
  return place.limit - to <= 60 && letterCase(text, to, place.limit).smallContent === 0
    ? { start: at, end: place.limit }
    : null;
}

/** `Artikel ini telah tayang di X dengan judul <headline>`. */
export function republication(text: string, at: number, to: number, place: LineBounds): Span | null {
  const titled = indexWithin(text, "judul", to, Math.min(to + 100, place.limit));
  if (titled < 0) return notice(text, at, to, place);
  const end = headlineEnd(text, skipSpaces(text, titled + 5, place.limit), place.limit);
  return { start: at, end: end > 0 ? end : place.limit };
}

const PAGES = /(?:\s*\d{1,2}\b){0,12}(?:\s*(?:Selanjutnya|Show All|Tampilkan Semua)\b)?/y;

/** `View in Single Page 1 2`. */
export function pages(text: string, at: number, to: number): Span {
  PAGES.lastIndex = to;
  PAGES.test(text);
  return { start: at, end: Math.max(to, PAGES.lastIndex) };
}
