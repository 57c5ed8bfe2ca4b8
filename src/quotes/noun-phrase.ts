/**
 * A noun phrase that stands for a speaker: a name with its office, an office, an institution, a group, someone unnamed.
 */
import type { Mention, Role } from "../core/annotations.ts";
import { WORD } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isVerbInAnyCase, isAgent as looksLikeAgent } from "../language/morphology.ts";
import { phraseAt } from "../language/phrases.ts";
import { isSideAt } from "../language/sides.ts";
import { classMask, is, isAcronym, isAny, lowerAt } from "../language/token-table.ts";
import { phraseEnd } from "./phrase-end.ts";
import {
  initial,
  institutionAt,
  isCapital,
  isPlain,
  isPointer,
  mentionAt,
  opensSentence,
  personAt,
  type Reading,
  sentenceFrom,
  tokenAt,
} from "./reading.ts";
import { jointWords, type SpeakerRule, type SpeakerWords, speakerWords } from "./speaker-words.ts";
import { pattern } from "./tests.ts";

/** Where a phrase stands: its first token, the one behind its honorifics, the one behind its end. */
interface Phrase {
  readonly first: number;
  readonly from: number;
  readonly stop: number;
  readonly limit: number;
  /** Any noun will do, as the cue is beyond doubt. */
  readonly lenient: boolean;
}

const TITLE = classMask("rank", "honorific");
const HEAD = classMask("role_noun", "unnamed", "group");
const OF_OFFICE = classMask("role_noun", "affected", "kin");
const NO_NAME = classMask(
  "first_person",
  "law",
  "role_noun",
  "institution",
  "weekday",
  "group",
  "unnamed",
  "topic_noun",
);
/** `Tanpa menyebut ...`, `Sangat menganggap ...`: no one's name. */
const OPENS_CLAUSE = classMask("relative", "uncounted", "opener", "additive");
const NO_FIRST_NAME = classMask("rank", "honorific", "institution");
const NO_SPEAKER = classMask("first_person", "law");
const NO_NOUN = classMask("adverb", "auxiliary", "preposition", "first_person");
const ACCOUNT = pattern("((akun <!preposition>{0,2})? > @at_sign _|akun bernama? > @handle)");
const CALLED = pattern("<relative> aa{0,4} <called> > Aa");
const PRESS = pattern("media (setempat|lokal|asing|pemerintah)");
const THAT_ACCOUNT = pattern("akun aa? <demonstrative>");
const WRONG = pattern("salah (!@one_of|$)");
const SEVERAL = pattern(
  "(<several> (<!unnamed>|$)|(banyak|seluruh|semua|berbagai) @human|" +
    "<count_cue>? 0 <share>|<numeral|ordinal|open_number>{1,2} orang? @human)",
);
const OF_SEVERAL_RECORDS = pattern("<unnamed> <record>");
/** Between a subject and its verb: `Rina pun mengatakan`; where a person is from. */
const NAMED_BY = pattern("((<adverb>?|belum lama ini) @cue|\\(|dari)");

/** The speaker that the noun phrase at `first` names. */
export function nounPhrase(view: Reading, first: number, limit: number, lenient: boolean): SpeakerWords | null {
  let from = first;
  while (from < limit && goesBefore(view, from, limit)) from++;
  if (from >= limit || is(view.tokens, from, C.companion)) return null; // `ujarnya didampingi Rina`
  const phrase = { first, from, stop: phraseEnd(view, from, limit), limit, lenient };
  for (const rule of RULES) {
    if (phrase.stop <= from && !rule.early) continue;
    const found = rule.find(view, phrase);
    if (found !== null) return found === "nobody" ? null : { ...found, rule: found.rule || rule.id };
  }
  return null;
}

interface PhraseRule extends SpeakerRule {
  /** Asked even where the phrase is empty. */
  readonly early?: true;
  /** `nobody`: the phrase is no speaker, and no rule below is asked. */
  readonly find: (view: Reading, phrase: Phrase) => SpeakerWords | "nobody" | null;
}

