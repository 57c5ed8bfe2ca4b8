/** A noun phrase that stands for a speaker: a name with its office, an office, an institution, a group, someone unnamed. */
import type { Mention } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { isVerbInAnyCase } from "../language/morphology.ts";
import { markAfter } from "./marks.ts";
import {
  initial,
  institutionAt,
  isCapital,
  isPointer,
  isVerbal,
  isWord,
  opensSentence,
  personAt,
  type Reading,
  word,
} from "./reading.ts";
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

const LONGEST_PHRASE = 40;

/** The speaker that the noun phrase at `from` names. */
export function nounPhrase(reading: Reading, from: number, limit: number, lenient: boolean): SpeakerWords | null {
  const { kinds } = reading;
  let i = from;
  while (i < limit && (isHonorific(reading, i, limit) || isWord(reading, i, "oleh"))) i++;
  if (i >= limit) return null;
  if ((kinds[i] as number) & PRONOUN) return words(reading, "pronoun", i, i + 1, from, i + 1);
  if (isWord(reading, i, "akun") && initial(reading, i + 1) === "@" && i + 2 < limit)
    return account(reading, i + 1, from);
  const stop = phraseEnd(reading, i, limit);
  if (stop <= i) return null;
  return (
    personIn(reading, i, stop, from) ?? calledSo(reading, stop, limit, from) ?? unnamed(reading, i, from, stop, lenient)
  );
}

/** `perempuan yang akrab disapa Wenda itu`. */
function calledSo(reading: Reading, stop: number, limit: number, phraseFrom: number): SpeakerWords | null {
  if (!isWord(reading, stop, "yang")) return null;
  for (let i = stop + 1; i < limit && i < stop + 6; i++) {
    if (/^(?:di)?(?:sapa|panggil)$/.test(word(reading, i)) && isCapital(reading, i + 1)) {
      let end = phraseEnd(reading, i + 1, limit);
      if (isPointer(reading, end - 1)) end--;
      const name = personIn(reading, i + 1, end, phraseFrom);
      return name?.kind === "person" ? name : null;
    }
  }
  return null;
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

/** `putri Fani` is a relative, `timnas putri Fani` is not. */
export function isKin(reading: Reading, i: number, from: number): boolean {
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
    (isCapital(reading, i + 1) || (initial(reading, i + 1) === "." && i + 2 < limit && isCapital(reading, i + 2)))
  );
}

/** The token where the noun phrase that begins at `from` is over. */
export function phraseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, kinds, mentions, mentionOf } = reading;
  const most = Math.min(limit, from + LONGEST_PHRASE);
  let named = false;
  for (let i = from; i < most; i++) {
    const mention = mentionOf[i] as number;
    if (mention > 0) {
      const type = mentions[mention - 1]?.type;
      if (named && type === "organisation" && mentionOf[i - 1] !== mention) return i; // `Menurut Budi KPU sudah ...`
      if (type === "person") named = true;
      continue;
    }
    if (tokens.kinds[i] === PUNCTUATION) {
      const mark = initial(reading, i);
      if (mark === "(") {
        if (i > from && !named && followedByComma(reading, i, most)) return i; // `kata Presiden (Kompas, 11/11/2017)`
        while (i < most && initial(reading, i) !== ")") i++;
        continue;
      }
      if (mark === ",") {
        if (i + 1 >= most) return i;
        const another = named && personAt(reading, i + 1) && (kinds[from] as number) & OFFICE; // `Humas RS Dr Sardjito, Banu`
        if (!another && (named || !takesApposition(reading, from, i) || !goesOn(reading, i + 1))) return i;
        continue;
      }
      if (/[./&'\-)]/.test(mark)) continue;
      if (mark === '"' && i > from && (kinds[i - 1] as number) & OFFICE) {
        i = markAfter(reading, i); // `Pelantun "Rinduku" itu`
        continue;
      }
      return i;
    }
    const kind = kinds[i] as number;
    if (isCapital(reading, i)) {
      if (kind & WEEKDAY) return i;
      continue;
    }
    if (i > from && (reading.cues[i] !== undefined || isVerbal(reading, i)) && (kind & OFFICE) === 0) return i;
    if (kind & SETTING) {
      const comma = !named && i > from && isLocative(reading, i) ? commaBeforeName(reading, i, most) : -1;
      if (comma < 0) return i;
      i = comma;
      continue;
    }
    if (named && isPointer(reading, i)) return i + 1;
    if (named || kind & (AUXILIARY | CONJUNCTION) || (i > from && kind & ADVERB && !isSecondOffice(reading, i, most))) {
      const text = word(reading, i);
      if (text !== "dan" && text !== "serta") return i;
      if (named) return i;
    }
    const text = word(reading, i);
    if (isPointer(reading, i)) {
      if (i + 2 < most && initial(reading, i + 1) === "," && personAt(reading, i + 2)) continue; // `sopir itu, Jumadi`
      return i + 1;
    }
    if (text === "yang" && !isSecondOffice(reading, i + 1, most)) {
      const comma = commaBeforeName(reading, i, most);
      if (comma < 0) return i;
      i = comma;
    }
  }
  return most;
}

/** The bracket holds a comma: a reference, not an acronym or an age. */
function followedByComma(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && initial(reading, i) !== ")"; i++) if (initial(reading, i) === ",") return true;
  return false;
}

/** `Kepala BNPB yang juga Ketua Satgas Doni`. */
const isSecondOffice = (reading: Reading, i: number, limit: number): boolean =>
  i + 1 < limit && isWord(reading, i, "juga") && ((reading.kinds[i + 1] as number) & OFFICE) !== 0;

