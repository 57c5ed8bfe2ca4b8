/**
 * How sure a row is: that its words are speech as cut, and that its speaker is right. Both are log-odds of a base and
 * of what the row shows, fitted on rows that were read and judged (`training/quotes.ts`).
 */
import type { SpeakerBasis } from "../core/annotations.ts";
import { BASE, oddsOf, sureness } from "../core/log-odds.ts";
import { SPEAKER_WEIGHTS, SPEECH_WEIGHTS } from "./confidence-weights.ts";

/** What decides: an entry of a row, in the order of the text. */
export interface Weighed {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly basis: SpeakerBasis | null;
  readonly name: string | null;
}

const SHORT = 4;
const LONG = 45;
/** Characters from one quote to the next. */
const NEAR = 200;
const FAR = 700;
const GOES_BACK: ReadonlySet<SpeakerBasis> = new Set<SpeakerBasis>(["carried", "pronoun"]);
const OF_PERSONS: ReadonlySet<SpeakerBasis> = new Set<SpeakerBasis>(["named", "carried", "pronoun"]);

/** Names of what a row shows by its rule. */
const ruleTerms = (rule: string): string[] => [BASE, rule.slice(0, rule.lastIndexOf("/")), rule];

/** The name of what the length of the words shows; null for most. */
function lengthTerm({ words }: Weighed): string | null {
  let count = 1;
  for (let at = 0; at < words.length && count <= LONG; at++) if (words.charCodeAt(at) === BLANK) count++;
  if (count < SHORT) return "short";
  return count > LONG ? "long" : null;
}

const BLANK = 0x20;

/**
 * Names of what a row shows of its speaker; `gap`: characters since the row before, `others`: speakers of the rows
 * before.
 */
export function speakerTerms({ basis, name }: Weighed, gap: number, others: number): string[] {
  const terms = [BASE, `by ${basis}`];
  const single = name !== null && !name.includes(" ");
  if (single && basis !== null && OF_PERSONS.has(basis)) terms.push(others > 0 ? "one word, after others" : "one word");
  if (basis !== null && GOES_BACK.has(basis)) {
    terms.push(gap < NEAR ? "near" : gap < FAR ? "not near" : "far");
    terms.push(others > 1 ? "several before" : others === 1 ? "one before" : "none before");
  }
  return terms;
}

export interface Sureness {
  readonly speech: number;
  /** Null without a speaker. */
  readonly speaker: number | null;
}

/** Reads the rows of an article in order. */
export function confidenceReader(): (row: Weighed) => Sureness {
  const before = rowsBefore();
  return (row) => {
    const [gap, others] = before(row);
    const length = lengthTerm(row);
    const speech = oddsOfRule(row.rule) + (length === null ? 0 : (SPEECH_WEIGHTS[length] ?? 0));
    const speaker = row.basis === null ? null : sureness(oddsOf(SPEAKER_WEIGHTS, speakerTerms(row, gap, others)));
    return { speech: sureness(speech), speaker };
  };
}

/** The terms of the rows of an article, read in order. */
export function termsReader(): (row: Weighed) => { speech: string[]; speaker: string[] } {
  const before = rowsBefore();
  return (row) => {
    const [gap, others] = before(row);
    const length = lengthTerm(row);
    const speech = [...ruleTerms(row.rule), ...(length === null ? [] : [length])];
    return { speech, speaker: speakerTerms(row, gap, others) };
  };
}

/** Characters since the row before, and the speakers of all rows before. */
function rowsBefore(): (row: Weighed) => [gap: number, others: number] {
  const names = new Set<string>();
  let last = 0;
  return ({ start, end, name }) => {
    const told: [number, number] = [start - last, names.size];
    last = end;
    if (name !== null) names.add(name);
    return told;
  };
}

const ruleOdds = new Map<string, number>();

function oddsOfRule(rule: string): number {
  const known = ruleOdds.get(rule);
  if (known !== undefined) return known;
  const odds = oddsOf(SPEECH_WEIGHTS, ruleTerms(rule));
  ruleOdds.set(rule, odds);
  return odds;
}
