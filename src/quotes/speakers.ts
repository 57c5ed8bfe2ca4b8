/**
 * The words beside a cue that stand for the speaker, by rules in order. Who they mean is worked out in `resolve.ts`.
 */
import type { Mention } from "../core/annotations.ts";
import { NUMBER, PUNCTUATION } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { isVerbInAnyCase } from "../language/morphology.ts";
import { ruleTable } from "../language/rules.ts";
import { isSideAt } from "../language/sides.ts";
import { classMask, is, isAny } from "../language/token-table.ts";
import { isKin, isParentOf, isPrincipal, nounPhrase, PHRASE_RULES, severalWords } from "./noun-phrase.ts";
import { phraseEnd } from "./phrase-end.ts";
import {
  initial,
  institutionAt,
  isAgent,
  isCapital,
  isPlain,
  isPointer,
  isVerbal,
  mentionAt,
  opensSentence,
  personAt,
  type Reading,
  tokenAt,
} from "./reading.ts";
import {
  firstOfTwo,
  jointWords,
  mentionWords,
  type SpeakerRule,
  type SpeakerWords,
  speakerWords,
} from "./speaker-words.ts";
import { isPassive, pattern } from "./tests.ts";

const LONGEST_ADVERBIAL = 25;
const LONGEST_BEHIND_COMMA = 12;
/** Whole subjects that are wanted of a lone word are looked for so far. */
const SUBJECT_LINK = pattern("<link> (ini|itu|begitu|demikian)");
/** `Seperti yang diungkapkan (oleh)`. */
const TOLD_BY = pattern("(seperti|sebagaimana) <relative>? @told oleh? > _");
/** `Beberapa waktu lalu Rina mengatakan`. */
const AGO = pattern(
  "(<several|numeral>|0) (<time_unit>|<time_noun>) yang? (lalu|silam|kemudian|terakhir|belakangan) ini? ,? > _",
);
/** `Sehari sebelumnya, ...`, `Sejam kemudian, ...` */
const LATER = pattern("_ <later> , > _");
/** `Seperti diketahui Rina sempat ...`, `Pekan lalu para ilmuwan ...`, `Senin (5/5) para juri ...`: without a comma. */
const UNCLOSED = pattern(
  "((seperti|sebagaimana) (diketahui|diberitakan) ,? > _|<time_unit> (<tense>|lalu|silam|<demonstrative>) ,? > _|" +
    "pada? <day_noun>? <weekday> (\\( _{1,8} \\))? > <several|plural|group|unnamed>)",
);
/** `dengan bangga`, `secara tegas`: before the verb, how it is said. */
const MANNER = pattern("(dengan|secara) aa");
/** `Lebih lanjut, ...` */
const FURTHER = pattern("lebih <clause_turn|says> ,");
const LIGHT = classMask("adverb", "auxiliary", "manner");
const ADVERBIAL = classMask("preposition", "adjunct", "conjunction");
const OPENS_MANNER = classMask("adjunct", "adverb");
const SETTING = classMask("preposition", "adjunct");
const CLAUSE = classMask("conjunction", "adjunct", "complementizer");
const JOINS = classMask("contrast", "coordinator", "conjunction");
const PLURAL_HEAD = classMask("role_noun", "group");
const OFFICE_HEAD = classMask("role_noun", "office");
const LONGEST_DEGREE = 9;
const BEFORE_NAME = classMask("role_noun", "rank", "honorific");

/**
 * The speaker behind a cue: `kata [juru bicara Dinas Kesehatan Rina Lestari] dalam ...`. Null where none stands there.
 * `lenient`: any noun will do (`ujar jebolan akademi itu`), as the cue is beyond doubt.
 */
export const speakerAfter = (view: Reading, from: number, limit: number, lenient = false): SpeakerWords | null =>
  nounPhrase(view, from, limit, lenient);

/** What is known of a clause before its verb. */
interface Clause {
  readonly from: number;
  readonly cue: number;
  /** The subject's last token, behind adverbs and auxiliaries. */
  readonly last: number;
  /** Where the subject begins, behind connectors and adverbials; `cue` where there is none. */
  readonly start: number;
}

