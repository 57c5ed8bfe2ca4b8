/** The news pipeline: an article's way from the bytes of a crawl to the rows of the datasets. */
import type { RawRecord } from "../../src/core/record.ts";
import { pipeline } from "../../src/core/stage.ts";
import type { Job } from "../../src/run/job.ts";
import { checkConfig } from "./check-config.ts";
import { clean } from "./clean.ts";
import type { RejectCode } from "./codes.ts";
import { type NewsConfig, settings } from "./config.ts";
import { ASSETS, createContext, type NewsContext } from "./context.ts";
import { DATASETS, type Facts, REFERENCES } from "./datasets.ts";
import { DECISIONS, decisionRows } from "./decisions.ts";
import { derivedBreaches } from "./derived-checks.ts";
import { exportRows } from "./export.ts";
import { extract } from "./extract.ts";
import { ARTICLES } from "./identity.ts";
import { ingest } from "./ingest.ts";
import { breachesOf } from "./invariants.ts";
import { LEARNING } from "./learning.ts";
import { normalise } from "./normalise.ts";
import { protect } from "./protect.ts";
import { recogniserOf } from "./recognise.ts";
import { conflicts } from "./reduce/conflicts.ts";
import { copies } from "./reduce/copies.ts";
import { officeTerms } from "./reduce/office-terms.ts";
import { quoteVersions } from "./reduce/quote-versions.ts";
import { repeatedLines } from "./reduce/repeated-lines.ts";
import { storyArticles } from "./reduce/stories.ts";
import { FIGURES } from "./report/figures.ts";
import { LAYOUT } from "./report/layout.ts";
import { rulesOf } from "./rules.ts";
import { showArticle } from "./show.ts";
import { showStory } from "./show-story.ts";
import { summaryOf } from "./summary.ts";

// what a person reads, and the columns of the datasets, which count by themselves
const SHOWING = [
  "pipelines/news/datasets",
  "pipelines/news/annotate",
  "pipelines/news/reader",
  "pipelines/news/check-config",
  "pipelines/news/report",
  "pipelines/news/rules",
  "pipelines/news/show",
  "pipelines/news/summary",
];

export const job: Job<NewsConfig, NewsContext> = {
  name: "news",
  title: "Indonesian news articles",
  description: "What Indonesian news articles say, as clean, linked, typed tables, made by kliping.",
  module: import.meta.url,
  settings,
  pipeline: pipeline<RawRecord, NewsContext>("news")
    .to(ingest) //     bytes of a file or record -> decoded text and where it came from
    .to(clean) //      repaired characters, blocks told apart
    .to(normalise) //  canonical text, sentences, tokens
    .to(extract) //    what the text says
    .to(exportRows) // rows of the datasets
    .to(protect), //   what is private masked, where the configuration says so
  datasets: DATASETS,
  documents: {
    dataset: "documents",
    key: "doc_id",
    contentHash: "content_sha256",
    day: "published_date",
    sourcePath: "source_path",
    sourceId: "source_id",
    sourceHash: "source_sha256",
    partitions: {
      published_month: ({ published_date: day, published_precision: precision }) =>
        typeof day === "string" && precision !== "year" ? day.slice(0, "2026-05".length) : null,
      outlet: ({ outlet }) => (outlet as string | null) ?? null,
    },
  },
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
  references: REFERENCES,
  articles: ARTICLES,
  join: {
    sqlFiles: ["pipelines/news/reduce/join.sql", "pipelines/news/reduce/by-hand.sql"],
    given: { name: "decisions", table: DECISIONS, rowsOf: decisionRows },
    remarksFile: "pipelines/news/reduce/remarks.sql",
    datasets: {
      mentions: [
        {
          id: "entity_id",
          key: "entity_key",
          basis: {
            column: "entity_basis",
            own: "key_basis",
            joined: { from: ["single_name", "full_name"], to: "in_corpus" },
            byHand: "by_hand",
          },
        },
      ],
      roles: [
        { id: "person_entity_id", key: "person_entity_key" },
        { id: "organisation_entity_id", key: "organisation_entity_key" },
      ],
      quotes: [{ id: "speaker_entity_id", key: "speaker_entity_key" }],
    },
  },
  reduce: [
    { dataset: "entities", sqlFile: "pipelines/news/reduce/entities.sql" },
    { dataset: "office_terms", make: officeTerms },
    { dataset: "duplicates", make: copies },
    { dataset: "quote_versions", make: quoteVersions },
    { dataset: "lineage", sqlFile: "pipelines/news/reduce/lineage.sql" },
    { dataset: "story_articles", make: storyArticles },
    { dataset: "stories", sqlFile: "pipelines/news/reduce/stories.sql" },
    { dataset: "conflicts", make: conflicts },
    { dataset: "repeated_lines", make: repeatedLines },
  ],
  learning: LEARNING,
  copies: { dataset: "duplicates", canonical: "canonical_doc_id", kind: "kind", code: "copy" satisfies RejectCode },
  figures: FIGURES,
  assets: ASSETS,
  code: {
    of: ["src", "pipelines/news"],
    // these print, check and publish rows; none makes one
    without: [
      "src/cli",
      "src/report",
      "src/serve",
      "src/core/reader",
      "src/run",
      "src/index",
      "pipelines/news/invariants",
      "pipelines/news/derived-checks",
      ...SHOWING,
    ],
  },
  recogniser: ({ fields }) => recogniserOf(fields),
  checkConfig,
  rules: rulesOf,
  layout: LAYOUT,
  story: showStory,
  pages: [
    {
      path: "reader.html",
      name: { id: "Baca artikel yang perlu dilihat dulu", en: "Read the articles to look at first" },
      draw: async (ask, config) => (await import("./reader/sample.ts")).samplePage(ask, rulesOf(config)),
    },
  ],
  reader: async () => (await import("./reader/index.ts")).reader,
  show: (rows, colours) => showArticle(rows as unknown as Facts, colours),
  summary: (rows) => summaryOf(rows as unknown as Facts),
  createContext,
  breaches: (rows, source) => breachesOf(rows as unknown as Facts, source),
  derived: (rows) => derivedBreaches(rows as unknown as Facts),
};
