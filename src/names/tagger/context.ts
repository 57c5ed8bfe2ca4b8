import { GAZETTEER_BITS, type Gazetteer, PHRASE_START, phraseStep } from "../gazetteer.ts";
import { join, mix } from "../hashing.ts";
import { EDGE, type Form, KIND, LEXICON, REACH, SHAPE_COUNT, SHAPES } from "./forms.ts";

/**
 * What the features of neighbours ask of every form, by its number, in one array: near each other in memory. Number
 * 0 is EDGE.
 */
class Facts {
  #values: Int32Array = new Int32Array(1 << 12);
  #count = 0;
  /** Numbers of the forms in lower case. */
  readonly #smalls = new Map<number, number>();

  constructor() {
    this.add(EDGE);
  }

  get count(): number {
    return this.#count;
  }

  /** Returns the number of the form. */
  add({ lower, entry, bits }: Form): number {
    const at = this.#count * FACTS;
    if (at === this.#values.length) {
      const values = new Int32Array(at * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[at] = lower;
    this.#values[at + 1] = entry;
    this.#values[at + 2] = bits;
    const small = this.#smalls.get(lower) ?? this.#smalls.size;
    this.#smalls.set(lower, small);
    this.#values[at + 3] = small;
    return this.#count++;
  }

  lower(form: number): number {
    return this.#values[form * FACTS] as number;
  }
  entry(form: number): number {
    return this.#values[form * FACTS + 1] as number;
  }
  bits(form: number): number {
    return this.#values[form * FACTS + 2] as number;
  }
  /** A number that forms share which differ by case alone: less than `count`. */
  small(form: number): number {
    return this.#values[form * FACTS + 3] as number;
  }
}
/** Numbers a form. */
const FACTS = 4;

/**
 * What the tagger sees of a sentence beyond single words. Arrays are as long as the longest sentence so far with
 * REACH edges on either side: the first word is at REACH.
 */
export interface Context {
  /** Where the words end. */
  end: number;
  readonly facts: Facts;
  /** Numbers of the words' forms. */
  forms: Int32Array;
  kinds: Uint16Array;
  /** 1 where the word may be part of a name; the rest is outside without asking. */
  active: Uint8Array;
  /** The stretch of capitals around a word: first and last word. */
  runStarts: Int32Array;
  runEnds: Int32Array;
  /** Gazetteer bits of the longest known phrase over a word, shifted by one, with bit 0 set where it begins. */
  phrases: Int32Array;
}

const arrays = (size: number) => ({
  forms: new Int32Array(size),
  kinds: new Uint16Array(size),
  active: new Uint8Array(size),
  runStarts: new Int32Array(size),
  runEnds: new Int32Array(size),
  phrases: new Int32Array(size),
});

export const emptyContext = (): Context => ({ end: REACH, facts: new Facts(), ...arrays(256) });

/**
 * Makes room for `slots` words and edges, all edges so far. REACH edges must stay before, between and after
 * sentences.
 */
export function open(context: Context, slots: number): void {
  if (context.forms.length < slots + REACH) Object.assign(context, arrays((slots + REACH) * 2));
  context.end = slots;
  context.forms.fill(0, 0, slots + REACH);
  context.kinds.fill(SHAPES.edge, 0, slots + REACH);
}

const LONGEST_PHRASE = 5;

/** Works out everything but `forms` and `kinds`. */
export function readContext(context: Context, gazetteer: Gazetteer): void {
  findActive(context);
  findRuns(context);
  findPhrases(context, gazetteer);
}

function findActive({ end, kinds, active }: Context): void {
  let before = 0;
  for (let i = REACH; i < end; i++) {
    const kind = kinds[i] as number;
    before = KIND.starts(kind) || (before === 1 && KIND.continues(kind)) ? 1 : 0;
    active[i] = before;
  }
}

function findRuns(context: Context): void {
  const { end: textEnd, active, runStarts, runEnds } = context;
  for (let i = REACH; i < textEnd; i++) {
    if (active[i] === 0) continue;
    let end = i;
    while (end + 1 < textEnd && joins(context, end)) end++;
    for (let j = i; j <= end; j++) {
      runStarts[j] = i;
      runEnds[j] = end;
    }
    i = end;
  }
}

/** The longest phrase of the gazetteer at each place that no phrase before it covers. */
function findPhrases(context: Context, gazetteer: Gazetteer): void {
  const { end: textEnd, facts, forms, active, phrases } = context;
  phrases.fill(0, 0, textEnd);
  for (let i = REACH; i < textEnd; i++) {
    if (active[i] === 0 || (facts.bits(forms[i] as number) & GAZETTEER_BITS.opensPhrase) === 0) continue;
    i = markPhrase(context, gazetteer, i);
  }
}

/** Marks the longest phrase that begins at `start`; returns its last word, `start` where there is none. */
function markPhrase({ end: textEnd, facts, forms, phrases }: Context, gazetteer: Gazetteer, start: number): number {
  let hash = phraseStep(PHRASE_START, facts.lower(forms[start] as number));
  let found = 0;
  let last = start;
  for (let i = start + 1; i < Math.min(textEnd, start + LONGEST_PHRASE); i++) {
    hash = phraseStep(hash, facts.lower(forms[i] as number));
    const bits = gazetteer.phrases.get(hash);
    if (bits === undefined) break;
    if (bits !== 0) {
      found = bits;
      last = i;
    }
  }
  if (found !== 0) for (let i = start; i <= last; i++) phrases[i] = (found << 1) | (i === start ? 1 : 0);
  return last;
}

const isCapital = (kind: number): boolean => {
  const shape = KIND.shape(kind);
  return (shape >= SHAPES.title && shape <= SHAPES.mixed) || shape === SHAPES.alphanumeric;
};

/** True where the word after `at` goes on its stretch of capitals, itself or over a joining word. */
function joins({ facts, forms, kinds }: Context, at: number): boolean {
  const next = kinds[at + 1] as number;
  if (isCapital(next)) return true;
  const kind = kinds[at] as number;
  const afterNext = kinds[at + 2] as number;
  if (KIND.shape(next) === SHAPES.stop) return KIND.length(kind) <= 3 && isCapital(afterNext) && isCapital(kind);
  if (KIND.shape(next) === SHAPES.number) return isCapital(kind);
  return (
    KIND.shape(next) === SHAPES.lower && isCapital(afterNext) && LEXICON.inside(facts.entry(forms[at + 1] as number))
  );
}

const BASE = 1 << 10;

/** Most features that `contextFeatures` gives a word. */
export const CONTEXT_FEATURES = 22;

/** Writes the hashes of the features of word `i` that take more than one word into `out`; returns how many. */
export function contextFeatures(context: Context, i: number, out: Int32Array): number {
  const { facts, forms, kinds } = context;
  const form = forms[i] as number;
  const previous = forms[i - 1] as number;
  const next = forms[i + 1] as number;
  const runStart = context.runStarts[i] as number;
  const runEnd = context.runEnds[i] as number;
  const head = forms[runStart] as number;
  const tail = forms[runEnd] as number;
  const left = forms[runStart - 1] as number;
  const right = forms[runEnd + 1] as number;
  const fromStart = Math.min(i - runStart, 3);
  const toEnd = Math.min(runEnd - i, 3);
  const lower = facts.lower(form);
  const coarse = LEXICON.coarse(facts.entry(form));
  const shape = KIND.shape(kinds[i] as number);
  const previousShape = KIND.shape(kinds[i - 1] as number);
  const nextShape = KIND.shape(kinds[i + 1] as number);
  const length = Math.min(runEnd - runStart, 7);
  const beforeLeft = forms[Math.max(runStart - 2, 0)] as number;
  const second = forms[Math.min(runStart + 1, runEnd)] as number;
  out[0] = join(BASE, facts.lower(previous), lower);
  out[1] = join(BASE + 1, lower, facts.lower(next));
  out[2] = join(BASE + 2, previousShape * SHAPE_COUNT + shape, nextShape);
  out[3] = join(BASE + 3, LEXICON.coarse(facts.entry(previous)), coarse);
  out[4] = join(BASE + 4, coarse, LEXICON.coarse(facts.entry(next)));
  out[5] = join(BASE + 5, facts.lower(head), fromStart);
  out[6] = join(BASE + 6, facts.lower(tail), toEnd);
  out[7] = join(BASE + 7, facts.lower(left), fromStart);
  out[8] = join(BASE + 8, facts.lower(right), toEnd);
  out[9] = join(BASE + 9, fromStart, length);
  out[10] = join(BASE + 10, LEXICON.fine(facts.entry(head)), fromStart);
  out[11] = join(BASE + 11, LEXICON.coarse(facts.entry(left)), LEXICON.coarse(facts.entry(right)));
  out[12] = join(BASE + 12, facts.bits(form), previousShape * SHAPE_COUNT + nextShape);
  out[13] = join(BASE + 13, facts.bits(head), fromStart);
  out[14] = join(BASE + 16, facts.lower(beforeLeft), facts.lower(left));
  out[15] = join(BASE + 17, facts.lower(second), fromStart);
  out[16] = join(BASE + 18, facts.lower(left), LEXICON.coarse(facts.entry(right)) * 8 + length);
  out[17] = join(BASE + 19, LEXICON.fine(facts.entry(left)), LEXICON.fine(facts.entry(form)));
  out[18] = join(BASE + 20, LEXICON.fine(facts.entry(form)), LEXICON.fine(facts.entry(right)));
  out[19] = join(BASE + 21, facts.lower(head), facts.lower(tail));
  let count = 20;
  const phrase = context.phrases[i] as number;
  if (phrase !== 0) out[count++] = mix(BASE + 14, phrase);
  if (previous === 0) out[count++] = mix(BASE + 15, shape);
  return count;
}