const RULES: readonly PhraseRule[] = [
  {
    id: "speaker/pronoun",
    about: "`dia`, `ia`, `beliau`, `mereka`",
    early: true,
    find: (view, { from, first }) =>
      is(view.tokens, from, C.pronoun) ? speakerWords(view, "pronoun", from, from + 1, first, from + 1) : null,
    examples: ['Budi Santoso datang. "[Jembatan itu dibangun tanpa izin]", kata dia.'],
  },
  {
    id: "speaker/account",
    about: "`akun @tari_dewi`, `@tari_dewi`, `akun bernama tari_dewi`: the account's name",
    early: true,
    find: (view, { from, first, limit }) => {
      const match = ACCOUNT(view, from, from, limit);
      return match && account(view, match.mark, first);
    },
    examples: [
      '"[Jembatan itu dibangun tanpa izin warga desa]", tulis akun @tari_dewi.',
      '"[Jembatan itu dibangun tanpa izin warga desa]", tulis akun bernama taridewi93.',
    ],
  },
  {
    id: "speaker/name",
    about: "a person's name, with what goes before it: the first, or the one in apposition to an office",
    find: named,
    examples: ['"[Jembatan itu dibangun tanpa izin warga desa]", kata Ketua DPR Budi Santoso.'],
  },
  {
    id: "speaker/capitals",
    about: "a run of capitals that no one knows as a name, alone or behind an office and a comma or rank",
    find: capitals,
    examples: ['"[Jembatan itu dibangun tanpa izin warga desa]", kata Opsi.'],
  },
  {
    id: "speaker/called",
    about: "`perempuan yang akrab disapa Wenda itu`",
    find: called,
    examples: ['"[Saya senang sekali melihat mereka pulang]", kata perempuan yang akrab disapa Wenda itu.'],
  },
  {
    id: "speaker/institution",
    about: "a named institution, or a place that speaks like one: `Norwegia mengatakan`",
    find: (view, { from, first, stop }) => {
      const mention = institutionAt(view, from);
      return mention && { ...speakerWords(view, "institution", from, stop, first, stop), span: mention, mention };
    },
    examples: ["Menurut Kementerian Kesehatan, [jumlah pasien terus bertambah]."],
  },
  {
    id: "speaker/press",
    about: "the press of a place: `media setempat`",
    find: (view, { from, first, stop, limit }) => {
      const end = Math.max(stop, from + 2);
      return PRESS(view, from, from, limit) ? speakerWords(view, "group", from, end, first, end) : null;
    },
    examples: ["Menurut media setempat, [jembatan itu sudah retak sejak lama]."],
  },
  {
    id: "speaker/that-account",
    about: "`akun tersebut`, `akun itu`: it was named before, and no one knows whose it is",
    find: (view, { from, first, stop, limit }) =>
      THAT_ACCOUNT(view, from, from, limit) ? speakerWords(view, "anonymous", from, stop, first, stop) : null,
    examples: ["Akun tersebut menyatakan [jembatan itu sudah retak sejak lama]."],
  },
  {
    id: "speaker/salah",
    about: "`salah` is wrong and no one, unless one of several is meant: `salah satu warga`",
    find: (view, { from, limit }) => (WRONG(view, from, from, limit) ? "nobody" : null),
    examples: ["Warga itu keliru. Menurut salah tafsir itu, jembatan sudah dibuka."],
  },
  {
    id: "speaker/records",
    about: "`menurut beberapa penelitian`: texts, no speaker",
    find: (view, { from, stop }) => (OF_SEVERAL_RECORDS(view, from, from, stop) ? "nobody" : null),
    examples: ["Menurut beberapa penelitian, jumlah pasien terus bertambah."],
  },
  {
    id: "speaker/several",
    about: "`sejumlah warga`, `beberapa pengamat`, `ribuan warga`, `dua orang remaja`, `60 persen`",
    find: (view, { from, first, stop }) =>
      SEVERAL(view, from, from, stop) ? speakerWords(view, "group", from, stop, first, stop) : null,
    examples: [
      "Menurut sejumlah warga, [jembatan itu sudah retak sejak lama].",
      "Menurut ribuan warga, [jembatan itu sudah retak sejak lama].",
      "Menurut dua orang remaja, [jembatan itu sudah retak sejak lama].",
      "Sebanyak 60 persen mengaku [tidak puas dengan jembatan itu].",
    ],
  },
  {
    id: "speaker/unnamed",
    about: "someone who is not named on purpose: `seorang saksi`, `sumber`, `sebuah sumber`",
    find: (view, { from, first, stop }) =>
      is(view.tokens, from, C.unnamed) ? speakerWords(view, "anonymous", from, stop, first, stop) : null,
    examples: ["Menurut seorang saksi, [jembatan itu sudah retak sejak lama]."],
  },
  {
    id: "speaker/group-of-institution",
    about: "`Manajemen PT Cipta Karsa`: the institution speaks through them",
    find: (view, { from, first, stop }) => {
      const own = is(view.tokens, from, C.group) && from + 1 < stop ? institutionAt(view, from + 1) : null;
      return own && { ...speakerWords(view, "institution", from, stop, first, stop), mention: own };
    },
    examples: ["Menurut pihak Bank Indonesia, [jumlah nasabah terus bertambah]."],
  },
  {
    id: "speaker/group",
    about: "those who speak as one: `warga`, `para pedagang`",
    find: (view, { from, first, stop }) =>
      is(view.tokens, from, C.group) ? speakerWords(view, "group", from, stop, first, stop) : null,
    examples: ["Menurut warga, [jembatan itu sudah retak sejak lama]."],
  },
  {
    id: "speaker/office",
    about: "an office or trade without a name: `Presiden`, `dokter itu`; someone of the case: `pelaku`",
    find: (view, { from, first, stop, limit }) =>
      isAny(view.tokens, from, OF_OFFICE)
        ? pointedAt(view, speakerWords(view, "role", from, stop, first, stop), limit)
        : null,
    examples: [
      "Menurut dokter itu, [jumlah pasien terus bertambah].",
      "Pelaku mengaku [telah merusak jembatan itu].",
      "Menurut Kapolsek, [korban ditemukan warga pada pagi hari].",
      "[Jembatan itu putus, kata Danrem, KSB merusak jalan ke desa].",
    ],
  },
  {
    id: "speaker/officer",
    about: "`polisi 34 tahun itu`: one of a body, told by what he is",
    find: (view, { from, first, stop }) =>
      is(view.tokens, from, C.counted_person) &&
      is(view.tokens, from, C.institution) &&
      stop > from + 2 &&
      isPointer(view, stop - 1)
        ? speakerWords(view, "role", from, stop, first, stop)
        : null,
    examples: ['Budi Santoso menolong warga. "[Itu bukan apa-apa]," ucap polisi 34 tahun itu.'],
  },
  {
    id: "speaker/institution-noun",
    about: "a common noun for an institution, with the name inside of it where there is one",
    find: institutionNoun,
    examples: ["Menurut pemerintah, [jumlah pasien terus bertambah]."],
  },
  {
    id: "speaker/person-noun",
    about: "someone by what he is, with whatever tells of him: `perwira itu`, `lulusan Universitas Rantau itu`",
    find: (view, { from, first, stop, limit }) =>
      is(view.tokens, from, C.counted_person)
        ? pointedAt(view, speakerWords(view, "role", from, stop, first, stop), limit)
        : null,
    examples: [
      "Menurut perwira itu, [jumlah pasien terus bertambah].",
      "Juragan perahu itu mengatakan [ombak di teluk sangat tinggi].",
    ],
  },
  {
    id: "speaker/capital",
    about: "a capitalised word inside of the sentence that no one knows",
    find: (view, { from, first, stop }) =>
      speaksByCapital(view, from) && view.tokens.kinds[from] === WORD && view.mentionOf[from] === 0
        ? speakerWords(view, "institution", from, stop, first, stop)
        : null,
    examples: ['"[Ini acara yang sangat penting bagi warga]," kata PZXK di Bogor.'],
  },
  {
    id: "speaker/owner-of-record",
    about: "`papar pernyataan Departemen Transportasi`: whose it is speaks; `kata dokumen itu`: no one who was named",
    find: recordOwner,
    examples: ['"[Jumlah pasien terus bertambah]", papar pernyataan Kementerian Kesehatan.'],
  },
  {
    id: "speaker/noun",
    about: "any noun, where the cue is beyond doubt: `ujar sosok berambut ikal itu`",
    find: (view, { from, first, stop, lenient }) =>
      lenient && view.tokens.kinds[from] === WORD && !isAny(view.tokens, from, NO_NOUN)
        ? speakerWords(view, "role", from, stop, first, stop)
        : null,
    examples: ['"[Jumlah pasien terus bertambah]", ujar sosok berambut ikal itu.'],
  },
];

