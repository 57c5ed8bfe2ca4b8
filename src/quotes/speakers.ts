/** The words beside a cue that stand for the speaker. Who they mean is worked out in `resolve.ts`. */
import type { Mention } from "../core/annotations.ts";
import { NUMBER, PUNCTUATION } from "../core/document.ts";
import { isKin, isSide, nounPhrase, phraseEnd, type SpeakerWords, unnamed, words } from "./noun-phrase.ts";
import { initial, institutionAt, isAgent, isCapital, isVerbal, personAt, type Reading, word } from "./reading.ts";
import { ADVERB, AUXILIARY, CONJUNCTION, GROUP, OFFICE, PREPOSITION, PRONOUN, RANK, SETTING, THAT } from "./words.ts";

const LONGEST_ADVERBIAL = 25;

/**
 * The speaker behind a cue: `kata [juru bicara Dinas Kesehatan Rina Lestari] dalam ...`. Null where none stands there.
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
    withPlace(reading, start < cue ? nounPhrase(reading, start, cue, false) : null, last) ??
    agent(reading, start, cue) ??
    besideCue(reading, last) ??
    embedded(reading, from, last) ??
    beforeRelative(reading, from, cue)
  );
}

/** `Seorang perawat di RSUD itu mengatakan`: where someone unnamed belongs is all that tells who it is. */
function withPlace(reading: Reading, speaker: SpeakerWords | null, last: number): SpeakerWords | null {
  if (speaker?.kind !== "anonymous" || !/^(?:di|dari)$/.test(word(reading, speaker.end))) return speaker;
  for (let i = speaker.end; i <= last; i++) {
    if (reading.tokens.kinds[i] === PUNCTUATION || isVerbal(reading, i)) return speaker;
  }
  const span = { start: speaker.span.start, end: reading.tokens.ends[last] as number };
  return { ...speaker, span, phrase: { start: speaker.phrase.start, end: span.end }, end: last + 1 };
}

const PLURAL = /^(?:para|sejumlah|beberapa|sebagian)$/i;

/** `... Abhan, yang juga hadir di situ, mengatakan`: the last name with an aside behind it. */
function beforeRelative(reading: Reading, from: number, cue: number): SpeakerWords | null {
  for (let i = cue - 2; i >= from; i--) {
    if (initial(reading, i + 1) !== "," || !personAt(reading, i)) continue;
    const mention = reading.mentions[(reading.mentionOf[i] as number) - 1] as Mention;
    if (!isSubject(reading, mention, i, from, false)) continue;
    return { kind: "person", span: mention, mention, phrase: mention, definite: false, end: i + 1 };
  }
  return null;
}

/** Where a heading or a lost full stop hides the head of the clause, the office or institution right before the cue. */
function besideCue(reading: Reading, last: number): SpeakerWords | null {
  const mention = institutionAt(reading, last);
  if (mention && governed(reading, mention, last)) return null; // `gerakan yang didukung Iran mengatakan`
  if (mention) {
    const head = before(reading, mention, last);
    if (head >= 0 && (reading.kinds[head] as number) & OFFICE)
      return words(reading, "role", head, last + 1, head, last + 1);
    return { ...words(reading, "institution", last, last + 1, last, last + 1), span: mention, mention };
  }
  if (!isCapital(reading, last) || !((reading.kinds[last] as number) & OFFICE)) return null;
  return words(reading, "role", last, last + 1, last, last + 1);
}

/** Someone by his trade: `Pendayung itu mengatakan`. */
function agent(reading: Reading, start: number, cue: number): SpeakerWords | null {
  if (start >= cue || !isAgent(reading, start)) return null;
  const end = phraseEnd(reading, start, cue);
  for (let i = start; i < cue; i++) if (personAt(reading, i)) return null; // in apposition: he speaks
  return words(reading, "role", start, end, start, end);
}

/** The subject of a clause within the sentence: `Keputusan itu muncul setelah [enam menteri] menyatakan ...`. */
function embedded(reading: Reading, from: number, last: number): SpeakerWords | null {
  const { kinds, tokens } = reading;
  let i = last;
  while (i > from && tokens.kinds[i] !== PUNCTUATION && ((kinds[i] as number) & (CONJUNCTION | SETTING | THAT)) === 0) {
    if (isVerbal(reading, i)) return null;
    i--;
  }
  if (i === from || i === last || tokens.kinds[i] === PUNCTUATION) return null;
  let subject = i + 1;
  while (tokens.kinds[subject] === NUMBER || NUMERAL.test(word(reading, subject))) subject++;
  if (subject > last || subject === i + 1 || !((kinds[subject] as number) & (OFFICE | GROUP))) return null;
  return words(reading, "group", i + 1, last + 1, i + 1, last + 1);
}

