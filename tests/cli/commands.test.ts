import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { ARTICLES, folderOf, kliping, rowsOf } from "./kliping.ts";

describe("kliping repair", () => {
  test("filters a text: mojibake in, what it was out", async () => {
    const { code, stdout, stderr } = await kliping(["repair"], folderOf({}), "â€œKami siap,â€\u009d ujarnya.\n");
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "“Kami siap,” ujarnya.\n", stderr: "" });
  });

  test("explains every edit as a line of JSON, in code points", async () => {
    const folder = folderOf({ "a.txt": "😀 Harga\u200b naik\n" });
    const { stdout, stderr } = await kliping(["repair", "a.txt", "--explain"], folder);
    expect(stdout).toBe("😀 Harga naik\n");
    const edit = JSON.parse(stderr);
    expect(edit).toMatchObject({ start: 7, end: 8, before: "\u200b", after: "" });
    expect(edit.rule).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  test("says which file it cannot read", async () => {
    const { code, stderr } = await kliping(["repair", "none.txt"], folderOf({}));
    expect(code).toBe(2);
    expect(stderr).toContain("none.txt");
  });
});

describe("kliping schema", () => {
  test.each(["json", "table", "duckdb", "bigquery"])("prints all columns of a dataset in order: %s", async (format) => {
    const { code, stdout } = await kliping(["schema", "quotes", "--format", format], folderOf({}));
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    const columns = Array.isArray(schema)
      ? names(schema)
      : schema.fields
        ? names(schema.fields)
        : Object.keys(schema.properties ?? schema);
    expect(columns).toEqual(Object.keys(DATASETS.quotes.schema.shape));
  });

  test("prints all datasets where none is named", async () => {
    const { stdout } = await kliping(["schema"], folderOf({}));
    expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(DATASETS));
  });

  test("names the datasets that there are", async () => {
    const { code, stderr } = await kliping(["schema", "authors"], folderOf({}));
    expect(code).toBe(2);
    expect(stderr).toContain("documents, paragraphs");
  });
});

