/**
 * Each word of the lexicon in a sentence that shows it. A row of the lexicon that is lost, or has lost its class or
 * value, gives something else there; so does a word that nobody knows.
 */
import { describe, expect, test } from "vitest";
import { LEXICON } from "../../src/language/lexicon.ts";
import { SHIPPED } from "../../src/language/tables.ts";
import { type InUse, otherwise, readCases, shownByAny } from "./in-use.ts";

const CASES = readCases<InUse>("language/words-in-use.json");

/** Of no class; some are built like verbs, agents, abbreviations. */
const UNKNOWN = [
  ...["sekarwa", "bersekarwa", "tersekarwa", "disekarwa", "pesekarwa", "mesekarwa", "sekarwator"],
  ...["sekarwa lontu", "skrw"],
];

describe("words of the lexicon in use", () => {
  test.each(CASES)("$dataset: $text", (row) => {
    expect(otherwise(row)).toEqual([]);
    expect(shownByAny(row, UNKNOWN)).toEqual([]);
  });

  test("are most words of the lexicon", () => {
    const used = new Set(CASES.flatMap(({ finds }) => Object.values(finds).flat()).map((word) => word.toLowerCase()));
    // a verb of saying stands there in one of its forms
    LEXICON.cues.forEach((cue, i) => {
      if (cue && used.has(LEXICON.lexemes[i]?.word ?? "")) used.add(cue.stem);
    });
    const rows = SHIPPED.filter(({ word }) => used.has(word));
    expect(rows.length / SHIPPED.length).toBeGreaterThan(0.75);
  });
});
