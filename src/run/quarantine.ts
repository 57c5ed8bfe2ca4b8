/**
 * Inputs that end the process that reads them, though none should. A run notes what it is at; where it died, the next
 * one tries alone what was under way, and puts aside what dies again.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reject } from "../core/record.ts";
import type { InputFile } from "../io/inputs.ts";
import { readOwnFile, writeError } from "./files.ts";

const JOURNAL = "reading";

/** The names of the files that are read, a line each, and between them how many are done. */
export class Journal {
  private readonly path: string;
  private readonly handle: number;

  /** `staging`: the run's own folder. */
  constructor(staging: string) {
    this.path = join(staging, JOURNAL);
    this.handle = openSync(this.path, "a");
  }

  /** Called for every file in order, before it is opened. */
  reading({ path }: InputFile): void {
    this.note(JSON.stringify(path));
  }

  /** All records of the first `count` files are mapped. */
  done(count: number): void {
    this.note(String(count));
  }

  private note(line: string): void {
    try {
      writeSync(this.handle, `${line}\n`);
    } catch (error) {
      throw writeError(error, this.path);
    }
  }

  async close(): Promise<void> {
    closeSync(this.handle);
    await rm(this.path, { force: true });
  }
}

/** What was under way when the run of this staging folder died: paths, the one that was opened last at the end. */
export async function underWay(staging: string): Promise<string[]> {
  const journal = await readOwnFile(join(staging, JOURNAL)).then(String, () => "");
  const paths: string[] = [];
  let done = 0;
  for (const line of journal.split("\n").slice(0, -1)) {
    if (line.startsWith('"')) paths.push(JSON.parse(line) as string);
    else done = Number(line);
  }
  return paths.slice(done);
}

/** As the file was when it was put aside: one that has changed is tried again. */
interface PutAside {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
}

const LIST = ".put-aside.json";

export interface QuarantineOptions {
  /** The output folder, whose lock is held. */
  readonly output: string;
  readonly files: readonly InputFile[];
  /** What was put aside earlier is tried again. */
  readonly again: boolean;
  /** True where a run over these paths alone ends by itself. */
  readonly survives: (paths: readonly string[]) => Promise<boolean>;
  readonly remark: (message: string) => void;
}

/** The paths of `files` that are not to be read. Looks at what runs that died left behind, before it is removed. */
export async function putAside(options: QuarantineOptions): Promise<ReadonlySet<string>> {
  const { output, files, again, survives, remark } = options;
  const known = new Map(files.map((file) => [file.path, file]));
  const kept: PutAside[] = [];
  for (const entry of again ? [] : await listed(output)) {
    const file = known.get(entry.path);
    const now = file && (await factsOf(file));
    if (now && now.size === entry.size && now.modified === entry.modified) kept.push(entry);
  }
  for (const path of await suspects(output)) {
    const file = known.get(path);
    if (!file || kept.some((entry) => entry.path === path)) continue;
    remark(`a run died while ${path} was under way: it is tried alone`);
    if (await survives([path])) continue;
    remark(`put aside until it changes, or a run with --full: ${path} ends the process that reads it`);
    const facts = await factsOf(file);
    if (facts) kept.push(facts);
  }
  await write(output, kept);
  return new Set(kept.map(({ path }) => path));
}

/** A few are tried one by one; of many only the last, which was just opened. */
const MOST_TRIED = 12;

async function suspects(output: string): Promise<string[]> {
  const runs = join(output, "runs");
  const left = (await readdir(runs)).filter((name) => name.startsWith(".staging-"));
  const paths = await Promise.all(left.map((name) => underWay(join(runs, name))));
  return [...new Set(paths.flatMap((some) => some.reverse().slice(0, MOST_TRIED)))];
}

async function listed(output: string): Promise<readonly PutAside[]> {
  try {
    return JSON.parse(String(await readOwnFile(join(output, LIST)))) as PutAside[];
  } catch {
    return [];
  }
}

async function write(output: string, list: readonly PutAside[]): Promise<void> {
  const path = join(output, LIST);
  if (list.length === 0) return rm(path, { force: true });
  await writeFile(`${path}.new`, `${JSON.stringify(list, null, 2)}\n`);
  await rename(`${path}.new`, path);
}

const factsOf = ({ path, location }: InputFile): Promise<PutAside | null> =>
  stat(location).then(
    ({ size, mtimeMs }) => ({ path, size, modified: mtimeMs }),
    () => null,
  );

/** What a file that is put aside becomes. */
export const rejectOfPutAside = ({ sourcePath }: InputFile): Reject => ({
  sourcePath,
  record: null,
  stage: "ingest",
  code: "failed",
  message: "the file ended an earlier run: it is not read until it changes, or by a run with --full",
});