export const PHRASE_RULES: readonly SpeakerRule[] = RULES;

/**
 * Behind the noun what tells of him, and a pointer: `dosen di Universitas Rantau ini`, `pria yang tinggal di Ende itu`,
 * `perempuan berambut pendek ini`, `suami dari Rina itu`, `anggota , ini`, where a link's text is lost.
 */
const POINTED = pattern(
  "(di Aa{1,7}|(<relative>|dari|asal|kelahiran|dengan) @unpointed{1,14}|@deed @unpointed{0,5}|,) <demonstrative> > " +
    "($|@mark|@cue|<adjunct|adverb|auxiliary>)",
);

function pointedAt(view: Reading, words: SpeakerWords, limit: number): SpeakerWords {
  const match = words.definite ? null : POINTED(view, words.end, words.end, limit);
  if (!match) return words;
  const phrase = { start: words.phrase.start, end: view.tokens.ends[match.mark - 1] as number };
  return { ...words, phrase, end: match.mark, pointed: true };
}

/** `Pak Budi`, `oleh Budi`, `sebuah sumber`: no part of who speaks. */
const goesBefore = (view: Reading, i: number, limit: number): boolean =>
  isHonorific(view, i, limit) || is(view.tokens, i, C.agent_marker) || ONE_SOURCE(view, i, i, limit) !== null;

