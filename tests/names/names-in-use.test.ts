/**
 * Names of the hand-written tables (countries, cities, regions, bodies, works, parts of personal names ...) in a
 * sentence that shows them: one of each line of a table at least, where the line shows at all beside the tagger.
 */
import { describe, expect, test } from "vitest";
import { type InUse, otherwise, readCases, shownByAny, withWord } from "../language/in-use.ts";
import { factsOf } from "../pipelines/article.ts";

const CASES = readCases<InUse>("names/names-in-use.json");
const ALIASES = readCases<readonly [text: string, short: string, long: string]>("names/aliases.json");

const UNKNOWN = ["Sekarwa", "sekarwa lontu"];

describe("names of the tables in use", () => {
  test.each(CASES)("$dataset: $text", (row) => {
    expect(otherwise(row)).toEqual([]);
    expect(shownByAny(row, UNKNOWN)).toEqual([]);
  });

  test("short names are those of the long ones", () => {
    const entityOf = (text: string, name: string): string | undefined =>
      factsOf(withWord(text, name)).mentions.find(({ surface }) => surface === name)?.entity_id;
    expect(ALIASES.length).toBeGreaterThan(150);
    const apart = ALIASES.filter(([text, short, long]) => entityOf(text, short) !== entityOf(text, long));
    expect(apart).toEqual([]);
    expect(ALIASES.filter(([text, short]) => entityOf(text, short) === undefined)).toEqual([]);
  });
});
