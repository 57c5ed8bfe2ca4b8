/**
 * What a run over the samples and `cases/runs` publishes and what the commands say of it: the datasets that only the
 * whole corpus shows, the report's words and numbers, and a transcript a command. As in pinned-rows.test.ts the files
 * say what is, not what should be: who changes something reads what moved in them, and writes them anew with `-u`.
 */
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataOf, type Ended, folderOf, kliping, rowsOf } from "../cli/kliping.ts";

process.env.NO_COLOR = "1"; // machines of CI are coloured otherwise

const ROOT = new URL("../..", import.meta.url).pathname;
const CASES = "../cases/rows/runs";

const OF_THE_CORPUS = [
  ...["entities", "office_terms", "duplicates", "lineage", "stories", "story_articles", "conflicts"],
  ...["quote_versions", "repeated_lines", "rejects", "masks"],
];

/** Each begins in a folder with `in`, and with `output`, where it was run twice: first without the wire's articles. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  "run-dry": ["run", "in", "--dry-run"],
  "run-sample": ["run", "in", "--sample", "3"],
  "show-file": ["show", "in/samples/detik/harga-cabai-boyolali.txt"],
  "show-record": ["show", "in/samples/arsip/hasil-scrape.csv", "--record", "2"],
  "show-article": ["show", "<article>"],
  "show-page": ["show", "<article>", "--html"],
  story: ["story", "<story>"],
  verify: ["verify", "output/latest", "--rerun"],
  diff: ["diff", "output/runs/<before>", "output/latest"],
  check: ["check", "output/latest", "--dataset", "quotes", "--summary"],
  load: ["load", "output/latest", "--to", "tables.duckdb"],
  repair: ["repair", "in/broken.txt", "--explain"],
  rule: ["rules", "quote/according-to"],
  "rules-of-contacts": ["rules", "contact"],
  ...Object.fromEntries(
    ["json", "table", "duckdb", "bigquery", "postgres", "sqlite", "snowflake", "redshift", "clickhouse"].map(
      (format) => [`schema-${format}`, ["schema", "duplicates", "--format", format]],
    ),
  ),
};

/** What is another in each run: when, how long, by which code, and in which folder. */
const scrubbed = (text: string, folder: string): string =>
  text
    .replaceAll(folder, "FOLDER")
    .replaceAll("\r", "")
    .replace(/\d{8}T\d{6}Z-[0-9a-f]{4}/g, "RUN")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "NOW")
    .replace(/\b\d+(?:[.,]\d+)? ?(?:s|ms|MB|MB\/s|seconds|articles\/s)(?![\w/])/g, "MUCH")
    .replace(/\d\d? \w{3} \d{4}, \d\d[.:]\d\d UTC/g, "NOW")
    .replace(/(?<=^version\n)[0-9a-f]{12}$/gm, "VERSION");

/** A page's text, a line an element. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/\s*\n\s*/g, "\n");

let folder = "";
const names: Record<string, string> = {};

beforeAll(async () => {
  folder = folderOf({ "in/broken.txt": "â€œKami siap,â€\u009d ujarnya &amp; per­gi.\n" });
  cpSync(join(ROOT, "seeds"), join(folder, "in/samples"), { recursive: true });
  await kliping(["run", "in", "--quiet"], folder);
  names["<before>"] = String(JSON.parse(readFileSync(join(folder, "output/latest/report.json"), "utf8")).run_id);
  cpSync(join(ROOT, "tests/cases/runs"), join(folder, "in/articles"), { recursive: true });
  const { code, stderr } = await kliping(["run", "in", "--metrics", "metrics.prom"], folder);
  expect(code, stderr).toBe(0);
  const [first] = rowsOf(join(folder, "output/latest"), "story_articles");
  names["<article>"] = String(first?.doc_id);
  names["<story>"] = String(first?.story_id);
}, 120_000);

const run = (args: readonly string[]): Promise<Ended> =>
  kliping(
    args.map((arg) => Object.entries(names).reduce((filled, [name, value]) => filled.replace(name, value), arg)),
    folder,
  );

describe("a run", () => {
  test.each(OF_THE_CORPUS)("%s", async (dataset) => {
    const csv = dataOf(join(folder, "output/latest"))[`${dataset}.csv`] as string;
    await expect(scrubbed(csv, folder)).toMatchFileSnapshot(`${CASES}/${dataset}.csv`);
  });

  test("is reported", async () => {
    const html = readFileSync(join(folder, "output/latest/report.html"), "utf8");
    const [from, to] = ["balance", "timings"].map((part) => html.indexOf(`aria-labelledby="${part}"`));
    await expect(scrubbed(textOf(html.slice(from, to)), folder)).toMatchFileSnapshot(`${CASES}/report.txt`);
  });

  test("looks as it did", async () => {
    const pages = ["report.html", "reader.html"].map((name) =>
      readFileSync(join(folder, "output/latest", name), "utf8"),
    );
    const parts = pages.flatMap((html) => [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)]);
    const told = parts.map(
      ([, kind, text = ""]) => `${kind}: ${text.length} characters, ${createHash("sha256").update(text).digest("hex")}`,
    );
    const [, reader = ""] = pages;
    const [, layers] = /<script type="application\/json" id="layers">([\s\S]*?)<\/script>/.exec(reader) ?? [];
    const shown = [...reader.matchAll(/data-article="(\w+)"/g)].map(([, id]) => id);
    const all = [...told, `layers: ${layers}`, `articles to look at: ${shown.join(" ")}`];
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot(`${CASES}/look.txt`);
  });

  test("is measured", async () => {
    const metrics = readFileSync(join(folder, "metrics.prom"), "utf8");
    const told = metrics.replace(/^(\w+(?:seconds|bytes)\S*) .*/gm, "$1 MUCH");
    await expect(scrubbed(told, folder)).toMatchFileSnapshot(`${CASES}/metrics.txt`);
  });
});

describe("a run for spreadsheets that masks what is private and leaves copies out", () => {
  let output = "";
  beforeAll(async () => {
    output = join(folder, "masked");
    const told = ["--privacy", "mask", "--drop-duplicates", "--leave-out", "sentences,sketches"];
    const written = ["--csv-dialect", "excel-id", "--partition-by", "outlet"];
    const { code, stderr } = await kliping(
      ["run", "in/articles", "--quiet", "--output", output, ...told, ...written],
      folder,
    );
    expect(code, stderr).toBe(0);
  });

  test.each(["documents", "masks", "contacts"])("%s", async (dataset) => {
    const csv = dataOf(join(output, "latest"))[`${dataset}.csv`] as string;
    await expect(scrubbed(csv, folder)).toMatchFileSnapshot(`${CASES}/masked/${dataset}.csv`);
  });

  test("has these files", async () => {
    const files = readdirSync(join(output, "latest"), { recursive: true }).map(String).sort();
    await expect(`${files.join("\n")}\n`).toMatchFileSnapshot(`${CASES}/masked/files.txt`);
  });
});

describe("the commands say", () => {
  test.each(Object.entries(COMMANDS))("%s", async (name, args) => {
    const { code, stdout, stderr } = await run(args);
    // what rules say of themselves is for their tables
    const shown = name === "show-page" ? textOf(stdout).replace(/\nAturan\nRules\n[\s\S]*/, "\n") : stdout;
    const said = `$ kliping ${args.join(" ")}\n${shown}${stderr}exit ${code}\n`;
    await expect(scrubbed(said, folder)).toMatchFileSnapshot(`${CASES}/commands/${name}.txt`);
  });
});
