import type { MentionType } from "../../core/annotations.ts";
import type { Span } from "../../core/span.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { is } from "../../language/token-table.ts";
import { begins, LABELS, OUTSIDE } from "../tagger/labels.ts";
import { GUIDELINES, type Tagger } from "../tagger/tagger.ts";

/** A name as offsets, and as the tokens `[from, to)` that it touches: half a hyphenated word may be one. */
export interface NameSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** TAGGER, LONE_SENTENCE, or the rule that changed it last. */
  readonly rule: string;
  /** 0 to 1: how sure the tagger is of extent and type. */
  readonly confidence: number;
}

/** A span over whole tokens `[from, to)`. */
export const spanOver = (
  { starts, ends }: TokenTable,
  from: number,
  to: number,
  { type, rule, confidence }: Pick<NameSpan, "type" | "rule" | "confidence">,
): NameSpan => ({ start: starts[from] as number, end: ends[to - 1] as number, from, to, type, rule, confidence });

/**
 * The rules of spans that nothing changed: read under our own guideline, or under that of a corpus of single
 * sentences.
 */
export const TAGGER = "name/tagger";
export const LONE_SENTENCE = "name/lone-sentence";

/** A name of more words is none. */
const MOST_WORDS = 30;

/** Longer sentences are read in pieces, and longer documents too. */
const LONGEST_SENTENCE = 2000;
const LONGEST_DOCUMENT = 20_000;

const TYPE_OF: readonly MentionType[] = LABELS.map((label) => label.slice(2) as MentionType);

/**
 * Runs the tagger over a document. A lone sentence is read as the corpora of single sentences mark persons,
 * organisations and locations, under the guideline of the one whose sentences it is more like; in all else it is read
 * as an article.
 */
export function findSpans(tokens: TokenTable, tagger: Tagger): NameSpan[] {
  const own = findSpansUnder(tokens, tagger, GUIDELINES.own);
  if (tokens.sentenceStart.length !== 2 || tokens.length > LONGEST_SENTENCE) return own;
  const lone = findSpansUnder(tokens, tagger, tagger.nearest())
    .filter(({ type }) => LONE_TYPES.has(type))
    .map((span): NameSpan => ({ ...span, rule: LONE_SENTENCE }));
  const others = own.filter(({ type }) => !LONE_TYPES.has(type));
  // the territory of an office is no name to those corpora
  const isOfOffice = (at: number) => is(tokens, at, C.territorial) && !is(tokens, at, C.described);
  const places = own.filter(
    ({ type, from, confidence }) => type === "location" && confidence >= SURE_PLACE && !isOfOffice(from - 1),
  );
  // a longer place that we are surer of stands for the shorter: `Jakarta International Expo`
  const outdone = (span: NameSpan) =>
    span.type === "location" &&
    places.some(({ start, end, confidence }) => start === span.start && end > span.end && confidence > span.confidence);
  const kept = lone.filter((span) => !outdone(span));
  const apart = (span: NameSpan) => kept.every(({ start, end }) => end <= span.start || span.end <= start);
  return [...kept, ...[...others, ...places].filter(apart)].sort((a, b) => a.start - b.start);
}

/** What the corpora of single sentences mark. */
const LONE_TYPES: ReadonlySet<MentionType> = new Set(["person", "organisation", "location"]);

/** Places that our own guideline is as sure of are there under any. */
const SURE_PLACE = 0.75;

/** Runs the tagger over a document under one guideline. */
export function findSpansUnder(tokens: TokenTable, tagger: Tagger, guideline: number): NameSpan[] {
  const spans: NameSpan[] = [];
  const { sentenceStart } = tokens;
  let ranges: number[] = [];
  let length = 0;
  const read = () => {
    if (ranges.length > 0) tagger.read(tokens, ranges, guideline);
    if (ranges.length > 0) collect(tagger, tokens, ranges[0] as number, spans);
    ranges = [];
    length = 0;
  };
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const to = sentenceStart[s + 1] as number;
    for (let at = sentenceStart[s] as number; at < to; at += LONGEST_SENTENCE) {
      const end = Math.min(to, at + LONGEST_SENTENCE);
      if (length + end - at > LONGEST_DOCUMENT) read();
      ranges.push(at, end);
      length += end - at;
    }
  }
  read();
  return spans;
}

/** Adds the names of the document last read, whose first token is `token`. */
function collect(tagger: Tagger, { ends }: TokenTable, token: number, spans: NameSpan[]): void {
  const { words, labels, sureness } = tagger;
  let from = token;
  for (let i = 0; i < words.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    let next = i + 1;
    while (next < words.length && labels[next] !== OUTSIDE && !begins(labels[next] as number)) next++;
    const start = words.starts[i] as number;
    const end = words.ends[next - 1] as number;
    const confidence = Math.round(100 * (sureness[i] as number)) / 100;
    const length = next - i;
    i = next - 1;
    if (length > MOST_WORDS) continue;
    while ((ends[from] as number) <= start) from++;
    let to = from + 1;
    while ((ends[to - 1] as number) < end) to++;
    const type = TYPE_OF[label] as MentionType;
    spans.push({ start, end, from, to, type, rule: TAGGER, confidence });
  }
}
