import type { Gazetteer } from "../src/names/gazetteer.ts";
import {
  CONTEXT_FEATURES,
  type Context,
  contextFeatures,
  emptyContext,
  open,
  readContext,
} from "../src/names/tagger/context.ts";
import {
  describe,
  EDGE,
  type Form,
  KIND,
  type Lexicon,
  OWN_FEATURES,
  ownFeatures,
  REACH,
} from "../src/names/tagger/forms.ts";
import { begins, OUTSIDE } from "../src/names/tagger/labels.ts";
import { LANES } from "../src/names/tagger/packed-scores.ts";
import { underGuideline } from "../src/names/tagger/tagger.ts";
import type { Example } from "./crf.ts";
import type { SplitSentence } from "./split.ts";

/** What is read at once: an article, or a sentence of a corpus that has no more. */
export interface TrainingDocument {
  /** Which guideline it follows; 0 is the one that the tagger speaks. */
  readonly guideline: number;
  readonly sentences: readonly SplitSentence[];
}

/** Reads documents as the tagger does. */
export class Reader {
  readonly context: Context = emptyContext();
  /** Gold labels by slot of the context. */
  labels: Uint8Array = new Uint8Array(0);
  readonly #lexicon: Lexicon;
  readonly #gazetteer: Gazetteer;
  readonly #forms: Form[] = [EDGE];
  readonly #numbers = new Map<string, number>();

  constructor(lexicon: Lexicon, gazetteer: Gazetteer) {
    this.#lexicon = lexicon;
    this.#gazetteer = gazetteer;
  }

  open({ sentences }: TrainingDocument): void {
    const { context } = this;
    const slots = sentences.reduce((sum, { words }) => sum + words.length + REACH, REACH);
    open(context, slots);
    this.labels = new Uint8Array(slots);
    let at = REACH;
    for (const { words, labels } of sentences) {
      this.labels.set(labels, at);
      for (const word of words) {
        let number = this.#numbers.get(word);
        if (number === undefined) {
          const form = describe(word, this.#lexicon, this.#gazetteer);
          number = context.facts.add(form);
          this.#numbers.set(word, number);
          this.#forms.push(form);
        }
        context.forms[at] = number;
        context.kinds[at++] = (this.#forms[number] as Form).kind;
      }
      at += REACH;
    }
    readContext(context, this.#gazetteer);
  }

  /** First and last slot of every stretch that the tagger asks about. */
  *stretches(): Generator<[from: number, to: number]> {
    const { active, end } = this.context;
    for (let i = REACH; i < end; i++) {
      if (active[i] === 0) continue;
      let to = i + 1;
      while (to < end && active[to] === 1) to++;
      yield [i, to];
      i = to;
    }
  }

  /** Hashes of every feature of a slot. */
  features(slot: number): number[] {
    const { context } = this;
    const all: number[] = [];
    const across = new Int32Array(CONTEXT_FEATURES);
    const own = new Int32Array(OWN_FEATURES);
    const count = contextFeatures(context, slot, across);
    for (let k = 0; k < count; k++) all.push(across[k] as number);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const count = ownFeatures(this.#forms[context.forms[slot + offset] as number] as Form, offset, own);
      for (let k = 0; k < count; k++) all.push(own[k] as number);
    }
    return all;
  }

  shapes(from: number, to: number): Uint8Array {
    return Uint8Array.from({ length: to - from }, (_, k) => KIND.shape(this.context.kinds[from + k] as number));
  }

  /** The gold of a stretch: what begins before it or runs over inactive words must stand on its own. */
  gold(from: number, to: number): Uint8Array {
    const kept = this.labels.slice(from, to);
    for (let i = 0; i < kept.length; i++) {
      const label = kept[i] as number;
      if (label === OUTSIDE || begins(label)) continue;
      const before = i > 0 ? (kept[i - 1] as number) : OUTSIDE;
      if (before !== label && before !== label - 1) kept[i] = label - 1;
    }
    return kept;
  }
}

/** The features of a stretch in `2^bits` buckets, times LANES; those of its guideline beside the common ones. */
export function featuresOf(
  { guideline }: TrainingDocument,
  reader: Reader,
  from: number,
  to: number,
  bits: number,
): Int32Array[] {
  const mask = (1 << bits) - 1;
  const features: Int32Array[] = [];
  for (let i = from; i < to; i++)
    features.push(Int32Array.from(hashesOf(guideline, reader, i), (feature) => (feature & mask) * LANES));
  return features;
}

/** Hashes of every feature of a slot under a guideline. */
export function hashesOf(guideline: number, reader: Reader, slot: number): number[] {
  const all = reader.features(slot);
  if (guideline > 0) for (let k = all.length - 1; k >= 0; k--) all.push(underGuideline(guideline, all[k] as number));
  return all;
}

/** Every stretch of words that the tagger asks about, with its features in `2^bits` buckets. */
export function examplesOf(documents: readonly TrainingDocument[], reader: Reader, bits: number): Example[] {
  const examples: Example[] = [];
  for (const document of documents) {
    reader.open(document);
    for (const [from, to] of reader.stretches()) {
      const features = featuresOf(document, reader, from, to, bits);
      examples.push({ features, shapes: reader.shapes(from, to), labels: reader.gold(from, to), given: null });
    }
  }
  return examples;
}
