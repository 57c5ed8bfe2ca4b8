/** What comes of rows checked by hand. */
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/serve/checks.ts";
import { precisionOf, printPrecision, wilson } from "../../src/serve/precision.ts";

const answer = (verdict: string, by: string | null = null, group = "", columns: readonly string[] = []): Answer =>
  ({ verdict, by, group, columns }) as unknown as Answer;

test("Wilson's interval", () => {
  const told = (right: number, all: number) => {
    const { low, high } = wilson(right, all);
    return [low.toFixed(4), high.toFixed(4)];
  };
  // by the formula, as tables of statistics have it
  expect(told(9, 10)).toEqual(["0.5958", "0.9821"]);
  expect(told(50, 100)).toEqual(["0.4038", "0.5962"]);
  expect(told(0, 10)).toEqual(["0.0000", "0.2775"]);
  expect(told(10, 10)).toEqual(["0.7225", "1.0000"]);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

describe("judged rows", () => {
  const checked = precisionOf(
    [
      answer("right", "rule/b", "x"),
      answer("wrong", "rule/a", "x", ["speaker"]),
      answer("right", "rule/a", "y"),
      answer("right", null, "y", ["speaker"]),
      answer("skipped", "rule/a", "x"),
      answer("noted", "rule/a", "x"),
    ],
    ["speaker", "text"],
  );
  const short = (rows: readonly { name: string; right: number; judged: number }[]) =>
    rows.map(({ name, right, judged }) => `${name} ${right}/${judged}`);

  test("are counted by rule, by group and by column, the most first", () => {
    expect(short([checked.all])).toEqual(["all 3/4"]);
    expect(checked.all.share).toBe(0.75);
    expect(short(checked.by)).toEqual(["rule/a 1/2", " 1/1", "rule/b 1/1"]);
    expect(short(checked.groups)).toEqual(["x 1/2", "y 2/2"]);
    expect(short(checked.columns)).toEqual(["speaker 2/4", "text 4/4"]);
    expect(checked.skipped).toBe(1);
  });

  test("are printed in columns", () => {
    expect(printPrecision("quotes", checked, { by: "rule", group: "outlet" }).split("\n")).toEqual([
      "quotes                              3 of 4       75.0 %  30.1 % to 95.4 %",
      "  by rule",
      "    rule/a                          1 of 2       50.0 %  9.5 % to 90.5 %",
      "    (none)                          1 of 1      100.0 %  20.7 % to 100.0 %",
      "    rule/b                          1 of 1      100.0 %  20.7 % to 100.0 %",
      "  by outlet",
      "    x                               1 of 2       50.0 %  9.5 % to 90.5 %",
      "    y                               2 of 2      100.0 %  34.2 % to 100.0 %",
      "  columns that are right",
      "    speaker                         2 of 4       50.0 %  15.0 % to 85.0 %",
      "    text                            4 of 4      100.0 %  51.0 % to 100.0 %",
      "  1 skipped",
      "",
    ]);
    expect(printPrecision("quotes", checked, { by: null, group: "outlet" })).not.toContain("by rule");
  });

  test("of none say so", () => {
    const none = (...answers: readonly Answer[]) =>
      printPrecision("quotes", precisionOf(answers, []), { by: null, group: "g" });
    expect([none(), none(answer("skipped"))]).toEqual([
      "quotes: nothing judged\n",
      "quotes: nothing judged, 1 skipped\n",
    ]);
  });
});
