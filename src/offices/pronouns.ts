/** Whom a pronoun means that is the subject of a sentence: `Ia menjabat Bupati Sleman`. */
import { PUNCTUATION } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { initialAt, is, kindAt } from "../language/token-table.ts";
import { isVerb, type NameMap } from "./host.ts";

export interface SubjectPronoun {
  readonly token: number;
  /** The last mention of whom it means. */
  readonly mention: number;
}

/** Tokens of what opens a sentence before its subject, at most. */
const LONGEST_OPENING = 8;
/** Sentences without a person through which the last one stays the subject. */
const LONGEST_SILENCE = 3;

/**
 * What the pronouns mean, of a text that tells an office of one. Who was told of last decides: the one person of a
 * sentence, or of several the one that opens it. Where that is open, and some sentences after it, the pronoun means
 * nobody.
 */
export function subjectPronouns(tokens: TokenTable, names: NameMap): SubjectPronoun[] {
  const pronouns = pronounsOf(tokens);
  const found: SubjectPronoun[] = [];
  if (pronouns.size === 0) return found;
  const { sentenceStart } = tokens;
  let subject = -1;
  let silent = 0;
  let mention = 0;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const [from, to] = [sentenceStart[sentence] as number, sentenceStart[sentence + 1] as number];
    const pronoun = pronouns.get(sentence);
    if (pronoun !== undefined && subject >= 0) found.push({ token: pronoun, mention: subject });
    const first = mention;
    while (mention < names.spans.length && (names.from[mention] as number) < to) mention++;
    const told = toldOf(tokens, names, first, mention, from);
    if (pronoun !== undefined) silent = 0;
    else if (told !== NOBODY) [subject, silent] = [told, 0];
    else if (++silent > LONGEST_SILENCE) subject = -1;
  }
  return found;
}

/** By sentence: the pronoun that is its subject; none where no office is told of any. */
function pronounsOf(tokens: TokenTable): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { sentenceStart } = tokens;
  let asked = false;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const [from, to] = [sentenceStart[sentence] as number, sentenceStart[sentence + 1] as number];
    const pronoun = pronounOf(tokens, from, to);
    if (pronoun < 0) continue;
    found.set(sentence, pronoun);
    asked ||= hasOffice(tokens, pronoun, to);
  }
  return asked ? found : new Map();
}

function hasOffice(tokens: TokenTable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens, at, C.office_word)) return true;
  return false;
}

const NOBODY = -2;

/** The person whom a sentence is about, of its mentions `[first, to)`; -1 where that is open. */
function toldOf(tokens: TokenTable, { spans, from }: NameMap, first: number, to: number, start: number): number {
  let told = NOBODY;
  for (let i = first; i < to; i++) {
    const span = spans[i];
    if (span?.type !== "person") continue;
    if (told === NOBODY || spans[told]?.entityKey === span.entityKey) told = i;
    else return opens(tokens, start, from[told] as number) ? told : -1;
  }
  return told;
}

/** Whether nothing but a subject's own words and what opens a sentence stand before the name. */
function opens(tokens: TokenTable, start: number, name: number): boolean {
  for (let at = start; at < name; at++) if (isVerb(tokens, at) || is(tokens, at, C.preposition)) return false;
  return true;
}

/** The pronoun of one person that is the subject of the sentence, behind an opening with a comma or few words. */
function pronounOf(tokens: TokenTable, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_OPENING);
  for (let at = from; at < last; at++)
    if (is(tokens, at, C.pronoun) && !is(tokens, at, C.plural_pronoun) && !is(tokens, at, C.nonverb))
      return isOpening(tokens, from, at, last) ? at : -1;
  return -1;
}

function isOpening(tokens: TokenTable, from: number, to: number, last: number): boolean {
  for (let at = from; at < to; at++) {
    const opens = initialAt(tokens, at) === "," || is(tokens, at, C.adverb) || is(tokens, at, C.opener);
    if (!opens && !behindComma(tokens, at, last)) return false;
  }
  return true;
}

/** Whether a comma follows before other marks. */
function behindComma(tokens: TokenTable, at: number, last: number): boolean {
  for (let i = at; i < last; i++) if (kindAt(tokens, i) === PUNCTUATION) return initialAt(tokens, i) === ",";
  return false;
}
