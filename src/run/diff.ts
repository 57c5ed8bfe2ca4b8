import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { Job } from "./job.ts";
import { readManifest } from "./manifest.ts";
import { Warehouse } from "./warehouse.ts";

/**
 * What changed between two published runs, a line each: the rows of every dataset, then the articles that were added, removed
 * or changed. Throws UsageError where a folder is no run.
 */
export async function* diffRuns(job: Job, before: string, after: string): AsyncGenerator<string> {
  const [old, young] = await Promise.all([readManifest(before), readManifest(after)]);
  for (const name of Object.keys(job.datasets)) {
    const [from, to] = [old.datasets[name]?.rows ?? 0, young.datasets[name]?.rows ?? 0];
    yield [name, from, to, to === from ? "=" : to > from ? `+${to - from}` : to - from].join("\t");
  }
  const documents = job.datasets.documents;
  if (!documents) throw new UsageError(`pipeline ${job.name} has no documents to compare`);
  const temporary = await mkdtemp(join(tmpdir(), "kliping-"));
  const warehouse = await Warehouse.open({ threads: availableParallelism(), temporary });
  try {
    await warehouse.add("before", documents, join(before, "data/documents.ndjson"));
    await warehouse.add("after", documents, join(after, "data/documents.ndjson"));
    for await (const rows of warehouse.objects(CHANGES)) {
      for (const { change, doc_id, source_path, source_id } of rows) {
        yield [change, doc_id, source_path, source_id].join("\t");
      }
    }
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

const CHANGES = `
  SELECT
    CASE WHEN b.doc_id IS NULL THEN 'added' WHEN a.doc_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
    coalesce(a.doc_id, b.doc_id) AS doc_id,
    coalesce(a.source_path, b.source_path) AS source_path,
    coalesce(a.source_id, b.source_id) AS source_id
  FROM before AS b
  FULL OUTER JOIN after AS a ON a.doc_id = b.doc_id
  WHERE a.content_sha256 IS DISTINCT FROM b.content_sha256
  ORDER BY change, source_path, source_id, doc_id`;
