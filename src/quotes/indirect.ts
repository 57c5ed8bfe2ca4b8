/**
 * Indirect and mixed speech: clauses that a cue reports, by the rules of clause-rules.ts. What was said is the clause,
 * without the cue, the speaker and `bahwa`; around a report in its middle it is one stretch.
 */
import type { Stance } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { Cue } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { classMask, initialAt, is, isAny } from "../language/token-table.ts";
import { goesOn, hasLostSubject, relativeEnd, relativeSubject, subjectBehind } from "./absent-subject.ts";
import { ACTIVE_RULES, type ActiveRule, REPORT_RULES, type ReportRule } from "./clause-rules.ts";
import { type DirectSpeech, isNickname, isTitled } from "./direct.ts";
import type { QuotedSpan } from "./marks.ts";
import { initial, isCapital, isVerbal, mentionAt, type Reading, sentenceFrom } from "./reading.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import { speakerAfter, speakerBefore } from "./speakers.ts";
import { pattern } from "./tests.ts";
import type { Range, Utterance } from "./utterance.ts";

/** A clause of fewer words is no statement: `katanya singkat`. */
const LEAST_WORDS = 3;
/** Fewer words behind a report are its setting: `kata dia di Jakarta kemarin`. */
const LEAST_UNCLOSED = 8;
/** A longer one is a text without full stops; it is read in pieces, so that the time stays linear. */
const LONGEST_SENTENCE = 400;
/** Tokens between a contrast and the verb of its report. */
const LONGEST_SUBJECT = 25;

const ACTIVE = ACTIVE_RULES.map((rule) => ({
  ...rule,
  match: pattern(rule.when),
  of: rule.of && new Set(LEXICON.wordsOf(rule.of)),
}));
const REPORTS = REPORT_RULES.map((rule) => ({ ...rule, match: pattern(rule.when) }));

/** `Selain itu`, `Oleh karena itu`, `Intinya`: it only joins what is said to what went before. */
const CONNECTIVE = pattern(
  "^ (oleh? @linker{1,2} (<demonstrative>|demikian|begitu)?|akan <conjunction>|" +
    "di (sisi|samping) (lain|itu)|lebih lanjut) $",
);
/** `Tak hanya itu, kata X, ...`. */
const NOT_ONLY = pattern("^ <negator> (hanya|cuma|sekadar) itu $");
/** `Seperti (yang) diungkapkan X, ...`, not what a paper had. */
const AS_TOLD = pattern("^ (seperti|sebagaimana) <relative>? $");
const OPENS_FRONT = classMask(
  "preposition",
  "adjunct",
  "conjunction",
  "connector",
  "adverb",
  "elaborates",
  "causal",
  "relying",
);
const LONGEST_CONNECTIVE = 4;
const UNSAID = "quote/report/unsaid";
/** Rules whose match takes the whole report. */
const CLOSED: ReadonlySet<string> = new Set([
  "quote/nya/inside",
  "quote/nya/told",
  "quote/nya/held",
  "quote/according-to/his-statement",
  UNSAID,
]);
/** Stems of passive forms that go on with what someone said: not `diduga`, `disebut`. */
const GOES_ON: ReadonlySet<string> = new Set(LEXICON.wordsOf("clause_turn"));
const TOLD_BY = "quote/report/told-by";
/** Any verb goes on, behind who holds or calls it so. */
const HELD: ReadonlySet<string> = new Set(["quote/report/held-by", "quote/nya/held"]);
const MANNER = pattern("(dengan|secara) @cue");
const STATES: ReadonlySet<Stance> = new Set<Stance>(["said", "claimed", "denied", "admitted"]);
const RESUMES = pattern(", (!@aside|$)");
const DEGREE = pattern(", (Aa . Aa? .?|<degree> .?) > ,");
const RELATIVE_ASIDE = pattern(", <relative> <adverb>{0,2} @verb <!copula|negator|auxiliary>{0,14} ,");
const REPORT_GOES_ON = pattern(", (<weekday>|@beside)");

