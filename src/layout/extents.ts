/**
 * How far boilerplate inside a line goes, by the name of the extent. Each function is given a hit, the string `[at,
 * to)` that boilerplate of its kind begins with, and answers the span to cut, or null where the words are the
 * article's own.
 */
import type { Span } from "../core/span.ts";
import type { BaseClass } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, inTitleCase, joined } from "../language/patterns.ts";
import { anyWordOf } from "../language/words.ts";
import {
  indexWithin,
  isDigit,
  isDoubleMark,
  isLower,
  isSpace,
  isStop,
  isUpper,
  lastIndexWithin,
  skipSpaces,
} from "../text/letters.ts";
import type { ExtentName } from "./boilerplate-rule.ts";
import { STAMP } from "./bylines.ts";
import { type Captions, gluedCredit } from "./captions.ts";
import { codeSpan } from "./code-lines.ts";
import { gluedComma, headlineEnd, isTitleCase, letterCase } from "./headline.ts";
import type { LineBounds } from "./lines.ts";
import { sentenceHeadlineEnd } from "./sentence-headline.ts";

const { raw } = String;

/** Whether a word, in any case, is mostly written small. */
type IsCommonWord = (word: string) => boolean;
type KnowingSpan = (text: string, at: number, to: number, line: LineBounds, isCommonWord: IsCommonWord) => Span | null;

const isMark = (code: number): boolean => isDoubleMark(code) || code === 0x27 || code === 0x2018 || code === 0x2019;

/**
 * True where a sentence may begin at `at`: at the line's start, or after a full stop, a closing mark, a bracket, a
 * colon, other boilerplate.
 */
function opensSentence(text: string, at: number, start: number): boolean {
  let i = at - 1;
  while (i >= start && isSpace(text.charCodeAt(i))) i--;
  if (i < start) return true;
  const code = text.charCodeAt(i);
  return ".?!:;)]}…*".includes(text[i] as string) || isMark(code);
}

/**
 * True where what comes at `at` could open a sentence: nothing more, a capital, a digit, a quotation mark, a bracket.
 */
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

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** `Baca juga: <headline>`, `(Baca juga: <headline>)`, `[Baca: <headline>]`, and the label alone. */
function relatedLink(text: string, at: number, to: number, line: LineBounds, isCommonWord: IsCommonWord): Span | null {
  const closing = at > line.start ? BRACKETS[text[at - 1] as string] : undefined;
  if (closing !== undefined) {
    const close = indexWithin(text, closing, to, Math.min(line.end, at + 250));
    if (close > 0) return { start: at - 1, end: close + 1 };
  }
  const label = relatedLabel(text, at, to, line);
  if (label === null) return null;
  if (label.end >= line.limit) return { start: at, end: line.limit };
  const said = sentenceHeadlineEnd(text, label.end, line.limit, isCommonWord, label.isSure);
  if (said > 0) return { start: at, end: said };
  if (!label.isHeadline) return null;
  const end = headlineEnd(text, label.end, line.limit, isCommonWord, isAlone(text, at, label.end, line));
  return { start: at, end: end > 0 ? endOfCommas(text, end, line.limit, isCommonWord) : label.end };
}

const MOST_LINKS = 8;

/** Where a list of headlines ends that commas joined: `Panen Raya Dimulai,Jembatan Desa Putus,Warga menanam ...`. */
function endOfCommas(text: string, from: number, limit: number, isCommonWord: IsCommonWord): number {
  let end = from;
  for (let links = 0; links < MOST_LINKS && text[end - 1] === "," && !isSpace(text.charCodeAt(end)); links++) {
    const comma = gluedComma(text, end, limit);
    if (comma > 0 && isTitleCase(text, end, comma)) end = comma;
    else if (end < limit && beginsHeadline(text, end, limit))
      end = Math.max(end, headlineEnd(text, end, limit, isCommonWord));
    else return end;
  }
  return end;
}

interface RelatedLabel {
  readonly end: number;
  /** A mark says that a headline follows. */
  readonly isSure: boolean;
  /** Where none does, what follows is written as one. */
  readonly isHeadline: boolean;
}

