/** The words beside a cue that stand for the speaker. Who they mean is worked out in `resolve.ts`. */
import type { Mention } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { Reading } from "./reading.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  NAME_PARTICLE,
  OFFICE,
  PREPOSITION,
  PRONOUN,
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
const LONGEST_PHRASE = 40;

const unitAt = ({ text, tokens }: Reading, i: number): number => text.charCodeAt(tokens.starts[i] as number);
export const word = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.starts[i] as number, tokens.ends[i] as number);

/** True where the token begins with a capital letter. */
export function isCapital(reading: Reading, i: number): boolean {
  const unit = unitAt(reading, i);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** The speaker behind a cue: `kata [juru bicara Departemen Luar Negeri Ned Price] dalam ...`. Null where none stands there. */
export function speakerAfter(reading: Reading, from: number, limit: number): SpeakerWords | null {
  const { kinds } = reading;
  let i = from;
  while (i < limit && isHonorific(reading, i, limit)) i++;
  if (i >= limit) return null;
  const kind = kinds[i] as number;
  if (kind & PRONOUN) return words(reading, "pronoun", i, i + 1, from, i + 1);
  const stop = phraseEnd(reading, i, limit);
  if (stop <= i) return null;
  const named = personIn(reading, i, stop);
  if (named) return named.at(from, stop);
  return unnamed(reading, i, from, stop);
}

/** The subject before a cue: `[Kementerian Luar Negeri Rusia] dalam sebuah pernyataan mengatakan`. */
export function speakerBefore(reading: Reading, from: number, cue: number): SpeakerWords | null {
  const { kinds, mentions, mentionOf } = reading;
  let last = cue - 1; // the subject's last token, behind adverbs and auxiliaries
  while (last >= from && (kinds[last] as number) & (ADVERB | AUXILIARY) && !isCapital(reading, last)) last--;
  if (last < from) return null;
  if ((kinds[last] as number) & PRONOUN) return words(reading, "pronoun", last, last + 1, last, cue);
  const beside = mentionOf[skipAside(reading, last, from)] as number;
  if (beside > 0 && mentions[beside - 1]?.type === "person" && !afterPreposition(reading, beside - 1, from)) {
    const mention = mentions[beside - 1] as Mention;
    const first = firstToken(reading, last, mention);
    return { kind: "person", span: mention, mention, phrase: mention, definite: false, end: Math.max(first, cue) };
  }
  // else the first name or noun phrase of the clause
  let start = from;
  while (start < cue && startsNoSubject(reading, start)) start++;
  if (start >= cue) return null;
  while (start < cue - 1 && isHonorific(reading, start, cue)) start++;
  if ((kinds[start] as number) & PRONOUN) return words(reading, "pronoun", start, start + 1, start, cue);
  const stop = Math.min(phraseEnd(reading, start, cue), cue);
  const named = personIn(reading, start, stop);
  if (named) return named.at(start, cue);
  const plain = unnamed(reading, start, start, stop);
  return plain && { ...plain, end: cue };
}

function startsNoSubject(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  return reading.tokens.kinds[i] === 3 || ((kind & (CONJUNCTION | ADVERB)) !== 0 && (kind & OFFICE) === 0);
}

/** From a closing bracket or comma back to the word before the aside: `Budi (37) mengatakan`. */
function skipAside(reading: Reading, last: number, from: number): number {
  if (unitAt(reading, last) !== 0x29) return last;
  for (let i = last; i > from; i--) if (unitAt(reading, i) === 0x28) return i - 1;
  return last;
}

function firstToken({ tokens }: Reading, last: number, span: Span): number {
  let i = last;
  while (i > 0 && (tokens.starts[i] as number) > span.start) i--;
  return i;
}

function afterPreposition(reading: Reading, mention: number, from: number): boolean {
  const { kinds, mentionOf } = reading;
  let i = from;
  while (i < reading.tokens.length && mentionOf[i] !== mention + 1) i++;
  return i > from && ((kinds[i - 1] as number) & PREPOSITION) !== 0 && !isCapital(reading, i - 1);
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
    if (tokens.kinds[i] === 3) {
      const unit = unitAt(reading, i);
      if (unit === 0x28) {
        while (i < most && unitAt(reading, i) !== 0x29) i++;
        continue;
      }
      if (unit === COMMA) {
        if (named || i + 1 >= most || !goesOn(reading, i + 1)) return i;
        continue;
      }
      if (unit === 0x2e || unit === 0x2f || unit === 0x26 || unit === 0x27 || unit === 0x2d) continue;
      return i;
    }
    const kind = kinds[i] as number;
    if (isCapital(reading, i)) {
      if (kind & WEEKDAY) return i;
      continue;
    }
    if (i > from && reading.cues[i] !== undefined && (kind & OFFICE) === 0) return i;
    if (kind & SETTING) {
      if (!named && i > from && isLocative(reading, i) && nameFollowsComma(reading, i, most)) continue;
      return i;
    }
    if (named || kind & (AUXILIARY | CONJUNCTION)) {
      const text = word(reading, i);
      if (text !== "dan" && text !== "serta") return i;
      if (named) return i;
    }
    const text = word(reading, i);
    if (text === "itu" || text === "tersebut" || text === "ini") return i + 1;
    if (text === "yang" && !nameFollowsComma(reading, i, most)) return i;
  }
  return most;
}

