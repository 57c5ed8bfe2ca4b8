/**
 * Where rows are cut, over tables drawn by a seed: some to be read, and a digest of many. What changes here changes
 * which records a broken file has: look at the cases that moved before the snapshot is written anew.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasEscapes, RowSplitter, type RowSyntax } from "../../src/io/csv-rows.ts";

const PLAIN: RowSyntax = { delimiter: 0x2c, lineEnd: 0x0a, escapes: false };
const SYNTAXES: readonly (readonly [name: string, syntax: RowSyntax])[] = [
  ["plain", PLAIN],
  ["escapes", { ...PLAIN, escapes: true }],
  ["semicolons", { ...PLAIN, delimiter: 0x3b }],
  ["returns", { ...PLAIN, lineEnd: 0x0d }],
];

interface Options {
  readonly limit?: number;
  readonly above?: number;
  readonly cells?: number;
  readonly chunk?: number;
}

/** The rows, between `|`; `-` where one was too large, `'` before one whose marks are characters like others. */
function cut(csv: string, syntax: RowSyntax, { limit = 1e6, above = 0, cells, chunk = 1e6 }: Options = {}): string {
  const rows = new RowSplitter(syntax, limit, above);
  if (cells !== undefined) rows.expect(cells);
  const bytes = Buffer.from(csv);
  const cuts: string[] = [];
  const keep = (row: Buffer | null) =>
    cuts.push(row === null ? "-" : `${rows.quoting ? "" : "'"}${row.toString("latin1")}`);
  for (let at = 0; at < bytes.length; at += chunk)
    for (const row of rows.push(bytes.subarray(at, at + chunk))) keep(row);
  for (const row of rows.end()) keep(row);
  return cuts.join("|").replaceAll("\n", "⏎").replaceAll("\r", "↵");
}

const PIECES = ['"', '""', ",", "\n", "a", "b c", '"a"', '"a",b\n', "a,b\n", '"a\nb",c\n', '"x" y,z\n', '"x y,z\n'];
const MORE = [
  "\\",
  '\\"',
  '"\\"a",b\n',
  ";",
  "\r",
  "\r\n",
  " ",
  "a,b,c\n",
  "\n\n",
  'a"b,c\n',
  "sep=,\n",
  '"a\n\nb","c\n',
];
const tables = (pieces: readonly string[], header: string, seed: number, numRuns: number, longest = 24): string[] =>
  fc.sample(
    fc.array(fc.constantFrom(...pieces), { maxLength: longest, size: "max" }).map((all) => `${header}${all.join("")}`),
    { seed, numRuns },
  );
const digest = (lines: readonly string[]): string =>
  createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);

describe("rows", () => {
  test("of some tables", () => {
    expect(tables(PIECES, "id,isi\n", 1, 25).map((csv) => cut(csv, PLAIN))).toMatchSnapshot();
  });

  test.each(SYNTAXES)("of many, %s", (_, syntax) => {
    const cuts = [
      ...tables(PIECES, "id,isi\n", 2, 800),
      ...tables([...PIECES, ...MORE], "id,isi\n", 3, 1200),
      ...tables([...PIECES, ...MORE], "isi\n", 4, 400),
      ...tables([...PIECES, ...MORE], "", 5, 400),
      ...tables(['"a\nb",c\n', '"a,b\n', "a,b\n", 'a,"b\n'], "id,isi\n", 6, 300, 60),
    ].map((csv) => cut(csv, syntax));
    expect(digest(cuts)).toMatchSnapshot();
  });

  test("of many, with other limits, headers and chunks", () => {
    const all = tables([...PIECES, ...MORE], "id,isi\n", 7, 500);
    const options: readonly Options[] = [
      { limit: 8 },
      { limit: 20, chunk: 5 },
      { above: 1 },
      { above: 2 },
      { cells: 3 },
    ];
    expect(options.map((option) => digest(all.map((csv) => cut(csv, PLAIN, option))))).toMatchSnapshot();
  });

  test("that swallow more than a dozen lines", () => {
    const line = (cells: number, n: number) => `${Array.from({ length: cells }, (_, i) => `s${n}${i}`).join(",")}\n`;
    const body = (count: number, odd: number) =>
      Array.from({ length: count }, (_, n) => line(n < odd ? 3 : 2, n)).join("");
    const cases = [3, 4, 5, 6, 11, 12, 13, 40].flatMap((count) =>
      [0, 1, 2, 3].flatMap((odd) => [
        `id,isi\n"buka,b\n${body(count, odd)}tutup",z\n${body(3, 0)}`,
        `id,isi\n1,"buka\n${body(count, odd)}`,
        `id,isi\n"1","b"\n1,"buka" x\n${body(count, odd)}"t",u\n`,
      ]),
    );
    expect(cases.map((csv) => cut(csv, PLAIN).split("|").length)).toMatchSnapshot();
  });

  test("of few tables and many empty lines", () => {
    const count = (lines: number, end: string) => cut(`id,isi\n${end.repeat(lines)}1,a\n`, PLAIN).split("|").length;
    expect([999, 1000, 1001].map((lines) => count(lines, "\n"))).toEqual([1001, 3, 3]);
    expect([499, 500, 501].map((lines) => count(lines, "\r\n"))).toEqual([501, 3, 3]);
  });
});

test("whether backslashes escape", () => {
  const first = tables([...PIECES, ...MORE, '"a\\"b",c\n', "a\\\nb,c\n"], "id,isi\n", 8, 600);
  const told = first.map((csv) => (hasEscapes(Buffer.from(csv), 0x2c, 0x0a) ? "1" : "0")).join("");
  expect(told.match(/1/g)?.length).toBeGreaterThan(20);
  expect(digest([told])).toMatchSnapshot();
});
