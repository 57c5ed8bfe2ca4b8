#!/usr/bin/env node
/** `kliping`: arguments in, exit codes out. See `exit.ts` for what they mean. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { PACKAGE_ROOT } from "../run/paths.ts";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { EXIT, exitCodeOf, messageOf } from "./exit.ts";
import { loadCommand } from "./load.ts";
import { mergeCommand } from "./merge.ts";
import { repairCommand } from "./repair.ts";
import { rulesCommand } from "./rules.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { storyCommand } from "./story.ts";
import { verifyCommand } from "./verify.ts";
import { workerCommand } from "./worker.ts";

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { version: string };

const program = new Command("kliping")
  .version(version, "-V, --version", "print the version")
  .description("Turns a folder of scraped Indonesian news into clean, linked, typed tables.")
  .showHelpAfterError("(kliping help COMMAND tells more)")
  .exitOverride();

for (const command of [
  runCommand(),
  showCommand(),
  storyCommand(),
  serveCommand(),
  checkCommand(),
  verifyCommand(),
  diffCommand(),
  schemaCommand(),
  loadCommand(),
  mergeCommand(),
  workerCommand(),
  repairCommand(),
  rulesCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return; // `kliping schema | head`: the reader has what it wants
  process.stderr.write(`kliping: standard output: ${message}\n`);
  if (process.argv[2] !== "run") process.exitCode = EXIT.failed; // what a run publishes is not what it prints
});
process.stderr.on("error", () => {}); // a full disk of logs stops no tables

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (!(error instanceof CommanderError)) process.stderr.write(`kliping: ${messageOf(error)}\n`);
}