interface SubjectRule extends SpeakerRule {
  readonly find: (view: Reading, clause: Clause) => SpeakerWords | null;
}

/** Asked before the noun phrase that the clause opens with, whose own rule counts where it is a speaker. */
const BESIDE_RULES: readonly SubjectRule[] = [
  {
    id: "speaker/pronoun-before",
    about: "a pronoun right before the verb",
    find: (view, { last }) =>
      is(view.tokens, last, C.pronoun) ? speakerWords(view, "pronoun", last, last + 1, last, last + 1) : null,
    examples: ["Budi Santoso datang. Dia mengatakan [jembatan itu dibuka besok]."],
  },
  {
    id: "speaker/all-before",
    about: "`keduanya` right before the verb, whatever opens the sentence",
    find: (view, { last }) =>
      is(view.tokens, last, C.all_told) ? speakerWords(view, "group", last, last + 1, last, last + 1) : null,
    examples: ["Dua tahun ini keduanya mengaku [jarang pulang ke desa]."],
  },
  {
    id: "speaker/several-before",
    about: "`Sebagian umat Muslim menyebut ...`: several, whatever name stands behind",
    find: (view, { start, cue, last }) => {
      if (start >= cue || !isPlural(view, start) || commaAfter(view, start, cue) >= 0) return null;
      const found = severalWords(view, start, cue);
      return found && !isUndergoer(view, found, last) ? { ...found, rule: "" } : null;
    },
    examples: [
      "Sejumlah warga mengatakan [jembatan itu sudah retak sejak lama].",
      "Ribuan warga mengatakan [jembatan itu sudah retak sejak lama].",
    ],
    not: ["Kedua warga dituduh telah mengatakan jembatan itu retak."],
  },
  {
    id: "speaker/name-and-office",
    about: "`Budi Santoso, Direktur Cipta mengatakan`: a name before his office, whose last word passes for a name",
    find: nameAndOffice,
    examples: [
      "Untuk itu, Christopher Vierhaus, Marketing Director Hansaplast mengatakan, [produk itu dibuat di Bogor].",
    ],
  },
  {
    id: "speaker/name-before",
    about: "a name right before the verb, or before an aside: `Budi (37) mengatakan`, `sopir itu, Budi, mengaku`",
    find: nameBefore,
    examples: [
      "Budi Santoso mengatakan [jembatan itu dibuka besok].",
      "Tina Suryani yang membacakan sambutan Bupati Rina Wati mengatakan [jembatan itu dibuka besok].",
      "Sopir itu, Budi Santoso, mengaku [tidak melihat lampu merah].",
    ],
  },
  {
    id: "speaker/told-by",
    about: "`Seperti yang diungkapkan Budi, warga yang tinggal di situ mengaku`: whoever told it, not what he is",
    find: toldBy,
    examples: ["Seperti yang diungkapkan Budi Santoso, warga yang tinggal di hulu itu mengaku, [dia sering sakit]."],
  },
  {
    id: "speaker/capital-before",
    about: "a capitalised word that no one knows as a name, behind the conjunction of its own clause",
    find: capitalBefore,
    examples: ["Jembatan itu ditutup hingga Opsi mengatakan [warga harus memutar]."],
  },
];

