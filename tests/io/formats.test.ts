import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import sqlite from "node-sqlite3-wasm";
import { describe, expect, it } from "vitest";
import { SqlDump } from "../../src/io/formats/sql.ts";
import { discover } from "../../src/io/inputs.ts";
import { readRecords } from "../../src/io/read.ts";
import type { Source } from "../../src/io/reading.ts";
import cases from "../cases/read/formats.json" with { type: "json" };
import { folderWith } from "./folder.ts";
import { tar, workbook, zip } from "./pack.ts";

const PROSE = "Warga Karangwuni mengeluhkan sumur yang kering sejak awal Agustus tahun lalu.";

async function read(folder: string, name: string, maxRecordBytes = 1024 * 1024): Promise<unknown[]> {
  const [file] = await discover([name], folder);
  const items: unknown[] = [];
  for await (const item of readRecords(file!, { maxRecordBytes })) {
    if ("code" in item) items.push({ path: item.sourcePath, code: item.code, record: item.record });
    else if ("cells" in item.content) {
      const { header, cells } = item.content;
      items.push({ id: item.id, ...Object.fromEntries(header.map((column, index) => [column, cells[index]])) });
    } else items.push({ path: item.sourcePath, format: item.format, text: Buffer.from(item.content.bytes).toString() });
  }
  return items;
}

const readBytes = (name: string, content: string | Uint8Array, limit?: number) =>
  read(folderWith({ [name]: content }), name, limit);

describe("dumps and feeds", () => {
  for (const { label, name, content, expect: wanted } of cases) {
    const text = content.join("\n").replaceAll("{P}", PROSE);
    const rows = (JSON.parse(JSON.stringify(wanted).replaceAll("{P}", PROSE)) as object[]).map((row) =>
      expect.objectContaining(row),
    );
    it(label, async () => expect(await readBytes(name, text)).toEqual(rows));
    it(`${label} (gzip)`, async () => expect(await readBytes(`${name}.gz`, gzipSync(text))).toEqual(rows));
  }

  it("reads a dump the same however it is cut into chunks", async () => {
    const row = (n: number) => `(${n},'Judul ''${n}''','${PROSE.repeat(40)} \\'x\\'; -- (y)','a;b')`;
    const rows = Array.from({ length: 800 }, (_, n) => row(n));
    const dump = `INSERT INTO berita (id, judul, isi, x) VALUES\n${rows.join(",\n")};\nSELECT 1;\n`;
    const items = await readBytes("a.sql", dump);
    expect(items).toHaveLength(800);
    expect(items.at(-1)).toMatchObject({ id: "799", judul: "Judul '799'", x: "a;b" });
  });
});

describe("a statement that does not end", () => {
  const source = { limit: 64 * 1024 * 1024, reject: () => ({}), skip: () => {} } as unknown as Source;

  it.each(["INSERT INTO a VALUES ", "SELECT "])("is not looked at again for every chunk: %s", (head) => {
    const looked = (chunks: number): number => {
      let times = 0;
      const { exec } = RegExp.prototype;
      RegExp.prototype.exec = function (this: RegExp, text: string) {
        times++;
        return exec.call(this, text);
      };
      try {
        const dump = new SqlDump(source);
        for (const part of [head, ...Array(chunks).fill("('a'".repeat(50))])
          for (const _ of dump.push(Buffer.from(part)));
      } finally {
        RegExp.prototype.exec = exec;
      }
      return times;
    };
    expect(looked(800) / looked(400)).toBeLessThan(2.5);
  });
});

