import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MODEL, simulate, table } from "../bench/stragglers.ts";

test("docs/scale.md has what the simulation of stragglers prints", () => {
  expect(readFileSync("docs/scale.md", "utf8")).toContain(table());
}, 60_000);

test("nobody is faster than all work spread evenly, and speculation slows nobody", () => {
  for (const size of [20_000, 100_000]) {
    const [plain, speculative] = [simulate(size, false, 7), simulate(size, true, 7)];
    expect(plain.stretch).toBeGreaterThan(1);
    expect(speculative.stretch).toBeLessThanOrEqual(plain.stretch);
    expect(plain.partitions).toBe(MODEL.articles / size);
  }
});