const OTHER_RULES: readonly SubjectRule[] = [
  {
    id: "speaker/agent",
    about: "someone by what he does: `Pendayung itu mengatakan`",
    find: agent,
    examples: ["Pendayung itu mengatakan [ombak di teluk sangat tinggi]."],
  },
  {
    id: "speaker/beside-verb",
    about:
      "the office or institution right before the verb, where a heading or a lost full stop hides the clause's head",
    find: besideVerb,
    examples: ["Hal baru dalam sidang Mahkamah Konstitusi mengatakan [aturan itu batal demi hukum]."],
  },
  {
    id: "speaker/who-admits",
    about: "any noun before `mengaku`, which only someone does: `Megabintang itu mengaku`",
    find: whoAdmits,
    examples: ["Spesialis ortopedi ini mengaku [tidak tahu jembatan itu rusak]."],
    not: ["Hal ini menegaskan jembatan itu rusak."],
  },
  {
    id: "speaker/embedded",
    about: "the subject of a clause within the sentence: `... setelah enam menteri menyatakan ...`",
    find: embedded,
    examples: ["Keputusan itu muncul setelah enam menteri mengatakan [tanggul itu akan jebol]."],
  },
  {
    id: "speaker/before-aside",
    about: "`... Budi Santoso, yang juga hadir di situ, mengatakan`: the last name with an aside behind it",
    find: beforeAside,
    examples: ["Di sana hadir Budi Santoso, yang memimpin desa itu, mengatakan [jembatan itu dibuka besok]."],
  },
  {
    id: "speaker/behind-comma",
    about: "whoever stands alone between the last comma and the verb, whatever opens the sentence",
    find: behindComma,
    examples: [
      "Awal tahun ini, perempuan tersebut mengatakan [jembatan itu dibuka besok].",
      "Mendengar jawaban Budi Santoso, kepala desa mengatakan [jembatan itu dibuka besok].",
      "Kementerian Kesehatan belum menjawab, namun pihak desa mengatakan [jembatan itu dibuka besok].",
    ],
  },
];

/** The subject before a cue: `[Kementerian Luar Negeri Rusia] dalam sebuah pernyataan mengatakan`. */
export function speakerBefore(view: Reading, from: number, cue: number): SpeakerWords | null {
  const last = subjectEnd(view, from, cue);
  if (last < from) return null;
  const clause = { from, cue, last, start: subjectStart(view, from, cue) };
  const beside = firstOf(BESIDE_RULES, view, clause);
  if (beside) return beside;
  const opens = opening(view, clause);
  const nearer = isWhole(view, clause, opens) ? null : behindComma(view, clause);
  // `Ketika ditanya soal Interpol, seorang juru bicara mengatakan`, but not `warga Kaliabang, Kota Bekasi mengakui`
  return (nearer?.mention?.type === "location" ? opens : (nearer ?? opens)) ?? firstOf(OTHER_RULES, view, clause);
}

/**
 * The clause opens with its speaker, and no one nearer to the verb is asked; not in `Mendengar Rina, jaksa bertanya`.
 */
const isWhole = (view: Reading, { start, last }: Clause, opens: SpeakerWords | null): boolean =>
  opens === null || opens.end > last || (opens.kind === "person" && !isVerbInAnyCase(view.tokens, start));

/** The subject's last token before a verb: over adverbs, auxiliaries and how it is said (`dengan bangga mengakui`). */
function subjectEnd(view: Reading, from: number, cue: number): number {
  let last = cue - 1;
  while (last >= from && !isCapital(view, last)) {
    if (isAny(view.tokens, last, LIGHT)) last--;
    else if (last - 1 > from && isAny(view.tokens, last - 1, OPENS_MANNER) && MANNER(view, last - 1, from, cue))
      last -= 2;
    else break;
  }
  return last;
}

/** The noun phrase that the clause opens with; two speak together only right before the verb. */
function opening(view: Reading, { start, cue, last }: Clause): SpeakerWords | null {
  const found = start < cue ? nounPhrase(view, start, cue, false) : null;
  if (found && isUndergoer(view, found, last)) return null;
  return found?.with && found.end <= last ? firstOfTwo(found) : withPlace(view, found, last);
}

function firstOf(rules: readonly SubjectRule[], view: Reading, clause: Clause): SpeakerWords | null {
  for (const rule of rules) {
    const found = rule.find(view, clause);
    if (found) return { ...found, rule: found.rule || rule.id };
  }
  return null;
}

/** `Kedua aktivis dituduh telah menyerukan ...`: what was done to them. */
function isUndergoer(view: Reading, { kind, end }: SpeakerWords, last: number): boolean {
  if (kind !== "group" || end > last || !isPassive(view, last)) return false;
  for (let i = end; i < last; i++) if (is(view.tokens, i, C.relative)) return false;
  return true;
}

const PLURAL = classMask("several", "plural", "numeral", "ordinal");
const isPlural = ({ tokens }: Reading, i: number): boolean => isAny(tokens, i, PLURAL);

