import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { aboutRules } from "../../pipelines/news/reader/article.ts";
import { rulesOf } from "../../pipelines/news/rules.ts";

const CATALOGUE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../pipelines/news/reader/rules-indonesian.json", import.meta.url), "utf8"),
);

describe("rules explained in Indonesian", () => {
  const about = aboutRules(rulesOf(newsConfig.parse({})));

  test("are rules, in order, each in words of its own", () => {
    const ids = Object.keys(CATALOGUE);
    expect(ids.filter((id) => !about.has(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => CATALOGUE[id]?.trim() === "" || CATALOGUE[id] === about.get(id)?.en)).toEqual([]);
  });

  test("are given beside the English, which stands alone where there is none", () => {
    expect(about.get("date/century")).toEqual({ id: "Abad", en: "A century" });
    expect([...about.values()].filter(({ id, en }) => id !== en)).toHaveLength(Object.keys(CATALOGUE).length);
  });
});
