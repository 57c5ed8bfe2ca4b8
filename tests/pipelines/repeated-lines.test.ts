import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { decidedLines, keysApart, learnedRows, lineKey, scopeOf } from "../../pipelines/news/learned.ts";
import { judge, outletNames } from "../../pipelines/news/reduce/repeated-lines.ts";
import { NO_FIELDS } from "../../src/core/document.ts";
import { lineShape } from "../../src/layout/line-shape.ts";
import { factsOf } from "./article.ts";

interface Case {
  readonly line: string;
  readonly at: "head" | "tail" | "inside";
  /** The share of the outlet's articles. */
  readonly of: number;
  readonly own?: number;
  readonly inner?: number;
  readonly item?: true;
  readonly title?: true;
  readonly signs: readonly string[];
  readonly doubts: readonly string[];
  readonly sure: boolean;
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL("../cases/layout/repeated-lines.json", import.meta.url), "utf8"),
);

describe("a line that an outlet repeats is boilerplate only by a sign of its own", () => {
  test.each(CASES)("$line ($at, $of)", ({ line, at, of, own = 0, inner = 1, item, title, ...expected }) => {
    const { signs, doubts, isSure } = judge(
      {
        outlet: "kabardesa.id",
        line: lineShape(line) as string,
        example: line,
        docId: "d0123456789abcde",
        articles: 1000 * of,
        outletArticles: 1000,
        days: 100,
        firstDay: "2025-01-01",
        lastDay: "2025-12-31",
        times: 1000 * of,
        heads: at === "head" ? 1000 * of : 0,
        tails: at === "tail" ? 1000 * of : 0,
        innerLines: inner,
        isItem: item ?? false,
      },
      { ownWords: own, isTitle: title ?? false },
      ["kabar desa"],
    );
    expect({ signs, doubts, sure: isSure }).toEqual(expected);
  });

  test("an outlet is called as its tables have it, another by its host", () => {
    const names = outletNames(newsConfig.parse({}));
    expect(names("detik")).toContain("detikcom");
    expect(names("posmetro-medan.com")).toEqual(["posmetro"]);
    expect(names("./kabar/")).toEqual([]);
  });
});

describe("what was decided of lines", () => {
  const rows = learnedRows([
    { outlet: "b.id", line: "Memuat...", decision: "remove" },
    { outlet: "a.id", line: "Waktu baca 3 menit", decision: "keep" },
    { outlet: "b.id", line: "memuat...", decision: "keep" },
    { outlet: "a.id", line: "Lanjut", decision: "propose", article_count: 12 },
  ]);

  test("counts once a line, the first row before the others, in an order of its own", () => {
    const decided = [
      { outlet: "a.id", line: "waktu baca {n} menit", decision: "keep" },
      { outlet: "b.id", line: "memuat...", decision: "remove" },
    ];
    expect(decidedLines(rows)).toEqual(decided);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows.slice(0, 2), { minLength: 2 }), (shuffled) => {
        expect(decidedLines(shuffled)).toEqual(decided);
      }),
    );
  });

  test("touches the lines that one table removes and another does not", () => {
    const [kept, removed] = decidedLines(rows);
    if (!kept || !removed) throw new Error("two rows");
    const key = lineKey("Memuat...");
    expect(keysApart([], [kept, removed])).toEqual([key]);
    expect(keysApart([removed], [{ ...removed, decision: "keep" }, kept])).toEqual([key]);
    expect(keysApart([removed], [removed, kept])).toEqual([]);
    expect(keysApart([removed], [{ ...removed, outlet: "c.id" }])).toEqual([key, key]);
  });

  test("a row that is no line is refused", () => {
    const row = { outlet: "a.id", line: "12.30", decision: "remove" };
    expect(() => learnedRows([row])).toThrow("0.line: is too long, or has next to no letters");
  });
});

test("lines are counted by outlet, else by host, else by folder", () => {
  const nothing = { title: null, datelinePlace: null, authors: [], editors: [], section: null, timestamp: null };
  const scope = (url: string | null, slug: string | null, brand: string | null) =>
    scopeOf(
      {
        sourcePath: "kabar/2025/a.txt",
        fields: { ...NO_FIELDS, url },
      },
      { ...nothing, brand, outlet: slug === null ? null : { slug, name: slug, basis: "url" } },
    );
  expect(scope("https://www.kabar.id/a", "detik", null)).toBe("detik");
  expect(scope("https://www.kabar.id/a", null, null)).toBe("kabar.id");
  expect(scope(null, null, "Kabar.id")).toBe("kabar.id");
  expect(scope(null, null, null)).toBe("./kabar/2025/");
});

test("paragraphs have the key of short kept lines", () => {
  const { paragraphs } = factsOf(`Warga Panen Raya\nWarga memanen 12 ton padi di sawah.\n\nBaca juga: Pasar Dibuka\n`);
  expect(paragraphs.map(({ kept, line_key }) => [kept, line_key])).toEqual([
    [false, null],
    [true, lineKey("Warga memanen 3 ton padi di sawah.")],
    [false, null],
    [false, null],
  ]);
});
