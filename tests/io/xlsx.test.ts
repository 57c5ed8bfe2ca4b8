import { join } from "node:path";
import fc from "fast-check";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openZip, zipBytes } from "../../src/io/formats/archive.ts";
import { type CutCells, workbookBytes } from "../../src/io/xlsx.ts";
import { folderWith } from "./folder.ts";

const schema = z.strictObject({
  doc_id: z.string(),
  phone: z.string().nullable(),
  count: z.int().nullable(),
  share: z.number().nullable(),
  ok: z.boolean().nullable(),
  day: z.iso.date().nullable(),
  at: z.iso.datetime({ offset: true }).nullable(),
  quality_flags: z.array(z.string()),
});
type Row = z.infer<typeof schema>;
const definition = { schema, cutFlag: { column: "quality_flags", flag: "cell_cut" } };

async function written(tables: Record<string, readonly Row[]>, rowsASheet?: number) {
  const cut: CutCells = new Map();
  const sheets = Object.entries(tables).map(([name, rows]) => ({
    name,
    definition,
    rows: rows.length,
    async *lines() {
      for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2).map((row) => JSON.stringify(row));
    },
  }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookBytes(sheets, cut, rowsASheet)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), cut };
}

/** Sheets by name, each a list of rows. */
async function read(bytes: Buffer): Promise<Record<string, unknown[][]>> {
  const sheets = await readWorkbook(bytes, { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** What a reader of workbooks gives for a row: an empty text is an empty cell to this one, a time has no offset. */
const cellsOf = (row: Row): unknown[] => [
  row.doc_id || null,
  row.phone || null,
  row.count,
  row.share,
  row.ok,
  row.day && new Date(row.day),
  row.at && new Date(`${row.at.slice(0, 19)}Z`),
  row.quality_flags.join("; ") || null,
];

const BLANK: Row = {
  doc_id: "",
  phone: null,
  count: null,
  share: null,
  ok: null,
  day: null,
  at: null,
  quality_flags: [],
};

const hostile = fc.constantFrom(
  ..."\",;'\\\r\n\t\b\f\0\u001f\u007f\u0080 =-+@a<>&]_x",
  "_x000D_",
  "_x005F_",
  "é",
  "😀",
  "\ud83d",
  "\ude00",
  "\ufeff",
  "\ufffe",
  "\uffff",
);
const text = fc.oneof(fc.string({ unit: hostile, maxLength: 30 }), fc.string({ unit: "binary", maxLength: 30 }));
const at = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));
const row: fc.Arbitrary<Row> = fc.record({
  doc_id: text.filter((own) => own.trim() !== ""),
  phone: fc.option(fc.constantFrom("+6281234567890", "081234567890", "0596693951862192", "1e5", "=1+1", "TRUE", "007")),
  count: fc.option(fc.oneof(fc.nat(), fc.integer(), fc.maxSafeInteger())),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  ok: fc.option(fc.boolean()),
  day: fc.option(at.map((time) => time.slice(0, 10))),
  at: fc.option(fc.tuple(at, fc.constantFrom("Z", "+07:00", "+09:00", "-05:30")).map(([time, zone]) => time + zone)),
  quality_flags: fc.array(fc.constantFrom("short", "serial", "=a", "1"), { maxLength: 3 }),
});

describe("workbookBytes", () => {
  it("gives every cell back to another reader, and never as a formula", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const { bytes, cut } = await written({ articles: rows });
        const { articles } = await read(bytes);
        expect(articles?.[0]).toEqual(Object.keys(schema.shape));
        expect(articles?.slice(1)).toEqual(rows.map(cellsOf));
        expect(cut.size).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("goes on in another sheet where one is full, each table by itself", async () => {
    const rows = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => ({ ...BLANK, doc_id: `${prefix}${index}` }));
    const { bytes } = await written({ a: rows(7, "a"), none: [], b: rows(3, "b"), c: rows(4, "c") }, 3);
    const sheets = await read(bytes);
    const ids = Object.entries(sheets).map(([name, [header, ...own]]) => [name, header?.[0], own.map(([id]) => id)]);
    expect(ids).toEqual([
      ["a", "doc_id", ["a0", "a1", "a2"]],
      ["a_2", "doc_id", ["a3", "a4", "a5"]],
      ["a_3", "doc_id", ["a6"]],
      ["none", "doc_id", []],
      ["b", "doc_id", ["b0", "b1", "b2"]],
      ["c", "doc_id", ["c0", "c1", "c2"]],
      ["c_2", "doc_id", ["c3"]],
    ]);
  });

  it("cuts what no cell holds, flags the row and counts the cells", async () => {
    const long = `${"a".repeat(32_760)}😀${"b".repeat(20)}`;
    const rows = [
      { ...BLANK, doc_id: long, quality_flags: ["short"] },
      { ...BLANK, doc_id: "a".repeat(32_767) },
      { ...BLANK, phone: long, doc_id: "d1" },
    ];
    const { bytes, cut } = await written({ articles: rows });
    const [, first, second, third] = (await read(bytes)).articles ?? [];
    expect([first?.[0], first?.[7]]).toEqual([`${"a".repeat(32_760)} [cut]`, "short; cell_cut"]);
    expect([second?.[0], second?.[7]]).toEqual([rows[1]?.doc_id, null]);
    expect(third?.[7]).toBe("cell_cut");
    expect([...cut]).toEqual([
      ["articles.doc_id", 1],
      ["articles.phone", 1],
    ]);
  });

  it("keeps a day before March 1900 as text: spreadsheets disagree on those", async () => {
    const days = ["1899-12-31", "1900-02-28", "1900-03-01"];
    const { bytes } = await written({ a: days.map((day) => ({ ...BLANK, doc_id: "d", day })) });
    const [, ...rows] = (await read(bytes)).a ?? [];
    expect(rows.map((cells) => cells[5])).toEqual(["1899-12-31", "1900-02-28", new Date("1900-03-01")]);
  });

  it("has no cell for an empty list, which would count as filled", async () => {
    const { bytes } = await written({ a: [{ ...BLANK, doc_id: "d1" }] });
    const folder = folderWith({ "a.xlsx": bytes });
    const zip = await openZip(join(folder, "a.xlsx"));
    const sheet: Buffer[] = [];
    for await (const entry of zip.eachEntry())
      if (entry.fileName === "xl/worksheets/sheet1.xml")
        for await (const chunk of zipBytes(zip, entry)) sheet.push(chunk);
    zip.close();
    const [, cells] = /<row r="2">(.*?)<\/row>/.exec(Buffer.concat(sheet).toString()) ?? [];
    expect(cells?.match(/<c /g)).toHaveLength(1);
  });

  it("has no clock and no zone in it", async () => {
    const rows = [{ ...BLANK, doc_id: "d1", at: "2024-03-04T15:22:00+07:00" }];
    const zone = process.env.TZ;
    const first = (await written({ a: rows })).bytes;
    try {
      process.env.TZ = "Asia/Jayapura";
      await new Promise((done) => setTimeout(done, 2100)); // a zip counts two seconds
      expect((await written({ a: rows })).bytes.equals(first)).toBe(true);
    } finally {
      process.env.TZ = zone;
    }
  });

  it("ends with the error of rows that cannot be read", async () => {
    const broken = {
      name: "a",
      definition,
      rows: 2,
      async *lines() {
        yield [JSON.stringify({ ...BLANK, doc_id: "d1" })];
        throw new Error("the disk went away");
      },
    };
    const all = async () => {
      for await (const _ of workbookBytes([broken], new Map()));
    };
    await expect(all()).rejects.toThrow("the disk went away");
    const lacking = { ...broken, lines: async function* () {} };
    const few = async () => {
      for await (const _ of workbookBytes([lacking], new Map()));
    };
    await expect(few()).rejects.toThrow("a has 0 rows, not 2");
  });
});
