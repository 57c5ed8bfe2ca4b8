// npm run test:mutate -- [--count 200] [--seed 1] [--from 0] [--only src/quotes] [--list]
// Changes one place of the code at a time, drawn by a seed, and asks the tests whether they notice: first those beside
// the file, then, where a row of the sample articles moves, all that reach it, and the type check that `npm test`
// begins with. A change that neither a test beside it nor a row shows is set aside: nothing that it does can be seen.
// Works in a copy, so the tree stays as it is. `--from` goes on where a run was stopped. Not part of `npm test`: an
// hour or two.
import { execFileSync, spawn, spawnSync } from "node:child_process";
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
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseSync } from "oxc-parser";

const { values: options } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    list: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));

/** Mulberry32. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SWAPS = {
  "&&": "||",
  "||": "&&",
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "+": "-",
  "-": "+",
};

/** What can be changed at a node: `{ kind, start, end, text }`, in place of `[start, end)` of the source. */
function changesAt(node, source) {
  const cut = (kind, start, end, text = "") => ({ kind, start, end, text });
  switch (node.type) {
    case "LogicalExpression":
    case "BinaryExpression": {
      const swapped = SWAPS[node.operator];
      const at = source.indexOf(node.operator, node.left.end);
      if (!swapped || at < 0 || at >= node.right.start) return [];
      return [cut(`${node.operator} as ${swapped}`, at, at + node.operator.length, swapped)];
    }
    case "Literal":
      return literalChanges(node, source, cut);
    case "UnaryExpression":
      return node.operator === "!" ? [cut("no !", node.start, node.start + 1)] : [];
    case "IfStatement":
      return [cut("if (false)", node.test.start, node.test.end, "false")];
    case "ConditionalExpression":
      return [
        cut("other branch", node.test.start, node.test.end, `!(${source.slice(node.test.start, node.test.end)})`),
      ];
    case "ArrayExpression":
      return node.elements.length < 2
        ? []
        : node.elements
            .filter((e) => e?.type === "Literal")
            .map((element) => {
              const comma = /^\s*,/.exec(source.slice(element.end))?.[0].length ?? 0;
              return cut("entry lost", element.start, element.end + comma);
            });
    case "TemplateElement":
      return rowsOf(source, node.start, node.end).map(([start, end]) => cut("row lost", start, end));
    default:
      return [];
  }
}

function literalChanges(node, source, cut) {
  if (typeof node.value === "boolean") return [cut("flipped", node.start, node.end, String(!node.value))];
  if (typeof node.value === "number") return [cut("one more", node.start, node.end, String(node.value + 1))];
  if (node.regex) {
    const alternatives = [...source.slice(node.start, node.end).matchAll(/\|[\w ]{2,}(?=[|)])/g)];
    return alternatives.map((m) => cut("alternative lost", node.start + m.index, node.start + m.index + m[0].length));
  }
  if (typeof node.value === "string" && node.value.split(" ").length > 5) {
    const words = [...source.slice(node.start + 1, node.end - 1).matchAll(/\S+ /g)];
    return words.map((m) => cut("word lost", node.start + 1 + m.index, node.start + 1 + m.index + m[0].length));
  }
  return [];
}

/** The lines of a table that is a template, comments aside; short templates are no tables. */
function rowsOf(source, start, end) {
  const rows = [];
  let from = source.indexOf("\n", start) + 1;
  for (let to = source.indexOf("\n", from); from > 0 && to > 0 && to < end; to = source.indexOf("\n", from)) {
    if (!/^\s*(?:#|$)/.test(source.slice(from, to))) rows.push([from, to + 1]);
    from = to + 1;
  }
  return rows.length > 3 ? rows : [];
}

/** Every change of a file. Types say nothing at run time and are passed over. */
function changesOf(file) {
  const source = readFileSync(join(root, file), "utf8");
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    else if (node && typeof node.type === "string") {
      if (node.type.startsWith("TS")) return walk(node.expression);
      if (node.type === "ImportDeclaration") return;
      found.push(...changesAt(node, source));
      for (const [key, value] of Object.entries(node))
        if (typeof value === "object" && key !== "typeAnnotation") walk(value);
    }
  };
  walk(parseSync(file, source).program);
  return found.map((change) => ({ file, line: source.slice(0, change.start).split("\n").length, ...change }));
}

const files = ["src", "pipelines"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);
const draw = random(Number(options.seed));
const perFile = new Map(files.filter((file) => file.startsWith(options.only)).map((file) => [file, changesOf(file)]));
// a table of a thousand rows is one place among others: of a file at most as many as the root of its changes
const pool = [...perFile.values()].flatMap((changes) => {
  const shuffled = changes
    .map((change) => [draw(), change])
    .sort((a, b) => a[0] - b[0])
    .map(([, change]) => change);
  return shuffled.slice(0, Math.ceil(Math.sqrt(shuffled.length)));
});
const chosen = pool
  .map((change) => [draw(), change])
  .sort((a, b) => a[0] - b[0])
  .slice(0, Number(options.count))
  .map(([, c]) => c);
if (options.list) {
  for (const { file, line, kind } of chosen) console.log(`${file}:${line} ${kind}`);
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), "kliping-mutate-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const name of execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean)) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(copy, name));
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

/** The exit status of a command in the copy; null after its time, when it and all that it began are ended. */
async function statusOf(command, args, timeout) {
  // a group of its own: what a runner began outlives the runner, and a change can make a loop endless
  const child = spawn(command, args, { cwd: copy, stdio: "ignore", detached: true });
  const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), timeout);
  const [status] = await once(child, "exit");
  clearTimeout(timer);
  return status;
}

