/**
 * What each crawl of `cases/crawls`, and each page in the markup of an outlet, gives: the cells of `documents` that are
 * not empty, the blocks that went, what was recognised, and why there is no article. As in pinned-rows.test.ts the file
 * says what is, not what should be: who changes a reader reads what moved in it, and writes it anew with `-u`.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { ARTICLES, MARKUPS, pageOf } from "../html/zoo.ts";
import { type Crawled, crawled } from "./crawled.ts";

interface Crawl {
  readonly label: string;
  readonly files: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string[]>>;
}

const GROUPS = ["names", "cells", "shapes", "dates", "around"];
const casesOf = (group: string): readonly Crawl[] =>
  JSON.parse(readFileSync(new URL(`../cases/crawls/${group}.json`, import.meta.url), "utf8"));
const PAGES = MARKUPS.map(
  (markup, index): Crawl => ({
    label: markup.name,
    files: { "a.html": pageOf(markup, ARTICLES[index % ARTICLES.length] as (typeof ARTICLES)[number]) },
  }),
);

/** Hashes of the input, what follows from the text, and what most articles have. */
const LEFT_OUT =
  /(?:^|_)(?:sha256|count)$|^(?:doc_id|source_path|source_format|lead|removed_chars|outlet_name|language_confidence)$/;
const USUAL = ["", "0", "utf-8", "id", "content"];
/** Of a text, where it begins and where it ends. */
const shortened = (text: string): string =>
  (text.length > 90 ? `${text.slice(0, 50)} ... ${text.slice(-35)}` : text).replaceAll("\n", "⏎");

const isTold = ([name, value]: readonly [string, unknown]): boolean =>
  !LEFT_OUT.test(name) && value !== null && value !== false && !USUAL.includes(String(value));

function linesOf({ documents, paragraphs }: Facts): string[] {
  const cells = Object.entries(documents[0] ?? {})
    .filter(isTold)
    .map(([name, value]) => `${name}=${shortened(String(value))}`);
  const removed = paragraphs.filter(({ kept }) => !kept).map(({ rule, text }) => `  - ${rule}: ${shortened(text)}`);
  return [`  ${cells.join(" | ")}`, ...removed];
}

const toldOf = ({ plans }: Crawled): string[] =>
  plans.flatMap(({ told }) => told.map(({ field, column, basis }) => `  ${field} < ${column} (${basis})`));

test.each([...GROUPS.map((group) => [group, casesOf(group)] as const), ["pages", PAGES] as const])(
  "crawls: %s",
  async (group, cases) => {
    const parts: string[] = [];
    for (const { label, files, fields } of cases) {
      const found = await crawled(files, fields);
      const rejects = found.rejects.map(({ code, message }) => `  no article, ${code}: ${message}`);
      parts.push([label, ...toldOf(found), ...found.articles.flatMap(linesOf), ...rejects].join("\n"));
    }
    await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(`../cases/rows/crawls/${group}.txt`);
  },
);
