/** The words beside a cue that stand for the speaker. Who they mean is worked out in `resolve.ts`. */
import type { Mention } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import type { Reading } from "./reading.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  KIN,
  NAME_PARTICLE,
  OFFICE,
  PREPOSITION,
  PRONOUN,
  RANK,
  RECORD,
  SETTING,
  UNNAMED,
  WEEKDAY,
} from "./words.ts";

export type SpeakerKind = "person" | "pronoun" | "role" | "institution" | "group" | "anonymous";

export interface SpeakerWords {
  readonly kind: SpeakerKind;
  /** The name alone; without one the noun or pronoun. */
  readonly span: Span;
  /** The name as a mention, where the names in the text have it. */
  readonly mention: Mention | null;
  /** The whole noun phrase, office and age included. */
  readonly phrase: Span;
  /** Points back with `itu` or `tersebut`. */
  readonly definite: boolean;
  /** Token after the phrase. */
  readonly end: number;
}

const COMMA = 0x2c;
const AT = 0x40;
const LONGEST_PHRASE = 40;
const LONGEST_ADVERBIAL = 25;

const unitAt = ({ text, tokens }: Reading, i: number): number =>
  i >= 0 && i < tokens.length ? text.charCodeAt(tokens.starts[i] as number) : 0;
export const word = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.starts[i] as number, tokens.ends[i] as number);

