/** The rules of credits, in order: of those for a cue, the first that takes it decides. */

import type { AttributionKind } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { type Rule, type RuleTable, ruleTable } from "../language/rules.ts";
import {
  type Description,
  describe,
  isAddressed,
  isAgency,
  isOfficer,
  isPress,
  kindOfSource,
  pressKind,
  readAccount,
  readName,
} from "./names.ts";
import type { CreditReading } from "./reading.ts";

/** What kind of words a credit begins with; the groups of `CreditTables.cue`. */
export type CueKind = "ending" | "via" | "telling" | "own" | "photo" | "record" | "told" | "credit";

export interface CreditCue {
  readonly kind: CueKind;
  /** With what leads to it: `seperti dilansir`, `dalam keterangannya`. */
  readonly start: number;
  /** Without. */
  readonly from: number;
  readonly end: number;
  /** The cue itself, in small letters; of an ending, the codes. */
  readonly words: string;
  /** What leads to it, in small letters; empty for most. */
  readonly lead: string;
}

export interface CreditFound extends Span {
  readonly kind: AttributionKind;
  /** Where the words of the cue end. */
  readonly cueEnd: number;
  readonly name: Span | null;
  /** What it is called where nobody is named. */
  readonly fallback?: Span;
  /** Where its own source may be named. */
  readonly chainFrom?: number;
}

type Take = (reading: CreditReading, cue: CreditCue) => readonly CreditFound[];

interface CreditRule extends Rule {
  readonly on: CueKind;
  readonly take: Take;
}

const NOTHING: readonly CreditFound[] = [];
const nameOf = ({ text }: CreditReading, { start, end }: Span): string => text.slice(start, end);

/** `(ant/afp)` at the end of an article. */
const takeEnding: Take = ({ text, tables }, { start, end, words }) => {
  const codes = words.split("/");
  const isAbbreviation = codes.length === 1 && end < text.length && text.charCodeAt(end) !== 0x0a;
  if (isAbbreviation) return NOTHING;
  let at = start + 1;
  return codes.flatMap((code): CreditFound[] => {
    const name = { start: at, end: at + code.length };
    at = name.end + 1;
    return tables.agencyCodes.has(code.toLowerCase()) ? [{ start, end, cueEnd: end, name, kind: "agency" }] : [];
  });
};

/** `AFP melaporkan`, read backwards from the verb. */
const takeReporter: Take = ({ text, tables }, { from, end }) => {
  const name = tables.reporter.exec(text.slice(Math.max(0, from - tables.longestReporter), from))?.[1];
  if (name === undefined) return NOTHING;
  const start = from - 1 - name.length;
  const kind = pressKind(name, tables) ?? "outlet";
  return [{ start, end, cueEnd: end, name: { start, end: start + name.length }, kind }];
};

/** `dalam siaran pers Basarnas`, `dalam keterangannya`. */
const takeStatement: Take = (reading, { start, from, end, words, lead }) => {
  if (!reading.tables.statements.has(words) || lead === "" || /^(?:di|pada) /.test(lead)) return NOTHING;
  const named = reading.text.charCodeAt(end) === 0x20 && !words.endsWith("nya");
  const name = named ? reading.nameAt(end) : null;
  return [{ start, end: name?.end ?? end, cueEnd: end, name, kind: "statement", fallback: { start: from, end } }];
};

const LONGEST_INVITATION = 60;
const isInvited = ({ text, tables }: CreditReading, start: number): boolean =>
  tables.inviting.test(text.slice(Math.max(0, start - LONGEST_INVITATION), start));

/** `di akun Instagram @tari_dewi`. */
const takeAccount: Take = (reading, { start, end, lead }) => {
  if (lead === "" || isInvited(reading, start)) return NOTHING;
  const name = readAccount(reading.text, end);
  return name ? [{ start, end: name.end, cueEnd: end, name, kind: "social" }] : NOTHING;
};

/** `lewat cuitannya`. */
const takePost: Take = (reading, { start, from, end, words, lead }) => {
  if (lead === "" || !reading.tables.alone.has(words) || isInvited(reading, start)) return NOTHING;
  return [{ start, end, cueEnd: end, name: null, kind: "social", fallback: { start: from, end } }];
};

/** A bracket that ends a caption names who took the picture: `(Rina Putri/kabarkota)`, `(dok. Basarnas)`. */
const CAPTION_CREDIT = /\((?:[Dd]ok(?:umentasi|\.)? ?:? ?|[Ff]oto ?: ?)?(\p{Lu}[^()\n]{1,60})\)[. ]*$/u;
const LONGEST_CAPTION = 300;
/** Who is named right after `Foto:` took the picture only where nothing is told of them. */
const AFTER_PHOTO = /[ .)]*(?:$|\n)|,? [-–—] /y;

const takeCaption: Take = ({ text, tables }, { start, end }) => {
  const line = text.slice(end, end + LONGEST_CAPTION).split("\n", 1)[0] as string;
  const credit = CAPTION_CREDIT.exec(line);
  const credited = credit?.[1] ?? "";
  const first = (credited.split(" ", 1)[0] as string).toLowerCase();
  if (!credit || tables.lexicon.find(first)?.classes.includes("weekday")) return NOTHING;
  const at = end + credit.index + credit[0].indexOf(credited);
  const name = { start: at, end: at + credited.length };
  return [{ start, end: name.end, cueEnd: end, name, kind: "photo" }];
};

