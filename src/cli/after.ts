/** What follows a run: a file for the monitor, events for a catalogue, and a command of the user's. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Report } from "../core/report.ts";
import type { Job } from "../run/job.ts";
import { EXIT, messageOf } from "./exit.ts";
import { userFolder } from "./paths.ts";

export interface AfterFlags {
  readonly metrics?: string;
  readonly openLineage?: string;
  readonly onSuccess?: string;
  readonly onFailure?: string;
}

/** What became of a run, beside its exit code. */
export interface RunOutcome {
  readonly folder: string | null;
  readonly report: Report | null;
  /** Null where the run ended before its pipeline was known. */
  readonly job: Pick<Job, "name" | "datasets"> | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** What went wrong, in a line; empty where nothing did. */
  readonly message: string;
}

/**
 * Tells the monitor, and runs the command that the exit code asks for. Where either fails, that is said on standard
 * error, and a run that went well ends with 1 all the same: nobody would look otherwise.
 */
export async function afterRun(flags: AfterFlags, outcome: RunOutcome): Promise<void> {
  const { folder, report, message } = outcome;
  const exitCode = Number(process.exitCode ?? 0);
  const failed = (what: string) => {
    process.stderr.write(`kliping: ${what}\n`);
    if (exitCode === 0) process.exitCode = EXIT.failed;
  };
  if (flags.metrics !== undefined && exitCode !== EXIT.locked) {
    const { writeMetrics } = await import("../run/metrics.ts");
    await writeMetrics(resolve(userFolder(), flags.metrics), { exitCode, report, finishedAt: Date.now() }).catch(
      (error) => failed(`--metrics: ${messageOf(error)}`),
    );
  }
  if (flags.openLineage !== undefined && exitCode !== EXIT.locked) {
    const { lineageTarget, tellLineage } = await import("../run/open-lineage.ts");
    const target = lineageTarget(flags.openLineage, (path) => resolve(userFolder(), path));
    await tellLineage(target, { ...outcome, exitCode, finishedAt: Date.now() }).catch((error) =>
      failed(`--open-lineage: ${messageOf(error)}`),
    );
  }
  if (exitCode === EXIT.locked) return; // the run that holds the lock tells its own end
  const [flag, command] =
    exitCode === 0 ? ["--on-success", flags.onSuccess] : (["--on-failure", flags.onFailure] as const);
  if (command === undefined) return;
  const told = { KLIPING_RUN: folder ?? "", KLIPING_EXIT: String(exitCode), KLIPING_MESSAGE: message };
  const ended = await run(command, told);
  if (ended !== 0) failed(`${flag}: the command ended with ${ended}`);
}

/** The exit code of a command, or why there is none. */
function run(command: string, told: Readonly<Record<string, string>>): Promise<number | string> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      cwd: userFolder(),
      env: { ...process.env, ...told },
      // standard output has the result of the run alone
      stdio: ["ignore", process.stderr, process.stderr],
    });
    child.on("error", (error) => done(error.message));
    child.on("close", (code, signal) => done(code ?? String(signal)));
  });
}