/** Reported clauses outside of direct speech, in the order of the text. */
export function findIndirect(reading: Reading, direct: DirectSpeech): Utterance[] {
  const { tokens, cues, sentences, sentenceStart } = reading;
  const found: Utterance[] = [];
  const spoken = direct.utterances;
  let next = 0; // first direct utterance that ends at or after the sentence's start
  for (let s = 0; s < sentences.length; s++) {
    const from = sentenceStart[s] as number;
    const to = sentenceStart[s + 1] as number;
    if (!hasCue(cues, from, to)) continue;
    const start = tokens.starts[from] as number;
    while (next < spoken.length && (spoken[next] as Utterance).end <= start) next++;
    for (const gap of gaps(reading, from, to, spoken, next)) {
      for (let at = gap.from; at < gap.to; at += LONGEST_SENTENCE) {
        readClauses(reading, direct, at, Math.min(gap.to, at + LONGEST_SENTENCE), found);
      }
    }
  }
  return found;
}

/** Cues of the tokens [from, to) of a sentence that hold no direct speech. */
function readClauses(reading: Reading, direct: DirectSpeech, from: number, to: number, found: Utterance[]): void {
  const { tokens, cues } = reading;
  let free = from; // tokens before it belong to a clause already taken
  let subject: SpeakerWords | null = null; // of the last active cue
  for (let i = from; i < to; i++) {
    const cue = cues[i];
    if (cue === undefined || direct.cuesUsed.has(i)) continue;
    const clause = readCue(reading, cue, i, free, to, { subject, marked: direct.cuesUsed });
    if (!clause) continue;
    if (cue.form === "active") subject = clause.speaker;
    const { part, rule, stance = null, speaker, setting, unknown = false } = clause;
    found.push({
      type: holdsMarkedWords(reading, part, direct.fragments) ? "mixed" : "indirect",
      start: tokens.starts[part.from] as number,
      end: tokens.ends[part.to - 1] as number,
      rule,
      cue: i,
      stance,
      speaker,
      setting,
      continues: false,
      unknown,
    });
    free = clause.end;
    i = Math.max(i, clause.end - 1);
  }
}

function hasCue(cues: Reading["cues"], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cues[i] !== undefined) return true;
  return false;
}

interface Clause {
  readonly part: Range;
  readonly rule: string;
  readonly stance?: Stance | null;
  readonly speaker: SpeakerWords | null;
  readonly setting: Range | null;
  /** Token after all that the clause and its report take. */
  readonly end: number;
  /** The speaker's name is lost. */
  readonly unknown?: boolean;
}

/** What goes before a cue. */
interface Before {
  /** Whose report goes before in the sentence. */
  readonly subject: SpeakerWords | null;
  /** Cues of marked words. */
  readonly marked: ReadonlySet<number>;
}

const readCue = (reading: Reading, cue: Cue, i: number, from: number, to: number, before: Before): Clause | null =>
  cue.form === "active"
    ? readActive(reading, cue, i, from, to, isJoined(reading, cue, i, from) ? before : { ...before, subject: null })
    : readReport(reading, cue, i, from, to);

/** `X mengatakan (kepada Y) (bahwa) ...`. */
function readActive(
  reading: Reading,
  cue: Cue,
  i: number,
  from: number,
  to: number,
  { subject, marked }: Before,
): Clause | null {
  if (i === from) return null;
  const relative = relativeSubject(reading, cue, from, i);
  // `tak menampik bahwa ...`: whoever does not deny admits
  const admits = cue.stance === "denied" && is(reading.tokens, i - 1, C.negator);
  if (relative === null && !admits && isBlocked(reading, i)) return null;
  const behind = subjectBehind(reading, i, to);
  const speaker = relative ?? subject ?? behind?.speaker ?? speakerBefore(reading, from, i);
  if (speaker && onlySeems(reading, speaker, i)) return null;
  const limit = behind?.comma ?? (relative ? relativeEnd(reading, i, to) : to);
  const lost = speaker === null && hasLostSubject(reading, from, i);
  const found = (speaker || lost || goesOn(reading, from, i, marked)) && complementOf(reading, cue, i, limit);
  if (!found) return null;
  const { rule, start } = found;
  const contrast = contrastFrom(reading, cue, start, limit);
  const isObject = cue.complement === "object";
  const end = isObject ? nounEnd(reading, start, contrast) : clauseEnd(reading, start, contrast);
  const part = trim(reading, start, end);
  if (!part || !isStatement(reading, cue, part, rule.finite === true)) return null;
  if (isObject && reportsInside(reading, { from: part.from, to: Math.min(limit, part.to + BEHIND_OBJECT) }))
    return null;
  return {
    part,
    rule: rule.id,
    stance: admits ? "admitted" : null,
    speaker,
    setting: { from: subject || !speaker || behind ? i : Math.min(speaker.end, i), to: start },
    end: isObject ? end : contrast,
    unknown: lost && !isFurther(reading, i),
  };
}

