import type { MentionType } from "../core/annotations.ts";
import type { Tokens } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { begins, LABELS, OUTSIDE, type Tagger } from "./tagger.ts";

export interface NameSpan extends Span {
  readonly type: MentionType;
  /** 0 to 1: how far the tagger preferred a name to none, on its least sure word. */
  readonly confidence: number;
}

/** A name of more words is none. */
const MOST_WORDS = 30;

/** Longer sentences are read in pieces. */
const LONGEST = 2000;

const TYPE_OF: readonly MentionType[] = LABELS.map((label) => label.slice(2) as MentionType);

/** Runs the tagger over every sentence. */
export function findSpans(text: string, tokens: Tokens, sentences: readonly Span[], tagger: Tagger): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  for (const sentence of sentences) {
    while (from < tokens.length && (tokens.starts[from] as number) < sentence.start) from++;
    let to = from;
    while (to < tokens.length && (tokens.starts[to] as number) < sentence.end) to++;
    for (let at = from; at < to; at += LONGEST) {
      tagger.read(text, tokens, at, Math.min(to, at + LONGEST));
      collect(tagger, spans);
    }
    from = to;
  }
  return spans;
}

function collect(tagger: Tagger, spans: NameSpan[]): void {
  const { words, labels, margins } = tagger;
  for (let i = 0; i < words.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    let margin = margins[i] as number;
    let end = i + 1;
    while (end < words.length && labels[end] !== OUTSIDE && !begins(labels[end] as number)) {
      margin = Math.min(margin, margins[end] as number);
      end++;
    }
    const next = end - 1;
    if (end - i > MOST_WORDS) {
      i = next;
      continue;
    }
    spans.push({
      start: words.starts[i] as number,
      end: words.ends[end - 1] as number,
      type: TYPE_OF[label] as MentionType,
      confidence: Math.round(100 / (1 + Math.exp(-margin))) / 100,
    });
    i = next;
  }
}
