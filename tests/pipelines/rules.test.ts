import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { rulesOf } from "../../pipelines/news/rules.ts";
import { TEXT_RULES } from "../../src/text/rules.ts";
import { factsOf } from "./article.ts";

const tables = rulesOf(newsConfig.parse({}));
const ids = tables.flatMap(({ rules }) => rules.map(({ id }) => id));

describe("the rules", () => {
  it("have an id each, once in the whole house, and a file that is there", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { file } of tables) expect(() => readFileSync(file)).not.toThrow();
  });

  it("are all that rows of the seeds name", () => {
    const known = new Set(ids);
    const named = new Set<string>();
    for (const path of readdirSync("seeds", { recursive: true }) as string[]) {
      const text = path.endsWith(".txt") ? readFileSync(`seeds/${path}`, "utf8") : "";
      if (text.trim() === "" || text.includes("\0")) continue;
      for (const rows of Object.values(factsOf(text, path))) {
        for (const row of rows) if ("rule" in row) named.add(row.rule);
      }
    }
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});

const BODY = "Warga Desa Sukamaju memanen padi sejak pagi tadi. Hasilnya dijual ke pasar kecamatan.";

describe("the rules of edits", () => {
  it.each(TEXT_RULES.rules.flatMap(({ id, examples }) => examples.map((text) => [id, text] as const)))(
    "%s mends %j",
    (id, text) => {
      const facts: Facts = factsOf(`${BODY}\n${text}\n${BODY}`);
      expect(facts.edits.map(({ rule }) => rule)).toContain(id);
    },
  );
});
