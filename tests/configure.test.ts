import { expect, it } from "vitest";
import { configure } from "../src/configure.ts";

const word = {
  word: "kabankum",
  classes: ["office" as const],
  examples: ["[Kabankum] itu mengatakan jembatan dibuka."],
};

it("reads articles with the words that it was told before the import", async () => {
  configure({ lexicon: [word] });
  const { annotate } = await import("../src/index.ts");
  const { text, quotes } = annotate("Kabankum itu mengatakan jembatan akan dibuka besok pagi.");
  expect(quotes.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end))).toEqual(["Kabankum itu"]);
  expect(() => configure({ lexicon: [{ ...word, word: "kabanhum" }] })).toThrow(/compiled/);
});

it.each([
  [{ lexicon: [{ ...word, examples: [] }] }, "lexicon.0.examples"],
  [{ outlets: [{}] }, "outlets.0"],
])("names the entry that does not fit: %j", (tables, place) => {
  expect(() => configure(tables as object)).toThrow(place);
});
