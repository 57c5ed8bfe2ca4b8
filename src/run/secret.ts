/**
 * What the keys of a state are made with where private data are masked: beside the runs, not in them. Without it a key
 * would tell whoever guesses a masked phone, record by record, that the guess is right.
 */
import { randomBytes } from "node:crypto";
import { realpath, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readOwnFile } from "./files.ts";

const FILE = ".state-key";
const BYTES = 32;

/**
 * The secret of an output folder, which is made where there is none or one that could be guessed: all is then mapped
 * again. `remark` is told of one that is not what was made here.
 */
export async function stateSecret(output: string, remark: (message: string) => void): Promise<Buffer> {
  const path = join(output, FILE);
  const known = await readOwnFile(path).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? null : Buffer.alloc(0),
  );
  if (known !== null && isSecret(known)) return known;
  if (known !== null) remark(`${FILE} is no key of ${BYTES} bytes: a new one is made, and all is mapped again`);
  const made = randomBytes(BYTES);
  await writeFile(`${path}.new`, made, { mode: 0o600 });
  await rename(`${path}.new`, path); // over whatever is there, a pipe too
  return made;
}

/** As long as it was made, and not one byte over and over. */
const isSecret = (bytes: Buffer): boolean => bytes.length === BYTES && new Set(bytes).size > 8;

/** Gives another output folder the secret of a run's, so that both make the same state. */
export async function shareSecret(run: string, output: string): Promise<void> {
  const folder = await realpath(run).catch(() => run);
  const secret = await readOwnFile(join(dirname(dirname(folder)), FILE)).catch(() => null);
  if (secret !== null) await writeFile(join(output, FILE), secret, { mode: 0o600 });
}
