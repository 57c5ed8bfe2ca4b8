import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CSV_DIALECTS, csvWriter } from "../../src/io/csv.ts";
import { rowWriter } from "../../src/io/row-writer.ts";
import { duckdbTypes } from "../../src/io/schema.ts";
import { folderWith } from "./folder.ts";

const schema = z.strictObject({
  name: z.string(),
  note: z.string().nullable(),
  count: z.int().nullable(),
  share: z.number().nullable(),
  ok: z.boolean().nullable(),
  day: z.iso.date().nullable(),
  at: z.iso.datetime({ offset: true }).nullable(),
  quality_flags: z.array(z.string()),
});
type Row = z.infer<typeof schema>;

const row = (fields: Partial<Row> = {}): Row => ({
  name: "a",
  note: null,
  count: null,
  share: null,
  ok: null,
  day: null,
  at: null,
  quality_flags: [],
  ...fields,
});

const dataset = { schema, cutFlag: { column: "quality_flags", flag: "cell_cut" } };
const canonical = csvWriter(dataset, "canonical");
const excel = csvWriter(dataset, "excel");
const excelId = csvWriter(dataset, "excel-id");
const firstCell = (csv: string, delimiter = ","): string | undefined => parse(csv, { delimiter })[0]?.[0];

describe("csvWriter", () => {
  it("writes cells by their types", () => {
    expect(canonical.header).toBe("name,note,count,share,ok,day,at,quality_flags\r\n");
    const filled = row({
      note: "",
      count: -3,
      share: 0.25,
      ok: false,
      day: "2024-05-15",
      at: "2024-05-15T08:00:00+07:00",
      quality_flags: ["short", "odd; one"],
    });
    expect(canonical.rows([filled, row({ ok: true, share: 1e21, count: -0 })])).toBe(
      'a,"",-3,0.25,false,2024-05-15,2024-05-15T08:00:00+07:00,short; odd; one\r\na,,0,1e+21,true,,,\r\n',
    );
    expect(canonical.rows([])).toBe("");
  });

  it.each(["=1+1", "+62811", "-5", "@akun", "\tx", "\rx"])("disarms %j in spreadsheets and nowhere else", (name) => {
    expect(firstCell(canonical.rows([row({ name })]))).toBe(name);
    expect(firstCell(excel.rows([row({ name })]))).toBe(`'${name}`);
    expect(firstCell(excelId.rows([row({ name })]), ";")).toBe(`'${name}`);
  });

  it.each(["0812345", "32.10", "3/9", "20:15", "10%", "596693951862", "1e10", "3 Mei 2019", "5 jam"])(
    "keeps the text %j text in spreadsheets",
    (name) => {
      expect(firstCell(canonical.rows([row({ name })]))).toBe(name);
      expect(firstCell(excel.rows([row({ name })]))).toBe(`'${name}`);
      expect(firstCell(excelId.rows([row({ name })]), ";")).toBe(`'${name}`);
    },
  );

  it.each(["3 orang tewas", "d0596693", "Rp5.000", "2019 Jakarta Selatan", "Pasal 28", ""])(
    "leaves %j as it is",
    (name) => {
      expect(excel.rows([row({ name, day: "2024-05-15" })])).toContain(`${name || '""'},,,,,2024-05-15`);
    },
  );

  it("writes spreadsheets with a mark, and for the Indonesian locale with semicolons and decimal commas", () => {
    expect(excel.header.startsWith("\ufeffname,note")).toBe(true);
    expect(excelId.header.startsWith("\ufeffname;note")).toBe(true);
    expect(excel.rows([row({ share: -0.5, count: -1 })])).toBe("a,,-1,-0.5,,,,\r\n");
    expect(excelId.rows([row({ share: -0.5, note: "1;2" })])).toBe('a;"1;2";;-0,5;;;;\r\n');
  });

  it("cuts what a spreadsheet's cell cannot hold, and says so", () => {
    const long = `${"x".repeat(32_758)}😀${"y".repeat(100)}`;
    expect(firstCell(canonical.rows([row({ name: long })]))).toBe(long);
    const [cells] = parse(excel.rows([row({ name: long, quality_flags: ["short"] })])) as string[][];
    expect(cells?.[0]).toBe(`${"x".repeat(32_758)}😀 [cut]`);
    expect(cells?.at(-1)).toBe("short; cell_cut");
    for (const name of ["=".repeat(40_000), "a".repeat(32_759) + "😀".repeat(9000)]) {
      const cell = firstCell(excel.rows([row({ name })])) as string;
      expect(cell.length).toBeLessThanOrEqual(32_767);
      expect(cell).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("cuts no cell that fits with an apostrophe before it", () => {
    const whole = "x".repeat(32_766);
    expect(firstCell(excel.rows([row({ name: whole })]))).toBe(whole);
    expect(firstCell(excel.rows([row({ name: `${whole}x` })]))).toMatch(/ \[cut\]$/);
  });

  it("throws for a row with a cell that has no form", () => {
    const broken = [{ ...row(), name: undefined }, row({ share: Number.NaN })] as Record<string, unknown>[];
    for (const cells of broken) {
      for (const dialect of CSV_DIALECTS) expect(() => csvWriter(dataset, dialect).rows([cells])).toThrow(/column/);
    }
  });

  it("gives any text back to a CSV parser, null and the empty string told apart", () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('"', ",", "\r", "\n", "'", " ", "\0", "="), fc.string()) });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(text)), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = canonical.header + canonical.rows(rows.map(([name, note]) => row({ name, note })));
        const quoted = (value: string, { quoting }: { quoting: boolean }) => (value === "" && !quoting ? null : value);
        const cells = parse(csv, { cast: quoted, record_delimiter: "\r\n", from: 2 }) as unknown as (string | null)[][];
        expect(cells.map(([name, note]) => [name, note])).toEqual(rows);
      }),
    );
  });
});

