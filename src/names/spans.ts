import type { MentionType } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { TokenTable } from "../core/token-table.ts";
import { begins, LABELS, OUTSIDE, type Tagger } from "./tagger.ts";

/** A name as offsets, and as the tokens `[from, to)` that it touches: half a hyphenated word may be one. */
export interface NameSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** `name/tagger`, or the rule that changed it last. */
  readonly rule: string;
  /** 0 to 1: how far the tagger preferred a name to none, on its least sure word. */
  readonly confidence: number;
}

/** A name of more words is none. */
const MOST_WORDS = 30;

/** Longer sentences are read in pieces. */
const LONGEST = 2000;

const TYPE_OF: readonly MentionType[] = LABELS.map((label) => label.slice(2) as MentionType);

/** Runs the tagger over every sentence. */
export function findSpans(tokens: TokenTable, tagger: Tagger): NameSpan[] {
  const spans: NameSpan[] = [];
  const { sentenceStart } = tokens;
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const to = sentenceStart[s + 1] as number;
    for (let at = sentenceStart[s] as number; at < to; at += LONGEST) {
      tagger.read(tokens.text, tokens, at, Math.min(to, at + LONGEST));
      collect(tagger, tokens, at, spans);
    }
  }
  return spans;
}

/** Adds the names of the sentence last read, whose first token is `token`. */
function collect(tagger: Tagger, { ends }: TokenTable, token: number, spans: NameSpan[]): void {
  const { words, labels, margins } = tagger;
  let from = token;
  for (let i = 0; i < words.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    let margin = margins[i] as number;
    let next = i + 1;
    while (next < words.length && labels[next] !== OUTSIDE && !begins(labels[next] as number)) {
      margin = Math.min(margin, margins[next] as number);
      next++;
    }
    const start = words.starts[i] as number;
    const end = words.ends[next - 1] as number;
    const type = TYPE_OF[label] as MentionType;
    const length = next - i;
    i = next - 1;
    if (length > MOST_WORDS) continue;
    while ((ends[from] as number) <= start) from++;
    let to = from + 1;
    while ((ends[to - 1] as number) < end) to++;
    spans.push({
      start,
      end,
      from,
      to,
      type,
      rule: "name/tagger",
      confidence: Math.round(100 / (1 + Math.exp(-margin))) / 100,
    });
  }
}