function nameBefore(view: Reading, { from, last }: Clause): SpeakerWords | null {
  const inner = skipAside(view, last, from);
  const mention = mentionAt(view, inner);
  if (mention?.type !== "person" || !isSubject(view, mention, inner, from, inner < last)) return null;
  if (isCompany(view, mention, inner, from)) return null;
  const teller =
    inner === last ? (beforeOrigin(view, mention, inner) ?? beforeRelative(view, mention, inner, from)) : null;
  if (teller) return mentionWords(teller, last + 1, "");
  const words = mentionWords(aliased(view, mention, inner), last + 1, "");
  const other = partnerBefore(view, mention, inner, from);
  return other ? jointWords(words, other, mention) : words;
}

const LONGEST_TRADE = 5;
const TRADE_OF_PARTNER = pattern("<additive> (<role_noun|counted_person>|@agent) aa{0,2} $");
const LONGEST_RELATIVE = 12;

/** `Rina Wati, dari Tirtana, mengatakan`: where she is from passes for a name. */
function beforeOrigin(view: Reading, mention: Mention, inside: number): Mention | null {
  const origin = before(view, mention, inside);
  if (!is(view.tokens, origin, C.origin) || mention.surface.includes(" ")) return null;
  const other = mentionAt(view, initial(view, origin - 1) === "," ? origin - 2 : origin - 1);
  return other?.type === "person" && other.surface.includes(" ") ? other : null;
}

/** `Tina yang membacakan sambutan Menteri Rina mengatakan`: who the relative tells of, not whom it names. */
function beforeRelative(view: Reading, mention: Mention, inside: number, from: number): Mention | null {
  const office = officeStart(view, mention, inside);
  for (let i = office - 1; i > Math.max(from, office - LONGEST_RELATIVE) && initial(view, i) !== ","; i--) {
    if (!is(view.tokens, i, C.relative)) continue;
    const other = mentionAt(view, i - 1);
    return other?.type === "person" && other.entityKey !== mention.entityKey && isVerbal(view, i + 1) ? other : null;
  }
  return null;
}

/** `Bupati Rina didampingi Camat Budi dan Lurah Tina mengatakan`: the name, or one joined to it, was with her. */
function isCompany(view: Reading, mention: Mention, inside: number, from: number): boolean {
  let i = officeStart(view, mention, inside) - 1;
  while (i > from && is(view.tokens, i, C.additive)) {
    const other = mentionAt(view, i - 1);
    if (other?.type !== "person") return false;
    i = officeStart(view, other, i - 1) - 1;
  }
  return i > from && is(view.tokens, i, C.companion);
}

/** The first token of a name and the office before it. */
function officeStart(view: Reading, mention: Mention, inside: number): number {
  const office = view.officeBefore.get(mention.start);
  return office === undefined ? before(view, mention, inside) + 1 : tokenAt(view, office);
}

/** A full name that opens the clause, a comma and an office up to the verb, with no other comma. */
function nameAndOffice(view: Reading, { start, cue, from, last }: Clause): SpeakerWords | null {
  const mention = mentionAt(view, start);
  const inner = skipAside(view, last, from);
  const other = mentionAt(view, inner);
  if (mention?.type !== "person" || other?.type !== "person" || other.entityKey === mention.entityKey) return null;
  if (other.surface.includes(" ") || !mention.surface.includes(" ")) return null;
  let comma = start;
  while (mentionAt(view, comma) === mention) comma++;
  const office = initial(view, comma) === "," ? overDegree(view, comma, cue) + 1 : cue;
  if (office >= inner || !isAny(view.tokens, office, OFFICE_HEAD)) return null;
  for (let i = office; i < inner; i++) if (initial(view, i) === ",") return null;
  return mentionWords(mention, last + 1, "");
}

function toldBy(view: Reading, { from, cue }: Clause): SpeakerWords | null {
  const told = TOLD_BY(view, from, from, cue);
  const found = told && nounPhrase(view, told.mark, cue, false);
  return found?.kind === "person" ? { ...found, rule: "" } : null;
}

