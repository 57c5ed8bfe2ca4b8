/** A run made ready to be served. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { quoted } from "../io/ddl.ts";
import type { Job, RunSettings } from "../run/job.ts";
import { readManifest } from "../run/manifest.ts";
import { CODE_ROOT } from "../run/paths.ts";
import { Articles } from "./articles.ts";
import { Checks } from "./checks.ts";
import type { Served } from "./server.ts";
import { Store } from "./store.ts";

const readSql = (file: string): Promise<string> => readFile(join(CODE_ROOT, file), "utf8");

/** Articles between two lines of progress. */
const TOLD = 10_000;

/** `say` is told what is done, line by line. Throws UsageError where the folder is no run. */
export async function openRun(
  { job, config }: { readonly job: Job; readonly config: RunSettings },
  run: string,
  say: (text: string) => void,
): Promise<Served> {
  const { run_id: runId } = await readManifest(run);
  const reader = await job.reader();
  const store = await Store.open(job, run, (name, done, all) => {
    if (name !== "") say(`reading ${name} (${done + 1} of ${all})`);
  });
  try {
    let told = 0;
    const articles = await Articles.open(store, reader.list, readSql, (read) => {
      if (read - told < TOLD) return;
      told = read;
      say(`indexed ${read} articles`);
    });
    const rows = new Map<string, number>();
    for (const name of store.datasets.keys()) {
      const [counted] = await store.all(`SELECT count(*) AS rows FROM ${quoted(name)}`);
      rows.set(name, Number(counted?.rows));
    }
    return {
      site: { job, reader, runId, rows },
      store,
      articles,
      checks: await Checks.open(job, reader, run),
      token: randomBytes(24).toString("hex"),
      rules: job.rules(config),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