const ONE_SOURCE = pattern("sebuah <unnamed|institution>");

const isHonorific = (view: Reading, i: number, limit: number): boolean =>
  is(view.tokens, i, C.honorific) && HONORIFIC(view, i, i, limit) !== null;

/** `Pak Budi`, `Sdr. Budi`, `sang pelatih`. */
const HONORIFIC = pattern("(sang <role_noun>|_ (Aa|. Aa))");

/** `Co-founder Gojek Kevin Aluwi`: an office that passes for a name. */
const isOfficeAlone = (view: Reading, i: number): boolean =>
  is(view.tokens, i, C.office) && mentionAt(view, i) !== mentionAt(view, i + 1);

/** From the first name of the phrase: who that is, or those around him. */
function named(view: Reading, { first, from, stop, limit }: Phrase): SpeakerWords | null {
  let found = -1; // the first name, or the one in apposition to an office
  let titled = false; // `penulis buku "Surat untuk Karno" ini`
  for (let i = from; i < stop; i++) {
    if (initial(view, i) === '"') titled = !titled;
    if (!titled && personAt(view, i) && (found < 0 || initial(view, i - 1) === "," || isOfficeAlone(view, found)))
      found = i;
  }
  const mention = mentionAt(view, found);
  if (!mention) return null;
  // `keluarga Budi`, `pengacara keluarga Budi`: those around him, not he
  if (found > from && isSideAt(view.tokens, found - 1)) {
    const kind = found === from + 1 ? "group" : "role";
    return { ...speakerWords(view, kind, from, stop, first, stop), rule: "speaker/around-someone" };
  }
  // `istri Raffi`, `keponakan Ashanty ini`: someone told by whom he belongs to
  const kin = found > from && (isKin(view, found - 1, from) || isPrincipal(view, found, mention));
  const pointed = found > from && mentionAt(view, stop - 2) === mention && isPointer(view, stop - 1);
  const possessed = kin || (pointed && !isFromPlace(view, found, mention));
  if (possessed) return { ...speakerWords(view, "role", from, stop, first, stop), rule: "speaker/relative" };
  return withPartner(view, personWords(view, mention, mention, first, stop), mention, limit);
}

/** `Artis kelahiran Ende Rina Wati ini`: where someone is from, and the full name. */
const isFromPlace = (view: Reading, name: number, { surface }: Mention): boolean =>
  surface.includes(" ") && mentionAt(view, name - 1)?.type === "location";

/** `kata Keenan dan Rudi`: who speaks with the name that closes the phrase. */
function withPartner(view: Reading, words: SpeakerWords, mention: Mention, limit: number): SpeakerWords {
  const { end } = words;
  if (end + 1 >= limit || !is(view.tokens, end, C.additive) || mentionAt(view, end - 1) !== mention) return words;
  const other = mentionAt(view, end + 1) ?? holderFrom(view, end + 1, limit);
  if (other?.type !== "person" || other.entityKey === mention.entityKey) return words;
  let stop = end + 1;
  while ((view.tokens.starts[stop] as number) < other.end) stop++;
  return { ...jointWords(words, mention, other), end: stop };
}

const LONGEST_OFFICE = 14;

/** `Wakil Bupati Rina`: whose office begins at a token. */
function holderFrom(view: Reading, at: number, limit: number): Mention | null {
  const office = view.tokens.starts[at] as number;
  for (let i = at + 1; i < limit && i < at + LONGEST_OFFICE; i++) {
    const mention = mentionAt(view, i);
    if (mention?.type === "person") return view.officeBefore.get(mention.start) === office ? mention : null;
  }
  return null;
}

