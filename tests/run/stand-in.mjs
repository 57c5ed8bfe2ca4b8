// A job as the runner sees one, with stages that misbehave on demand: a text says what is done with it.
import { z } from "zod";

const documents = z.strictObject({
  doc_id: z.string(),
  content_sha256: z.string(),
  published_date: z.iso.date().nullable(),
});
const rejects = z.strictObject({
  source_path: z.string(),
  record: z.string().nullable(),
  stage: z.string(),
  code: z.string(),
  message: z.string(),
});
const words = z.strictObject({ doc_id: z.string(), word: z.string(), known: z.boolean(), tags: z.array(z.string()) });
const counts = z.strictObject({ word: z.string(), uses: z.int() });

const decode = {
  name: "decode",
  run(record) {
    const text = Buffer.from(record.content.bytes).toString();
    const doc = { kept: true, value: { id: `${record.sourcePath}#${record.number}`, text } };
    return text.includes("drop") ? { kept: false, code: "unwanted", message: "it says so" } : doc;
  },
};

const nest = (depth) => 1 + nest(depth + 1);

const split = {
  name: "split",
  run({ id, text }) {
    if (text.includes("throw")) throw new TypeError("it says so");
    if (text.includes("exit")) process.exit(1);
    if (text.includes("deep")) nest(0);
    while (text.includes("spin"));
    const value = {
      documents: [{ doc_id: id, content_sha256: text, published_date: null }],
      words: text.includes("undefined")
        ? [{ doc_id: id, word: text }]
        : text.split(" ").map((word) => ({ doc_id: id, word, known: true, tags: [word, "x"] })),
    };
    return { kept: true, value };
  },
};

export const settings = {
  module: import.meta.url,
  schema: z.strictObject({}),
  extensions: [],
  prepare: () => {},
};

export const job = {
  name: "words",
  title: "Words",
  description: "Words",
  module: import.meta.url,
  settings,
  pipeline: { name: "words", stages: [decode, split] },
  datasets: {
    documents: { title: "Documents", schema: documents, key: ["doc_id"] },
    words: { title: "Words", schema: words, key: null },
    counts: { title: "Counts", schema: counts, key: ["word"] },
    rejects: { title: "Rejects", schema: rejects, key: null },
  },
  documents: { dataset: "documents", key: "doc_id", contentHash: "content_sha256", day: "published_date" },
  rejects: {
    dataset: "rejects",
    rowOf: ({ sourcePath, record, stage, code, message }) => ({
      source_path: sourcePath,
      record,
      stage,
      code,
      message,
    }),
    code: "code",
  },
  references: { doc_id: "documents.doc_id" },
  reduce: [{ dataset: "counts", sqlFile: "../tests/run/counts.sql" }],
  figures: [{ name: "documents", of: ["documents"], key: "''", show: ["doc_id"] }],
  assets: {},
  code: { of: [], without: [] },
  layout: {
    documents: { id: "dokumen", en: "documents" },
    dataset: "documents",
    rejects: "rejects",
    files: { kept: "files", rejected: "rejected" },
    watched: [],
    datasets: {},
    stages: {},
    bases: {},
    reasons: {},
    sections: [],
  },
  rules: () => [],
  show: () => "",
  breaches: () => [],
  createContext: () => ({}),
};
