import type { Mention, RoleStatus } from "../core/annotations.ts";
import { NUMBER, WORD } from "../core/document.ts";
import type { Lexeme, TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { phraseAt } from "../language/phrases.ts";
import { titlesBefore } from "../language/titles.ts";
import { hasCapitalAt, is, lowerAt, sentenceAt, wordAt } from "../language/token-table.ts";
import {
  actsForAnother,
  closing,
  headLength,
  isHead,
  isPerson,
  type NameMap,
  officeAfter,
  officeBefore,
  opening,
  personBehindComma,
  type Stretch,
  TRAILING,
} from "./stretches.ts";

/** An office beside a person's name. */
export interface Office {
  /** Index of the person among the spans. */
  readonly person: number;
  /** With status words and territory. */
  readonly role: Stretch;
  readonly name: Stretch;
  readonly status: RoleStatus;
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
function splitOffices(tokens: TokenTable, stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = stretch.from;
  for (let at = stretch.from + 1; at < stretch.to; at++) {
    const lower = lowerAt(tokens, at);
    const joins =
      lower === "dan" ||
      lower === "sekaligus" ||
      lower === "merangkap" ||
      lower === "/" ||
      lower === "juga" ||
      lower === "serta";
    // `Kepala Pusat Data dan Humas`: the last is a unit too
    if (!joins || !isHead(tokens, at + 1) || (lower === "dan" && lowerAt(tokens, at + 1) === "humas")) continue;
    // `Humas dan staf ahli` is one office; `Wakil Ketua MPR dan anggota Komisi III` are two
    if (
      lower === "dan" &&
      !hasCapitalAt(tokens, at + 1) &&
      hasCapitalAt(tokens, stretch.from) &&
      !OWN_HEADS.has(lowerAt(tokens, at + 1))
    )
      continue;
    parts.push({ from, to: lower === "juga" && lowerAt(tokens, at - 1) === "yang" ? at - 1 : at });
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
function shortenedStart(tokens: TokenTable, from: number, open: number): number {
  const short = wordAt(tokens, open + 1);
  if (lowerAt(tokens, open + 2) !== ")" || !/^[A-Z]{3,}$/.test(short)) return -1;
  let left = short.length;
  let start = -1;
  for (let at = open - 1; at >= from && left > 0; at--) {
    if (!hasCapitalAt(tokens, at)) {
      if (TRAILING.has(lowerAt(tokens, at))) continue;
      return -1;
    }
    if (wordAt(tokens, at).charAt(0) !== short.charAt(--left)) return -1;
    start = at;
  }
  if (left > 0 || isHead(tokens, start) || lowerAt(tokens, start - 1) === "besar") return -1;
  const before = lowerAt(tokens, start - 1);
  if (before === "dan") return -1;
  return is(tokens, start - 1, C.unit) ? -1 : start;
}

/** First token of the institution named in an office; -1 where none is. */
function organisationStart(
  tokens: TokenTable,
  names: NameMap,
  from: number,
  to: number,
  headAt: number,
  { isTerritory, isCommon }: OfficeTables,
): number {
  const head = lowerAt(tokens, headAt);
  // `Kapolsek Pondok Aren`, `Presiden Republik Indonesia`: the place as a whole
  if (
    is(tokens, headAt, C.minister) ||
    ((is(tokens, headAt, C.territorial) || head === "presiden") && isTerritory(from, to))
  )
    return -1;
  let first = -1; // the first institution named
  let top = -1; // the last that others belong to
  let weak = -1; // what only the tagger or a preposition speaks for
  for (let at = from; at < to; at++) {
    const lower = lowerAt(tokens, at);
    const word = wordAt(tokens, at);
    if (lower === "(") {
      if (first < 0) first = shortenedStart(tokens, from, at);
      const close = closing(tokens, at, to);
      if (close > 0) at = close;
      continue;
    }
    const written =
      hasCapitalAt(tokens, at) || tokens.kinds[at] === NUMBER || (lower === "dinas" && hasCapitalAt(tokens, at + 1));
    if (!written || NOT_ORGANISATIONS.has(word)) continue;
    if (lower === "serikat" && lowerAt(tokens, at - 1) === "amerika") continue;
    // `Republik Indonesia`, `Oppo Indonesia`: it opens no name that it also closes
    if (lower === "indonesia" && (at + 1 === to || lowerAt(tokens, at - 1) === "republik")) continue;
    const span = names.at[at] as number;
    const type = span >= 0 ? (names.spans[span] as Mention).type : null;
    const begins = type === "organisation" && names.from[span] === at && !MODIFIERS.has(lower);
    const before = lowerAt(tokens, at - 1);
    // `Badan Kesatuan Bangsa`
    const inside = before === "mabes" || (INSIDE_TOP.has(lower) && is(tokens, at - 1, C.institution));
    if (is(tokens, at, C.owner_institution) && before !== "dan" && before !== "antar" && !inside) {
      if (first < 0) first = at;
      if (top < 0 || !INSIDE_TOP.has(lower)) top = at;
    } else if (is(tokens, at, C.unit) && !phraseAt(tokens, at, C.institution)) {
      const owned = (lower === "dewan" || lower === "komite") && at + 1 < to && !is(tokens, at + 1, C.board);
      if (lower === "divisi" && at > from && first < 0) first = at;
      else if (weak < 0 && (begins || lower === "bareskrim" || (owned && !/^[IVX]+$/.test(wordAt(tokens, at + 1)))))
        weak = at;
    } else if (is(tokens, at, C.institution_tail) && at > from && hasCapitalAt(tokens, at - 1) && first < 0) {
      let start = at;
      while (
        start > from &&
        hasCapitalAt(tokens, start - 1) &&
        !MODIFIERS.has(lowerAt(tokens, start - 1)) &&
        !isHead(tokens, start - 1)
      )
        start--;
      first = start;
    } else if (
      phraseAt(tokens, at, C.institution) ||
      is(tokens, at, C.institution) ||
      (/^[A-Z][A-Z\d]{2,}[a-z]?$/.test(word) && !is(tokens, at, C.unit_short))
    ) {
      if (first < 0) first = at;
    } else if (
      weak < 0 &&
      !(LEADERS.has(head) && is(tokens, at, C.unit_short)) &&
      (begins || (PREPOSITIONS.has(before) && type !== "location"))
    )
      weak = at;
  }
  if (top > first && first >= 0 && !OWNERS.has(lowerAt(tokens, first))) return top;
  if (first >= 0) return first;
  if (weak >= 0) return weak;
  let at = from;
  if (LEADERS.has(head) || LEADERS.has(lowerAt(tokens, from - 1))) {
    while (at < to && (isUnit(tokens, at) || TRAILING.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === "and")) at++;
    if (at >= to || isTerritory(at, to)) return -1;
  } else {
    // a name that is no word of the language: `Pimpinan Umum Posmetro`
    if (head === "wakil") at++;
    if (!HEADS_OF_BODIES.has(head === "wakil" ? lowerAt(tokens, from) : head)) return -1;
    while (
      at < to &&
      (isUnit(tokens, at) ||
        isHead(tokens, at) ||
        isCommon(at) ||
        DERIVED.test(lowerAt(tokens, at)) ||
        !hasCapitalAt(tokens, at))
    )
      at++;
    const span = at < to ? (names.at[at] as number) : -1;
    if (at === to || isTerritory(at, to) || (span >= 0 && (names.spans[span] as Mention).type === "location"))
      return -1;
    // a lone word before a name may be its first: `Sekretaris Pingkan Dewi Egam`
    if (
      wordAt(tokens, at).length < 4 ||
      (at + 1 === to && lowerAt(tokens, to) !== "," && !ABBREVIATION.test(wordAt(tokens, at)))
    )
      return -1;
  }
  for (let k = at; k < to; k++) if (!hasCapitalAt(tokens, k)) return -1;
  return at;
}

/** A unit or what kind of office it is: no name of an institution. */
const isUnit = (tokens: TokenTable, token: number): boolean => {
  const lower = lowerAt(tokens, token);
  return (
    MODIFIERS.has(lower) ||
    is(tokens, token, C.board) ||
    is(tokens, token, C.unit) ||
    is(tokens, token, C.unit_short) ||
    tokens.kinds[token] !== WORD
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

/** The word of status that begins at `token`: `pelaksana tugas`, `mantan`. */
function statusAt(tokens: TokenTable, token: number): { length: number; status: RoleStatus } | null {
  const phrase = phraseAt(tokens, token, C.status);
  if (!phrase && !(is(tokens, token, C.status) && is(tokens, token, C.office))) return null;
  const lexeme = phrase ? phrase.lexeme : (tokens.lexemeOf[token] as number);
  const { values } = tokens.lexicon.lexemes[lexeme] as Lexeme;
  return { length: phrase?.parts.length ?? 1, status: values.status as RoleStatus };
}

/** Reads one office: its status, its name, institution and territory. Null where nothing but a status is left. */
function readOffice(
  tokens: TokenTable,
  names: NameMap,
  stretch: Stretch,
  tables: OfficeTables,
): Omit<Office, "person"> | null {
  let { from, to } = stretch;
  let status: Office["status"] = "current";
  for (let word = statusAt(tokens, from); word; word = statusAt(tokens, from)) {
    from += word.length;
    if (lowerAt(tokens, from) === ".") from++;
    if (lowerAt(tokens, from) === "(") from = Math.max(from, closing(tokens, from, to) + 1);
    if (status === "current" || word.status === "former") status = word.status;
  }
  while (to > from && TRAILING.has(lowerAt(tokens, to - 1))) to--;
  if (from >= to || RELATIONS.has(lowerAt(tokens, from))) return null;
  if (is(tokens, from, C.candidate)) status = "candidate";
  else if (status === "candidate" && !isHead(tokens, from) && lowerAt(tokens, from) !== "legislatif") return null;
  for (let at = from + 1; at < to; at++) {
    if (!isPerson(names, at)) continue;
    // the name of the master is of the phrase, not of the office
    let nameEnd = at;
    while (nameEnd > from + 1 && TRAILING.has(lowerAt(tokens, nameEnd - 1))) nameEnd--;
    return {
      role: { from: stretch.from, to },
      name: { from, to: nameEnd },
      status,
      organisation: null,
      territory: null,
    };
  }
  const head = lowerAt(tokens, from);
  const afterHead = from + headLength(tokens, from);
  const start = organisationStart(tokens, names, afterHead, to, from, tables);
  const orgTo = start < 0 ? to : organisationEnd(tokens, start, to);
  let roleEnd = start < 0 ? to : start;
  while (roleEnd > from + 1 && TRAILING.has(lowerAt(tokens, roleEnd - 1))) roleEnd--;
  let nameEnd = roleEnd;
  let territory: Stretch | null = null;
  let placeEnd = roleEnd;
  // `Papua Nugini (PNG)`
  if (lowerAt(tokens, placeEnd - 1) === ")") placeEnd = Math.max(opening(tokens, placeEnd - 1, afterHead), afterHead);
  while (placeEnd > afterHead && ORDINAL.test(lowerAt(tokens, placeEnd - 1))) placeEnd--;
  // `kuasa hukum Rangga`: a client whom the tagger did not find
  if (start < 0 && LAWYERS.has(lowerAt(tokens, afterHead - 1)) && hasCapitalAt(tokens, afterHead))
    nameEnd = placeEnd = afterHead;
  const governed = start < 0 ? governedPlace(tokens, from, placeEnd) : null;
  if (governed) {
    territory = governed;
    nameEnd = governed.from;
  }
  for (let at = afterHead; at < placeEnd && !territory; at++) {
    if (!hasCapitalAt(tokens, at) && !is(tokens, at, C.place_unit)) continue;
    if (at + 1 === placeEnd && (is(tokens, at, C.no_territory) || is(tokens, at, C.unit_short))) continue;
    const span = names.at[at] as number;
    const place =
      span >= 0 && (names.spans[span] as Mention).type === "location" && (names.to[span] as number) >= placeEnd;
    if (!place && !tables.isTerritory(at, placeEnd)) continue;
    const first = is(tokens, at, C.place_unit) && at + 1 < placeEnd && head === "kepala" ? at + 1 : at;
    territory = { from: first, to: placeEnd };
    nameEnd = first;
  }
  if (lowerAt(tokens, nameEnd - 1) === "terpilih") {
    status = "elect";
    nameEnd--;
  }
  while (
    nameEnd > from + 1 &&
    (TRAILING.has(lowerAt(tokens, nameEnd - 1)) || (territory !== null && ORDINAL.test(lowerAt(tokens, nameEnd - 1))))
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
function governedPlace(tokens: TokenTable, from: number, to: number): Stretch | null {
  const head = lowerAt(tokens, from) === "wakil" ? from + 1 : from;
  let first = head + headLength(tokens, head);
  if (lowerAt(tokens, head) === "kepala" && is(tokens, head + 1, C.place_unit)) first = head + 2;
  else if (first === head + 1 && !is(tokens, head, C.territorial)) return null;
  else if (first > head + 1 && !TERRITORIAL_PAIRS.has(lowerAt(tokens, head))) return null;
  if (!hasCapitalAt(tokens, first)) return null;
  let end = first;
  while (
    end < to &&
    (hasCapitalAt(tokens, end) ||
      tokens.kinds[end] === NUMBER ||
      lowerAt(tokens, end) === "," ||
      lowerAt(tokens, end) === "/")
  )
    end++;
  while (end > first && lowerAt(tokens, end - 1) === ",") end--;
  return end > first ? { from: first, to: end } : null;
}
const TERRITORIAL_PAIRS: ReadonlySet<string> = new Set(["wali", "perdana"]);

/** True where the name that follows an office is that of the master, not of the holder: `Ajudan X`, `pengacara X, Y`. */
function namesMaster(tokens: TokenTable, names: NameMap, { from, to }: Stretch, nameTo: number): boolean {
  if (!actsForAnother(tokens, to)) return false;
  if (is(tokens, to - 1, C.agent_of_named) || personBehindComma(tokens, names, nameTo)) return true;
  const listed = lowerAt(tokens, nameTo) === "dan" && isPerson(names, nameTo + 1);
  return listed || (lowerAt(tokens, from - 1) === "," && isPerson(names, from - 2));
}

/** `kepala` on its own or `kepala di pangkuan`: the part of the body. */
const isHeadOfBody = (tokens: TokenTable, { from, to }: Stretch): boolean =>
  lowerAt(tokens, from) === "kepala" && (to - from === 1 || PREPOSITIONS_OF_PLACE.has(lowerAt(tokens, from + 1)));
const PREPOSITIONS_OF_PLACE: ReadonlySet<string> = new Set(["di", "ke", "pada", "dan", "dari"]);

const LAWYERS: ReadonlySet<string> = new Set(["hukum", "pengacara", "advokat"]);

/** Where an institution's name ends: before the field of an office that follows it (`PSSI Bidang Hukum`). */
function organisationEnd(tokens: TokenTable, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    // `Kementerian Koordinator Bidang Perekonomian`
    if (lowerAt(tokens, at) !== "bidang" || lowerAt(tokens, at - 1) === "koordinator") continue;
    return lowerAt(tokens, at - 1) === "," ? at - 1 : at;
  }
  return to;
}

/** Every office that stands beside a person's name. */
export function findOffices(tokens: TokenTable, names: NameMap, tables: OfficeTables): Office[] {
  const offices: Office[] = [];
  let used = 0;
  for (let person = 0; person < names.spans.length; person++) {
    if ((names.spans[person] as Mention).type !== "person") continue;
    const nameFrom = names.from[person] as number;
    const nameTo = names.to[person] as number;
    const [from, to] = sentenceAt(tokens, nameFrom);
    const titles = titlesBefore(tokens, nameFrom, Math.max(from, used));
    const before = officeBefore(tokens, names, titles, Math.max(from, used));
    // what is said of the master is left to the servant who follows
    if (before?.to === titles && namesMaster(tokens, names, before, nameTo)) continue;
    let after = officeAfter(tokens, names, nameTo, to);
    if (before && after && lowerAt(tokens, after.to) === "," && isPerson(names, after.to + 1)) after = null;
    used = nameTo;
    for (const stretch of [before, after]) {
      if (!stretch) continue;
      for (const part of splitOffices(tokens, stretch)) {
        const office = readOffice(tokens, names, part, tables);
        if (!office) continue;
        const bare = office.organisation === null && office.territory === null;
        if (
          bare &&
          !hasCapitalAt(tokens, office.name.from) &&
          (is(tokens, office.name.from, C.weak_office) || isHeadOfBody(tokens, office.name))
        )
          continue;
        offices.push({ person, ...office });
      }
      if (stretch === after) used = after.to;
    }
  }
  return offices;
}