const NUMERAL =
  /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluh|belas|puluhan|ratusan|ribuan|belasan|banyak|para)$/;

/** A verb stands right before the name. */
function governed(reading: Reading, mention: Mention, last: number): boolean {
  const verb = before(reading, mention, last);
  return verb >= 0 && isVerbal(reading, verb);
}

/** The token before a mention that `inside` is a token of, -1 at the head of the text. */
function before(reading: Reading, mention: Mention, inside: number): number {
  let i = inside;
  while (i >= 0 && (reading.tokens.starts[i] as number) >= mention.start) i--;
  return i;
}

/** The subject that a clause opens with, behind its connectors and adverbials: `Di tempat lain, [Hamzah] antre ...`. */
export function subjectOf(reading: Reading, from: number, limit: number): SpeakerWords | null {
  const start = subjectStart(reading, from, limit);
  const subject = start < limit ? nounPhrase(reading, start, limit, false) : null;
  if (start < limit && subject?.kind !== "role" && subject?.kind !== "institution") return subject;
  // the name behind a long office or adverbial: `Ketua Organisasi Angkutan di Jalan DKI Shafruhan mempertanyakan`
  let verb = start < limit ? start : from;
  while (verb < limit && !isVerbal(reading, verb) && reading.cues[verb]?.form !== "active") verb++;
  const mention =
    verb < limit && personAt(reading, verb - 1) ? reading.mentions[(reading.mentionOf[verb - 1] as number) - 1] : null;
  if (!mention || !isSubject(reading, mention, verb - 1, start < limit ? start : from, false)) return subject;
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
    else if (LATER.test(word(reading, i + 1)) && initial(reading, i + 2) === ",") i += 3;
    else if (EVERY.test(word(reading, i)) && commaAfter(reading, i, Math.min(limit, i + 5)) > 0)
      i = commaAfter(reading, i, i + 5) + 1;
    else if (i + 2 < limit && kind & (PREPOSITION | SETTING | CONJUNCTION) && isLink(reading, i)) i += 2;
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

/** `Saat ini pihaknya mengaku`, `Selain itu warga berharap`: two words that only link the sentence, mostly before a comma. */
const isLink = (reading: Reading, i: number): boolean =>
  LINKED.test(word(reading, i)) && /^(?:ini|itu|begitu|demikian)$/.test(word(reading, i + 1));

/** `Sehari sebelumnya, ...`, `Sejam kemudian, ...` */
const LATER = /^(?:sebelumnya|setelahnya|sesudahnya|kemudian)$/;

/** `Setiap subuh, ...` */
const EVERY = /^(?:setiap|tiap)$/i;

const LINKED = /^(?:saat|selain|sementara|untuk|karena|dengan|meski|setelah|sebelum|di)$/i;

function commaAfter(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (initial(reading, i) === ",") return i;
  return -1;
}

/** From a closing bracket or comma back to the word before the aside: `Budi (37) mengatakan`, `sopir itu, Budi, mengaku`. */
function skipAside(reading: Reading, last: number, from: number): number {
  let i = last;
  if (initial(reading, i) === "," && i > from) i--;
  if (initial(reading, i) !== ")") return i;
  for (let j = i; j > from; j--) if (initial(reading, j) === "(") return j - 1;
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
  if (i >= from && (isKin(reading, i, from) || isSide(reading, i))) return false;
  while (i > from && (kinds[i] as number) & (OFFICE | RANK)) i--;
  if (i < from || isCapital(reading, i)) return true;
  if (inAside && initial(reading, last + 1) === "," && i > from && initial(reading, i) !== ",") return false;
  if (isVerbal(reading, i)) return false;
  // `pengamat dari Unila Robi menilai`: where he is from, not what governs him
  return !((kinds[i] as number) & PREPOSITION) || /^(?:di|dari)$/.test(word(reading, i));
}
