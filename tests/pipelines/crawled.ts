import { newsConfig } from "../../pipelines/news/config.ts";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { recogniserOf } from "../../pipelines/news/recognise.ts";
import type { FilePlan } from "../../src/core/record.ts";
import { discover } from "../../src/io/inputs.ts";
import { readRecords } from "../../src/io/read.ts";
import { folderWith } from "../io/folder.ts";
import { mappedRecord } from "./article.ts";

export interface Crawled {
  readonly articles: readonly Facts[];
  readonly rejects: readonly { readonly code: string; readonly message: string }[];
  readonly plans: readonly FilePlan[];
}

/** What the map makes of the files of a crawl, and what was recognised in them. */
export async function crawled(
  files: Readonly<Record<string, string | Uint8Array>>,
  fields: Readonly<Record<string, string[]>> = {},
): Promise<Crawled> {
  const folder = folderWith(files);
  const articles: Facts[] = [];
  const rejects: { code: string; message: string }[] = [];
  const plans: FilePlan[] = [];
  const config = newsConfig.parse({ fields });
  for (const file of await discover([folder], folder)) {
    const options = {
      maxRecordBytes: config.limits.maxRecordBytes,
      recogniser: recogniserOf(config.fields),
      recognised: (_: unknown, plan: FilePlan) => plans.push(plan),
    };
    for await (const item of readRecords(file, options)) {
      const mapped = "content" in item ? mappedRecord(item) : item;
      if ("code" in mapped) rejects.push(mapped);
      else articles.push(mapped);
    }
  }
  return { articles, rejects, plans };
}
