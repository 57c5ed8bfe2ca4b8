import { describe, expect, test } from "vitest";
import { addListedOfficials } from "../../src/names/spans/listed-officials.ts";
import { models, tableOf } from "./models.ts";

/** The names that are added where the tagger found none. */
const added = (text: string): string[] =>
  addListedOfficials(tableOf(text), [], models.spanTables, "name/listed-official").map(({ start, end }) =>
    text.slice(start, end),
  );

describe("the one-word names of listed officials", () => {
  test.each<[string, string, string[]]>([
    ["a list of two", "Hadir Camat Selo Yusrina, serta Camat Ampel Jumadi.", ["Yusrina", "Jumadi"]],
    ["no list", "Hadir Camat Selo Yusrina di sana.", []],
    ["one official alone", "Hadir Camat Selo Yusrina.", []],
    ["what follows is no office", "Hadir Camat Selo Yusrina, serta warga Ampel.", []],
    ["no stop behind the last", "Camat Selo Yusrina, serta Camat Ampel Jumadi", ["Yusrina", "Jumadi"]],
    [
      "no stop, and the next line begins with a capital",
      "Camat Selo Yusrina, serta Camat Ampel Jumadi\nWarga menari.",
      ["Yusrina", "Jumadi"],
    ],
  ])("%s: %s", (_, text, names) => expect(added(text)).toEqual(names));

  test.each([
    [8, ["Yusrina", "Jumadi"]],
    [10, ["Yusrina", "Jumadi"]],
    [11, []],
    [12, []],
  ])("%i words between the first of an office and the name", (count, names) => {
    const area = Array.from({ length: count }, (_, i) => `Selo${"ABCDEFGHIJKL".charAt(i)}`).join(" ");
    expect(added(`Hadir Camat ${area} Yusrina, serta Camat Ampel Jumadi.`)).toEqual(names);
  });
});
