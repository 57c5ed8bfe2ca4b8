import { Writable } from "node:stream";
import { type Logger, pino } from "pino";
import type { ProgressBar } from "./progress.ts";

export type Log = Logger;

/**
 * The log, on stderr: JSON lines, or for a terminal plain ones that go above the progress bar.
 * `quiet` leaves warnings and errors only.
 */
export async function createLog({ quiet, bar }: { quiet: boolean; bar: ProgressBar }): Promise<Log> {
  const options = { base: null, level: quiet ? "warn" : "info", timestamp: pino.stdTimeFunctions.isoTime };
  if (!process.stderr.isTTY) {
    const lines = pino.destination({ fd: 2, sync: true });
    lines.on("error", () => {}); // a full disk of logs stops no tables
    return pino(options, lines);
  }
  const terminal = new Writable({
    write(line: Buffer, _encoding, done) {
      bar.above(() => process.stderr.write(line));
      done();
    },
  });
  const { default: pretty } = await import("pino-pretty");
  const lines = pretty({
    destination: terminal,
    sync: true,
    colorize: !process.env.NO_COLOR,
    translateTime: "SYS:HH:MM:ss",
    hideObject: false,
    singleLine: true,
  });
  return pino(options, lines);
}
