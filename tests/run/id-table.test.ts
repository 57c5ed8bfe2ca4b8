import fc from "fast-check";
import { expect, test } from "vitest";
import { IdTable } from "../../src/run/id-table.ts";

const id = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 15, maxLength: 15 })
  .map((d) => `e${d.join("")}`);

test("a table of ids gives what a map gives, and a key that it does not have as it is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 2000 }), fc.array(id), (pairs, others) => {
      const table = new IdTable();
      for (const [key, value] of pairs) table.set(key, value);
      const map = new Map(pairs);
      expect(table.size).toBe(map.size);
      for (const key of [...map.keys(), ...others]) expect(table.get(key)).toBe(map.get(key) ?? key);
    }),
    { numRuns: 30 },
  );
});

test("refuses what is no id", () => expect(() => new IdTable().get("e12")).toThrow(/not an id/));
