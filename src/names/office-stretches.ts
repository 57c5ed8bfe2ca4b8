import { NUMBER, PUNCTUATION } from "../core/document.ts";
import type { NameSpan } from "./spans.ts";
import {
  HEAD_PAIRS,
  INSTITUTION_HEADS,
  NAMED_AFTER,
  OFFICE_HEADS,
  OFFICE_LINKS,
  OFFICE_STOPS,
  SERVANT_PAIRS,
  SERVANTS,
  STATUS_WORDS,
} from "./tables/offices.ts";
import type { TextView } from "./text-view.ts";
import { degreesAfter, isTitle } from "./titles.ts";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const MINISTERS: ReadonlySet<string> = new Set([
  "menteri",
  "menko",
  "menlu",
  "menkeu",
  "mendagri",
  "menhan",
  "menkes",
]);

export const TRAILING: ReadonlySet<string> = new Set([
  "dari",
  "pada",
  "di",
  "of",
  "at",
  "untuk",
  "dan",
  ",",
  "the",
  "-",
  "for",
  "dengan",
  "/",
  "serta",
  "asal",
  "asli",
]);

const LONGEST_OFFICE = 32;
const LOOSE_WORDS = 3;

const VERB = /^(?:me[mnrlwy]?[a-z]{4,}|ber[a-z]{4,}|di[a-z]{5,}|ter[a-z]{4,}|[a-z]{3,}nya)$/;
const NOT_VERBS: ReadonlySet<string> = new Set(
  "menteri media medis metropolitan mesin meteorologi menengah merek mental merdeka berita bersama bersih direksi digital dinas diplomat diplomatik divisi disabilitas distribusi direktorat direktur diaspora dialog teritorial terpadu terminal terorisme teroris terpilih tertinggi terbuka terapan tertentu medali melayu menara metode mereka merpati memori mengenai mekanik mekanis memang".split(
    " ",
  ),
);
const isVerb = (lower: string): boolean => VERB.test(lower) && !NOT_VERBS.has(lower);

/** Heads that need no second word: `guru`, but not `juru` without `bicara`. */
const ALONE: ReadonlySet<string> = new Set(["guru"]);

/** True where an office begins. */
export function isHead(view: TextView, token: number): boolean {
  const lower = view.lower(token);
  if (!OFFICE_HEADS.has(lower)) return false;
  // `anggota Dewan Pertimbangan Presiden`
  const before = view.lower(token - 1);
  if (lower === "presiden" && before === "pertimbangan") return false;
  if (NAMED_AFTER.has(before === "." ? view.lower(token - 2) : before) && view.isCapital(token)) return false;
  const pairs = HEAD_PAIRS.get(lower);
  return pairs === undefined || ALONE.has(lower) || pairs.includes(view.lower(token + 1));
}

export const headLength = (view: TextView, token: number): number =>
  HEAD_PAIRS.get(view.lower(token))?.includes(view.lower(token + 1)) ? 2 : 1;

/** The token that opens the brackets closed at `token`, if they are short; -1 otherwise. */
export function opening(view: TextView, token: number, from: number): number {
  for (let at = token - 1; at >= from && at > token - 12; at--) if (view.lower(at) === "(") return at;
  return -1;
}

export function closing(view: TextView, token: number, to: number): number {
  for (let at = token + 1; at < to && at < token + 12; at++) if (view.lower(at) === ")") return at;
  return -1;
}

export const STATUS_FIRST: ReadonlySet<string> = new Set(STATUS_WORDS.map(([words]) => words.split(" ")[0] as string));
const FORMER: ReadonlySet<string> = new Set(["mantan", "eks", "bekas"]);
/** Words that a predicate begins with, beside verbs. */
const PREDICATES: ReadonlySet<string> = new Set(
  "kemudian lalu pun pernah juga akan sudah telah belum tidak harus bisa dapat ingin masih lagi".split(" "),
);
const DEMONSTRATIVES: ReadonlySet<string> = new Set(["itu", "tersebut", "ini"]);
const LIST_WORDS: ReadonlySet<string> = new Set(["dan", "serta"]);
export const PLACE_UNITS: ReadonlySet<string> = new Set([
  "desa",
  "dusun",
  "kelurahan",
  "kecamatan",
  "kabupaten",
  "kota",
  "provinsi",
]);

