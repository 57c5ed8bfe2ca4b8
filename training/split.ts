import { GAZETTEER_BITS, type Gazetteer, PHRASE_START, phraseStep } from "../src/names/gazetteer.ts";
import { hashLower } from "../src/names/hashing.ts";
import { begins, LABELS, OUTSIDE } from "../src/names/tagger/labels.ts";
import { emptyWords, splitWords, type Words } from "../src/names/words.ts";
import { tokenise } from "../src/text/tokens.ts";
import type { LabelledSentence } from "./conll.ts";

/** A sentence in the tagger's words, a label for each. */
export interface SplitSentence {
  readonly words: readonly string[];
  readonly labels: Uint8Array;
}

/** The sentence in the tagger's words, a label for each. */
export function splitSentence(sentence: LabelledSentence): SplitSentence {
  const found = emptyWords();
  const tokens = tokenise(sentence.text);
  splitWords(found, sentence.text, tokens, 0, tokens.length);
  const labels = labelsOf(sentence, found);
  const words = Array.from(labels, (_, i) => sentence.text.slice(found.starts[i], found.ends[i]));
  trimStarts(words, labels);
  trimEnds(words, labels);
  return { words, labels };
}

/** The label of the name that a word is part of, by where both stand. */
function labelsOf({ names }: LabelledSentence, { length, starts, ends }: Words): Uint8Array {
  const labels = new Uint8Array(length);
  let name = 0;
  for (let i = 0; i < length; i++) {
    const start = starts[i] as number;
    while (name < names.length && (names[name] as { end: number }).end <= start) name++;
    const at = names[name];
    if (!at || at.start >= (ends[i] as number)) continue;
    const inside = i > 0 && (ends[i - 1] as number) > at.start;
    labels[i] = LABELS.indexOf(`${inside ? "I" : "B"}-${at.type}`);
  }
  return labels;
}

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A name may begin with brackets or marks that the gold glued to it: it begins at its first letter or digit. */
function trimStarts(words: readonly string[], labels: Uint8Array): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const label = labels[i] as number;
    if (!begins(label) || HAS_LETTER_OR_DIGIT.test(words[i] as string)) continue;
    labels[i] = OUTSIDE;
    if (labels[i + 1] === label + 1) labels[i + 1] = label;
  }
}

/** ... and ends at its last. */
function trimEnds(words: readonly string[], labels: Uint8Array): void {
  for (let i = labels.length - 1; i >= 0; i--) {
    const label = labels[i] as number;
    const goesOn = labels[i + 1] === label + (begins(label) ? 1 : 0);
    if (label !== OUTSIDE && !goesOn && !HAS_LETTER_OR_DIGIT.test(words[i] as string)) labels[i] = OUTSIDE;
  }
}

/** Countries that the first guideline leaves unmarked are marked as the second has them: both teach one habit. */
export function markCountries(sentence: SplitSentence, gazetteer: Gazetteer): SplitSentence {
  const { words } = sentence;
  const labels = sentence.labels.slice();
  const location = LABELS.indexOf("B-location");
  for (let i = 0; i < labels.length; i++) {
    const word = words[i] as string;
    if (labels[i] !== OUTSIDE || word === word.toLowerCase()) continue;
    let end = (gazetteer.words.get(hashLower(word)) ?? 0) & GAZETTEER_BITS.country ? i + 1 : i;
    let hash = phraseStep(PHRASE_START, hashLower(word));
    for (let j = i + 1; j < words.length && labels[j] === OUTSIDE; j++) {
      hash = phraseStep(hash, hashLower(words[j] as string));
      const bits = gazetteer.phrases.get(hash);
      if (bits === undefined) break;
      if (bits & GAZETTEER_BITS.country) end = j + 1;
    }
    for (let j = i; j < end; j++) labels[j] = j === i ? location : location + 1;
    i = Math.max(i, end - 1);
  }
  return { words, labels };
}
