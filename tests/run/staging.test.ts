import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFolder } from "../../src/run/lock.ts";
import { noteSources, shownInput, sourcesOf } from "../../src/run/sources.ts";
import {
  createStaging,
  latestFolder,
  makeFolders,
  publish,
  removeOldRuns,
  removeStale,
} from "../../src/run/staging.ts";
import { folderWith } from "../io/folder.ts";

const [OLD, MIDDLE, NEW] = ["20260101T000000Z-0001", "20260102T000000Z-0002", "20260103T000000Z-0003"] as const;

async function publishOne(output: string, runId: string): Promise<string[]> {
  const remarks: string[] = [];
  await publish(output, runId, await createStaging(output, runId), (remark) => remarks.push(remark));
  return remarks;
}

describe("publishing", () => {
  test("points latest at the run; where latest is a folder, latest.txt names it", async () => {
    const output = folderWith({ "runs/.keep": "" });
    expect(await publishOne(output, OLD)).toEqual([]);
    expect(readlinkSync(join(output, "latest"))).toBe(`runs/${OLD}`);

    const copied = folderWith({ "runs/.keep": "", "latest/manifest.json": "{}" });
    expect(await publishOne(copied, OLD)).toEqual([expect.stringContaining("latest.txt names the run")]);
    expect(await latestFolder(copied)).toBe(join(copied, "runs", OLD));
    await publishOne(copied, MIDDLE);
    await publishOne(copied, NEW);
    expect(await removeOldRuns(copied, { keepRuns: 1, keepBytes: null })).toEqual([OLD, MIDDLE]);
    expect(readFileSync(join(copied, "latest.txt"), "utf8")).toBe(`runs/${NEW}\n`);
    expect(readdirSync(join(copied, "latest"))).toEqual(["manifest.json"]);
  });

  test("the newest runs stay that have no more bytes together than are kept, and the last one always", async () => {
    const output = folderWith(
      Object.fromEntries([OLD, MIDDLE, NEW].map((name) => [`runs/${name}/data/x.csv`, "x".repeat(10)])),
    );
    symlinkSync(`runs/${NEW}`, join(output, "latest"));
    expect(await removeOldRuns(output, { keepRuns: 10, keepBytes: 30 })).toEqual([]);
    expect(await removeOldRuns(output, { keepRuns: 10, keepBytes: 29 })).toEqual([OLD]);
    expect(await removeOldRuns(output, { keepRuns: 10, keepBytes: 1 })).toEqual([MIDDLE]);
    expect(readdirSync(join(output, "runs"))).toEqual([NEW]);
  });

  test("what a removal that was cut short left is removed", async () => {
    const output = folderWith({ [`runs/.removed-${OLD}/data/x.csv`]: "", [`runs/.staging-${NEW}/x`]: "" });
    expect((await removeStale(output)).sort()).toEqual([`.removed-${OLD}`, `.staging-${NEW}`]);
    expect(readdirSync(join(output, "runs"))).toEqual([]);
  });

  test("makes folders, and gives up where none can be made", async () => {
    const folder = folderWith({ file: "" });
    await makeFolders(join(folder, "a/b/c"));
    expect(readdirSync(join(folder, "a/b"))).toEqual(["c"]);
    await expect(makeFolders(join(folder, "file"))).rejects.toThrow("EEXIST");
    await expect(makeFolders("/proc/kliping/runs")).rejects.toThrow();
  });
});

describe("the lock", () => {
  const take = async (folder: string) => {
    const remarks: string[] = [];
    const release = await lockFolder(folder, { lost: () => {}, remark: (remark) => remarks.push(remark) });
    await release();
    return remarks;
  };

  test("is no file or link that others put there", async () => {
    expect(await take(folderWith({ ".lock": "" }))).toHaveLength(1);
    const linked = folderWith({});
    symlinkSync("/nowhere", join(linked, ".lock"));
    expect(await take(linked)).toHaveLength(1);
    expect(() => lstatSync(join(linked, ".lock"))).toThrow("ENOENT");
  });

  test("of a run that died with its clock ahead holds no longer than another", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, ".lock"));
    utimesSync(join(folder, ".lock"), Date.now() / 1000 + 1e8, Date.now() / 1000 + 1e8);
    expect(await take(folder)).toEqual([expect.stringContaining("dated in the future")]);
  });
});

describe("the sources of a run", () => {
  test.each([
    ["berita", "berita"],
    ["/home/ani/berita", "berita"],
    ["/home/ani/kerja", "."],
    ["../berita/*.csv", "berita/*.csv"],
    ["/data/crawl/2026/*/a.csv", "2026/*/a.csv"],
  ])("are published without the folders of the machine: %s", (input, shown) => {
    expect(shownInput(input, "/home/ani/kerja")).toBe(shown);
  });

  test("are noted beside the runs", async () => {
    const output = folderWith({ [`runs/${OLD}/manifest.json`]: "{}", [`runs/${NEW}/manifest.json`]: "{}" });
    await noteSources(output, OLD, { inputs: ["a"], cwd: "/x" });
    await noteSources(output, NEW, { inputs: ["b"], cwd: "/y" });
    expect(await sourcesOf(join(output, "runs", OLD))).toEqual({ inputs: ["a"], cwd: "/x" });
    expect(await sourcesOf(join(output, "runs", "other"))).toBeNull();
  });
});
