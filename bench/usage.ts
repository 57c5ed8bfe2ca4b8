/**
 * Loaded before a program (`node --import`): writes what the whole process cost, all its threads together, to the file
 * that `KLIPING_USAGE` names.
 */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const path = process.env.KLIPING_USAGE;
if (isMainThread && path !== undefined) {
  delete process.env.KLIPING_USAGE; // not for programs that this one starts
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(path, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: maxRSS * 1024 }));
  });
}
