/** How commands that publish a run say what they do. */
import type { Report } from "../core/report.ts";
import type { Log } from "../run/log.ts";
import type { Published } from "../run/run.ts";
import { EXIT } from "./exit.ts";

/** The log and the progress bar, which keep out of each other's lines. */
export async function openLog(quiet: boolean) {
  const [{ createLog }, { createProgressBar }] = await Promise.all([
    import("../run/log.ts"),
    import("../run/progress.ts"),
  ]);
  const bar = await createProgressBar(!quiet);
  return { bar, log: await createLog({ quiet, bar }) };
}

/** The warnings of a run, where it is published and what it counts, and the exit code for it. */
export function tellPublished(
  { folder, withheld, report }: Published,
  inputs: readonly string[],
  log: Log,
  quiet: boolean,
) {
  for (const warning of report.warnings) log.warn(warning);
  if (report.warnings.length > 0 || folder === null) process.exitCode = EXIT.belowThreshold;
  if (folder === null)
    log.error({ inputs: inputs.slice(0, 20) }, `no run is published, latest is as it was: ${withheld}`);
  else if (!quiet) process.stdout.write(`${resultLine(folder, report)}\n`);
}

function resultLine(folder: string, { balance, datasets, timings }: Report): string {
  const rejected = Object.values(balance.rejects).reduce((sum, count) => sum + count, 0);
  const skipped = Object.values(balance.skipped).reduce((sum, count) => sum + count, 0);
  const rows = datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const counts = [`${balance.documents} articles`, `${rejected} rejected`, `${skipped} skipped`, `${rows} rows`];
  return `${folder}: ${counts.join(", ")} in ${timings.total_seconds.toFixed(1)} s`;
}
