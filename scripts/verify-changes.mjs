/**
 * `npm run test:verify`: changes a published run in many ways, each sealed again, and tells which of them `kliping
 * verify` notices without the sources, and which `--rerun` does.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { applyChange, changesOf } from "./faults/changed-run.mjs";

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { verifyRun } = await dist("src/run/verify.js");
const { compareRuns } = await dist("src/run/rerun.js");
const { rowWriter } = await dist("src/io/row-writer.js");
const { dataPackage } = await dist("src/io/datapackage.js");
const { job } = await dist("pipelines/news/index.js");

const work = mkdtempSync(join(tmpdir(), "kliping-changes-"));
for (const output of ["one", "two"]) {
  const args = [resolve("dist/src/cli/main.js"), "run", "seeds", "--limit", "6", "--output", join(work, output)];
  const { status } = spawnSync(process.execPath, [...args, "--quiet", "--full"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the run failed");
}
const sound = join(work, "one/latest");
const again = join(work, "two/latest");

/** What is found of a change, but for the positions and figures, which only tell that lengths and counts are others. */
async function found(change) {
  const folder = join(work, "changed");
  rmSync(folder, { recursive: true, force: true });
  cpSync(sound, folder, { recursive: true, dereference: true });
  applyChange(change, { sound, folder, job, rowWriter, dataPackage });
  const seen = [];
  await verifyRun(job, folder, null, (breach) => seen.push(breach));
  const own = seen.filter(({ dataset }) => !(change.name && (dataset === "state.bin" || dataset === "report.json")));
  const rerun = [];
  await compareRuns(folder, again, (breach) => rerun.push(breach));
  return { verify: own.length > 0, rerun: own.length + rerun.length > 0 };
}

const changes = changesOf(sound, job);
const missed = [];
let noticed = 0;
for (const change of changes) {
  const { verify, rerun } = await found(change);
  if (!verify) missed.push(change.id);
  if (rerun) noticed++;
  else console.log(`not noticed at all: ${change.id}`);
}
console.log(`${changes.length} changes: verify notices ${changes.length - missed.length}, with --rerun ${noticed}`);
console.log(`told by the sources alone: ${missed.join(", ")}`);
rmSync(work, { recursive: true, force: true });
process.exitCode = noticed === changes.length ? 0 : 1;
