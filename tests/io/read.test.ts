import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { recogniserOf } from "../../pipelines/news/recognise.ts";
import type { RawRecord, Reject } from "../../src/core/record.ts";
import { discover } from "../../src/io/inputs.ts";
import { type ReadOptions, readRecords } from "../../src/io/read.ts";
import { splitter } from "../../src/io/split.ts";
import { valueScanner } from "../../src/io/value-scanner.ts";
import cases from "../cases/read/files.json" with { type: "json" };
import { folderWith } from "./folder.ts";

const MEBIBYTE = 1024 * 1024;

async function read(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<(RawRecord | Reject)[]> {
  const folder = folderWith({ [name]: content });
  const [file] = await discover([name], folder);
  return all(readRecords(file!, { maxRecordBytes: 32 * MEBIBYTE, ...options }));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
}

/** What the cases compare: the flat form of a record or reject. White space around bytes of JSON is no part of it. */
function flat(item: RawRecord | Reject): Record<string, unknown> {
  if ("code" in item) return { code: item.code, record: item.record };
  const { number, id, content } = item;
  if ("cells" in content) return { number, id, header: content.header, cells: content.cells };
  const text = Buffer.from(content.bytes).toString();
  return { number, id, text: item.format === "json" ? text.trim() : text };
}

const expected = ({ ...fields }: Record<string, unknown>, name: string): Record<string, unknown> =>
  name.endsWith(".json") && typeof fields.text === "string" ? { ...fields, text: fields.text.trim() } : fields;

describe("readRecords", () => {
  for (const { label, name, content, limit, idNames, expect: items } of cases) {
    const options = { ...(limit && { maxRecordBytes: limit }), idNames };
    const wanted = items.map((item) => expect.objectContaining(expected(item, name)));
    it(label, async () => expect((await read(name, content, options)).map(flat)).toEqual(wanted));
    it(`${label} (gzip)`, async () =>
      expect((await read(`${name}.gz`, gzipSync(content), options)).map(flat)).toEqual(wanted));
  }

  it.each(["utf-16le", "utf-16be"])("reads records in %s, marked or not", async (encoding) => {
    for (const addBOM of [true, false]) {
      const csv = iconv.encode("id,isi\n1,“satu”\n", encoding, { addBOM });
      const [row] = await read("a.csv", csv);
      expect(row).toMatchObject({ id: "1", encoding, content: { cells: ["1", "“satu”"] } });
      const [record] = await read("a.jsonl", iconv.encode('{"id": "“a”"}\n', encoding, { addBOM }));
      expect(record).toMatchObject({ id: "“a”", encoding });
      expect(flat(record!)).toMatchObject({ text: '{"id": "“a”"}\n' });
    }
  });

  it("decodes each row of a CSV for itself", async () => {
    const rows = [Buffer.from("id,isi\n1,“satu”\n"), iconv.encode("2,dua “kata” dalam baris\n", "win1252")];
    expect(await read("a.csv", Buffer.concat(rows))).toMatchObject([
      { encoding: "utf-8", content: { cells: ["1", "“satu”"] } },
      { encoding: "windows-1252", content: { cells: ["2", "dua “kata” dalam baris"] } },
    ]);
  });

  it("rejects a row that is no text and goes on", async () => {
    const csv = Buffer.concat([Buffer.from("id,isi\n1,a\n2,"), Buffer.alloc(40, 0xe5), Buffer.from("\n3,c\n")]);
    expect((await read("a.csv", csv)).map(flat)).toMatchObject([
      { id: "1" },
      { code: "unknown_encoding" },
      { id: "3" },
    ]);
  });

  it.each(["a.csv", "a.jsonl", "a.json"])("rejects binary data named %s as a whole", async (name) => {
    expect((await read(name, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))).map(flat)).toEqual([
      { code: "binary", record: null },
    ]);
  });

  it("hashes a CSV row without its line end", async () => {
    const [a, b] = [await read("a.csv", "id,isi\r\n1,x\r\n"), await read("b.csv", "id,isi\n1,x")];
    expect(a[0]).toMatchObject({ content: (b[0] as RawRecord).content });
  });

  it("gives what stands before the place where gzip data break off, then says so", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `{"id":${i},"x":${Math.sin(i)}}\n`).join("");
    const packed = gzipSync(lines);
    const items = await read("a.jsonl.gz", packed.subarray(0, packed.length - 1000));
    expect(items.length).toBeGreaterThan(1000);
    expect(items.slice(0, -1).every((item) => "content" in item)).toBe(true);
    expect(items.at(-1)).toMatchObject({
      code: "truncated_gzip",
      record: null,
      stage: "ingest",
      sourcePath: "a.jsonl.gz",
    });
    expect((await read("a.txt.gz", gzipSync("isi").subarray(0, 12))).map(flat)).toEqual([
      { code: "truncated_gzip", record: null },
    ]);
  });

  it("gives what stands before the damage in a file of a few records, a recogniser asked", async () => {
    const isi = "Nelayan Kampung Laut memperbaiki dermaga yang rusak diterjang ombak. Kerjanya tiga hari.";
    const lines = Array.from({ length: 3 }, (_, n) =>
      JSON.stringify({
        isi,
        x: Math.sin(n + 1)
          .toString()
          .repeat(40),
      }),
    );
    const packed = gzipSync(`${lines.join("\n")}\n`);
    const recogniser = recogniserOf({});
    const folder = folderWith({ "a.jsonl.gz": packed.subarray(0, packed.length - 8) });
    const [file] = await discover(["a.jsonl.gz"], folder);
    const items: unknown[] = [];
    for await (const item of readRecords(file!, { maxRecordBytes: 1024 * 1024, recogniser })) items.push(item);
    expect(items).toHaveLength(4);
    expect(items.at(-1)).toMatchObject({ code: "truncated_gzip" });
  });

  it("says where gzip data are damaged", async () => {
    const packed = Buffer.from(gzipSync("isi ".repeat(1000)));
    packed.fill(0xff, 12, 20);
    expect((await read("a.txt.gz", packed)).map(flat)).toEqual([{ code: "broken_gzip", record: null }]);
  });

  it("tells gzip by its first bytes, not by the name", async () => {
    expect((await read("a.txt", gzipSync("isi"))).map(flat)).toMatchObject([{ text: "isi" }]);
    expect((await read("a.txt.gz", "isi")).map(flat)).toMatchObject([{ text: "isi" }]);
  });

  it.each(["text", "jsonl"] as const)(
    "says that a %s file is unreadable, without a path of this machine",
    async (format) => {
      const folder = folderWith({});
      const gone = {
        path: join(folder, "gone"),
        location: join(folder, "gone"),
        realPath: join(folder, "gone"),
        sourcePath: "gone",
        source: "in/gone",
        size: 0,
        format,
        skipped: null,
      };
      const [reject] = await all(readRecords(gone, { maxRecordBytes: MEBIBYTE }));
      expect(reject).toEqual({
        sourcePath: "gone",
        record: null,
        stage: "ingest",
        code: "unreadable",
        message: "the file could not be read (ENOENT)",
      });
      const [of] = await all(readRecords({ ...gone, location: folder }, { maxRecordBytes: MEBIBYTE }));
      expect(of).toMatchObject({ code: "unreadable" });
    },
  );

  it("gives bytes in memory of their own", async () => {
    for (const item of await read("a.jsonl", '{"id":1}\n{"id":2}\n')) {
      const { bytes } = (item as RawRecord).content as { bytes: Uint8Array };
      expect(bytes.buffer.byteLength).toBe(bytes.length);
    }
  });

  it("reads what csv-stringify writes as csv-parse does", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", " ", "é", "\t", "=") });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), fc.boolean(), async (rows, quoted) => {
        const csv = `judul,isi\n${stringify(rows, { quoted })}`;
        const oracle = parse(csv, { from: 2, skip_empty_lines: true }).filter((row) =>
          row.some((value) => value.trim() !== ""),
        );
        const items = await read("a.csv", csv);
        expect(items.flatMap((item) => ("content" in item ? [flat(item).cells] : []))).toEqual(oracle);
      }),
      { numRuns: 60 },
    );
  });

  it("cuts JSON in the same places however it comes in chunks", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.integer({ min: 1, max: 7 }), (values, size) => {
        const json = Buffer.from(JSON.stringify(values));
        const cuts: unknown[] = [];
        const split = splitter(valueScanner(), MEBIBYTE);
        const keep = (bytes: Buffer | null) => {
          const text = String(bytes).trim();
          if (!["[", ",", "]"].includes(text)) cuts.push(JSON.parse(text));
        };
        for (let i = 0; i < json.length; i += size) for (const cut of split.push(json.subarray(i, i + size))) keep(cut);
        for (const cut of split.end()) keep(cut);
        expect(cuts).toEqual(JSON.parse(String(json)));
      }),
    );
  });
});
