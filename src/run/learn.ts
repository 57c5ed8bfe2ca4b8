/**
 * What runs learn (`Learning`): a table beside the runs, which people edit. A run reads what was decided there,
 * publishes what it counted as a dataset, and writes the table anew when it is published.
 */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { readOwnFile } from "./files.ts";
import type { Job, Learning, Row, RunSettings } from "./job.ts";
import { lineBlocks } from "./lines.ts";
import { rowsPath } from "./selection.ts";

/**
 * The configuration with what was decided: by itself, then by the table of the output folder (null for none). Rows that
 * decide nothing are gone, so that the version depends on the others alone.
 */
export async function withLearned<Config extends RunSettings>(
  { learning }: Job,
  config: Config,
  output: string | null,
): Promise<Config> {
  if (!learning) return config;
  const kept = output === null ? [] : await readTable(learning, output);
  return { ...config, learned: learning.decided([...config.learned, ...kept]) };
}

/** The rows of the table; none where there is no table yet. Throws a UsageError of one line where it is damaged. */
async function readTable({ file, read }: Learning, output: string): Promise<readonly unknown[]> {
  const path = join(output, file);
  const bytes = await readOwnFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new UsageError(`cannot read ${path}: ${error.code}`);
  });
  if (bytes === null) return [];
  try {
    return read(JSON.parse(bytes.toString().replace(/^\ufeff/, "")));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof UsageError ? error.message : "not JSON"}`);
  }
}

/** What a run that is staged, or published, is sure of and nobody decided, as decided rows. */
export async function decidedBy({ learning }: Job, folder: string): Promise<readonly unknown[]> {
  if (!learning) return [];
  const rows: Row[] = [];
  for await (const row of rowsOf(folder, learning)) {
    const decided = learning.decide(row);
    if (decided !== null) rows.push(learning.rowOf(decided));
  }
  return rows;
}

/**
 * Writes the table of the output folder from a run that was published. What people decided while it ran is kept, and so
 * is what is decided of lines that the run does not have.
 */
export async function writeLearned({ learning }: Job, output: string, folder: string): Promise<void> {
  if (!learning) return;
  const own: Row[] = [];
  for await (const row of rowsOf(folder, learning)) own.push(learning.rowOf(row));
  const kept = (await readTable(learning, output)) as readonly Row[];
  const rows = merged(learning, own, kept);
  const path = join(output, learning.file);
  if (rows.length === 0 && kept.length === 0) return;
  await writeFile(`${path}.new`, `${JSON.stringify(rows, null, 2)}\n`);
  await rename(`${path}.new`, path);
}

/** The rows of a run, decided as the table has it, and what else the table decided. */
function merged({ decided, keyOf }: Learning, own: readonly Row[], kept: readonly Row[]): Row[] {
  const known = new Map((decided(kept) as readonly Row[]).map((row) => [keyOf(row), row]));
  const there = new Set(own.map(keyOf));
  const others = [...known].flatMap(([key, row]) => (there.has(key) ? [] : [row]));
  return [...own.map((row) => ({ ...row, ...known.get(keyOf(row)) })), ...others];
}

/** The rows of the dataset of a run's folder. */
async function* rowsOf(folder: string, { dataset }: Learning): AsyncGenerator<Row> {
  for await (const lines of lineBlocks(rowsPath(folder, dataset)))
    for (const line of lines) yield JSON.parse(line) as Row;
}
