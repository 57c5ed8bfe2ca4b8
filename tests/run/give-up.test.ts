import { describe, expect, test } from "vitest";
import type { InputFile } from "../../src/io/inputs.ts";
import { rowWriter } from "../../src/io/row-writer.ts";
import { type BatchResult, SIZES } from "../../src/run/batch.ts";
import { GivenUp } from "../../src/run/give-up.ts";
import type { Job } from "../../src/run/job.ts";
// @ts-expect-error: plain JavaScript, because workers import it as it is
import { job as standIn } from "./stand-in.mjs";

const job = standIn as Job;
const names = Object.keys(job.datasets);
const [documents, rejects] = [names.indexOf("documents"), names.indexOf("rejects")];
const files = ["a.jsonl", "b.jsonl"].map((sourcePath) => ({ sourcePath }) as InputFile);

/** A batch whose items are files' records: `a` and `b` articles, `A` and `B` rejects, one row of one byte each. */
function batchOf(items: string): { result: BatchResult; batch: { files: number[]; keys: Buffer[] } } {
  const sizes = new Uint32Array(items.length * names.length * SIZES);
  const isReject = (item: string) => item === item.toUpperCase();
  for (const [at, item] of [...items].entries())
    sizes.set([1, 1, 1], (at * names.length + (isReject(item) ? rejects : documents)) * SIZES);
  const chunk = (kept: (item: string) => boolean) => {
    const bytes = Buffer.from([...items].filter(kept).join(""));
    return { ndjson: bytes, csv: bytes };
  };
  const result: BatchResult = {
    startedAt: 0,
    fates: [...items].map((item) => (isReject(item) ? { kind: "reject", code: "bad" } : { kind: "document" })),
    chunks: names.map((_, at) =>
      at === rejects ? chunk(isReject) : chunk((item) => at === documents && !isReject(item)),
    ),
    sizes,
    times: new Float64Array(3),
  };
  const keys = [...items].map((item) => Buffer.from(item));
  return { result, batch: { files: [...items].map((item) => "ab".indexOf(item.toLowerCase())), keys } };
}

function takenFrom(batches: readonly string[]): string {
  const writers = Object.values(job.datasets).map((dataset) => rowWriter(dataset, "canonical"));
  const givenUp = new GivenUp(job, files, writers, 3);
  return batches
    .map((items) => {
      const { result, batch } = batchOf(items);
      const [taken, keys] = givenUp.take(result, batch as never);
      expect(keys).toHaveLength(taken.fates.length);
      for (const [at, { ndjson, csv }] of taken.chunks.entries()) {
        const sum = (which: number) =>
          taken.fates.reduce((all, _, item) => all + (taken.sizes[(item * names.length + at) * SIZES + which] ?? 0), 0);
        expect([sum(1), sum(2)]).toEqual([ndjson.length, csv.length]);
      }
      return taken.fates.map((fate) => ("code" in fate ? fate.code : fate.kind)).join(" ");
    })
    .join(" | ");
}

describe("a file of which nearly nothing is an article", () => {
  test("is given up where its rejects are too many, whatever the batches; other files are not", () => {
    const told = "bad bad bad too_many_rejects document bad";
    expect(takenFrom(["AAAAAbB"])).toBe(told);
    expect(takenFrom(["A", "AAA", "A", "bB"]).replaceAll(" | ", " ").replaceAll("  ", " ")).toBe(told);
  });

  test("is read on where one in ten is an article", () => {
    expect(takenFrom(["aAAAA"])).toBe("document bad bad bad bad");
  });
});
