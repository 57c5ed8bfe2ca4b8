/**
 * `npm run test:zoo [-- PREFIX ...]`: runs the command over every hostile input beside a sound article, and writes what
 * became of it into docs/reliability.md. Each has to cost less than 2 s of CPU time and 300 MB over a run without it,
 * up to 32 MB; larger ones in proportion, and so do more than 8,000 articles: one costs up to a quarter of a
 * millisecond, however short it is. Each is measured alone. `--seen FILE` keeps what was measured, so that a run
 * that was cut short goes on where it was; `--again` measures anew what did not hold; `--jobs N` measures several at
 * a time; `--together` makes one run of all and asks for no bounds.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pLimit from "p-limit";
import { Box } from "../faults/box.mjs";
import { INPUTS } from "./inputs.mjs";

const PAGE = fileURLToPath(new URL("../../docs/reliability.md", import.meta.url));
const MOST_CPU = 2;
const MOST_MB = 300;
const LARGE = 32 * 1024 * 1024;
const MANY = 8_000;
const TRIES = 3;

/** A run over the inputs, each in a folder of its own, beside a sound article. */
async function measured(inputs) {
  const box = new Box();
  try {
    box.good();
    const sizes = inputs.map(({ file, make }, n) => {
      if (file) return statSync(box.put(join(String(n), file), make())).size;
      mkdirSync(join(box.input, String(n)));
      make(join(box.input, String(n)));
      return 0;
    });
    const { code, signal, cpu, peak, timedOut } = await box.run();
    const rejects = box.rows("rejects");
    const codes = inputs.map((_, n) => codesOf(rejects.filter(({ source_path }) => source_path.startsWith(`${n}/`))));
    return { sizes, codes, exit: timedOut ? "hangs" : (code ?? signal), cpu, peak, ...balance(box) };
  } finally {
    box.remove();
  }
}

function codesOf(rejects) {
  const counts = {};
  for (const { code } of rejects) counts[code] = (counts[code] ?? 0) + 1;
  return Object.entries(counts)
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
}

/** Whether the sound article is published, and whether the report's counts are those of the rows. */
function balance(box) {
  try {
    const { balance: told } = JSON.parse(readFileSync(join(box.output, "latest/report.json"), "utf8"));
    const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);
    const rejects = box.rows("rejects");
    const documents = box.rows("documents");
    const adds = told.documents + sum(told.rejects) + sum(told.skipped) + sum(told.merged) + sum(told.dropped_copies);
    // articles met twice and copies left out are rows of rejects too
    const left = sum(told.rejects) + sum(told.merged) + sum(told.dropped_copies);
    const manifest = JSON.parse(readFileSync(join(box.output, "latest/manifest.json"), "utf8"));
    const published = Object.values(manifest.datasets).reduce((total, { rows }) => total + rows, 0);
    const isRight = told.records === adds && told.documents === documents.length && left === rejects.length;
    return {
      sound: documents.some(({ source_path }) => source_path === "sound.txt"),
      isRight,
      published,
      articles: told.documents + sum(told.merged),
    };
  } catch {
    return { sound: false, isRight: false, published: 0, articles: 0 };
  }
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const cell = (value) =>
  String(value)
    .replaceAll("|", "\\|")
    .replaceAll(/[^ -~]/g, (c) => `U+${c.codePointAt(0).toString(16)}`);

const { values: flags, positionals: wanted } = parseArgs({
  options: {
    seen: { type: "string" },
    again: { type: "boolean" },
    together: { type: "boolean" },
    jobs: { type: "string" },
  },
  allowPositionals: true,
});
const chosen = INPUTS.filter(({ id }) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix)));
if (flags.together) {
  const { exit, sound, isRight } = await measured(chosen);
  console.log(`${chosen.length} inputs: exit ${exit}, sound article ${sound}, balance ${isRight}`);
  process.exit(chosen.length > 0 && (exit === 0 || exit === 3) && sound && isRight ? 0 : 1);
}
const seen = flags.seen && existsSync(flags.seen) ? JSON.parse(readFileSync(flags.seen, "utf8")) : {};

/** Where `seen` keeps what a run without any of them takes. */
const PLAIN = "";

async function baseline() {
  const plain = [];
  for (let n = 0; n < 5; n++) plain.push(await measured([]));
  return { cpu: middle(plain.map(({ cpu }) => cpu)), peak: middle(plain.map(({ peak }) => peak)) };
}
const base = seen[PLAIN] ?? (await baseline());
seen[PLAIN] = base;
console.log(`a run without them takes ${base.cpu.toFixed(1)} s and ${base.peak.toFixed(0)} MB`);

/** What does not hold of a measured input. */
function faultsOf({ size, articles, exit, over, sound, isRight }) {
  const scale = Math.max(1, size / LARGE, articles / MANY);
  return [
    ...(exit === 0 || exit === 3 ? [] : [`exit ${exit}`]),
    ...(sound ? [] : ["the sound article is lost"]),
    ...(isRight ? [] : ["the balance is wrong"]),
    ...(over.cpu <= MOST_CPU * scale ? [] : ["CPU time"]),
    ...(over.peak <= MOST_MB * scale ? [] : ["memory"]),
  ];
}

const note = (input, row) => {
  seen[input.id] = row;
  if (flags.seen) writeFileSync(flags.seen, JSON.stringify(seen, null, 1));
  console.log(rowOf(input.id, row));
};

/** Up to three tries, of which the cheapest counts: what else runs on the machine only ever adds. */
async function measure(input) {
  for (let tries = 0; tries < TRIES; tries++) {
    const { sizes, codes, cpu, peak, ...rest } = await measured([input]);
    const over = { cpu: Math.max(0, cpu - base.cpu), peak: Math.max(0, peak - base.peak) };
    const row = { ...rest, size: sizes[0], codes: codes[0], over };
    if (tries === 0 || faultsOf(row).length === 0 || row.over.cpu < seen[input.id].over.cpu) note(input, row);
    if (faultsOf(row).length === 0) return;
  }
}

const rowOf = (id, row) => {
  const { size, exit, over, codes, published } = row;
  const faults = faultsOf(row).join(", ");
  const measures = [over.cpu.toFixed(1), over.peak.toFixed(0), published, faults];
  return `| ${[cell(id), size, exit, codes, ...measures].join(" | ")} |`;
};

const left = chosen.filter(({ id }) => !seen[id] || (flags.again && faultsOf(seen[id]).length > 0));
await pLimit(Number(flags.jobs ?? 1)).map(left, measure);
const broken = chosen.filter(({ id }) => faultsOf(seen[id]).length > 0);
console.log(`${chosen.length} inputs, ${broken.length} that do not hold`);
for (const { id } of broken) console.log(rowOf(id, seen[id]));
if (wanted.length === 0) {
  const [open, close] = ["<!-- zoo -->", "<!-- /zoo -->"];
  const page = readFileSync(PAGE, "utf8");
  const table = [
    `${chosen.length} inputs, ${broken.length} that do not hold. A run without them takes ` +
      `${base.cpu.toFixed(1)} s and ${base.peak.toFixed(0)} MB.`,
    "",
    "| input | bytes | exit | rejects | CPU s over | MB over | rows | what does not hold |",
    "|---|--:|--:|---|--:|--:|--:|---|",
    ...chosen.map(({ id }) => rowOf(id, seen[id])),
  ].join("\n");
  const [from, to] = [page.indexOf(open) + open.length, page.indexOf(close)];
  writeFileSync(PAGE, `${page.slice(0, from)}\n${table}\n${page.slice(to)}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
