/** A bar over the bytes of the input; writes nothing unless stderr is a terminal. */
export interface ProgressBar {
  start(totalBytes: number): void;
  update(bytes: number, documents: number): void;
  stop(): void;
  /** Writes something of its own while the bar is out of the way. */
  above(write: () => void): void;
}

export async function createProgressBar(enabled: boolean): Promise<ProgressBar> {
  if (!enabled || !process.stderr.isTTY) {
    return { start() {}, update() {}, stop() {}, above: (write) => write() };
  }
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    format: "{bar} {percentage}% | {megabytes} MB | {documents} articles | {eta_formatted} left",
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
  });
  let running = false;
  return {
    start(totalBytes) {
      running = true;
      bar.start(totalBytes, 0, { megabytes: "0.0", documents: 0 });
    },
    update(bytes, documents) {
      bar.update(bytes, { megabytes: (bytes / 1e6).toFixed(1), documents });
    },
    stop() {
      running = false;
      bar.stop();
    },
    above(write) {
      if (running) process.stderr.write("\r\x1b[K");
      write();
    },
  };
}
