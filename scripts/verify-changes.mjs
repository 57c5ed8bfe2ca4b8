/**
 * `npm run test:verify`: changes a published run in many ways, each sealed again, and tells which of them `kliping
 * verify` notices without the sources, and which `--rerun` does. Writes it into docs/reliability.md.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { applyChange, changesOf } from "./faults/changed-run.mjs";

const PAGE = new URL("../docs/reliability.md", import.meta.url);
const WIDTH = 140;

/** Words in lines of at most WIDTH characters. */
function wrapped(words) {
  const lines = [""];
  for (const word of words.split(" ")) {
    if (lines.at(-1).length + word.length >= WIDTH) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.join("\n");
}

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

/** Thrown at the first breach that counts: the others tell no more. */
class Noticed extends Error {}

/** Whether a check throws Noticed. */
async function notices(check) {
  try {
    await check();
    return false;
  } catch (error) {
    if (error instanceof Noticed) return true;
    throw error;
  }
}

/**
 * Who notices a change: `verify`, but for the positions and figures, which only tell that lengths and counts are
 * others; or `--rerun`, which compares the rows of two runs beside.
 */
async function found(change) {
  const folder = join(work, "changed");
  rmSync(folder, { recursive: true, force: true });
  cpSync(sound, folder, { recursive: true, dereference: true });
  applyChange(change, { sound, folder, job, rowWriter, dataPackage });
  const told = ({ dataset }) => {
    if (!(change.name && (dataset === "state.bin" || dataset === "report.json"))) throw new Noticed();
  };
  const verify = await notices(() => verifyRun(job, folder, null, told));
  const rerun = verify || (await notices(() => compareRuns(folder, again, told)));
  return { verify, rerun };
}

const changes = changesOf(sound, job);
const missed = [];
let noticed = 0;
for (const change of changes) {
  const { verify, rerun } = await found(change);
  if (!verify) missed.push(change.id);
  if (!verify) console.log(`not by verify alone: ${change.id}`);
  if (rerun) noticed++;
  else console.log(`not noticed at all: ${change.id}`);
}
const result =
  `${changes.length} changes: \`verify\` notices ${changes.length - missed.length} without the sources, ` +
  `\`--rerun\` ${noticed}.`;
console.log(result);
const [open, close] = ["<!-- verify -->", "<!-- /verify -->"];
const page = readFileSync(PAGE, "utf8");
const left = missed.map((id) => `\`${id}\``).join(", ");
const text = `${result} Told by the sources (or the rules that read them) alone:\n${wrapped(`${left}.`)}`;
writeFileSync(PAGE, `${page.slice(0, page.indexOf(open) + open.length)}\n${text}\n${page.slice(page.indexOf(close))}`);
rmSync(work, { recursive: true, force: true });
process.exitCode = noticed === changes.length ? 0 : 1;
