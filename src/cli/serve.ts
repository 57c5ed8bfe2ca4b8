import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../core/errors.ts";
import { userFolder } from "./paths.ts";
import { configuredRun } from "./pipelines.ts";

interface Flags {
  readonly port: number;
  readonly host: string;
}

const HOSTS = ["127.0.0.1", "localhost", "::1"];

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Look at a published run in a browser on this machine: search, filters, the reader, tables, CSV.")
    .argument("<run>", "its folder, for instance output/latest")
    .option("--port <n>", "0 for any that is free", port, 0)
    .addOption(new Option("--host <name>", "this machine only").choices(HOSTS).default(HOSTS[0]))
    .addHelpText(
      "after",
      `
Prints the address and stays until Ctrl-C. Asks kliping.duckdb where the run has it, else a temporary database of its
files, which takes a second for some thousand articles. Answers this machine only, and changes nothing.

Example:
  $ kliping serve output/latest --port 8080`,
    )
    .action(async (folder: string, flags: Flags) => {
      const run = resolve(userFolder(), folder);
      const configured = await configuredRun(run);
      const [{ openRun }, { serve }] = await Promise.all([import("../serve/open.ts"), import("../serve/server.ts")]);
      const say = process.stderr.isTTY ? (text: string) => process.stderr.write(`${text}\n`) : () => {};
      const served = await openRun(configured, run, say);
      try {
        const { server, address } = await serve(served, flags.host, flags.port).catch(
          (error: NodeJS.ErrnoException) => {
            throw new UsageError(`port ${flags.port} is not to be had: ${error.message}`);
          },
        );
        process.stdout.write(`${address}\n`);
        process.exitCode = await stopped();
        server.close();
        server.closeAllConnections();
      } finally {
        await served.store.close();
      }
    });

const STOPS = { SIGINT: 130, SIGTERM: 143 } as const;

/** The exit code of the signal that ends us. */
const stopped = (): Promise<number> =>
  new Promise((done) => {
    for (const signal of Object.keys(STOPS) as (keyof typeof STOPS)[]) process.once(signal, () => done(STOPS[signal]));
  });

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError("It must be a number up to 65535.");
  return number;
}
