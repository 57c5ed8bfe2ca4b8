/** The configuration of the news pipeline, `kliping.config.json`: every key with its default. */
import { z } from "zod";
import { CSV_DIALECTS } from "../../src/io/csv.ts";
import { ownRowSchema } from "../../src/language/lexicon-row.ts";
import { useOwnWords } from "../../src/language/own-words.ts";
import { boilerplateRuleSchema } from "../../src/layout/boilerplate-rule.ts";
import { outletSchema } from "../../src/layout/outlet.ts";
import { FORMATS_OF_RUNS, type JobSettings } from "../../src/run/job.ts";
import { KINDS_OF_DATASETS } from "../../src/run/selection.ts";
import { decisionSchema } from "./decisions.ts";
import { FIELD_NAMES } from "./fields.ts";
import { learnedSchema } from "./learned-row.ts";

/** `protect.ts` says what each does. */
export const PRIVACY_MODES = ["off", "mask", "drop"] as const;

/** `duplicates.kind`. */
const COPY_KINDS = ["exact", "near", "excerpt", "update"] as const;

const names = z.array(z.string().min(1)).optional();

const fields = z.strictObject(
  Object.fromEntries(
    FIELD_NAMES.map((field) => [
      field,
      names.describe(`Names of the column that holds the ${field}, best first; points lead into objects`),
    ]),
  ) as Record<(typeof FIELD_NAMES)[number], typeof names>,
);

const limits = z.strictObject({
  maxRecordBytes: z
    .int()
    .min(1024)
    .default(32 * 1024 * 1024)
    .describe("An article's file, or a record of a file, is rejected above this size, in bytes"),
  maxCharacters: z
    .int()
    .min(1000)
    .default(500_000)
    .describe("An article with more characters of text is rejected: it is a book, or no text"),
  maxLines: z
    .int()
    .min(100)
    .default(10_000)
    .describe("An article with more lines is rejected: it is a table, or no text"),
  maxRows: z
    .int()
    .min(1000)
    .default(25_000)
    .describe("An article that gives more rows, of all datasets together, is rejected"),
  maxDepth: z
    .int()
    .min(8)
    .max(1000)
    .default(200)
    .describe("JSON whose lists and objects are nested deeper is rejected"),
  maxCpuSeconds: z
    .number()
    .min(1)
    .default(60)
    .describe("A record is given up when one stage has spent so many seconds of CPU time on it"),
  maxRejects: z
    .int()
    .min(10)
    .default(10_000)
    .describe("A file is not read on after so many rejects, where fewer than one record in ten was an article"),
});

export const newsConfig = z.strictObject({
  $schema: z.string().optional().describe("Where an editor finds the JSON Schema of this file"),
  fields: fields
    .prefault({})
    .describe(
      "Names of columns and members, before the usual ones: a list a field; `data.body.0.text` leads into an object",
    ),
  limits: limits.prefault({}).describe("What bounds the work on a record or a file"),
  csvDialect: z
    .enum(CSV_DIALECTS)
    .default("canonical")
    .describe("CSV for warehouses, or for spreadsheets, or for spreadsheets in the Indonesian locale"),
  privacy: z
    .enum(PRIVACY_MODES)
    .default("off")
    .describe("mask: private data are masked, initials kept; drop: masked whole, and their rows left out"),
  outlets: z.array(outletSchema).default([]).describe("Outlets of your own: entries, or JSON files of one or several"),
  boilerplate: z
    .array(boilerplateRuleSchema)
    .default([])
    .describe("Rules of your own for lines that are no part of the article: entries, or JSON files of one or several"),
  lexicon: z
    .array(ownRowSchema)
    .default([])
    .describe("Words of your own, with their classes: entries, or JSON files of one or several"),
  entities: z
    .array(decisionSchema)
    .default([])
    .describe("Who is who, decided by hand: rows that join, part or rename entities, or JSON files of them"),
  learned: z
    .array(learnedSchema)
    .default([])
    .describe("Lines that outlets repeat, as decided: rows as boilerplate.json has them, or JSON files of them"),
  learn: z.boolean().default(false).describe("Remove in the same run what the corpus shows for sure to be boilerplate"),
  workers: z.int().min(1).nullable().default(null).describe("Worker threads; null for one a core"),
  batchSize: z.int().min(1).max(10_000).default(50).describe("Records that a worker is given at a time"),
  keepRuns: z.int().min(1).default(10).describe("Published runs that are kept, the newest first"),
  keepBytes: z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe("Bytes of all published runs together, the oldest go first; null for any number"),
  formats: z
    .array(z.enum(FORMATS_OF_RUNS))
    .default(["csv", "ndjson"])
    .describe("What is published: CSV and NDJSON always, and what more is named here"),
  datasets: z
    .union([z.array(z.string()), z.partialRecord(z.enum(KINDS_OF_DATASETS), z.array(z.string()))])
    .nullable()
    .default(null)
    .describe("The datasets that are published: a list, or one a format; null for all. documents and rejects always"),
  leaveOut: z.array(z.string()).default([]).describe("Datasets that are not published in any format"),
  partitionBy: z
    .enum(["published_month", "outlet"])
    .nullable()
    .default(null)
    .describe("Split the rows of Parquet and NDJSON by what their article has here; null for whole files"),
  dropDuplicates: z
    .union([z.boolean(), z.array(z.enum(COPY_KINDS))])
    .default(false)
    .describe("Leave out all articles of a cluster of copies but the canonical one; a list names the kinds of copies"),
  maxRejectShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.2)
    .describe("A larger share of rejected records ends the run with exit code 3"),
  minDocumentShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("Fewer articles than this share of the last run's, from the same INPUTs, are not published: exit code 3"),
});

export type NewsConfig = z.infer<typeof newsConfig>;

export const settings: JobSettings<NewsConfig> = {
  module: import.meta.url,
  schema: newsConfig,
  extensions: ["outlets", "boilerplate", "lexicon", "entities", "learned"],
  reduceKeys: ["entities", "learned"],
  prepare: ({ lexicon }) => useOwnWords(lexicon),
};