/** `seolah Rina mengatakan ...` */
function onlySeems({ tokens }: Reading, { phrase }: SpeakerWords, cue: number): boolean {
  let first = cue;
  while (first > 0 && (tokens.starts[first - 1] as number) >= phrase.start) first--;
  return is(tokens, first - 1, C.as_if);
}

/** `Lebih lanjut, , mengaku ...`: the sentence goes on with whoever spoke before. */
function isFurther(reading: Reading, cue: number): boolean {
  const first = sentenceFrom(reading, cue);
  let comma = first;
  while (comma < cue && initial(reading, comma) !== ",") comma++;
  return comma > first && CONNECTIVE(reading, first, first, comma) !== null;
}

/** `tidak mengatakan`, `tidak pernah mengatakan`: nothing was said. */
const isBlocked = ({ tokens }: Reading, cue: number): boolean =>
  is(tokens, cue - 1, C.cue_blocker) || (is(tokens, cue - 1, C.adverb) && is(tokens, cue - 2, C.negator));

/** The first rule that fits what is behind an active cue, and where what was said begins. */
function complementOf(
  reading: Reading,
  cue: Cue,
  i: number,
  to: number,
): { rule: Pick<ActiveRule, "id" | "finite">; start: number } | null {
  const next = i + 1;
  if (next >= to) return null;
  for (const rule of ACTIVE) {
    if (rule.complements && !rule.complements.includes(cue.complement)) continue;
    if (rule.stances && !rule.stances.includes(cue.stance)) continue;
    if (cue.complement === "linked" && !rule.linked) continue;
    if (rule.of && !rule.of.has(cue.stem)) continue;
    const match = rule.match(reading, next, next, to);
    if (match) return rule.denies ? null : { rule, start: match.mark < 0 ? match.end : match.mark };
  }
  return null;
}

/**
 * Behind a verb two words are a clause: `airnya aman`; one word is what is denied or admitted: `membantah mengantuk`,
 * `mengaku lega`. What is praised or blamed must be something, or hold marked words.
 */
function isStatement(reading: Reading, cue: Cue, part: Range, finite: boolean): boolean {
  const one = cue.stance === "admitted" || (cue.stance === "denied" && isVerbal(reading, part.from));
  if (wordCount(reading, part) < (one ? 1 : LEAST_WORDS - 1)) return false;
  return finite || cue.complement !== "object" || marksIn(reading, part) || isAppraised(reading, part);
}

const NO_APPRAISAL = classMask("role_noun", "group", "institution", "preposition");

/** `memuji warga karena ...`, `mengapresiasi DPR yang telah ...`: someone, and for what. */
const REASONED = pattern(
  "@uncued{1,12} (<causal> _|(atas|sebagai) aa|<relative> (<auxiliary>|<negator>|@told|@passive_nya) _)",
);

/**
 * `memuji kejujuran Rina`: something that is praised or blamed; of someone alone (`mengkritik Rina`) no words are told.
 */
function isAppraised(reading: Reading, part: Range): boolean {
  const noun = is(reading.tokens, part.from, C.intensifier) ? part.from + 1 : part.from;
  if (REASONED(reading, noun, noun, part.to)) return true;
  if (reading.tokens.kinds[noun] !== WORD || isCapital(reading, noun) || wordCount(reading, part) < 2) return false;
  return !isAny(reading.tokens, noun, NO_APPRAISAL);
}

/** `menyesalkan pernyataan Rina yang mengatakan ...`: the report within is the row. */
function reportsInside(reading: Reading, { from, to }: Range): boolean {
  for (let i = from + 2; i < to; i++) {
    const cue = reading.cues[i];
    if (cue?.form === "active" && relativeSubject(reading, cue, from, i)) return true;
  }
  return false;
}

/** `, yang menyebut`, behind what is blamed. */
const BEHIND_OBJECT = 3;

/** What is praised or blamed goes to the comma that a report follows: `mengecam serangan itu, mengatakan bahwa ...`. */
function nounEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (initial(reading, i) !== ",") continue;
    for (let j = i + 1; j < to && j <= i + 4; j++) if (reading.cues[j]?.form === "active") return i;
  }
  return clauseEnd(reading, from, to);
}

/**
 * `..., dan mengatakan ...`, `... seraya menambahkan ...`, `..., mengatakan bahwa ...`, `..., tetapi membantah bahwa
 * ...`: the subject reports on.
 */
