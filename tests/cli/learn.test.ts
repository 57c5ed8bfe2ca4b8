import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 }); // runs in a row

const WHO = ["Warga", "Petani", "Pedagang", "Nelayan", "Guru", "Perawat", "Pemuda", "Kader"];
const DOES = ["membersihkan saluran", "memperbaiki jembatan", "menanam bakau", "mengecat balai", "memanen cabai"];
const WHERE = ["Sukamaju", "Lembah Hijau", "Teluk Bayan", "Rembul", "Ternaya", "Karangjati", "Wanasari"];
const PROMPT = "GULIR UNTUK MEMBUKA";
const FOOTER = "Ikuti terus Kabardesa setiap pagi";
const CLOSING = "Demikian laporan dari balai desa hari ini.";

const pick = (list: readonly string[], place: number) => list[place % list.length] as string;
const dayOf = (place: number) => `2025-03-${String((place % 9) + 1).padStart(2, "0")}`;

/** An article of its own words. */
function words(place: number): string {
  const [who, does, where] = [pick(WHO, place), pick(DOES, place * 3 + 1), pick(WHERE, place * 5 + 2)];
  return (
    `${who} Desa ${where} ${does} bersama ${place + 11} tetangga sejak matahari terbit, lalu pulang menjelang sore ` +
    `setelah pekerjaan di blok ${place + 3} selesai dan jalan kembali dibuka untuk kendaraan.`
  );
}

const article = (host: string, place: number, lines: readonly string[]) => ({
  url: `https://${host}/berita/${place}`,
  title: `${pick(WHO, place)} Bergotong Royong di Blok ${place}`,
  date: dayOf(place),
  text: lines.join("\n"),
});

const DAILY = (place: number) =>
  article("kabardesa.id", place, [words(place), PROMPT, words(place + 100), ...(place % 2 ? [CLOSING] : []), FOOTER]);
/** One text in twelve dresses: what stands in it is no line of the outlet. */
const COPY = (place: number) =>
  article("kabardesa.id", place, [
    ...[7, 8, 9, 10].map((other) => words(other + 1000)),
    "Ikuti pula pawai Kabardesa di alun-alun",
    `Dicatat pada kunjungan ke-${place}.`,
  ]);
/** A form that is filled anew. */
const PRAYERS = (place: number) =>
  article("kabardesa.id", place, [
    "Berikut waktu salat untuk Sukamaju dan sekitarnya dari Kabardesa, ikuti setiap hari.",
    `Subuh pukul 04.${10 + (place % 40)}`,
    `Zuhur pukul 11.${10 + (place % 40)}`,
    `Asar pukul 15.${10 + (place % 40)}`,
    `Catatan hari ke-${place}.`,
  ]);
const SMALL = (place: number) => article("warta.id", place, [words(place + 500), "Ikuti terus Warta setiap pagi"]);

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
const jsonl = (records: readonly object[]) => `${records.map((one) => JSON.stringify(one)).join("\n")}\n`;
const CRAWL = {
  "in/kabardesa.jsonl": jsonl([
    ...range(0, 40).map(DAILY),
    ...range(200, 12).map(COPY),
    ...range(300, 12).map(PRAYERS),
  ]),
  "in/warta.jsonl": jsonl(range(600, 20).map(SMALL)),
};

interface Line {
  line: string;
  decision: string;
  rule: string;
  article_count: number;
}
const tableOf = (folder: string, output = "output"): Line[] =>
  JSON.parse(readFileSync(join(folder, output, "boilerplate.json"), "utf8"));
const decisions = (folder: string) => Object.fromEntries(tableOf(folder).map(({ line, decision }) => [line, decision]));
const reportOf = (folder: string, output = "output") =>
  JSON.parse(readFileSync(join(folder, output, "latest/report.json"), "utf8"));
const removed = (folder: string, output = "output") =>
  rowsOf(join(folder, output, "latest"), "paragraphs").filter(({ rule }) => String(rule).startsWith("learned/"));
const bodies = (folder: string) => rowsOf(join(folder, "output/latest"), "documents").map(({ text }) => String(text));

