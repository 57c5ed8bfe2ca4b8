/** `npm run test:faults`: makes every fault and prints what became of it as a table. */
import { writeFileSync } from "node:fs";
import { Box } from "./box.mjs";
import { FAULTS } from "./faults.mjs";

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const json = process.argv.find((argument) => argument.startsWith("--json="))?.slice(7);
const chosen = FAULTS.filter(({ id }) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix)));

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

console.log("| fault | exit | lost | rejects | CPU s | peak MB | what was said |\n|---|---|--:|---|--:|--:|---|");
const results = [];
for (const { id, fault, try: make } of chosen) {
  const box = new Box();
  let held;
  try {
    held = await make(box);
  } catch (error) {
    held = { lost: -1, note: String(error) };
  }
  const codes = {};
  for (const { code } of box.rows("rejects")) codes[code] = (codes[code] ?? 0) + 1;
  const runs = box.runs.filter(({ timedOut }) => !timedOut);
  const row = {
    id,
    fault,
    exits: box.runs.map((run) => (run.timedOut ? "hangs" : (run.code ?? run.signal))).join(", "),
    lost: held.lost,
    rejects: Object.entries(codes)
      .map(([code, count]) => `${code} ${count}`)
      .join(", "),
    cpu: Math.max(0, ...runs.map(({ cpu }) => cpu)),
    peak: Math.max(0, ...runs.map(({ peak }) => peak)),
    said: [held.note, messageOf(box.runs.at(-1) ?? { err: "" })].filter(Boolean).join("; "),
  };
  results.push(row);
  console.log(
    `| ${fault} | ${row.exits} | ${row.lost} | ${row.rejects} | ${row.cpu.toFixed(1)} | ` +
      `${row.peak.toFixed(0)} | ${cell(row.said).slice(0, 160)} |`,
  );
  box.remove();
}
if (json) writeFileSync(json, JSON.stringify(results, null, 1));
process.exitCode = results.every(({ lost }) => lost === 0) ? 0 : 1;
