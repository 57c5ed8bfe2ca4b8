/**
 * `npm run test:linear -- --minutes N`: every stage over texts that repeat one thing: marks and words of the zoo, and
 * the examples of every rule. Twice as much text may take at most 2.3 times the CPU time, over four doublings.
 */
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

/** The stages whose cost grows too fast from the first length to the last. */
function grown(unit, lengths) {
  const [low, high] = [cost(unit, lengths[0]), cost(unit, lengths.at(-1))];
  const most = GROWTH ** Math.log2(lengths.at(-1) / lengths[0]);
  return [...high].filter(([name, time]) => time > LEAST && time > most * Math.max(low.get(name) ?? 0, 0.01));
}

const minutes = Number(process.argv[process.argv.indexOf("--minutes") + 1] || 10);
const end = performance.now() + minutes * 60_000;
const examples = job.rules(config).flatMap((table) => {
  const rules = Array.isArray(table) ? table : (table.rules ?? [...Object.values(table)].flat());
  return rules.flatMap(({ examples: own = [] } = {}) => own.filter((example) => typeof example === "string"));
});
const units = [...new Set([...RUNS, ...examples.map((example) => `${example} `), ...examples.map((e) => `${e}\n`)])];
let tried = 0;
let broken = 0;
for (const unit of units) {
  if (performance.now() > end) break;
  tried++;
  try {
    // what looks too fast between two lengths is looked at again over all of them
    if (grown(unit, [FIRST, FIRST * 4]).length === 0) continue;
    const slow = grown(unit, [FIRST, LAST]);
    if (slow.length === 0) continue;
    broken++;
    console.log(
      JSON.stringify(unit.slice(0, 60)),
      slow.map(([name, time]) => `${name} ${time.toFixed(1)} s`).join(", "),
    );
  } catch (error) {
    broken++;
    console.log(JSON.stringify(unit.slice(0, 60)), String(error).slice(0, 120));
  }
}
console.log(`${tried} of ${units.length} texts, ${broken} that grow too fast`);
process.exitCode = broken === 0 ? 0 : 1;
