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

/** A line that says what a long command is at. */
export interface StatusLine {
  /** Shown where the command has run for a while, and not too often. */
  say(text: string): void;
  clear(): void;
}

const SILENT_MS = 2000;
const BETWEEN_MS = 200;

/** Writes nothing unless `stream` is a terminal. */
export function createStatusLine(
  stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
  now: () => number = () => performance.now(),
): StatusLine {
  if (!stream.isTTY) return { say() {}, clear() {} };
  let due = now() + SILENT_MS;
  let isShown = false;
  return {
    say(text) {
      if (now() < due) return;
      due = now() + BETWEEN_MS;
      isShown = true;
      stream.write(`\r\x1b[K${text}`);
    },
    clear() {
      if (isShown) stream.write("\r\x1b[K");
      isShown = false;
    },
  };
}
