import { appendFileSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { job } from "../../pipelines/news/index.ts";
import { reader } from "../../pipelines/news/reader/index.ts";
import type { Report } from "../../src/core/report.ts";
import type { Job } from "../../src/run/job.ts";
import { type Answer, Checks, type Sampled } from "../../src/serve/checks.ts";
import { correctionsOf } from "../../src/serve/corrections.ts";
import { precisionOf, printPrecision, wilson } from "../../src/serve/precision.ts";
import { ARTICLES, folderOf, kliping, rowsOf } from "../cli/kliping.ts";

let folder: string;
let run: string;
const open = () => Checks.open(job as Job, reader, run);
const RIGHT = { verdict: "right", columns: [], note: null, seed: 1 } as const;

beforeAll(async () => {
  folder = folderOf(ARTICLES);
  await kliping(["run", "in", "--quiet"], folder);
  run = realpathSync(join(folder, "output/latest"));
});

describe("a sample", () => {
  test("is the same for a seed, another for another, and a smaller one begins a larger", async () => {
    const checks = await open();
    const keys = async (size: number, seed: number) =>
      (await checks.draw("mentions", size, seed)).map(({ key }) => key);
    expect(await keys(5, 1)).toEqual(await keys(5, 1));
    expect(await keys(5, 1)).not.toEqual(await keys(5, 2));
    expect((await keys(5, 1)).slice(0, 3)).toEqual(await keys(3, 1));
  });

  test("is all rows where there are no more", async () => {
    const drawn = await (await open()).draw("quotes", 100, 7);
    expect(drawn.map(({ key }) => key).sort()).toEqual(
      rowsOf(run, "quotes")
        .map(({ quote_id }) => quote_id)
        .sort(),
    );
  });

  test("has the text around what each row marks", async () => {
    for (const { row, context } of await (await open()).draw("quotes", 100, 7)) {
      const marked = context.filter(({ isMarked }) => isMarked).map(({ text }) => text);
      expect(marked.join(" ")).toContain(String(row.text));
    }
  });

  test("is told to be wrong for a dataset that nobody can check", async () => {
    await expect((await open()).draw("__proto__", 1, 1)).rejects.toThrow("is none of what is checked");
  });
});

describe("answers", () => {
  test("stand beside the runs, the last one of a row counts, and one that is taken back does not", async () => {
    const checks = await open();
    const [first, second] = (await checks.draw("dates", 2, 1)) as [Sampled, Sampled];
    await checks.say("dates", first, RIGHT);
    await checks.say("dates", second, { ...RIGHT, verdict: "wrong", columns: ["value", "nothing"], note: "a day off" });
    await checks.say("dates", first, { ...RIGHT, verdict: "undone" });
    const answers = await checks.answers("dates");
    expect([...answers.keys()]).toEqual([second.key]);
    expect(answers.get(second.key)).toMatchObject({ columns: ["value"], note: "a day off", row: second.row });
    const file = join(folder, "output/checks", checks.runId, "dates.ndjson");
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(4);
    expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  });

  test("come into the report of the next run, by dataset, of the last run of which any were judged", async () => {
    const checks = await open();
    const [first, second] = (await checks.draw("mentions", 2, 1)) as [Sampled, Sampled];
    await checks.say("mentions", first, RIGHT);
    await checks.say("mentions", second, { ...RIGHT, verdict: "wrong" });
    await kliping(["run", "in", "--quiet"], folder);
    const latest = join(folder, "output/latest");
    const { checked } = JSON.parse(readFileSync(join(latest, "report.json"), "utf8")) as Report;
    const told = checked?.find(({ dataset }) => dataset === "mentions");
    expect(told?.run_id).toBe(checks.runId);
    expect(told?.all).toMatchObject({ right: 1, judged: 2, share: 0.5, ...wilson(1, 2) });
    expect(readFileSync(join(latest, "report.html"), "utf8")).toContain("1 / 2");
    expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  });

  test("outlive a line that was cut by a crash", async () => {
    const checks = await open();
    const [first, second] = (await checks.draw("amounts", 2, 1)) as [Sampled, Sampled];
    await checks.say("amounts", first, RIGHT);
    appendFileSync(join(folder, "output/checks", checks.runId, "amounts.ndjson"), '{"key":"d1');
    await checks.say("amounts", second, RIGHT);
    expect([...(await checks.answers("amounts")).keys()]).toEqual([first.key, second.key]);
  });
});

const answer = (verdict: Answer["verdict"], more: Partial<Answer> = {}): Answer => ({
  key: "d1:q1",
  verdict,
  columns: [],
  note: null,
  seed: 1,
  version: "v1",
  by: "direct",
  group: "Liputan6",
  address: null,
  context: "Rina [datang]",
  row: { cue: "kata" },
  ...more,
});

describe("precision", () => {
  test("is what was right of what was judged, by kind, outlet and column", () => {
    const said = [
      answer("right"),
      answer("right", { by: "indirect" }),
      answer("wrong", { columns: ["cue"], group: null }),
      answer("skipped"),
    ];
    const { all, by, groups, columns, skipped } = precisionOf(said, ["cue", "stance"]);
    const told = (list: readonly { name: string; right: number; judged: number }[]) =>
      list.map(({ name, right, judged }) => [name, right, judged]);
    expect([all.right, all.judged, skipped]).toEqual([2, 3, 1]);
    expect(told(by)).toEqual([
      ["direct", 1, 2],
      ["indirect", 1, 1],
    ]);
    expect(told(groups)).toEqual([
      ["Liputan6", 2, 2],
      ["", 0, 1],
    ]);
    expect(told(columns)).toEqual([
      ["cue", 2, 3],
      ["stance", 3, 3],
    ]);
    expect(printPrecision("quotes", { all, by, groups, columns, skipped }, { by: "type", group: "outlet" })).toMatch(
      /^quotes +2 of 3 +66\.7 % {2}20\.8 % to 93\.9 %\n {2}by type\n/,
    );
  });

  test("has the interval of Wilson", () => {
    // as R's binom.confint(45, 50, methods = "wilson")
    expect(wilson(45, 50).low).toBeCloseTo(0.7864, 4);
    expect(wilson(45, 50).high).toBeCloseTo(0.9565, 4);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (right, wrong) => {
        const { low, high } = wilson(right, right + wrong);
        const share = right + wrong === 0 ? 0.5 : right / (right + wrong);
        expect(low >= 0 && low <= share + 1e-9 && high >= share - 1e-9 && high <= 1).toBe(true);
      }),
    );
  });
});

test("corrections are what was found wrong, in fences that no text ends", () => {
  const hostile = answer("wrong", {
    columns: ["cue"],
    note: "two\n# lines",
    context: "a\n````\n# b",
    address: "https://a.id/",
  });
  const text = correctionsOf("r1", [{ dataset: "quotes", answers: [answer("right"), hostile] }]);
  expect(text).toMatch(/^# 1 row of run r1 found wrong\n/);
  expect(text).toContain(
    '- wrong: cue: "kata"\n- note: two # lines\n- address: https://a.id/\n- pipeline version: v1\n',
  );
  expect(text).toContain("`````text\na\n````\n# b\n`````\n");
  expect(text).toContain('```json\n{"cue":"kata"}\n```\n');
});
