import { GAZETTEER_BIT_COUNT, GAZETTEER_BITS, type Gazetteer } from "../gazetteer.ts";
import { FNV_START, hashExact, hashStep, lowerCode, mix } from "../hashing.ts";

/** How a word is written. Also the class that the tagger's transitions depend on. */
export const SHAPES = {
  lower: 0,
  title: 1,
  upper: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  alphanumeric: 6,
  hyphen: 7,
  comma: 8,
  stop: 9,
  quote: 10,
  open: 11,
  close: 12,
  slash: 13,
  other: 14,
  edge: 15,
} as const;
export const SHAPE_COUNT = 16;

const PUNCTUATION_SHAPES: ReadonlyMap<string, number> = new Map([
  ["-", SHAPES.hyphen],
  [",", SHAPES.comma],
  [".", SHAPES.stop],
  ['"', SHAPES.quote],
  ["'", SHAPES.quote],
  ["(", SHAPES.open],
  [")", SHAPES.close],
  ["/", SHAPES.slash],
]);

/** What was learned of a word from unlabelled text; the packing of a lexicon entry. */
export const LEXICON = {
  /** 10 bits: cluster among 1,023; 0 for none. */
  fine: (entry: number): number => entry & 0x3ff,
  /** 7 bits: cluster among 127. */
  coarse: (entry: number): number => (entry >>> 10) & 0x7f,
  /** 3 bits: magnitude of the count. */
  count: (entry: number): number => (entry >>> 17) & 7,
  /** Lower-case word that begins names (`desa`). */
  begins: (entry: number): boolean => (entry & (1 << 20)) !== 0,
  /** Lower-case word or punctuation that stands inside names (`dan`). */
  inside: (entry: number): boolean => (entry & (1 << 21)) !== 0,
  /** 5 bits, signed: how much more the first corpus of single sentences has the word than the second, in `LEANING`s. */
  leaning: (entry: number): number => (entry << 5) >> 27,
};

/** What one step of a leaning is worth in log-odds, and the most steps that a word has. */
export const LEANING = { step: 0.25, most: 15, shift: 22, mask: 31 } as const;

/** Hash of the word as written -> packed entry. */
export type Lexicon = ReadonlyMap<number, number>;

/** A word form: all that the tagger wants to know of it, worked out once. */
export interface Form {
  readonly lower: number;
  readonly shape: number;
  /** Hash of the spelling by kind of letter, runs shortened: `Xx`, `X.X`, `XxX`. */
  readonly pattern: number;
  readonly length: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly entry: number;
  readonly lowerEntry: number;
  readonly titleEntry: number;
  readonly bits: number;
  /** Packed as KIND says. */
  readonly kind: number;
}

/** What decides which words are asked about; the packing of a form's kind. */
export const KIND = {
  /** One of SHAPES. */
  shape: (kind: number): number => kind & 0xf,
  /** Code units, at most 8. */
  length: (kind: number): number => (kind >>> 4) & 0xf,
  /** Written with a capital, or a lower-case word that begins names. */
  starts: (kind: number): boolean => (kind & STARTS) !== 0,
  /** May go on a name: numbers, `dan`, hyphens. */
  continues: (kind: number): boolean => (kind & CONTINUES) !== 0,
};
const STARTS = 1 << 8;
const CONTINUES = 1 << 9;

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => isUpper(code) || (code >= 97 && code <= 122) || code >= 0xc0;

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (!isLetter(first) && !isDigit(first)) {
    return PUNCTUATION_SHAPES.get(word) ?? SHAPES.other;
  }
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isDigit(code)) digits++;
    else if (isLetter(code)) lower++;
  }
  if (digits > 0) return upper > 0 ? SHAPES.alphanumeric : SHAPES.number;
  if (upper === 0) return SHAPES.lower;
  if (word.length === 1) return SHAPES.initial;
  if (lower === 0) return SHAPES.upper;
  return upper === 1 && isUpper(first) ? SHAPES.title : SHAPES.mixed;
}

function patternOf(word: string): number {
  let hash = FNV_START;
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = isUpper(code) ? 88 : isDigit(code) ? 48 : isLetter(code) ? 120 : code;
    if (kind !== before) hash = hashStep(hash, kind);
    before = kind;
  }
  return hash;
}

function hashLowerDigits(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = hashStep(hash, isDigit(code) ? 48 : lowerCode(code));
  }
  return hash;
}

const AFFIX_LENGTHS = 4;

