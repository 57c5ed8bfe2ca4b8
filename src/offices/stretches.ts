import type { Mention } from "../core/annotations.ts";
import { NUMBER, PUNCTUATION } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { phraseAt } from "../language/phrases.ts";
import { degreesAfter, isTitle } from "../language/titles.ts";
import { hasCapitalAt, initialAt, is, lowerAt, sentenceAt, tokenAt } from "../language/token-table.ts";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

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

/** True where an office begins. */
export const isHead = (tokens: TokenTable, token: number): boolean => headLength(tokens, token) > 0;

/** Tokens of the office that begins at `token`: one, or those of a phrase (`juru bicara`); 0 where none does. */
export function headLength(tokens: TokenTable, token: number): number {
  if (!is(tokens, token, C.office_word)) return 0;
  const before = initialAt(tokens, token - 1) === "." ? token - 2 : token - 1;
  if (is(tokens, before, C.named_after) && hasCapitalAt(tokens, token)) return 0;
  // `anggota Dewan Pertimbangan Presiden`
  if (lowerAt(tokens, token) === "presiden" && lowerAt(tokens, token - 1) === "pertimbangan") return 0;
  const phrase = phraseAt(tokens, token, C.office);
  if (phrase) return phrase.parts.length;
  return is(tokens, token, C.office) && !is(tokens, token, C.office_pair) ? 1 : 0;
}

/** The token that opens the brackets closed at `token`, if they are short; -1 otherwise. */
export function opening(tokens: TokenTable, token: number, from: number): number {
  for (let at = token - 1; at >= from && at > token - 12; at--) if (lowerAt(tokens, at) === "(") return at;
  return -1;
}

export function closing(tokens: TokenTable, token: number, to: number): number {
  for (let at = token + 1; at < to && at < token + 12; at++) if (lowerAt(tokens, at) === ")") return at;
  return -1;
}

const FORMER: ReadonlySet<string> = new Set(["mantan", "eks", "bekas"]);
/** Words that a predicate begins with, beside verbs. */
const PREDICATES: ReadonlySet<string> = new Set(
  "kemudian lalu pun pernah juga akan sudah telah belum tidak harus bisa dapat ingin masih lagi".split(" "),
);
const DEMONSTRATIVES: ReadonlySet<string> = new Set(["itu", "tersebut", "ini"]);
const LIST_WORDS: ReadonlySet<string> = new Set(["dan", "serta"]);

