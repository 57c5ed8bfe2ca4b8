/** Goods by maker and model: `Hyundai Ioniq 5`, `Xiaomi 15`, `truk Hino`. */
import { NUMBER, PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, textAt, wordAt } from "../../language/token-table.ts";
import { MAKERS } from "../../language/world-names.ts";
import type { SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import { inPlaceOf, overlapsOf } from "./overlaps.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.85;
/** Tokens of the longest model. */
const LONGEST = 4;
/** Tokens of the longest maker. */
const LONGEST_MAKER = 2;

const NAMES: ReadonlySet<string> = new Set(MAKERS);
const FIRST_WORDS: ReadonlySet<string> = new Set(MAKERS.map((name) => name.split(" ")[0] as string));

const SKETCH_LENGTHS = 32;
/** First letter and length of a word: most words are told apart by them without building strings. */
const sketchOf = (first: number, length: number): number =>
  (first & 127) * SKETCH_LENGTHS + Math.min(length, SKETCH_LENGTHS - 1);
const SKETCH: Uint8Array = (() => {
  const sketch = new Uint8Array(128 * SKETCH_LENGTHS);
  for (const word of FIRST_WORDS) sketch[sketchOf(word.charCodeAt(0), word.length)] = 1;
  return sketch;
})();

/** Makes one name of a maker and the model behind it, or of a maker behind the noun of its goods. */
export function addModels(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const goods: NameSpan[] = [];
  const over = overlapsOf(spans);
  for (let at = 0; at < tokens.length; at++) {
    const to = goodsEnd(tokens, at);
    if (to <= at || !isOpen(tokens, over(at, to), at, to)) continue;
    goods.push(spanOver(tokens, at, to, { type: "product", rule, confidence: CONFIDENCE }));
    at = to - 1;
  }
  return inPlaceOf(spans, goods);
}

/** Where goods end whose maker's name begins at a token, by their figure, noun or known name; -1 without. */
function goodsEnd(tokens: TokenTable, at: number): number {
  const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
  if (SKETCH[sketchOf(tokens.text.charCodeAt(start), end - start)] !== 1) return -1;
  if (!FIRST_WORDS.has(wordAt(tokens, at))) return -1;
  const maker = makerEnd(tokens, at);
  if (maker < 0) return -1;
  const model = modelEnd(tokens, maker);
  if (model > maker) return model;
  const known = knownModelEnd(tokens, maker);
  if (known > maker) return known;
  return is(tokens, at - 1, C.goods_noun) ? namedEnd(tokens, maker) : -1;
}

/** Where the maker's name ends that begins at a token; -1 without. */
function makerEnd(tokens: TokenTable, at: number): number {
  for (let to = Math.min(tokens.length, at + LONGEST_MAKER); to > at; to--)
    if (NAMES.has(textAt(tokens, at, to))) return to;
  return -1;
}

/** Where a model ends that everyone knows: `Hyundai` `Creta`; -1 without. */
function knownModelEnd(tokens: TokenTable, from: number): number {
  for (let to = Math.min(tokens.length, from + LONGEST); to > from; to--)
    if (hasCapitalAt(tokens, from) && knownTypeOf(textAt(tokens, from, to)) === "product") return to;
  return -1;
}

/** Words with a capital and numbers as far as the last that has a figure; `from` where none has. */
function modelEnd(tokens: TokenTable, from: number): number {
  let end = from;
  for (let at = from; at < from + LONGEST && isOfModel(tokens, at); at++)
    if (hasFigure(tokens, at) && (tokens.kinds[at] !== NUMBER || !isCount(tokens, at))) end = at + 1;
  while (end > from && end < from + LONGEST && isTail(tokens, end)) end++;
  return isVariant(tokens, end) ? end + 2 : end;
}

/** `Boeing 737` `-800`: the figure of the variant, with nothing between. */
const isVariant = (tokens: TokenTable, at: number): boolean =>
  initialAt(tokens, at) === "-" &&
  tokens.kinds[at - 1] === NUMBER &&
  tokens.kinds[at + 1] === NUMBER &&
  tokens.starts[at] === tokens.ends[at - 1] &&
  tokens.starts[at + 1] === tokens.ends[at];

const hasFigure = (tokens: TokenTable, at: number): boolean => /\d/.test(wordAt(tokens, at));

const isOfModel = (tokens: TokenTable, at: number): boolean =>
  at < tokens.length &&
  tokens.kinds[at] !== PUNCTUATION &&
  (hasCapitalAt(tokens, at) || hasFigure(tokens, at)) &&
  !isPlate(tokens, at) &&
  !is(tokens, at, C.institution_tail) &&
  !is(tokens, at, C.company_word) &&
  !is(tokens, at, C.institution) &&
  !is(tokens, at, C.weekday) &&
  !is(tokens, at, C.month);

/** `B 1511 TOT`, `BK-1875-ZC`: what a vehicle is registered by. */
const isPlate = (tokens: TokenTable, at: number): boolean =>
  /^[A-Z]{1,2}$/.test(wordAt(tokens, at))
    ? tokens.kinds[at + 1] === NUMBER || initialAt(tokens, at + 1) === "-"
    : /^[A-Z]{1,2}-\d{2,4}(?:-|$)/.test(wordAt(tokens, at));

/** `Pro Max`, `Ultra`: capitals right behind the figure. */
const isTail = (tokens: TokenTable, at: number): boolean => isOfModel(tokens, at) && tokens.kinds[at] !== NUMBER;

/** `Honda 250 unit`, `Toyota 2019`: a number that counts, or a year. */
const isCount = (tokens: TokenTable, at: number): boolean =>
  /^(?:19|20)\d\d$|[.,]/.test(wordAt(tokens, at)) ||
  initialAt(tokens, at + 1) === "%" ||
  COUNTED.some((name) => is(tokens, at + 1, name));
const COUNTED: readonly number[] = [
  C.counted_thing,
  C.counted_person,
  C.time_unit,
  C.numeral,
  C.measure,
  C.share,
  C.person,
];

/** `sepatu Adidas Samba`: as far as words with a capital go; -1 where they are the company's (`truk Hino Motors`). */
function namedEnd(tokens: TokenTable, from: number): number {
  const isOther = (at: number): boolean => OTHERS.some((name) => is(tokens, at, name));
  let to = from;
  while (to < from + LONGEST_NAMED && isOfModel(tokens, to) && !isOther(to)) to++;
  const goesOn = hasCapitalAt(tokens, to) && !isPlate(tokens, to) && !isOther(to);
  return to < from + LONGEST_NAMED && goesOn ? -1 : to;
}
/** Tokens of the longest model without a figure, and what begins another name. */
const LONGEST_NAMED = 3;
const OTHERS: readonly number[] = [C.title, C.office, C.place_unit];

/** True where names that lie in the range are parts of the goods', and none is longer or goods with its figure. */
const isOpen = (tokens: TokenTable, names: readonly NameSpan[], from: number, to: number): boolean =>
  names.every((name) => {
    if (name.from === from && name.to === to) return name.type !== "product" || name.confidence < CONFIDENCE;
    const isOfVariant = name.from === from && name.to === to - 2 && isVariant(tokens, name.to);
    if (name.from < from || name.to > to || (isModel(tokens, name) && !isOfVariant)) return false;
    return name.type !== "product" || name.to - name.from < to - from;
  });

const isModel = ({ text }: TokenTable, { type, start, end }: NameSpan): boolean =>
  type === "product" && /\d/.test(text.slice(start, end));
