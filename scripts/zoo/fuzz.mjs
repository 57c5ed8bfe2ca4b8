/**
 * `npm run fuzz -- --minutes 10 --seed 1`: articles of our own texts, cut, doubled, mixed and broken, through every
 * stage. None may break one; rows must fit their schemas and keep all that `verify` asks of them (spans slice the text,
 * what is kept and removed rebuilds the source); an article mapped again gives the same rows. Every fourth input is a
 * file of some format with its bytes broken, and one in 500 a folder of such files, run with one worker and with
 * three, incrementally and in full. What is found is made as small as it goes and written to tests/cases/fuzz, which a
 * test replays.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { job } from "../../dist/pipelines/news/index.js";
import { rowWriter } from "../../dist/src/io/row-writer.js";
import { loadContext } from "../../dist/src/run/record.js";
import { article } from "../faults/box.mjs";
import { brokenFile, fileFault, ownFiles, runFault, smallestFile } from "./fuzz-files.mjs";
import { RUNS } from "./inputs.mjs";

const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
/** The input under way: what is left here by a process that died, or hangs, is a find. */
const UNDER_WAY = join(tmpdir(), `kliping-fuzz-${values.seed ?? 1}`);
const minutes = Number(values.minutes ?? 10);
const CASES = fileURLToPath(new URL("../../tests/cases", import.meta.url));
const FOUND = join(CASES, "fuzz");

const config = job.settings.schema.parse({});
const context = await loadContext(job, config);

/** Numbers below `most`, the same for a seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) % most;
  };
}

/** Every string of the cases that has the length of a sentence. */
function* stringsIn(value) {
  if (typeof value === "string") {
    if (value.length > 20 && value.length < 4000) yield value;
  } else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* stringsIn(part);
}

function texts() {
  const found = Array.from({ length: 20 }, (_, n) => article(n));
  for (const name of readdirSync(CASES, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".json")) continue;
    try {
      found.push(...stringsIn(JSON.parse(readFileSync(join(CASES, name), "utf8"))));
    } catch {}
  }
  return found;
}

const ODD = [
  "\u200b",
  "\u0301",
  "\ufeff",
  "\u0421",
  "\u0430",
  "\u00ad",
  "\u202e",
  "\0",
  "\r",
  "\n",
  "\n\n",
  "\t",
  "”",
  "“",
  '"',
];

function mutated(random, from) {
  const pick = (list) => list[random(list.length)];
  let text = Array.from({ length: 1 + random(6) }, () => pick(from)).join(pick(["\n", " ", "", "\n\n"]));
  for (let n = random(12); n > 0; n--) {
    const [a, b] = [random(text.length + 1), random(text.length + 1)].sort((x, y) => x - y);
    const part = text.slice(a, Math.min(b, a + 200));
    const at = random(text.length + 1);
    const put = pick([() => pick(ODD), () => pick(RUNS).repeat(1 + random(5)), () => part, () => part.toUpperCase()])();
    text = random(4) === 0 ? text.slice(0, a) + text.slice(a + part.length) : text.slice(0, at) + put + text.slice(at);
  }
  return text;
}

/** The rows of an article; null where it is a reject. */
function mapped(bytes, format = "text") {
  const record = { number: null, id: null, encoding: null, sourcePath: "a.txt", source: "a.txt", format };
  let value = { ...record, content: { bytes: Buffer.from(bytes) } };
  let source = null;
  for (const { run } of job.pipeline.stages) {
    const outcome = run(value, context);
    if (!("value" in outcome)) return null;
    value = outcome.value;
    source ??= value.text;
  }
  return { rows: value, source };
}

/** What is wrong with an article, in a word; null where nothing is. */
function faultOf(bytes, format) {
  try {
    const result = mapped(bytes, format);
    if (result === null) return null;
    const { rows, source } = result;
    for (const [name, definition] of Object.entries(job.datasets))
      rowWriter(definition, "canonical").append(rows[name] ?? []);
    for (const breach of [...job.breaches(rows, source), ...job.derived(rows)])
      return `breach: ${JSON.stringify(breach).replaceAll(/\d+/g, "N")}`;
    const again = mapped(bytes, format);
    return JSON.stringify(again.rows) === JSON.stringify(rows) ? null : "other rows the second time";
  } catch (error) {
    return `${error.name}: ${error.message}`.replaceAll(/\d+/g, "N").slice(0, 120);
  }
}

/** The text without all parts that the fault does not need. */
function smallest(text, format) {
  let small = text;
  for (let size = small.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < small.length; ) {
      const less = small.slice(0, at) + small.slice(at + size);
      if (faultOf(Buffer.from(less), format) === null) at += size;
      else small = less;
    }
  }
  return small;
}

const random = randomOf(Number(values.seed ?? 1));
const own = texts();
const end = performance.now() + minutes * 60_000;
const kinds = new Set();
let inputs = 0;
const files = ownFiles(CASES);
const count = { articles: 0, files: 0, folders: 0 };

function note(fault, small, name) {
  kinds.add(fault);
  mkdirSync(FOUND, { recursive: true });
  const path = `${createHash("sha256").update(small).digest("hex").slice(0, 8)}${name}`;
  writeFileSync(join(FOUND, path), small);
  console.log(`${fault}\n  ${JSON.stringify(String(small).slice(0, 200))}\n  tests/cases/fuzz/${path}`);
}

function underWay(name, content) {
  writeFileSync(`${UNDER_WAY}.name`, `${inputs} ${name}`);
  writeFileSync(UNDER_WAY, content);
}

async function tryFile() {
  count.files++;
  const faultIn = async (name, bytes) =>
    (await fileFault(job, config, context, name, bytes))?.replaceAll(/\d+/g, "N").slice(0, 120) ?? null;
  const [name, bytes] = brokenFile(random, files);
  underWay(name, bytes);
  const fault = await faultIn(name, bytes);
  if (fault === null || kinds.has(fault)) return;
  const isSame = async (sameName, less) => ((await faultIn(sameName, less)) === fault ? fault : null);
  note(fault, await smallestFile(isSame, name, bytes), `-${name.replaceAll("/", "-")}`);
}

async function tryFolder() {
  count.folders++;
  const fault = await runFault(random, files);
  if (fault === null) return;
  kinds.add(fault);
  console.log(`a folder, seed ${values.seed ?? 1}, input ${inputs}: ${fault}`);
}

function tryArticle() {
  count.articles++;
  const text = mutated(random, own);
  const format = random(5) === 0 ? "html" : "text";
  const written = format === "html" && random(2) === 0 ? `<html><body><p>${text}</p></body></html>` : text;
  underWay(format, written);
  const fault = faultOf(Buffer.from(written), format);
  if (fault === null || kinds.has(fault)) return;
  note(fault, smallest(written, format), format === "html" ? ".html" : ".txt");
}

while (performance.now() < end) {
  inputs++;
  if (inputs % 500 === 250) await tryFolder();
  else if (inputs % 4 === 0) await tryFile();
  else tryArticle();
}
console.log(JSON.stringify(count));
const cpu = (process.cpuUsage().user / 60e6).toFixed(1);
console.log(
  `${inputs} inputs in ${minutes} minutes (${cpu} of CPU time, but for the runs) from ${own.length} texts, ` +
    `${kinds.size} kinds of faults`,
);
process.exitCode = kinds.size === 0 ? 0 : 1;
