/** Openers and particles of names that the tagger leaves out: `van der`, `Lalu`, `Anak Agung`. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { phraseAt } from "../../language/phrases.ts";
import { hasCapitalAt, is, lowerAt, sentenceAt, wordAt } from "../../language/token-table.ts";
import { cutBack, resized, type SpanEdit, type SpanHost, type SpanMatch, type SpanTables } from "./correct-spans.ts";
import type { NameSpan } from "./spans.ts";

/** `Lalu`, `Anak` with a capital inside a sentence, right before a name: of it. */
export function takeOpener(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const opener = span.from - 1;
  if (!hasCapitalAt(tokens, opener)) return null;
  // a daughter is `anak Rina`
  if (!opensName(tokens, opener)) return null;
  // a child of Agung Laksana opens one too
  if (phraseAt(tokens, opener, C.caste_opener) && is(tokens, opener + 2, C.balinese))
    return cutBack(host, opener, resized(tokens, span, opener, span.to));
  const [first] = sentenceAt(tokens, opener);
  const opens = opener === first || !/[\p{L}\p{N},)]/u.test(wordAt(tokens, opener - 1));
  return opens ? null : cutBack(host, opener, resized(tokens, span, opener, span.to));
}

/** Words of the longest run of particles: `van der`. */
const MOST_PARTICLES = 2;

/** The particles right before the last word of a name, in small letters; empty where there are none. */
function particlesOf(tokens: TokenTable, { from, to }: NameSpan): readonly string[] {
  const found: string[] = [];
  for (let at = to - 2; at > from && found.length < MOST_PARTICLES && is(tokens, at, C.name_particle); at--)
    found.unshift(lowerAt(tokens, at));
  return found;
}

/** `Lalu`, `Anak Agung`: openers of Sasak and Balinese names that are words too. */
const opensName = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.caste_opener) || phraseAt(tokens, at, C.caste_opener) !== undefined;

/**
 * `dos Santos`, `Van der Berg`, `Lalu Wirajaya` where the article has the full name elsewhere: with the particles, or
 * the opener, that go before the last word there.
 */
export function addOpeners(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const before = new Map<string, readonly string[]>();
  const opened = new Map<string, string>();
  for (const span of spans) {
    if (span.type !== "person" || span.to - span.from < 3) continue;
    const last = wordAt(tokens, span.to - 1);
    const particles = particlesOf(tokens, span);
    if (particles.length > 0) before.set(last, particles);
    if (opensName(tokens, span.from)) opened.set(last, lowerAt(tokens, span.from));
  }
  if (before.size === 0 && opened.size === 0) return spans;
  return spans.map((span, i) => {
    const from = openedAt(tokens, span, before, opened);
    if (from === span.from || (spans[i - 1]?.to ?? 0) > from) return span;
    return { ...resized(tokens, span, from, span.to), type: "person", rule };
  });
}

/** Where a short form of one of the names begins. */
function openedAt(
  tokens: TokenTable,
  { from, to }: NameSpan,
  before: ReadonlyMap<string, readonly string[]>,
  opened: ReadonlyMap<string, string>,
): number {
  const last = wordAt(tokens, to - 1);
  if (opened.get(last) === lowerAt(tokens, from - 1) && hasCapitalAt(tokens, from - 1)) return from - 1;
  const particles = to - from === 1 ? before.get(last) : undefined;
  if (particles === undefined) return from;
  const start = from - particles.length;
  return start >= 0 && particles.every((word, i) => lowerAt(tokens, start + i) === word) ? start : from;
}
