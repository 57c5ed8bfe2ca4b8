/**
 * Which quotation marks open and which close. Canonical text has one glyph for both, and scraped text loses marks,
 * glues them to words and spaces them on both sides; so every mark is weighed by its neighbours and the cheapest
 * reading of all marks together is taken (Viterbi over three depths: outside, inside, nested). Linear in the number of
 * marks.
 */
import { PUNCTUATION } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { initial, isCapital, type Reading } from "./reading.ts";

/** A marked stretch; start and end are those of the words inside, trimmed. */
export interface QuotedSpan extends Span {
  /** Token of the opening mark, -1 where it is lost. */
  readonly open: number;
  /** Token of the closing mark, -1 where it is lost or stands paragraphs later. */
  readonly close: number;
  /** Goes on from the stretch before, over a paragraph that was not closed. */
  readonly runsOn: boolean;
}

const OUTSIDE = 0;
const INSIDE = 1;
const NESTED = 2;

// What a mark may do. Costs are in units of "one oddity"; how they compare matters, not their size.
const OPEN = 1;
const CLOSE = 2;
const NEST = 3;
const UNNEST = 4;
const RUN_ON = 5;
const STRAY = 6;
const LOST_OPEN = 7;
const LOST_CLOSE = 8;

const NEST_COST = 1;
const RUN_ON_COST = 0.2;
const STRAY_COST = 3;
const INCH_COST = 0.4;
const LOST_OPEN_COST = 2.4;
const LOST_CLOSE_COST = 2.2;
/** An open quotation goes over a paragraph break, or is given up there. */
const BREAK_COST = 0.8;
const GIVE_UP_COST = 1.6;
const NESTED_BREAK_COST = 3;

export function pairMarks(reading: Reading): QuotedSpan[] {
  const marks = findMarks(reading);
  const count = marks.length;
  if (count === 0) return [];
  const { paragraphOf } = reading;
  const from = new Uint8Array(count * 3); // the state before the mark
  const action = new Uint8Array(count * 3);
  const givenUp = new Uint8Array(count * 3); // an open stretch ended with its paragraph, before the mark
  let costs = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let next = costs;
  /** Mark `m` may leave `state` behind at this cost. */
  const reach = (m: number, state: number, cost: number, before: number, act: number, gaveUp: boolean) => {
    if (cost >= (next[state] as number)) return;
    next[state] = cost;
    from[m * 3 + state] = before;
    action[m * 3 + state] = act;
    givenUp[m * 3 + state] = gaveUp ? 1 : 0;
  };
  for (let m = 0; m < count; m++) {
    const token = marks[m] as number;
    const breaks = m === 0 ? 0 : (paragraphOf[token] as number) - (paragraphOf[marks[m - 1] as number] as number);
    const first = token === 0 || paragraphOf[token - 1] !== paragraphOf[token];
    const { opens, closes, inch, cued } = weigh(reading, token, first);
    next = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const out = costs[OUTSIDE] as number;
    const inside = costs[INSIDE] as number;
    const nested = (costs[NESTED] as number) + breaks * NESTED_BREAK_COST;
    const stray = inch ? INCH_COST : STRAY_COST;
    const lostOpen = LOST_OPEN_COST + closes + (cued ? 0 : 1.5);
    reach(m, INSIDE, out + opens, OUTSIDE, OPEN, false);
    reach(m, OUTSIDE, out + stray, OUTSIDE, STRAY, false);
    reach(m, OUTSIDE, out + lostOpen, OUTSIDE, LOST_OPEN, false);
    const over = inside + breaks * BREAK_COST;
    reach(m, OUTSIDE, over + closes, INSIDE, CLOSE, false);
    reach(m, INSIDE, over + stray, INSIDE, STRAY, false);
    reach(m, INSIDE, over + LOST_CLOSE_COST + opens, INSIDE, LOST_CLOSE, false);
    if (!first) reach(m, NESTED, over + NEST_COST + opens, INSIDE, NEST, false);
    if (first && breaks === 1) reach(m, INSIDE, inside + RUN_ON_COST + opens, INSIDE, RUN_ON, false);
    if (breaks > 0) {
      reach(m, INSIDE, inside + GIVE_UP_COST + opens, INSIDE, OPEN, true);
      reach(m, OUTSIDE, inside + GIVE_UP_COST + stray, INSIDE, STRAY, true);
      reach(m, OUTSIDE, inside + GIVE_UP_COST + lostOpen, INSIDE, LOST_OPEN, true);
    }
    reach(m, INSIDE, nested + closes, NESTED, UNNEST, false);
    costs = next;
  }
  let state = OUTSIDE;
  const endings = [costs[0] as number, (costs[1] as number) + GIVE_UP_COST, (costs[2] as number) + NESTED_BREAK_COST];
  for (const s of [INSIDE, NESTED]) if ((endings[s] as number) < (endings[state] as number)) state = s;
  const actions = new Uint8Array(count);
  const ended = new Uint8Array(count);
  for (let m = count - 1; m >= 0; m--) {
    actions[m] = action[m * 3 + state] as number;
    ended[m] = givenUp[m * 3 + state] as number;
    state = from[m * 3 + state] as number;
  }
  return cut(reading, marks, actions, ended);
}

