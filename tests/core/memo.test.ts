import { expect, test } from "vitest";
import { memoised } from "../../src/core/memo.ts";

test("what is remembered is made once, and again where it was forgotten", () => {
  const made: string[] = [];
  const lengthOf = memoised((key) => {
    made.push(key);
    return key.length;
  }, 2);
  expect(["a", "bb", "a", "bb"].map(lengthOf)).toEqual([1, 2, 1, 2]);
  expect(made).toEqual(["a", "bb"]);
  expect(["ccc", "a"].map(lengthOf)).toEqual([3, 1]); // all were forgotten for the third
  expect(made).toEqual(["a", "bb", "ccc", "a"]);
});
