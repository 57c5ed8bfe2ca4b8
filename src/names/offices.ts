import { NUMBER, PUNCTUATION } from "../core/document.ts";
import type { NameSpan } from "./spans.ts";
import {
  HEAD_PAIRS,
  INSTITUTION_HEADS,
  INSTITUTION_TAILS,
  OFFICE_HEADS,
  OFFICE_LINKS,
  OFFICE_STOPS,
  STATUS_WORDS,
  TOP_INSTITUTIONS,
  UNIT_EXCEPTIONS,
  UNIT_WORDS,
  WEAK_HEADS,
} from "./tables/offices.ts";
import type { TextView } from "./text-view.ts";
import { degreesAfter, titlesBefore } from "./titles.ts";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An office beside a person's name. */
export interface Office {
  /** Index of the person among the spans. */
  readonly person: number;
  /** With status words and territory. */
  readonly role: Stretch;
  readonly name: Stretch;
  readonly status: "current" | "former" | "acting" | "elect" | "candidate";
  readonly organisation: Stretch | null;
  readonly territory: Stretch | null;
}

const LONGEST_OFFICE = 32;
const LOOSE_WORDS = 3;

const isCapital = (word: string): boolean => word !== word.toLowerCase();

const VERB = /^(?:me[mnrlwy]?[a-z]{5,}|ber[a-z]{4,}|di[a-z]{5,}|ter[a-z]{4,}|[a-z]{3,}nya)$/;
const NOT_VERBS: ReadonlySet<string> = new Set(
  "menteri media medis metropolitan mesin meteorologi menengah merek mental merdeka berita bersama bersih direksi digital dinas diplomat diplomatik divisi disabilitas distribusi direktorat direktur diaspora dialog teritorial terpadu terminal terorisme teroris terpilih tertinggi terbuka terapan tertentu".split(
    " ",
  ),
);
const isVerb = (lower: string): boolean => VERB.test(lower) && !NOT_VERBS.has(lower);

/** True where an office begins. */
function isHead(view: TextView, token: number): boolean {
  const lower = view.lower(token);
  if (!OFFICE_HEADS.has(lower)) return false;
  const pairs = HEAD_PAIRS.get(lower);
  return pairs === undefined || lower === "guru" || lower === "pelaksana" || lower === "rais"
    ? pairs === undefined || lower === "guru" || pairs.includes(view.lower(token + 1))
    : pairs.includes(view.lower(token + 1));
}

const headLength = (view: TextView, token: number): number =>
  HEAD_PAIRS.get(view.lower(token))?.includes(view.lower(token + 1)) ? 2 : 1;

/** The token that opens the brackets closed at `token`, if they are short; -1 otherwise. */
function opening(view: TextView, token: number, from: number): number {
  for (let at = token - 1; at >= from && at > token - 12; at--) if (view.lower(at) === "(") return at;
  return -1;
}

function closing(view: TextView, token: number, to: number): number {
  for (let at = token + 1; at < to && at < token + 12; at++) if (view.lower(at) === ")") return at;
  return -1;
}

