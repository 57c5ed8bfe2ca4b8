/**
 * `npm run test:linear [-- --minutes N] [--jobs N]`: every stage over texts that repeat one thing: marks and words of
 * the zoo, and the examples of every rule. Twice as much text may take at most 2.3 times the CPU time, over four
 * doublings. The texts are dealt to as many processes as there are processors.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { job } from "../../dist/pipelines/news/index.js";
import { loadContext } from "../../dist/src/run/record.js";
import { RUNS } from "./inputs.mjs";

const GROWTH = 2.3;
/** Characters; four doublings. */
const [FIRST, LAST] = [16_384, 262_144];
/** Below so many seconds a figure is noise. */
const LEAST = 0.15;

const config = job.settings.schema.parse({});
const context = await loadContext(job, config);

/** CPU seconds of each stage over so many characters of the unit; the error's name where a stage throws. */
function cost(unit, length) {
  const bytes = Buffer.from(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  const record = { number: null, id: null, encoding: null, sourcePath: "a.txt", source: "a.txt", format: "text" };
  let value = { ...record, content: { bytes } };
  const times = new Map();
  for (const { name, run } of job.pipeline.stages) {
    const from = process.cpuUsage().user;
    const outcome = run(value, context);
    times.set(name, (process.cpuUsage().user - from) / 1e6);
    if (!("value" in outcome)) break;
    value = outcome.value;
  }
  return times;
}

/** The stages whose cost grows too fast from the first length to the last: none that is cheap at the last. */
function grown(unit, lengths) {
  const high = [...cost(unit, lengths.at(-1))].filter(([, time]) => time > LEAST);
  if (high.length === 0) return [];
  const low = cost(unit, lengths[0]);
  const most = GROWTH ** Math.log2(lengths.at(-1) / lengths[0]);
  return high.filter(([name, time]) => time > most * Math.max(low.get(name) ?? 0, 0.01));
}

const { values: flags } = parseArgs({
  options: { minutes: { type: "string" }, jobs: { type: "string" }, part: { type: "string" } },
});
const end = performance.now() + Number(flags.minutes ?? 60) * 60_000;
const jobs = Number(flags.jobs ?? availableParallelism());
const examples = job.rules(config).flatMap((table) => {
  const rules = Array.isArray(table) ? table : (table.rules ?? [...Object.values(table)].flat());
  return rules.flatMap(({ examples: own = [] } = {}) => own.filter((example) => typeof example === "string"));
});
const units = [...new Set([...RUNS, ...examples.map((example) => `${example} `), ...examples.map((e) => `${e}\n`)])];

/** Tries every so many texts, and gives how many, and how many of them grow; ends with the process that began it. */
async function tryPart(part) {
  const counts = { tried: 0, broken: 0 };
  for (let at = part; at < units.length && performance.now() < end && process.connected; at += jobs) {
    await new Promise((resolve) => setImmediate(resolve));
    counts.tried++;
    const slow = slowOf(units[at]);
    if (slow === "") continue;
    counts.broken++;
    console.log(JSON.stringify(units[at].slice(0, 60)), slow);
  }
  return counts;
}

/** What grows too fast, or throws; what looks so between two lengths is looked at again over all of them. */
function slowOf(unit) {
  try {
    if (grown(unit, [FIRST, FIRST * 4]).length === 0) return "";
    return grown(unit, [FIRST, LAST])
      .map(([name, time]) => `${name} ${time.toFixed(1)} s`)
      .join(", ");
  } catch (error) {
    return String(error).slice(0, 120);
  }
}

if (flags.part !== undefined) {
  const counts = await tryPart(Number(flags.part));
  if (process.connected) process.send(counts, () => process.disconnect());
} else {
  const parts = Array.from({ length: jobs }, (_, part) => {
    const args = [...process.argv.slice(2), "--jobs", String(jobs), "--part", String(part)];
    const child = fork(fileURLToPath(import.meta.url), args);
    return new Promise((resolve, reject) => {
      child.on("message", resolve);
      child.on("exit", (code) => code === 0 || reject(new Error(`a part ended with ${code}`)));
    });
  });
  const counts = await Promise.all(parts);
  const sum = (what) => counts.reduce((total, { [what]: count }) => total + count, 0);
  const minutes = (performance.now() / 60_000).toFixed(1);
  console.log(`${sum("tried")} of ${units.length} texts in ${minutes} minutes, ${sum("broken")} that grow too fast`);
  process.exitCode = sum("broken") === 0 && sum("tried") === units.length ? 0 : 1;
}
