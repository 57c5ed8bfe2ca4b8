/** The words beside a cue that stand for the speaker. */
import type { Mention } from "../core/annotations.ts";
import { PUNCTUATION } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import type { Rule } from "../language/rules.ts";
import { initial, isPointer, type Reading } from "./reading.ts";

export type SpeakerKind = "person" | "pronoun" | "role" | "institution" | "group" | "anonymous";

export interface SpeakerWords {
  readonly kind: SpeakerKind;
  /** The name alone; without one the noun or pronoun. */
  readonly span: Span;
  /** The name as a mention, where the names in the text have it. */
  readonly mention: Mention | null;
  /** The second of two who speak together: `Keenan dan Rudi`. */
  readonly with?: Mention | undefined;
  /** The whole noun phrase, office and age included. */
  readonly phrase: Span;
  /** Points back with `itu` or `tersebut`. */
  readonly definite: boolean;
  /** The same, behind what tells of him: `pria yang tinggal di Ende itu`. */
  readonly pointed?: true;
  /** Token after the phrase. */
  readonly end: number;
  /** The id of the rule that found it. */
  readonly rule: string;
}

/** A rule for speakers: `find` of its engine decides. Its examples mark what this speaker said. */
export type SpeakerRule = Rule;

/** The tokens [from, to) as a speaker; `first`: where his phrase begins, `end`: the token behind it. */
export function speakerWords(
  view: Reading,
  kind: SpeakerKind,
  from: number,
  to: number,
  first: number,
  end: number,
): SpeakerWords {
  const { tokens } = view;
  let last = to - 1;
  while (last > from && tokens.kinds[last] === PUNCTUATION && initial(view, last) !== ")") last--;
  const span = { start: tokens.starts[from] as number, end: tokens.ends[last] as number };
  const phrase = { start: tokens.starts[first] as number, end: span.end };
  return { kind, span, mention: null, phrase, definite: isPointer(view, last), end, rule: "" };
}

/** `Keenan dan Rudi` as one speaker. */
export const jointWords = (words: SpeakerWords, first: Mention, second: Mention): SpeakerWords => ({
  ...words,
  span: { start: first.start, end: second.end },
  mention: first,
  with: second,
  phrase: { start: Math.min(words.phrase.start, first.start), end: Math.max(words.phrase.end, second.end) },
});

/** The first of two who speak together, alone. */
export const firstOfTwo = (words: SpeakerWords): SpeakerWords =>
  words.with && words.mention ? { ...words, span: words.mention, with: undefined } : words;

/** A mention alone as the speaker, `end`: the token behind the phrase. */
export const mentionWords = (mention: Mention, end: number, rule: string): SpeakerWords => ({
  kind: "person",
  span: mention,
  mention,
  phrase: mention,
  definite: false,
  end,
  rule,
});
