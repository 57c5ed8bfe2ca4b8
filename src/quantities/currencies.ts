import { LEXICON } from "../language/lexicon.ts";
import { lexicon } from "./lexicon.ts";

/**
 * What stands before the number: `Rp 5.000`, `US$ 20 juta`. ISO 4217 codes that are words or acronyms of the news (SAR,
 * TOP, ALL) are left out.
 */
const PREFIX_CODES: Readonly<Record<string, string>> = {
  Rp: "IDR",
  RP: "IDR",
  rp: "IDR",
  IDR: "IDR",
  $: "USD",
  US$: "USD",
  USD: "USD",
  AS$: "USD",
  S$: "SGD",
  SG$: "SGD",
  SGD: "SGD",
  A$: "AUD",
  AU$: "AUD",
  AUD: "AUD",
  NZ$: "NZD",
  NZD: "NZD",
  C$: "CAD",
  CA$: "CAD",
  CAD: "CAD",
  HK$: "HKD",
  HKD: "HKD",
  NT$: "TWD",
  TWD: "TWD",
  R$: "BRL",
  BND: "BND",
  "€": "EUR",
  EUR: "EUR",
  "£": "GBP",
  GBP: "GBP",
  "¥": "JPY",
  "JP¥": "JPY",
  JPY: "JPY",
  "CN¥": "CNY",
  CNY: "CNY",
  RMB: "CNY",
  RM: "MYR",
  MYR: "MYR",
  "₩": "KRW",
  KRW: "KRW",
  "฿": "THB",
  THB: "THB",
  "₹": "INR",
  INR: "INR",
  "₫": "VND",
  VND: "VND",
  "₱": "PHP",
  "₽": "RUB",
  RUB: "RUB",
  "₺": "TRY",
  AED: "AED",
  CHF: "CHF",
};

const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries(PREFIX_CODES));

/** Codes that also follow the number: `5 juta USD`. */
const SUFFIX_SYMBOLS = [...PREFIXES].filter(([symbol]) => !/^(?:[Rr][Pp]|RM|.?.?\$|\$)$/.test(symbol));

/** CLDR's Indonesian names, where they have two words: alone, `lari`, `real`, `pula` and others are everyday words. */
function cldrNames(): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(["id"], { type: "currency", fallback: "none" });
  const entries: (readonly [string, string])[] = [];
  for (const code of Intl.supportedValuesOf("currency")) {
    const name = names.of(code);
    if (name && /^\p{L}+(?: \p{L}+){1,9}$/u.test(name)) entries.push([name, code]);
  }
  return entries;
}

/** What newsrooms call currencies; null where several countries share the name and the text does not settle it. */
const OWN_NAMES = LEXICON.wordsOf("currency").map((name) => [name, LEXICON.find(name)?.values.code ?? null] as const);

/** The currency whose name stands after a number: `dolar AS`, `yen`, `EUR`. */
export const currencyAt = lexicon<string | null>([...OWN_NAMES, ...cldrNames()], SUFFIX_SYMBOLS);

/** The characters that a prefix ends with, and those that it is made of. */
const LAST = new Set([...PREFIXES.keys()].map((prefix) => prefix.charCodeAt(prefix.length - 1)));
const INNER = new Set(
  [...PREFIXES.keys()].flatMap((prefix) => [...prefix].map((character) => character.charCodeAt(0))),
);
const LONGEST = Math.max(...[...PREFIXES.keys()].map((prefix) => prefix.length));

/** The currency written before a number that begins at `at`, at most a point and a blank away: `Rp. 5.000`. */
export function currencyBefore(text: string, at: number): { readonly code: string; readonly start: number } | null {
  let end = at;
  if (text.charCodeAt(end - 1) === 32) end--;
  const point = text.charAt(end - 1) === ".";
  if (point) end--;
  if (!LAST.has(text.charCodeAt(end - 1))) return null;
  let start = end;
  while (end - start <= LONGEST && INNER.has(text.charCodeAt(start - 1))) start--;
  for (; start < end; start++) {
    const code = PREFIXES.get(text.slice(start, end));
    const inWord = /[\p{L}\d]/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(start));
    // `USD.` ends a sentence
    if (code !== undefined && !inWord) return point && code !== "IDR" ? null : { code, start };
  }
  return null;
}