describe("workbooks", () => {
  it("reads each sheet as a table, with days as ISO 8601", async () => {
    const bytes = workbook({
      Berita: [
        ["Data berita 2024"],
        ["judul", "isi", "tanggal"],
        ["Satu", PROSE, { date: 45426.385416667 }],
        ["", "", ""],
        ["Dua", { inline: `${PROSE} & <b>` }, { date: 45427 }],
      ],
      Pengguna: [
        ["nama", "umur"],
        ["Rina", 20],
      ],
    });
    for (const name of ["a.xlsx", "a.csv", "a.zip"]) {
      expect(await readBytes(name, bytes)).toEqual([
        { id: null, judul: "Satu", isi: PROSE, tanggal: "2024-05-14 09:15:00" },
        { id: null, judul: "Dua", isi: `${PROSE} & <b>`, tanggal: "2024-05-15" },
        { path: name, code: "no_prose", record: null },
      ]);
    }
  });

  it("reads a sheet in which each column is an article", async () => {
    const days = [{ date: 45426 }, { date: 45427 }];
    const turned = [
      ["Judul", "Satu dua tiga empat lima", "Dua"],
      ["Tanggal", ...days],
      ["Isi", PROSE, `${PROSE} Dua.`],
    ];
    const expected = [
      { id: null, Judul: "Satu dua tiga empat lima", Tanggal: "2024-05-14", Isi: PROSE },
      { id: null, Judul: "Dua", Tanggal: "2024-05-15", Isi: `${PROSE} Dua.` },
    ];
    expect(await readBytes("a.xlsx", workbook({ Berita: turned }))).toEqual(expected);
    const upright = [
      ["Judul", "Isi", "Label"],
      ["Satu", PROSE, "A"],
      ["Dua", PROSE, "B"],
    ];
    expect(await readBytes("a.xlsx", workbook({ Berita: upright }))).toHaveLength(2);
  });

  it("joins a header of two rows, with groups of columns above their names", async () => {
    const rows = [["Data berita 2024"], ["No", "Identitas", "", "Konten"], ["", "Judul", "Tanggal", "Isi"]];
    const bytes = workbook({ Berita: [...rows, [1, "Satu", { date: 45426 }, PROSE]] });
    expect(await readBytes("a.xlsx", bytes)).toEqual([
      { id: "1", No: "1", Judul: "Satu", Tanggal: "2024-05-14", Isi: PROSE },
    ]);
  });

  it("reads the spreadsheet of LibreOffice, whose rows may stand for many", async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (cells: readonly string[], times = 1) =>
      `<table:table-row table:number-rows-repeated="${times}">${cells.map(cell).join("")}</table:table-row>`;
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Berita">
      ${row(["judul", "isi"])}${row(["Satu", PROSE], 3)}${row([""], 1_048_570)}
      </table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    const items = await readBytes("a.ods", zip({ mimetype, "content.xml": content }));
    expect(items).toEqual([{ id: null, judul: "Satu", isi: PROSE }]);
    expect(await readBytes("a.ods", zip({ mimetype, "content.xml": content.slice(0, -80) }))).toMatchObject([
      { judul: "Satu" },
      { code: "broken_workbook" },
    ]);
    expect(await readBytes("a.ods", zip({ mimetype }))).toMatchObject([{ code: "broken_workbook" }]);
  });

  it("rejects a row that is too large, by a shared string or a cell of its own, and reads on", async () => {
    const large = "Nelayan pulang. ".repeat(100);
    const rows = [
      ["Satu", large],
      ["Dua", PROSE],
      ["Tiga", large],
      ["Empat", PROSE],
    ];
    const items = await readBytes("a.xlsx", workbook({ Berita: [["judul", "isi"], ...rows] }), 1000);
    expect(items).toMatchObject([
      { judul: "Dua", isi: PROSE },
      { judul: "Empat", isi: PROSE },
      { code: "too_large" },
      { code: "too_large" },
    ]);
  });

  it("rejects a row of LibreOffice's whose one value is that of all columns, and reads on", async () => {
    const cell = (text: string, times = 1) =>
      `<table:table-cell table:number-columns-repeated="${times}"><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
    const text = `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>
      <office:spreadsheet><table:table table:name="Berita">${row(cell("judul"), cell("isi"))}${row(cell(PROSE, 16_384))}
      ${row(cell("Satu"), cell(PROSE))}</table:table></office:spreadsheet></office:body></office:document>`;
    const items = await readBytes("a.fods", text, 100_000);
    expect(items).toMatchObject([{ judul: "Satu", isi: PROSE }, { code: "too_large" }]);
  });

  it("finds the header below a title, a time and a blank row, and counts them", async () => {
    const table = [
      ["NO", "JUDUL", "TANGGAL", "ISI"],
      [1, "Satu", "2024-05-14", PROSE],
      [2, "Dua", "2024-05-15", PROSE],
    ];
    const bytes = workbook({ Berita: [["REKAP BERITA"], ["", "Januari - Juni"], ["", ""], ...table] });
    const items = await readBytes("a.xlsx", bytes);
    expect(items).toEqual([
      { id: "1", NO: "1", JUDUL: "Satu", TANGGAL: "2024-05-14", ISI: PROSE },
      { id: "2", NO: "2", JUDUL: "Dua", TANGGAL: "2024-05-15", ISI: PROSE },
    ]);
    const folder = folderWith({ "a.xlsx": bytes });
    const [file] = await discover(["a.xlsx"], folder);
    const skipped: [string, number][] = [];
    const onSkipped = (reason: string, count: number) => skipped.push([reason, count]);
    for await (const _ of readRecords(file!, { maxRecordBytes: 1024 * 1024, onSkipped }));
    expect(skipped).toEqual([["rows_above_header", 2]]);
  });

  it("reads the XML of Excel 2003 row by row, and rejects the row that is too large", async () => {
    const cell = (value: string, more = "") => `<Cell${more}><Data ss:Type="String">${value}</Data></Cell>`;
    const row = (n: number, length: number) =>
      `<Row>${cell(String(n), ' ss:MergeAcross="1"')}${cell(`${n} ${PROSE.repeat(length)}`)}</Row>`;
    const rows = Array.from({ length: 600 }, (_, n) => row(n, n === 400 ? 2000 : 40));
    const xml = `<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="A"><Table><Row>${cell("id")}${cell("x")}${cell("isi")}</Row>
      ${rows.join("")}</Table></Worksheet>
      </ss:Workbook>`;
    const items = await readBytes("a.xls", xml, 100_000);
    expect(items).toHaveLength(600);
    expect(items[1]).toEqual({ id: "1", x: "", isi: `1 ${PROSE.repeat(40)}` });
    expect(items.at(-2)).toMatchObject({ id: "599" });
    expect(items.at(-1)).toEqual({ path: "a.xls", code: "too_large", record: null });
    expect(await readBytes("b.xls", Buffer.from(`\ufeff${xml}`, "utf16le"), 100_000)).toHaveLength(600);
  });

  it.each([
    ["a sheet of one column", [["isi"], [PROSE], [`${PROSE} Dua.`, "catatan"]], 2],
    ["a first row of names with gaps below", [["judul", "isi"], ["Satu"], ["Dua", PROSE]], 2],
  ])("takes the first row of %s for its header", async (_, rows, count) => {
    const items = await readBytes("a.xlsx", workbook({ A: rows }));
    expect(items).toHaveLength(count);
    expect(items.at(-1)).toHaveProperty("isi");
  });

  it("holds shared strings that are more than the memory for them", async () => {
    const rows = Array.from({ length: 700 }, (_, n) => [String(n), `${n} ${PROSE.repeat(700)}`]);
    const items = await readBytes("a.xlsx", workbook({ A: [["id", "isi"], ...rows] }));
    expect(items).toHaveLength(700);
    expect(items[699]).toEqual({ id: "699", isi: rows[699]![1] });
    expect(items[350]).toEqual({ id: "350", isi: rows[350]![1] });
  });

  it("rejects one that is damaged, and other office documents", async () => {
    const bytes = workbook({ A: [["isi"], [PROSE]] });
    expect(await readBytes("a.xlsx", bytes.subarray(0, bytes.length - 60))).toMatchObject([
      { code: "broken_workbook" },
    ]);
    expect(await readBytes("a.xlsx", zip({ "x.txt": "x" }))).toMatchObject([{ code: "broken_workbook" }]);
    const word = zip({ "[Content_Types].xml": "", "word/document.xml": "<x/>" });
    expect(await readBytes("a.docx", word)).toMatchObject([{ code: "unknown_format" }]);
  });
});

describe("databases", () => {
  it("reads the tables of SQLite", async () => {
    const folder = folderWith({});
    const database = new sqlite.Database(join(folder, "a.db"));
    database.exec("create table pengguna (nama text); insert into pengguna values ('Rina')");
    database.exec("create table berita (id integer primary key, judul text, isi text)");
    database.run("insert into berita values (7, 'Satu', ?)", [PROSE]);
    database.close();
    expect(await read(folder, "a.db")).toEqual([
      { path: "a.db", code: "no_prose", record: null },
      { id: "7", judul: "Satu", isi: PROSE },
    ]);
  });

  it("reads Parquet", async () => {
    const folder = folderWith({});
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run(
      `copy (select 7 as id, '${PROSE}' as isi, date '2024-05-14' as tanggal) to '${folder}/a.parquet'`,
    );
    connection.closeSync();
    const [item] = (await read(folder, "a.parquet")) as { text: string }[];
    expect(JSON.parse(item!.text)).toEqual({ id: 7, isi: PROSE, tanggal: "2024-05-14" });
  });

  it.each([
    ["a.db", "SQLite format 3\0damaged"],
    ["a.parquet", "PAR1 damaged"],
  ])("rejects a damaged %s", async (name, content) => {
    expect(await readBytes(name, content)).toMatchObject([{ code: "broken_database" }]);
  });
});

describe("archives", () => {
  const files = {
    "x/a.txt": PROSE,
    "x/b.csv": `isi\n${PROSE}\n`,
    "x/.git/a.txt": "x",
    "__MACOSX/x": "x",
    "c.bin": "\0\x01\x02\x03",
  };
  const wanted = (path: string) => [
    { path: `${path}/x/a.txt`, format: "text", text: PROSE },
    { id: null, isi: PROSE },
    { path: `${path}/c.bin`, code: "unknown_format", record: null },
  ];
  const long = `${"folder-yang-panjang/".repeat(8)}a.txt`;

  it.each([
    ["a.zip", zip(files)],
    ["a.tar", tar(files)],
    ["a.tar.gz", gzipSync(tar(files))],
    ["a.tgz", gzipSync(tar(files))],
    ["tanpa-akhiran", gzipSync(tar(files))],
    ["titik.tar", tar(Object.fromEntries(Object.entries(files).map(([path, content]) => [`./${path}`, content])))],
  ])("reads the files of %s", async (name, bytes) => expect(await readBytes(name, bytes)).toEqual(wanted(name)));

  it("reads archives in archives, no deeper than three", async () => {
    const inner = zip({ "a.txt.gz": gzipSync(PROSE), [long]: PROSE });
    expect(await readBytes("a.tar", tar({ "b.zip": inner, [long]: PROSE }))).toEqual([
      { path: "a.tar/b.zip/a.txt.gz", format: "text", text: PROSE },
      { path: `a.tar/b.zip/${long}`, format: "text", text: PROSE },
      { path: `a.tar/${long}`, format: "text", text: PROSE },
    ]);
    const deep = zip({ "b.zip": zip({ "c.zip": zip({ "d.zip": zip({ "a.txt": PROSE }) }) }) });
    expect(await readBytes("a.zip", deep)).toMatchObject([{ code: "unknown_format" }]);
  });

  it("goes on after a member that is too large or unpacks beyond reason", async () => {
    const bomb = zip({ "a.csv": Buffer.alloc(80 * 1024 * 1024, "x"), "b.txt": PROSE });
    const items = await readBytes("a.zip", bomb);
    expect(items.slice(-2)).toMatchObject([{ code: "too_large" }, { text: PROSE }]);
    expect(await readBytes("a.tar", tar({ "a.txt": "x".repeat(5000), "b.txt": PROSE }), 4096)).toMatchObject([
      { code: "too_large" },
      { text: PROSE },
    ]);
  });

  it("rejects damaged ones, and gives what came before", async () => {
    const whole = tar({ "a.txt": PROSE, "b.txt": PROSE.repeat(20) });
    expect(await readBytes("a.tar", whole.subarray(0, 2000))).toMatchObject([
      { text: PROSE },
      { path: "a.tar/b.txt", code: "broken_archive" },
      { path: "a.tar", code: "broken_archive" },
    ]);
    const cut = zip({ "a.txt": PROSE }).subarray(0, 100);
    expect(await readBytes("a.zip", cut)).toMatchObject([{ code: "broken_archive" }]);
  });
});