/** `Budi, Sp.PD, Ketua ...`: the comma behind the degrees. */
function overDegree(view: Reading, comma: number, limit: number): number {
  const next = commaAfter(view, comma + 1, Math.min(limit, comma + LONGEST_DEGREE));
  return next > 0 && !isAny(view.tokens, comma + 1, OFFICE_HEAD) ? next : comma;
}

/** `Keenan dan Rudi mengatakan`, `Bupati Keenan dan Camat Rudi`: who speaks with the one right before the verb. */
function partnerBefore(view: Reading, mention: Mention, inside: number, from: number): Mention | null {
  let link = officeStart(view, mention, inside) - 1;
  for (let i = link; i > link - LONGEST_TRADE && i > from && !isCapital(view, i); i--) {
    // `Umar Said dan kapten tim Beni Kurnia`
    if (TRADE_OF_PARTNER(view, i, i, link + 1)) link = i;
  }
  if (link - 1 < from || !is(view.tokens, link, C.additive)) return null;
  const last = skipAside(view, link - 1, from); // `Rina (30) dan Budi`
  const other = mentionAt(view, last);
  const subject = other?.type === "person" && other.entityKey !== mention.entityKey;
  return subject && isSubject(view, other, last, from, false) ? other : null;
}

function capitalBefore(view: Reading, { from, last }: Clause): SpeakerWords | null {
  const { tokens } = view;
  if (last - 1 < from || isCapital(view, last - 1) || !isCapital(view, last) || view.mentionOf[last] !== 0) return null;
  if (closesAdverbial(view, from, last - 1) && is(tokens, last, C.institution)) {
    return speakerWords(view, "institution", last, last + 1, last, last + 1);
  }
  if (!is(tokens, last - 1, C.subordinator) || !isPlain(view, last) || is(tokens, last, C.first_person)) return null;
  return speakerWords(view, "person", last, last + 1, last, last + 1);
}

/** `Melalui kegiatan ini Kemkominfo berharap`: the adverbial that opens the sentence ends before the name. */
const closesAdverbial = (view: Reading, from: number, at: number): boolean =>
  isPointer(view, at) && opensSentence(view, from) && isAny(view.tokens, from, ADVERBIAL);

/** `Hasyim Wahyudi atau Gus Wahyu mengatakan`: the name before its other form. */
function aliased(view: Reading, mention: Mention, inside: number): Mention {
  let i = before(view, mention, inside);
  const titled = is(view.tokens, i, C.honorific) || is(view.tokens, i + 1, C.honorific);
  while (is(view.tokens, i, C.honorific)) i--;
  const whole =
    is(view.tokens, i, C.alias_link) && (titled || is(view.tokens, i, C.title_noun)) ? mentionAt(view, i - 1) : null;
  return whole?.type === "person" ? whole : mention;
}

/** `Seorang perawat di RSUD itu mengatakan`: where someone unnamed belongs is all that tells who it is. */
function withPlace(view: Reading, speaker: SpeakerWords | null, last: number): SpeakerWords | null {
  if (speaker?.kind !== "anonymous" || !is(view.tokens, speaker.end, C.origin)) return speaker;
  for (let i = speaker.end; i <= last; i++) {
    if (view.tokens.kinds[i] === PUNCTUATION || isVerbal(view, i)) return speaker;
  }
  const span = { start: speaker.span.start, end: view.tokens.ends[last] as number };
  return { ...speaker, span, phrase: { start: speaker.phrase.start, end: span.end }, end: last + 1 };
}

function beforeAside(view: Reading, { from, cue }: Clause): SpeakerWords | null {
  for (let i = cue - 2; i >= from; i--) {
    const mention = initial(view, i + 1) === "," ? mentionAt(view, i) : null;
    if (mention?.type === "person" && isSubject(view, mention, i, from, false)) return mentionWords(mention, i + 1, "");
  }
  return null;
}

function behindComma(view: Reading, { from, cue, last }: Clause): SpeakerWords | null {
  let comma = last;
  while (comma > from && comma > last - LONGEST_BEHIND_COMMA && initial(view, comma) !== ",") comma--;
  if (initial(view, comma) !== "," || comma === last) return null;
  // `..., namun kelompok itu mengklaim`
  const joined = isAny(view.tokens, comma + 1, JOINS) && !isCapital(view, comma + 1);
  const found = nounPhrase(view, joined ? comma + 2 : comma + 1, cue, false);
  return found?.end === last + 1 ? { ...found, rule: "speaker/behind-comma" } : null;
}

