/** Who holds any office speaks: a word that the lexicon knows as one is known to the reading of speech. */
import { expect, test } from "vitest";
import { LEXICON } from "../../src/language/lexicon.ts";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf } from "./cases.ts";

const STATEMENT = "jembatan akan dibuka besok pagi";

test.each(LEXICON.wordsOf("office"))("%s", (word) => {
  const text = `${word.charAt(0).toUpperCase()}${word.slice(1)} itu mengatakan ${STATEMENT}.`;
  expect(findQuotes(inputOf({ text })).map(({ start, end }) => text.slice(start, end))).toEqual([STATEMENT]);
});
