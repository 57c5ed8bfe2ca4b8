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
 * Who was told of last decides: the one person of a sentence, or of several the one that opens it. Where that is open,
 * and at the end of a paragraph with others, the pronoun means nobody.
 */
export function subjectPronouns(tokens: TokenTable, names: NameMap): SubjectPronoun[] {
  const found: SubjectPronoun[] = [];
  const { sentenceStart } = tokens;
  let subject = -1;
  let silent = 0;
  let mention = 0;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const [from, to] = [sentenceStart[sentence] as number, sentenceStart[sentence + 1] as number];
    const pronoun = pronounOf(tokens, from, to);
    if (pronoun >= 0 && subject >= 0) found.push({ token: pronoun, mention: subject });
    const first = mention;
    while (mention < names.spans.length && (names.from[mention] as number) < to) mention++;
    const told = toldOf(tokens, names, first, mention, from);
    if (pronoun >= 0) silent = 0;
    else if (told !== NOBODY) [subject, silent] = [told, 0];
    else if (++silent > LONGEST_SILENCE) subject = -1;
  }
  return found;
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
  for (let at = from; at < last; at++) {
    if (is(tokens, at, C.pronoun) && !is(tokens, at, C.plural_pronoun) && !is(tokens, at, C.nonverb)) return at;
    const isOpening = initialAt(tokens, at) === "," || is(tokens, at, C.adverb) || is(tokens, at, C.opener);
    if (!isOpening && !behindComma(tokens, at, last)) return -1;
  }
  return -1;
}

/** Whether a comma follows before other marks. */
function behindComma(tokens: TokenTable, at: number, last: number): boolean {
  for (let i = at; i < last; i++) if (kindAt(tokens, i) === PUNCTUATION) return initialAt(tokens, i) === ",";
  return false;
}
