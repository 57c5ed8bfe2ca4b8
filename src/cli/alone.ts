/** A run over few files in a process of its own, to see whether it lives. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** After so many milliseconds a file that is large and sound is not waited for. */
const LONGEST = 600_000;

/** What our own signals end a run with: no death. */
const STOPPED: ReadonlySet<NodeJS.Signals | null> = new Set([null, "SIGTERM", "SIGINT", "SIGHUP"]);

/**
 * True where the run ends by itself, published or not, or is not done after ten minutes. `config`: the path of the
 * configuration, null for the usual one.
 */
export async function survivesAlone(
  paths: readonly string[],
  { cwd, config, signal }: { cwd: string; config: string | null; signal: AbortSignal },
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "kliping-alone-"));
  const flags = ["--output", folder, "--workers", "1", "--quiet", ...(config === null ? [] : ["--config", config])];
  const args = [process.argv[1] as string, "run", ...paths, ...flags];
  const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
  const stop = () => child.kill("SIGTERM");
  const timer = setTimeout(stop, LONGEST);
  signal.addEventListener("abort", stop);
  try {
    return await new Promise((resolve) => {
      child.on("error", () => resolve(true));
      child.on("close", (_code, by) => resolve(STOPPED.has(by)));
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    await rm(folder, { recursive: true, force: true });
  }
}
