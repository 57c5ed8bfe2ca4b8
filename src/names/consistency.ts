import type { Context } from "./context.ts";
import { KIND, REACH, SHAPES } from "./forms.ts";
import { mix } from "./hashing.ts";
import { LANES } from "./packed-scores.ts";

/**
 * What the rest of a document says of a word: the same form, the same name, and the longer names that hold it, as a first reading
 * labelled them. A name is mostly of one type throughout an article, and one clear occurrence settles the unclear ones.
 */

/** Types beside none, which is 0. */
const TYPES = 8;
/** Numbers a pool: mass of each type, mass of first words, mass within longer names (of each type, first, last), count. */
const BEGIN = TYPES;
const PART = BEGIN + 1;
const PART_FIRST = PART + TYPES;
const PART_LAST = PART_FIRST + 1;
const COUNT = PART_LAST + 1;
const POOL = COUNT + 1;

/** A name of more words is not looked for elsewhere. */
const LONGEST_NAME = 8;

/** Most features that `features` gives a word. */
export const CONSISTENCY_FEATURES = 24;

const typeOf = (label: number): number => (label + 1) >> 1;

/** 0 to 7 for a share of 0 to 1, finer at the ends. */
function level(share: number): number {
  if (share < 0.3) return share < 0.02 ? 0 : share < 0.1 ? 1 : 2;
  if (share < 0.7) return share < 0.5 ? 3 : 4;
  return share < 0.9 ? 5 : share < 0.98 ? 6 : 7;
}

const few = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/** A name of several words: how often it was read as which type. */
interface Known {
  readonly masses: Float64Array;
  total: number;
}

export class Consistency {
  #context: Context | null = null;
  #marginals: Float32Array = new Float32Array(0);
  /** By slot: the likeliest label and its share's level; of words not asked about, outside. */
  best: Uint8Array = new Uint8Array(0);
  #levels: Uint8Array = new Uint8Array(0);
  /** By slot: length of the name that begins there, and where the name over a slot begins; 0 for none. */
  #lengths: Uint8Array = new Uint8Array(0);
  #opens: Int32Array = new Int32Array(0);
  /** By slot: packed match of a name known from elsewhere; 0 for none. */
  #matches: Int32Array = new Int32Array(0);
  /** By form: the pool, valid where the stamp is this document's. */
  #pools: Int32Array = new Int32Array(1 << 10);
  #smallPools: Int32Array = new Int32Array(1 << 10);
  #stamps: Int32Array = new Int32Array(1 << 10);
  #stamp = 0;
  #values: Float64Array = new Float64Array(POOL << 8);
  #count = 0;
  readonly #bySmall = new Map<number, number>();
  readonly #names = new Map<number, Known | null>();

  /** Pools the first reading of the document in `context`: the shares of every label, LANES a slot, of active words. */
  read(context: Context, marginals: Float32Array): void {
    this.#context = context;
    this.#marginals = marginals;
    this.#reset(context);
    const { end, active } = context;
    for (let i = REACH; i < end; i++) if (active[i] === 1) this.#label(i);
    for (let i = REACH; i < end; i++) if (active[i] === 1) this.#findName(i);
    for (let i = REACH; i < end; i++) if (active[i] === 1) this.#pool(i, 1);
    if (this.#names.size > 0) for (let i = REACH; i < end; i++) if (active[i] === 1) this.#match(i);
  }

  #reset({ end, facts }: Context): void {
    if (this.best.length < end + REACH) {
      const size = (end + REACH) * 2;
      this.best = new Uint8Array(size);
      this.#levels = new Uint8Array(size);
      this.#lengths = new Uint8Array(size);
      this.#opens = new Int32Array(size);
      this.#matches = new Int32Array(size);
    }
    this.best.fill(0, 0, end + REACH);
    this.#levels.fill(7, 0, end + REACH);
    this.#lengths.fill(0, 0, end + REACH);
    this.#opens.fill(0, 0, end + REACH);
    this.#matches.fill(0, 0, end + REACH);
    if (this.#stamps.length < facts.count) {
      const size = facts.count * 2;
      this.#pools = new Int32Array(size);
      this.#smallPools = new Int32Array(size);
      this.#stamps = new Int32Array(size);
      this.#stamp = 0;
    }
    this.#stamp++;
    this.#count = 0;
    this.#bySmall.clear();
    this.#names.clear();
  }