describe("on a published run", () => {
  let folder: string;
  let run: string;
  beforeAll(async () => {
    folder = folderOf(ARTICLES);
    await kliping(["run", "in", "--quiet"], folder);
    run = realpathSync(join(folder, "output/latest"));
  });

  test("kliping diff tells rows by dataset, and articles that came, went or changed", async () => {
    const crawl = ARTICLES["in/crawl.jsonl"].split("\n");
    const after = folderOf({
      "in/crawl.jsonl": [crawl[0]?.replace("120 meter", "130 meter"), crawl[1], crawl[2]].join("\n"),
      "in/pasar.txt": "Pasar Desa Ramai\nPasar di Desa Suka Maju ramai sejak Minggu pagi.\n",
    });
    await kliping(["run", "in", "--quiet"], after);
    const { code, stdout } = await kliping(["diff", run, join(after, "output/latest")], folder);
    expect(code).toBe(0);
    const lines = stdout.trim().split("\n");
    expect(lines.slice(0, Object.keys(DATASETS).length).map((line) => line.split("\t")[0])).toEqual(
      Object.keys(DATASETS),
    );
    expect(lines[0]).toBe("documents\t3\t3\t=");
    expect(lines.slice(Object.keys(DATASETS).length).map((line) => line.replace(/\t[0-9a-f]{16}\t/, "\t"))).toEqual([
      "added\tpasar.txt\tpasar",
      "changed\tcrawl.jsonl\ta-1",
      "removed\tdesa.txt\tdesa",
    ]);
  });

  /** Edits a file of a copy of the run. */
  function damaged(file: string, change: (content: string) => string): string {
    const copy = folderOf({});
    for (const name of readdirSync(run)) {
      if (name !== "data") writeFileSync(join(copy, name), readFileSync(join(run, name)));
    }
    const data = folderOf(
      Object.fromEntries(
        readdirSync(join(run, "data")).map((name) => [`data/${name}`, readFileSync(join(run, "data", name), "utf8")]),
      ),
    );
    for (const name of readdirSync(copy)) writeFileSync(join(data, name), readFileSync(join(copy, name)));
    writeFileSync(join(data, file), change(readFileSync(join(data, file), "utf8")));
    return data;
  }

  test.each<[string, string, (content: string) => string, RegExp]>([
    [
      "a checksum that is another",
      "data/documents.csv",
      (csv) => csv.replace("Warga", "warga"),
      /documents\.csv.*not the one/,
    ],
    [
      "a row too few",
      "data/dates.csv",
      (csv) => csv.replace(/\r\n[^\r]+\r\n$/, "\r\n"),
      /dates\.csv.*rows, the manifest says/,
    ],
    [
      "a span that does not slice to its surface",
      "data/mentions.ndjson",
      (rows) => rows.replace(/"surface":"(.)/, '"surface":"_'),
      /mentions\t[0-9a-f]{16}:m\d+\tsurface is not documents\.text/,
    ],
    [
      "a source that does not rebuild",
      "data/edits.ndjson",
      (rows) => rows.replace(/"before":"[^"]*"/, '"before":"xyz"'),
      /paragraphs\t[0-9a-f]{16}:\d+\tthe edit at \d+/,
    ],
    [
      "removed text that is not what it was",
      "data/paragraphs.ndjson",
      (rows) => rows.replace("Petani Tiga Desa", "Petani Lima Desa"),
      /documents\t[0-9a-f]{16}\tthe rebuilt source differs from desa\.txt/,
    ],
    [
      "a key that is there twice",
      "data/sentences.ndjson",
      (rows) => rows.replace(/"sentence_index":1/, '"sentence_index":0'),
      /sentences\td[0-9a-f]{15}:0\tdoc_id, sentence_index is not unique/,
    ],
    [
      "a reference to nothing",
      "data/entities.ndjson",
      (rows) => rows.replace(/"entity_id":"..../, '"entity_id":"0000'),
      /entity_id [0-9a-f]{16} is no entities\.entity_id/,
    ],
    [
      "a value that no schema takes",
      "data/quotes.ndjson",
      (rows) => rows.replace('"stance":"', '"stance":"un'),
      /quotes\t[0-9a-f]{16}:q1\tstance: Invalid option/,
    ],
    [
      "a count of words that is another",
      "data/documents.ndjson",
      (rows) => rows.replace(/"word_count":/, '"word_count":1'),
      /documents\t[0-9a-f]{16}\tword_count is \d+, should be \d+/,
    ],
    [
      "a rule that nobody wrote",
      "data/dates.ndjson",
      (rows) => rows.replace(/"rule":"date\//, '"rule":"date/x'),
      /dates\t[0-9a-f]{16}:d1\trule date\/x.* is no rule of this version/,
    ],
    [
      "an entity that its mentions do not make",
      "data/entities.ndjson",
      (rows) => rows.replace(/"mention_count":/, '"mention_count":1'),
      /entities\t\d+\tthe row is not what the rows of the articles make/,
    ],
    [
      "a count that does not balance",
      "manifest.json",
      (json) => json.replace('"no_text": 1', '"no_text": 2'),
      /balance\t4 records came in, 5 are accounted for/,
    ],
  ])("kliping verify finds %s", async (_, file, change, told) => {
    const copy = damaged(file, change);
    const { code, stdout } = await kliping(["verify", copy, "--input", "in"], folder);
    expect(stdout).toMatch(told);
    expect(code).toBe(1);
  });

  test("kliping verify needs no sources", async () => {
    const copy = damaged("manifest.json", (json) => json);
    expect(readFileSync(join(copy, "manifest.json"), "utf8")).not.toContain(folder);
    const { stdout, code } = await kliping(["verify", copy], folder);
    expect(stdout).toContain("0 sources compared");
    expect(code).toBe(0);
  });

  test("a run that lacks a dataset of today is told as such", async () => {
    const copy = damaged("manifest.json", (json) => {
      const { stories, ...datasets } = JSON.parse(json).datasets;
      expect(stories.rows).toBeGreaterThanOrEqual(0);
      return JSON.stringify({ ...JSON.parse(json), datasets });
    });
    rmSync(join(copy, "data/stories.ndjson"));
    const { code, stderr } = await kliping(["verify", copy], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("it has no stories: another version made it");
  });

  test("the rows say what they should of the damaged article", () => {
    const document = rowsOf(run, "documents").find((row) => row.source_path === "desa.txt");
    expect(document).toMatchObject({ outlet: "liputan6", dateline_place: "Boyolali", source_format: "text" });
    expect(document?.text).not.toMatch(/Baca Juga|Gotong Royong|â/);
  });
});

test("every command explains itself with an example", async () => {
  for (const command of ["run", "show", "verify", "diff", "schema", "repair"]) {
    const { code, stdout } = await kliping(["help", command], folderOf({}));
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\n  \\$ (.*\\| )?.*kliping ${command}`));
  }
});
