import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentColumns, Job } from "./job.ts";
import { readManifest } from "./manifest.ts";
import { rowsPath } from "./selection.ts";
import { Warehouse } from "./warehouse.ts";

/**
 * What changed between two published runs, a line each: the rows of every dataset, then the articles that were added,
 * removed or changed. Throws UsageError where a folder is no run.
 */
export async function* diffRuns(job: Job, before: string, after: string): AsyncGenerator<string> {
  const [old, young] = await Promise.all([readManifest(before), readManifest(after)]);
  for (const name of Object.keys(job.datasets)) {
    const [from, to] = [old.datasets[name]?.rows ?? 0, young.datasets[name]?.rows ?? 0];
    yield [name, from, to, to === from ? "=" : to > from ? `+${to - from}` : to - from].join("\t");
  }
  const { dataset, key, sourcePath, sourceId } = job.documents;
  const documents = job.datasets[dataset];
  if (!documents) throw new Error(`pipeline ${job.name} has no dataset ${dataset}`);
  const temporary = await mkdtemp(join(tmpdir(), "kliping-"));
  let warehouse: Warehouse | null = null;
  try {
    warehouse = await Warehouse.open({ threads: availableParallelism(), temporary });
    await warehouse.add("before", documents, rowsPath(before, dataset));
    await warehouse.add("after", documents, rowsPath(after, dataset));
    for await (const rows of warehouse.objects(changesQuery(job.documents))) {
      for (const row of rows) yield [row.change, row[key], row[sourcePath], row[sourceId]].join("\t");
    }
  } finally {
    warehouse?.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

const changesQuery = ({ key, contentHash, sourcePath, sourceId }: DocumentColumns): string => `
  SELECT
    CASE WHEN b.${key} IS NULL THEN 'added' WHEN a.${key} IS NULL THEN 'removed' ELSE 'changed' END AS change,
    coalesce(a.${key}, b.${key}) AS ${key},
    coalesce(a.${sourcePath}, b.${sourcePath}) AS ${sourcePath},
    coalesce(a.${sourceId}, b.${sourceId}) AS ${sourceId}
  FROM before AS b
  FULL OUTER JOIN after AS a ON a.${key} = b.${key}
  WHERE a.${contentHash} IS DISTINCT FROM b.${contentHash}
  ORDER BY change, ${sourcePath}, ${sourceId}, ${key}`;