describe("DuckDB", () => {
  it("reads both formats back with the types of the schema", async () => {
    const rows = [
      row({ name: "dua\nbaris\r\ndan \r satu", note: "", share: 0.1, count: 5, ok: true, quality_flags: ["a", "b"] }),
      row({ name: 'kata "siap", katanya; = \u0000 😀', day: "2024-05-15", at: "2024-05-15T23:30:00+07:00", ok: false }),
      row({ name: "x".repeat(100_000) }),
    ];
    const writer = rowWriter(dataset, "canonical");
    writer.append(rows);
    const written = writer.take();
    const folder = folderWith({
      "rows.csv": writer.header + Buffer.from(written.csv).toString(),
      "rows.ndjson": Buffer.from(written.ndjson).toString(),
    });
    const columns = (format: "csv" | "ndjson") =>
      Object.entries(duckdbTypes(schema, format)).map(([name, type]) => `'${name}': '${type}'`);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("SET TimeZone = 'UTC'");
    const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const csv = await query(
      `SELECT * FROM read_csv('${join(folder, "rows.csv")}', header = true, allow_quoted_nulls = false,
       columns = {${columns("csv")}})`,
    );
    const ndjson = await query(
      `SELECT * FROM read_json('${join(folder, "rows.ndjson")}', format = 'newline_delimited', columns = ` +
        `{${columns("ndjson")}})`,
    );
    const utc = (at: string | null) =>
      at === null ? null : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")}+00`;
    const wanted = rows.map((item) => ({ ...item, count: item.count?.toString() ?? null, at: utc(item.at) }));
    expect(ndjson).toEqual(wanted);
    expect(csv).toEqual(wanted.map((item) => ({ ...item, quality_flags: item.quality_flags.join("; ") || null })));
    expect(await query(`SELECT name, note FROM read_csv('${join(folder, "rows.csv")}')`)).toMatchObject(
      rows.map(({ name }) => ({ name })),
    );
  });
});
