/**
 * `npm run test:zoo [PREFIX ...]`: runs the command over every hostile input beside a sound article, and writes what
 * became of it into docs/reliability.md. Each has to cost less than 2 s of CPU time and 300 MB over a run without it,
 * up to 32 MB; larger ones in proportion.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Box } from "../faults/box.mjs";
import { INPUTS } from "./inputs.mjs";

const PAGE = fileURLToPath(new URL("../../docs/reliability.md", import.meta.url));
const MOST_CPU = 2;
const MOST_MB = 300;
const LARGE = 32 * 1024 * 1024;

async function measured(input) {
  const box = new Box();
  try {
    box.good();
    let size = 0;
    if (input?.file) size = statSync(box.put(input.file, input.make())).size;
    else input?.make(box.input);
    const { code, signal, cpu, peak, timedOut } = await box.run();
    return { size, exit: timedOut ? "hangs" : (code ?? signal), cpu, peak, ...balance(box) };
  } finally {
    box.remove();
  }
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
    const isRight = told.records === adds && told.documents === documents.length && left === rejects.length;
    const codes = Object.entries(told.rejects).map(([code, count]) => `${code} ${count}`);
    return {
      sound: documents.some(({ source_path }) => source_path === "sound.txt"),
      isRight,
      codes: codes.join(", "),
    };
  } catch {
    return { sound: false, isRight: false, codes: "" };
  }
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const cell = (value) =>
  String(value)
    .replaceAll("|", "\\|")
    .replaceAll(/[^ -~]/g, (c) => `U+${c.codePointAt(0).toString(16)}`);

const wanted = process.argv.slice(2);
const chosen = INPUTS.filter(({ id }) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix)));
const plain = [];
for (let n = 0; n < 3; n++) plain.push(await measured(null));
const base = { cpu: middle(plain.map(({ cpu }) => cpu)), peak: middle(plain.map(({ peak }) => peak)) };

const rows = [];
const broken = [];
for (const input of chosen) {
  const { size, exit, cpu, peak, sound, isRight, codes } = await measured(input);
  const over = { cpu: Math.max(0, cpu - base.cpu), peak: Math.max(0, peak - base.peak) };
  const scale = Math.max(1, size / LARGE);
  const faults = [
    ...(exit === 0 || exit === 3 ? [] : [`exit ${exit}`]),
    ...(sound ? [] : ["the sound article is lost"]),
    ...(isRight ? [] : ["the balance is wrong"]),
    ...(over.cpu <= MOST_CPU * scale ? [] : ["CPU time"]),
    ...(over.peak <= MOST_MB * scale ? [] : ["memory"]),
  ];
  if (faults.length > 0) broken.push(`${input.id}: ${faults.join(", ")}`);
  const numbers = `${exit} | ${codes} | ${over.cpu.toFixed(1)} | ${over.peak.toFixed(0)} | ${faults.join(", ")}`;
  rows.push(`| ${cell(input.id)} | ${size} | ${numbers} |`);
  console.log(rows.at(-1));
}
console.log(`${chosen.length} inputs, ${broken.length} that do not hold`, broken);
if (wanted.length === 0) {
  const [open, close] = ["<!-- zoo -->", "<!-- /zoo -->"];
  const page = readFileSync(PAGE, "utf8");
  const table = [
    `${chosen.length} inputs, ${broken.length} that do not hold. A run without them takes ` +
      `${base.cpu.toFixed(1)} s and ${base.peak.toFixed(0)} MB.`,
    "",
    "| input | bytes | exit | rejects | CPU s over | MB over | what does not hold |",
    "|---|--:|--:|---|--:|--:|---|",
    ...rows,
  ].join("\n");
  const [from, to] = [page.indexOf(open) + open.length, page.indexOf(close)];
  writeFileSync(PAGE, `${page.slice(0, from)}\n${table}\n${page.slice(to)}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
