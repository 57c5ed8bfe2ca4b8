/**
 * `npm run test:long`: 200 runs (or `-- N`) over a folder that changes before each: articles added, edited, removed,
 * renamed, moved. Every tenth is the command, the others are in this process. At the end: the tables of a full run, no
 * more memory, handles, state or disk than at the start.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";

const RUNS = Number(process.argv[2] ?? 200);
const KEPT = 3;
const FILES = 12;
const BY_COMMAND = 10;
/** What may grow: caches fill up in the first runs. */
const SETTLED = Math.min(40, RUNS >> 2);
const MEMORY = 1.3;
const DISK = 1.5;

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { run } = await dist("src/run/run.js");
const { settings } = await dist("pipelines/news/config.js");
const { job } = await dist("pipelines/news/index.js");
const command = resolve("dist/src/cli/main.js");

/** The same on every machine. */
let seed = 20_261_126;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];

const work = mkdtempSync(join(tmpdir(), "kliping-long-"));
const input = join(work, "in");
const output = join(work, "out");
for (const folder of ["a", "b"]) mkdirSync(join(input, folder), { recursive: true });
const files = () => readdirSync(input, { recursive: true }).filter((path) => path.endsWith(".txt"));

let written = 0;
function article() {
  const [name, place] = [pick(["Rina Wati", "Budi Hartono", "Sri Mulyati"]), pick(["Ende", "Demak", "Bogor"])];
  const day = 1 + random(28);
  return `Jembatan ${place} ke-${++written} Dibuka

${place.toUpperCase()} - "Kami lega karena nomor ${written} dibuka," kata Camat ${name}, (${day}/5/2025).

Biayanya Rp ${written} miliar. Warga ${place} menunggu ${random(20) + 2} tahun.
`;
}

const CHANGES = {
  added: () => writeFileSync(join(input, pick(["a", "b"]), `berita-${written}.txt`), article()),
  edited: () => writeFileSync(join(input, pick(files())), article()),
  removed: () => files().length > FILES && rmSync(join(input, pick(files()))),
  renamed: () => {
    const path = pick(files());
    renameSync(join(input, path), join(input, path.replace(/[^/]*$/, `nama-${++written}.txt`)));
  },
  moved: () => {
    const path = pick(files());
    renameSync(join(input, path), join(input, path.startsWith("a/") ? "b" : "a", path.slice(2)));
  },
};

const size = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
const handles = () => readdirSync("/proc/self/fd").length;

const config = settings.schema.parse({ keepRuns: KEPT, workers: 1 });
const surroundings = () => ({
  log: pino({ level: "silent" }),
  bar: { start() {}, update() {}, stop() {}, above: (write) => write() },
  signal: new AbortController().signal,
});
const options = {
  inputs: ["in"],
  cwd: work,
  output,
  config,
  period: { since: null, until: null },
  limit: Number.POSITIVE_INFINITY,
  full: false,
  allowShrink: true,
};
const byCommand = (to, ...more) =>
  execFileSync(process.execPath, [command, "run", "in", "--output", to, "--quiet", "--allow-shrink", ...more], {
    cwd: work,
    env: { ...process.env, INIT_CWD: work },
  });

function measured() {
  globalThis.gc?.();
  const latest = join(output, "latest");
  return {
    memory: process.memoryUsage().rss,
    handles: handles(),
    disk: size(output),
    runs: readdirSync(join(output, "runs")).length,
    state: statSync(join(latest, "state.bin")).size,
    articles: files().length,
  };
}

for (let i = 0; i < FILES; i++) CHANGES.added();
const counts = {};
const seen = [];
let reused = 0;
for (let number = 1; number <= RUNS; number++) {
  for (let change = 1 + random(3); change > 0; change--) {
    const name = pick(Object.keys(CHANGES));
    CHANGES[name]();
    counts[name] = (counts[name] ?? 0) + 1;
  }
  if (number % BY_COMMAND === 0) byCommand(output, "--keep-runs", String(KEPT), "--workers", "1");
  else reused += (await run(job, options, surroundings())).report.reused_documents;
  seen.push(measured());
}

const problems = [];
byCommand(join(work, "again"), "--full");
const data = (folder) => join(folder, "latest/data");
for (const name of readdirSync(data(output))) {
  const [is, should] = [output, join(work, "again")].map((folder) => readFileSync(join(data(folder), name)));
  if (!is.equals(should)) problems.push(`data/${name} is not that of a full run`);
}
const before = seen[SETTLED];
const after = seen.at(-1);
const share = (of) => after[of] / after.articles / (before[of] / before.articles);
if (after.memory > before.memory * MEMORY) problems.push("memory grows");
if (after.handles > before.handles + 2) problems.push("handles grow");
if (after.runs > KEPT) problems.push("runs are kept beyond retention");
if (share("disk") > DISK) problems.push("the disk fills");
if (share("state") > DISK) problems.push("the state grows");

const shown = ({ memory, disk, ...rest }) =>
  `${(memory / 1e6).toFixed(0)} MB, ${(disk / 1e6).toFixed(2)} MB on disk, ${JSON.stringify(rest)}`;
console.log(
  `${RUNS} runs, ${Math.floor(RUNS / BY_COMMAND)} by the command; ${JSON.stringify(counts)}; ${reused} reused`,
);
console.log(`run ${SETTLED + 1}: ${shown(before)}\nrun ${RUNS}: ${shown(after)}`);
for (const problem of problems) console.error(`test:long: ${problem}`);
rmSync(work, { recursive: true, force: true });
process.exitCode = problems.length === 0 ? 0 : 1;