/** True where the token begins with a capital letter. */
export function isCapital(reading: Reading, i: number): boolean {
  const unit = unitAt(reading, i);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/**
 * The speaker behind a cue: `kata [juru bicara Departemen Luar Negeri Ned Price] dalam ...`. Null where none stands there.
 * `lenient`: any noun will do (`ujar jebolan akademi itu`), as the cue is beyond doubt.
 */
export function speakerAfter(reading: Reading, from: number, limit: number, lenient = false): SpeakerWords | null {
  return nounPhrase(reading, from, limit, lenient);
}

/** The subject before a cue: `[Kementerian Luar Negeri Rusia] dalam sebuah pernyataan mengatakan`. */
export function speakerBefore(reading: Reading, from: number, cue: number): SpeakerWords | null {
  const { kinds, mentions, mentionOf } = reading;
  let last = cue - 1; // the subject's last token, behind adverbs and auxiliaries
  while (last >= from && (kinds[last] as number) & (ADVERB | AUXILIARY) && !isCapital(reading, last)) last--;
  if (last < from) return null;
  if ((kinds[last] as number) & PRONOUN) return words(reading, "pronoun", last, last + 1, last, last + 1);
  const start = subjectStart(reading, from, cue);
  if (start < cue && PLURAL.test(word(reading, start)) && commaAfter(reading, start, cue) < 0) {
    return unnamed(reading, start, start, phraseEnd(reading, start, cue), false); // `sebagian umat Muslim`
  }
  const inner = skipAside(reading, last, from);
  const beside = mentions[(mentionOf[inner] as number) - 1];
  if (beside?.type === "person" && isSubject(reading, beside, inner, from, inner < last)) {
    return { kind: "person", span: beside, mention: beside, phrase: beside, definite: false, end: last + 1 };
  }
  return (
    (start < cue ? nounPhrase(reading, start, cue, false) : null) ??
    besideCue(reading, last) ??
    beforeRelative(reading, from, cue)
  );
}

const PLURAL = /^(?:para|sejumlah|beberapa|sebagian)$/i;

/** `... Abhan, yang juga hadir di situ, mengatakan`: the last name with an aside behind it. */
function beforeRelative(reading: Reading, from: number, cue: number): SpeakerWords | null {
  for (let i = cue - 2; i >= from; i--) {
    if (unitAt(reading, i + 1) !== COMMA || !personAt(reading, i)) continue;
    const mention = reading.mentions[(reading.mentionOf[i] as number) - 1] as Mention;
    if (!isSubject(reading, mention, i, from, false)) continue;
    return { kind: "person", span: mention, mention, phrase: mention, definite: false, end: i + 1 };
  }
  return null;
}

/** Where a heading or a lost full stop hides the head of the clause, the office or institution right before the cue. */
function besideCue(reading: Reading, last: number): SpeakerWords | null {
  const mention = institutionAt(reading, last);
  if (mention) return { ...words(reading, "institution", last, last + 1, last, last + 1), span: mention, mention };
  if (!isCapital(reading, last) || !((reading.kinds[last] as number) & OFFICE)) return null;
  return words(reading, "role", last, last + 1, last, last + 1);
}

/** The subject that a clause opens with, behind its connectors and adverbials: `Di tempat lain, [Hamzah] antre ...`. */
export function subjectOf(reading: Reading, from: number, limit: number): SpeakerWords | null {
  const start = subjectStart(reading, from, limit);
  if (start >= limit) return null;
  const subject = nounPhrase(reading, start, limit, false);
  if (subject?.kind !== "role" && subject?.kind !== "institution") return subject;
  // the name behind a long office: `Ketua Organisasi Angkutan di Jalan DKI Shafruhan mempertanyakan`
  let verb = start;
  while (verb < limit && !isVerbal(reading, verb) && reading.cues[verb]?.form !== "active") verb++;
  const mention =
    verb < limit && personAt(reading, verb - 1) ? reading.mentions[(reading.mentionOf[verb - 1] as number) - 1] : null;
  if (!mention || !isSubject(reading, mention, verb - 1, start, false)) return subject;
  return { kind: "person", span: mention, mention, phrase: mention, definite: false, end: verb };
}

function subjectStart(reading: Reading, from: number, limit: number): number {
  const { kinds, tokens } = reading;
  let i = from;
  while (i < limit) {
    const kind = kinds[i] as number;
    const isName = reading.mentionOf[i] !== 0;
    if (tokens.kinds[i] === PUNCTUATION) i++;
    else if (isName) return i;
    else if (kind & (PREPOSITION | SETTING | CONJUNCTION)) {
      const comma = commaAfter(reading, i, Math.min(limit, i + LONGEST_ADVERBIAL));
      if (comma > 0 && (kind & (PREPOSITION | SETTING) || comma <= i + 2)) i = comma + 1;
      else if (kind & CONJUNCTION) i++;
      else return limit;
    } else if (kind & ADVERB && !(kind & OFFICE)) i++;
    else return i;
  }
  return limit;
}

function commaAfter(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (unitAt(reading, i) === COMMA) return i;
  return -1;
}

/** The speaker that the noun phrase at `from` names. */
function nounPhrase(reading: Reading, from: number, limit: number, lenient: boolean): SpeakerWords | null {
  const { kinds } = reading;
  let i = from;
  while (i < limit && (isHonorific(reading, i, limit) || word(reading, i) === "oleh")) i++;
  if (i >= limit) return null;
  if ((kinds[i] as number) & PRONOUN) return words(reading, "pronoun", i, i + 1, from, i + 1);
  if (word(reading, i) === "akun" && unitAt(reading, i + 1) === AT && i + 2 < limit)
    return account(reading, i + 1, from);
  const stop = phraseEnd(reading, i, limit);
  if (stop <= i) return null;
  return personIn(reading, i, stop, from) ?? unnamed(reading, i, from, stop, lenient);
}

/** `akun @tari_dewi`: the account's name. */
function account(reading: Reading, at: number, phraseFrom: number): SpeakerWords {
  const { tokens, text } = reading;
  let end = at + 2; // over `_` and `.` inside of the name, which may be tokens
  while (
    end < tokens.length &&
    tokens.starts[end] === tokens.ends[end - 1] &&
    /[\w]/.test(text.charAt(tokens.starts[end] as number))
  )
    end++;
  return words(reading, "person", at, end, phraseFrom, end);
}

/** From a closing bracket or comma back to the word before the aside: `Budi (37) mengatakan`, `sopir itu, Budi, mengaku`. */
function skipAside(reading: Reading, last: number, from: number): number {
  let i = last;
  if (unitAt(reading, i) === COMMA && i > from) i--;
  if (unitAt(reading, i) !== 0x29) return i;
  for (let j = i; j > from; j--) if (unitAt(reading, j) === 0x28) return j - 1;
  return i;
}

/**
 * A name right before its verb is the subject, unless a preposition, a verb or a relative governs it (`kepada Menteri Budi`,
 * `didampingi Budi`, `paman Budi`). In an aside (`sopir itu, Budi, mengaku`) it stands alone, perhaps with its office.
 */
function isSubject(reading: Reading, mention: Mention, last: number, from: number, inAside: boolean): boolean {
  const { tokens, kinds } = reading;
  let i = last;
  while (i > from && (tokens.starts[i] as number) > mention.start) i--;
  i--;
  if (i >= from && isKin(reading, i, from)) return false;
  while (i > from && (kinds[i] as number) & (OFFICE | RANK)) i--;
  if (i < from || isCapital(reading, i)) return true;
  if (inAside && unitAt(reading, last + 1) === COMMA && i > from && unitAt(reading, i) !== COMMA) return false;
  if (isVerbal(reading, i)) return false;
  // `pengamat dari Unila Robi menilai`: where he is from, not what governs him
  return !((kinds[i] as number) & PREPOSITION) || /^(?:di|dari)$/.test(word(reading, i));
}

const VERBAL = /^(?:me[mnlrwy]|ber|di|ter)[a-z]{3,}$/;
const NOT_VERBAL =
  /^(?:ber(?:nama|inisial|usia|umur|sama|gelar|pangkat|asal)|ter(?:sebut|tentu|kait|hadap)|di(?:nas|rut|rjen|visi|rektorat)[a-z]*|men(?:teri|ko)[a-z]*)$/;

/** Looks like a verb by its prefix. */
export function isVerbal(reading: Reading, i: number): boolean {
  if ((reading.kinds[i] as number) & (OFFICE | GROUP | INSTITUTION)) return false;
  const text = word(reading, i);
  return VERBAL.test(text) && !NOT_VERBAL.test(text);
}

/** `putri Fani` is a relative, `timnas putri Fani` is not. */
function isKin(reading: Reading, i: number, from: number): boolean {
  if (!((reading.kinds[i] as number) & KIN)) return false;
  const before = i - 1;
  return (
    before < from || reading.tokens.kinds[before] !== WORD || reading.kinds[before] !== 0 || isCapital(reading, before)
  );
}

function isHonorific(reading: Reading, i: number, limit: number): boolean {
  return (
    ((reading.kinds[i] as number) & HONORIFIC) !== 0 &&
    i + 1 < limit &&
    (isCapital(reading, i + 1) || unitAt(reading, i + 1) === 0x2e)
  );
}

/** The token where the noun phrase that begins at `from` is over. */
function phraseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, kinds, mentions, mentionOf } = reading;
  const most = Math.min(limit, from + LONGEST_PHRASE);
  let named = false;
  for (let i = from; i < most; i++) {
    const mention = mentionOf[i] as number;
    if (mention > 0) {
      if (mentions[mention - 1]?.type === "person") named = true;
      continue;
    }
    if (tokens.kinds[i] === PUNCTUATION) {
      const unit = unitAt(reading, i);
      if (unit === 0x28) {
        if (i > from && !named && followedByComma(reading, i, most)) return i; // `kata Presiden (Kompas, 11/11/2017)`
        while (i < most && unitAt(reading, i) !== 0x29) i++;
        continue;
      }
      if (unit === COMMA) {
        if (i + 1 >= most) return i;
        const another = named && personAt(reading, i + 1) && (kinds[from] as number) & OFFICE; // `Humas RS Dr Sardjito, Banu`
        if (!another && (named || !takesApposition(reading, from, i) || !goesOn(reading, i + 1))) return i;
        continue;
      }
      if (unit === 0x2e || unit === 0x2f || unit === 0x26 || unit === 0x27 || unit === 0x2d || unit === 0x29) continue;
      return i;
    }
    const kind = kinds[i] as number;
    if (isCapital(reading, i)) {
      if (kind & WEEKDAY) return i;
      continue;
    }
    if (i > from && (reading.cues[i] !== undefined || isVerbal(reading, i)) && (kind & OFFICE) === 0) return i;
    if (kind & SETTING) {
      if (!named && i > from && isLocative(reading, i) && nameFollowsComma(reading, i, most)) continue;
      return i;
    }
    if (named && isPointer(reading, i)) return i + 1;
    if (named || kind & (AUXILIARY | CONJUNCTION) || (i > from && kind & ADVERB && !isSecondOffice(reading, i, most))) {
      const text = word(reading, i);
      if (text !== "dan" && text !== "serta") return i;
      if (named) return i;
    }
    const text = word(reading, i);
    if (isPointer(reading, i)) {
      if (i + 2 < most && unitAt(reading, i + 1) === COMMA && personAt(reading, i + 2)) continue; // `sopir itu, Jumadi`
      return i + 1;
    }
    if (text === "yang" && !isSecondOffice(reading, i + 1, most) && !nameFollowsComma(reading, i, most)) return i;
  }
  return most;
}

