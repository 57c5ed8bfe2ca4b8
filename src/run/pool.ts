/** The worker threads of a run. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { ReadCode, Reject } from "../core/record.ts";
import { type Batch, type BatchResult, joined } from "./batch.ts";
import { type Item, isReject, nameOf, rejectOf } from "./record.ts";
import type { WorkerData } from "./worker.ts";

/** A bug that no single record is the reason for: the run cannot go on. The message names a file and a record. */
export class WorkerError extends Error {
  override name = "WorkerError";
}

export interface WorkerPool {
  /**
   * A record that breaks a stage, takes too long or kills its worker becomes a reject; the others of its batch are
   * mapped. Throws WorkerError where all that is met breaks a stage; the signal's reason when it is aborted.
   */
  map(items: readonly Item[]): Promise<BatchResult>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly workers: number;
  /** CPU time that a stage may spend on one record. */
  readonly maxCpuSeconds: number;
  readonly signal: AbortSignal;
  /** Told of every record that was put aside so. */
  readonly putAside: (reject: Reject) => void;
}

/** Where so many records break a stage before any is mapped, it is not for the records' sake. */
const MOST_FAILED = 20;

/**
 * Node 20's V8 compiles functions for good after little work, and throws the code away when other rows come: half of a
 * short run. Eight times the work before it does saves an eighth of the CPU time. A number that V8 looks up, safe to
 * change at any time; other versions have other tiers.
 */
const V8_OF_NODE_20 = "11.";
const INTERRUPT_BUDGET = "--interrupt-budget=1000000";

export function createPool(workerData: WorkerData, options: PoolOptions): WorkerPool {
  const { workers, maxCpuSeconds, signal, putAside } = options;
  if (process.versions.v8.startsWith(V8_OF_NODE_20)) setFlagsFromString(INTERRUPT_BUDGET);
  const pool = new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0, // a run may have nothing new to map
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData,
  });
  const underWay = new Set<Promise<unknown>>();
  let isClosing = false;
  let mapped = 0;
  let failed = 0;

  /** Throws Broken where the worker began with the items and did not end. */
  const attempt = async (items: readonly Item[]): Promise<BatchResult> => {
    const cursor = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
    const batch: Batch = { items, cursor };
    const slow = new AbortController();
    const watch = watchWorker(cursor, maxCpuSeconds, () => slow.abort());
    try {
      // copied, not moved: a worker that dies takes with it what it was given
      const run = pool.run(batch, { signal: AbortSignal.any([signal, slow.signal]) });
      underWay.add(run);
      const result = await run.finally(() => underWay.delete(run));
      mapped += items.filter((item) => !isReject(item)).length;
      return result;
    } catch (error) {
      signal.throwIfAborted();
      const at = Atomics.load(cursor, 0);
      if (at < 0) throw error; // it did not come to begin
      throw new Broken(items[at] as Item, slow.signal.aborted, maxCpuSeconds, error as NodeJS.ErrnoException);
    } finally {
      clearInterval(watch);
    }
  };

  const alone = async (item: Item): Promise<BatchResult> => {
    try {
      return await attempt([item]);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      if (error.code === "failed" && ++failed >= MOST_FAILED && mapped === 0) throw new WorkerError(error.message);
      const reject = rejectOf(item, error.code, error.reason);
      putAside(reject);
      return await attempt([reject]);
    }
  };

  return {
    async map(items) {
      try {
        return await attempt(items);
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
        const results: BatchResult[] = [];
        for (const item of items) {
          if (isClosing) throw error;
          results.push(await alone(item));
        }
        return joined(results);
      }
    },
    async close() {
      isClosing = true;
      await Promise.allSettled(underWay); // an answer that comes after the end of the pool is thrown at the process
      await pool.destroy();
    },
  };
}

/** What broke, as the code of a reject tells it: by the message of the error where its class does not. */
const CAUSES: readonly (readonly [pattern: RegExp, code: ReadCode, reason: string])[] = [
  [/Maximum call stack size/, "too_deep", "it lies deeper in itself than can be followed"],
  [
    /Invalid string length|Invalid array length|allocation failed|memory limit/i,
    "too_large",
    "the work on it takes more memory than there is",
  ],
];

/** A worker that broke off at an item. */
class Broken extends Error {
  readonly code: ReadCode;
  readonly reason: string;

  constructor(item: Item, isSlow: boolean, seconds: number, cause: NodeJS.ErrnoException) {
    const known = CAUSES.find(([pattern]) => pattern.test(cause.message));
    const code = isSlow ? "too_slow" : (known?.[1] ?? "failed");
    const reason = isSlow ? `a stage spent ${seconds} s of CPU time on it` : (known?.[2] ?? cause.message);
    super(`a worker failed on ${nameOf(item)}: ${reason}`, { cause });
    this.code = code;
    this.reason = reason;
  }
}

/** Calls `stuck` when the cursor has begun to move and then stands still while the worker spends its CPU time. */
function watchWorker(cursor: Int32Array, most: number, stuck: () => void): NodeJS.Timeout {
  let last = -1;
  let from = 0;
  return setInterval(() => {
    const now = Atomics.load(cursor, 0);
    if (now === -1) return;
    const spent = cpuSecondsOf(Atomics.load(cursor, 1));
    if (now !== last) from = spent;
    else if (spent - from >= most) stuck();
    last = now;
  }, 1000);
}

/** Ticks of the clock that Linux counts CPU time by. */
const TICKS_PER_SECOND = 100;

/** CPU time of a thread of this process; of the whole process where the system does not tell it. */
function cpuSecondsOf(thread: number): number {
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, "latin1");
    const [user, system] = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 14);
    return (Number(user) + Number(system)) / TICKS_PER_SECOND;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}