const copyOf = (folder: string) => {
  const copy = folderOf({});
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};
const decide = (folder: string, line: string, decision: string) =>
  writeFileSync(
    join(folder, "output/boilerplate.json"),
    JSON.stringify(tableOf(folder).map((row) => (row.line === line ? { ...row, decision } : row))),
  );

let proposed: string;
let learned: string;
beforeAll(async () => {
  proposed = folderOf(CRAWL);
  expect(await kliping(["run", "in", "--quiet"], proposed)).toMatchObject({ code: 0, stderr: "" });
  learned = folderOf(CRAWL);
  expect(await kliping(["run", "in", "--quiet", "--learn"], learned)).toMatchObject({ code: 0, stderr: "" });
});

describe("boilerplate learned from the corpus", () => {
  test("is proposed only, and nothing is removed", () => {
    expect(decisions(proposed)).toEqual({
      [PROMPT.toLowerCase()]: "propose",
      [FOOTER.toLowerCase()]: "propose",
      [CLOSING.toLowerCase()]: "propose",
    });
    expect(removed(proposed)).toEqual([]);
    const [prompt] = tableOf(proposed);
    // 40 articles of their own, one of twelve copies; the prayers are left out of both
    expect(prompt).toMatchObject({
      article_count: 40,
      outlet_article_count: 53,
      day_count: 9,
      first_seen: "2025-03-01",
    });
  });

  test("--learn removes in the same run what is sure, and what closes an article stays", async () => {
    expect(decisions(learned)).toEqual({
      [PROMPT.toLowerCase()]: "remove",
      [FOOTER.toLowerCase()]: "remove",
      [CLOSING.toLowerCase()]: "propose",
    });
    expect(removed(learned)).toHaveLength(80);
    expect(new Set(removed(learned).map(({ text }) => String(text).trim()))).toEqual(new Set([PROMPT, FOOTER]));
    const texts = bodies(learned);
    expect(texts.filter((text) => text.includes(CLOSING))).toHaveLength(20);
    expect(texts.filter((text) => text.includes("Ikuti pula pawai"))).toHaveLength(12);
    expect(texts.filter((text) => text.includes("ikuti setiap hari"))).toHaveLength(12);
    expect(texts.filter((text) => text.includes("Ikuti terus Warta"))).toHaveLength(20);
    for (const args of [[], ["--rerun"]])
      expect(await kliping(["verify", "output/latest", ...args], learned)).toMatchObject({ code: 0 });
  });

  test("the rule of each is known", async () => {
    const rule = tableOf(learned).find(({ line }) => line === FOOTER.toLowerCase())?.rule ?? "";
    const { stdout, code } = await kliping(["rules", rule], learned);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`pattern: ${FOOTER.toLowerCase()}`)]);
    expect((await kliping(["rules", rule], proposed)).code).toBe(2);
  });

  test("a run after it removes the same and maps nothing anew; so does a full one, whatever the workers", async () => {
    const folder = copyOf(learned);
    await kliping(["run", "in", "--quiet"], folder);
    expect(reportOf(folder).reused_documents).toBe(84);
    expect(dataOf(join(folder, "output/latest"))).toEqual(dataOf(join(learned, "output/latest")));
    expect(decisions(folder)).toEqual(decisions(learned));
    cpSync(join(learned, "output/boilerplate.json"), join(folder, "full/boilerplate.json"), { recursive: true });
    await kliping(["run", "in", "--quiet", "--full", "--workers", "3", "-o", "full"], folder);
    expect(dataOf(join(folder, "full/latest"))).toEqual(dataOf(join(learned, "output/latest")));
    await kliping(["run", "in", "--quiet", "--learn", "--workers", "1", "-o", "other"], folder);
    expect(dataOf(join(folder, "other/latest"))).toEqual(dataOf(join(learned, "output/latest")));
    expect(tableOf(folder, "other")).toEqual(tableOf(learned));
  });

  test("a person's decision holds, and only the articles that it touches are mapped again", async () => {
    const folder = copyOf(learned);
    decide(folder, PROMPT.toLowerCase(), "keep");
    decide(folder, CLOSING.toLowerCase(), "remove");
    await kliping(["run", "in", "--quiet", "--learn"], folder);
    expect(reportOf(folder).reused_documents).toBe(84 - 40);
    expect(decisions(folder)).toMatchObject({ [PROMPT.toLowerCase()]: "keep", [CLOSING.toLowerCase()]: "remove" });
    expect(bodies(folder).filter((text) => text.includes(PROMPT))).toHaveLength(40);
    expect(bodies(folder).filter((text) => text.includes(CLOSING))).toHaveLength(0);
    const given = JSON.stringify({ learned: "output/boilerplate.json" });
    writeFileSync(join(folder, "kliping.config.json"), given);
    await kliping(["run", "in", "--quiet", "--full", "-o", "full"], folder);
    expect(dataOf(join(folder, "full/latest"))).toEqual(dataOf(join(folder, "output/latest")));
    expect(await kliping(["verify", "output/latest", "--rerun"], folder)).toMatchObject({ code: 0 });
  });

  test("what is decided of lines that are gone stays", async () => {
    const folder = copyOf(learned);
    writeFileSync(join(folder, "in/kabardesa.jsonl"), jsonl(range(0, 4).map(DAILY)));
    await kliping(["run", "in", "--quiet", "--allow-shrink"], folder);
    expect(removed(folder)).toHaveLength(8);
    expect(tableOf(folder).map(({ line, decision, article_count }) => [line, decision, article_count])).toEqual([
      [PROMPT.toLowerCase(), "remove", 0],
      [FOOTER.toLowerCase(), "remove", 0],
    ]);
  });

  test("with masked rows nothing is taken over that might come out otherwise", async () => {
    const folder = folderOf(CRAWL);
    await kliping(["run", "in", "--quiet", "--privacy", "mask"], folder);
    await kliping(["run", "in", "--quiet", "--privacy", "mask", "--learn"], folder);
    await kliping(["run", "in", "--quiet", "--privacy", "mask", "--learn", "-o", "full"], folder);
    expect(removed(folder)).toHaveLength(80);
    expect(dataOf(join(folder, "output/latest"))).toEqual(dataOf(join(folder, "full/latest")));
  });

  test("a table that is damaged stops the run with 2, in one line, and is left as it was", async () => {
    const folder = copyOf(learned);
    for (const [content, told] of [
      ["{", "boilerplate.json: not JSON"],
      [JSON.stringify([{ outlet: "a.id", line: "12.30", decision: "remove" }]), "boilerplate.json: 0.line"],
      [JSON.stringify([{ outlet: "a.id", line: "Lanjut", decision: "drop" }]), "boilerplate.json: 0.decision"],
    ] as const) {
      writeFileSync(join(folder, "output/boilerplate.json"), content);
      const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
      expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
      expect(stderr).toContain(told);
      expect(readFileSync(join(folder, "output/boilerplate.json"), "utf8")).toBe(content);
    }
  });

  test("where even `dari` is in one line alone, the text is too little to tell whose words a line has", async () => {
    const closings = ["Laporan dari balai kota selesai", "Demikian kabar balai kota pagi buta"];
    const pojok = range(0, 40).map((place) =>
      article("pojok.id", place, [words(place), words(place + 100), ...closings]),
    );
    const folder = folderOf({ "in/pojok.jsonl": jsonl(pojok) });
    await kliping(["run", "in", "--quiet", "--learn"], folder);
    expect(Object.values(decisions(folder))).toEqual(["propose", "propose"]);
    expect(removed(folder)).toEqual([]);
  });

  test("nothing repeated, no table", async () => {
    const folder = folderOf({ "in/warta.jsonl": CRAWL["in/warta.jsonl"] });
    await kliping(["run", "in", "--quiet", "--learn"], folder);
    expect(existsSync(join(folder, "output/boilerplate.json"))).toBe(false);
    expect(rowsOf(join(folder, "output/latest"), "repeated_lines")).toEqual([]);
  });
});