const takePhotographer: Take = ({ text, tables }, { start, end }) => {
  const name = readName(text, end, tables);
  if (!name) return NOTHING;
  AFTER_PHOTO.lastIndex = name.end;
  return AFTER_PHOTO.test(text) ? [{ start, end: name.end, cueEnd: end, name, kind: "photo" }] : NOTHING;
};

/** `menurut data BPS`, `berdasarkan informasi pada laman resmi BMKG`. */
const takeRecord: Take = (reading, { start, end, words: cue }) => {
  const described = describe(reading.text, end, reading.tables);
  const name = reading.nameAt(described.end);
  if (!name) return NOTHING;
  const words = nameOf(reading, name);
  if (isOfficer(words, reading.tables) || isAddressed(words, reading.tables)) return NOTHING;
  const kind = kindOfRecord(words, described, cue, reading);
  return [{ start, end: name.end, cueEnd: end, name, kind, chainFrom: name.end }];
};

/** `menurut laporan Reuters`, `berdasarkan unggahan akun @tari_dewi`. */
function kindOfRecord(name: string, { kind }: Description, cue: string, { tables }: CreditReading): AttributionKind {
  if (kind === "agency" && isAgency(name, tables)) return "agency";
  if (kind === "social" || name.startsWith("@")) return "social";
  if (cue.endsWith(" laporan")) return pressKind(name, tables) ?? "document";
  return kind === "website" ? kindOfSource(name, kind, tables) : "document";
}

/** `dilansir dari siaran pers`, `dari akun Instagram-nya`: someone's, without a name. */
const takeUnnamed: Take = (reading, { start, end }) => {
  const { kind, end: cueEnd, from, owned } = describe(reading.text, end, reading.tables);
  if (reading.nameAt(cueEnd) || !(kind === "statement" || (kind === "social" && owned))) return NOTHING;
  return [{ start, end: cueEnd, cueEnd, name: null, kind, fallback: { start: from, end: cueEnd } }];
};

/** `Dilansir dari laman X`, `kepada kantor berita X`. */
const takeCited: Take = (reading, { start, end, words, lead }) => {
  const described = describe(reading.text, end, reading.tables);
  const name = reading.nameAt(described.end);
  if (!name || isNoSource(reading, name, described, words, lead !== "")) return NOTHING;
  const kind = kindOfSource(nameOf(reading, name), described.kind, reading.tables);
  return [{ start, end: name.end, cueEnd: described.end, name, kind, chainFrom: name.end }];
};

function isNoSource(reading: CreditReading, name: Span, described: Description, cue: string, led: boolean): boolean {
  const { tables } = reading;
  const words = nameOf(reading, name);
  const isPlaced = described.kind !== null && (described.last === "di" || described.last === "pada"); // `media di Solo`
  if (isPlaced || isOfficer(words, tables) || tables.countries.has(words)) return true;
  if (described.kind !== null || isAgency(words, tables)) return false;
  if (isAddressed(words, tables)) return true;
  const press = isPress(words, tables);
  if (tables.everyday.has(cue)) return !(words.includes(".") || (press && led));
  return !press && described.last === "" && reading.isPerson(name); // `mengutip Rina Putri`
}

/** `(via Kabarkota)`, after what somebody posted. */
const takeVia: Take = (reading, { start, end }) => {
  const name = reading.nameAt(end);
  if (!name || reading.text.charAt(name.end) !== ")") return NOTHING;
  const kind = kindOfSource(nameOf(reading, name), null, reading.tables);
  return [{ start: start + 1, end: name.end, cueEnd: end, name, kind }];
};