function personWords(
  { tokens }: Reading,
  span: { readonly start: number; readonly end: number },
  mention: Mention | null,
  first: number,
  stop: number,
): SpeakerWords {
  const { start, end } = span;
  const phrase = { start: tokens.starts[first] as number, end: Math.max(end, tokens.ends[stop - 1] as number) };
  return { kind: "person", span: { start, end }, mention, phrase, definite: false, end: stop, rule: "" };
}

/** `Juru bicara Rina` of a Rina who was named in full before, and never as a spokeswoman: whoever speaks for her. */
export function isPrincipal(view: Reading, name: number, { surface, entityKey, start }: Mention): boolean {
  if (surface.includes(" ") || !(isAgentAt(view, name - 1) || isAgentAt(view, name - 2))) return false;
  const own = view.roles.some(
    (role) => role.personKey === entityKey && (role.person?.start ?? start) < start && isAgents(view, role),
  );
  return !own && view.mentions.some((other) => other.start < start && other.entityKey === entityKey && isFull(other));
}

const isAgents = (view: Reading, { role }: Role): boolean => isAgentAt(view, tokenAt(view, role.start));

const isAgentAt = ({ tokens }: Reading, i: number): boolean =>
  i >= 0 && (is(tokens, i, C.agent_of) || phraseAt(tokens, i, C.agent_of) !== undefined);

const isFull = ({ surface }: Mention): boolean => surface.includes(" ");

/** `ibu dari Rina`: at `dari`. */
export const isParentOf = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.origin) &&
  (is(tokens, i - 1, C.kin) || (is(tokens, i - 1, C.honorific) && is(tokens, i - 1, C.person)));

/** `kakak-kakak Fani`. */
function isKinTwice({ tokens }: Reading, i: number): boolean {
  const [once, again, ...rest] = i < 0 ? [] : lowerAt(tokens, i).split("-");
  return once !== undefined && once === again && rest.length === 0 && LEXICON.isOf(once, C.kin);
}

/** `putri Fani` is a relative, `timnas putri Fani` is not. */
export function isKin(view: Reading, i: number, from: number): boolean {
  if (!is(view.tokens, i, C.kin)) return isKinTwice(view, i);
  if (isCapital(view, i) && sentenceFrom(view, i) !== i) return false; // `DKI Jakarta Cucu Ahmad Kurnia`: a name
  const before = i - 1;
  if (before < from || view.tokens.kinds[before] !== WORD) return true;
  if (is(view.tokens, before, C.office)) return false; // `psikolog anak Livia`
  return !isPlain(view, before) || isCapital(view, before);
}

function capitals(view: Reading, { first, from, stop }: Phrase): SpeakerWords | null {
  const { tokens } = view;
  let i = from;
  if (!startsName(view, i)) {
    // `Guru Besar Ilmu Fikih UIN itu` has no name
    i = isAny(tokens, from, HEAD) && !isPointer(view, stop - 1) ? nameBehindOffice(view, from, stop) : -1;
    if (i < 0) return null;
  }
  const ranked = i > from && isAny(tokens, i - 1, TITLE);
  let end = i + 1;
  while (end < stop && (continuesName(view, end, stop) || (ranked && isCapital(view, end)))) end++;
  if (opensSentence(view, i) && !namesOne(view, i, end)) return null;
  const span = { start: tokens.starts[i] as number, end: tokens.ends[end - 1] as number };
  return personWords(view, span, null, first, stop);
}

/**
 * `Ketua RT, Sukarman`, `Kapolsek Rungkut Kompol Bima`: a run of capitals behind the last comma or rank; -1 without.
 */
function nameBehindOffice(view: Reading, from: number, stop: number): number {
  const { tokens } = view;
  for (let i = stop - 1; i > from && initial(view, i) !== '"'; i--) {
    const opens = isCapital(view, i) && !isAny(tokens, i, NO_FIRST_NAME); // `Sekretaris Jenderal Dewan X`
    if (isAny(tokens, i - 1, TITLE) && opens) return i;
    if (i > from + 1 && initial(view, i - 1) === "," && startsName(view, i)) return i;
  }
  return -1;
}

/** At the head of a sentence a capital says nothing; a cue, an age or an origin behind the word makes it a name. */
const namesOne = (view: Reading, from: number, to: number): boolean =>
  isPlain(view, from) &&
  !isAny(view.tokens, from, OPENS_CLAUSE) &&
  !(to === from + 1 && looksLikeAgent(view.tokens, from)) &&
  !isVerbInAnyCase(view.tokens, from) &&
  NAMED_BY(view, to, to, view.tokens.length) !== null;

