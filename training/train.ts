import { readAreas } from "../src/names/areas.ts";
import { CONTEXT_FEATURES, contextFeatures, emptyContext, open, readContext } from "../src/names/context.ts";
import { describe, EDGE, type Form, KIND, type Lexicon, OWN_FEATURES, ownFeatures, REACH } from "../src/names/forms.ts";
import { buildGazetteer, GAZETTEER_BITS, type Gazetteer, PHRASE_START, phraseStep } from "../src/names/gazetteer.ts";
import { hashExact, hashLower } from "../src/names/hashing.ts";
import { LANES } from "../src/names/packed-scores.ts";
import { begins, LABELS, OUTSIDE, type Weights } from "../src/names/tagger.ts";
import { encodeWeights } from "../src/names/weights.ts";
import { emptyWords, splitWords } from "../src/names/words.ts";
import { repair } from "../src/text/repair.ts";
import { tokenise } from "../src/text/tokens.ts";
import { readArticles } from "./articles.ts";
import { withOffices } from "./augmenting.ts";
import { learnClusters } from "./clusters.ts";
import { type LabelledSentence, readConll } from "./conll.ts";
import { DEFAULTS, type Example, fitChain, randomFrom, type TrainingOptions } from "./crf.ts";

export interface SplitSentence {
  readonly words: readonly string[];
  readonly labels: Uint8Array;
}

/** The sentence in the tagger's words, a label for each. */
export function splitSentence(sentence: LabelledSentence): SplitSentence {
  const words = emptyWords();
  const tokens = tokenise(sentence.text);
  splitWords(words, sentence.text, tokens, 0, tokens.length);
  const list: string[] = [];
  const labels = new Uint8Array(words.length);
  let name = 0;
  for (let i = 0; i < words.length; i++) {
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    list.push(sentence.text.slice(start, end));
    while (name < sentence.names.length && (sentence.names[name] as { end: number }).end <= start) name++;
    const at = sentence.names[name];
    if (!at || at.start >= end) continue;
    const inside = i > 0 && (words.ends[i - 1] as number) > at.start;
    labels[i] = LABELS.indexOf(`${inside ? "I" : "B"}-${at.type}`);
  }
  // a name may begin with brackets or marks that the gold glued to it: it begins at its first letter or digit
  for (let i = 0; i + 1 < words.length; i++) {
    const label = labels[i] as number;
    if (begins(label) && !/[\p{L}\p{N}]/u.test(list[i] as string)) {
      labels[i] = OUTSIDE;
      if (labels[i + 1] === label + 1) labels[i + 1] = label;
    }
  }
  // ... and ends at its last
  for (let i = words.length - 1; i >= 0; i--) {
    const label = labels[i] as number;
    if (label === OUTSIDE || labels[i + 1] === label + (begins(label) ? 1 : 0)) continue;
    if (!/[\p{L}\p{N}]/u.test(list[i] as string)) labels[i] = OUTSIDE;
  }
  return { words: list, labels };
}

/** Lower-case words and marks that begin names or stand inside them at least this often are asked about. */
const ACTIVE_COUNT = 2;
/** A lower-case word begins names only where it does so often enough for its frequency. */
const ACTIVE_SHARE = 0.04;
const BEGINS = 1 << 20;
const INSIDE = 1 << 21;
const LEXICON_MIN_COUNT = 4;

/** Counts, clusters and the words worth asking about, from plain and labelled sentences. */
export function learnLexicon(
  plain: readonly (readonly string[])[],
  labelled: readonly SplitSentence[],
): Map<number, number> {
  const counts = new Map<string, number>();
  const starting = new Map<string, number>();
  const within = new Map<string, number>();
  const inLabelled = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of plain) for (const word of words) add(counts, word);
  for (const { words, labels } of labelled) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      add(inLabelled, word);
      if (word !== word.toLowerCase() || /^\d/.test(word)) continue;
      const label = labels[i] as number;
      if (label !== OUTSIDE) add(begins(label) ? starting : within, word);
    }
  }
  const sentences = [...plain, ...labelled.map(({ words }) => words)];
  const { coarse, fine } = learnClusters(sentences);
  const lexicon = new Map<number, number>();
  const set = (word: string, bits: number) => {
    const key = hashExact(word);
    lexicon.set(key, (lexicon.get(key) ?? 0) | bits);
  };
  for (const [word, count] of counts) {
    if (count >= LEXICON_MIN_COUNT) set(word, Math.min(7, Math.floor(Math.log2(count / 2))) << 17);
  }
  for (const [word, cluster] of fine) set(word, cluster);
  for (const [word, cluster] of coarse) set(word, cluster << 10);
  for (const [word, count] of starting) {
    if (count >= ACTIVE_COUNT && count >= ACTIVE_SHARE * (inLabelled.get(word) as number) && /\p{L}/u.test(word))
      set(word, BEGINS | INSIDE);
  }
  for (const [word, count] of within) if (count >= ACTIVE_COUNT) set(word, INSIDE);
  return lexicon;
}

