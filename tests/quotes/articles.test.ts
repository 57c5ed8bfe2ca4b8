/** The labelled articles as a whole: how much of what is said is found, and whether it is given to the right speaker. */
import { expect, test } from "vitest";
import { readArticles } from "./cases.ts";
import { score } from "./score.ts";

const lines: string[] = [];
const tally = score(readArticles(), (line) => lines.push(line));

test("there are articles enough to mean something", () => {
  expect(readArticles().length).toBeGreaterThanOrEqual(80);
});

test("what is said is found, and what is not said is not", () => {
  const report = lines.join("\n");
  expect(tally.matched / tally.found, report).toBeGreaterThanOrEqual(0.95);
  expect(tally.matched / tally.expected, report).toBeGreaterThanOrEqual(0.95);
});

test("it is given to the right speaker", () => {
  expect(tally.speaker / tally.matched, lines.join("\n")).toBeGreaterThanOrEqual(0.95);
});

test.each(["exact", "cue", "surface", "stance", "setting"] as const)("so is every other column: %s", (column) => {
  expect(tally[column] / tally.matched, lines.join("\n")).toBeGreaterThanOrEqual(0.95);
});