const reportsOn = (reading: Reading, cue: Cue, i: number): boolean =>
  is(reading.tokens, i - 1, C.simultaneous) ||
  (is(reading.tokens, i + 1, C.declarative) && opensAnew(reading, i)) ||
  (is(reading.tokens, i - 1, C.coordinator) && initial(reading, i - 2) === "," && cue.complement !== "object");

/** Right behind a comma, or behind one and a conjunction. */
const opensAnew = (reading: Reading, i: number): boolean =>
  initial(reading, is(reading.tokens, i - 1, C.conjunction) ? i - 2 : i - 1) === ",";

/** The report at `i` is its subject's next; `from`: the token behind all that goes before. */
const isJoined = (reading: Reading, cue: Cue, i: number, from: number): boolean =>
  reportsOn(reading, cue, i) ||
  (is(reading.tokens, i - 1, C.coordinator) && from >= i - 2 && from < i) ||
  closesRelative(reading, i, from);

/** `Rina, yang menyebut desanya aman, berjanji ...`: the comma at `from` closes the relative, and she goes on. */
function closesRelative(reading: Reading, i: number, from: number): boolean {
  if (from === sentenceFrom(reading, i) || initial(reading, from) !== ",") return false;
  let verb = from + 1;
  while (verb < i && isAny(reading.tokens, verb, LIGHT)) verb++;
  return verb === i;
}

const LIGHT = classMask("adverb", "auxiliary");

/** `meminta A dan memerintahkan B`: the report that begins at `from` ends before the verb at `i`, without a comma. */
const endsBefore = (reading: Reading, cue: Cue, from: number, on: Cue, i: number): boolean =>
  is(reading.tokens, i - 1, C.coordinator) &&
  on.complement !== "object" &&
  (is(reading.tokens, i + 1, C.declarative) ||
    (ORDERS.has(cue.stance) ? on.complement !== "marked" : !isOfInner(reading, from, on, i)));

/** `mengatakan warga membawa tali dan meminta ...`, `orang yang datang dan mengaku ...`: someone else does so. */
function isOfInner(reading: Reading, from: number, on: Cue, to: number): boolean {
  if (isVerbal(reading, from) || isAny(reading.tokens, from, NO_SUBJECT)) return false;
  const acts = ORDERS.has(on.stance) ? INNER_DEED : INNER_RELATIVE;
  for (let i = from; i < to; i++) if (acts(reading, i, from, to)) return true;
  return false;
}

const NO_SUBJECT = classMask("auxiliary", "adverb", "negator");
const ORDERS: ReadonlySet<Stance> = new Set<Stance>(["asked", "ordered", "warned"]);
const INNER_DEED = pattern("<!negator> @deed");
const INNER_RELATIVE = pattern("<relative> <adverb>{0,2} @deed");

/** `..., sedangkan Y mengatakan ...`, `... dan mengatakan ...`: where the next report begins, else `to`. */
function contrastFrom(reading: Reading, cue: Cue, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const on = reading.cues[i];
    const next = on?.form === "active" && (reportsOn(reading, on, i) || endsBefore(reading, cue, from, on, i));
    const asksPardon = cue.stance === "admitted" && is(reading.tokens, i + 1, C.plea);
    if (next && (asksPardon || complementOf(reading, on, i, to)))
      return is(reading.tokens, i - 2, C.coordinator) ? i - 2 : i - 1;
    if (is(reading.tokens, i, C.contrast) && opensReport(reading, i, to)) return i;
    if (ANOTHER_SAYS(reading, i, from, to)) return i;
    if (turnsOn(reading, i) && reportsAnew(reading, i, to)) return i;
  }
  return to;
}

/** `berharap Aris bangkit dan Aris menjawab jika ...`: another reports. */
const ANOTHER_SAYS = pattern("dan @person{1,4} <adverb>{0,2} @told_on <declarative|complementizer>");

/** `..., namun menurutnya A`, `..., tetapi ia memastikan A`. */
function reportsAnew(reading: Reading, i: number, to: number): boolean {
  if (reading.cues[i + 1]?.form === "preposition_nya") return true;
  const cue = HE_REPORTS(reading, i, i, to) ? reading.cues[i + 2] : undefined;
  return cue !== undefined && complementOf(reading, cue, i + 2, to) !== null;
}

