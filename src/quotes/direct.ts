/** Direct speech: marked spans with a report beside them, by rules in order, or alone as sentences of their own. */
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import type { CueForm } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { type Rule, ruleTable } from "../language/rules.ts";
import { is } from "../language/token-table.ts";
import { cueFollows, markAfter, type QuotedSpan } from "./marks.ts";
import {
  initial,
  isCapital,
  isPlain,
  isVerbal,
  opensSentence,
  personAt,
  type Reading,
  sentenceFrom,
  tokenAt,
} from "./reading.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import { speakerAfter, speakerBefore } from "./speakers.ts";
import { pattern } from "./tests.ts";
import type { Range, Utterance } from "./utterance.ts";

/** How far a cue may be from the marks that it reports, in tokens. */
const REACH = 40;
/** How far behind a cue before the marks a clause may come to make them marked words of it. */
const CLAUSE_REACH = 12;
/** A marked span of fewer words is a title or a nickname unless a cue is beside it. */
const LEAST_ALONE = 3;
/** Marked words without a capital or full stop are a clause of their own from this length. */
const LEAST_CLAUSE = 6;

/** A verb that no row has, but where it is, it can be nothing but a report: `"...," ratapnya.` */
const UNLISTED_NYA = pattern("@owned ($|@mark|<adjunct>)");
/** The article narrates of someone by name: no one says so of himself. */
const NARRATION = pattern("(<role_noun|rank> @untold{0,6} ,?)? @person{1,4} ,? <adverb>{0,2} @cue");

export interface DirectSpeech {
  /** In the order of the text. */
  readonly utterances: readonly Utterance[];
  /** In the same order, marked spans that are no direct speech: titles, nicknames, marked words of mixed speech. */
  readonly fragments: readonly QuotedSpan[];
  /** Tokens of cues that are spoken for. */
  readonly cuesUsed: ReadonlySet<number>;
}

/** What a reporting clause beside the marks says of them. */
interface Report {
  readonly cue: number;
  readonly speaker: SpeakerWords | null;
  readonly setting: Range | null;
  readonly continues: boolean;
}

interface RuledReport extends Report {
  readonly rule: string;
}

/** The marked spans around one. */
interface Neighbours {
  readonly last: QuotedSpan | undefined;
  readonly next: QuotedSpan | undefined;
  /** The report of the span before. */
  readonly report: RuledReport | null;
}

interface DirectRule extends Rule {
  readonly find: (view: Reading, span: QuotedSpan, neighbours: Neighbours) => Report | null;
}

const RULES: readonly DirectRule[] = [
  {
    id: "quote/direct/cue-after",
    about: '`"...," kata X`, `"..." ujarnya`, `"...," demikian kata X`',
    find: cueAfter,
    examples: [
      '"[Jembatan itu dibuka besok]," kata Budi Santoso.',
      'Budi Santoso datang. "[Jembatan itu dibuka besok]," demikian kata dia.',
      'Budi Santoso datang. "[Jembatan itu dibuka besok]," menurutnya.',
      '"[Jembatan itu dibuka besok.]" Ujar Budi Santoso dari Ende.',
    ],
    not: ['Budi Santoso membaca "Jembatan Kita". Menurutnya, buku itu menarik sekali.'],
  },
  {
    id: "quote/direct/cue-before",
    about: '`X menambahkan: "..."`, `ujarnya, "..."`, `X mengatakan "Saya ..."`',
    find: cueBefore,
    examples: ['Budi Santoso mengatakan: "[Jembatan itu dibuka besok.]"'],
  },
  {
    id: "quote/direct/speaker-before",
    about: '`X: "..."`: a person and a colon, without a cue',
    find: speakerBeforeColon,
    examples: ['Budi Santoso: "[Jembatan itu dibuka besok.]"'],
  },
  {
    id: "quote/direct/subject-and-cue-after",
    about: '`"...," Presiden menegaskan.`',
    find: subjectVerbAfter,
    examples: ['"[Jembatan itu dibuka besok]," Budi Santoso menegaskan.'],
  },
  {
    id: "quote/direct/unlisted-verb-after",
    about: '`"...," ratapnya.`, `"...," sambut Budi`: a verb that no table has, where it can be nothing but a report',
    find: unlistedVerbAfter,
    examples: [
      '"[Jembatan itu dibuka besok]," ratap Budi Santoso.',
      '"[Ayo datang ke jembatan itu besok!]" demikian promo Budi Santoso.',
    ],
  },
  {
    id: "quote/direct/speaker-after",
    about: '`"...," Ketua DPR Siti Zahra di Jakarta`: the cue is left out',
    find: speakerAfterWithoutCue,
    examples: ['"[Jembatan itu dibuka besok]," Gubernur Budi Santoso di Jakarta.'],
  },
  {
    id: "quote/direct/continues",
    about: '`"...," kata X. "..."`: the sentence right behind a report is of the same speech',
    find: continuesPrevious,
    examples: ['"Jembatan itu dibuka besok," kata Budi Santoso. "[Warga tidak perlu memutar lagi.]"'],
  },
];

