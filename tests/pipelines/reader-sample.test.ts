import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { folderOf, kliping, rowsOf } from "../cli/kliping.ts";

const REST = "Jembatan ini panjang dan dibuka untuk semua warga kota itu. ".repeat(9);

const ARTICLES = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `in/${index}.json`,
    JSON.stringify({
      id: `a-${index}`,
      title: `Jembatan ${index} dibuka`,
      date: "2023-08-15",
      // one day of the week is wrong; a text that is long enough has no flag
      text:
        `Jembatan ${index} dibuka, ${index === 7 ? "Senin" : "Selasa"} (15/8/2023). ` +
        `"Kami senang," kata Rina. ${REST}`,
    }),
  ]),
);

const pagesOf = (output: string) => {
  const run = join(output, "latest");
  const read = (name: string) => readFileSync(join(run, name), "utf8");
  return { run, reader: read("reader.html"), report: read("report.html") };
};

let folder: string;
beforeAll(async () => {
  folder = folderOf(ARTICLES);
  expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(0);
});

test("a run publishes some of its articles in the reader, those of trouble first, led to by the report", async () => {
  const { run, reader, report } = pagesOf(join(folder, "output"));
  const shown = [...reader.matchAll(/data-article="(\w+)"/g)].map((match) => match[1]);
  expect(shown.length).toBeLessThanOrEqual(12);
  expect(new Set(shown).size).toBe(shown.length);
  const [wrong] = rowsOf(run, "dates").filter(({ weekday_agrees }) => weekday_agrees === false);
  expect(shown[0]).toBe(wrong?.doc_id);
  expect(reader).toContain("a weekday contradicts its date");
  expect(reader).toContain("drawn by lot");
  expect(report).toContain('href="reader.html"');
  expect((await kliping(["verify", "output/latest"], folder)).stdout).toMatch(/^ok: /);
});

test("the same input gives the same page, however many workers", async () => {
  expect((await kliping(["run", "in", "--quiet", "--output", "again", "--workers", "2"], folder)).code).toBe(0);
  expect(pagesOf(join(folder, "again")).reader).toBe(pagesOf(join(folder, "output")).reader);
});
