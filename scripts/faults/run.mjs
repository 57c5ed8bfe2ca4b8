/**
 * `npm run test:faults [-- PREFIX ...]`: makes every fault, prints what became of it and, of all of them, writes the
 * table of docs/reliability.md. Each has a folder and processes of its own, so several are tried at a time: as many as
 * there are processors, or `--jobs N`. `--seen FILE` keeps what was tried, so that a run that was cut short goes on
 * where it was.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pLimit from "p-limit";
import { Box } from "./box.mjs";
import { FAULTS } from "./faults.mjs";

const PAGE = fileURLToPath(new URL("../../docs/reliability.md", import.meta.url));

const { values: flags, positionals: wanted } = parseArgs({
  options: { seen: { type: "string" }, jobs: { type: "string" } },
  allowPositionals: true,
});
const chosen = FAULTS.filter(({ id }) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix)));
const seen = flags.seen && existsSync(flags.seen) ? JSON.parse(readFileSync(flags.seen, "utf8")) : {};

const cell = (text) => text.replaceAll("|", "/").replaceAll(/[\u0000-\u001f]+/g, " ");

function messageOf({ err }) {
  const lines = err.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line).msg];
    } catch {
      return line.trim() === "" ? [] : [line];
    }
  });
  return lines.at(-1) ?? "";
}

/** Ends of runs: `0 0 3`, and how often where one comes again and again. */
const endsOf = (runs) =>
  runs
    .map((run) => String(run.timedOut ? "hangs" : (run.code ?? run.signal)))
    .reduce((ends, end) => {
      const last = ends.at(-1);
      if (last?.end === end) last.times++;
      else ends.push({ end, times: 1 });
      return ends;
    }, [])
    .map(({ end, times }) => (times > 3 ? `${times} x ${end}` : Array(times).fill(end).join(" ")))
    .join(" ");

async function tried({ try: make }) {
  const box = new Box();
  try {
    const held = await make(box).catch((error) => ({ lost: -1, note: String(error) }));
    const codes = {};
    for (const { code } of box.rows("rejects")) codes[code] = (codes[code] ?? 0) + 1;
    return {
      exits: endsOf(box.runs),
      lost: held.lost,
      rejects: Object.entries(codes)
        .map(([code, count]) => `${code} ${count}`)
        .join(", "),
      cpu: Math.max(0, ...box.runs.map(({ cpu }) => cpu)),
      all: box.runs.reduce((sum, { cpu }) => sum + cpu, 0),
      peak: Math.max(0, ...box.runs.map(({ peak }) => peak)),
      said: [held.note, messageOf(box.runs.at(-1) ?? { err: "" })]
        .filter(Boolean)
        .join("; ")
        .replaceAll(box.folder, ""),
    };
  } finally {
    box.remove();
  }
}

const MOST_SAID = 140;
const rowOf = (fault, { exits, lost, rejects, cpu, peak, said }) =>
  `| ${fault} | ${exits} | ${lost} | ${rejects} | ${cpu.toFixed(1)} | ${peak.toFixed(0)} | ` +
  `${cell(said).slice(0, MOST_SAID)} |`;

const HEAD = "| fault | exits | lost | rejects | CPU s | peak MB | what was said |\n|---|---|--:|---|--:|--:|---|";
console.log(HEAD);
const from = performance.now();
const jobs = pLimit(Number(flags.jobs ?? availableParallelism()));
const open = chosen.filter(({ id }) => seen[id]?.lost !== 0);
await jobs.map(open, async (fault) => {
  seen[fault.id] = await tried(fault);
  if (flags.seen) writeFileSync(flags.seen, JSON.stringify(seen, null, 1));
  console.log(rowOf(fault.fault, seen[fault.id]));
});
const taken = open.reduce((sum, { id }) => sum + seen[id].all, 0);
const minutes = (seconds) => (seconds / 60).toFixed(1);
console.log(
  `${open.length} tried in ${minutes((performance.now() - from) / 1000)} minutes; ` +
    `the runs took ${minutes(taken)} minutes of CPU time`,
);
const broken = chosen.filter(({ id }) => seen[id].lost !== 0);
console.log(`${chosen.length} faults, ${broken.length} that do not hold`);
if (wanted.length === 0) {
  const [open, close] = ["<!-- faults -->", "<!-- /faults -->"];
  const page = readFileSync(PAGE, "utf8");
  const table = [
    `${chosen.length} faults, ${broken.length} that do not hold.`,
    "",
    HEAD,
    ...chosen.map(({ id, fault }) => rowOf(fault, seen[id])),
  ];
  const [from, to] = [page.indexOf(open) + open.length, page.indexOf(close)];
  writeFileSync(PAGE, `${page.slice(0, from)}\n${table.join("\n")}\n${page.slice(to)}`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