const HE_REPORTS = pattern("_ (ia|<singular_person>) @told_on");

/** `membenarkan soal kematian itu, namun menurutnya ...`; not `..., karena menurutnya`, which is of what was said. */
const turnsOn = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.conjunction) && !isAny(tokens, i, BELONGS) && initialAt(tokens, i - 1) === ",";

const BELONGS = classMask("subordinator", "causal", "additive", "purposive");

/** Behind the contrast at `i` someone named is reported. */
function opensReport(reading: Reading, i: number, to: number): boolean {
  const last = Math.min(to, i + LONGEST_SUBJECT);
  let j = i + 2;
  while (j < last && reading.cues[j] === undefined) j++;
  const cue = j < last ? reading.cues[j] : undefined;
  if (cue?.form !== "active") return false;
  const speaker = speakerBefore(reading, i + 1, j);
  return speaker !== null && speaker.kind !== "pronoun" && complementOf(reading, cue, j, to) !== null;
}

/** A report before, in or behind the words: `Menurut X, ...`, `A, kata X, B`, `..., ujarnya.` */
function readReport(reading: Reading, cue: Cue, i: number, from: number, to: number): Clause | null {
  const opens = opensAt(reading, cue, i);
  const behindComma = i > from && initial(reading, i - 1) === ",";
  // `Dengan tegas dia menolak`
  if (cue.form === "bare" && MANNER(reading, i - 1, i - 1, to)) return null;
  for (const rule of REPORTS) {
    if (!rule.forms.includes(cue.form)) continue;
    if ((rule.at === "opening" && !opens) || (rule.at === "comma" && (!behindComma || opens))) continue;
    if (rule.at === "comma" && isLost(reading, i)) return null;
    if (!mayReport(reading, cue, rule, i)) continue;
    // `Demikian kata X, kepala desa`
    if (cue.form === "bare" && is(reading.tokens, i - 1, C.continues_report)) return null;
    const match = rule.match(reading, i, i, to);
    if (match) return rule.denies ? null : aroundReport(reading, cue, i, rule, match.mark, from, to);
  }
  return null;
}

/** False where the cue's own meaning rules a rule out: `Diduga, ...` goes on with no one's words. */
function mayReport(reading: Reading, cue: Cue, { id }: ReportRule, i: number): boolean {
  if (id === TOLD_BY) return states(reading, cue, i);
  if (HELD.has(id)) return cue.complement === "clause" && states(reading, cue, i);
  return id !== UNSAID || GOES_ON.has(cue.stem);
}

/** `dikatakan`, `dikatakannya`. */
const isToldForm = ({ tokens }: Reading, { form }: Cue, i: number): boolean =>
  form === "passive" || (form === "nya" && tokens.text.startsWith("di", tokens.starts[i]));

/** At the head of its sentence; a passive form also behind a connective: `Lebih lanjut dijelaskan, ...`. */
function opensAt(reading: Reading, cue: Cue, i: number): boolean {
  const first = sentenceFrom(reading, i);
  if (i === first) return isCapital(reading, i);
  if (cue.form === "passive" && AS_TOLD(reading, first, first, i)) return isSource(reading, i);
  return (
    isToldForm(reading, cue, i) && i - first <= LONGEST_CONNECTIVE && CONNECTIVE(reading, first, first, i) !== null
  );
}

/** `Seperti diungkapkan X, ...`: someone before a comma, and no other report behind it. */
function isSource(reading: Reading, cue: number): boolean {
  const to = reading.sentenceStart[(reading.sentenceOf[cue] as number) + 1] as number;
  if (is(reading.tokens, cue, C.credit) || initial(reading, cue + 1) === ",") return false;
  let comma = cue + 1;
  while (comma < to && initial(reading, comma) !== ",") comma++;
  for (let i = comma; i < to; i++) if (reading.cues[i]?.form === "active") return false;
  return comma < to;
}

/** `mobil yang diminta Rina adalah ...` tells no words. */
const states = (reading: Reading, { stance }: Cue, i: number): boolean =>
  STATES.has(stance) && !is(reading.tokens, i - 1, C.relative);

/** `... selesai.,ujarnya`: a whole sentence goes before the comma, and the words that were said are lost. */
const isLost = (reading: Reading, cue: number): boolean =>
  initial(reading, cue - 2) === "." &&
  (reading.tokens.ends[cue - 3] as number) - (reading.tokens.starts[cue - 3] as number) > 3;

