/** Loaded into a command that is measured: writes what it took to the file that KLIPING_METER names. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.KLIPING_METER) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const taken = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
    writeFileSync(process.env.KLIPING_METER, JSON.stringify(taken));
  });
}