const startsName = (view: Reading, i: number): boolean =>
  view.tokens.kinds[i] === WORD &&
  isCapital(view, i) &&
  view.mentionOf[i] === 0 &&
  !isAny(view.tokens, i, NO_NAME) &&
  !isAcronym(view.tokens, i);

function continuesName(view: Reading, i: number, stop: number): boolean {
  if (view.mentionOf[i] !== 0) return false;
  if (view.tokens.kinds[i] === WORD && isCapital(view, i)) return !is(view.tokens, i, C.weekday);
  if (i + 1 >= stop || !isCapital(view, i + 1)) return false;
  return is(view.tokens, i, C.name_particle) || initial(view, i) === ".";
}

function called(view: Reading, { first, stop: head, limit }: Phrase): SpeakerWords | null {
  const match = CALLED(view, head, head, limit);
  if (!match) return null;
  const end = phraseEnd(view, match.mark, limit);
  const stop = isPointer(view, end - 1) ? end - 1 : end;
  const whole = { first, from: match.mark, stop, limit, lenient: false };
  const name = named(view, whole) ?? capitals(view, whole);
  return name?.kind === "person" ? { ...name, end: Math.max(name.end, end), rule: "" } : null;
}

/** `akun @tari_dewi`: over `_` and `.` inside of the name, which may be tokens. */
function account(view: Reading, at: number, first: number): SpeakerWords {
  let end = initial(view, at) === "@" ? at + 2 : at + 1;
  while (goesOn(view, end, /\w/) || (goesOn(view, end, /\./) && goesOn(view, end + 1, /\w/))) end++;
  return speakerWords(view, "person", at, end, first, end);
}

/** Right behind the token before, without a blank. */
const goesOn = (view: Reading, i: number, by: RegExp): boolean =>
  i < view.tokens.length && view.tokens.starts[i] === view.tokens.ends[i - 1] && by.test(initial(view, i));

/** A capital says something: it is not the sentence's, or the word is an acronym. */
const speaksByCapital = (view: Reading, from: number): boolean =>
  isCapital(view, from) &&
  !isAny(view.tokens, from, NO_SPEAKER) &&
  (!opensSentence(view, from) || (isAcronym(view.tokens, from) && (view.mentionOf[from + 1] ?? 0) === 0));

function institutionNoun(view: Reading, { first, from, stop }: Phrase): SpeakerWords | null {
  if (!is(view.tokens, from, C.institution)) return null;
  const own = isCapital(view, from + 1) ? null : organisationIn(view, from + 2, stop);
  if (own) return { ...speakerWords(view, "institution", from, stop, first, stop), span: own, mention: own };
  const isNamed =
    speaksByCapital(view, from) || (from + 1 < stop && isCapital(view, from + 1)) || isAcronym(view.tokens, from);
  return speakerWords(view, isNamed ? "institution" : "group", from, stop, first, stop);
}

/** `Organisasi lingkungan Rimba Lestari`: the name behind the noun. */
function organisationIn(view: Reading, from: number, stop: number): Mention | null {
  for (let i = from; i < stop && initial(view, i) !== ","; i++) {
    const own = institutionAt(view, i);
    if (own?.type === "organisation") return own;
  }
  return null;
}

function recordOwner(view: Reading, { first, from, stop, lenient }: Phrase): SpeakerWords | "nobody" | null {
  if (!lenient || !(is(view.tokens, from, C.record) || is(view.tokens, from - 1, C.text_verb))) return null;
  for (let i = from + 1; i < stop; i++) {
    const own = institutionAt(view, i);
    if (own) return { ...speakerWords(view, "institution", from, stop, first, stop), span: own, mention: own };
  }
  // `sambung pernyataan itu`: of whoever spoke before
  return is(view.tokens, from, C.speech_event) ? "nobody" : speakerWords(view, "anonymous", from, stop, first, stop);
}

/** `sebagian umat Muslim`: several, whoever they are, up to `stop`. */
export function severalWords(view: Reading, from: number, limit: number): SpeakerWords | null {
  const stop = phraseEnd(view, from, limit);
  const phrase = { first: from, from, stop, limit, lenient: false };
  for (const rule of RULES.slice(RULES.findIndex(({ id }) => id === "speaker/institution"))) {
    const found = rule.find(view, phrase);
    if (found !== null) return found === "nobody" ? null : { ...found, rule: found.rule || rule.id };
  }
  return null;
}
