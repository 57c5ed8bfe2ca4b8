/**
 * Furniture inside a line: what a scraper ran together with the paragraph. Each trigger is a fixed string, so that finding
 * them costs a few fast scans; what stands around a hit decides whether it is furniture, and how far it goes.
 */
import type { Block, BlockKind } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import {
  indexWithin,
  isDoubleMark,
  isLower,
  isSpace,
  isStop,
  isUpper,
  lastIndexWithin,
  skipSpaces,
} from "../text/letters.ts";
import { photoCredit, photoLabel } from "./captions.ts";
import { codesBefore, findEnding, isTags } from "./endings.ts";
import { headlineEnd, isTitleCase, lettering } from "./headline.ts";

/** The line that a hit stands in, and where the next hit or the line's end bounds what may be cut. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

interface Trigger {
  readonly strings: readonly string[];
  readonly kind: BlockKind;
  readonly rule: string;
  /** Where what the string belongs to begins before it, -1 where nothing does. */
  readonly opens?: (text: string, at: number) => number;
  /** The stretch of furniture at the hit `[at, to)`, null where it is the article's own words. */
  readonly extent: (text: string, at: number, to: number, place: Place) => Span | null;
}

/** A hit of a trigger. */
export interface Hit extends Span {
  readonly trigger: Trigger;
}

const isMark = (code: number): boolean => isDoubleMark(code) || code === 0x27 || code === 0x2018 || code === 0x2019;

/** True where a sentence may begin at `at`: at the line's start, or after a full stop, a closing mark, a bracket, a colon, other furniture. */
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

/** `Baca juga: <headline>`, `(Baca juga: <headline>)`, and the label alone. */
function relatedLink(text: string, at: number, to: number, place: Place): Span | null {
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
  if (!labelled && !isTitleCase(text, i, Math.min(place.limit, i + 60))) return null;
  const alone =
    at === place.start && place.limit === place.end && place.end - at < 180 && !isStop(text.charCodeAt(place.end - 1));
  const end = headlineEnd(text, i, place.limit, alone);
  return { start: at, end: end > 0 ? end : i };
}

/** `Advertisement` by itself, not `Advertisement itu, menurut kepala desa, ...`. */
function advertisement(text: string, at: number, to: number, place: Place): Span | null {
  if (skipSpaces(text, to, place.end) === place.end) return { start: at, end: to };
  return opensSentence(text, at, place.start) && sentenceCanStart(text, to, place.end) ? { start: at, end: to } : null;
}

/** A prompt that is furniture wherever it stands. */
const asItStands = (_text: string, at: number, to: number): Span => ({ start: at, end: to });

/** A stretch of script: to the end of the statement. */
const statement =
  (pattern: RegExp) =>
  (text: string, at: number, to: number): Span => {
    pattern.lastIndex = at;
    return { start: at, end: pattern.test(text) ? pattern.lastIndex : to };
  };

