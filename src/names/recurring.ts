import type { MentionType } from "../core/annotations.ts";
import { PUNCTUATION } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { isTitle } from "../language/titles.ts";
import { hasCapitalAt, tokenAt, wordAt } from "../language/token-table.ts";
import type { NameSpan } from "./spans.ts";

interface Known {
  readonly words: readonly string[];
  readonly type: MentionType;
  readonly confidence: number;
}

/** A name found once is a name again: sureness of an occurrence that the tagger passed over. */
const AGAIN = 0.8;
const LEAST_SURE = 0.6;
/** Names of one first word that are looked for. */
const MOST_NAMES = 20;

/**
 * Adds the occurrences of names that the tagger found elsewhere in the article but passed over here: whole names, and single
 * words of persons' full names, where they stand alone. `isCommon`: whether a word is mostly written small.
 */
export function addRecurring(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  isCommon: (token: number) => boolean,
): readonly NameSpan[] {
  const known = new Map<string, Known[]>();
  const learned = new Map<string, MentionType>();
  const covered = new Uint8Array(tokens.length);
  const sketch = new Uint8Array(SKETCH);
  const learn = (words: readonly string[], { type, confidence }: NameSpan) => {
    const first = words[0] as string;
    const list = known.get(first) ?? [];
    if (
      list.length >= MOST_NAMES ||
      list.some((other) => other.words.length === words.length && other.words.every((word, i) => word === words[i]))
    )
      return;
    list.push({ words, type, confidence });
    known.set(first, list);
    sketch[sketchOf(first, 0, first.length)] = 1;
  };
  for (const span of spans) {
    const from = tokenAt(tokens, span.start);
    const to = tokenAt(tokens, span.end - 1) + 1;
    covered.fill(1, from, to);
    if (span.confidence < LEAST_SURE || to - from > 8) continue;
    const surface = tokens.text.slice(span.start, span.end);
    if (learned.has(surface)) continue;
    learned.set(surface, span.type);
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(wordAt(tokens, at));
    const first = words[0] as string;
    if (first === first.toLowerCase()) continue;
    if (words.length > 1 || !isCommon(from)) learn(words, span);
    if (span.type !== "person" || words.length < 2) continue;
    for (let at = from; at < to; at++) {
      if (wordAt(tokens, at).length > 3 && tokens.kinds[at] !== PUNCTUATION && !isCommon(at))
        learn([wordAt(tokens, at)], span);
    }
  }
  if (known.size === 0) return spans;
  const { starts, ends } = tokens;
  // `Unai` passed over before `Emery`, or taken for the end of something else, where the whole name stands elsewhere
  const made: NameSpan[] = [];
  for (const span of spans) {
    made.push(span);
    const before = tokenAt(tokens, span.start) - 1;
    if (span.type !== "person" || !hasCapitalAt(tokens, before) || isTitle(tokens, before)) continue;
    const start = starts[before] as number;
    const type = learned.get(tokens.text.slice(start, span.end));
    const last = made.at(-2);
    const swallowed = last !== undefined && last.end > start;
    if (type === undefined || (swallowed && (type !== "person" || last.type !== "organisation" || last.start >= start)))
      continue;
    made[made.length - 1] = { ...span, start, type };
    covered[before] = 1;
    if (swallowed) made[made.length - 2] = { ...last, end: ends[before - 1] as number };
  }
  const found: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (covered[at] === 1 || tokens.kinds[at] === PUNCTUATION || isSmall(tokens, at)) continue;
    if (sketch[sketchOf(tokens.text, starts[at] as number, ends[at] as number)] === 0) continue;
    const names = known.get(wordAt(tokens, at));
    if (!names) continue;
    for (const { words, type, confidence } of names) {
      const to = at + words.length;
      if (!words.every((word, i) => at + i < tokens.length && covered[at + i] === 0 && wordAt(tokens, at + i) === word))
        continue;
      if (hasCapitalAt(tokens, at - 1) || hasCapitalAt(tokens, to)) continue;
      found.push({
        start: starts[at] as number,
        end: ends[to - 1] as number,
        from: at,
        to,
        type,
        confidence: Math.round(confidence * AGAIN * 100) / 100,
      });
      covered.fill(1, at, to);
      break;
    }
  }
  if (found.length === 0) return made;
  const all: NameSpan[] = [];
  let next = 0;
  for (const span of made) {
    while (next < found.length && (found[next] as NameSpan).start < span.start) all.push(found[next++] as NameSpan);
    all.push(span);
  }
  while (next < found.length) all.push(found[next++] as NameSpan);
  return all;
}

/** A cell of the sketch of known words: most others are told apart without building strings. */
const SKETCH = 1024;
const sketchOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 37 +
    text.charCodeAt(end - 1) * 5 +
    text.charCodeAt((start + end) >> 1) * 11 +
    end -
    start) &
  (SKETCH - 1);

/** True where a word begins with a small letter of ASCII; cheap. */
function isSmall(tokens: TokenTable, token: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[token] as number);
  return code >= 97 && code <= 122;
}
