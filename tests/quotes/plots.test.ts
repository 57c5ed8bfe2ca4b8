/** A synopsis tells what figures say; an article that has one beside news is read. */
import { expect, test } from "vitest";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf } from "./cases.ts";

const ARTICLE = inputOf({ text: "Sasha mengatakan ia akan pergi besok pagi.", people: { Sasha: [] } });

test.each([
  ["Sinopsis Sinetron Hujan Sore Episode 12", 0],
  ["Tayang Kamis, Ini Sinopsis Hujan Sore", 1],
  [null, 1],
])("%s", (title, rows) => {
  expect(findQuotes({ ...ARTICLE, title })).toHaveLength(rows);
});
