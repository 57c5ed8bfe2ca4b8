/** `kliping verify --rerun`: the sources are mapped again, and every row is compared. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { UsageError } from "../core/errors.ts";
import { factsOf } from "./files.ts";
import type { Breach, Job, RunSettings } from "./job.ts";
import { RowReader } from "./lines.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { run } from "./run.ts";
import { shareSecret } from "./secret.ts";
import type { RunSources } from "./sources.ts";
import { STATE_FILE } from "./state.ts";
import { pipelineVersion } from "./version.ts";

const SILENT = { start() {}, update() {}, stop() {}, above: (write: () => void) => write() };

/**
 * Runs the job anew over a run's sources, in a folder that is gone afterwards, and tells of every row that differs.
 * Throws UsageError where the sources are not known or another version made the run.
 */
export async function checkAgain(
  job: Job,
  folder: string,
  manifest: Manifest,
  sources: RunSources | null,
  found: (breach: Breach) => void,
): Promise<void> {
  if (sources === null) throw new UsageError("where the sources of the run lie is not known here: give --input");
  // what it learned and applied is in its configuration
  const config: RunSettings = { ...(job.settings.schema.parse(manifest.config) as RunSettings), learn: false };
  const version = await pipelineVersion(job, config);
  if (version !== manifest.version)
    throw new UsageError(`the run was made by version ${manifest.version}, this is ${version}: rows may differ`);
  const output = await mkdtemp(join(tmpdir(), "kliping-"));
  try {
    await shareSecret(folder, output);
    const { since = null, until = null, limit = null } = manifest.selection ?? {};
    const { folder: again, withheld } = await run(
      job,
      {
        ...sources,
        output,
        config,
        period: { since, until },
        limit: limit ?? Number.POSITIVE_INFINITY,
        full: true,
        allowShrink: true,
      },
      { log: pino({ level: "silent" }), bar: SILENT, signal: new AbortController().signal },
    );
    if (again === null) {
      found({ dataset: "manifest.json", row: "inputs", message: `the sources give no run: ${withheld}` });
      return;
    }
    await compareRuns(folder, again, found);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Tells of the rows, the state and the balance of a run that are not those of another over the same sources. */
export async function compareRuns(folder: string, again: string, found: (breach: Breach) => void): Promise<void> {
  const [manifest, made] = await Promise.all([readManifest(folder), readManifest(again)]);
  for (const [path, { sha256 }] of Object.entries(made.files)) {
    if (!/^(?:data|state)\//.test(path) && path !== STATE_FILE) continue;
    if (manifest.files[path]?.sha256 === sha256) continue;
    await differences(join(folder, path), join(again, path), path, found);
  }
  if (JSON.stringify(made.balance) !== JSON.stringify(manifest.balance))
    found({ dataset: "manifest.json", row: "balance", message: "the sources give another balance" });
}

/** Enough of a file to see what is wrong. */
const MOST = 20;

async function differences(is: string, should: string, path: string, found: (breach: Breach) => void): Promise<void> {
  if (!path.endsWith(".ndjson")) {
    if (!(await isSame(is, should))) found({ dataset: path, row: "", message: "the sources give another file" });
    return;
  }
  const [there, made] = [new RowReader(is), new RowReader(should)];
  let told = 0;
  for (let row = 1; told < MOST; row++) {
    const [a, b] = [await there.next(), await made.next()];
    if (a === null && b === null) break;
    if (a === b) continue;
    told++;
    found({ dataset: path, row: String(row), message: "the sources give another row" });
  }
  await there.close();
  await made.close();
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([a, b].map((path) => factsOf(path).catch(() => null)));
  return left?.sha256 !== undefined && left.sha256 === right?.sha256;
}
