/** The rows of NDJSON that a load has to bring: all of a run's, or what differs from an earlier run's. */
import { hash } from "node:crypto";
import { UsageError } from "../core/errors.ts";
import type { Job } from "./job.ts";
import { lineBlocks } from "./lines.ts";

/** What becomes tables, and what may be none: its rows would point at articles that go. */
export interface Tables extends Pick<Job, "datasets" | "references"> {
  readonly leftOut: readonly string[];
}

export const leftOutError = (dataset: string): UsageError =>
  new UsageError(`the database has a table ${dataset}, which the run leaves out: drop it, or load a run that has it`);

/** Lines of NDJSON, some at a time. */
export type Lines = AsyncIterable<readonly string[]>;

export interface Brought {
  /** Rows to be there afterwards. */
  readonly rows: Lines;
  /**
   * Rows that were there and are not in `rows` as they were: to be read after all of `rows`. Null where every row
   * that is not among `rows` is to go.
   */
  readonly gone: Lines | null;
}

export const allRows = (path: string): Brought => ({ rows: lineBlocks(path), gone: null });

/** What differs between two files; a row of the first costs some 60 bytes of memory. */
export async function changedRows(was: string, now: string): Promise<Brought> {
  const old = new Set<string>();
  for await (const lines of lineBlocks(was)) for (const line of lines) old.add(digest(line));
  return {
    rows: kept(now, (line) => !old.delete(digest(line))),
    gone: kept(was, (line) => old.has(digest(line))),
  };
}

async function* kept(path: string, is: (line: string) => boolean): AsyncGenerator<string[]> {
  for await (const lines of lineBlocks(path)) yield lines.filter(is);
}

/** 96 bits: two of a billion rows are the same once in 10^11 loads. */
const digest = (line: string): string => hash("sha256", line, "base64").slice(0, 16);
