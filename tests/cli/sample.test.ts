import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, kliping } from "./kliping.ts";

const CSV = [
  "k1,isi,tanggal",
  '"Dermaga Kampung Laut Diperbaiki","Nelayan memperbaiki dermaga. Kerjanya tiga hari, kata Rina Wulandari.",13/5/2023',
  '"Bawang Dipanen Lebih Awal","Petani memanen bawang merah. Harganya naik sejak pekan lalu.",2/6/2023',
  '"Kosong","",3/6/2023',
].join("\n");

test("a sample tells what each file is taken for, and writes nothing", async () => {
  const folder = folderOf({
    "in/a.csv": CSV,
    "in/b.txt": "Nelayan memperbaiki dermaga.\n",
    "in/c.txt": "Petani panen.\n",
  });
  const { code, stdout } = await kliping(["run", "in", "--sample", "1"], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("a.csv: 1 article\n");
  for (const column of ["title      k1 (cells)", "text       isi (name)", "day_order  day_first (cells)"]) {
    expect(stdout).toContain(column);
  }
  expect(stdout).toContain("- Dermaga Kampung Laut Diperbaiki · 2023-05-13 (metadata)");
  expect(stdout).toContain("b.txt: 1 article\n");
  expect(stdout).toContain("and 1 more files of one article each");
  const { stdout: all } = await kliping(["run", "in", "--sample", "2"], folder);
  expect(all).toContain("c.txt: 1 article\n");
  expect(all).not.toContain("more files of one article");
  expect(readdirSync(folder)).toEqual(["in"]);
});

test("a run, and a sample, tell of a name of the configuration that no column has", async () => {
  const folder = folderOf({ "in/a.csv": CSV, "in/.b.txt": "Tersembunyi.", "k.json": '{"fields":{"title":["jdul"]}}' });
  const { stdout } = await kliping(["run", "in", "--config", "k.json", "--sample", "9"], folder);
  expect(stdout).toContain("title      jdul (absent)");
  const { stderr } = await kliping(["run", "in", "--config", "k.json", "--quiet"], folder);
  expect(stderr).toContain("fields.title names jdul, which is not in a.csv");
  const report = JSON.parse(readFileSync(join(folder, "output/latest/report.json"), "utf8"));
  expect(report.remarks).toEqual(["fields.title names jdul, which is not in a.csv"]);
  expect(report.balance.skipped).toEqual({ hidden: 1 });
});

test("a sample counts what is rejected, and ends with 3 where it saw no article", async () => {
  const folder = folderOf({ "in/a.csv": CSV, "kosong/b.csv": "judul,tautan\nSatu,https://contoh.id/1\n" });
  const { stdout } = await kliping(["run", "in", "--sample", "9"], folder);
  expect(stdout).toContain("a.csv: 2 articles\n");
  expect(stdout).toContain("rejected 1: no_text");
  const { code, stdout: empty } = await kliping(["run", "kosong", "--sample", "9"], folder);
  expect(code).toBe(3);
  expect(empty).toContain("b.csv: 0 articles\n");
});
