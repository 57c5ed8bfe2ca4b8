import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { aboutRules } from "../../pipelines/news/reader/article.ts";
import { rulesOf } from "../../pipelines/news/rules.ts";

const CATALOGUE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../pipelines/news/reader/rules-indonesian.json", import.meta.url), "utf8"),
);

/** What stands in backticks: words of the text, which are the same in both languages. */
const shown = (about: string): string[] => about.match(/`[^`]+`/g) ?? [];

describe("rules explained in Indonesian", () => {
  const about = aboutRules(rulesOf(newsConfig.parse({})));
  const ids = Object.keys(CATALOGUE);

  test("are rules, in order, each in words of its own", () => {
    expect(ids.filter((id) => !about.has(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => CATALOGUE[id]?.trim() === "" || CATALOGUE[id] === about.get(id)?.en)).toEqual([]);
  });

  test("show the words that the English shows, and tell no two rules in the same way", () => {
    const isWithout = (id: string) => shown(about.get(id)?.en ?? "").some((words) => !CATALOGUE[id]?.includes(words));
    expect(ids.filter(isWithout)).toEqual([]);
    const told = Object.values(CATALOGUE);
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  });

  test("are given beside the English", () => {
    expect(about.get("date/century")).toEqual({ id: "Abad", en: "A century" });
  });
});
