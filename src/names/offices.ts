import { NUMBER, WORD } from "../core/document.ts";
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
  personBehindComma,
  STATUS_FIRST,
  type Stretch,
  servesAnother,
  TRAILING,
} from "./office-stretches.ts";
import type { NameSpan } from "./spans.ts";
import {
  BOARDS,
  CANDIDATES,
  INSTITUTION_HEADS,
  INSTITUTION_TAILS,
  NO_TERRITORIES,
  SERVANTS_ONLY,
  STATUS_WORDS,
  TERRITORIAL_HEADS,
  TOP_INSTITUTIONS,
  UNIT_EXCEPTIONS,
  UNIT_SHORTS,
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
    // `Kepala Pusat Data dan Humas`: the last is a unit too
    if (!joins || !isHead(view, at + 1) || (lower === "dan" && view.lower(at + 1) === "humas")) continue;
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
  "direktur ceo cfo coo cto founder co-founder cofounder pendiri pemilik dirut head manajer manager chairman komisaris brand general managing country vp evp svp vice president director officer chief regional area executive managing corporate".split(
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

/**
 * Where the name begins that the brackets at `open` shorten (`Aksi Cepat Tanggap (ACT)`); -1 where their letters are not the
 * first ones of the words before, or where they shorten the office or a unit.
 */
function shortenedStart(view: TextView, from: number, open: number): number {
  const short = view.word(open + 1);
  if (view.lower(open + 2) !== ")" || !/^[A-Z]{3,}$/.test(short)) return -1;
  let left = short.length;
  let start = -1;
  for (let at = open - 1; at >= from && left > 0; at--) {
    if (!view.isCapital(at)) {
      if (TRAILING.has(view.lower(at))) continue;
      return -1;
    }
    if (view.word(at).charAt(0) !== short.charAt(--left)) return -1;
    start = at;
  }
  if (left > 0 || isHead(view, start) || view.lower(start - 1) === "besar") return -1;
  const before = view.lower(start - 1);
  if (before === "dan") return -1;
  return UNIT_WORDS.has(before) ? -1 : start;
}

/** First token of the institution named in an office; -1 where none is. */
function organisationStart(
  view: TextView,
  names: NameMap,
  from: number,
  to: number,
  head: string,
  { isTerritory, isCommon }: OfficeTables,
): number {
  // `Kapolsek Pondok Aren`, `Presiden Republik Indonesia`: the place as a whole
  if (MINISTERS.has(head) || ((TERRITORIAL_HEADS.has(head) || head === "presiden") && isTerritory(from, to))) return -1;
  let first = -1; // the first institution named
  let top = -1; // the last that others belong to
  let weak = -1; // what only the tagger or a preposition speaks for
  for (let at = from; at < to; at++) {
    const lower = view.lower(at);
    const word = view.word(at);
    if (lower === "(") {
      if (first < 0) first = shortenedStart(view, from, at);
      const close = closing(view, at, to);
      if (close > 0) at = close;
      continue;
    }
    const written =
      view.isCapital(at) || view.tokens.kinds[at] === NUMBER || (lower === "dinas" && view.isCapital(at + 1));
    if (!written || NOT_ORGANISATIONS.has(word)) continue;
    if (lower === "serikat" && view.lower(at - 1) === "amerika") continue;
    // `Republik Indonesia`, `Oppo Indonesia`: it opens no name that it also closes
    if (lower === "indonesia" && (at + 1 === to || view.lower(at - 1) === "republik")) continue;
    const span = names.at[at] as number;
    const type = span >= 0 ? (names.spans[span] as NameSpan).type : null;
    const begins = type === "organisation" && names.from[span] === at && !MODIFIERS.has(lower);
    const before = view.lower(at - 1);
    // `Badan Kesatuan Bangsa`
    const inside = before === "mabes" || (INSIDE_TOP.has(lower) && INSTITUTION_HEADS.has(before));
    if (TOP_INSTITUTIONS.has(lower) && before !== "dan" && before !== "antar" && !inside) {
      if (first < 0) first = at;
      if (top < 0 || !INSIDE_TOP.has(lower)) top = at;
    } else if (UNIT_WORDS.has(lower) && !UNIT_EXCEPTIONS.get(lower)?.includes(view.lower(at + 1))) {
      const owned = (lower === "dewan" || lower === "komite") && at + 1 < to && !BOARDS.has(view.lower(at + 1));
      if (lower === "divisi" && at > from && first < 0) first = at;
      else if (weak < 0 && (begins || lower === "bareskrim" || (owned && !/^[IVX]+$/.test(view.word(at + 1)))))
        weak = at;
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
    } else if (
      UNIT_EXCEPTIONS.get(lower) ||
      INSTITUTION_HEADS.has(lower) ||
      (/^[A-Z][A-Z\d]{2,}[a-z]?$/.test(word) && !UNIT_SHORTS.has(lower))
    ) {
      if (first < 0) first = at;
    } else if (
      weak < 0 &&
      !(LEADERS.has(head) && UNIT_SHORTS.has(lower)) &&
      (begins || (PREPOSITIONS.has(before) && type !== "location"))
    )
      weak = at;
  }
  if (top > first && first >= 0 && !OWNERS.has(view.lower(first))) return top;
  if (first >= 0) return first;
  if (weak >= 0) return weak;
  let at = from;
  if (LEADERS.has(head) || LEADERS.has(view.lower(from - 1))) {
    while (at < to && (isUnit(view, at) || TRAILING.has(view.lower(at)) || view.lower(at) === "and")) at++;
    if (at >= to || isTerritory(at, to)) return -1;
  } else {
    // a name that is no word of the language: `Pimpinan Umum Posmetro`
    if (head === "wakil") at++;
    if (!HEADS_OF_BODIES.has(head === "wakil" ? view.lower(from) : head)) return -1;
    while (
      at < to &&
      (isUnit(view, at) || isHead(view, at) || isCommon(at) || DERIVED.test(view.lower(at)) || !view.isCapital(at))
    )
      at++;
    const span = at < to ? (names.at[at] as number) : -1;
    if (at === to || isTerritory(at, to) || (span >= 0 && (names.spans[span] as NameSpan).type === "location"))
      return -1;
    // a lone word before a name may be its first: `Sekretaris Pingkan Dewi Egam`
    if (view.word(at).length < 4 || (at + 1 === to && view.lower(to) !== "," && !ABBREVIATION.test(view.word(at))))
      return -1;
  }
  for (let k = at; k < to; k++) if (!view.isCapital(k)) return -1;
  return at;
}

/** A unit or what kind of office it is: no name of an institution. */
const isUnit = (view: TextView, token: number): boolean => {
  const lower = view.lower(token);
  return (
    MODIFIERS.has(lower) ||
    BOARDS.has(lower) ||
    UNIT_WORDS.has(lower) ||
    UNIT_SHORTS.has(lower) ||
    view.tokens.kinds[token] !== WORD
  );
};

/** Heads that mostly lead or belong to one institution. */
const HEADS_OF_BODIES: ReadonlySet<string> = new Set(
  "ketua ketum sekjen sekretaris bendahara pimpinan rektor dekan analis ekonom".split(" "),
);
/** Nouns derived from verbs: `Pengkajian`, `Keanggotaan`. */
const DERIVED = /^(?:pe|ke).{4,}an$/;
const ABBREVIATION = /[A-Z].*[A-Z]/;

/** What the tables say of tokens. */
export interface OfficeTables {
  /** Whether tokens `[from, to)` name a country or an area. */
  readonly isTerritory: (from: number, to: number) => boolean;
  /** Whether a word is mostly written small. */
  readonly isCommon: (token: number) => boolean;
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
  tables: OfficeTables,
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
  if (CANDIDATES.has(view.lower(from))) status = "candidate";
  else if (status === "candidate" && !isHead(view, from) && view.lower(from) !== "legislatif") return null;
  for (let at = from + 1; at < to; at++) {
    if (!isPerson(names, at)) continue;
    // the name of the master is of the phrase, not of the office
    let nameEnd = at;
    while (nameEnd > from + 1 && TRAILING.has(view.lower(nameEnd - 1))) nameEnd--;
    return {
      role: { from: stretch.from, to },
      name: { from, to: nameEnd },
      status,
      organisation: null,
      territory: null,
    };
  }
  const head = view.lower(from);
  const afterHead = from + headLength(view, from);
  const start = organisationStart(view, names, afterHead, to, head, tables);
  const orgTo = start < 0 ? to : organisationEnd(view, start, to);
  let roleEnd = start < 0 ? to : start;
  while (roleEnd > from + 1 && TRAILING.has(view.lower(roleEnd - 1))) roleEnd--;
  let nameEnd = roleEnd;
  let territory: Stretch | null = null;
  let placeEnd = roleEnd;
  // `Papua Nugini (PNG)`
  if (view.lower(placeEnd - 1) === ")") placeEnd = Math.max(opening(view, placeEnd - 1, afterHead), afterHead);
  while (placeEnd > afterHead && ORDINAL.test(view.lower(placeEnd - 1))) placeEnd--;
  // `kuasa hukum Rangga`: a client whom the tagger did not find
  if (start < 0 && LAWYERS.has(view.lower(afterHead - 1)) && view.isCapital(afterHead)) nameEnd = placeEnd = afterHead;
  const governed = start < 0 ? governedPlace(view, from, placeEnd) : null;
  if (governed) {
    territory = governed;
    nameEnd = governed.from;
  }
  for (let at = afterHead; at < placeEnd && !territory; at++) {
    if (!view.isCapital(at) && !PLACE_UNITS.has(view.lower(at))) continue;
    if (at + 1 === placeEnd && (NO_TERRITORIES.has(view.lower(at)) || UNIT_SHORTS.has(view.lower(at)))) continue;
    const span = names.at[at] as number;
    const place =
      span >= 0 && (names.spans[span] as NameSpan).type === "location" && (names.to[span] as number) >= placeEnd;
    if (!place && !tables.isTerritory(at, placeEnd)) continue;
    const first = PLACE_UNITS.has(view.lower(at)) && at + 1 < placeEnd && head === "kepala" ? at + 1 : at;
    territory = { from: first, to: placeEnd };
    nameEnd = first;
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
    organisation: start < 0 ? null : { from: start, to: orgTo },
    territory,
  };
}

/** What an office of territory governs, whether it is in the tables or not: `Kades Sukamaju`, `Kepala Desa Sukamaju`. */
function governedPlace(view: TextView, from: number, to: number): Stretch | null {
  const head = view.lower(from) === "wakil" ? from + 1 : from;
  let first = head + headLength(view, head);
  if (view.lower(head) === "kepala" && PLACE_UNITS.has(view.lower(head + 1))) first = head + 2;
  else if (first === head + 1 && !TERRITORIAL_HEADS.has(view.lower(head))) return null;
  else if (first > head + 1 && !TERRITORIAL_PAIRS.has(view.lower(head))) return null;
  if (!view.isCapital(first)) return null;
  let end = first;
  while (
    end < to &&
    (view.isCapital(end) || view.tokens.kinds[end] === NUMBER || view.lower(end) === "," || view.lower(end) === "/")
  )
    end++;
  while (end > first && view.lower(end - 1) === ",") end--;
  return end > first ? { from: first, to: end } : null;
}
const TERRITORIAL_PAIRS: ReadonlySet<string> = new Set(["wali", "perdana"]);

/** True where the name that follows an office is that of the master, not of the holder: `Ajudan X`, `pengacara X, Y`. */
function namesMaster(view: TextView, names: NameMap, { from, to }: Stretch, nameTo: number): boolean {
  if (!servesAnother(view, to)) return false;
  if (SERVANTS_ONLY.has(view.lower(to - 1)) || personBehindComma(view, names, nameTo)) return true;
  const listed = view.lower(nameTo) === "dan" && isPerson(names, nameTo + 1);
  return listed || (view.lower(from - 1) === "," && isPerson(names, from - 2));
}

/** `kepala` on its own or `kepala di pangkuan`: the part of the body. */
const isHeadOfBody = (view: TextView, { from, to }: Stretch): boolean =>
  view.lower(from) === "kepala" && (to - from === 1 || PREPOSITIONS_OF_PLACE.has(view.lower(from + 1)));
const PREPOSITIONS_OF_PLACE: ReadonlySet<string> = new Set(["di", "ke", "pada", "dan", "dari"]);

const LAWYERS: ReadonlySet<string> = new Set(["hukum", "pengacara", "advokat"]);

/** Where an institution's name ends: before the field of an office that follows it (`PSSI Bidang Hukum`). */
function organisationEnd(view: TextView, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    // `Kementerian Koordinator Bidang Perekonomian`
    if (view.lower(at) !== "bidang" || view.lower(at - 1) === "koordinator") continue;
    return view.lower(at - 1) === "," ? at - 1 : at;
  }
  return to;
}

/** Every office that stands beside a person's name. */
export function findOffices(view: TextView, names: NameMap, tables: OfficeTables): Office[] {
  const offices: Office[] = [];
  let used = 0;
  for (let person = 0; person < names.spans.length; person++) {
    if ((names.spans[person] as NameSpan).type !== "person") continue;
    const nameFrom = names.from[person] as number;
    const nameTo = names.to[person] as number;
    const [from, to] = view.sentenceOf(nameFrom);
    const titles = titlesBefore(view, nameFrom, Math.max(from, used));
    const before = officeBefore(view, names, titles, Math.max(from, used));
    // what is said of the master is left to the servant who follows
    if (before?.to === titles && namesMaster(view, names, before, nameTo)) continue;
    let after = officeAfter(view, names, nameTo, to);
    if (before && after && view.lower(after.to) === "," && isPerson(names, after.to + 1)) after = null;
    used = nameTo;
    for (const stretch of [before, after]) {
      if (!stretch) continue;
      for (const part of splitOffices(view, stretch)) {
        const office = readOffice(view, names, part, tables);
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
