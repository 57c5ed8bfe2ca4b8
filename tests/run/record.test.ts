import { describe, expect, test } from "vitest";
import type { Job } from "../../src/run/job.ts";
import { type Item, mapItems } from "../../src/run/record.ts";
// @ts-expect-error: plain JavaScript, because workers import it as it is
import { job as standIn } from "./stand-in.mjs";

const job: Job = standIn;

const record = (text: string, number: number): Item => ({
  sourcePath: "in.jsonl",
  source: "in/in.jsonl",
  format: "jsonl",
  number,
  id: null,
  encoding: null,
  content: { bytes: new TextEncoder().encode(text) },
});

const records = (...texts: readonly string[]) => texts.map((text, i) => record(text, i + 1));

describe("records on their way through a job", () => {
  test("keep their places: rows, what a stage dropped, and what the reader could not cut out", () => {
    const unread = {
      sourcePath: "in.jsonl",
      record: "4",
      stage: "read",
      code: "record_too_large",
      message: "too large",
    };
    const outcomes = mapItems(job, null, [...records("a", "drop", "b"), unread, record("c", 5)]);
    const texts = outcomes.map((outcome) =>
      "code" in outcome ? outcome.code : outcome.documents?.[0]?.content_sha256,
    );
    expect(texts).toEqual(["a", "unwanted", "b", "record_too_large", "c"]);
    expect(outcomes[1]).toMatchObject({ sourcePath: "in.jsonl", record: "2", stage: "decode" });
    expect(outcomes[3]).toBe(unread);
  });

  test("go through each stage together; the watch is told of every step and of the time of every stage", () => {
    const told: string[] = [];
    mapItems(job, null, records("a", "drop", "b"), {
      at: (item) => told.push(`item ${item}`),
      took: (stage, milliseconds) => told.push(`stage ${stage}${milliseconds >= 0 ? "" : " before it began"}`),
    });
    expect(told).toEqual(["item 0", "item 1", "item 2", "stage 0", "item 0", "item 2", "stage 1"]);
  });

  test("a stage that throws is named; the watch was last told of the record", () => {
    let last = -1;
    const watch = { at: (item: number) => (last = item), took: () => {} };
    expect(() => mapItems(job, null, records("a", "throw", "b"), watch)).toThrow("stage split: TypeError: it says so");
    expect(last).toBe(1);
  });
});
