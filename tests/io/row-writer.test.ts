import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CSV_DIALECTS, csvWriter } from "../../src/io/csv.ts";
import { rowWriter } from "../../src/io/row-writer.ts";

const schema = z.strictObject({
  name: z.string(),
  "the note": z.string().nullable(),
  count: z.int().nullable(),
  share: z.number().nullable(),
  ok: z.boolean().nullable(),
  quality_flags: z.array(z.string()),
});
const names = ["name", "the note", "count", "share", "ok", "quality_flags"] as const;
type Row = z.infer<typeof schema>;

const dataset = { schema, cutFlag: { column: "quality_flags", flag: "cell_cut" } };

/** Texts of what needs care: quotation marks, separators, line ends, controls, pairs and lone halves of surrogates. */
const hostile = fc.constantFrom(
  ..."\",;'\\\r\n\t\b\f\0\u001f\u007f\u0080 =-+@a",
  "\u2028",
  "é",
  "ﷺ",
  "😀",
  "\ud83d",
  "\ude00",
  "\ufeff",
);
const text = fc.oneof(
  fc.string({ unit: hostile }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.oneof({ weight: 9, arbitrary: fc.constant("a") }, hostile), maxLength: 60 }),
);
const row: fc.Arbitrary<Row> = fc.record({
  name: text,
  "the note": fc.option(text),
  count: fc.option(
    fc.oneof(fc.nat(), fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, 9, 10, 2 ** 31 - 1, 2 ** 31)),
  ),
  share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  ok: fc.option(fc.boolean()),
  quality_flags: fc.array(text, { maxLength: 3 }),
});

const jsonOf = (rows: readonly Row[]): string =>
  rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name]])))}\n`).join("");

/** The canonical dialect in the words of csv-stringify, with no help of ours. */
const csvOf = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => names.map((name) => row[name])),
    {
      record_delimiter: "\r\n",
      quote_record_delimiter: true,
      quoted_match: /^$/,
      cast: { boolean: String, object: (list) => (list as unknown as string[]).join("; ") },
    },
  );

describe("rowWriter", () => {
  it("writes the bytes of JSON.stringify and of csv-stringify, whatever the cells hold", () => {
    const writer = rowWriter(dataset, "canonical");
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        writer.append(rows);
        const { ndjson, csv } = writer.take();
        expect(Buffer.from(ndjson).equals(Buffer.from(jsonOf(rows)))).toBe(true);
        expect(Buffer.from(csv).equals(Buffer.from(csvOf(rows)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the other dialects what csv-stringify makes of them", () => {
    for (const dialect of CSV_DIALECTS) {
      const writer = rowWriter(dataset, dialect);
      const oracle = csvWriter(dataset, dialect);
      expect(writer.header).toBe(oracle.header);
      fc.assert(
        fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
          writer.append(rows);
          const { ndjson, csv } = writer.take();
          expect(Buffer.from(ndjson).equals(Buffer.from(jsonOf(rows)))).toBe(true);
          expect(Buffer.from(csv).equals(Buffer.from(oracle.rows(rows)))).toBe(true);
        }),
      );
    }
  });

  it("gathers until it is asked, rows and what was written before in their order", () => {
    const writer = rowWriter(dataset, "canonical");
    const one: Row = { name: "a", "the note": "", count: -0, share: 1e21, ok: true, quality_flags: [] };
    const two: Row = {
      name: `"${"x".repeat(300_000)}é`,
      "the note": null,
      count: 1,
      share: 0.5,
      ok: null,
      quality_flags: ["b"],
    };
    writer.append([one]);
    writer.append([]);
    writer.copy(Buffer.from("{}\n"), Buffer.from("z\r\n"));
    writer.append([two]);
    const { ndjsonBytes, csvBytes } = writer;
    const { ndjson, csv } = writer.take();
    expect([ndjsonBytes, csvBytes]).toEqual([ndjson.length, csv.length]);
    expect(Buffer.from(ndjson).toString()).toBe(`${jsonOf([one])}{}\n${jsonOf([two])}`);
    expect(Buffer.from(csv).toString()).toBe(`${csvOf([one])}z\r\n${csvOf([two])}`);
    expect([writer.ndjsonBytes, writer.csvBytes, writer.take().csv.length]).toEqual([0, 0, 0]);
  });

  it("throws for a row with a cell that has no form", () => {
    const whole: Row = { name: "a", "the note": null, count: null, share: null, ok: null, quality_flags: [] };
    for (const cells of [
      { ...whole, name: undefined },
      { ...whole, share: Number.NaN },
      { ...whole, count: 1n },
    ]) {
      for (const dialect of CSV_DIALECTS) expect(() => rowWriter(dataset, dialect).append([cells])).toThrow(/column/);
    }
  });
});
