/** Loaded into a command that is measured: writes what it took to the file that KLIPING_METER names. */
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.KLIPING_METER) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const taken = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (ownPeak() ?? maxRSS) / 1024 };
    writeFileSync(process.env.KLIPING_METER, JSON.stringify(taken));
  });
}

/** In KB: `maxRSS` of Linux counts what the process that started this one had, too. */
function ownPeak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"));
    return Number(kilobytes);
  } catch {
    return null;
  }
}
