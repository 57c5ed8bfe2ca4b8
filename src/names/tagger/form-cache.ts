import type { Gazetteer } from "../gazetteer.ts";
import { FNV_START, hashStep } from "../hashing.ts";
import type { Context } from "./context.ts";
import { describe, EDGE, type Form, type Lexicon, OFFSETS, OWN_FEATURES, ownFeatures, REACH } from "./forms.ts";
import { PAIRS, type RowTable } from "./packed-scores.ts";

/** Most word forms that are remembered. */
export const CACHE_SIZE = 1 << 16;
const CACHE_SLOTS = CACHE_SIZE * 2;
/** Numbers a slot: two hashes of the form as written, the form's number and its kind. */
const SLOT = 4;

/**
 * Word forms by how they are written (open addressing), each with what it adds to the scores of itself and its
 * neighbours.
 */
export class FormCache {
  readonly #slots: Int32Array = new Int32Array(CACHE_SLOTS * SLOT);
  /** OFFSETS times PAIRS numbers a form: what it adds to the word two after it, ..., to the word two before it. */
  readonly #sums: Int32Array = new Int32Array(CACHE_SIZE * OFFSETS * PAIRS);
  readonly #features: Int32Array = new Int32Array(OWN_FEATURES);
  readonly #rows: RowTable;
  readonly #lexicon: Lexicon;
  readonly #gazetteer: Gazetteer;

  constructor(rows: RowTable, lexicon: Lexicon, gazetteer: Gazetteer) {
    this.#rows = rows;
    this.#lexicon = lexicon;
    this.#gazetteer = gazetteer;
    this.#learn(EDGE, 0);
  }

  forget(): void {
    this.#slots.fill(0);
  }

  /**
   * Writes the form of `text[start:end]` into slot `i` of the context, whose facts are those of all forms of this
   * cache.
   */
  put(context: Context, i: number, text: string, start: number, end: number): void {
    let first = FNV_START;
    let second = end - start;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      first = hashStep(first, code);
      second = (Math.imul(second, 31) + code) | 0;
    }
    const slots = this.#slots;
    let slot = ((first ^ (first >>> 15)) & (CACHE_SLOTS - 1)) * SLOT;
    while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second))
      slot = (slot + SLOT) & (CACHE_SLOTS * SLOT - 1);
    if (slots[slot + 2] === 0) {
      const form = describe(text.slice(start, end), this.#lexicon, this.#gazetteer);
      const number = context.facts.add(form);
      this.#learn(form, number);
      slots[slot] = first;
      slots[slot + 1] = second;
      slots[slot + 2] = number;
      slots[slot + 3] = form.kind;
    }
    context.forms[i] = slots[slot + 2] as number;
    context.kinds[i] = slots[slot + 3] as number;
  }

  #learn(form: Form, number: number): void {
    const from = number * OFFSETS * PAIRS;
    this.#sums.fill(0, from, from + OFFSETS * PAIRS);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const count = ownFeatures(form, offset, this.#features);
      this.#rows.add(this.#sums, from + (offset + REACH) * PAIRS, this.#features, count);
    }
  }

  /** Writes what the forms about slot `i` say of it into `sums` from `at` on. */
  sum({ forms }: Context, i: number, sums: Int32Array, at: number): void {
    const own = this.#sums;
    const first = (forms[i - 2] as number) * OFFSETS * PAIRS;
    const second = ((forms[i - 1] as number) * OFFSETS + 1) * PAIRS;
    const third = ((forms[i] as number) * OFFSETS + 2) * PAIRS;
    const fourth = ((forms[i + 1] as number) * OFFSETS + 3) * PAIRS;
    const fifth = ((forms[i + 2] as number) * OFFSETS + 4) * PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) {
      sums[at + pair] =
        (own[first + pair] as number) +
        (own[second + pair] as number) +
        (own[third + pair] as number) +
        (own[fourth + pair] as number) +
        (own[fifth + pair] as number);
    }
  }
}
