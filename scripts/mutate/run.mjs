// npm run test:mutate -- [--sample 200] [--seed 1] [--only src/quotes] [--budget 120] [--tests REGEXP]
//   [--state FILE] [--resume] [--again] [--reach REGEXP] [--list]
// Changes one place of the code at a time, drawn by a seed, and asks the tests whether they notice. A first run of all
// tests, on code that says where it is, tells which test files come to which change; a change is then asked of these
// alone, the nearest first, in one warm process, until the first failure or the seconds of its budget, and at last of
// the type check that `npm test` begins with. What is left either does nothing that anyone sees, and stands in
// equivalent.json with the reason, or has survived. Works in a copy: the tree stays as it is. The record of a run is
// kept after each change: `--resume` goes on with it, `--again` also asks anew about what survived; test files that
// are new since then are asked too, and those that match `--reach`, which have changed. `--tests` leaves out the test
// files whose path does not match, such as those that start a process for each question.
import { execFileSync, fork, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parseSync } from "oxc-parser";
import { transformSync } from "rolldown/experimental";
import { changed, drawChanges, withHits } from "./changes.mjs";

const { values: options } = parseArgs({
  options: {
    sample: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    budget: { type: "string", default: "120" },
    tests: { type: "string", default: "" },
    state: { type: "string" },
    resume: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
    reach: { type: "string" },
    list: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (options.help) {
  const [about = ""] = /^(?:\/\/.*\n)+/.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  console.log(about.replaceAll(/^\/\/ ?/gm, ""));
  process.exit(0);
}
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const budget = 1000 * Number(options.budget);
const drawn = { count: Number(options.sample), seed: Number(options.seed), only: options.only };
const changes = drawChanges(root, drawn).map((change, id) => ({ id, ...change }));
/** The sources as they were at the start: the tree may go on while a run goes on. */
const sources = new Map(changes.map(({ file }) => [file, readFileSync(join(root, file), "utf8")]));
const equivalent = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));
const whyNothing = ({ file, key }) => equivalent.find((known) => known.file === file && known.key === key)?.why;
if (options.list) {
  for (const { file, line, kind, key } of changes) console.log(`${file}:${line} ${kind} ${key}`);
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), "kliping-mutate-"));
const children = new Set();
process.on("exit", () => {
  for (const child of children) end(child);
  rmSync(copy, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

/** Ends a process and all that it began: a change can make a loop endless, and a worker outlives its runner. */
function end(child) {
  children.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has ended
  }
}

/** The exit status of a command in the copy; null after its time. */
async function statusOf(command, args, timeout = 600_000) {
  const child = spawn(command, args, { cwd: copy, stdio: "ignore", detached: true });
  children.add(child);
  const timer = setTimeout(end, timeout, child);
  const [status] = await once(child, "exit");
  clearTimeout(timer);
  end(child);
  return status;
}

async function build() {
  // what is wrong in its types is built all the same
  await statusOf("npx", ["tsc", "-p", "tsconfig.build.json"]);
  for (const script of ["copy-data", "code-hashes"])
    if ((await statusOf("node", [`scripts/${script}.mjs`])) !== 0) throw new Error(`scripts/${script}.mjs failed`);
}

/** A warm process of tests, started at need and anew after a timeout. */
class Tests {
  #args;
  #env;
  #child;
  #known = [];
  /** What it may have read in another form. */
  #stale = new Set();

  constructor(isolation, workers, env = {}) {
    this.#args = [copy, isolation, String(workers)];
    this.#env = env;
  }

  async #start() {
    const script = join(copy, "scripts/mutate/tests.mjs");
    const env = { ...process.env, ...this.#env };
    this.#child = fork(script, this.#args, { cwd: copy, env, detached: true, stdio: "ignore" });
    children.add(this.#child);
    const [{ known }] = await once(this.#child, "message");
    this.#known = known;
    this.#stale.clear();
  }

  async start() {
    if (this.#child === undefined) await this.#start();
    return this.#known;
  }

  /** What the test files said; `late` after the time, when the process is ended. */
  async run({ files, file, bail }, timeout) {
    await this.start();
    const child = this.#child;
    if (file !== undefined) this.#stale.add(file);
    child.send({ files, changed: [...this.#stale], bail });
    this.#stale = new Set(file === undefined ? [] : [file]);
    const answered = new AbortController();
    const nothing = { late: true, results: [], errors: [] };
    const late = AbortSignal.any([answered.signal, AbortSignal.timeout(timeout)]);
    const [answer] = await Promise.race([
      once(child, "message", { signal: late }),
      once(child, "exit", { signal: late }).then(() => [nothing]),
    ]).catch(() => [nothing]);
    answered.abort();
    if (answer.late) this.stop();
    return answer;
  }

  stop() {
    if (this.#child !== undefined) end(this.#child);
    this.#child = undefined;
  }
}

function makeCopy() {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const name of listed.split("\n").filter((file) => file && existsSync(join(root, file))))
    cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync("git", ["init", "-q"], { cwd: copy });
  execFileSync("git", ["add", "-A"], { cwd: copy });
}

/** Writes a source into the copy, and what it builds to. */
function write(file, source) {
  writeFileSync(join(copy, file), source);
  const { code } = transformSync(file, source, { typescript: { onlyRemoveTypeImports: true } });
  const built = code.replaceAll(/((?:from|import)\s*\(?\s*"\.[^"\n]*)\.ts"/g, '$1.js"');
  writeFileSync(join(copy, "dist", file.replace(/\.ts$/, ".js")), built);
}

/** The files that a file of the copy imports, by themselves or by others. */
function graphOf(file, known = new Map()) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !name.endsWith(".ts") || !existsSync(join(copy, name))) return;
    seen.add(name);
    if (!known.has(name)) known.set(name, importsOf(name));
    known.get(name).forEach(visit);
  };
  visit(file);
  return seen;
}

function importsOf(file) {
  const source = readFileSync(join(copy, file), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ...dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  return named.filter((name) => name?.startsWith(".")).map((name) => join(dirname(file), name));
}

const isAsked = (file) => new RegExp(options.tests).test(file);

/** The test files of which it is not known, or no longer, which changes they come to. */
function withoutReach() {
  if (state.tests === undefined || state.draw !== draw) return null;
  const known = new Set([...state.tests.map(({ file }) => file), ...state.left]);
  const again = options.reach === undefined ? null : new RegExp(options.reach);
  return testFiles().filter((file) => isAsked(file) && (!known.has(file) || again?.test(file)));
}

const testFiles = () =>
  readdirSync(join(copy, "tests"), { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `tests/${name.replaceAll("\\", "/")}`);

/** Of all test files, or of these: whether each needs a process of its own, its time, and the changes it comes to. */
async function readReach(chosen) {
  const folder = join(copy, "hits");
  mkdirSync(folder);
  const perFile = groupedByFile();
  for (const [file, inFile] of perFile) write(file, withHits(sources.get(file), inFile));
  await build();
  const env = {
    KLIPING_HITS_FOLDER: folder,
    NODE_OPTIONS: `--import ${pathToFileURL(join(copy, "scripts/mutate/hits.mjs"))}`,
  };
  const shared = new Tests("shared", 2, env);
  const known = await shared.start();
  const all = chosen ?? known.filter(isAsked);
  const together = await shared.run({ files: all, bail: 0 }, 3_600_000);
  shared.stop();
  const passed = together.results.filter(({ state }) => state === "passed");
  const rest = all.filter((file) => !passed.some((result) => result.file === file));
  const isolated = new Tests("isolated", 2, env);
  const alone = await isolated.run({ files: rest, bail: 0 }, 3_600_000);
  isolated.stop();
  const ran = [
    ...passed.map((result) => ({ ...result, alone: false })),
    ...alone.results.filter(({ state }) => state === "passed").map((result) => ({ ...result, alone: true })),
  ];
  const left = all.filter((file) => !ran.some((result) => result.file === file));
  for (const file of perFile.keys()) write(file, sources.get(file));
  await build();
  return { tests: withReach(ran, folder), left };
}

function groupedByFile() {
  const groups = new Map();
  for (const change of changes) groups.set(change.file, [...(groups.get(change.file) ?? []), change]);
  return groups;
}

function withReach(ran, folder) {
  const lines = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean)]),
  );
  const loaded = new Set(
    [...lines.values()].flat().flatMap((line) => (line.startsWith("load ") ? [line.slice(5)] : [])),
  );
  const known = new Map();
  return ran.map(({ file, ms, alone }) => {
    const own = lines.get(join(copy, file).replaceAll(/[\\/]/g, "+")) ?? [];
    const graph = graphOf(file, known);
    const byLoading = changes.filter(({ id, file: at, body }) => (!body || loaded.has(String(id))) && graph.has(at));
    const reached = [...own.filter((line) => !line.startsWith("load ")).map(Number), ...byLoading.map(({ id }) => id)];
    return { file, ms, alone, reached: [...new Set(reached)] };
  });
}

const folderOf = (file) => (file.startsWith("pipelines/") ? "pipelines" : file.split("/")[1]);

/** The test files that come to a change, the quick ones and those beside it first, as far as the budget goes. */
function testsFor({ id, file }, tests) {
  const costOf = (test) => (test.file.startsWith(`tests/${folderOf(file)}/`) ? test.ms / 5 : test.ms);
  const reaching = tests.filter(({ reached }) => reached.includes(id)).sort((a, b) => costOf(a) - costOf(b));
  let spent = 0;
  const within = reaching.filter(({ ms }) => {
    spent += ms;
    return spent <= budget;
  });
  return { within, beyond: reaching.length - within.length };
}

const runners = { false: new Tests("shared", 1), true: new Tests("isolated", 1) };

const toldOf = ({ file, failures }) => `${file}: ${failures[0] ?? "?"}`;

/** Who notices among these test files: the first that fails; `failed` is its result. */
async function firstFailure(alone, change, chosen) {
  if (chosen.length === 0) return null;
  const time = 60_000 + 4 * chosen.reduce((sum, { ms }) => sum + ms, 0);
  const request = { files: chosen.map(({ file }) => file), file: change.file, bail: 1 };
  const { late, results, errors } = await runners[alone].run(request, time);
  const failed = results.find((result) => result.state === "failed");
  if (late) return { by: "timeout" };
  if (failed) return { by: toldOf(failed), failed };
  return errors.length > 0 ? { by: `error: ${errors[0]}` } : null;
}

/** Who notices: first of those that share their modules, whose failure must stand in a process of its own. */
async function noticedBy(change, within) {
  let left = within;
  for (;;) {
    const found = await firstFailure(
      false,
      change,
      left.filter(({ alone }) => !alone),
    );
    if (found === null) break;
    const test = found.failed && left.find(({ file }) => file === found.failed.file);
    if (test === undefined) return found.by;
    const confirmed = await firstFailure(true, change, [test]);
    if (confirmed !== null) return confirmed.by;
    // it fails behind another test file, without any change too
    test.alone = true;
    left = left.filter((other) => other !== test);
  }
  const alone = await firstFailure(
    true,
    change,
    within.filter((test) => test.alone && left.includes(test)),
  );
  return alone?.by ?? null;
}

async function verdictOn(change, tests) {
  const whole = sources.get(change.file);
  const { within, beyond } = testsFor(change, tests);
  try {
    write(change.file, changed(whole, change));
  } catch {
    return { verdict: "killed", by: "syntax" };
  }
  try {
    const by = await noticedBy(change, within);
    if (by !== null) return { verdict: "killed", by };
    if ((await statusOf("npx", ["tsc", "-p", "tsconfig.json"])) !== 0) return { verdict: "killed", by: "types" };
    return { verdict: "survived", asked: within.length, beyond };
  } finally {
    write(change.file, whole);
  }
}

const stateFile = resolve(options.state ?? join(tmpdir(), `kliping-mutate-${drawn.seed}-${drawn.count}.json`));
const hashOf = (value) => createHash("sha256").update(value).digest("hex").slice(0, 12);
const nameOf = ({ file, key }) => `${file} ${key} ${hashOf(sources.get(file))}`;
const draw = hashOf(JSON.stringify(changes.map(nameOf)));
const goesOn = (options.resume || options.again) && existsSync(stateFile);
const state = goesOn ? JSON.parse(readFileSync(stateFile, "utf8")) : { verdicts: {} };
const save = () => writeFileSync(stateFile, JSON.stringify(state, null, 1));

function isOpen(change) {
  const known = state.verdicts[nameOf(change)];
  return known === undefined || (options.again && known.verdict === "survived" && whyNothing(change) === undefined);
}

function printTable() {
  const folders = new Map();
  for (const change of changes) {
    const folder = change.file.split("/").slice(0, 2).join("/");
    const row = folders.get(folder) ?? { tried: 0, killed: 0, survived: 0, equivalent: 0 };
    const { verdict } = state.verdicts[nameOf(change)];
    const kind = verdict === "survived" && whyNothing(change) !== undefined ? "equivalent" : verdict;
    row.tried++;
    row[kind]++;
    folders.set(folder, row);
    if (kind === "survived") console.log(`survived: ${change.file}:${change.line} ${change.kind} ${change.key}`);
  }
  console.table(Object.fromEntries([...folders].sort()));
  const sum = (kind) => [...folders.values()].reduce((all, row) => all + row[kind], 0);
  const telling = sum("killed") + sum("survived");
  const share = ((100 * sum("killed")) / telling).toFixed(1);
  console.log(`${sum("killed")} of ${telling} changes that change what is done were noticed (${share} %)`);
  console.log(`${sum("equivalent")} change nothing that anyone sees: scripts/mutate/equivalent.json says why`);
}

makeCopy();
await build();
const unknown = withoutReach();
if (unknown === null) {
  Object.assign(state, { draw, ...(await readReach()) });
} else if (unknown.length > 0) {
  const { tests, left } = await readReach(unknown);
  const isOther = (file) => !unknown.includes(file);
  state.tests = [...state.tests.filter(({ file }) => isOther(file)), ...tests];
  state.left = [...state.left.filter(isOther), ...left];
}
save();
if (state.left.length > 0) console.log(`not asked, since they fail in a copy: ${state.left.join(", ")}`);
console.log(`${state.tests.length} test files, ${state.tests.filter(({ alone }) => alone).length} of them alone`);
for (const change of changes.filter(isOpen)) {
  const verdict = await verdictOn(change, state.tests);
  state.verdicts[nameOf(change)] = verdict;
  save();
  const said = verdict.by ?? `${verdict.asked} asked, ${verdict.beyond} beyond the budget`;
  console.log(
    `${change.id + 1}/${changes.length} ${verdict.verdict} ${change.file}:${change.line} ${change.kind} | ${said}`,
  );
}
printTable();
process.exit(0);