function besideVerb(view: Reading, { from, start, last }: Clause): SpeakerWords | null {
  const mention = institutionAt(view, last) ?? platformAt(view, last);
  if (!mention) {
    // `Undang-Undang Perlindungan Anak menegaskan ...`
    if (!isCapital(view, last) || !is(view.tokens, last, C.role_noun) || is(view.tokens, start, C.law)) return null;
    return speakerWords(view, "role", last, last + 1, last, last + 1);
  }
  const head = before(view, mention, last);
  if (head >= 0 && isVerbal(view, head)) return null; // `gerakan yang didukung Iran mengatakan`
  if (head > from && AT_PLACE(view, head, head, last + 1)) return someoneAt(view, start, head, last);
  if (head >= 0 && is(view.tokens, head, C.role_noun)) {
    return speakerWords(view, "role", head, last + 1, head, last + 1);
  }
  return { ...speakerWords(view, "institution", last, last + 1, last, last + 1), span: mention, mention };
}

const AT_PLACE = pattern("di _");

/** `Kontak di Jerman mengatakan`: someone there, and not the place; a law or a study is no one. */
function someoneAt(view: Reading, start: number, head: number, last: number): SpeakerWords | null {
  if (start >= head || !isPlain(view, start) || is(view.tokens, start, C.law)) return null;
  return speakerWords(view, "role", start, head, start, last + 1);
}

/** `YouTube menyatakan`: a product that is called as its firm. */
function platformAt(view: Reading, last: number): Mention | null {
  const mention = mentionAt(view, last);
  return mention?.type === "product" && opensSentence(view, last) ? mention : null;
}

function agent(view: Reading, { start, cue }: Clause): SpeakerWords | null {
  if (start >= cue || !isAgent(view, start)) return null;
  const end = phraseEnd(view, start, cue);
  for (let i = start; i < cue; i++) if (personAt(view, i)) return null; // in apposition: he speaks
  return speakerWords(view, "role", start, end, start, end);
}

function whoAdmits(view: Reading, { start, cue, last }: Clause): SpeakerWords | null {
  const { stance, complement } = view.cues[cue] ?? {};
  if (stance !== "admitted" || complement !== "clause" || start >= cue || !isPointer(view, last)) return null;
  const found = nounPhrase(view, start, cue, true);
  return found?.end === last + 1 ? { ...found, rule: "" } : null;
}

function embedded(view: Reading, { from, last }: Clause): SpeakerWords | null {
  const { tokens } = view;
  let i = last;
  while (i > from && tokens.kinds[i] !== PUNCTUATION && !isAny(tokens, i, CLAUSE)) {
    if (isVerbal(view, i)) return null;
    i--;
  }
  if (i === from || i === last || tokens.kinds[i] === PUNCTUATION) return null;
  let subject = i + 1;
  while (isNumeral(view, subject)) subject++;
  if (subject > last || subject === i + 1 || !isAny(tokens, subject, PLURAL_HEAD)) return null;
  return speakerWords(view, "group", i + 1, last + 1, i + 1, last + 1);
}

const isNumeral = ({ tokens }: Reading, i: number): boolean =>
  tokens.kinds[i] === NUMBER || is(tokens, i, C.numeral) || is(tokens, i, C.plural);

/** The token before a mention that `inside` is a token of, -1 at the head of the text. */
function before({ tokens }: Reading, mention: Mention, inside: number): number {
  let i = inside;
  while (i >= 0 && (tokens.starts[i] as number) > mention.start) i--;
  return i - 1; // a mention may begin inside of a token: `Vonnie-Hendry`
}

/** `Rekannya, Prof. Rina Wati, menyarankan ...`, `Pelanggan setianya, Rina (30), rela ...` */
const HIS_PARTNER = pattern(
  "((aa|Aa) @owned , <honorific|rank>{0,2} .? > @person{1,6} (\\( 0 \\))? ,|" +
    "@owned , <honorific|rank>{0,2} .? > @person{1,6} , <adverb>{0,2} @told_on)",
);