/** Sample articles: our seeds and every text of our cases. */
function writeSamples() {
  const folder = join(copy, "samples");
  mkdirSync(folder);
  const texts = new Set();
  const collect = (value) => {
    if (typeof value === "string" && value.length > 40) texts.add(value);
    else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  // what the fuzzer found is broken
  const cases = readdirSync(join(root, "tests/cases"), { recursive: true }).filter((name) => !/^fuzz\b/.test(name));
  for (const name of cases)
    if (name.endsWith(".json")) collect(JSON.parse(readFileSync(join(root, "tests/cases", name), "utf8")));
  writeFileSync(join(folder, "cases.jsonl"), [...texts].map((text, id) => JSON.stringify({ id, text })).join("\n"));
  return [folder, join(copy, "seeds")];
}

/** A hash of all rows of the samples, by the code as it is built in the copy; null where it does not run. */
async function rows(samples) {
  const out = join(copy, "rows");
  rmSync(out, { recursive: true, force: true });
  const args = ["dist/src/cli/main.js", "run", ...samples, "--output", out, "--full", "--quiet"];
  const status = await statusOf("node", args, 300_000);
  if (status !== 0 && status !== 3) return null;
  const hash = createHash("sha256");
  const data = join(out, "latest/data");
  for (const name of readdirSync(data).sort())
    if (name.endsWith(".ndjson")) hash.update(readFileSync(join(data, name)));
  return hash.digest("hex");
}

const fails = async (...command) => (await statusOf("npx", command, 600_000)) !== 0;

async function isNoticedBeside(file) {
  const folder = file.startsWith("pipelines/")
    ? "tests/pipelines"
    : join("tests", relative("src", file).split("/")[0] ?? "");
  return existsSync(join(copy, folder)) && (await fails("vitest", "run", "--bail=1", folder));
}

const isNoticedAnywhere = async (file) =>
  (await fails("tsc", "-p", "tsconfig.json")) || (await fails("vitest", "related", "--run", "--bail=1", file));

async function verdictOf(file) {
  if (await isNoticedBeside(file)) return "noticed";
  // what is wrong in its types is built all the same: the type check comes after
  await fails("tsc", "-p", "tsconfig.build.json");
  if ((await rows(samples)) === before) return "unseen";
  return (await isNoticedAnywhere(file)) ? "noticed" : "SURVIVED";
}

const samples = writeSamples();
if (
  (await fails("tsc", "-p", "tsconfig.build.json")) ||
  spawnSync("node", ["scripts/copy-data.mjs"], { cwd: copy }).status !== 0
)
  throw new Error("the code does not build: run `npm run build` and mend what it says");
const before = await rows(samples);
if (before === null) throw new Error("the sample articles do not run: run `npm run pipeline -- seeds` and mend it");
const tally = { noticed: 0, unseen: 0, survived: [] };
const from = Number(options.from);
for (const [index, change] of chosen.slice(from).entries()) {
  const path = join(copy, change.file);
  const source = readFileSync(path, "utf8");
  writeFileSync(path, source.slice(0, change.start) + change.text + source.slice(change.end));
  const verdict = await verdictOf(change.file);
  writeFileSync(path, source);
  if (verdict === "SURVIVED") tally.survived.push(change);
  else tally[verdict]++;
  console.log(`${from + index + 1}/${chosen.length} ${verdict} ${change.file}:${change.line} ${change.kind}`);
}
const telling = tally.noticed + tally.survived.length;
const share = ((100 * tally.noticed) / telling).toFixed(1);
console.log(`\n${tally.noticed} of ${telling} changes that show were noticed (${share} %)`);
console.log(`${tally.unseen} show in no row of the samples`);
for (const { file, line, kind } of tally.survived) console.log(`  ${file}:${line} ${kind}`);