/** Who stands where: the spans of names by token. */
export interface NameMap {
  /** Index of the span over a token, -1 where there is none. */
  readonly at: Int32Array;
  readonly spans: readonly Mention[];
  /** First and last + 1 token of every span. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function mapNames(tokens: TokenTable, spans: readonly Mention[]): NameMap {
  const at = new Int32Array(tokens.length).fill(-1);
  const from = new Int32Array(spans.length);
  const to = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as Mention;
    from[i] = tokenAt(tokens, span.start);
    to[i] = tokenAt(tokens, span.end - 1) + 1;
    at.fill(i, from[i], to[i]);
  }
  return { at, spans, from, to };
}

export const isPerson = (names: NameMap, token: number): boolean => {
  const index = names.at[token] as number;
  return index >= 0 && (names.spans[index] as Mention).type === "person";
};

/** True where an office of one who acts for another ends before `token`: `pengacara`, `kuasa hukum`. */
export function actsForAnother(tokens: TokenTable, token: number): boolean {
  // `Sekretaris Pribadi (Sespri) X`
  if (lowerAt(tokens, token - 1) === ")") token = opening(tokens, token - 1, Math.max(0, token - 6));
  return is(tokens, token - 1, C.agent_of) || phraseAt(tokens, token - 2, C.agent_of) !== undefined;
}

/** True where a comma at `token` and at most titles stand before a person's name. */
export function personBehindComma(tokens: TokenTable, names: NameMap, token: number): boolean {
  if (lowerAt(tokens, token) !== ",") return false;
  let at = token + 1;
  while (isTitle(tokens, at) || (lowerAt(tokens, at) === "." && at > token + 1)) at++;
  return isPerson(names, at);
}

/** First token of the names joined by `dan` that end with the name over `token`. */
function firstOfNames(tokens: TokenTable, names: NameMap, token: number): number {
  let first = names.from[names.at[token] as number] as number;
  while (LIST_WORDS.has(lowerAt(tokens, first - 1)) && isPerson(names, first - 2))
    first = names.from[names.at[first - 2] as number] as number;
  return first;
}

/** The offices right before a name whose titles begin at `token`. */
export function officeBefore(tokens: TokenTable, names: NameMap, token: number, from: number): Stretch | null {
  let to = token;
  // `Camat Sukamaju dan Budi`: another's
  if (tokens.kinds[to - 1] !== PUNCTUATION && TRAILING.has(lowerAt(tokens, to - 1))) return null;
  if (lowerAt(tokens, to - 1) === ",") {
    to--;
    // an apposed place: `Direktur X, Yogyakarta, Nama`
    const place = names.at[to - 1] as number;
    if (
      place !== undefined &&
      place >= 0 &&
      (names.spans[place] as Mention).type === "location" &&
      lowerAt(tokens, (names.from[place] as number) - 1) === ","
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
      const owner = firstOfNames(tokens, names, at);
      if (best >= 0 || to === token || at !== to - 1 || !actsForAnother(tokens, owner)) break;
      at = owner;
      continue;
    }
    const lower = lowerAt(tokens, at);
    const kind = tokens.kinds[at];
    if (kind === PUNCTUATION) {
      if (lower === ")") {
        const open = opening(tokens, at, from);
        if (open < 0) break;
        at = open;
        continue;
      }
      if (lower === ",") {
        const next = lowerAt(tokens, at + 1);
        if (LIST_WORDS.has(next)) list = true;
        else if (
          !list &&
          !is(tokens, at + 1, C.place_unit) &&
          !(is(tokens, at + 1, C.institution) && hasCapitalAt(tokens, at + 1))
        ) {
          // `Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi`: a list without `dan` after its comma
          if (best >= 0 || !hasCapitalAt(tokens, at + 1) || !hasCapitalAt(tokens, at - 1)) break;
          ministersOnly = true;
        }
        continue;
      }
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|dr|[a-z])$/.test(lowerAt(tokens, at - 1))) continue;
      break;
    }
    if (isHead(tokens, at)) {
      const small = !hasCapitalAt(tokens, at);
      if (small && best >= 0 && !linked && hasCapitalAt(tokens, best) && !is(tokens, at, C.status)) break;
      // what stands before `mantan` is another's: `penasihat presiden, mantan Gubernur X`
      if (best >= 0 && FORMER.has(lowerAt(tokens, best)) && !linked && !is(tokens, at, C.status)) break;
      if (!ministersOnly || is(tokens, at, C.minister)) best = at;
      loose = 0;
      linked = false;
      continue;
    }
    if (kind === NUMBER || hasCapitalAt(tokens, at)) continue;
    if (lower === "juga" && lowerAt(tokens, at - 1) === "yang") {
      at--;
      linked = true;
      continue;
    }
    if (lower === "sekaligus" || lower === "merangkap") {
      linked = true;
      continue;
    }
    if (is(tokens, at, C.office_link)) {
      if (lower === "dengan" && (best >= 0 || !hasCapitalAt(tokens, at + 1))) break;
      linked = true;
      continue;
    }
    if (best >= 0 || is(tokens, at, C.office_stop) || isVerb(lower) || ++loose > LOOSE_WORDS) break;
  }
  return best < 0 ? null : { from: best, to };
}

