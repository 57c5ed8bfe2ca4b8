import { expect, test } from "vitest";
import { factsOf, factsOfCells } from "./article.ts";

const BODY = "Warga Desa Suka Maju memanen padi. Hasilnya 5 ton.";

test.each([
  [
    "a local time",
    { tanggal: "Selasa, 13 Agustus 2024 - 07:45 WIB" },
    "2024-08-13",
    "2024-08-13T07:45:00+07:00",
    "metadata",
  ],
  ["eastern time", { tanggal: "13/08/2024 07:45 WIT" }, "2024-08-13", "2024-08-13T07:45:00+09:00", "metadata"],
  ["a machine's UTC", { date: "2024-08-12T23:30:00Z" }, "2024-08-13", "2024-08-13T06:30:00+07:00", "metadata"],
  ["a day alone", { tanggal: "10-Sep-19" }, "2019-09-10", null, "metadata"],
  ["an address", { url: "https://contoh.id/read/2021/07/28/1015/padi" }, "2021-07-28", null, "url"],
  ["an address with the clock", { url: "https://contoh.id/20230720151200-78-975001/padi" }, "2023-07-20", null, "url"],
  ["a number that is no day", { url: "https://contoh.id/read/20231399/padi" }, null, null, null],
])("reads the publication from %s", (_, cells, date, at, basis) => {
  const [document] = factsOfCells({ isi: BODY, ...cells }).documents;
  expect([document?.published_date, document?.published_at, document?.published_basis]).toEqual([date, at, basis]);
});

test("falls back on the text, then on the file's name", () => {
  const told = factsOf("Warga memanen padi, Senin (14/8/2023). Hasilnya 5 ton.", "2020-01-02.txt").documents[0];
  expect([told?.published_date, told?.published_basis]).toEqual(["2023-08-14", "in_text"]);
  const named = factsOf(BODY, "crawl/2020-01-02/padi.txt").documents[0];
  expect([named?.published_date, named?.published_basis]).toEqual(["2020-01-02", "file_name"]);
});

test.each([
  ["the day first, as Indonesians write it", "9/10/2019", "Senin (7/10/2019)", "2019-10-09"],
  ["the month first, where the text's own day says so", "9/10/2019", "Selasa (10/9/2019)", "2019-09-10"],
  ["the day first, where the text says nothing near", "9/10/2019", "Senin (3/6/2019)", "2019-10-09"],
])("reads a table's %s", (_, tanggal, told, date) => {
  const [document] = factsOfCells({ isi: `${BODY} "Siap," kata Maria, ${told}.`, tanggal }).documents;
  expect(document?.published_date).toBe(date);
});

test.each([
  ["2024-01-31", "2024-03-02", false],
  ["2024-01-31", "2024-03-03", true],
])("a text of a month and a day after the day beside it contradicts that: %s, %s", (beside, inText, flagged) => {
  const [year, month, day] = inText.split("-").map(Number);
  const [document] = factsOfCells({
    isi: `${BODY} "Siap," kata Maria, ${inText === "2024-03-02" ? "Sabtu" : "Minggu"} (${day}/${month}/${year}).`,
    tanggal: beside,
  }).documents;
  expect(document?.quality_flags.includes("contradictory_dates")).toBe(flagged);
});

test("flags an article whose text lies long after its date", () => {
  const [document] = factsOfCells({
    isi: `${BODY} "Siap," kata Maria, Senin (14/8/2023).`,
    tanggal: "2022-08-14",
  }).documents;
  expect(document?.quality_flags).toContain("contradictory_dates");
});
