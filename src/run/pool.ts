/** The worker threads of a run. */
import { extname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { Batch, BatchResult } from "./batch.ts";
import { type Item, nameOf } from "./record.ts";
import type { WorkerData } from "./worker.ts";

/** A worker that makes no headway on one record for this long is taken for hung. */
const HUNG_AFTER_SECONDS = 300;

/** A bug, or a machine out of memory: the run cannot go on. The message names the file and the record. */
export class WorkerError extends Error {
  override name = "WorkerError";
}

export interface WorkerPool {
  /** Throws WorkerError where a stage throws or the worker dies; the signal's reason when it is aborted. */
  map(items: readonly Item[]): Promise<BatchResult>;
  close(): Promise<void>;
}

/**
 * Node 20's V8 compiles functions for good after little work, and throws the code away when other rows come: half of a
 * short run. Eight times the work before it does saves an eighth of the CPU time. A number that V8 looks up, safe to
 * change at any time; other versions have other tiers.
 */
const V8_OF_NODE_20 = "11.";
const INTERRUPT_BUDGET = "--interrupt-budget=1000000";

export function createPool(workers: number, workerData: WorkerData, signal: AbortSignal): WorkerPool {
  if (process.versions.v8.startsWith(V8_OF_NODE_20)) setFlagsFromString(INTERRUPT_BUDGET);
  const pool = new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0, // a run may have nothing new to map
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
  });

  return {
    async map(items) {
      const cursor = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
      const batch: Batch = { items, cursor };
      const hung = new AbortController();
      const watch = watchCursor(cursor, () => hung.abort());
      try {
        return await pool.run(batch, {
          transferList: buffersOf(items),
          signal: AbortSignal.any([signal, hung.signal]),
        });
      } catch (error) {
        signal.throwIfAborted();
        const at = Atomics.load(cursor, 0);
        if (at < 0) throw error; // it did not come to begin
        const what = hung.signal.aborted ? `stood still for ${HUNG_AFTER_SECONDS} s` : "failed";
        const reason = hung.signal.aborted ? "" : `: ${(error as Error).message}`;
        throw new WorkerError(`a worker ${what} on ${nameOf(items[at] as Item)}${reason}`, { cause: error });
      } finally {
        clearInterval(watch);
      }
    },
    close: () => pool.destroy(),
  };
}

/**
 * Calls `stuck` when the cursor has begun to move and then stands still. Counts ticks: a machine that sleeps does not
 * tick.
 */
function watchCursor(cursor: Int32Array, stuck: () => void): NodeJS.Timeout {
  let last = -1;
  let seconds = 0;
  return setInterval(() => {
    const now = Atomics.load(cursor, 0);
    seconds = now === last && now !== -1 ? seconds + 1 : 0;
    last = now;
    if (seconds >= HUNG_AFTER_SECONDS) stuck();
  }, 1000);
}

/** The buffers of the records' bytes, which each record has to itself. */
const buffersOf = (items: readonly Item[]): ArrayBuffer[] =>
  items.flatMap((item) =>
    "content" in item && "bytes" in item.content ? [item.content.bytes.buffer as ArrayBuffer] : [],
  );