/** `militer Norwegia`: a country's, which needs no capital of its own. */
const OF_COUNTRY = pattern("<institution> aa? @body");

/** The speaker that a rule asks for: undefined where he is missing. */
function speakerOf(reading: Reading, rule: ReportRule, at: number, to: number): SpeakerWords | null | undefined {
  if (rule.speaker === "none") return null;
  const speaker = speakerAfter(reading, at, to);
  if (rule.speaker === "person") return speaker?.kind === "person" ? speaker : null;
  if (!speaker) return undefined;
  const unnamed = rule.forms[0] === "preposition" && speaker.kind === "institution" && !speaker.mention;
  return unnamed && !isCapital(reading, at) && !OF_COUNTRY(reading, at, at, to) ? undefined : speaker;
}

/** What is said before and behind a report; `at`: where the speaker may stand. */
function aroundReport(
  reading: Reading,
  cue: Cue,
  i: number,
  rule: ReportRule,
  at: number,
  from: number,
  to: number,
): Clause | null {
  const speaker = speakerOf(reading, rule, at, to);
  if (speaker === undefined) return null;
  if (rule.closed && initial(reading, speaker?.end ?? at) !== ",") return null;
  const after = speaker ? overDegrees(reading, speaker.end, to) : at;
  const setting = { from: after, to: reportEnd(reading, rule, after, to, speaker) };
  if (speaker && isPlot(reading, cue, speaker, to)) return null;
  // `Terang Bulan bermain ...`, `Diharapkan warga dapat ...`
  const open = cue.common || (cue.form === "passive" && cue.stance !== "said");
  if (rule.at === "opening" && open && speaker && initial(reading, setting.to - 1) !== ",") return null;
  // `Diharapkan warga dapat datang`, `Diceritakan Rina merintis usaha`: who is told of, and no source
  // `Dari hasil pemeriksaan, diduga Condro memalsukan kartu`: the same behind an adverbial
  const front = rule.at === "opening" || (rule.at === "comma" && isAny(reading.tokens, from, OPENS_FRONT));
  // `Kisah Rina kemudian mengubah ...`
  const ofHim = cue.form === "passive" || (cue.common && rule.at === "opening");
  if (front && ofHim && speaker && isToldOf(reading, speaker.end, to)) return null;
  // `Aturan itu, yang menurut X akan ...`: what is said begins behind the report
  const relative = i > from && is(reading.tokens, i - 1, C.relative);
  const heading = rule.at !== "opening" && isCapital(reading, i); // `Donor darah Menurut X, ...`: a lost full stop
  const before = relative || heading ? null : withoutConnective(reading, trim(reading, from, i));
  const words = behindDeclarative(reading, rule, setting.to, to);
  const behind = trim(reading, words, clauseEnd(reading, words, to));
  const closed = joined(reading, before, behind);
  const part = closed ?? withoutComma(reading, cue, speaker, to);
  const around = closed ? setting : null;
  return part && { part, rule: rule.id, speaker, setting: around, end: to };
}

/** `Dikisahkan Maya baru saja pulang`, `..., ceritanya Maya menjadi ...`: no comma closes it, and it tells of her. */
const isPlot = (reading: Reading, { form, stem }: Cue, { end }: SpeakerWords, to: number): boolean =>
  form !== "bare" && TELLS.has(stem) && end < to && reading.tokens.kinds[end] === WORD;

const TELLS: ReadonlySet<string> = new Set(LEXICON.wordsOf("recounts"));

/** `kata X bahwa ...`, `Disampaikan X, warga desa itu bahwa ...`: what was said begins behind it. */
function behindDeclarative(reading: Reading, rule: ReportRule, from: number, to: number): number {
  const opens = rule.at === "opening" && initial(reading, from - 1) !== ",";
  const last = Math.min(to, from + (opens ? LONGEST_APPOSITION : 1));
  for (let i = from; i < last && initial(reading, i) !== "," && !isVerbal(reading, i); i++) {
    if (is(reading.tokens, i, C.declarative)) return i + 1;
  }
  return from;
}

const LONGEST_APPOSITION = 10;

/** A predicate follows the noun behind a passive verb at once: it is the subject of what is told. */
function isToldOf(reading: Reading, from: number, to: number): boolean {
  let i = from;
  while (i < to && is(reading.tokens, i, C.adverb) && !is(reading.tokens, i, C.auxiliary)) i++;
  if (i >= to || (i > from && initial(reading, i) !== ",")) return i > from;
  return is(reading.tokens, i, C.auxiliary) || isVerbal(reading, i);
}

