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

test("says of bytes whether an id is what its key was joined to", () => {
  const table = new IdTable();
  table.set("e0000000fffffffe", "e00000000000000f");
  const agree = (key: string, given: string) => table.agree(Buffer.from(`,"id":"${given}","key":"${key}"`), 7, 32);
  expect(agree("e0000000fffffffe", "e00000000000000f")).toBe(true);
  expect(agree("e0000000fffffffe", "e0000000fffffffe")).toBe(false);
  expect(agree("e0000000fffffffe", "f00000000000000f")).toBe(false);
  expect(agree("eabcdef012345678", "eabcdef012345678")).toBe(true);
  expect(agree("eabcdef012345678", "eabcdef012345679")).toBe(false);
  expect(agree("eabcdef012345678", "eabcdef112345678")).toBe(false);
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 50 }), id, (pairs, other) => {
      const joined = new IdTable();
      for (const [key, value] of pairs) joined.set(key, value);
      for (const key of [...pairs.map(([from]) => from), other]) {
        const bytes = Buffer.from(joined.get(key) + key + other);
        expect(joined.agree(bytes, 0, 16)).toBe(true);
        expect(joined.agree(bytes, 32, 16)).toBe(other === joined.get(key));
      }
    }),
  );
});

test("refuses what is no id", () => expect(() => new IdTable().get("e12")).toThrow(/not an id/));