/** The bracket holds a comma: a reference, not an acronym or an age. */
function followedByComma(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && unitAt(reading, i) !== 0x29; i++) if (unitAt(reading, i) === COMMA) return true;
  return false;
}

/** `Kepala BNPB yang juga Ketua Satgas Doni`. */
const isSecondOffice = (reading: Reading, i: number, limit: number): boolean =>
  i + 1 < limit && word(reading, i) === "juga" && ((reading.kinds[i + 1] as number) & OFFICE) !== 0;

const isLocative = (reading: Reading, i: number): boolean => /^(di|dari|pada|ke|dengan)$/.test(word(reading, i));

/** `Menurut Iran, Amerika Serikat ...`: behind an institution no name stands in apposition. */
const takesApposition = (reading: Reading, from: number, comma: number): boolean =>
  ((reading.kinds[from] as number) & (OFFICE | GROUP | UNNAMED)) !== 0 ||
  (!isCapital(reading, from) && personAt(reading, comma + 1));

/** Behind a comma the phrase goes on with a name or another office, not with a verb or a day. */
function goesOn(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  if (kind & WEEKDAY) return false;
  if (word(reading, i) === "dan") return i + 1 < reading.tokens.length && isCapital(reading, i + 1); // `Politik, Hukum, dan Keamanan`
  return isCapital(reading, i) || (kind & OFFICE) !== 0;
}