/** An office that goes on to the right from its head at `token`. */
function officeFrom(tokens: TokenTable, names: NameMap, token: number, to: number): Stretch | null {
  let at = token + headLength(tokens, token);
  let loose = 0;
  let end = at;
  for (; at < to && at < token + LONGEST_OFFICE; at++) {
    const lower = lowerAt(tokens, at);
    const kind = tokens.kinds[at];
    if (isPerson(names, at)) {
      const last = names.to[names.at[at] as number] as number;
      // `X, pengacara Y,`: Y is the client
      return actsForAnother(tokens, at) && !personBehindComma(tokens, names, last) ? { from: token, to: last } : null;
    }
    if (kind === PUNCTUATION) {
      if (lower === "(") {
        const close = closing(tokens, at, to);
        if (close < 0 || tokens.kinds[at + 1] === NUMBER) break;
        at = close;
        end = at + 1;
        continue;
      }
      if (lower === "," && LIST_WORDS.has(lowerAt(tokens, at + 1)) && !isVerb(lowerAt(tokens, at + 2))) continue;
      if (lower === "," && is(tokens, at + 1, C.place_unit) && hasCapitalAt(tokens, at + 1)) continue;
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|[a-z])$/.test(lowerAt(tokens, at - 1)) && hasCapitalAt(tokens, at - 1))
        continue;
      break;
    }
    if (kind === NUMBER || hasCapitalAt(tokens, at)) {
      end = at + 1;
      loose = 0;
      continue;
    }
    if (lower === "di" || lower === "pada") {
      if (!hasCapitalAt(tokens, at + 1) || !is(tokens, at + 1, C.institution)) break;
      continue;
    }
    if (lower === "sekaligus" || (lower === "yang" && lowerAt(tokens, at + 1) === "juga")) {
      if (lower === "yang") at++;
      continue;
    }
    if (is(tokens, at, C.office_link)) {
      if (lower === "dalam" && lowerAt(tokens, at + 1) !== "negeri") break;
      if (lower === "dengan" && !hasCapitalAt(tokens, at + 1)) break;
      if (!TRAILING.has(lower)) end = at + 1;
      continue;
    }
    if (is(tokens, at, C.office_stop) || isVerb(lower)) break;
    if (!hasCapitalAt(tokens, token) || loose > 0 || isHead(tokens, at)) {
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
export function officeAfter(tokens: TokenTable, names: NameMap, token: number, to: number): Stretch | null {
  let at = degreesAfter(tokens, token, to);
  if (lowerAt(tokens, at) === "(") {
    if (isHead(tokens, at + 1) && hasCapitalAt(tokens, at + 1)) return officeFrom(tokens, names, at + 1, to);
    const close = closing(tokens, at, to);
    if (close < 0) return null;
    at = close + 1;
  }
  if (lowerAt(tokens, at) === "selaku" || lowerAt(tokens, at) === "sebagai") {
    return isHead(tokens, at + 1) ? officeFrom(tokens, names, at + 1, to) : null;
  }
  if (lowerAt(tokens, at) !== ",") return appointment(tokens, names, at, Math.min(to, at + 3));
  at++;
  if (lowerAt(tokens, at) === "yang" && lowerAt(tokens, at + 1) !== "juga")
    return appointment(tokens, names, at + 1, to);
  let skipped = 0;
  while (SKIPPED.has(lowerAt(tokens, at)) && skipped++ < 3) at++;
  if (!isHead(tokens, at)) return null;
  // `X, jaksa itu mencari`: a new clause
  const bare = at + headLength(tokens, at);
  if (DEMONSTRATIVES.has(lowerAt(tokens, bare)) && !hasCapitalAt(tokens, at)) return null;
  const office = officeFrom(tokens, names, at, to);
  // `menurut X, hakim menolak`: a new clause too
  const next = lowerAt(tokens, bare);
  return office?.to === bare && !hasCapitalAt(tokens, at) && (isVerb(next) || PREDICATES.has(next)) ? null : office;
}

/** `dikukuhkan sebagai X` within a few words. */
function appointment(tokens: TokenTable, names: NameMap, from: number, to: number): Stretch | null {
  for (let at = from; at < to && at < from + 10; at++) {
    const lower = lowerAt(tokens, at);
    if (tokens.kinds[at] === PUNCTUATION || isPerson(names, at)) return null;
    // `X mengangkatnya menjadi menteri`, `dilantik oleh X untuk menjadi menteri`: another was
    if (lower === "untuk" || /^me.*nya$/.test(lower)) return null;
    if (!APPOINTED.has(lower)) continue;
    let head = at + 1;
    while (AS_WORDS.has(lowerAt(tokens, head)) || lowerAt(tokens, head) === "seorang") head++;
    return isHead(tokens, head) ? officeFrom(tokens, names, head, sentenceAt(tokens, at)[1]) : null;
  }
  return null;
}