/** The subject that a clause opens with, behind its connectors and adverbials: `Di tempat lain, [Hamzah] antre ...`. */
export function subjectOf(view: Reading, from: number, limit: number): SpeakerWords | null {
  const start = subjectStart(view, from, limit);
  const subject = start < limit ? nounPhrase(view, start, limit, false) : null;
  const apposed = start < limit && subject === null ? HIS_PARTNER(view, start, start, limit) : null;
  const partner = apposed && mentionAt(view, apposed.mark);
  if (partner) return mentionWords(partner, tokenAt(view, partner.end), "speaker/name-before");
  if (start < limit && subject?.kind !== "role" && subject?.kind !== "institution") return subject;
  // the name behind a long office or adverbial: `Ketua Organisasi Angkutan di Jalan DKI Shafruhan mempertanyakan`
  const first = start < limit ? start : from;
  let verb = first;
  while (verb < limit && !isVerbal(view, verb) && view.cues[verb]?.form !== "active") verb++;
  const mention = verb < limit && personAt(view, verb - 1) ? mentionAt(view, verb - 1) : null;
  if (!mention || !isSubject(view, mention, verb - 1, first, false)) return subject;
  return mentionWords(mention, verb, "speaker/name-before");
}

/** `Duduk berdua di sebuah kafe, Rina mulai ...`: a name between the first comma and what he does. */
export function nameBehindFront(view: Reading, from: number, limit: number): SpeakerWords | null {
  const name = commaAfter(view, from, limit) + 1;
  const mention = name > 0 ? mentionAt(view, name) : null;
  if (mention?.type !== "person") return null;
  let end = name;
  while (mentionAt(view, end) === mention) end++;
  const acts = end < limit && !isCapital(view, end) && (isVerbal(view, end) || isAny(view.tokens, end, LIGHT));
  return acts ? mentionWords(mention, end, "speaker/name-before") : null;
}

/** Over connectors and adverbials to where the subject begins; `limit` without one. */
function subjectStart(view: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    if (view.mentionOf[i] !== 0) return i;
    const next = overAdverbial(view, i, limit);
    if (next === i) return i;
    i = next;
  }
  return limit;
}

/** The token behind the mark, connector or adverbial at `i`; `i` where none begins. */
function overAdverbial(view: Reading, i: number, limit: number): number {
  const { tokens } = view;
  if (tokens.kinds[i] === PUNCTUATION) return i + 1;
  if (isCapital(view, i) && opensSentence(view, i)) {
    if (FURTHER(view, i, i, limit)) return i + 3;
    const close = isVerbal(view, i) ? commaAfter(view, i, Math.min(limit, i + LONGEST_ADVERBIAL)) : -1;
    if (close > 0) return close + 1; // `Ditanya soal itu, ...`
  }
  const later =
    (is(tokens, i + 1, C.later) ? LATER(view, i, i, tokens.length) : null) ??
    AGO(view, i, i, limit) ??
    UNCLOSED(view, i, i, limit);
  if (later) return later.mark;
  // `Setiap subuh, ...`
  const recurring = is(tokens, i, C.recurring) ? commaAfter(view, i, Math.min(limit, i + 5)) : -1;
  if (recurring > 0) return recurring + 1;
  if (!isAny(tokens, i, ADVERBIAL)) return is(tokens, i, C.adverb) && !is(tokens, i, C.role_noun) ? i + 1 : i;
  // `Saat ini pihaknya mengaku`, `Selain itu warga berharap`: two words that only link the sentence
  if (SUBJECT_LINK(view, i, i, limit)) return Math.min(limit, i + 2);
  const comma = commaAfter(view, i, Math.min(limit, i + LONGEST_ADVERBIAL));
  if (comma > 0 && (isAny(tokens, i, SETTING) || comma <= i + 2)) return comma + 1;
  return is(tokens, i, C.conjunction) ? i + 1 : limit;
}

function commaAfter(view: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (initial(view, i) === ",") return i;
  return -1;
}

/**
 * From a closing bracket or comma back to the word before the aside: `Budi (37) mengatakan`,
 * `sopir itu, Budi, mengaku`.
 */