/** `... di Tokyo, Tri Purnajaya`: a person's name behind the next comma. */
function nameFollowsComma({ tokens, mentions, mentionOf, text }: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i + 1 < limit; i++) {
    const unit = text.charCodeAt(tokens.starts[i] as number);
    if (unit === 0x22 || unit === 0x3a) return false;
    if (unit !== COMMA) continue;
    const mention = mentionOf[i + 1] as number;
    if (mention > 0 && mentions[mention - 1]?.type === "person") return true;
  }
  return false;
}

const isPointer = (reading: Reading, i: number): boolean => /^(?:itu|tersebut|ini)$/.test(word(reading, i));

const personAt = ({ mentions, mentionOf }: Reading, i: number): boolean =>
  mentions[(mentionOf[i] as number) - 1]?.type === "person";

/** The first person named in the tokens; without a mention, a run of capitals that is no office or institution. */
function personIn(reading: Reading, from: number, stop: number, phraseFrom: number): SpeakerWords | null {
  const { tokens, mentions, mentionOf } = reading;
  const make = (span: Span, mention: Mention | null): SpeakerWords => ({
    kind: "person",
    span: { start: span.start, end: span.end },
    mention,
    phrase: { start: tokens.starts[phraseFrom] as number, end: Math.max(span.end, tokens.ends[stop - 1] as number) },
    definite: false,
    end: stop,
  });
  let found = -1; // the first name, or the one in apposition to an office
  for (let i = from; i < stop; i++) {
    if (personAt(reading, i) && (found < 0 || unitAt(reading, i - 1) === COMMA)) found = i;
  }
  const mention = mentions[(mentionOf[found] as number) - 1];
  if (mention) {
    // `istri Raffi`, `keponakan Ashanty ini`: someone told by whom he belongs to
    const kin = found > from && isKin(reading, found - 1, from);
    const possessed = kin || (found > from && mentionOf[stop - 2] === mentionOf[found] && isPointer(reading, stop - 1));
    return possessed ? words(reading, "role", from, stop, phraseFrom, stop) : make(mention, mention);
  }
  let i = from;
  if (!startsName(reading, i)) {
    if (!((reading.kinds[from] as number) & (OFFICE | UNNAMED | GROUP))) return null;
    i = nameBehindOffice(reading, from, stop);
    if (i < 0) return null;
  }
  const ranked = i > from && ((reading.kinds[i - 1] as number) & RANK) !== 0;
  let end = i + 1;
  while (end < stop && (continuesName(reading, end, stop) || (ranked && isCapital(reading, end)))) end++;
  if (opensSentence(reading, i) && !namesOne(reading, i, end)) return null;
  return make({ start: tokens.starts[i] as number, end: tokens.ends[end - 1] as number }, null);
}

/** `Ketua RT, Sukarman`, `Kapolsek Rungkut Kompol Bima`: a run of capitals behind the last comma or rank; -1 without. */
function nameBehindOffice(reading: Reading, from: number, stop: number): number {
  for (let i = stop - 1; i > from + 1; i--) {
    const before = reading.kinds[i - 1] as number;
    const ranked = before & RANK && isCapital(reading, i) && !((reading.kinds[i] as number) & RANK);
    if (ranked || (unitAt(reading, i - 1) === COMMA && startsName(reading, i))) return i;
  }
  return -1;
}

