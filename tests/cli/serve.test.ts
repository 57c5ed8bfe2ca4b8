import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ARTICLES, ended, folderOf, kliping, start } from "./kliping.ts";

/** A folder for temporary files that only what is started here has. */
const own = mkdtempSync(join(tmpdir(), "kliping-test-"));
beforeAll(() => {
  process.env.TMPDIR = own;
});

const leftovers = () => readdirSync(own).filter((name) => name.startsWith("kliping-serve-"));

test("a run is served until it is stopped, and nothing of it is left behind", async () => {
  const folder = folderOf(ARTICLES);
  await kliping(["run", "in", "--quiet"], folder);
  const child = start(["serve", "output/latest"], folder);
  const end = ended(child);
  const address = await new Promise<string>((told) => child.stdout?.once("data", (text) => told(String(text).trim())));
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(leftovers()).toHaveLength(1);
  const answer = await fetch(address);
  expect([answer.status, (await answer.text()).includes("Jembatan Baru Dibuka")]).toEqual([200, true]);
  child.kill("SIGTERM");
  expect(await end).toEqual({ code: 143, stdout: `${address}\n`, stderr: "" });
  expect(leftovers()).toEqual([]);
});

test.each([
  [["serve", "output/latest"], "output/latest is not a published run"],
  [["serve", "in", "--host", "0.0.0.0"], "argument '0.0.0.0' is invalid"],
  [["serve", "in", "--port", "70000"], "argument '70000' is invalid"],
])("%j is told to be wrong", async (args, message) => {
  const { code, stderr } = await kliping(args, folderOf(ARTICLES));
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("an article of a run and of a file are written as a page", async () => {
  const folder = folderOf(ARTICLES);
  await kliping(["run", "in", "--quiet"], folder);
  const { stdout } = await kliping(["show", "in/desa.txt", "--html"], folder);
  expect(stdout).toMatch(/^<!doctype html>/);
  const id = /data-article="(\w+)"/.exec(stdout)?.[1] as string;
  expect(await kliping(["show", id, "--html", "--to", "a.html"], folder)).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readdirSync(folder)).toContain("a.html");
  expect((await kliping(["show", id, "--to", join(folder, "b.html")], folder)).code).toBe(2);
});
