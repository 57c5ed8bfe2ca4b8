import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reply } from "../../src/cli/check.ts";
import { ARTICLES, folderOf, kliping, rowsOf } from "./kliping.ts";

const JUDGED = ["text", "cue", "speaker_name"];

test.each([
  ["r", { verdict: "right", columns: [], note: null }],
  ["R", { verdict: "right", columns: [], note: null }],
  ["w", { verdict: "wrong", columns: [], note: null }],
  ["w 1,3", { verdict: "wrong", columns: ["text", "speaker_name"], note: null }],
  ["w 1, 3 someone else", { verdict: "wrong", columns: ["text", "speaker_name"], note: "someone else" }],
  ["w speaker_name", { verdict: "wrong", columns: ["speaker_name"], note: null }],
  ["w the whole row", { verdict: "wrong", columns: [], note: "the whole row" }],
  ["w 9", { verdict: "wrong", columns: [], note: null }],
  ["s", { verdict: "skipped", columns: [], note: null }],
  ["n look again", { verdict: null, columns: [], note: "look again" }],
  ["u", { verdict: "undone", columns: [], note: null }],
  ["x", null],
  ["right", null],
  ["__proto__", null],
])("the answer %j", (command, due) => {
  expect(reply(command, JUDGED)).toEqual(due);
});

test("rows are judged line by line, kept, gone on with, summed up and sent", async () => {
  const folder = folderOf(ARTICLES);
  await kliping(["run", "in", "--quiet"], folder);
  const check = (args: string[], input = "") => kliping(["check", "output/latest", ...args], folder, input);
  const rows = rowsOf(join(folder, "output/latest"), "mentions").length;
  expect(rows).toBeGreaterThan(4);

  expect((await check(["--summary"])).stdout).toMatch(/^nothing of .* was checked\n$/);
  const first = await check(["--dataset", "mentions", "--sample", "4"], "r\nw 1 too long\nx\nu\nn odd\nw 2\nq\n");
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("mentions 1 of 4 · d");
  const second = await check(["--dataset", "mentions", "--sample", "4"], "s\n");
  expect(second.stdout).toContain("mentions 3 of 4 · d");
  const third = await check(["--dataset", "mentions", "--sample", "4"], "r\nr\n");
  expect(third.stdout).toContain("All 4 rows are answered");

  const { stdout } = await check(["--summary", "--dataset", "mentions"]);
  expect(stdout).toMatch(/^mentions +2 of 3 +66\.7 % /);
  expect(stdout).toContain("  1 skipped\n");
  expect((await check(["--export", "salah.md"])).code).toBe(0);
  const sent = readFileSync(join(folder, "salah.md"), "utf8");
  expect(sent).toMatch(/^# 1 row of run /);
  expect(sent).toContain("- wrong: type: ");
  expect(sent).toContain("- note: odd\n");
});

test.each([
  [[], "--dataset says whose rows are checked"],
  [["--dataset", "stories"], "stories is none of what is checked: quotes"],
  [["--dataset", "quotes", "--sample", "0"], "argument '0' is invalid"],
])("check with %j is told to be wrong", async (args, message) => {
  const folder = folderOf(ARTICLES);
  await kliping(["run", "in", "--quiet"], folder);
  const { code, stderr } = await kliping(["check", "output/latest", ...args], folder);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
