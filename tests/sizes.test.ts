import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DATASETS } from "../pipelines/news/datasets.ts";

test("docs/sizes.md names our datasets and their columns, and its sums are right", () => {
  const text = readFileSync("docs/sizes.md", "utf8");
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| `") || line.startsWith("| all"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
  const names = rows.slice(0, -1).map((cells) => String(cells[1]));
  expect(Object.keys(DATASETS)).toEqual(expect.arrayContaining(names)); // a new one comes with the next table
  expect(names.length).toBeGreaterThan(20);
  for (const cells of rows.slice(0, -1)) {
    const columns = Object.keys(DATASETS[cells[1] as keyof typeof DATASETS].schema.shape);
    const named = (cells[7] ?? "").split(", ").filter(Boolean);
    expect(columns).toEqual(expect.arrayContaining(named.map((cell) => String(cell.split(" ")[0]))));
  }
  for (const column of [3, 4, 6]) {
    const sum = rows.slice(0, -1).reduce((total, cells) => total + Number(cells[column]), 0);
    expect(Math.abs(sum - Number(rows.at(-1)?.[column]))).toBeLessThan(0.2);
  }
});