const ALONE: Rule = {
  id: "quote/direct/alone",
  about: "a marked sentence of its own, without a report: whoever spoke last goes on",
  examples: ['Budi Santoso datang.\n"[Jembatan itu akan dibuka besok pagi.]"'],
};

export const DIRECT_TABLE = ruleTable("quotes", "src/quotes/direct.ts", [...RULES, ALONE]);

export function findDirect(view: Reading, spans: readonly QuotedSpan[]): DirectSpeech {
  const utterances: Utterance[] = [];
  const fragments: QuotedSpan[] = [];
  const cuesUsed = new Set<number>();
  let pending: QuotedSpan[] = []; // paragraphs of one quotation, until the one that is closed
  let report: RuledReport | null = null; // of the marks before
  for (const [index, span] of spans.entries()) {
    if (wordsIn(view, span) === 0) continue;
    const next = spans[index + 1];
    const last: QuotedSpan | undefined = pending.at(-1) ?? spans[index - 1];
    report = reportOf(view, span, { last, next, report });
    if (!report && span.close < 0 && next?.runsOn && opensItsSentence(view, span) && !isNarration(view, span)) {
      pending.push(span);
      continue;
    }
    if (report || pending.length > 0 || standsAlone(view, span)) {
      for (const [position, part] of pending.entries()) utterances.push(utteranceOf(view, part, report, position > 0));
      if (report && report.cue >= 0) cuesUsed.add(report.cue);
      const continues = pending.length > 0 || (report ? report.continues : span.runsOn && utterances.length > 0);
      utterances.push(utteranceOf(view, span, report, continues));
    } else {
      fragments.push(span);
    }
    pending = [];
  }
  for (const [position, part] of pending.entries()) utterances.push(utteranceOf(view, part, null, position > 0));
  return { utterances, fragments, cuesUsed };
}

/** What the first rule that fits says of the marked span. */
function reportOf(view: Reading, span: QuotedSpan, neighbours: Neighbours): RuledReport | null {
  for (const { id, find } of RULES) {
    const report = find(view, span, neighbours);
    if (report) return { ...report, rule: id };
  }
  return null;
}

const utteranceOf = (view: Reading, span: QuotedSpan, report: RuledReport | null, continues: boolean): Utterance => ({
  type: "direct",
  rule: report?.rule ?? ALONE.id,
  ...spokenSpan(view, span),
  cue: report?.cue ?? -1,
  stance: null,
  speaker: report?.speaker ?? null,
  setting: report?.setting ?? null,
  continues,
});

/** The words without the comma before the closing mark. */
function spokenSpan({ text }: Reading, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[,\s]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[,\s]/.test(text.charAt(start))) start++;
  return end > start ? { start, end } : span;
}

const BEHIND_WORDS: ReadonlySet<CueForm> = new Set<CueForm>(["bare", "nya"]);

/** The token behind the marks where a cue may be; -1 where the closing mark is lost and none is. */
function behindMarks(view: Reading, span: QuotedSpan): number {
  if (span.close >= 0) return span.close + 1;
  let at = tokenAt(view, span.end);
  if (initial(view, at) === ",") at++;
  if (initial(view, at) === "'") at++;
  const form = view.cues[at]?.form;
  return form !== undefined && BEHIND_WORDS.has(form) ? at : -1;
}