const STATUS_FIRST: ReadonlySet<string> = new Set(STATUS_WORDS.map(([words]) => words.split(" ")[0] as string));
const LIST_WORDS: ReadonlySet<string> = new Set(["dan", "serta"]);
const PLACE_UNITS: ReadonlySet<string> = new Set([
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

const isPerson = (names: NameMap, token: number): boolean => {
  const index = names.at[token] as number;
  return index >= 0 && (names.spans[index] as NameSpan).type === "person";
};

/** The offices right before a name whose titles begin at `token`. */
function officeBefore(view: TextView, names: NameMap, token: number, from: number): Stretch | null {
  let to = token;
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
  const ministersOnly = false;
  for (let at = to - 1; at >= from && at > to - LONGEST_OFFICE; at--) {
    if (isPerson(names, at)) {
      // the client of a lawyer, the spokesman's master
      const owner = names.from[names.at[at] as number] as number;
      if (best < 0 && view.lower(owner - 1) === "hukum" && view.lower(owner - 2) === "kuasa") {
        at = owner;
        continue;
      }
      break;
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
        else if (!list && !PLACE_UNITS.has(next) && !(INSTITUTION_HEADS.has(next) && isCapital(view.word(at + 1))))
          break;
        continue;
      }
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|dr|[a-z])$/.test(view.lower(at - 1))) continue;
      break;
    }
    if (isHead(view, at)) {
      const small = !isCapital(view.word(at));
      if (small && best >= 0 && !linked && isCapital(view.word(best)) && !STATUS_FIRST.has(lower)) break;
      if (!ministersOnly || MINISTERS.has(lower)) best = at;
      loose = 0;
      linked = false;
      continue;
    }
    if (kind === NUMBER || isCapital(view.word(at))) continue;
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
    if (isPerson(names, at)) return null;
    if (kind === PUNCTUATION) {
      if (lower === "(") {
        const close = closing(view, at, to);
        if (close < 0 || view.tokens.kinds[at + 1] === NUMBER) break;
        at = close;
        end = at + 1;
        continue;
      }
      if (lower === "," && LIST_WORDS.has(view.lower(at + 1)) && !isVerb(view.lower(at + 2))) continue;
      if (lower === "," && PLACE_UNITS.has(view.lower(at + 1)) && isCapital(view.word(at + 1))) continue;
      if (lower === "/" || lower === "&" || lower === "-") continue;
      if (lower === "." && /^(?:pt|cv|no|st|[a-z])$/.test(view.lower(at - 1)) && isCapital(view.word(at - 1))) continue;
      break;
    }
    if (kind === NUMBER || isCapital(view.word(at))) {
      end = at + 1;
      loose = 0;
      continue;
    }
    if (lower === "di" || lower === "pada") {
      if (!isCapital(view.word(at + 1)) || !INSTITUTION_HEADS.has(view.lower(at + 1))) break;
      continue;
    }
    if (lower === "sekaligus" || (lower === "yang" && view.lower(at + 1) === "juga")) {
      if (lower === "yang") at++;
      continue;
    }
    if (OFFICE_LINKS.has(lower)) {
      if (lower === "dalam" && view.lower(at + 1) !== "negeri") break;
      if (!TRAILING.has(lower)) end = at + 1;
      continue;
    }
    if (OFFICE_STOPS.has(lower) || isVerb(lower)) break;
    if (!isCapital(view.word(token)) || loose > 0 || isHead(view, at)) {
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
function officeAfter(view: TextView, names: NameMap, token: number, to: number): Stretch | null {
  let at = degreesAfter(view, token, to);
  if (view.lower(at) === "(") {
    if (isHead(view, at + 1) && isCapital(view.word(at + 1))) return officeFrom(view, names, at + 1, to);
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
  const found = officeFrom(view, names, at, to);
  // what a name follows at once is that name's office
  return found && !(view.lower(found.to) === "," && isPerson(names, found.to + 1) && skipped === 0 && false)
    ? found
    : null;
}

/** `dikukuhkan sebagai X` within a few words. */
function appointment(view: TextView, names: NameMap, from: number, to: number): Stretch | null {
  for (let at = from; at < to && at < from + 10; at++) {
    const lower = view.lower(at);
    if (view.tokens.kinds[at] === PUNCTUATION || isPerson(names, at)) return null;
    if (!APPOINTED.has(lower)) continue;
    let head = at + 1;
    while (AS_WORDS.has(view.lower(head)) || view.lower(head) === "seorang") head++;
    return isHead(view, head) ? officeFrom(view, names, head, view.sentenceOf(at)[1]) : null;
  }
  return null;
}

/** Heads that open an office of their own even after `dan` and in small letters. */
const OWN_HEADS: ReadonlySet<string> = new Set(
  "pengamat peneliti ahli pakar aktivis ekonom anggota ketua direktur dosen pengajar pendiri juru penulis sutradara komisaris wakil guru".split(
    " ",
  ),
);

/** Cuts a stretch at `dan`, `sekaligus`, `/` ... where another office begins. */
function splitOffices(view: TextView, stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = stretch.from;
  for (let at = stretch.from + 1; at < stretch.to; at++) {
    const lower = view.lower(at);
    const joins =
      lower === "dan" ||
      lower === "sekaligus" ||
      lower === "merangkap" ||
      lower === "/" ||
      lower === "juga" ||
      lower === "serta";
    if (!joins || !isHead(view, at + 1)) continue;
    // `Humas dan staf ahli` is one office; `Wakil Ketua MPR dan anggota Komisi III` are two
    if (
      lower === "dan" &&
      !isCapital(view.word(at + 1)) &&
      isCapital(view.word(stretch.from)) &&
      !OWN_HEADS.has(view.lower(at + 1))
    )
      continue;
    parts.push({ from, to: lower === "juga" && view.lower(at - 1) === "yang" ? at - 1 : at });
    from = at + 1;
  }
  parts.push({ from, to: stretch.to });
  return parts;
}

const MINISTERS: ReadonlySet<string> = new Set(["menteri", "menko", "menlu", "menkeu", "mendagri", "menhan", "menkes"]);
const LEADERS: ReadonlySet<string> = new Set(
  "direktur ceo cfo coo cto founder co-founder cofounder pendiri pemilik dirut head manajer manager chairman komisaris".split(
    " ",
  ),
);
const MODIFIERS: ReadonlySet<string> = new Set(
  "utama umum eksekutif jenderal harian keuangan operasional pemasaran komersial teknik nasional bisnis strategi program riset produksi perencanaan kepatuhan manager manajer officer secretary president director executive marketing sales operasi hukum komunikasi kreatif regional area senior co founder ceo cto".split(
    " ",
  ),
);
const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  "HAM SDM UMKM IT II III IV VI VII VIII IX XI XII DKI DIY NTT NTB AS RI UEA PM TI CEO CFO COO CTO VP EVP SVP HRD BUMN BUMD ASN PNS WNI CSR".split(
    " ",
  ),
);

/** First token of the institution named in an office; -1 where none is. */
function organisationStart(view: TextView, names: NameMap, from: number, to: number, head: string): number {
  if (MINISTERS.has(head)) return -1;
  let first = -1; // the first institution named
  let top = -1; // the last that others belong to
  let weak = -1; // what only the tagger or a preposition speaks for
  for (let at = from; at < to; at++) {
    const lower = view.lower(at);
    const word = view.word(at);
    if (lower === "(") {
      const close = closing(view, at, to);
      if (close > 0) at = close;
      continue;
    }
    if ((!isCapital(word) && view.tokens.kinds[at] !== NUMBER) || NOT_ORGANISATIONS.has(word)) continue;
    if (lower === "serikat" && view.lower(at - 1) === "amerika") continue;
    const span = names.at[at] as number;
    const type = span >= 0 ? (names.spans[span] as NameSpan).type : null;
    const begins = type === "organisation" && names.from[span] === at && !MODIFIERS.has(lower);
    const before = view.lower(at - 1);
    if (TOP_INSTITUTIONS.has(lower) && before !== "dan" && before !== "antar") {
      if (first < 0) first = at;
      if (top < 0 || !INSIDE_TOP.has(lower)) top = at;
    } else if (UNIT_WORDS.has(lower) && !UNIT_EXCEPTIONS.get(lower)?.includes(view.lower(at + 1))) {
      if (lower === "divisi" && at > from && first < 0) first = at;
      else if (begins && weak < 0) weak = at;
    } else if (INSTITUTION_TAILS.has(lower) && at > from && isCapital(view.word(at - 1)) && first < 0) {
      let start = at;
      while (
        start > from &&
        isCapital(view.word(start - 1)) &&
        !MODIFIERS.has(view.lower(start - 1)) &&
        !isHead(view, start - 1)
      )
        start--;
      first = start;
    } else if (UNIT_EXCEPTIONS.get(lower) || INSTITUTION_HEADS.has(lower) || /^[A-Z]{3,}[a-z]?$/.test(word)) {
      if (first < 0) first = at;
    } else if (weak < 0 && (begins || (PREPOSITIONS.has(before) && type !== "location"))) weak = at;
  }
  if (top > first && first >= 0 && !OWNERS.has(view.lower(first))) return top;
  if (first >= 0) return first;
  if (weak >= 0) return weak;
  if (!LEADERS.has(head)) return -1;
  let at = from;
  while (at < to && (MODIFIERS.has(view.lower(at)) || UNIT_WORDS.has(view.lower(at)))) at++;
  if (at === to) return -1;
  for (let k = at; k < to; k++) if (!isCapital(view.word(k))) return -1;
  return (names.at[at] as number) >= 0 && (names.spans[names.at[at] as number] as NameSpan).type === "location"
    ? -1
    : at;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(["dari", "of", "at"]);
/** Words of `TOP_INSTITUTIONS` that also stand inside other institutions' names. */
const INSIDE_TOP: ReadonlySet<string> = new Set([
  "persatuan",
  "kesatuan",
  "kelompok",
  "organisasi",
  "institut",
  "himpunan",
]);
/** Institutions whose names hold those of others: `Kantor Perwakilan Bank Indonesia`. */
const OWNERS: ReadonlySet<string> = new Set(
  "kantor forum asosiasi ikatan persatuan perhimpunan himpunan federasi fakultas sekolah divisi badan-musyawarah dewan majelis gugus".split(
    " ",
  ),
);

const TRAILING: ReadonlySet<string> = new Set([
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
]);

/** Reads one office: its status, its name, institution and territory. Null where nothing but a status is left. */
function readOffice(
  view: TextView,
  names: NameMap,
  stretch: Stretch,
  isTerritory: (from: number, to: number) => boolean,
): Omit<Office, "person"> | null {
  let { from, to } = stretch;
  let status: Office["status"] = "current";
  for (let again = true; again; ) {
    again = false;
    for (const [words, meaning] of STATUS_WORDS) {
      const parts = words.split(" ");
      if (!parts.every((part, i) => view.lower(from + i) === part)) continue;
      from += parts.length;
      if (view.lower(from) === ".") from++;
      if (view.lower(from) === "(") from = Math.max(from, closing(view, from, to) + 1);
      if (status === "current" || meaning === "former") status = meaning;
      again = true;
      break;
    }
  }
  while (to > from && TRAILING.has(view.lower(to - 1))) to--;
  if (from >= to) return null;
  const head = view.lower(from);
  const afterHead = from + headLength(view, from);
  const start = organisationStart(view, names, afterHead, to, head);
  let roleEnd = start < 0 ? to : start;
  while (roleEnd > from + 1 && TRAILING.has(view.lower(roleEnd - 1))) roleEnd--;
  let nameEnd = roleEnd;
  let territory: Stretch | null = null;
  for (let at = afterHead; at < roleEnd; at++) {
    const span = names.at[at] as number;
    const place =
      span >= 0 && (names.spans[span] as NameSpan).type === "location" && (names.to[span] as number) >= roleEnd;
    if (!place && !isTerritory(at, roleEnd)) continue;
    const first = PLACE_UNITS.has(view.lower(at)) && at + 1 < roleEnd && head === "kepala" ? at + 1 : at;
    territory = { from: first, to: roleEnd };
    nameEnd = first;
    break;
  }
  if (view.lower(nameEnd - 1) === "terpilih") {
    status = "elect";
    nameEnd--;
  }
  while (nameEnd > from + 1 && TRAILING.has(view.lower(nameEnd - 1))) nameEnd--;
  if (nameEnd <= from) return null;
  return {
    role: { from: stretch.from, to: roleEnd },
    name: { from, to: nameEnd },
    status,
    organisation: start < 0 ? null : { from: start, to },
    territory,
  };
}

/** Every office that stands beside a person's name. `isTerritory`: whether tokens `[from, to)` name a country or an area. */
export function findOffices(
  view: TextView,
  names: NameMap,
  isTerritory: (from: number, to: number) => boolean,
): Office[] {
  const offices: Office[] = [];
  let used = 0;
  for (let person = 0; person < names.spans.length; person++) {
    if ((names.spans[person] as NameSpan).type !== "person") continue;
    const nameFrom = names.from[person] as number;
    const nameTo = names.to[person] as number;
    const [from, to] = view.sentenceOf(nameFrom);
    const titles = titlesBefore(view, nameFrom, Math.max(from, used));
    const before = officeBefore(view, names, titles, Math.max(from, used));
    let after = officeAfter(view, names, nameTo, to);
    if (before && after && view.lower(after.to) === "," && isPerson(names, after.to + 1)) after = null;
    used = nameTo;
    for (const stretch of [before, after]) {
      if (!stretch) continue;
      for (const part of splitOffices(view, stretch)) {
        const office = readOffice(view, names, part, isTerritory);
        if (!office) continue;
        const head = view.word(office.name.from);
        const bare = office.organisation === null && office.territory === null;
        if (bare && !isCapital(head) && WEAK_HEADS.has(head)) continue;
        offices.push({ person, ...office });
      }
      if (stretch === after) used = after.to;
    }
  }
  return offices;
}
