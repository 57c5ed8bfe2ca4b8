/** Reads the longest entry of a table that stands at a place of a text. */
export interface Match<Value> {
  readonly value: Value;
  readonly end: number;
}

export type Lexicon<Value> = (text: string, at: number) => Match<Value> | null;

interface Entry<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** A word, or a symbol: `m²`, `°C`, `%`, `€`. */
const HEAD = /\p{L}[\p{L}²³]*|°\p{L}?|[%‰€£¥]/uy;
const WORD_CHARACTER = /[\p{L}\d²³]/u;

/** True where a phrase that ends with `last` may end before `next`: inside a word it may not. */
const endsWord = (last: string, next: string): boolean => !WORD_CHARACTER.test(next) || !WORD_CHARACTER.test(last);

/** The first word of a phrase: what entries are found by. */
function headOf(phrase: string): string {
  HEAD.lastIndex = 0;
  return HEAD.exec(phrase)?.[0] ?? phrase;
}

/**
 * A lexicon from a table of phrases. `symbols` keep their case (`mW` is not `MW`); phrases are matched in any case. An
 * entry matches whole words only. Cost: one look-up by the word that stands at the place, then the few entries that
 * begin with it.
 */
export function lexicon<Value>(
  phrases: Iterable<readonly [string, Value]>,
  symbols: Iterable<readonly [string, Value]> = [],
): Lexicon<Value> {
  const byHead = new Map<string, Entry<Value>[]>();
  const bySymbol = new Map<string, Entry<Value>[]>();
  const add = (map: Map<string, Entry<Value>[]>, phrase: string, value: Value) => {
    const head = headOf(phrase);
    const entries = map.get(head);
    if (!entries) map.set(head, [{ phrase, value }]);
    else if (!entries.some((entry) => entry.phrase === phrase)) entries.push({ phrase, value }); // the first entry wins
  };
  for (const [phrase, value] of phrases) add(byHead, phrase.toLowerCase(), value);
  for (const [symbol, value] of symbols) add(bySymbol, symbol, value);
  for (const map of [byHead, bySymbol]) {
    for (const entries of map.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  }
  const NONE: readonly Entry<Value>[] = [];
  return (text, at) => {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text)?.[0];
    if (head === undefined) return null;
    const symbol = entryAt(bySymbol.get(head) ?? NONE, text, at, String);
    const phrase = entryAt(byHead.get(head.toLowerCase()) ?? NONE, text, at, lower);
    // `5 m persegi` is no length
    const found = phrase && phrase.phrase.length > (symbol?.phrase.length ?? 0) ? phrase : symbol;
    return found && { value: found.value, end: at + found.phrase.length };
  };
}

const lower = (written: string): string => written.toLowerCase();

/** The first entry that stands at `at` as a whole word. */
function entryAt<Value>(
  entries: readonly Entry<Value>[],
  text: string,
  at: number,
  folded: (written: string) => string,
): Entry<Value> | null {
  for (const entry of entries) {
    const end = at + entry.phrase.length;
    if (endsWord(entry.phrase.slice(-1), text.charAt(end)) && folded(text.slice(at, end)) === entry.phrase)
      return entry;
  }
  return null;
}