function skipAside(view: Reading, last: number, from: number): number {
  let i = last;
  // the name is lost: `Reino Barack,,memastikan`
  if (initial(view, i) === "," && initial(view, i - 1) === ",") return last;
  if (initial(view, i) === "," && i > from) i--;
  if (initial(view, i) !== ")") return i;
  for (let j = i; j > from; j--) if (initial(view, j) === "(") return j - 1;
  return i;
}

/**
 * A name right before its verb is the subject, unless a preposition, a verb or a relative governs it
 * (`kepada Menteri Budi`, `didampingi Budi`, `paman Budi`). In an aside (`sopir itu, Budi, mengaku`) it stands alone,
 * perhaps with its office.
 */
function isSubject(view: Reading, mention: Mention, last: number, from: number, inAside: boolean): boolean {
  const { tokens } = view;
  let i = before(view, mention, last);
  // `warga setempat, Tono dan Anwar, mengatakan`
  if (inAside && i > from && is(tokens, i, C.additive)) {
    const inner = skipAside(view, i - 1, from);
    const other = mentionAt(view, inner);
    if (other?.type === "person") i = before(view, other, inner);
  }
  if (i >= from && (isKin(view, i, from) || isSideAt(tokens, i) || isPrincipal(view, i + 1, mention))) return false;
  while (i > from && isAny(tokens, i, BEFORE_NAME)) i--;
  if (i < from || isCapital(view, i)) return true;
  if (inAside && initial(view, last + 1) === "," && i > from && initial(view, i) !== ",") return false;
  // `ibu dari Rina mengatakan`, `Sallis, melansir dari Glamour, menyarankan`
  if (isParentOf(view, i) || (is(tokens, i, C.origin) && is(tokens, i - 1, C.credit))) return false;
  // `Saat diwawancara Koko mengaku`
  if (is(view.tokens, i - 1, C.occasion_weak) && isPassive(view, i)) return true;
  // `pengamat dari Unila Robi menilai`, `hingga Sherly berkata`: where he is from, or a clause of his own
  return (
    !isVerbal(view, i) && (!is(tokens, i, C.preposition) || is(tokens, i, C.origin) || is(tokens, i, C.subordinator))
  );
}

/** The rule of a speaker without words beside the quote. */
export const CARRIED = "speaker/carried";

export const SPEAKER_TABLE = ruleTable("speakers", "src/quotes/speakers.ts", [
  ...BESIDE_RULES,
  ...OTHER_RULES,
  ...PHRASE_RULES,
  {
    id: CARRIED,
    about: "no words for him: whoever spoke or did something last",
    examples: ['Budi Santoso datang. "[Jembatan itu dibuka besok]," ujarnya.'],
  },
  {
    id: "speaker/relative-clause",
    about: "`pernyataan Rina yang mengatakan ...`: a name right before the relative",
    examples: ["Mereka mengingat pernyataan Budi Santoso yang mengatakan [jembatan itu dibuka besok]."],
  },
  {
    id: "speaker/relative-body",
    about: "`diungkap oleh Satgas Tambang yang menyebut ...`: a body that the sentence names as its source",
    examples: ["Temuan ini diungkap oleh Kementerian Kesehatan yang menyebut [jumlah pasien terus bertambah]."],
  },
  {
    id: "speaker/many-who",
    about: "`Banyak yang mengatakan`, `sejumlah warga yang menilai`: several before the relative",
    examples: ["Banyak warga yang mengatakan [jembatan itu sudah retak sejak lama]."],
  },
  {
    id: "speaker/around-someone",
    about: "`keluarga Budi`, `pihak Budi`, `pejabat administrasi Budi`: those around him",
    examples: [
      "Menurut keluarga Budi Santoso, [jembatan itu sudah retak sejak lama].",
      "Menurut pejabat senior administrasi Budi Santoso, [jembatan itu sudah retak sejak lama].",
    ],
  },
  {
    id: "speaker/relative",
    about: "`istri Raffi`: someone told by whom he belongs to",
    examples: ["Menurut istri Budi Santoso, [jembatan itu sudah retak sejak lama]."],
  },
]);