/** Who stands where: the spans of names by token. */
export interface NameMap {
  /** Index of the span over a token, -1 where there is none. */
  readonly at: Int32Array;
  readonly spans: readonly NameSpan[];
  /** First and last + 1 token of every span. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function mapNames(view: TextView, spans: readonly NameSpan[]): NameMap {
  const at = new Int32Array(view.tokens.length).fill(-1);
  const from = new Int32Array(spans.length);
  const to = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as NameSpan;
    from[i] = view.tokenAt(span.start);
    to[i] = view.tokenAt(span.end - 1) + 1;
    at.fill(i, from[i], to[i]);
  }
  return { at, spans, from, to };
}

export const isPerson = (names: NameMap, token: number): boolean => {
  const index = names.at[token] as number;
  return index >= 0 && (names.spans[index] as NameSpan).type === "person";
};

/** True where an office of one who acts for another ends before `token`: `pengacara`, `kuasa hukum`. */
export function servesAnother(view: TextView, token: number): boolean {
  // `Sekretaris Pribadi (Sespri) X`
  if (view.lower(token - 1) === ")") token = opening(view, token - 1, Math.max(0, token - 6));
  const last = view.lower(token - 1);
  return SERVANTS.has(last) || SERVANT_PAIRS.get(last)?.includes(view.lower(token - 2)) === true;
}

/** True where a comma at `token` and at most titles stand before a person's name. */
export function personBehindComma(view: TextView, names: NameMap, token: number): boolean {
  if (view.lower(token) !== ",") return false;
  let at = token + 1;
  while (isTitle(view, at) || (view.lower(at) === "." && at > token + 1)) at++;
  return isPerson(names, at);
}

/** First token of the names joined by `dan` that end with the name over `token`. */
function firstOfNames(view: TextView, names: NameMap, token: number): number {
  let first = names.from[names.at[token] as number] as number;
  while (LIST_WORDS.has(view.lower(first - 1)) && isPerson(names, first - 2))
    first = names.from[names.at[first - 2] as number] as number;
  return first;
}

/** The offices right before a name whose titles begin at `token`. */
export function officeBefore(view: TextView, names: NameMap, token: number, from: number): Stretch | null {
  let to = token;
  // `Camat Sukamaju dan Budi`: another's
  if (view.tokens.kinds[to - 1] !== PUNCTUATION && TRAILING.has(view.lower(to - 1))) return null;
  if (view.lower(to - 1) === ",") {
    to--;
    // an apposed place: `Direktur X, Yogyakarta, Nama`
    const place = names.at[to - 1] as number;
    if (
      place !== undefined &&
      place >= 0 &&
      (names.spans[place] as NameSpan).type === "location" &&
      view.lower((names.from[place] as number) - 1) === ","
    ) {
      to = (names.from[place] as number) - 1;
    }
  }
  let best = -1;
  let loose = 0;
  let list = false;
  let linked = false;
  let ministersOnly = false;
  for (let at = to - 1; at >= from && at > to - LONGEST_OFFICE; at--) {
    if (isPerson(names, at)) {
      // the client of a lawyer, the spokesman's master
      const owner = firstOfNames(view, names, at);
      if (best >= 0 || to === token || at !== to - 1 || !servesAnother(view, owner)) break;
      at = owner;
      continue;
    }
    const lower = view.lower(at);
    const kind = view.tokens.kinds[at];
    if (kind === PUNCTUATION) {
      if (lower === ")") {
        const open = opening(view, at, from);
        if (open < 0) break;
        at = open;
        continue;
      }
      if (lower === ",") {
        const next = view.lower(at + 1);
        if (LIST_WORDS.has(next)) list = true;
        else if (!list && !PLACE_UNITS.has(next) && !(INSTITUTION_HEADS.has(next) && view.isCapital(at + 1))) {
          // `Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi`: a list without `dan` after its comma
          if (best >= 0 || !view.isCapital(at + 1) || !view.isCapital(at - 1)) break;
          ministersOnly = true;
        }
        continue;
      }
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|dr|[a-z])$/.test(view.lower(at - 1))) continue;
      break;
    }
    if (isHead(view, at)) {
      const small = !view.isCapital(at);
      if (small && best >= 0 && !linked && view.isCapital(best) && !STATUS_FIRST.has(lower)) break;
      // what stands before `mantan` is another's: `penasihat presiden, mantan Gubernur X`
      if (best >= 0 && FORMER.has(view.lower(best)) && !linked && !STATUS_FIRST.has(lower)) break;
      if (!ministersOnly || MINISTERS.has(lower)) best = at;
      loose = 0;
      linked = false;
      continue;
    }
    if (kind === NUMBER || view.isCapital(at)) continue;
    if (lower === "juga" && view.lower(at - 1) === "yang") {
      at--;
      linked = true;
      continue;
    }
    if (lower === "sekaligus" || lower === "merangkap") {
      linked = true;
      continue;
    }
    if (OFFICE_LINKS.has(lower)) {
      if (lower === "dengan" && (best >= 0 || !view.isCapital(at + 1))) break;
      linked = true;
      continue;
    }
    if (best >= 0 || OFFICE_STOPS.has(lower) || isVerb(lower) || ++loose > LOOSE_WORDS) break;
  }
  return best < 0 ? null : { from: best, to };
}

