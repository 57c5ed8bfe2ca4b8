/** Whose report an active cue is where no subject goes before it in its clause. */
import type { Cue } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { classMask, is, isAny } from "../language/token-table.ts";
import { initial, isVerbal, mentionAt, personAt, type Reading, sentenceFrom } from "./reading.ts";
import { mentionWords, type SpeakerWords, speakerWords } from "./speaker-words.ts";
import { nameBehindFront } from "./speakers.ts";
import { pattern } from "./tests.ts";

const LIGHT = classMask("adverb", "auxiliary", "manner", "connector");
const OF_SOMEONE = classMask("role_noun", "honorific", "rank", "own_side", "account", "kin");
const MANY_WHO = pattern("(banyak|<several>|ada pula?|<negator> sedikit) (<role_noun|group>|@agent)? yang");
/** `diungkap oleh Satgas X yang menyebut ...` */
const TOLD_BY = pattern("(@told oleh?|@passive oleh) > _");
const APPOSED = pattern(", <unnamed>? (<role_noun|counted_person|group>|@agent) aa{0,4} yang $");
const LONGEST_APPOSITION = 8;
/** How far a relative may be from the verb that says who told it, in tokens. */
const LONGEST_AGENT = 10;
/** `Meski mengaku lelah, namun Rina ...`, `Selain memuji warga, Rina ...` */
const FRONT = pattern("(<concession|simultaneous>|selain)");

/** The report has no subject, but it is whoever spoke before who goes on. */
export const goesOn = (reading: Reading, from: number, cue: number, marked: ReadonlySet<number>): boolean =>
  reportsAlone(reading, from, cue) || reportsBesideMarks(reading, cue, marked);

/** `Dan mengatakan bahwa ...`, `Sekaligus meminta ...`: whoever spoke in the sentence before. */
const reportsAlone = (reading: Reading, from: number, cue: number): boolean =>
  cue === from + 1 &&
  sentenceFrom(reading, cue) === from &&
  (is(reading.tokens, from, C.office_joiner) ||
    (is(reading.tokens, from, C.additive) && is(reading.tokens, cue + 1, C.declarative)));

/** `"...," ujarnya sambil mengklaim bahwa ...`; `marked`: cues of marked words. */
function reportsBesideMarks(reading: Reading, cue: number, marked: ReadonlySet<number>): boolean {
  if (!is(reading.tokens, cue - 1, C.simultaneous)) return false;
  for (let i = cue - 2; i >= sentenceFrom(reading, cue); i--) if (marked.has(i)) return true;
  return false;
}

/** `Presiden , mulanya mengatakan`, `,mengaku`: a link's text, which was the name, is lost; its comma is left. */
export function hasLostSubject(reading: Reading, from: number, cue: number): boolean {
  let comma = cue - 1;
  while (comma > from && isAny(reading.tokens, comma, LIGHT)) comma--;
  if (initial(reading, comma) !== ",") return false;
  if (comma === from) return sentenceFrom(reading, cue) === from;
  if (initial(reading, comma - 1) === ",") return !is(reading.tokens, wordBefore(reading, comma, from), C.preposition);
  const apart = (reading.tokens.starts[comma] as number) > (reading.tokens.ends[comma - 1] as number);
  return apart && isAny(reading.tokens, comma - 1, OF_SOMEONE);
}

/** Over commas, which may be what is left of `dalam , , menyebutkan`. */
function wordBefore(reading: Reading, comma: number, from: number): number {
  let i = comma;
  while (i > from && initial(reading, i) === ",") i--;
  return i;
}

/** `Meski mengaku lelah, Rina tetap ...`: the subject stands behind the comma of the front. */
export function subjectBehind(
  reading: Reading,
  cue: number,
  to: number,
): { speaker: SpeakerWords; comma: number } | null {
  const from = sentenceFrom(reading, cue);
  if (cue !== from + 1 || !FRONT(reading, from, from, to)) return null;
  const speaker = nameBehindFront(reading, from, to);
  if (!speaker) return null;
  let comma = cue;
  while (comma < to && initial(reading, comma) !== ",") comma++;
  return { speaker, comma };
}

/** `pernyataan Rina yang mengatakan aksi itu akan ...`: a name right before the relative. */
export function relativeSubject(reading: Reading, { complement }: Cue, from: number, cue: number): SpeakerWords | null {
  if (!is(reading.tokens, cue - 1, C.relative)) return null;
  const reports =
    complement === "clause" ||
    complement === "predicate" ||
    is(reading.tokens, cue + 1, C.complementizer) ||
    initial(reading, cue + 1) === ",";
  if (!reports && complement !== "order") return null;
  const name = initial(reading, cue - 2) === "," ? cue - 3 : cue - 2;
  if (name < from) return null;
  const mention = mentionAt(reading, name);
  if (personAt(reading, name) && mention) return mentionWords(mention, cue, "speaker/relative-clause");
  if (mention?.type === "organisation" && name === cue - 2) return toldByBody(reading, from, name, cue);
  return apposed(reading, from, cue) ?? (complement === "clause" ? manyWho(reading, from, cue) : null);
}

/** `Rina, yang menyebut dirinya pengganti, telah menegaskan ...`: a relative behind a comma ends at the next. */
export function relativeEnd(reading: Reading, cue: number, to: number): number {
  if (initial(reading, cue - 2) !== ",") return to;
  for (let i = cue + 1; i < to; i++) if (initial(reading, i) === "," && opensPredicate(reading, i + 1)) return i;
  return to;
}

const opensPredicate = (reading: Reading, i: number): boolean =>
  is(reading.tokens, i, C.auxiliary) ||
  isVerbal(reading, i) ||
  (is(reading.tokens, i, C.adverb) && isVerbal(reading, i + 1));

/** `Temuan ini diungkap oleh Satgas X yang menyebut ...`: the body that the sentence names as its source. */
function toldByBody(reading: Reading, from: number, name: number, cue: number): SpeakerWords | null {
  const mention = mentionAt(reading, name);
  for (let at = name - 1; at >= Math.max(from, name - LONGEST_AGENT); at--) {
    const told = TOLD_BY(reading, at, from, cue);
    if (!told || !mention || (reading.tokens.starts[told.mark] as number) !== mention.start) continue;
    const words = speakerWords(reading, "institution", told.mark, name + 1, told.mark, cue);
    return { ...words, span: mention, mention, rule: "speaker/relative-body" };
  }
  return null;
}

/** `Budi, penjaga malam yang mengaku ...`: a name, and what he is. */
function apposed(reading: Reading, from: number, cue: number): SpeakerWords | null {
  let comma = cue - 2;
  while (comma > Math.max(from, cue - LONGEST_APPOSITION) && initial(reading, comma) !== ",") comma--;
  const mention = initial(reading, comma) === "," ? mentionAt(reading, comma - 1) : null;
  if (mention?.type !== "person" || !APPOSED(reading, comma, from, cue)) return null;
  return mentionWords(mention, cue, "speaker/relative-clause");
}

/** `Banyak yang mengatakan ...`, `sejumlah warga yang menilai ...` */
function manyWho(reading: Reading, from: number, cue: number): SpeakerWords | null {
  for (let at = cue - 2; at >= Math.max(from, cue - 4); at--) {
    if (MANY_WHO(reading, at, from, cue)?.end !== cue) continue;
    return { ...speakerWords(reading, "group", at, cue - 1, at, cue), rule: "speaker/many-who" };
  }
  return null;
}
