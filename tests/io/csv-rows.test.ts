import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowSplitter } from "../../src/io/csv-rows.ts";

const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const LIMIT = 1_000_000;
const SYNTAX = { delimiter: COMMA, lineEnd: LINE_FEED, escapes: false };

function cut(csv: string, chunk: number): (string | null)[] {
  const rows = new RowSplitter(SYNTAX, LIMIT);
  const bytes = Buffer.from(csv);
  const cuts: (string | null)[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    for (const row of rows.push(bytes.subarray(at, at + chunk))) cuts.push(row?.toString() ?? null);
  for (const row of rows.end()) cuts.push(row?.toString() ?? null);
  return cuts;
}

const piece = fc.constantFrom(
  '"',
  '""',
  ",",
  "\n",
  "a",
  "b c",
  '"a"',
  '"a",b\n',
  "a,b\n",
  '"a\nb",c\n',
  '"x" y,z\n',
  '"x y,z\n',
);
const table = fc.array(piece, { maxLength: 60 }).map((pieces) => `id,isi\n${pieces.join("")}`);

describe("RowSplitter", () => {
  it("gives every byte of a file to a row, in its order, wherever the chunks are cut", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), (csv, chunk) => {
        const cuts = cut(csv, chunk);
        expect(cuts.join("")).toBe(csv);
        expect(cuts).toEqual(cut(csv, csv.length));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives many empty lines as one row of nothing, those in a cell to the cell, and the rows between", () => {
    const empty = "\r\n".repeat(5000);
    for (const chunk of [7777, 1_000_000]) {
      const cuts = cut(`id,isi\n${empty}1,a\n"2${empty}",b\n${empty}`, chunk);
      expect(cuts.filter((row) => row?.trim() !== "")).toEqual(["id,isi\n", "1,a\n", `"2${empty}",b\n`]);
      expect(cuts.length).toBeLessThan(5000);
      expect(cuts.join("")).toHaveLength(7 + 4 + 6 + 3 * empty.length);
    }
  });

  it("loses no sound row to stray marks, however many there are", () => {
    const rows = Array.from({ length: 500 }, (_, n) => (n % 3 === 1 ? `"x${n}" y,z` : `${n},a`));
    const cuts = cut(`id,isi\n"0","nol"\n${rows.join("\n")}\n`, 1000);
    expect(cuts).toHaveLength(502);
  });

  it("looks at no byte more than a bounded number of times", () => {
    const looked = (lines: number): number => {
      let bytes = 0;
      const text = Buffer.from(`id,isi\n"0","nol"\n${'"x y,z\n'.repeat(lines)}`);
      const { indexOf } = Buffer.prototype;
      Buffer.prototype.indexOf = function (this: Buffer, value: never, from?: never) {
        const found = indexOf.call(this, value, from);
        bytes += (found === -1 ? this.length : found) - (Number(from) || 0);
        return found;
      } as typeof indexOf;
      try {
        const rows = new RowSplitter(SYNTAX, 64 * 1024 * 1024);
        for (const _ of rows.push(text)) bytes++;
        for (const _ of rows.end()) bytes++;
      } finally {
        Buffer.prototype.indexOf = indexOf;
      }
      return bytes;
    };
    expect(looked(4000) / looked(2000)).toBeLessThan(2.3);
  });
});
