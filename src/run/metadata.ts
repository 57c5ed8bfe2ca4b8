/** What a run publishes beside its data: the data package, the reports, the manifest and the checksums. */
import { join } from "node:path";
import type { Report } from "../core/report.ts";
import { csvDelimiter } from "../io/csv.ts";
import { dataPackage } from "../io/datapackage.ts";
import type { Period } from "./batch.ts";
import { type FileFacts, writeOutput } from "./files.ts";
import type { Job, RunSettings } from "./job.ts";
import { checksumLines, type Manifest } from "./manifest.ts";
import type { DrawnPage } from "./reduce.ts";

/** Writes it into the staging folder. `data` are the files that stand there already, by path. */
export async function writeMetadata(
  job: Job,
  staging: string,
  data: Readonly<Record<string, FileFacts>>,
  { report, pages }: { report: Report; pages: readonly DrawnPage[] },
  { config, period, limit }: { config: RunSettings; period: Period; limit: number },
): Promise<void> {
  const written = new Map(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
  const writeText = async (path: string, text: string) => {
    written.set(path, await writeOutput(join(staging, path), text));
  };
  const write = (path: string, value: unknown) => writeText(path, `${JSON.stringify(value, null, 2)}\n`);
  const { title, description, datasets, references } = job;
  const delimiter = csvDelimiter(config.csvDialect);
  const name = `kliping-${job.name}`;
  const about = { name, title, description, version: report.version, delimiter };
  await write("datapackage.json", dataPackage({ ...about, datasets, references, files: written }));
  await write("report.json", report);
  await writeText("report.html", await reportPage(report, job, pages));
  for (const page of pages) await writeText(page.path, page.text);
  const manifest: Manifest = {
    run_id: report.run_id,
    pipeline: report.pipeline,
    version: report.version,
    node: process.version,
    started_at: report.started_at,
    finished_at: report.finished_at,
    inputs: report.inputs,
    selection: { ...period, limit: Number.isFinite(limit) ? limit : null },
    config,
    balance: report.balance,
    datasets: Object.fromEntries(report.datasets.map((dataset) => [dataset.name, { rows: dataset.rows }])),
    files: Object.fromEntries(written),
  };
  await write("manifest.json", manifest);
  await writeOutput(join(staging, "SHA256SUMS"), checksumLines(written));
}

/** `report.html`. Its charts are loaded when they are drawn, which is once a run. */
export async function reportPage(
  report: Report,
  { layout }: Job,
  beside: readonly Pick<DrawnPage, "path" | "name">[] = [],
): Promise<string> {
  const { renderReport } = await import("../report/index.ts");
  return renderReport(report, layout, beside);
}