export function describe(word: string, lexicon: Lexicon, gazetteer: Gazetteer): Form {
  const shape = shapeOf(word);
  const small = word.toLowerCase();
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  if (shape <= SHAPES.alphanumeric && shape !== SHAPES.number) {
    for (let n = 1; n <= Math.min(AFFIX_LENGTHS, word.length); n++) {
      prefixes.push(hashExact(small, 0, n));
      suffixes.push(hashExact(small, small.length - n));
    }
  }
  const lower = hashExact(small);
  const entry = lexicon.get(hashExact(word)) ?? 0;
  const lowerEntry = small === word ? entry : (lexicon.get(lower) ?? 0);
  const titleEntry = lexicon.get(hashExact(small.slice(0, 1).toUpperCase() + small.slice(1))) ?? 0;
  const bits = gazetteer.words.get(lower) ?? 0;
  const capital =
    shape === SHAPES.title || shape === SHAPES.upper || shape === SHAPES.initial || shape === SHAPES.mixed;
  const starts = capital || (shape === SHAPES.alphanumeric && isUpper(word.charCodeAt(0))) || LEXICON.begins(entry);
  const continues = shape === SHAPES.number || shape === SHAPES.alphanumeric || LEXICON.inside(entry);
  const length = Math.min(word.length, 8);
  return {
    lower: shape === SHAPES.number ? hashLowerDigits(word) : lower,
    shape,
    pattern: patternOf(word),
    length,
    prefixes,
    suffixes,
    entry: entry !== 0 ? entry : lowerEntry,
    lowerEntry,
    titleEntry,
    bits,
    kind: shape | (length << 4) | (starts ? STARTS : 0) | (continues ? CONTINUES : 0),
  };
}

/** What stands before and after a sentence. */
export const EDGE: Form = {
  lower: 0x2545f491,
  shape: SHAPES.edge,
  pattern: 0,
  length: 0,
  prefixes: [],
  suffixes: [],
  entry: 0,
  lowerEntry: 0,
  titleEntry: 0,
  bits: 0,
  kind: SHAPES.edge,
};

/** How far a word's own features reach. */
export const REACH = 2;
export const OFFSETS = 2 * REACH + 1;

const KEYS_PER_OFFSET = 64;

/** Most features that `ownFeatures` gives a word. */
export const OWN_FEATURES = 48;

/**
 * Writes the hashes of the features that `form` alone gives a word standing at `-offset` from it (offset 0: the word
 * itself) into `out`; returns how many.
 */
export function ownFeatures(form: Form, offset: number, out: Int32Array): number {
  const base = (offset + REACH) * KEYS_PER_OFFSET;
  const { shape, prefixes, suffixes } = form;
  const fine = LEXICON.fine(form.entry);
  const coarse = LEXICON.coarse(form.entry);
  let count = 0;
  out[count++] = mix(base, form.lower);
  out[count++] = mix(base + 1, shape);
  if (fine !== 0) {
    out[count++] = mix(base + 2, fine);
    out[count++] = mix(base + 3, coarse);
  }
  for (let bit = 0; form.bits >> bit !== 0 && bit < GAZETTEER_BIT_COUNT; bit++) {
    if (form.bits & (1 << bit)) out[count++] = mix(base + 4, bit * SHAPE_COUNT + shape);
  }
  if (offset === 0 || offset === -1 || offset === 1) {
    out[count++] = mix(base + 6, form.pattern);
    out[count++] = mix(base + 7, mix(form.lower, shape));
    for (let i = 1; i < suffixes.length; i++) out[count++] = mix(base + 8 + i, suffixes[i] as number);
  }
  if (offset === 0) {
    for (let i = 0; i < prefixes.length; i++) out[count++] = mix(base + 12 + i, mix(prefixes[i] as number, shape));
    for (let i = 0; i < suffixes.length; i++) out[count++] = mix(base + 16 + i, mix(suffixes[i] as number, shape));
    const usual = LEXICON.count(form.lowerEntry) * 8 + LEXICON.count(form.titleEntry);
    out[count++] = mix(base + 20, coarse * SHAPE_COUNT + shape);
    out[count++] = mix(base + 21, form.bits & (GAZETTEER_BITS.opensPhrase - 1));
    out[count++] = mix(base + 22, usual * SHAPE_COUNT + shape);
    out[count++] = mix(base + 23, form.length * SHAPE_COUNT + shape);
  }
  return count;
}