/** `[Gambas:Video 20detik]` with the title of what it embeds, where one is glued before it: `Kecewa!:[Gambas:Video 20detik]`. */
function embed(text: string, at: number, to: number, place: Place): Span | null {
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
function videoPrompt(text: string, at: number, to: number, place: Place): Span | null {
  if (!opensSentence(text, at, place.start)) return null;
  let i = skipSpaces(text, to, place.limit);
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
  if (isLower(code) || !isTitleCase(text, i, Math.min(place.limit, i + 80))) return null;
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
function notice(text: string, at: number, to: number, place: Place): Span | null {
  if (!opensSentence(text, at, place.start)) return null;
  if (place.limit - at <= 320) return { start: at, end: place.limit };
  const stop = indexWithin(text, ". ", to, place.limit);
  return { start: at, end: stop > 0 ? stop + 1 : place.limit };
}

const CHANNEL =
  /telegram|whatsapp|\bwa\b|google news|kanal|channel|saluran|aplikasi|newsletter|instagram|tiktok|orion/i;

/** A prompt to follow the outlet elsewhere; it names the channel. */
function promo(text: string, at: number, to: number, place: Place): Span | null {
  return CHANNEL.test(text.slice(at, Math.min(at + 240, place.end))) ? notice(text, at, to, place) : null;
}

/** `Pewarta: Rina Lestari` behind the text: names up to the next label or the line's end, no prose. */
function credits(text: string, at: number, to: number, place: Place): Span | null {
  if (!opensSentence(text, at, place.start) && !isLower(text.charCodeAt(at - 1))) return null;
  return place.limit - to <= 60 && lettering(text, to, place.limit).smallContent === 0
    ? { start: at, end: place.limit }
    : null;
}

/** `Artikel ini telah tayang di X dengan judul <headline>`. */
function republication(text: string, at: number, to: number, place: Place): Span | null {
  const titled = indexWithin(text, "judul", to, Math.min(to + 100, place.limit));
  if (titled < 0) return notice(text, at, to, place);
  const end = headlineEnd(text, skipSpaces(text, titled + 5, place.limit), place.limit);
  return { start: at, end: end > 0 ? end : place.limit };
}

const PAGES = /(?:\s*\d{1,2}\b){0,12}/y;

/** `View in Single Page 1 2`. */
function pages(text: string, at: number, to: number): Span {
  PAGES.lastIndex = to;
  PAGES.test(text);
  return { start: at, end: Math.max(to, PAGES.lastIndex) };
}

/** Every trigger, longest strings first where one begins another. */
const TRIGGERS: readonly Trigger[] = [
  {
    rule: "furniture/related-link",
    kind: "related_link",
    strings: [
      "Baca juga",
      "Baca Juga",
      "BACA JUGA",
      "Baca selengkapnya",
      "Baca Selengkapnya",
      "BACA SELENGKAPNYA",
      "Baca:",
      "BACA:",
      "Baca :",
      "Pilihan Editor: ",
      "Berita terkait: ",
      "Berita Terkait: ",
      "Artikel Terkait: ",
      "Selanjutnya: ",
    ],
    extent: relatedLink,
  },
  {
    rule: "furniture/advertisement",
    kind: "advertisement",
    strings: ["Advertisement", "ADVERTISEMENT"],
    extent: advertisement,
  },
  {
    rule: "furniture/scroll-prompt",
    kind: "advertisement",
    strings: ["SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO RESUME CONTENT", "Scroll to continue with content"],
    extent: asItStands,
  },
  {
    rule: "furniture/script",
    kind: "code",
    strings: ["googletag.cmd.push"],
    extent: statement(/googletag\.cmd\.push\(\s*function\s*\(\)\s*\{[^{}]{0,400}\}\s*\)\s*;?/y),
  },
  {
    rule: "furniture/script",
    kind: "code",
    strings: ["(adsbygoogle"],
    extent: statement(/\(adsbygoogle\s*=[^[\]]{0,60}\[\]\s*\)\.push\(\s*\{[^{}]{0,400}\}\s*\)\s*;?/y),
  },
  { rule: "furniture/embed", kind: "advertisement", strings: ["[Gambas:"], extent: embed },
  {
    rule: "furniture/video-prompt",
    kind: "related_link",
    strings: [
      "Simak juga video",
      "Simak juga Video",
      "Simak Juga Video",
      "Simak video",
      "Simak Video",
      "Tonton juga video",
      "Tonton juga Video",
      "Tonton Juga Video",
      "Tonton video",
      "Tonton Video",
      "Lihat juga video",
      "Lihat juga Video",
      "Lihat Juga Video",
      "Lihat video",
      "Lihat Video",
      "Saksikan juga video",
      "Saksikan juga Video",
      "Saksikan video",
      "Saksikan Video",
      "SAKSIKAN VIDEO",
      "Tonton juga",
      "Simak juga",
      "Lihat juga",
      "Lihat Juga",
      "LIHAT JUGA",
      "Saksikan Live",
      "Saksikan LiveDetik",
    ],
    extent: videoPrompt,
  },
  {
    rule: "furniture/photo-credit",
    kind: "caption",
    strings: ["Foto: ", "FOTO: "],
    extent: (text, at, to, place) => photoLabel(text, at, to, place.start, place.end),
  },
  {
    rule: "furniture/photo-credit",
    kind: "caption",
    strings: ["/detikcom)", "-detikcom)"],
    opens: (text, at) => lastIndexWithin(text, "(", at - 50, at),
    extent: (text, at, to, place) => photoCredit(text, at, to - 1, place.start),
  },
  {
    rule: "furniture/pages",
    kind: "pagination",
    strings: ["View in Single Page", "View In Single Page"],
    extent: pages,
  },
  {
    rule: "furniture/pages",
    kind: "pagination",
    strings: ["Halaman Selanjutnya", "Halaman selanjutnya", "HALAMAN SELANJUTNYA", "Lanjut ke halaman"],
    extent: notice,
  },
  {
    rule: "furniture/channel-promo",
    kind: "promo",
    strings: [
      "Dapatkan update berita",
      "Dapatkan berita terkini",
      "Dapatkan berita up to date",
      "Simak breaking news dan berita pilihan",
      "Selalu update info terkini",
      "Ikuti berita terkini",
      "Ikuti berita",
      "Ikuti kami di",
      "Follow Berita",
      "Cek Berita dan Artikel",
      "Mari bergabung di Grup",
    ],
    extent: promo,
  },
  {
    rule: "furniture/fact-check-notice",
    kind: "notice",
    strings: [
      "* Untuk mengetahui kebenaran informasi",
      "Untuk mengetahui kebenaran informasi yang beredar",
      "Fakta atau Hoaks?",
      "Melawan hoaks sama saja melawan pembodohan",
    ],
    extent: notice,
  },
  {
    rule: "metadata/byline",
    kind: "byline",
    strings: ["Pewarta:", "Pewarta :", "Penulis:", "Penulis :", "Reporter:", "Reporter :", "Editor:", "Editor :"],
    extent: credits,
  },
  {
    rule: "furniture/copyright",
    kind: "copyright",
    strings: ["Copyright ©", "COPYRIGHT ©", "Copyright (c)", "COPYRIGHT (C)"],
    extent: notice,
  },
  {
    rule: "furniture/republication",
    kind: "credit",
    strings: ["Artikel ini telah tayang", "Artikel ini tayang", "Artikel ini telah terbit", "Berita ini telah tayang"],
    extent: republication,
  },
  {
    rule: "furniture/reader-notice",
    kind: "notice",
    strings: ["Tulisan ini adalah kiriman dari pembaca"],
    extent: notice,
  },
];

/** Every hit of every trigger in `text`, in order; of two at one place the longer. */
export function findHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const trigger of TRIGGERS) {
    for (const string of trigger.strings) {
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) {
        const opens = trigger.opens?.(text, at) ?? -1;
        hits.push({ start: opens < 0 ? at : opens, end: at + string.length, trigger });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The furniture of the line `[start, end)`: `hits[from]` is the first hit that may lie in it. In order, without overlap; white space
 * behind a cut belongs to it.
 */
export function cutLine(
  text: string,
  start: number,
  end: number,
  hits: readonly Hit[],
  from: number,
  lastLine: boolean,
): Block[] {
  const ending = findEnding(text, start, end, lastLine);
  const stop = ending[0]?.start ?? end;
  const cuts: Block[] = [];
  let done = start;
  for (let k = from; k < hits.length; k++) {
    const hit = hits[k] as Hit;
    if (hit.start >= stop) break;
    if (hit.start < done) continue;
    let limit = stop;
    for (let n = k + 1; n < hits.length; n++) {
      const next = hits[n] as Hit;
      if (next.start < hit.end) continue;
      limit = Math.min(stop, next.start);
      break;
    }
    const extent = hit.trigger.extent(text, hit.start, hit.end, { start: done, end: stop, limit });
    if (!extent) continue;
    const codes = codesBefore(text, extent.start, done);
    if (codes) cuts.push(codes);
    const to = skipSpaces(text, extent.end, stop);
    cuts.push({ start: Math.max(extent.start, done), end: to, kind: hit.trigger.kind, rule: hit.trigger.rule });
    done = to;
  }
  // small words behind the last furniture are tags
  if (ending.length === 0 && lastLine && cuts.length > 0 && isTags(text, done, end)) {
    cuts.push({ start: done, end, kind: "tags", rule: "ending/tags" });
  }
  return [...cuts, ...ending];
}