  #label(i: number): void {
    const at = i * LANES;
    let best = 0;
    for (let y = 1; y < LANES - 1; y++)
      if ((this.#marginals[at + y] as number) > (this.#marginals[at + best] as number)) best = y;
    this.best[i] = best;
    this.#levels[i] = level(this.#marginals[at + best] as number);
  }

  /** Notes the name that begins at a slot. */
  #findName(i: number): void {
    const { best } = this;
    const type = typeOf(best[i] as number);
    if (type === 0 || this.#opens[i] !== 0) return;
    let end = i + 1;
    while (best[end] === type * 2) end++;
    this.#lengths[i] = Math.min(end - i, 255);
    for (let j = i; j < end; j++) this.#opens[j] = i;
    if (end - i < 2 || end - i > LONGEST_NAME) return;
    const { facts, forms } = this.#context as Context;
    let hash = NAME_START;
    for (let j = i; j < end; j++) {
      hash = mix(hash, facts.lower(forms[j] as number));
      if (j + 1 < end && !this.#names.has(hash)) this.#names.set(hash, null);
    }
    let known = this.#names.get(hash);
    if (!known) {
      known = { masses: new Float64Array(TYPES), total: 0 };
      this.#names.set(hash, known);
    }
    const sure = this.#sureness(i, end);
    known.masses[type] = (known.masses[type] as number) + sure;
    known.total += sure;
  }

  #sureness(from: number, to: number): number {
    let least = 1;
    for (let j = from; j < to; j++)
      least = Math.min(least, this.#marginals[j * LANES + (this.best[j] as number)] as number);
    return least;
  }

  #newPool(): number {
    const at = this.#count * POOL;
    if (at + POOL > this.#values.length) {
      const values = new Float64Array(this.#values.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values.fill(0, at, at + POOL);
    this.#count++;
    return at;
  }

  /** Adds a slot to the pools of its form, or takes it out. */
  #pool(i: number, sign: 1 | -1): void {
    const { forms, facts } = this.#context as Context;
    const form = forms[i] as number;
    if (this.#stamps[form] !== this.#stamp) {
      this.#stamps[form] = this.#stamp;
      this.#pools[form] = this.#newPool();
      const small = facts.lower(form);
      let pool = this.#bySmall.get(small);
      if (pool === undefined) {
        pool = this.#newPool();
        this.#bySmall.set(small, pool);
      }
      this.#smallPools[form] = pool;
    }
    this.#add(this.#pools[form] as number, i, sign);
    this.#add(this.#smallPools[form] as number, i, sign);
  }

  #add(pool: number, i: number, sign: 1 | -1): void {
    const values = this.#values;
    const at = i * LANES;
    const marginals = this.#marginals;
    values[pool] = (values[pool] as number) + sign * (marginals[at] as number);
    for (let type = 1; type < TYPES; type++) {
      const begin = marginals[at + type * 2 - 1] as number;
      const mass = begin + (marginals[at + type * 2] as number);
      if (mass < LEAST_MASS) continue;
      values[pool + type] = (values[pool + type] as number) + sign * mass;
      values[pool + BEGIN] = (values[pool + BEGIN] as number) + sign * begin;
    }
    values[pool + COUNT] = (values[pool + COUNT] as number) + sign;
    const open = this.#opens[i] as number;
    const length = this.#lengths[open] as number;
    if (open === 0 || length < 2) return;
    const label = this.best[i] as number;
    const mass = sign * (marginals[at + label] as number);
    values[pool + PART + typeOf(label)] = (values[pool + PART + typeOf(label)] as number) + mass;
    if (i === open) values[pool + PART_FIRST] = (values[pool + PART_FIRST] as number) + mass;
    if (i === open + length - 1) values[pool + PART_LAST] = (values[pool + PART_LAST] as number) + mass;
  }

  /** Finds the longest name that stands elsewhere too and begins at a slot. */
  #match(i: number): void {
    const { facts, forms, end } = this.#context as Context;
    let hash = mix(NAME_START, facts.lower(forms[i] as number));
    if (!this.#names.has(hash)) return;
    let to = 0;
    let found = 0;
    for (let j = i + 1; j < Math.min(end, i + LONGEST_NAME); j++) {
      hash = mix(hash, facts.lower(forms[j] as number));
      const known = this.#names.get(hash);
      if (known === undefined) break;
      if (known === null) continue;
      const own = this.#opens[i] === i && this.#lengths[i] === j + 1 - i;
      const packed = this.#support(known, own ? i : 0, j + 1);
      if (packed === 0) continue;
      found = packed;
      to = j + 1;
    }
    if (to === 0 || this.#matches[i] !== 0) return;
    for (let j = i; j < to; j++) this.#matches[j] = (found << 2) | (j === i ? 1 : j === to - 1 ? 2 : 3);
  }

  /** Type and support of a name without its occurrence at `own`; 0 for none. */
  #support({ masses, total }: Known, own: number, end: number): number {
    let best = 1;
    for (let type = 2; type < TYPES; type++) if ((masses[type] as number) > (masses[best] as number)) best = type;
    let mass = masses[best] as number;
    let rest = total;
    if (own !== 0) {
      const sure = this.#sureness(own, end);
      rest -= sure;
      if (typeOf(this.best[own] as number) === best) mass -= sure;
    }
    if (mass < 0.3) return 0;
    return (best << 5) | (few(Math.round(mass)) << 2) | Math.min(3, Math.floor((4 * mass) / rest));
  }

  /** Writes the hashes of the features of an active slot into `out`; returns how many. */
  features(i: number, out: Int32Array): number {
    const { forms, kinds } = this.#context as Context;
    this.#pool(i, -1);
    const form = forms[i] as number;
    const own = this.best[i] as number;
    const sure = own * 8 + (this.#levels[i] as number);
    const before = (this.best[i - 1] as number) * 8 + (this.#levels[i - 1] as number);
    const after = (this.best[i + 1] as number) * 8 + (this.#levels[i + 1] as number);
    out[0] = mix(0, sure);
    out[1] = mix(1, this.#second(i, own));
    out[2] = mix(2, own * 128 + before);
    out[3] = mix(3, own * 128 + after);
    out[4] = mix(4, ((this.best[i - 1] as number) * 16 + own) * 16 + (this.best[i + 1] as number));
    out[5] = mix(5, KIND.shape(kinds[i] as number) * 128 + sure);
    let count = 6;
    const pool = this.#pools[form] as number;
    if ((this.#values[pool + COUNT] as number) > 0.5) count = this.#poolFeatures(pool, 6, sure, out, count);
    const small = this.#smallPools[form] as number;
    if ((this.#values[small + COUNT] as number) > (this.#values[pool + COUNT] as number) + 0.5)
      count = this.#poolFeatures(small, 16, sure, out, count);
    const match = this.#matches[i] as number;
    if (match !== 0) {
      out[count++] = mix(26, match);
      out[count++] = mix(27, match * 16 + own);
    }
    out[count++] = mix(28, this.#neighbour(i, -1) * 16 + own);
    out[count++] = mix(29, this.#neighbour(i, 1) * 16 + own);
    this.#pool(i, 1);
    return count;
  }

  /** The second likeliest label beside the first. */
  #second(i: number, best: number): number {
    const at = i * LANES;
    let second = best === 0 ? 1 : 0;
    for (let y = 0; y < LANES - 1; y++)
      if (y !== best && (this.#marginals[at + y] as number) > (this.#marginals[at + second] as number)) second = y;
    return (best * 16 + second) * 8 + level(this.#marginals[at + second] as number);
  }

  #poolFeatures(pool: number, key: number, sure: number, out: Int32Array, from: number): number {
    const values = this.#values;
    const n = values[pool + COUNT] as number;
    let count = from;
    let best = 0;
    for (let type = 1; type < TYPES; type++)
      if ((values[pool + type] as number) > (values[pool + best] as number)) best = type;
    let second = best === 0 ? 1 : 0;
    for (let type = 0; type < TYPES; type++)
      if (type !== best && (values[pool + type] as number) > (values[pool + second] as number)) second = type;
    const share = level((values[pool + best] as number) / n);
    const named = Math.max(1e-9, n - (values[pool] as number));
    const begin = Math.min(3, Math.floor((3.99 * (values[pool + BEGIN] as number)) / named));
    const opinion = best * 8 + share;
    out[count++] = mix(key, opinion * 8 + few(Math.round(n)));
    out[count++] = mix(key + 1, opinion * 128 + sure);
    out[count++] = mix(key + 2, (opinion * 8 + second) * 8 + level((values[pool + second] as number) / n));
    out[count++] = mix(key + 3, (opinion * 4 + begin) * 16 + (sure >> 3));
    let part = 1;
    for (let type = 2; type < TYPES; type++)
      if ((values[pool + PART + type] as number) > (values[pool + PART + part] as number)) part = type;
    const mass = values[pool + PART + part] as number;
    if (mass < 0.3) return count;
    const first = Math.min(2, Math.floor((2.99 * (values[pool + PART_FIRST] as number)) / mass));
    const last = Math.min(2, Math.floor((2.99 * (values[pool + PART_LAST] as number)) / mass));
    out[count++] = mix(key + 4, (((part * 4 + first) * 4 + last) * 4 + few(Math.round(mass))) * 16 + (sure >> 3));
    return count;
  }

  /** The nearest name on one side, at most three words away, and the word next to this one; 0 for none. */
  #neighbour(i: number, step: 1 | -1): number {
    const { forms, kinds, facts } = this.#context as Context;
    const type = typeOf(this.best[i] as number);
    let j = i + step;
    // what goes on the same name is no neighbour
    while (this.#opens[j] === this.#opens[i] && this.#opens[i] !== 0) j += step;
    const next = j;
    for (let gap = 0; gap < 4; gap++, j += step) {
      if (KIND.shape(kinds[j] as number) === SHAPES.edge) return 0;
      const label = this.best[j] as number;
      if (label === 0) continue;
      const word = gap === 0 ? 0 : facts.lower(forms[next] as number);
      return mix(word, (typeOf(label) * 8 + type) * 4 + gap) | 1;
    }
    return 0;
  }
}

const NAME_START = 0x2f6e2b1;
/** Less is not counted. */
const LEAST_MASS = 1e-4;