/** Every stretch of words that the tagger asks about, with its features. */
function examplesOf(
  sentences: readonly SplitSentence[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  mask: number,
): Example[] {
  const examples: Example[] = [];
  const context = emptyContext();
  const forms: Form[] = [EDGE];
  const numbers = new Map<string, number>();
  const own = new Int32Array(OWN_FEATURES);
  const all: number[] = [];
  const across = new Int32Array(CONTEXT_FEATURES);
  for (const { words, labels } of sentences) {
    open(context, words.length);
    words.forEach((word, i) => {
      let number = numbers.get(word);
      if (number === undefined) {
        const form = describe(word, lexicon, gazetteer);
        number = context.facts.add(form);
        numbers.set(word, number);
        forms.push(form);
      }
      context.forms[REACH + i] = number;
      context.kinds[REACH + i] = (forms[number] as Form).kind;
    });
    readContext(context, gazetteer);
    for (let i = REACH; i < context.end; i++) {
      if (context.active[i] === 0) continue;
      let end = i + 1;
      while (end < context.end && context.active[end] === 1) end++;
      const features: Int32Array[] = [];
      const kept = labels.slice(i - REACH, end - REACH);
      for (let j = i; j < end; j++) {
        const count = contextFeatures(context, j, across);
        all.length = 0;
        for (let k = 0; k < count; k++) all.push(across[k] as number);
        for (let offset = -REACH; offset <= REACH; offset++) {
          const count = ownFeatures(forms[context.forms[j + offset] as number] as Form, offset, own);
          for (let k = 0; k < count; k++) all.push(own[k] as number);
        }
        features.push(Int32Array.from(all, (feature) => (feature & mask) * LANES));
        // the gold may begin before the stretch or run over an inactive word: what is left must stand on its own
        const label = kept[j - i] as number;
        if (label !== OUTSIDE && !begins(label)) {
          const before = j > i ? (kept[j - i - 1] as number) : OUTSIDE;
          if (before !== label && before !== label - 1) kept[j - i] = label - 1;
        }
      }
      examples.push({
        features,
        shapes: Uint8Array.from({ length: end - i }, (_, k) => KIND.shape(context.kinds[i + k] as number)),
        labels: kept,
      });
      i = end;
    }
  }
  return examples;
}

/** Weights from labelled sentences. */
function trainWeights(
  sentences: readonly SplitSentence[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  options: TrainingOptions,
  onEpoch: (epoch: number, logLikelihood: number) => void,
): Weights {
  const examples = examplesOf(sentences, lexicon, gazetteer, (1 << options.bits) - 1);
  return { ...fitChain(examples, options, onEpoch), lexicon };
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

/**
 * The bytes of a weights file. `labelled`: CoNLL files; `articles`: NDJSON files of marked articles; `plain`: articles without labels; `areas`: the tables of
 * idn-area-data. The same input gives the same bytes.
 */
export function trainTagger(input: {
  labelled: readonly string[];
  articles: readonly string[];
  plain: readonly string[];
  areas: readonly Uint8Array[];
  options?: TrainingOptions;
  onEpoch?: (epoch: number, logLikelihood: number) => void;
}): Uint8Array {
  const areas = readAreas(input.areas);
  const gazetteer = buildGazetteer(areas);
  const options = input.options ?? DEFAULTS;
  const sentences = input.labelled.flatMap((file) =>
    readConll(file).map((sentence) => markCountries(splitSentence(sentence), gazetteer)),
  );
  const articles = input.articles.flatMap((file) => readArticles(file).flat().map(splitSentence));
  const marked = [...sentences, ...articles];
  const plain = input.plain.map((text) => splitSentence({ text: repair(text).text, names: [] }).words);
  const lexicon = learnLexicon(plain, marked);
  const taught = [...marked, ...withOffices(sentences, areas, randomFrom(options.seed))];
  return encodeWeights(trainWeights(taught, lexicon, gazetteer, options, input.onEpoch ?? (() => {})));
}