/** `Kemudian, lanjut dia di kota kecil warga ...`: no comma closes the report, and nothing else was said. */
function withoutComma(reading: Reading, cue: Cue, speaker: SpeakerWords | null, to: number): Range | null {
  if (!speaker || is(reading.tokens, speaker.end, C.recipient)) return null;
  // `Secara singkat, kata Sarma, dalam hal ini ...`: a comma does close it, and what follows is no setting
  // `Menurut Sarma dalam lima tahun ke depan warga akan ...`: nothing else of the sentence was said
  const opened = speaker.kind === "pronoun" || cue.form === "preposition";
  if (!opened && initial(reading, speaker.end) !== ",") return null;
  const part = trim(reading, speaker.end, clauseEnd(reading, speaker.end, to));
  return part && wordCount(reading, part) >= LEAST_UNCLOSED ? part : null;
}

function withoutConnective(reading: Reading, part: Range | null): Range | null {
  if (!part || CONNECTIVE(reading, part.from, part.from, part.to)) return null;
  if (NOT_ONLY(reading, part.from, part.from, part.to) || AS_TOLD(reading, part.from, part.from, part.to)) return null;
  const turn = MEANWHILE(reading, part.from, part.from, part.to);
  return turn ? { from: turn.mark, to: part.to } : part;
}

/** `Sementara itu, terkait harga beras menurut X ...`: the paper turns to another. */
const MEANWHILE = pattern("<contrast> <demonstrative> , > _");

/** One statement of what is before and behind; a word behind is a tail of the report. */
function joined(reading: Reading, before: Range | null, behind: Range | null): Range | null {
  const wordsBefore = before ? wordCount(reading, before) : 0;
  const wordsBehind = behind ? wordCount(reading, behind) : 0;
  if (before && behind && (wordsBehind > 1 || wordsBefore < LEAST_WORDS)) {
    return wordsBefore + wordsBehind < LEAST_WORDS ? null : { from: before.from, to: behind.to };
  }
  if (before && wordsBefore >= LEAST_WORDS) return before;
  return behind && wordsBehind >= LEAST_WORDS ? behind : null;
}

/** `Menurut Jovita, M.Psi, Psikolog Anak, ...`: over the degrees behind a name. */
function overDegrees(reading: Reading, from: number, to: number): number {
  const match = DEGREE(reading, from, from, to);
  return match ? overDegrees(reading, match.mark, to) : from;
}

/** The reporting clause goes to the comma that what was said goes on behind, else over its settings to the end. */
function reportEnd(reading: Reading, rule: ReportRule, from: number, to: number, speaker: SpeakerWords | null): number {
  if (CLOSED.has(rule.id)) return from;
  if (rule.resumes && from < to && RESUMES(reading, from, from, to)) return from + 1;
  for (let i = from; i < to; i++) {
    if (initial(reading, i) === ",") {
      if (!goesOnBehind(reading, i, to, speaker)) return i + 1;
    } else if (i === from && opensWords(reading, i)) return i; // `yang menurut X akan ...`
  }
  return to;
}

/** Behind the comma there is still a place, a day or an office of the report. */
function goesOnBehind(reading: Reading, comma: number, to: number, speaker: SpeakerWords | null): boolean {
  const next = comma + 1;
  if (REPORT_GOES_ON(reading, comma, comma, to) && !is(reading.tokens, next, C.topic)) return true;
  // `menurut Ami, sapaan Rina Wati, ...`, `menurut Rina, yang ditemui di pasar, ...`
  if (is(reading.tokens, next, C.alias_cue) || RELATIVE_ASIDE(reading, comma, comma, to)) return true;
  return is(reading.tokens, next, C.role_noun) && speaker?.kind === "person" && isAside(reading, next, to);
}

const opensWords = (reading: Reading, i: number): boolean =>
  reading.tokens.kinds[i] !== PUNCTUATION &&
  !is(reading.tokens, i, C.adjunct) &&
  (!is(reading.tokens, i, C.adverb) || is(reading.tokens, i, C.negator)) &&
  !isCapital(reading, i);

/** An office in apposition: a comma closes it before any verb. */
function isAside(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i++) {
    if (initial(reading, i) === ",") return true;
    if (isVerbal(reading, i)) return false;
  }
  return false;
}