/** Where the label ends and its headline begins; null where `[at, to)` is no label. `Baca juga:` is one anywhere. */
function relatedLabel(text: string, at: number, to: number, line: LineBounds): RelatedLabel | null {
  const colon = text.slice(to - 2, to).includes(":");
  let end = skipSpaces(text, to, line.limit);
  if ((colon || text[end] !== ":") && !opensSentence(text, at, line.start)) return null;
  const labelled = colon || (end < line.limit && ":-–|>»→›".includes(text[end] as string));
  if (labelled && !colon) end = skipSpaces(text, end + 1, line.limit);
  while (end < line.limit && text[end] === ",") end = skipSpaces(text, end + 1, line.limit);
  if (end >= line.limit || labelled) return { end, isSure: true, isHeadline: true };
  return isLower(text.charCodeAt(end))
    ? null
    : { end, isSure: false, isHeadline: beginsHeadline(text, end, line.limit) };
}

/**
 * True for a headline at `from` that may be written as a sentence: alone on its line, or up to the next boilerplate.
 */
const isAlone = (text: string, at: number, from: number, line: LineBounds): boolean =>
  (at === line.start || line.limit < line.end) &&
  line.limit - at < 180 &&
  !isStop(text.charCodeAt(line.limit - 1)) &&
  !SENTENCE_END.test(text.slice(from, line.limit));

/** `Advertisement` by itself, not `Advertisement itu, menurut kepala desa, ...`. */
function advertisement(text: string, at: number, to: number, line: LineBounds): Span | null {
  if (skipSpaces(text, to, line.end) === line.end) return { start: at, end: to };
  return opensSentence(text, at, line.start) && sentenceCanStart(text, to, line.end) ? { start: at, end: to } : null;
}

/** The string itself, wherever it comes. */
const literal = (_text: string, at: number, to: number): Span => ({ start: at, end: to });

/** To the end of what the pattern (sticky) matches from the string on. */
const matched =
  (pattern: RegExp) =>
  (text: string, at: number, to: number): Span => {
    pattern.lastIndex = at;
    return { start: at, end: pattern.test(text) ? pattern.lastIndex : to };
  };

const SCRIPT = joined(
  "y",
  raw`(?:googletag\.cmd\.push\(\s*function\s*\(\)\s*\{[^{}]{0,400}\}\s*\)|`,
  raw`\(adsbygoogle\s*=[^[\]]{0,60}\[\]\s*\)\.push\(\s*\{[^{}]{0,400}\}\s*\))\s*;?`,
);
/** A script: one that is known by its form, else to the bracket that closes its first; null where none does. */
function script(text: string, at: number, to: number, line: LineBounds): Span | null {
  SCRIPT.lastIndex = at;
  if (SCRIPT.test(text)) return { start: at, end: SCRIPT.lastIndex };
  const close = closingBracket(text, text.indexOf("(", at), line.end);
  if (close < 0) return text[at] === "(" ? null : { start: at, end: to };
  return { start: at, end: text[close + 1] === ";" ? close + 2 : close + 1 };
}

const LONGEST_SCRIPT = 4000;

/** The bracket that closes the one at `open`, brackets in quotation marks left out; -1 where none does. */
function closingBracket(text: string, open: number, end: number): number {
  let depth = 0;
  let quote = "";
  for (let i = open; i < Math.min(end, open + LONGEST_SCRIPT); i++) {
    const char = text[i] as string;
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if ("([{".includes(char)) depth++;
    else if (")]}".includes(char) && --depth === 0) return i;
  }
  return -1;
}

/** `[vidio:...](...)`: what an article system embeds, in its own brackets. */
const BRACKET = /\[\w{2,20}:[^\]\n]{0,120}\](?:\([^()\n]{0,200}\))?/y;

/**
 * `[Gambas:Video 20detik]` with the title of what it embeds, where one is glued before it: `Kecewa!:[Gambas:Video
 * 20detik]`.
 */
