// One warm process of vitest in the copy of run.mjs: gets `{ files, changed, bail }`, runs these test files in this
// order, and sends what passed and what failed. What it has transformed stays, but for the changed files.
import { join, relative } from "node:path";
import { createVitest } from "vitest/node";

const [, , root, isolation, workers] = process.argv;
let asked = [];
const nameOf = ({ moduleId }) => relative(root, moduleId);

class AsAsked {
  sort(specifications) {
    return specifications.sort((a, b) => asked.indexOf(nameOf(a)) - asked.indexOf(nameOf(b)));
  }
  shard(specifications) {
    return specifications;
  }
}

const setupFiles = ["tests/setup.ts"];
if (process.env.KLIPING_HITS_FOLDER) setupFiles.push("scripts/mutate/hits-setup.mjs");
const vitest = await createVitest("test", {
  root,
  watch: false,
  reporters: [{}],
  isolate: isolation === "isolated",
  maxWorkers: Number(workers),
  setupFiles,
  sequence: { sequencer: AsAsked },
});
await vitest.standalone();
const known = await vitest.globTestSpecifications();

const failuresOf = (module) => [
  ...[...module.children.allTests("failed")].map((failed) => failed.fullName),
  ...module.errors().map((error) => error.message),
];

async function run({ files, changed, bail }) {
  asked = files;
  for (const file of changed) vitest.invalidateFile(join(root, file));
  // failures of the run before would count for `bail`
  vitest.state.filesMap.clear();
  for (const { config } of [vitest, ...vitest.projects]) config.bail = bail;
  const specifications = known.filter((specification) => files.includes(nameOf(specification)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const results = testModules.map((module) => ({
    file: nameOf(module),
    state: module.state(),
    failures: failuresOf(module).slice(0, 3),
    ms: Math.round(module.diagnostic().duration + module.diagnostic().collectDuration),
  }));
  return { results, errors: unhandledErrors.map(String) };
}

process.on("message", async (request) => {
  const { results, errors } = await run(request).catch((error) => ({ results: [], errors: [String(error)] }));
  process.send({ results, errors });
});
process.send({ known: known.map(nameOf) });