/** An office that goes on to the right from its head at `token`. */
function officeFrom(view: TextView, names: NameMap, token: number, to: number): Stretch | null {
  let at = token + headLength(view, token);
  let loose = 0;
  let end = at;
  for (; at < to && at < token + LONGEST_OFFICE; at++) {
    const lower = view.lower(at);
    const kind = view.tokens.kinds[at];
    if (isPerson(names, at)) {
      const last = names.to[names.at[at] as number] as number;
      // `X, pengacara Y,`: Y is the client
      return servesAnother(view, at) && !personBehindComma(view, names, last) ? { from: token, to: last } : null;
    }
    if (kind === PUNCTUATION) {
      if (lower === "(") {
        const close = closing(view, at, to);
        if (close < 0 || view.tokens.kinds[at + 1] === NUMBER) break;
        at = close;
        end = at + 1;
        continue;
      }
      if (lower === "," && LIST_WORDS.has(view.lower(at + 1)) && !isVerb(view.lower(at + 2))) continue;
      if (lower === "," && PLACE_UNITS.has(view.lower(at + 1)) && view.isCapital(at + 1)) continue;
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|[a-z])$/.test(view.lower(at - 1)) && view.isCapital(at - 1)) continue;
      break;
    }
    if (kind === NUMBER || view.isCapital(at)) {
      end = at + 1;
      loose = 0;
      continue;
    }
    if (lower === "di" || lower === "pada") {
      if (!view.isCapital(at + 1) || !INSTITUTION_HEADS.has(view.lower(at + 1))) break;
      continue;
    }
    if (lower === "sekaligus" || (lower === "yang" && view.lower(at + 1) === "juga")) {
      if (lower === "yang") at++;
      continue;
    }
    if (OFFICE_LINKS.has(lower)) {
      if (lower === "dalam" && view.lower(at + 1) !== "negeri") break;
      if (lower === "dengan" && !view.isCapital(at + 1)) break;
      if (!TRAILING.has(lower)) end = at + 1;
      continue;
    }
    if (OFFICE_STOPS.has(lower) || isVerb(lower)) break;
    if (!view.isCapital(token) || loose > 0 || isHead(view, at)) {
      if (++loose > 6) return null;
      end = at + 1;
      continue;
    }
    break;
  }
  return { from: token, to: end };
}

const APPOINTED: ReadonlySet<string> = new Set(
  "menjabat dikukuhkan dilantik ditunjuk terpilih diangkat ditetapkan merupakan dipilih dipercaya bertugas mengemban menjadi".split(
    " ",
  ),
);
const AS_WORDS: ReadonlySet<string> = new Set(["sebagai", "menjadi", "selaku", "jabatan", "posisi"]);
const SKIPPED: ReadonlySet<string> = new Set([
  "seorang",
  "salah",
  "satu",
  "juga",
  "yang",
  "selaku",
  "sebagai",
  "kini",
  "adalah",
  "merupakan",
]);

/** The offices that follow a name which ends before `token`. */
export function officeAfter(view: TextView, names: NameMap, token: number, to: number): Stretch | null {
  let at = degreesAfter(view, token, to);
  if (view.lower(at) === "(") {
    if (isHead(view, at + 1) && view.isCapital(at + 1)) return officeFrom(view, names, at + 1, to);
    const close = closing(view, at, to);
    if (close < 0) return null;
    at = close + 1;
  }
  if (view.lower(at) === "selaku" || view.lower(at) === "sebagai") {
    return isHead(view, at + 1) ? officeFrom(view, names, at + 1, to) : null;
  }
  if (view.lower(at) !== ",") return appointment(view, names, at, Math.min(to, at + 3));
  at++;
  if (view.lower(at) === "yang" && view.lower(at + 1) !== "juga") return appointment(view, names, at + 1, to);
  let skipped = 0;
  while (SKIPPED.has(view.lower(at)) && skipped++ < 3) at++;
  if (!isHead(view, at)) return null;
  // `X, jaksa itu mencari`: a new clause
  const bare = at + headLength(view, at);
  if (DEMONSTRATIVES.has(view.lower(bare)) && !view.isCapital(at)) return null;
  const office = officeFrom(view, names, at, to);
  // `menurut X, hakim menolak`: a new clause too
  const next = view.lower(bare);
  return office?.to === bare && !view.isCapital(at) && (isVerb(next) || PREDICATES.has(next)) ? null : office;
}

/** `dikukuhkan sebagai X` within a few words. */
function appointment(view: TextView, names: NameMap, from: number, to: number): Stretch | null {
  for (let at = from; at < to && at < from + 10; at++) {
    const lower = view.lower(at);
    if (view.tokens.kinds[at] === PUNCTUATION || isPerson(names, at)) return null;
    // `X mengangkatnya menjadi menteri`, `dilantik oleh X untuk menjadi menteri`: another was
    if (lower === "untuk" || /^me.*nya$/.test(lower)) return null;
    if (!APPOINTED.has(lower)) continue;
    let head = at + 1;
    while (AS_WORDS.has(view.lower(head)) || view.lower(head) === "seorang") head++;
    return isHead(view, head) ? officeFrom(view, names, head, view.sentenceOf(at)[1]) : null;
  }
  return null;
}
