/**
 * How sure a row is: that its words are speech as cut, and that its speaker is right. Both are log-odds of a base and
 * of what the row shows, fitted on rows that were read and judged (`training/quotes.ts`).
 */
import type { SpeakerBasis } from "../core/annotations.ts";
import { SPEAKER_WEIGHTS, SPEECH_WEIGHTS } from "./confidence-weights.ts";

/** What decides: an entry of a row, in the order of the text. */
export interface Weighed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly basis: SpeakerBasis | null;
  readonly name: string | null;
}

export type Weights = Readonly<Record<string, number>>;

export const BASE = "base";
const SHORT = 4;
const LONG = 45;
/** Characters from one quote to the next. */
const NEAR = 200;
const FAR = 700;
const GOES_BACK: ReadonlySet<SpeakerBasis> = new Set<SpeakerBasis>(["carried", "pronoun"]);

/** Names of what a row shows of its words. */
export function speechTerms({ rule, text }: Weighed): string[] {
  const words = text.split(/\s+/).length;
  const terms = [BASE, rule.slice(0, rule.lastIndexOf("/")), rule];
  if (words < SHORT) terms.push("short");
  if (words > LONG) terms.push("long");
  return terms;
}

/**
 * Names of what a row shows of its speaker; `gap`: characters since the row before, `others`: speakers of the rows
 * before.
 */
export function speakerTerms({ basis, name }: Weighed, gap: number, others: number): string[] {
  const terms = [BASE, `by ${basis}`];
  const single = name !== null && !name.includes(" ");
  if (basis === "named" && single) terms.push(others > 0 ? "one word, after others" : "one word");
  if (basis !== null && GOES_BACK.has(basis)) {
    terms.push(gap < NEAR ? "near" : gap < FAR ? "not near" : "far");
    terms.push(others > 1 ? "several before" : others === 1 ? "one before" : "none before");
  }
  return terms;
}

/** Reads the rows of an article in order. */
export function confidenceReader(): (row: Weighed) => { confidence: number; speakerConfidence: number | null } {
  const { speech, speaker } = { speech: SPEECH_WEIGHTS, speaker: SPEAKER_WEIGHTS };
  const terms = termsReader();
  return (row) => {
    const shown = terms(row);
    return {
      confidence: sureness(speech, shown.speech),
      speakerConfidence: row.basis === null ? null : sureness(speaker, shown.speaker),
    };
  };
}

/** The terms of the rows of an article, read in order. */
export function termsReader(): (row: Weighed) => { speech: string[]; speaker: string[] } {
  const names = new Set<string>();
  let last = 0;
  return (row) => {
    const shown = { speech: speechTerms(row), speaker: speakerTerms(row, row.start - last, names.size) };
    last = row.end;
    if (row.name !== null) names.add(row.name);
    return shown;
  };
}

/** In hundredths, between 0.05 and 0.99: no row is certain. */
function sureness(weights: Weights, terms: readonly string[]): number {
  let odds = 0;
  for (const term of terms) odds += weights[term] ?? 0;
  return Math.min(0.99, Math.max(0.05, Math.round(100 / (1 + Math.exp(-odds))) / 100));
}