const rules: readonly CreditRule[] = [
  {
    id: "credit/ending-code",
    on: "ending",
    about: "The codes of agencies that close an article",
    take: takeEnding,
    examples: ["Hujan turun sampai malam. [(ant/afp)]"],
    not: ["Hujan turun sampai malam. (mdk/rnd)", "Badan Meteorologi (AP) bersiaga menghadapi badai."],
  },
  {
    id: "credit/via",
    on: "via",
    about: "In brackets, through whom something came",
    take: takeVia,
    examples: ["Ia mengirim cuitan ([via Droid Kota]) pagi tadi."],
    not: ["Ia menelepon (via telepon seluler) pagi tadi."],
  },
  {
    id: "credit/reporting-outlet",
    on: "telling",
    about: "A known title of the press that reports",
    take: takeReporter,
    examples: ["[AFP melaporkan] bahwa bandara ditutup."],
    not: ["Warga melaporkan pencurian itu."],
  },
  {
    id: "credit/statement",
    on: "own",
    about: "A statement, of its issuer or of the speaker beside it",
    take: takeStatement,
    examples: [
      "[Dalam siaran pers Balai Taman Lumbung], pendakian ditutup.",
      "Ia setuju [dalam keterangan tertulisnya].",
    ],
    not: ["Pada siaran pers itu tidak ada nama."],
  },
  {
    id: "credit/account",
    on: "own",
    about: "An account by its address",
    take: takeAccount,
    examples: ["Hal itu ia tulis [di akun Instagram @tari_dewi], Minggu."],
    not: ["Untuk jadwalnya silakan cek di akun Instagram @lokasari.fest."],
  },
  {
    id: "credit/own-post",
    on: "own",
    about: "Somebody's post without an address",
    take: takePost,
    examples: ['"Terima kasih," tulisnya [dalam unggahannya].'],
    not: ["Ia mengunggah foto itu di akun Twitter miliknya."],
  },
  {
    id: "credit/caption",
    on: "photo",
    about: "The bracket that ends a caption",
    take: takeCaption,
    examples: ["[Foto: Petugas memadamkan api (dok. Damkar Lokasari])"],
  },
  {
    id: "credit/photo",
    on: "photo",
    about: "Who is named after the word for a photo, and nothing else told of them",
    take: takePhotographer,
    examples: ["[Foto: Antara/Putra Negara]"],
    not: ["Foto: Wali Kota Lokasari meninjau pasar"],
  },
  {
    id: "credit/record",
    on: "record",
    about: "Evidence and whose it is",
    take: takeRecord,
    examples: [
      "[Berdasarkan data BPS], ekspor turun.",
      "[Berdasarkan informasi pada laman resmi BMKG], cuaca cerah.",
      "[Berdasarkan unggahan akun Instagram @lokasari.fest], acara itu ditunda.",
    ],
    not: ["Berdasarkan data dari Pak Lurah di sana, panen naik."],
  },
  {
    id: "credit/told",
    on: "told",
    about: "An agency, outlet or site that was told or is relied on",
    take: takeCited,
    examples: ['"Kami menunggu," kata pejabat itu [kepada AFP].', "[Menurut laman resmi Basarnas], kapal itu selamat."],
    not: ["Ia mengatakannya kepada kantor berita Rusia.", "Menurut Budi, hujan turun."],
  },
  {
    id: "credit/unnamed",
    on: "credit",
    about: "A statement or somebody's account that is cited without a name",
    take: takeUnnamed,
    examples: ["Jadwal berubah, [dikutip dari keterangan resmi] tadi."],
  },
  {
    id: "credit/cited",
    on: "credit",
    about: "Whom a crediting word names",
    take: takeCited,
    examples: [
      "[Dilansir dari Reuters], gempa itu terjadi pada dini hari.",
      "Hal itu [dikutip dari situs resmi India Export Company], kemarin.",
      "Gempa terjadi, [dilansirReuters] kemarin.",
      "Harga turun, [dikutip , dari situs lokasari.go.id], kemarin.",
    ],
    not: ["Ia mengutip ayat itu dalam pidatonya.", "Kasus itu dilaporkan Budi ke polisi kemarin."],
  },
];

/** What a source's own source is named by; applied after `credit/cited` and `credit/told`. */
const VIA = anyOf(LEXICON.wordsOf("via"));
const CHAIN = new RegExp(` (?:(?:bersumber )?dari|${VIA})(?= )|, ${VIA}(?= )`, "y");
const CHAINED = {
  id: "credit/source-of-source",
  about: "The source of the source just named",
  examples: [
    '"Kami siap," katanya dikutip Kabarkota.com [dari Tribun Lokasari].',
    "Hal itu dikutip dari BBC [melalui Detikcom], kemarin.",
  ],
  not: ["Seperti dilaporkan Antara dari Lokasari, banjir surut."],
} satisfies Rule;

/** The source of a source that ends at `at`: `dikutip A dari laman B`; a place that a report comes from is none. */
export function chained(reading: CreditReading, at: number): CreditFound | null {
  CHAIN.lastIndex = at;
  if (!CHAIN.test(reading.text)) return null;
  const described = describe(reading.text, CHAIN.lastIndex, reading.tables);
  const name = reading.nameAt(described.end);
  if (!name || (described.kind === null && !isPress(nameOf(reading, name), reading.tables))) return null;
  const start = at + (reading.text.charAt(at) === "," ? 2 : 1);
  const kind = kindOfSource(nameOf(reading, name), described.kind, reading.tables);
  return { start, end: name.end, cueEnd: described.end, name, kind, chainFrom: name.end };
}

export const CHAIN_RULE = CHAINED.id;

export const RULES: RuleTable = ruleTable("credits", "src/credits/rules.ts", [...rules, CHAINED]);

const RULES_OF = new Map<CueKind, readonly CreditRule[]>();
for (const rule of rules) RULES_OF.set(rule.on, [...(RULES_OF.get(rule.on) ?? []), rule]);

/** What the first rule that takes the cue finds, and its id; null where none does. */
export function takeCue(
  reading: CreditReading,
  cue: CreditCue,
): { rule: string; found: readonly CreditFound[] } | null {
  for (const { id, take } of RULES_OF.get(cue.kind) ?? []) {
    const found = take(reading, cue);
    if (found.length > 0) return { rule: id, found };
  }
  return null;
}
