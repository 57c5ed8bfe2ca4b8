#!/usr/bin/env node
/** `kliping`: arguments in, exit codes out. See `exit.ts` for what they mean. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { PACKAGE_ROOT } from "../run/paths.ts";
import { diffCommand } from "./diff.ts";
import { exitCodeOf, messageOf } from "./exit.ts";
import { repairCommand } from "./repair.ts";
import { rulesCommand } from "./rules.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { showCommand } from "./show.ts";
import { verifyCommand } from "./verify.ts";

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { version: string };

const program = new Command("kliping")
  .version(version, "-V, --version", "print the version")
  .description("Turns a folder of scraped Indonesian news into clean, linked, typed tables.")
  .showHelpAfterError("(kliping help COMMAND tells more)")
  .exitOverride();

for (const command of [
  runCommand(),
  showCommand(),
  verifyCommand(),
  diffCommand(),
  schemaCommand(),
  repairCommand(),
  rulesCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error; // `kliping schema | head`: the reader has what it wants
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (!(error instanceof CommanderError)) process.stderr.write(`kliping: ${messageOf(error)}\n`);
}
