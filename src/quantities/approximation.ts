import { anyWordOf } from "../language/words.ts";

/**
 * Words before an amount that say that it is an estimate or a bound, and what goes between:
 * `diperkirakan mencapai 5.000`.
 */
const BEFORE_AMOUNT = new RegExp(
  `(?:^|[^\\p{L}-])${anyWordOf("approximate")}(?: ${anyWordOf("amount_link")})? ?[(]?$`,
  "iu",
);

/** `5.000 orang lebih`, but not `5 persen lebih tinggi`. */
const AFTER_AMOUNT = new RegExp(` ${anyWordOf("surplus")}(?=$|[^\\p{L} ]| ${anyWordOf("goes_on")}(?!\\p{L}))`, "uy");

const REACH = 36;

/** True where the words around the amount at `[start, end)` say about, nearly, more than, at least. */
export function isApproximate(text: string, start: number, end: number): boolean {
  AFTER_AMOUNT.lastIndex = end;
  return AFTER_AMOUNT.test(text) || BEFORE_AMOUNT.test(text.slice(Math.max(0, start - REACH), start));
}