const isLocative = (reading: Reading, i: number): boolean => /^(di|dari|pada|ke|dengan)$/.test(word(reading, i));

/** Behind a comma the phrase goes on with a name or another office, not with a verb or a day. */
function goesOn(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  if (kind & WEEKDAY) return false;
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

/** The first person named in the tokens; without a mention, a run of capitals that is no office or institution. */
function personIn(
  reading: Reading,
  from: number,
  stop: number,
): { at(phraseFrom: number, end: number): SpeakerWords } | null {
  const { tokens, mentions, mentionOf } = reading;
  const make = (span: Span, mention: Mention | null) => ({
    at: (phraseFrom: number, end: number): SpeakerWords => ({
      kind: "person",
      span,
      mention,
      phrase: { start: tokens.starts[phraseFrom] as number, end: Math.max(span.end, tokens.ends[end - 1] as number) },
      definite: false,
      end,
    }),
  });
  for (let i = from; i < stop; i++) {
    const mention = mentions[(mentionOf[i] as number) - 1];
    if (mention?.type === "person") return make(mention, mention);
  }
  let i = from;
  if (!startsName(reading, i)) {
    // `kata Ketua RT, Sukarman`: a run of capitals behind the last comma of an office
    let comma = -1;
    for (let j = from; j < stop; j++) if (unitAt(reading, j) === COMMA) comma = j;
    if (comma < 0 || comma + 1 >= stop || !((reading.kinds[from] as number) & (OFFICE | UNNAMED | GROUP))) return null;
    i = comma + 1;
    if (!startsName(reading, i)) return null;
  }
  let end = i + 1;
  while (end < stop && continuesName(reading, end, stop)) end++;
  return make({ start: tokens.starts[i] as number, end: tokens.ends[end - 1] as number }, null);
}

function startsName(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i] as number;
  return (
    reading.tokens.kinds[i] === 1 &&
    isCapital(reading, i) &&
    reading.mentionOf[i] === 0 &&
    (kind & (OFFICE | INSTITUTION | WEEKDAY | GROUP | UNNAMED)) === 0 &&
    !isAcronym(word(reading, i))
  );
}

function continuesName(reading: Reading, i: number, stop: number): boolean {
  if (reading.mentionOf[i] !== 0) return false;
  if (reading.tokens.kinds[i] === 1 && isCapital(reading, i)) return ((reading.kinds[i] as number) & WEEKDAY) === 0;
  if (i + 1 >= stop || !isCapital(reading, i + 1)) return false;
  return ((reading.kinds[i] as number) & NAME_PARTICLE) !== 0 || unitAt(reading, i) === 0x2e;
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** A role, an institution, a group or someone who is not named. */
function unnamed(reading: Reading, from: number, phraseFrom: number, stop: number): SpeakerWords | null {
  const { kinds, mentions, mentionOf } = reading;
  const kind = kinds[from] as number;
  const mention = mentions[(mentionOf[from] as number) - 1] ?? null;
  if (mention && (mention.type === "organisation" || mention.type === "location")) {
    const phrase = words(reading, "institution", from, stop, phraseFrom, stop);
    return { ...phrase, span: { start: mention.start, end: mention.end }, mention };
  }
  if (kind & UNNAMED) return words(reading, "anonymous", from, stop, phraseFrom, stop);
  if (kind & GROUP) return words(reading, "group", from, stop, phraseFrom, stop);
  if (kind & OFFICE) return words(reading, "role", from, stop, phraseFrom, stop);
  if (kind & INSTITUTION || (isCapital(reading, from) && reading.tokens.kinds[from] === 1)) {
    return words(reading, "institution", from, stop, phraseFrom, stop);
  }
  return null;
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
  const last = to - 1;
  const definite = /^(itu|tersebut|ini)$/.test(word(reading, last));
  const span = { start: tokens.starts[from] as number, end: tokens.ends[last] as number };
  return {
    kind,
    span,
    mention: null,
    phrase: { start: tokens.starts[phraseFrom] as number, end: span.end },
    definite,
    end,
  };
}
