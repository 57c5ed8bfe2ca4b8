/** Direct speech: marked stretches with a cue behind or before them, or alone as sentences of their own. */
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { cueFollows, markAfter, type Stretch } from "./marks.ts";
import type { SpeakerWords } from "./noun-phrase.ts";
import { initial, isCapital, isVerbal, isWord, opensSentence, type Reading, sentenceFrom, word } from "./reading.ts";
import { speakerAfter, speakerBefore } from "./speakers.ts";
import type { Range, Utterance } from "./utterance.ts";
import { CREDIT, SETTING, THAT, TITLED } from "./words.ts";

/** How far a cue may stand from the marks that it reports. */
const REACH = 40;
/** A marked stretch of fewer words is a title or a nickname unless a cue stands beside it. */
const LEAST_ALONE = 3;
/** Marked words without a capital or full stop are a clause of their own from this length. */
const LEAST_CLAUSE = 6;

export interface DirectSpeech {
  /** In the order of the text. */
  readonly utterances: readonly Utterance[];
  /** In the same order, marked stretches that are no direct speech: titles, nicknames, marked words of mixed speech. */
  readonly fragments: readonly Stretch[];
  /** Tokens of cues that are spoken for. */
  readonly cuesUsed: ReadonlySet<number>;
}

export function findDirect(reading: Reading, stretches: readonly Stretch[]): DirectSpeech {
  const utterances: Utterance[] = [];
  const fragments: Stretch[] = [];
  const cuesUsed = new Set<number>();
  let pending: Stretch[] = []; // paragraphs of one quotation, until the one that is closed
  let before: RuledReport | null = null; // of the marks before
  for (const [index, stretch] of stretches.entries()) {
    if (wordsIn(reading, stretch) === 0) continue;
    const last = pending.at(-1) ?? stretches[index - 1];
    const behind = stretches[index + 1];
    const found: RuledReport | null =
      by("quote/cue-after", cuedBehind(reading, stretch)) ??
      by("quote/cue-before", cuedBefore(reading, stretch, last)) ??
      by("quote/subject-and-cue-after", reportedBehind(reading, stretch, behind)) ??
      by("quote/unlisted-verb-after", verbBehind(reading, stretch)) ??
      by("quote/speaker-after", named(reading, stretch)) ??
      by("quote/sentence-after-report", goneOn(reading, stretch, before));
    before = found;
    if (!found && stretch.close < 0 && behind?.runsOn && opensItsSentence(reading, stretch)) {
      pending.push(stretch);
      continue;
    }
    const alone = !found && (pending.length > 0 || standsAlone(reading, stretch));
    for (const [position, part] of pending.entries()) {
      utterances.push({ ...utteranceOf(reading, part, found), continues: position > 0 });
    }
    if (found) {
      if (found.cue >= 0) cuesUsed.add(found.cue);
      const goesOn = pending.length > 0 || found.continues;
      utterances.push({ ...utteranceOf(reading, stretch, found), continues: goesOn });
    } else if (alone) {
      utterances.push({ ...utteranceOf(reading, stretch, null), continues: stretch.runsOn && utterances.length > 0 });
    } else {
      fragments.push(stretch);
    }
    pending = [];
  }
  for (const [position, part] of pending.entries()) {
    utterances.push({ ...utteranceOf(reading, part, null), continues: position > 0 });
  }
  return { utterances, fragments, cuesUsed };
}

/** What a reporting clause beside the marks says of them. */
interface Report {
  readonly cue: number;
  readonly speaker: SpeakerWords | null;
  readonly setting: Range | null;
  readonly continues: boolean;
  readonly confidence: number;
}

interface RuledReport extends Report {
  readonly rule: string;
}

const by = (rule: string, report: Report | null): RuledReport | null => report && { ...report, rule };

function utteranceOf(reading: Reading, stretch: Stretch, report: RuledReport | null): Utterance {
  return {
    type: "direct",
    rule: report?.rule ?? "quote/marks-alone",
    ...spoken(reading, stretch),
    cue: report?.cue ?? -1,
    speaker: report?.speaker ?? null,
    setting: report?.setting ?? null,
    continues: false,
    confidence: report?.confidence ?? 0.6,
  };
}

/** The words without the comma before the closing mark. */
function spoken({ text }: Reading, stretch: Span): Span {
  let { start, end } = stretch;
  while (end > start && /[,\s]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[,\s]/.test(text.charAt(start))) start++;
  return end > start ? { start, end } : stretch;
}