function embed(text: string, at: number, to: number, line: LineBounds): Span | null {
  const close = indexWithin(text, "]", to, at + 80);
  if (close < 0) return null;
  const floor = Math.max(line.start, at - 160);
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

const PROMPT_TAIL = joined("y", raw`\s*${anyWordOf("here", "more_links")}?\s*[:!.]{0,2}`);
const CHOICE = new RegExp(`${anyOf(LEXICON.wordsOf("more_links"))}\\b[^.:!?]{0,60}[.:!?]*`, "iy");

/** `Simak juga video "..." :`, `Tonton video <headline>:`, `Saksikan Video Pilihan di Bawah Ini:`. */
function videoPrompt(text: string, at: number, to: number, line: LineBounds, isCommonWord: IsCommonWord): Span | null {
  let i = skipSpaces(text, to, line.limit);
  // with a colon or a quoted title it is a prompt wherever it stands
  const labelled = text[i] === ":" || isMark(text.charCodeAt(i));
  if (!labelled && !opensSentence(text, at, line.start)) return null;
  const isColon = text[i] === ":";
  if (isColon) i = skipSpaces(text, i + 1, line.limit);
  if (i >= line.limit) return { start: at, end: line.limit };
  CHOICE.lastIndex = i;
  if (CHOICE.test(text)) return { start: at, end: Math.min(CHOICE.lastIndex, line.limit) };
  const code = text.charCodeAt(i);
  if (isMark(code)) return { start: at, end: quotedTitleEnd(text, i, line.limit) };
  if (isLower(code)) return null;
  if (!beginsHeadline(text, i, line.limit)) {
    return isColon && opensSentence(text, at, line.start) ? relatedLink(text, at, to, line, isCommonWord) : null;
  }
  const end = headlineEnd(text, i, line.limit, isCommonWord);
  return end > 0 ? { start: at, end } : null;
}

/**
 * Where a prompt ends whose title is quoted from `open` on: after the title and `di sini:`; `open` where nothing
 * closes it.
 */
function quotedTitleEnd(text: string, open: number, limit: number): number {
  const close = closingMark(text, open, limit);
  if (close < 0) return open;
  PROMPT_TAIL.lastIndex = close + 1;
  PROMPT_TAIL.test(text);
  return Math.min(Math.max(PROMPT_TAIL.lastIndex, close + 1), limit);
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
function toLineEnd(text: string, at: number, to: number, line: LineBounds): Span | null {
  return opensSentence(text, at, line.start) ? nearEnd(text, at, to, line) : null;
}

function nearEnd(text: string, at: number, to: number, line: LineBounds): Span {
  if (line.limit - at <= 320) return { start: at, end: line.limit };
  const stop = indexWithin(text, ". ", to, line.limit);
  return { start: at, end: stop > 0 ? stop + 1 : line.limit };
}

/** One sentence, whatever comes after it; stops in the first `skip` characters after the string do not end it. */
const sentenceExtent =
  ({ skip }: { readonly skip: number }) =>
  (text: string, at: number, to: number, line: LineBounds): Span | null => {
    if (!opensSentence(text, at, line.start)) return null;
    const from = Math.min(to + skip, line.limit);
    const stop = text.slice(from, Math.min(line.limit, at + 400)).search(/[.?](?:\s|["“A-Z]|$)/);
    return stop < 0 ? toLineEnd(text, at, to, line) : { start: at, end: from + stop + 1 };
  };

/** A channel's name, also glued to other words; the shortest (`WA`) only alone. */
const CHANNEL = new RegExp(
  anyOf(LEXICON.wordsOf("channel"), (word) => (word.length > 3 ? word : `\\b${word}\\b`)),
  "i",
);

/**
 * A prompt to follow the outlet elsewhere; it names the channel. Its capital is enough where the stop before it is
 * lost.
 */
function promo(text: string, at: number, to: number, line: LineBounds): Span | null {
  if (!CHANNEL.test(text.slice(at, Math.min(at + 240, line.end)))) return null;
  return isUpper(text.charCodeAt(at)) ? nearEnd(text, at, to, line) : toLineEnd(text, at, to, line);
}

/** `Pewarta: Rina Lestari` behind the text: names up to the next label or the line's end, no prose. */
function credits(text: string, at: number, to: number, line: LineBounds): Span | null {
  const before = lastInk(text, at);
  const comma = text[before] === "," && before > line.start; // what joined it to the text
  if (text[before] === "(" && text[line.end - 1] === ")") return bracketedCredits(text, before, to, line);
  if (!comma && !isLower(text.charCodeAt(at - 1)) && !opensSentence(text, at, line.start)) return null;
  return line.limit - to <= 60 && letterCase(text, to, line.limit).smallContent === 0
    ? { start: comma ? before : at, end: line.limit }
    : null;
}

/** `(Reporter: Rina Lestari; Editor: Budi Santoso)` at the line's end, up to the next label. */
const bracketedCredits = (text: string, open: number, to: number, line: LineBounds): Span | null =>
  line.limit - to <= 60 && letterCase(text, to, line.limit).smallContent === 0
    ? { start: open, end: line.limit }
    : null;

/** Index of the last character before `at` that is no white space. */
function lastInk(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  return i;
}

const LONGEST_REPUBLISHED = 200;

/** `Artikel ini telah tayang di X dengan judul <headline>`; one written as a sentence goes on to the line's end. */
function republication(
  text: string,
  at: number,
  to: number,
  line: LineBounds,
  isCommonWord: IsCommonWord,
): Span | null {
  const titled = indexWithin(text, "judul", to, Math.min(to + 100, line.limit));
  if (titled < 0) return toLineEnd(text, at, to, line);
  const from = skipSpaces(text, text[titled + 5] === ":" ? titled + 6 : titled + 5, line.limit);
  const rest = text.slice(from, line.limit);
  const asSentence = rest.length <= LONGEST_REPUBLISHED && !beginsHeadline(text, from, line.limit);
  if (asSentence && !SENTENCE_END.test(rest)) return { start: at, end: line.limit };
  const end = headlineEnd(text, from, line.limit, isCommonWord);
  return { start: at, end: end > 0 ? end : line.limit };
}

const PAGES = joined(
  "uy",
  raw`(?:\s*(?:\d{1,2}|dari|of|[|/…])(?![\p{L}\d])){0,14}`,
  raw`(?:\s*${anyOf(LEXICON.wordsOf("page_link").map(inTitleCase))}\b)?`,
);

/** `View in Single Page 1 2`, `Halaman 1 dari 3`; `Halaman 1 buku itu` goes on as prose. */
function pages(text: string, at: number, to: number, line: LineBounds): Span | null {
  PAGES.lastIndex = to;
  PAGES.test(text);
  const end = Math.max(to, PAGES.lastIndex);
  const bare = end === to && isDigit(text.charCodeAt(to - 1));
  return bare || !sentenceCanStart(text, end, line.end) ? null : { start: at, end };
}

const HERE_REACH = 90;
const HERE = joined("iu", raw`(?<!\p{L})(?:${anyWordOf("here")}|klik|>>)`);

/** `Baca selengkapnya di sini`, `Baca selengkapnya: <headline>`. */
const moreLink: KnowingSpan = (text, at, to, line, isCommonWord) =>
  hereLink(text, at, to, line) ?? relatedLink(text, at, to, line, isCommonWord);

/** A sentence at the line's end that says where the rest is. */
function hereLink(text: string, at: number, to: number, line: LineBounds): Span | null {
  const isBracketed = text[at - 1] === "(" && at > line.start;
  if (line.limit - at > HERE_REACH || !(isBracketed || opensSentence(text, at, line.start))) return null;
  const rest = text.slice(at, line.limit);
  if (!HERE.test(rest) || /[,"“”]|[a-z][.?!] \p{L}/u.test(text.slice(to, line.limit))) return null;
  return { start: isBracketed ? at - 1 : at, end: line.limit };
}

const NOTICE_REACH = 1000;
const wordOf = (name: BaseClass): RegExp => new RegExp(`\\b${anyWordOf(name)}\\b`, "iu");
const DESPAIR = wordOf("despair");
const COUNSEL = wordOf("counsel");

/** What a newsroom tells its readers below a report of a suicide, to the line's end; nothing in it is quoted. */
function readerNotice(text: string, at: number, _to: number, line: LineBounds): Span | null {
  if (line.end - at > NOTICE_REACH || !opensSentence(text, at, line.start)) return null;
  const notice = text.slice(at, line.end);
  const speaks = DESPAIR.test(notice) && COUNSEL.test(notice) && !/["“”]/.test(notice);
  return speaks ? { start: at, end: line.end } : null;
}

const PRESS = new RegExp(`(?:\\b|\\p{Ll})${anyOf(LEXICON.wordsOf("press_name"))}\\b|\\bkami\\b`, "iu");
const OFFER = wordOf("app_offer");
const APPLICATION = /\b(?:aplikasi|apps?)\b/iu;
const PROMO_REACH = 240;

/** `Unduh aplikasi Kabar Desa di Play Store`: a sentence that offers the application of a newsroom. */
function appPromo(text: string, at: number, to: number, line: LineBounds): Span | null {
  if (!opensSentence(text, at, line.start)) return null;
  const stop = text.slice(to, Math.min(line.limit, at + PROMO_REACH)).search(/[.!](?=\s+\p{Lu}|\s*$)/u);
  const end = promoEnd(text, stop < 0 ? line.limit : to + stop + 1, line);
  if (end - at > PROMO_REACH) return null;
  const promo = text.slice(at, end);
  const isOffered = APPLICATION.test(promo) && OFFER.test(promo) && PRESS.test(text.slice(to, end));
  return isOffered && !/["“”]/.test(promo) ? { start: at, end } : null;
}

const PROMPT = joined("iu", raw`^(?:${anyWordOf("app_prompt")}|klik)\b`);

/** `Download sekarang di ponselmu!` goes with the sentence before it. */
function promoEnd(text: string, end: number, line: LineBounds): number {
  const from = skipSpaces(text, end, line.limit);
  const rest = text.slice(from, line.limit);
  return rest.length <= 80 && PROMPT.test(rest) ? line.limit : end;
}

const LONGEST_TAGS = 160;

/** `Tag: banjir, Bandung` behind the text, to the line's end. */
function tags(text: string, at: number, to: number, line: LineBounds): Span | null {
  const rest = line.limit - to;
  if (line.limit < line.end || rest > LONGEST_TAGS || rest < 2 || !opensSentence(text, at, line.start)) return null;
  return isStop(text.charCodeAt(line.limit - 1)) ? null : { start: at, end: line.limit };
}

/** `[+1845 chars]`: what a news API puts for the rest of a text. */
const CUT_MARK = /\[\+\d{1,7} (?:chars|characters|karakter)\]/y;

function cutMark(text: string, at: number): Span | null {
  CUT_MARK.lastIndex = at;
  return CUT_MARK.test(text) ? { start: at, end: CUT_MARK.lastIndex } : null;
}

const STAMPED = new RegExp(`\\s{0,3}:?\\s{0,3}(?:pada\\s{1,3}|on\\s{1,3})?${STAMP}\\.?`, "iuy");

/** `Pembaruan terakhir Senin (3/3/2025) pukul 05:28 WIB`: the moment alone, not what a sentence tells of it. */
function moment(text: string, at: number, to: number, line: LineBounds): Span | null {
  STAMPED.lastIndex = to;
  if (!opensSentence(text, at, line.start) || !STAMPED.test(text)) return null;
  const end = Math.min(STAMPED.lastIndex, line.limit);
  return sentenceCanStart(text, end, line.limit) ? { start: at, end } : null;
}

export interface Extent {
  /** Where what the string belongs to begins before it, -1 where nothing does. */
  readonly opens?: (text: string, at: number) => number;
  /** The span of boilerplate at the hit `[at, to)`, null where it is the article's own words. */
  readonly span: (text: string, at: number, to: number, line: LineBounds) => Span | null;
}

const noneIsCommon: IsCommonWord = () => false;

/** Every extent by its name. */
export const createExtents = (
  captions: Captions,
  isCommonWord: IsCommonWord = noneIsCommon,
): Readonly<Record<ExtentName, Extent>> => {
  const knowing = (span: KnowingSpan): Extent => ({
    span: (text, at, to, line) => span(text, at, to, line, isCommonWord),
  });
  return {
    literal: { span: literal },
    line: { span: toLineEnd },
    line_after_signature: { span: toLineEnd },
    sentence: { span: sentenceExtent({ skip: 0 }) },
    headed_sentence: { span: sentenceExtent({ skip: 30 }) },
    credits: { span: credits },
    channel_promo: { span: promo },
    related_link: knowing(relatedLink),
    video_prompt: knowing(videoPrompt),
    republication: knowing(republication),
    pages: { span: pages },
    advertisement: { span: advertisement },
    embed: { span: embed },
    bracket: { span: matched(BRACKET) },
    script: { span: script },
    code: { span: (text, at, _to, line) => codeSpan(text, at, line.end) },
    here_link: knowing(moreLink),
    reader_notice: { span: readerNotice },
    app_promo: { span: appPromo },
    tags: { span: tags },
    photo_label: { span: captions.labelled },
    photo_credit: { opens: (text, at) => lastIndexWithin(text, "(", at - 50, at), span: captions.credited },
    glued_credit: { span: gluedCredit },
    cut_mark: { span: cutMark },
    moment: { span: moment },
  };
};
