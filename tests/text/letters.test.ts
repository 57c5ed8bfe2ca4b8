/** Each test of code units over all of Latin, by what Unicode says of its letters. */
import { describe, expect, test } from "vitest";
import {
  hasWords,
  indexWithin,
  isAsciiLetter,
  isAsciiLower,
  isAsciiUpper,
  isDigit,
  isDoubleMark,
  isLetter,
  isLower,
  isSpace,
  isStop,
  isUpper,
  isWordLetter,
  lastIndexWithin,
  skipSpaces,
} from "../../src/text/letters.ts";

const LATIN_1 = Array.from({ length: 0x100 }, (_, code) => code);
const LATIN = Array.from({ length: 0x300 }, (_, code) => code);

describe("tests of code units", () => {
  test.each<[string, (code: number) => boolean, RegExp, readonly number[]]>([
    ["isUpper", isUpper, /\p{Lu}/u, LATIN_1],
    // the ordinals are letters to Unicode, and the micro sign
    ["isLower", isLower, /(?![ªºµ])\p{Ll}/u, LATIN_1],
    ["isLetter", isLetter, /(?![ªºµ])\p{L}/u, LATIN_1],
    ["isAsciiUpper", isAsciiUpper, /[A-Z]/, LATIN],
    ["isAsciiLower", isAsciiLower, /[a-z]/, LATIN],
    ["isAsciiLetter", isAsciiLetter, /[A-Za-z]/, LATIN],
    ["isWordLetter", isWordLetter, /(?![ªºµ\u0250-\uffff])\p{L}/u, LATIN],
    ["isDigit", isDigit, /\d/, LATIN],
    ["isSpace", isSpace, /\s/, LATIN],
    ["isStop", isStop, /[.?!]/, LATIN],
    ["isDoubleMark", isDoubleMark, /"/, LATIN],
  ])("%s", (_, is, pattern, codes) => {
    expect(codes.filter((code) => is(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  });

  test("beyond Latin", () => {
    expect([isSpace(0xfeff), isSpace(0x2003), isStop(0x2026), isStop(0x2027)]).toEqual([true, false, true, false]);
    expect([0x201c, 0x201d, 0x201b, 0x201e].map(isDoubleMark)).toEqual([true, true, false, false]);
  });
});

test.each([
  ["  ab", 0, 4, 2],
  ["  ab", 1, 4, 2],
  ["  ab", 2, 4, 2],
  ["    ", 0, 3, 3],
  ["ab", 2, 2, 2],
])("spaces of %j from %i to %i end at %i", (text, from, end, at) => {
  expect(skipSpaces(text, from, end)).toBe(at);
});

test.each([
  ["a", true],
  ["7", true],
  ["é", true],
  ["Ā", true],
  ["日", true],
  ["-- . --", false],
  ["“…”", false],
  ["\u2000\u2bff", false],
  ["", false],
])("%j has words: %s", (text, has) => {
  expect(hasWords(text, 0, text.length)).toBe(has);
  expect(hasWords(`a${text}a`, 1, text.length + 1)).toBe(has);
});

test.each([
  [0, 6, 1, 4],
  [1, 6, 1, 4],
  [2, 6, 4, 4],
  [0, 3, 1, 1],
  [0, 2, -1, -1],
  [2, 5, -1, -1],
  [5, 2, -1, -1],
  [-3, 6, undefined, 4],
])("bc in abcdbc from %i to %i", (from, to, first, last) => {
  if (first !== undefined) expect(indexWithin("abcdbc", "bc", from, to)).toBe(first);
  expect(lastIndexWithin("abcdbc", "bc", from, to)).toBe(last);
});
