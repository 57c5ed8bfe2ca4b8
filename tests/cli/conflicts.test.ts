/**
 * What the articles of an event tell differently, and what only looks so: small stories of `cases/conflicts.json`, a
 * week apart, run as one corpus.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/corpus/conflicts.ts";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

interface Story {
  readonly about: string;
  readonly articles: readonly { readonly host: string; readonly date: string; title: string; text: string }[];
  /** What is told differently, and each side: `count: tiga orang, Lima orang`. */
  readonly conflicts: readonly string[];
}

const STORIES: readonly Story[] = JSON.parse(readFileSync(new URL("../cases/conflicts.json", import.meta.url), "utf8"));

const records = STORIES.flatMap(({ articles }, story) =>
  articles.map(({ host, date, title, text }, k) =>
    JSON.stringify({ url: `https://www.${host}/berita/s${story}-${k}`, date, title, text }),
  ),
);
const folder = folderOf({ "in/a.jsonl": records.join("\n") });
const ended = await kliping(["run", "in", "--quiet"], folder);
const run = join(folder, "output/latest");
const storyOf = new Map(
  rowsOf(run, "documents").map(({ doc_id, url }) => [doc_id, Number(/s(\d+)-/.exec(String(url))?.[1])]),
);
const found = groupBy(rowsOf(run, "conflicts"), ({ conflict_id }) => String(conflict_id));

const conflictsOf = (story: number): string[] =>
  found
    .filter(([side]) => storyOf.get(side?.doc_id) === story)
    .map((sides) => `${sides[0]?.about}: ${sides.map(({ value }) => value).join(", ")}`);

describe("of an event", () => {
  test("all runs", () => expect(ended.code).toBe(0));

  test.each(STORIES.map(({ about, conflicts }, story) => ({ about, conflicts, story })))(
    "$about",
    ({ conflicts, story }) => {
      expect(conflictsOf(story)).toEqual(conflicts);
    },
  );

  test("the evidence of each side is a row of its article", async () => {
    for (const { row_id, doc_id } of rowsOf(run, "conflicts"))
      expect(String(row_id).startsWith(`${doc_id}:`)).toBe(true);
    expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  });
});
