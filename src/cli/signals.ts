/** A signal asked us to stop. */
export class Interrupted extends Error {
  override name = "Interrupted";
  readonly signal: NodeJS.Signals;
  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}; nothing was published`);
    this.signal = signal;
  }
}

/**
 * Aborts on the first SIGINT or SIGTERM. Later ones are ignored: npm passes on a Ctrl-C that the terminal has already
 * sent to us, and stopping takes no time worth cutting short.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => controller.abort(new Interrupted(signal)));
  }
  return controller.signal;
}
