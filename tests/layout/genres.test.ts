import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GENRE_RULES, genreFlags } from "../../src/layout/genres.ts";
import { layout } from "./tables.ts";

interface Case {
  readonly label: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly expect: readonly string[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL("../cases/layout/genres.json", import.meta.url), "utf8"));

describe("kinds of text that are no article", () => {
  it.each(cases)("$label", ({ title, lines, expect: expected }) => {
    const text = lines.join("\n");
    const { blocks } = layout.findBlocks(text, { url: null, source: null, title });
    expect(genreFlags({ title, text, blocks })).toEqual(expected);
  });

  it.each(GENRE_RULES)("$id takes its examples and leaves the others", ({ pattern, examples, not = [] }) => {
    expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
    expect(not.filter((text) => pattern.test(text))).toEqual([]);
  });
});