/** `"...," kata X`, `"..." ujarnya`, `"...," demikian kata X`. */
function cuedBehind(reading: Reading, stretch: Stretch): Report | null {
  const { tokens, cues } = reading;
  let at = stretch.close + 1;
  if (stretch.close < 0) {
    at = tokenAt(reading, stretch.end);
    if (initial(reading, at) === ",") at++;
    if (initial(reading, at) === "'") at++;
    const cue = cues[at];
    if (cue === undefined || (cue.form !== "bare" && cue.form !== "nya")) return null;
  }
  while (at < tokens.length && /^[,.'-]$/.test(word(reading, at))) at++;
  if (at < tokens.length && /^(demikian|begitu|masih|lagi|kembali)$/i.test(word(reading, at))) at++;
  const cue = cues[at];
  if (cue === undefined || at >= tokens.length) return null;
  if (cue.form === "active") return null;
  if (cue.form === "preposition_nya" && initial(reading, at + 1) === ",") return null; // `Menurutnya, ...` opens the next clause
  if (isCapital(reading, at) && opensSentence(reading, at)) return null; // `Kata X, ...` reports what follows
  const limit = clauseLimit(reading, at + 1);
  const speaker = speakerAfter(reading, at + 1, limit, cue.form === "bare");
  if (cue.form === "passive" && speaker === null) return null;
  if (cue.form === "nya" && speaker && speaker.kind !== "person") {
    return { cue: at, speaker: null, setting: { from: at + 1, to: limit }, continues: false, confidence: 0.95 };
  }
  const from = speaker?.end ?? at + 1;
  return { cue: at, speaker, setting: { from, to: limit }, continues: false, confidence: 0.95 };
}

/** `X menambahkan: "..."`, `ujarnya, "..."`, `X mengatakan "Saya ..."`. */
function cuedBefore(reading: Reading, stretch: Stretch, last: Stretch | undefined): Report | null {
  const { tokens, cues, sentenceOf, paragraphOf } = reading;
  const open = stretch.open;
  if (open <= 0) return null;
  const previous = open - 1;
  const mark = initial(reading, previous);
  if (paragraphOf[previous] !== paragraphOf[open] && mark !== ":") return null;
  const introduced = mark === ":" || mark === ";" || mark === ",";
  const floor = last && last.close >= 0 ? last.close : -1; // marks of the stretch before
  let cueToken = -1;
  for (let i = previous - (introduced ? 1 : 0); i > floor && previous - i < REACH; i--) {
    if (paragraphOf[i] !== paragraphOf[previous]) break;
    if (sentenceOf[i] !== sentenceOf[previous] && tokens.kinds[i] === 3) break;
    if (cues[i] !== undefined && !isNounUse(reading, i)) {
      cueToken = i;
      break;
    }
  }
  if (cueToken < 0) {
    if (mark !== ":") return null;
    const speaker = speakerBefore(reading, subjectFrom(reading, previous), previous);
    if (speaker?.kind !== "person" || !isSentenceLike(reading, stretch)) return null;
    return { cue: -1, speaker, setting: null, continues: false, confidence: 0.7 };
  }
  const cue = cues[cueToken];
  if (cue === undefined) return null;
  if (!introduced) {
    // `mengatakan "Saya ..."`: the words follow at once and are a sentence
    if (cueToken !== previous || (cue.form !== "active" && !(cue.form === "nya" && opensSentence(reading, cueToken)))) {
      return null;
    }
    if (!isSentenceLike(reading, stretch) && !isWholeClause(reading, stretch)) return null;
  } else if (mark === ",") {
    // a clause between cue and marks makes them marked words of it
    for (let i = cueToken + 1; i < previous; i++) if ((reading.kinds[i] as number) & THAT) return null;
    if (!isSentenceLike(reading, stretch) && wordsIn(reading, stretch) < LEAST_ALONE) return null;
    if (cue.form === "active" && previous - cueToken > 12) return null;
    // `mengatakan siap membantu, "asal ada suratnya"`
    if (cue.form === "active" && previous - cueToken > 2 && !isCapital(reading, open + 1)) return null;
  }
  if (cue.form === "active") {
    const speaker = speakerBefore(reading, subjectFrom(reading, cueToken), cueToken);
    const setting = { from: speaker?.end ?? cueToken + 1, to: previous };
    return { cue: cueToken, speaker, setting, continues: false, confidence: 0.9 };
  }
  const speaker =
    cue.form === "nya" || cue.form === "preposition_nya" ? null : speakerAfter(reading, cueToken + 1, previous);
  const continues =
    last !== undefined && last.close >= 0 && cueFollows(reading, last.close) && cueToken - last.close <= 2;
  return {
    cue: cueToken,
    speaker,
    setting: { from: speaker?.end ?? cueToken + 1, to: previous },
    continues,
    confidence: 0.9,
  };
}

/** Where the subject of the verb at `i` may begin: within its sentence, and not farther than a cue may stand. */
const subjectFrom = (reading: Reading, i: number): number => Math.max(sentenceFrom(reading, i), i - REACH);

/** `"...," Presiden menegaskan.` */
function reportedBehind(reading: Reading, stretch: Stretch, next: Stretch | undefined): Report | null {
  const { text, tokens, cues, paragraphOf } = reading;
  if (stretch.close < 0) return null;
  const end = text.charAt(stretch.end - 1);
  if (end !== "," && end !== "?" && end !== "!") return null;
  const first = stretch.close + 1;
  const limit = Math.min(tokens.length, first + 12, next && next.open >= 0 ? next.open : tokens.length);
  for (let i = first; i < limit && paragraphOf[i] === paragraphOf[stretch.close]; i++) {
    const cue = cues[i];
    if (cue?.form === "active") {
      const speaker = speakerBefore(reading, first, i);
      if (!speaker) return null;
      const to = clauseLimit(reading, i + 1);
      return { cue: i, speaker, setting: { from: speaker.end, to }, continues: false, confidence: 0.8 };
    }
    const mark = initial(reading, i);
    if (mark === "." || mark === ":" || mark === ",") return null;
  }
  return null;
}

/** `"...," kata X. "..."`: the sentence right behind a report is of the same speech. */
function goneOn(reading: Reading, stretch: Stretch, before: Report | null): Report | null {
  const previous = stretch.open - 1;
  if (!before || before.cue < 0 || previous < before.cue || !standsAlone(reading, stretch)) return null;
  if (reading.paragraphOf[previous] !== reading.paragraphOf[stretch.open]) return null;
  return reading.sentenceOf[previous] === reading.sentenceOf[before.cue] ? { ...before, continues: true } : null;
}

/** `"...," ratapnya.`, `"...," sambut Budi`: a verb that no table has, but where it stands none but a report can. */
function verbBehind(reading: Reading, stretch: Stretch): Report | null {
  const { tokens, kinds, text } = reading;
  const verb = stretch.close + 1;
  if (stretch.close < 0 || verb >= tokens.length || !/[,?!]/.test(text.charAt(stretch.end - 1))) return null;
  if (isTitled(reading, stretch)) return null; // `film "Ada Apa?" besutan Rudi`
  if (tokens.kinds[verb] !== WORD || kinds[verb] !== 0 || isCapital(reading, verb)) return null;
  if (reading.paragraphOf[verb] !== reading.paragraphOf[stretch.close]) return null;
  const limit = clauseLimit(reading, verb + 1);
  const report = { cue: verb, continues: false, confidence: 0.8 };
  if (/^[a-z]{3,}nya$/.test(word(reading, verb))) {
    const next = verb + 1;
    const closed = next >= limit || tokens.kinds[next] === PUNCTUATION || ((kinds[next] as number) & SETTING) !== 0;
    return closed ? { ...report, speaker: null, setting: { from: next, to: limit } } : null;
  }
  const speaker = isVerbal(reading, verb) ? null : speakerAfter(reading, verb + 1, limit);
  return speaker?.kind === "person" && speaker.mention
    ? { ...report, speaker, setting: { from: speaker.end, to: limit } }
    : null;
}

/** The mark opens a sentence or a paragraph, or stands behind a colon. */
function opensItsSentence(reading: Reading, stretch: Stretch): boolean {
  const before = stretch.open - 1;
  if (before < 0 || reading.paragraphOf[before] !== reading.paragraphOf[stretch.open]) return true;
  const mark = initial(reading, before);
  return mark === "." || mark === "?" || mark === "!" || mark === '"' || mark === ":";
}

/** `"...," Ketua DPR Siti Zahra di Jakarta`, `"...," demikian pernyataan PT Samudra Jaya`: the cue is left out. */
function named(reading: Reading, stretch: Stretch): Report | null {
  if (stretch.close < 0 || reading.text.charAt(stretch.end - 1) !== "," || isTitled(reading, stretch)) return null;
  let at = stretch.close + 1;
  if (at >= reading.tokens.length || reading.paragraphOf[at] !== reading.paragraphOf[stretch.close]) return null;
  const limit = clauseLimit(reading, at);
  if (isWord(reading, at, "demikian")) {
    while (at < limit && !isCapital(reading, at)) at++;
  }
  const speaker = speakerAfter(reading, at, limit);
  if (!speaker?.mention || (speaker.kind !== "person" && speaker.kind !== "institution")) return null;
  return { cue: -1, speaker, setting: { from: speaker.end, to: limit }, continues: false, confidence: 0.7 };
}

/** A marked stretch that is a sentence of its own or several. */
function standsAlone(reading: Reading, stretch: Stretch): boolean {
  const { tokens } = reading;
  if (wordsIn(reading, stretch) < LEAST_ALONE) return false;
  if (stretch.runsOn) return true;
  if (!opensItsSentence(reading, stretch)) return false;
  if (stretch.close < 0) return wordsIn(reading, stretch) >= LEAST_CLAUSE; // the closing mark is lost
  if (!isSentenceLike(reading, stretch)) return false;
  const after = stretch.close + 1;
  if (after >= tokens.length) return true;
  if (reading.paragraphOf[after] !== reading.paragraphOf[stretch.close]) return true;
  if ((reading.kinds[after] as number) & CREDIT) return true; // `"...," dilansir dari ...`
  return initial(reading, after) === "." || initial(reading, after) === '"' || isCapital(reading, after);
}

/** Begins like a sentence and ends like one. */
function isSentenceLike(reading: Reading, stretch: Stretch): boolean {
  const { text } = reading;
  const first = stretch.open + 1;
  if (first >= reading.tokens.length) return false;
  if (reading.tokens.kinds[first] === 1 && !isCapital(reading, first)) return false;
  if (/[.?!…,]/.test(text.charAt(stretch.end - 1))) return true;
  const after = stretch.close >= 0 ? stretch.close + 1 : -1;
  return (
    after > 0 &&
    after < reading.tokens.length &&
    initial(reading, after) === "." &&
    wordsIn(reading, stretch) >= LEAST_CLAUSE
  );
}

/** All that is said stands in the marks, to the end of the sentence. */
function isWholeClause(reading: Reading, stretch: Stretch): boolean {
  if (stretch.close < 0 || wordsIn(reading, stretch) < LEAST_CLAUSE) return false;
  const after = stretch.close + 1;
  return initial(reading, after) === "." || reading.sentenceOf[after] !== reading.sentenceOf[stretch.close];
}

/** `kata` before a marked word is the noun: `kata "merdeka"`. */
function isNounUse(reading: Reading, i: number): boolean {
  return reading.cues[i]?.stem === "kata" && reading.cues[i]?.form === "bare" && initial(reading, i + 1) === '"';
}

export function isTitled(reading: Reading, stretch: Stretch): boolean {
  const before = stretch.open - 1;
  return before >= 0 && ((reading.kinds[before] as number) & TITLED) !== 0;
}

function wordsIn(reading: Reading, stretch: Stretch): number {
  let count = 0;
  for (let i = stretch.open + 1; i < reading.tokens.length && (reading.tokens.starts[i] as number) < stretch.end; i++) {
    if (reading.tokens.kinds[i] !== 3) count++;
  }
  return count;
}

/** Where the reporting clause that begins at `from` ends: its sentence, a mark, the paragraph. */
export function clauseLimit(reading: Reading, from: number): number {
  const { tokens, sentenceOf, kinds } = reading;
  let i = from;
  let titles = 0;
  while (i < tokens.length && sentenceOf[i] === sentenceOf[from - 1]) {
    if (initial(reading, i) === '"') {
      // over one title: `dalam diskusi bertajuk "...", Jumat`
      if (((kinds[i - 1] as number) & TITLED) === 0 || titles++ > 0) break;
      i = markAfter(reading, i);
    }
    i++;
  }
  return i;
}

/** The first token that starts at or after the offset. */
function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
