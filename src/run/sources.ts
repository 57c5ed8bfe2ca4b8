/**
 * Where the inputs of the published runs lie on this machine: beside the runs, not in them, so that a run can be handed
 * on without telling of the machine that made it.
 */
import { readdir, realpath, rename, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { printable } from "../io/names.ts";
import { readOwnFile } from "./files.ts";

export interface RunSources {
  /** As given, and what relative ones among them stand against. */
  readonly inputs: readonly string[];
  readonly cwd: string;
}

const FILE = ".sources.json";

/** Notes the sources of a run; those of runs that are gone are forgotten. */
export async function noteSources(output: string, runId: string, { inputs, cwd }: RunSources): Promise<void> {
  const known = await readNotes(output);
  const runs = new Set(await readdir(join(output, "runs")));
  const kept = Object.entries({ ...known, [runId]: { inputs, cwd } }).filter(([name]) => runs.has(name));
  const path = join(output, FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  await rename(`${path}.new`, path);
}

/** The sources of a run by its folder; null where they are not known here. */
export async function sourcesOf(run: string): Promise<RunSources | null> {
  const folder = await realpath(run).catch(() => run);
  return (await readNotes(dirname(dirname(folder))))[basename(folder)] ?? null;
}

async function readNotes(output: string): Promise<Record<string, RunSources>> {
  try {
    return JSON.parse(String(await readOwnFile(join(output, FILE)))) as Record<string, RunSources>;
  } catch {
    return {};
  }
}

/** An INPUT as it is published: without the folders above it that only this machine has. */
export function shownInput(input: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, input));
  if (!path.startsWith("..") && !isAbsolute(path)) return printable(path || ".");
  const segments = resolve(cwd, input).split("/").filter(Boolean);
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  return printable(segments.slice(dynamic === -1 ? -1 : Math.max(0, dynamic - 1)).join("/") || "/");
}
