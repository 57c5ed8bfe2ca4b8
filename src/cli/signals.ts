/** A signal asked us to stop. */
export class Interrupted extends Error {
  override name = "Interrupted";
  readonly signal: NodeJS.Signals;
  constructor(signal: NodeJS.Signals, why = `stopped by ${signal}`) {
    super(`${why}; nothing was published`);
    this.signal = signal;
  }
}

const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/**
 * Aborts on the first signal that asks us to stop. Later ones are ignored: npm passes on a Ctrl-C that the terminal has
 * already sent to us, and stopping takes no time worth cutting short. Where npm started us and is gone (it passes on no
 * hang-up), nobody waits for the result: that stops us too.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of STOPPING) process.on(signal, () => controller.abort(new Interrupted(signal)));
  process.on("SIGXFSZ", () => {}); // the write that was too large fails, and tells of its file
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) controller.abort(new Interrupted("SIGHUP", "npm, which started this, is gone"));
    }, 1000).unref();
  }
  return controller.signal;
}
