// Loaded into every process of a test run that asks which tests come to which change (run.mjs). The number of a change
// goes to the file of the test that runs, with a mark where a module that loads comes to it: modules load once a
// process, and what they do then is also done for the tests after.
import { appendFileSync } from "node:fs";

let file;
let seen = new Set();
globalThis.hit = (id) => {
  if (process.env.KLIPING_HITS === undefined) return;
  if (file !== process.env.KLIPING_HITS) seen = new Set();
  file = process.env.KLIPING_HITS;
  const line = globalThis.isLoadingTests ? `load ${id}\n` : `${id}\n`;
  if (seen.has(line)) return;
  seen.add(line);
  appendFileSync(file, line);
};
