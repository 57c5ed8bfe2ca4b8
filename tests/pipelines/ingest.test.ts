import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import type { NewsContext } from "../../pipelines/news/context.ts";
import { ingest } from "../../pipelines/news/ingest.ts";
import { NO_FIELDS } from "../../src/core/document.ts";
import type { RawRecord } from "../../src/core/record.ts";
import cases from "../cases/ingest/records.json" with { type: "json" };

const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");

const raw = (fields: Partial<RawRecord> & { text?: string }): RawRecord => ({
  sourcePath: "arsip/berita.2024.jsonl.gz",
  source: "in/arsip/berita.2024.jsonl.gz",
  format: "jsonl",
  number: 3,
  id: null,
  encoding: null,
  content: { bytes: Buffer.from(fields.text ?? '{"text": "Isi."}') },
  ...fields,
});

const BY_ADDRESS = '{"text": "Isi.", "url": "https://www.kabar.id/a-b-c/?utm_source=x#y"}';

const run = (record: RawRecord, fields: Record<string, string[]> = {}) =>
  ingest.run(record, { config: newsConfig.parse({ fields }) } as NewsContext);

const WRAPPERS = "_source article artikel berita news data item doc document post node row record".split(" ");
const BESIDE = "fields attributes metadata meta".split(" ");

describe("an object that wraps members", () => {
  it.each(WRAPPERS)("%s", (name) => {
    const text = JSON.stringify({ [name]: { text: "Isi.", title: "Panen" }, rank: 1 });
    expect(run(raw({ text }))).toMatchObject({ value: { text: "Isi.", fields: { title: "Panen" } } });
  });

  it.each(BESIDE)("%s beside the text", (name) => {
    const text = JSON.stringify({ text: "Isi.", [name]: { title: "Panen" } });
    expect(run(raw({ text }))).toMatchObject({ value: { text: "Isi.", fields: { title: "Panen" } } });
  });
});

describe("ingest", () => {
  for (const { label, record, json, header, cells, config, text, fields, code } of cases) {
    it(label, () => {
      const content = header
        ? { header, cells: cells as string[], sha256: "" }
        : { bytes: Buffer.from(json ?? JSON.stringify(record)) };
      const outcome = run(raw({ content }), config as Record<string, string[]>);
      if (code !== undefined) expect(outcome).toMatchObject({ kept: false, code });
      else expect(outcome).toMatchObject({ value: { text, fields: { ...NO_FIELDS, ...fields } } });
    });
  }

  it.each([
    ["a record with an id", { id: "7#3" }, "7#3", "record_id\0in/arsip/berita.2024.jsonl.gz\u00007#3"],
    ["a record without one", {}, "berita.2024#3", "content\0\0Isi."],
    ["a single object", { number: null, sourcePath: "a.json", source: "in/a.json" }, "a", "path\0in/a.json"],
    ["an article", { number: null, format: "text", sourcePath: "x/a.b.txt.gz", source: "in/x" }, "a.b", "path\0in/x"],
    ["one with an address", { text: BY_ADDRESS }, "berita.2024#3", "url\0kabar.id/a-b-c"],
  ] as const)("names %s", (_, record, sourceId, key) => {
    const docId = `d${sha256(key).slice(0, 15)}`;
    expect(run(raw(record))).toMatchObject({ value: { sourceId, docId, docIdBasis: key.split("\0")[0] } });
  });

  it("keeps a text file as it is, with its hash and encoding", () => {
    const text = " Judul\r\n\r\nIsi.\n";
    expect(run(raw({ format: "text", number: null, sourcePath: "a.txt", source: "in/a.txt", text }))).toEqual({
      kept: true,
      value: {
        docId: `d${sha256("path\0in/a.txt").slice(0, 15)}`,
        docIdBasis: "path",
        sourcePath: "a.txt",
        sourceId: "a",
        sourceFormat: "text",
        sourceSha256: sha256(text),
        encoding: "utf-8",
        text,
        fields: NO_FIELDS,
      },
    });
  });

  it.each([
    ["empty_file", " \n\ufeff"],
    ["binary", "\u0001\u0002\u0003\u0000\u0004"],
    ["too_large", "a".repeat(500_001)],
    ["too_many_blocks", "a\n".repeat(10_001)],
  ])("drops a text file: %s", (code, text) => {
    expect(run(raw({ format: "text", number: null, text }))).toMatchObject({ kept: false, code });
  });

  it("takes the encoding that the reader decoded from", () => {
    expect(run(raw({ encoding: "utf-16le" }))).toMatchObject({ value: { encoding: "utf-16le" } });
  });
});

describe("newsConfig", () => {
  it("has a default for every key", () => {
    expect(newsConfig.parse({})).toEqual({
      fields: {},
      limits: {
        maxRecordBytes: 33_554_432,
        maxCharacters: 500_000,
        maxLines: 10_000,
        maxRows: 25_000,
        maxDepth: 200,
        maxCpuSeconds: 60,
        maxRejects: 10_000,
      },
      csvDialect: "canonical",
      outlets: [],
      boilerplate: [],
      lexicon: [],
      workers: null,
      batchSize: 50,
      entities: [],
      learned: [],
      learn: false,
      privacy: "off",
      formats: ["csv", "ndjson"],
      datasets: null,
      leaveOut: [],
      partitionBy: null,
      dropDuplicates: false,
      keepRuns: 10,
      keepBytes: null,
      maxRejectShare: 0.2,
      minDocumentShare: 0.5,
    });
  });

  it.each([{ kepRuns: 5 }, { limits: { kepRuns: 5 } }, { fields: { kepRuns: ["x"] } }])(
    "names an unknown key: %j",
    (config) => {
      const { error } = newsConfig.safeParse(config);
      expect(error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["kepRuns"] }]);
    },
  );

  it("describes every key", () => {
    const undescribed = (schema: { shape: object }) =>
      Object.entries(schema.shape).flatMap(([name, field]) => (field.description ? [] : [name]));
    expect(undescribed(newsConfig)).toEqual([]);
    expect(undescribed(newsConfig.shape.limits.unwrap() as { shape: object })).toEqual([]);
    expect(undescribed(newsConfig.shape.fields.unwrap() as { shape: object })).toEqual([]);
  });
});
