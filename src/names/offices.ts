import { NUMBER } from "../core/document.ts";
import {
  closing,
  headLength,
  isHead,
  isPerson,
  MINISTERS,
  type NameMap,
  officeAfter,
  officeBefore,
  opening,
  PLACE_UNITS,
  STATUS_FIRST,
  type Stretch,
  TRAILING,
} from "./office-stretches.ts";
import type { NameSpan } from "./spans.ts";
import {
  INSTITUTION_HEADS,
  INSTITUTION_TAILS,
  STATUS_WORDS,
  TOP_INSTITUTIONS,
  UNIT_EXCEPTIONS,
  UNIT_WORDS,
  WEAK_HEADS,
} from "./tables/offices.ts";
import type { TextView } from "./text-view.ts";
import { titlesBefore } from "./titles.ts";

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
      !view.isCapital(at + 1) &&
      view.isCapital(stretch.from) &&
      !OWN_HEADS.has(view.lower(at + 1))
    )
      continue;
    parts.push({ from, to: lower === "juga" && view.lower(at - 1) === "yang" ? at - 1 : at });
    from = at + 1;
  }
  parts.push({ from, to: stretch.to });
  return parts;
}

const LEADERS: ReadonlySet<string> = new Set(
  "direktur ceo cfo coo cto founder co-founder cofounder pendiri pemilik dirut head manajer manager chairman komisaris brand general managing country".split(
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
    if ((!view.isCapital(at) && view.tokens.kinds[at] !== NUMBER) || NOT_ORGANISATIONS.has(word)) continue;
    if (lower === "serikat" && view.lower(at - 1) === "amerika") continue;
    // `Republik Indonesia`, `Oppo Indonesia`: it opens no name that it also closes
    if (lower === "indonesia" && (at + 1 === to || view.lower(at - 1) === "republik")) continue;
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
    } else if (INSTITUTION_TAILS.has(lower) && at > from && view.isCapital(at - 1) && first < 0) {
      let start = at;
      while (
        start > from &&
        view.isCapital(start - 1) &&
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
  for (let k = at; k < to; k++) if (!view.isCapital(k)) return -1;
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
  "kantor forum asosiasi ikatan persatuan perhimpunan himpunan federasi fakultas sekolah divisi dewan majelis gugus".split(
    " ",
  ),
);

/** Which of the holders of an office: `Presiden RI ke-6`, `Presiden ketiga RI`. */
const ORDINAL = /^(?:ke-?\d+|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)$/;

/** What follows `mantan` and is no office. */
const RELATIONS: ReadonlySet<string> = new Set(
  "kekasih pacar suami istri isteri tunangan menantu mertua ipar napi narapidana tahanan".split(" "),
);

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
    if (!STATUS_FIRST.has(view.lower(from))) break;
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
  if (from >= to || RELATIONS.has(view.lower(from))) return null;
  const head = view.lower(from);
  const afterHead = from + headLength(view, from);
  const start = organisationStart(view, names, afterHead, to, head);
  let roleEnd = start < 0 ? to : start;
  while (roleEnd > from + 1 && TRAILING.has(view.lower(roleEnd - 1))) roleEnd--;
  let nameEnd = roleEnd;
  let territory: Stretch | null = null;
  let placeEnd = roleEnd;
  // `Papua Nugini (PNG)`
  if (view.lower(placeEnd - 1) === ")") placeEnd = Math.max(opening(view, placeEnd - 1, afterHead), afterHead);
  while (placeEnd > afterHead && ORDINAL.test(view.lower(placeEnd - 1))) placeEnd--;
  for (let at = afterHead; at < placeEnd; at++) {
    if (!view.isCapital(at) && !PLACE_UNITS.has(view.lower(at))) continue;
    // `Menteri Sekretaris Negara`: also the name of a district
    if (view.lower(at) === "negara") continue;
    const span = names.at[at] as number;
    const place =
      span >= 0 && (names.spans[span] as NameSpan).type === "location" && (names.to[span] as number) >= placeEnd;
    if (!place && !isTerritory(at, placeEnd)) continue;
    const first = PLACE_UNITS.has(view.lower(at)) && at + 1 < placeEnd && head === "kepala" ? at + 1 : at;
    territory = { from: first, to: placeEnd };
    nameEnd = first;
    break;
  }
  if (view.lower(nameEnd - 1) === "terpilih") {
    status = "elect";
    nameEnd--;
  }
  while (
    nameEnd > from + 1 &&
    (TRAILING.has(view.lower(nameEnd - 1)) || (territory !== null && ORDINAL.test(view.lower(nameEnd - 1))))
  )
    nameEnd--;
  if (nameEnd <= from) return null;
  return {
    role: { from: stretch.from, to: roleEnd },
    name: { from, to: nameEnd },
    status,
    organisation: start < 0 ? null : { from: start, to },
    territory,
  };
}

/** `kepala` on its own or `kepala di pangkuan`: the part of the body. */
const isHeadOfBody = (view: TextView, { from, to }: Stretch): boolean =>
  view.lower(from) === "kepala" && (to - from === 1 || PREPOSITIONS_OF_PLACE.has(view.lower(from + 1)));
const PREPOSITIONS_OF_PLACE: ReadonlySet<string> = new Set(["di", "ke", "pada", "dan", "dari"]);

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
        if (bare && !view.isCapital(office.name.from) && (WEAK_HEADS.has(head) || isHeadOfBody(view, office.name)))
          continue;
        offices.push({ person, ...office });
      }
      if (stretch === after) used = after.to;
    }
  }
  return offices;
}