const MARK = 0x22;

function findMarks({ text, tokens }: Reading): number[] {
  const marks: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] === PUNCTUATION && text.charCodeAt(tokens.starts[i] as number) === MARK) marks.push(i);
  }
  return marks;
}

const BLANK = /\s/;
const BEFORE_OPENING = /[\s([{—–/-]/;
const SENTENCE_MARK = /[,.;:?!…]/;
const ENDS_SENTENCE = /[.?!…]/;

interface Weight {
  readonly opens: number;
  readonly closes: number;
  /** Stands behind a number: `14"`. */
  readonly inch: boolean;
  /** A cue follows: `" kata`. */
  readonly cued: boolean;
}

function weigh(reading: Reading, token: number, first: boolean): Weight {
  const { text, tokens, paragraphOf } = reading;
  const start = tokens.starts[token] as number;
  const last = token + 1 >= tokens.length || paragraphOf[token + 1] !== paragraphOf[token];
  const before = first ? " " : text.charAt(start - 1);
  const after = last ? " " : text.charAt(start + 1);
  const gapBefore = BEFORE_OPENING.test(before);
  const gapAfter = BLANK.test(after);
  const markAfter = SENTENCE_MARK.test(after) || after === ")" || after === "]";
  const markBefore = SENTENCE_MARK.test(before);
  const cued = cueFollows(reading, token);
  const spaced = gapBefore && gapAfter;
  const costs = spaced
    ? costsBetweenBlanks(reading, token, first)
    : costsBeside({ before, gapBefore, closed: gapAfter || markAfter, markBefore, markAfter });
  let { opens, closes } = costs;
  if (last) opens += 1;
  if (first && !cued) {
    opens -= 0.3;
    closes += 1;
  }
  if (cued) {
    const slipped = clauseEndsBefore(reading, token, first);
    opens += slipped ? 4 : 1.5;
    closes = slipped ? 0 : Math.max(0, closes - 2.5);
  }
  const inch = !first && before >= "0" && before <= "9";
  return { opens, closes, inch, cued };
}

interface Costs {
  readonly opens: number;
  readonly closes: number;
}

/** A mark between blanks may be either; the clause before tells. */
function costsBetweenBlanks(reading: Reading, token: number, first: boolean): Costs {
  const { text, tokens } = reading;
  const previous = first ? "" : text.charAt((tokens.ends[token - 1] as number) - 1);
  return {
    opens: previous === ":" ? 0.2 : 0.6,
    closes: /[,.?!]/.test(previous) && !opensWord(reading, token + 1) ? 0.4 : 0.6,
  };
}

interface Beside {
  readonly before: string;
  readonly gapBefore: boolean;
  /** A blank or a mark follows. */
  readonly closed: boolean;
  readonly markBefore: boolean;
  readonly markAfter: boolean;
}

function costsBeside({ before, gapBefore, closed, markBefore, markAfter }: Beside): Costs {
  if (gapBefore) return { opens: markAfter ? 2 : 0, closes: markAfter ? 0.5 : 3 };
  // an opening mark that slipped to the end of the sentence before: `... pagi." Kami ...`
  if (closed) return { opens: ENDS_SENTENCE.test(before) ? 2 : 3, closes: 0 };
  if (before === ":") return { opens: 0.2, closes: 0.8 };
  return { opens: markBefore ? 0.8 : 1.5, closes: 0.8 };
}

/** A capital follows. */
const opensWord = (reading: Reading, i: number): boolean => i < reading.tokens.length && isCapital(reading, i);

/** `..., "kata X`: the mark slipped over the space. */
function clauseEndsBefore({ text, tokens }: Reading, token: number, first: boolean): boolean {
  return !first && /[,.?!…]/.test(text.charAt((tokens.ends[token - 1] as number) - 1));
}

/** True where a form that stands behind the words (`kata X`, `ujarnya`) follows the mark, perhaps behind a comma. */
export function cueFollows({ text, tokens, cues }: Reading, mark: number): boolean {
  let next = mark + 1;
  while (next < tokens.length && /[,.'-]/.test(text.charAt(tokens.starts[next] as number))) next++;
  const cue = cues[next];
  if (cue === undefined || (cue.form !== "bare" && cue.form !== "nya")) return false;
  return text.charCodeAt(tokens.starts[next] as number) >= 0x61;
}

/** The stretches that the chosen actions make. */
function cut(reading: Reading, marks: readonly number[], actions: Uint8Array, givenUp: Uint8Array): QuotedSpan[] {
  const { text, tokens, paragraphs, paragraphOf, sentences, sentenceOf } = reading;
  const stretches: QuotedSpan[] = [];
  let open = -1;
  let runsOn = false;
  let floor = 0; // no stretch begins before the last one's end
  const add = (from: number, to: number, opened: number, closed: number) => {
    let start = from;
    let end = to;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    if (start < end) stretches.push({ start, end, open: opened, close: closed, runsOn });
    floor = to;
    open = -1;
    runsOn = false;
  };
  const giveUp = (limit = Number.POSITIVE_INFINITY) => {
    if (open < 0) return;
    const paragraph = paragraphs[paragraphOf[open] as number] as Span;
    add(tokens.ends[open] as number, lostEnd(reading, open, Math.min(paragraph.end, limit)), open, -1);
  };
  for (let m = 0; m < marks.length; m++) {
    const token = marks[m] as number;
    const start = tokens.starts[token] as number;
    const act = actions[m];
    if (givenUp[m] === 1) giveUp();
    if (act === OPEN) {
      open = token;
    } else if (act === CLOSE) {
      add(tokens.ends[open] as number, start, open, token);
    } else if (act === RUN_ON) {
      giveUp();
      open = token;
      runsOn = true;
    } else if (act === LOST_CLOSE) {
      giveUp(start);
      open = token;
    } else if (act === LOST_OPEN) {
      const sentence = sentences[sentenceOf[token] as number] as Span;
      add(Math.max(floor, Math.min(sentence.start, start)), start, -1, token);
    }
  }
  giveUp();
  return stretches;
}

/** Where a quotation without closing mark ends: before `, kata X`, else at `limit`. */
function lostEnd({ text, tokens, cues }: Reading, open: number, limit: number): number {
  for (let i = open + 2; i < tokens.length && (tokens.starts[i] as number) < limit; i++) {
    const cue = cues[i];
    if (cue === undefined || (cue.form !== "bare" && cue.form !== "nya")) continue;
    let before = tokens.starts[i - 1] as number;
    if (text.charAt(before) === "'") before = tokens.starts[i - 2] as number; // closed by the wrong mark: `,' kata`
    if (text.charAt(before) === ",") return before;
  }
  return limit;
}

/** The next mark of the sentence, its last token without one. */
export function markAfter(reading: Reading, open: number): number {
  const { tokens, sentenceOf } = reading;
  let i = open + 1;
  while (i < tokens.length && sentenceOf[i] === sentenceOf[open] && initial(reading, i) !== '"') i++;
  return i < tokens.length && sentenceOf[i] === sentenceOf[open] ? i : i - 1;
}
