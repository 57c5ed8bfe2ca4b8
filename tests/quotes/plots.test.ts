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

test("who made the work speaks in a synopsis too", () => {
  const text =
    'Sasha mengatakan ia akan pergi besok pagi. "Film ini tentang ibu saya," kata sutradara Rina Wirasena, Senin.';
  const quotes = findQuotes({
    ...inputOf({ text, people: { Sasha: [], "Rina Wirasena": [] } }),
    title: "Sinopsis Film Hujan Sore",
  });
  expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(["Film ini tentang ibu saya"]);
});
