import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { ndjsonWriter } from "../../src/io/ndjson.ts";

const write = ndjsonWriter(
  z.strictObject({ a: z.string(), b: z.number().nullable(), "c d": z.array(z.string()), e: z.boolean().nullable() }),
);

it("writes a line a row, columns in the order of the schema", () => {
  expect(write([{ e: true, "c d": ["x", "y"], b: -0, a: "\n\u2028" }])).toBe(
    '{"a":"\\n\u2028","b":0,"c d":["x","y"],"e":true}\n',
  );
  expect(write([])).toBe("");
});

it("writes what JSON.parse reads back", () => {
  const row = fc.record({
    a: fc.string({ unit: "binary" }),
    b: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
    "c d": fc.array(fc.string()),
    e: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const lines = write(rows).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(rows)));
    }),
  );
});
