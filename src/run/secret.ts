/**
 * What the keys of a state are made with where private data are masked: beside the runs, not in them. Without it a key
 * would tell whoever guesses a masked phone, record by record, that the guess is right.
 */
import { randomBytes } from "node:crypto";
import { copyFile, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const FILE = ".state-key";
const BYTES = 32;

/** The secret of an output folder, which is made where there is none: all is then mapped again. */
export async function stateSecret(output: string): Promise<Buffer> {
  const path = join(output, FILE);
  const known = await readFile(path).catch(() => null);
  if (known?.length === BYTES) return known;
  const made = randomBytes(BYTES);
  await writeFile(path, made, { mode: 0o600 });
  return made;
}

/** Gives another output folder the secret of a run's, so that both make the same state. */
export async function shareSecret(run: string, output: string): Promise<void> {
  const folder = await realpath(run).catch(() => run);
  await copyFile(join(dirname(dirname(folder)), FILE), join(output, FILE)).catch(() => {});
}