/** At the head of a sentence a capital says nothing; a cue, an age or an origin behind the word makes it a name. */
function namesOne(reading: Reading, from: number, end: number): boolean {
  if (reading.kinds[from] !== 0 || VERBAL.test(word(reading, from).toLowerCase())) return false;
  if (reading.cues[end] !== undefined || unitAt(reading, end) === 0x28) return true;
  return end < reading.tokens.length && word(reading, end) === "dari";
}

const opensSentence = ({ sentenceStart, sentenceOf }: Reading, i: number): boolean =>
  sentenceStart[sentenceOf[i] as number] === i;

function startsName(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  return (
    reading.tokens.kinds[i] === WORD &&
    isCapital(reading, i) &&
    reading.mentionOf[i] === 0 &&
    (kind & (OFFICE | INSTITUTION | WEEKDAY | GROUP | UNNAMED)) === 0 &&
    !isAcronym(word(reading, i))
  );
}

function continuesName(reading: Reading, i: number, stop: number): boolean {
  if (reading.mentionOf[i] !== 0) return false;
  if (reading.tokens.kinds[i] === WORD && isCapital(reading, i)) return ((reading.kinds[i] as number) & WEEKDAY) === 0;
  if (i + 1 >= stop || !isCapital(reading, i + 1)) return false;
  return ((reading.kinds[i] as number) & NAME_PARTICLE) !== 0 || unitAt(reading, i) === 0x2e;
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** A role, an institution, a group or someone who is not named. */
function unnamed(
  reading: Reading,
  from: number,
  phraseFrom: number,
  stop: number,
  lenient: boolean,
): SpeakerWords | null {
  const { kinds, mentionOf } = reading;
  const kind = kinds[from] as number;
  const mention = institutionAt(reading, from);
  if (mention) return { ...words(reading, "institution", from, stop, phraseFrom, stop), span: mention, mention };
  if (kind & UNNAMED) return words(reading, "anonymous", from, stop, phraseFrom, stop);
  if (kind & GROUP) {
    // `Manajemen PT Cipta Karsa`: the institution speaks through them
    const own = from + 1 < stop ? institutionAt(reading, from + 1) : null;
    if (own) return { ...words(reading, "institution", from, stop, phraseFrom, stop), mention: own };
    return words(reading, "group", from, stop, phraseFrom, stop);
  }
  if (kind & OFFICE) return words(reading, "role", from, stop, phraseFrom, stop);
  const capital = isCapital(reading, from) && !opensSentence(reading, from);
  if (kind & INSTITUTION) {
    const named = capital || (from + 1 < stop && isCapital(reading, from + 1)) || isAcronym(word(reading, from));
    return words(reading, named ? "institution" : "group", from, stop, phraseFrom, stop);
  }
  if (capital && reading.tokens.kinds[from] === WORD && mentionOf[from] === 0) {
    return words(reading, "institution", from, stop, phraseFrom, stop);
  }
  if (lenient && kind & RECORD) {
    // `papar pernyataan Departemen Transportasi`: whose it is speaks
    for (let i = from + 1; i < stop; i++) {
      const own = institutionAt(reading, i);
      if (own) return { ...words(reading, "institution", from, stop, phraseFrom, stop), span: own, mention: own };
    }
    return null;
  }
  if (lenient && reading.tokens.kinds[from] === WORD && (kind & (ADVERB | AUXILIARY | PREPOSITION)) === 0) {
    return words(reading, "role", from, stop, phraseFrom, stop);
  }
  return null;
}

function institutionAt({ mentions, mentionOf }: Reading, i: number): Mention | null {
  const mention = mentions[(mentionOf[i] as number) - 1];
  return mention?.type === "organisation" || mention?.type === "location" ? mention : null;
}

function words(
  reading: Reading,
  kind: SpeakerKind,
  from: number,
  to: number,
  phraseFrom: number,
  end: number,
): SpeakerWords {
  const { tokens } = reading;
  let last = to - 1;
  while (last > from && tokens.kinds[last] === PUNCTUATION && unitAt(reading, last) !== 0x29) last--;
  const definite = isPointer(reading, last);
  const span = { start: tokens.starts[from] as number, end: tokens.ends[last] as number };
  const phrase = { start: tokens.starts[phraseFrom] as number, end: span.end };
  return { kind, span, mention: null, phrase, definite, end };
}
