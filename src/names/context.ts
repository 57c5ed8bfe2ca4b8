import { EDGE, type Form, LEXICON, SHAPE_COUNT, SHAPES } from "./forms.ts";
import { GAZETTEER_BITS, type Gazetteer, PHRASE_START, phraseStep } from "./gazetteer.ts";
import { mix } from "./hashing.ts";

/** What the tagger sees of a sentence beyond single words. Arrays are as long as the longest sentence so far. */
export interface Context {
  length: number;
  forms: Form[];
  /** 1 where the word may be part of a name; the rest is outside without asking. */
  active: Uint8Array;
  /** The stretch of capitals around a word: first and last word. */
  runStarts: Int32Array;
  runEnds: Int32Array;
  /** Gazetteer bits of the longest known phrase over a word, shifted by one, with bit 0 set where it begins. */
  phrases: Int32Array;
}

export const emptyContext = (): Context => ({
  length: 0,
  forms: [],
  active: new Uint8Array(256),
  runStarts: new Int32Array(256),
  runEnds: new Int32Array(256),
  phrases: new Int32Array(256),
});

const LONGEST_PHRASE = 5;

/** Works out everything but `forms` and `length`. */
export function readContext(context: Context, gazetteer: Gazetteer): void {
  const { length, forms } = context;
  if (context.active.length < length) {
    context.active = new Uint8Array(length * 2);
    context.runStarts = new Int32Array(length * 2);
    context.runEnds = new Int32Array(length * 2);
    context.phrases = new Int32Array(length * 2);
  }
  const { active, runStarts, runEnds, phrases } = context;
  phrases.fill(0, 0, length);
  let before = 0;
  for (let i = 0; i < length; i++) {
    const form = forms[i] as Form;
    before = form.starts || (before === 1 && form.continues) ? 1 : 0;
    active[i] = before;
  }
  for (let i = 0; i < length; i++) {
    if (active[i] === 0) continue;
    let end = i;
    while (end + 1 < length && joins(forms, end, length)) end++;
    for (let j = i; j <= end; j++) {
      runStarts[j] = i;
      runEnds[j] = end;
    }
    i = end;
  }
  for (let i = 0; i < length; i++) {
    if (active[i] === 0 || ((forms[i] as Form).bits & GAZETTEER_BITS.opensPhrase) === 0) continue;
    let hash = phraseStep(PHRASE_START, (forms[i] as Form).lower);
    let found = 0;
    let end = i;
    for (let j = i + 1; j < Math.min(length, i + LONGEST_PHRASE); j++) {
      hash = phraseStep(hash, (forms[j] as Form).lower);
      const bits = gazetteer.phrases.get(hash);
      if (bits === undefined) break;
      if (bits !== 0) {
        found = bits;
        end = j;
      }
    }
    if (found === 0) continue;
    for (let j = i; j <= end; j++) phrases[j] = (found << 1) | (j === i ? 1 : 0);
    i = end;
  }
}

const isCapital = (form: Form): boolean =>
  (form.shape >= SHAPES.title && form.shape <= SHAPES.mixed) || form.shape === SHAPES.alphanumeric;

/** True where the word after `at` goes on its stretch of capitals, itself or over a joining word. */
function joins(forms: readonly Form[], at: number, length: number): boolean {
  const next = forms[at + 1] as Form;
  if (isCapital(next)) return true;
  const form = forms[at] as Form;
  if (next.shape === SHAPES.stop)
    return form.length <= 3 && at + 2 < length && isCapital(forms[at + 2] as Form) && isCapital(form);
  if (next.shape === SHAPES.number) return isCapital(form);
  return (
    LEXICON.inside(next.entry) && next.shape === SHAPES.lower && at + 2 < length && isCapital(forms[at + 2] as Form)
  );
}

const BASE = 1 << 10;

/** Most features that `contextFeatures` gives a word. */
export const CONTEXT_FEATURES = 16;

/** Writes the hashes of the features of word `i` that take more than one word into `out`; returns how many. */
export function contextFeatures(context: Context, i: number, out: Int32Array): number {
  const { forms, length } = context;
  const form = forms[i] as Form;
  const previous = i > 0 ? (forms[i - 1] as Form) : EDGE;
  const next = i + 1 < length ? (forms[i + 1] as Form) : EDGE;
  const runStart = context.runStarts[i] as number;
  const runEnd = context.runEnds[i] as number;
  const head = forms[runStart] as Form;
  const tail = forms[runEnd] as Form;
  const left = runStart > 0 ? (forms[runStart - 1] as Form) : EDGE;
  const right = runEnd + 1 < length ? (forms[runEnd + 1] as Form) : EDGE;
  const fromStart = Math.min(i - runStart, 3);
  const toEnd = Math.min(runEnd - i, 3);
  const coarse = LEXICON.coarse(form.entry);
  out[0] = mix(BASE, mix(previous.lower, form.lower));
  out[1] = mix(BASE + 1, mix(form.lower, next.lower));
  out[2] = mix(BASE + 2, (previous.shape * SHAPE_COUNT + form.shape) * SHAPE_COUNT + next.shape);
  out[3] = mix(BASE + 3, LEXICON.coarse(previous.entry) * 128 + coarse);
  out[4] = mix(BASE + 4, coarse * 128 + LEXICON.coarse(next.entry));
  out[5] = mix(BASE + 5, mix(head.lower, fromStart));
  out[6] = mix(BASE + 6, mix(tail.lower, toEnd));
  out[7] = mix(BASE + 7, mix(left.lower, fromStart));
  out[8] = mix(BASE + 8, mix(right.lower, toEnd));
  out[9] = mix(BASE + 9, fromStart * 8 + Math.min(runEnd - runStart, 7));
  out[10] = mix(BASE + 10, mix(LEXICON.fine(head.entry), fromStart));
  out[11] = mix(BASE + 11, mix(LEXICON.coarse(left.entry), LEXICON.coarse(right.entry)));
  out[12] = mix(BASE + 12, mix(previous.shape, mix(form.bits, next.shape)));
  out[13] = mix(BASE + 13, mix(head.bits, fromStart));
  let count = 14;
  const phrase = context.phrases[i] as number;
  if (phrase !== 0) out[count++] = mix(BASE + 14, phrase);
  if (i === 0) out[count++] = mix(BASE + 15, form.shape);
  return count;
}