const isLocative = (reading: Reading, i: number): boolean => /^(di|dari|pada|ke|dengan)$/.test(word(reading, i));

/** `Menurut Iran, Amerika Serikat ...`: behind an institution no name stands in apposition. */
const takesApposition = (reading: Reading, from: number, comma: number): boolean =>
  ((reading.kinds[from] as number) & (OFFICE | GROUP | UNNAMED)) !== 0 ||
  (!isCapital(reading, from) && personAt(reading, comma + 1));

/** Behind a comma the phrase goes on with a name or another office, not with a verb or a day. */
function goesOn(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  if (kind & WEEKDAY) return false;
  if (isWord(reading, i, "dan")) return i + 1 < reading.tokens.length && isCapital(reading, i + 1); // `Politik, Hukum, dan Keamanan`
  return isCapital(reading, i) || (kind & OFFICE) !== 0;
}

/** `... di Tokyo, Tri Purnajaya`: the comma that a person's name follows, -1 without. */
function commaBeforeName(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i + 1 < limit; i++) {
    const mark = initial(reading, i);
    if (mark === '"' || mark === ":") return -1;
    if (mark !== ",") continue;
    let name = i + 1;
    while (name < limit && (reading.kinds[name] as number) & (RANK | HONORIFIC)) name++;
    if (personAt(reading, name)) return i;
  }
  return -1;
}

/** `pihak`, `keluarga`: the name behind it is of someone whom they belong to. */
export const isSide = (reading: Reading, i: number): boolean => SIDE.test(word(reading, i));

const SIDE = /^(?:pihak|kubu|keluarga|manajemen|penggemar|fans|pendukung)$/i;

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
    if (personAt(reading, i) && (found < 0 || initial(reading, i - 1) === ",")) found = i;
  }
  const mention = mentions[(mentionOf[found] as number) - 1];
  if (mention) {
    // `keluarga Budi`, `pihak Budi`: those around him, not he
    if (found === from + 1 && isSide(reading, from)) return words(reading, "group", from, stop, phraseFrom, stop);
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
  for (let i = stop - 1; i > from; i--) {
    const before = reading.kinds[i - 1] as number;
    const ranked = before & RANK && isCapital(reading, i) && !((reading.kinds[i] as number) & RANK);
    if (ranked || (i > from + 1 && initial(reading, i - 1) === "," && startsName(reading, i))) return i;
  }
  return -1;
}

/** At the head of a sentence a capital says nothing; a cue, an age or an origin behind the word makes it a name. */
function namesOne(reading: Reading, from: number, end: number): boolean {
  if (reading.kinds[from] !== 0 || isVerbInAnyCase(reading.tokens, from)) return false;
  const verb = LIGHT.test(word(reading, end)) ? end + 1 : end;
  if (reading.cues[verb] !== undefined || initial(reading, end) === "(") return true;
  return end < reading.tokens.length && isWord(reading, end, "dari");
}

/** Between a subject and its verb: `Rina pun mengatakan`. */
const LIGHT = /^(?:pun|juga|bahkan|sendiri|kemudian|lalu|lantas|sempat)$/;

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
  return ((reading.kinds[i] as number) & NAME_PARTICLE) !== 0 || initial(reading, i) === ".";
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** `salah` is `wrong`, unless one of several is meant: `salah satu warga`. */
const WRONG = /^salah$/i;
const WRONG_ONE = /^(?:satu|seorang)$/;

const SEVERAL = /^(?:sejumlah|beberapa|sebagian)$/i;

/** A role, an institution, a group or someone who is not named. */
export function unnamed(
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
  if (WRONG.test(word(reading, from)) && !WRONG_ONE.test(word(reading, from + 1))) return null;
  if (kind & UNNAMED) {
    const next = stop > from + 1 ? (kinds[from + 1] as number) : UNNAMED;
    if (next & RECORD) return null; // `menurut beberapa penelitian`
    const several = SEVERAL.test(word(reading, from)) && (next & UNNAMED) === 0;
    return words(reading, several ? "group" : "anonymous", from, stop, phraseFrom, stop);
  }
  if (kind & GROUP) {
    // `Manajemen PT Cipta Karsa`: the institution speaks through them
    const own = from + 1 < stop ? institutionAt(reading, from + 1) : null;
    if (own) return { ...words(reading, "institution", from, stop, phraseFrom, stop), mention: own };
    return words(reading, "group", from, stop, phraseFrom, stop);
  }
  if (kind & OFFICE) return words(reading, "role", from, stop, phraseFrom, stop);
  const apart = !opensSentence(reading, from) || (isAcronym(word(reading, from)) && mentionOf[from + 1] === 0);
  const capital = isCapital(reading, from) && apart;
  if (kind & INSTITUTION) {
    // `Organisasi lingkungan Rimba Lestari`
    for (let i = from + 2; i < stop && !isCapital(reading, from + 1) && initial(reading, i) !== ","; i++) {
      const own = institutionAt(reading, i);
      if (own?.type === "organisation") {
        return { ...words(reading, "institution", from, stop, phraseFrom, stop), span: own, mention: own };
      }
    }
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

export function words(
  reading: Reading,
  kind: SpeakerKind,
  from: number,
  to: number,
  phraseFrom: number,
  end: number,
): SpeakerWords {
  const { tokens } = reading;
  let last = to - 1;
  while (last > from && tokens.kinds[last] === PUNCTUATION && initial(reading, last) !== ")") last--;
  const definite = isPointer(reading, last);
  const span = { start: tokens.starts[from] as number, end: tokens.ends[last] as number };
  const phrase = { start: tokens.starts[phraseFrom] as number, end: span.end };
  return { kind, span, mention: null, phrase, definite, end };
}