/** Where what was said ends: its sentence, or a report behind it that is another cue's. */
function clauseEnd(reading: Reading, from: number, to: number): number {
  const { cues, tokens } = reading;
  for (let i = from + 1; i < to; i++) {
    const form = cues[i]?.form;
    if (tokens.kinds[i] === PUNCTUATION && isLostStop(reading, i)) return i;
    if (closesWithCredit(reading, i, to)) return i;
    if (form === undefined || initial(reading, i - 1) !== ",") continue;
    const named = i + 1 < to && (isCapital(reading, i + 1) || is(tokens, i + 1, C.pronoun));
    if (form === "preposition" && closesWithSource(reading, i + 1, to)) return i - 1;
    if (form === "nya" || (form === "bare" && named)) return i - 1;
  }
  return to;
}

/** `..., seperti dilansir Reuters, Rabu (11/3).`: nothing is said behind it. */
function closesWithCredit(reading: Reading, at: number, to: number): boolean {
  const credit = CREDIT(reading, at, at, to);
  if (!credit) return false;
  for (let i = credit.mark; i < to; i++) if (isVerbal(reading, i) || is(reading.tokens, i, C.auxiliary)) return false;
  return true;
}

const CREDIT = pattern("(,? (seperti|sebagaimana|demikian) <relative>?|,) <credit> > (dari|oleh|di|via|,|@name)");

/** `..., menurut Reuters.`, `..., menurut survei KPK.`: the name closes the sentence. */
function closesWithSource(reading: Reading, from: number, to: number): boolean {
  let i = is(reading.tokens, from, C.record) ? from + 1 : from;
  if (mentionAt(reading, i) === null) return false;
  while (i < to && mentionAt(reading, i) !== null) i++;
  return i === to || (i === to - 1 && initial(reading, i) === ".");
}

/** `... bersama Uu.,Hal senada ...`: another sentence behind a stop and a comma; not so in `M.Psi., psikolog`. */
const isLostStop = (reading: Reading, i: number): boolean =>
  initial(reading, i) === "." && initial(reading, i + 1) === "," && !isCapital(reading, i - 1);

/** The parts of the sentence [from, to) outside direct speech. */
function* gaps(
  reading: Reading,
  from: number,
  to: number,
  spoken: readonly Utterance[],
  next: number,
): Generator<Range> {
  const { tokens } = reading;
  let at = from;
  for (let n = next; n < spoken.length; n++) {
    const { start, end } = spoken[n] as Utterance;
    if (start >= (tokens.ends[to - 1] as number)) break;
    let stop = at;
    while (stop < to && (tokens.ends[stop] as number) <= start) stop++;
    while (stop > at && initial(reading, stop - 1) === '"') stop--; // the opening mark
    if (stop > at) yield { from: at, to: stop };
    at = stop;
    while (at < to && (tokens.starts[at] as number) < end) at++;
    while (at < to && (initial(reading, at) === '"' || initial(reading, at) === ",")) at++;
  }
  if (at < to) yield { from: at, to };
}

/** Without the commas, full stops and dashes at the ends. */
function trim(reading: Reading, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && isEdge(reading, start)) start++;
  while (end > start && isEdge(reading, end - 1)) end--;
  return start < end ? { from: start, to: end } : null;
}

const isEdge = (reading: Reading, i: number): boolean =>
  reading.tokens.kinds[i] === PUNCTUATION && /[,.;:?!…–—-]/.test(initial(reading, i));

function wordCount({ tokens }: Reading, part: Range): number {
  let count = 0;
  for (let i = part.from; i < part.to; i++) if (tokens.kinds[i] !== PUNCTUATION) count++;
  return count;
}

function marksIn(reading: Reading, part: Range): boolean {
  for (let i = part.from; i < part.to; i++) if (initial(reading, i) === '"') return true;
  return false;
}

/** Marked words that are said, not a title or a nickname; `fragments` are sorted. */
function holdsMarkedWords(reading: Reading, part: Range, fragments: readonly QuotedSpan[]): boolean {
  let low = 0;
  let high = fragments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fragments[middle] as QuotedSpan).start < (reading.tokens.starts[part.from] as number)) low = middle + 1;
    else high = middle;
  }
  const end = reading.tokens.ends[part.to - 1] as number;
  for (let fragment = fragments[low]; fragment && fragment.end <= end; fragment = fragments[++low]) {
    if (!isTitled(reading, fragment) && !isNickname(reading, fragment)) return true;
  }
  return false;
}