function cueAfter(view: Reading, span: QuotedSpan): Report | null {
  const { tokens, cues } = view;
  let at = behindMarks(view, span);
  if (at < 0) return null;
  while (at < tokens.length && /[,.'-]/.test(initial(view, at))) at++;
  if (is(tokens, at, C.continues_report)) at++;
  const form = cues[at]?.form;
  if (form === undefined || form === "active" || opensNext(view, at, form)) return null;
  const limit = clauseLimit(view, at + 1);
  // `tuturnya, Imam ditetapkan ...`: the comma opens another sentence
  const speaker =
    form === "nya" && initial(view, at + 1) === "," ? null : speakerAfter(view, at + 1, limit, form === "bare");
  if (form === "passive" && speaker === null) return null;
  const named = form === "nya" && speaker?.kind !== "person" ? null : speaker;
  return { cue: at, speaker: named, setting: { from: named?.end ?? at + 1, to: limit }, continues: false };
}

/** `Menurutnya, ...` and `Kata X, ...` report what follows; `"..." Ujar X dari Ende.` what went before. */
function opensNext(view: Reading, cue: number, form: CueForm): boolean {
  if (form === "preposition_nya" && initial(view, cue + 1) === ",") return true;
  return isCapital(view, cue) && opensSentence(view, cue) && (form !== "bare" || hasClauseBehindComma(view, cue));
}

/** A verb or auxiliary stands behind a comma of the token's sentence. */
function hasClauseBehindComma(view: Reading, at: number): boolean {
  const to = view.sentenceStart[(view.sentenceOf[at] as number) + 1] as number;
  let comma = false;
  for (let i = at + 1; i < to; i++) {
    comma ||= initial(view, i) === ",";
    if (comma && (isVerbal(view, i) || is(view.tokens, i, C.auxiliary))) return true;
  }
  return false;
}

/** A mark behind which marked words are introduced. */
const INTRODUCES = /[:;,]/;

function cueBefore(view: Reading, span: QuotedSpan, { last }: Neighbours): Report | null {
  const previous = span.open - 1;
  if (previous < 0) return null;
  const mark = initial(view, previous);
  const cue = nearestCue(view, span, last, mark);
  if (cue < 0 || !introduces(view, span, cue, mark)) return null;
  const form = view.cues[cue]?.form;
  if (form === "active") {
    const speaker = speakerBefore(view, subjectFrom(view, cue), cue);
    return { cue, speaker, setting: { from: speaker?.end ?? cue + 1, to: previous }, continues: false };
  }
  const named = form !== "nya" && form !== "preposition_nya";
  const speaker = named ? speakerAfter(view, cue + 1, previous) : null;
  const continues = last !== undefined && last.close >= 0 && cueFollows(view, last.close) && cue - last.close <= 2;
  return { cue, speaker, setting: { from: speaker?.end ?? cue + 1, to: previous }, continues };
}

/** The last cue before the marks, in their sentence and paragraph and behind the marks before; -1 without. */
function nearestCue(view: Reading, span: QuotedSpan, last: QuotedSpan | undefined, mark: string): number {
  const { tokens, cues, sentenceOf, paragraphOf } = view;
  const previous = span.open - 1;
  if (paragraphOf[previous] !== paragraphOf[span.open] && mark !== ":") return -1;
  const floor = Math.max(last && last.close >= 0 ? last.close : -1, previous - REACH);
  for (let i = INTRODUCES.test(mark) ? previous - 1 : previous; i > floor; i--) {
    if (paragraphOf[i] !== paragraphOf[previous]) return -1;
    if (sentenceOf[i] !== sentenceOf[previous] && tokens.kinds[i] === PUNCTUATION) return -1;
    if (cues[i] !== undefined && !isNounUse(view, i)) return i;
  }
  return -1;
}

/** Whether the cue introduces the marked words, or only a clause that they are in. */
function introduces(view: Reading, span: QuotedSpan, cue: number, mark: string): boolean {
  const { open } = span;
  const previous = open - 1;
  const form = view.cues[cue]?.form;
  if (!INTRODUCES.test(mark)) {
    // `mengatakan "Saya ..."`: the words follow at once and are a sentence
    const atOnce = cue === previous && (form === "active" || (form === "nya" && opensSentence(view, cue)));
    return atOnce && (isSentenceLike(view, span) || isWholeClause(view, span));
  }
  if (mark !== ",") return true;
  for (let i = cue + 1; i < previous; i++) if (is(view.tokens, i, C.complementizer)) return false;
  if (!isSentenceLike(view, span) && wordsIn(view, span) < LEAST_ALONE) return false;
  if (form !== "active") return true;
  // `mengatakan siap membantu, "asal ada suratnya"`
  return previous - cue <= CLAUSE_REACH && (previous - cue <= 2 || isCapital(view, open + 1));
}

function speakerBeforeColon(view: Reading, span: QuotedSpan, { last }: Neighbours): Report | null {
  const previous = span.open - 1;
  if (initial(view, previous) !== ":" || nearestCue(view, span, last, ":") >= 0) return null;
  const speaker = speakerBefore(view, subjectFrom(view, previous), previous);
  if (speaker?.kind !== "person" || !isSentenceLike(view, span)) return null;
  return { cue: -1, speaker, setting: null, continues: false };
}

/** Where the subject of the verb at `i` may begin: within its sentence, and not farther than a cue may be. */
const subjectFrom = (view: Reading, i: number): number => Math.max(sentenceFrom(view, i), i - REACH);

function subjectVerbAfter(view: Reading, span: QuotedSpan, { next }: Neighbours): Report | null {
  const { tokens, cues, paragraphOf } = view;
  if (span.close < 0 || !endsBeforeReport(view, span)) return null;
  const first = span.close + 1;
  const limit = Math.min(tokens.length, first + CLAUSE_REACH, next && next.open >= 0 ? next.open : tokens.length);
  for (let i = first; i < limit && paragraphOf[i] === paragraphOf[span.close]; i++) {
    if (cues[i]?.form === "active") {
      const speaker = speakerBefore(view, first, i);
      return (
        speaker && { cue: i, speaker, setting: { from: speaker.end, to: clauseLimit(view, i + 1) }, continues: false }
      );
    }
    if (/[.:,]/.test(initial(view, i))) return null;
  }
  return null;
}

/** The marked words end with a comma, or as a question or call. */
const endsBeforeReport = ({ text }: Reading, span: QuotedSpan): boolean => /[,?!]/.test(text.charAt(span.end - 1));

function continuesPrevious(view: Reading, span: QuotedSpan, { report }: Neighbours): Report | null {
  const previous = span.open - 1;
  if (!report || report.cue < 0 || previous < report.cue || !standsAlone(view, span)) return null;
  const { paragraphOf, sentenceOf } = view;
  if (paragraphOf[previous] !== paragraphOf[span.open] || sentenceOf[previous] !== sentenceOf[report.cue]) return null;
  return { cue: report.cue, speaker: report.speaker, setting: report.setting, continues: true };
}

function unlistedVerbAfter(view: Reading, span: QuotedSpan): Report | null {
  const { tokens, paragraphOf } = view;
  const verb = is(tokens, span.close + 1, C.continues_report) ? span.close + 2 : span.close + 1;
  if (span.close < 0 || tokens.kinds[verb] !== WORD || paragraphOf[verb] !== paragraphOf[span.close]) return null;
  // `film "Ada Apa?" besutan Rudi`
  if (!endsBeforeReport(view, span) || isTitled(view, span) || !isPlain(view, verb) || isCapital(view, verb))
    return null;
  const limit = clauseLimit(view, verb + 1);
  if (UNLISTED_NYA(view, verb, verb, limit)) {
    return { cue: verb, speaker: null, setting: { from: verb + 1, to: limit }, continues: false };
  }
  const speaker = isVerbal(view, verb) ? null : speakerAfter(view, verb + 1, limit);
  if (speaker?.kind !== "person" || !speaker.mention) return null;
  return { cue: verb, speaker, setting: { from: speaker.end, to: limit }, continues: false };
}

/** The mark opens a sentence or a paragraph, or is behind a colon. */
function opensItsSentence(view: Reading, span: QuotedSpan): boolean {
  const before = span.open - 1;
  if (before < 0 || view.paragraphOf[before] !== view.paragraphOf[span.open]) return true;
  // `Pasal 5 berbunyi: "..."`, `spanduk bertuliskan: "..."`: a text, and no one says it
  if (initial(view, before) === ":" && is(view.tokens, before - 1, C.title_noun)) return false;
  return /[.?!":]/.test(initial(view, before));
}

/** `"Tomi mengaku khawatir ...` without a closing mark: the opening one is a stray. */
const isNarration = (view: Reading, span: QuotedSpan): boolean =>
  span.close < 0 && NARRATION(view, span.open + 1, span.open + 1, view.tokens.length) !== null;

function speakerAfterWithoutCue(view: Reading, span: QuotedSpan): Report | null {
  if (span.close < 0 || view.text.charAt(span.end - 1) !== "," || isTitled(view, span)) return null;
  let at = span.close + 1;
  if (at >= view.tokens.length || view.paragraphOf[at] !== view.paragraphOf[span.close]) return null;
  const limit = clauseLimit(view, at);
  // `demikian pernyataan PT Samudra Jaya`
  if (is(view.tokens, at, C.continues_report)) while (at < limit && !isCapital(view, at)) at++;
  const speaker = speakerAfter(view, at, limit);
  if (!speaker?.mention || (speaker.kind !== "person" && speaker.kind !== "institution")) return null;
  return { cue: -1, speaker, setting: { from: speaker.end, to: limit }, continues: false };
}

/** A marked span that is a sentence of its own or several. */
function standsAlone(view: Reading, span: QuotedSpan): boolean {
  if (wordsIn(view, span) < LEAST_ALONE || isNarration(view, span)) return false;
  if (span.runsOn) return true;
  if (!opensItsSentence(view, span)) return false;
  if (span.close < 0) return wordsIn(view, span) >= LEAST_CLAUSE; // the closing mark is lost
  return isSentenceLike(view, span) && endsItsSentence(view, span);
}

/** Behind the marks the sentence or paragraph is over, another mark opens, or a credit: `"...," dilansir dari ...`. */
function endsItsSentence(view: Reading, span: QuotedSpan): boolean {
  const after = span.close + 1;
  if (after >= view.tokens.length || view.paragraphOf[after] !== view.paragraphOf[span.close]) return true;
  return is(view.tokens, after, C.credit) || /[."]/.test(initial(view, after)) || isCapital(view, after);
}

/** Begins like a sentence and ends like one. */
function isSentenceLike(view: Reading, span: QuotedSpan): boolean {
  const { tokens, text } = view;
  const first = span.open + 1;
  if (first >= tokens.length || (tokens.kinds[first] === WORD && !isCapital(view, first))) return false;
  if (/[.?!…,]/.test(text.charAt(span.end - 1))) return true;
  return span.close >= 0 && initial(view, span.close + 1) === "." && wordsIn(view, span) >= LEAST_CLAUSE;
}

/** All that is said is in the marks, to the end of the sentence. */
function isWholeClause(view: Reading, span: QuotedSpan): boolean {
  if (span.close < 0 || wordsIn(view, span) < LEAST_CLAUSE) return false;
  const after = span.close + 1;
  return initial(view, after) === "." || view.sentenceOf[after] !== view.sentenceOf[span.close];
}

/** A noun that reports too, before a marked word: `kata "merdeka"`. */
const isNounUse = (view: Reading, i: number): boolean =>
  view.cues[i]?.form === "bare" && is(view.tokens, i, C.title_noun) && initial(view, i + 1) === '"';

export const isTitled = (view: Reading, span: QuotedSpan): boolean => is(view.tokens, span.open - 1, C.title_noun);

const LONGEST_NICKNAME = 3;

/** `Rizal "Si Kancil" Maulani`, `Rizal alias "Si Kancil"`: marks around a name, and no one's words. */
export function isNickname(view: Reading, span: QuotedSpan): boolean {
  if (span.close < 0 || !isCapital(view, span.open + 1) || wordsIn(view, span) > LONGEST_NICKNAME) return false;
  const before = span.open - 1;
  return is(view.tokens, before, C.alias_link) || (personAt(view, before) && isCapital(view, span.close + 1));
}

function wordsIn({ tokens }: Reading, span: QuotedSpan): number {
  let count = 0;
  for (let i = span.open + 1; i < tokens.length && (tokens.starts[i] as number) < span.end; i++) {
    if (tokens.kinds[i] !== PUNCTUATION) count++;
  }
  return count;
}

/** Where the reporting clause that begins at `from` ends: its sentence, a mark, the paragraph. */
function clauseLimit(view: Reading, from: number): number {
  const { tokens, sentenceOf } = view;
  let i = from;
  let titles = 0;
  while (i < tokens.length && sentenceOf[i] === sentenceOf[from - 1]) {
    if (initial(view, i) === '"') {
      // over one title: `dalam diskusi bertajuk "...", Jumat`
      if (!is(tokens, i - 1, C.title_noun) || titles++ > 0) break;
      i = markAfter(view, i);
    }
    // words were lost
    if (initial(view, i) === "." && initial(view, i + 1) === "," && view.cues[i - 1]?.form === "nya") break;
    i++;
  }
  return i;
}
