/** Loaded into a command for a fault: the process is killed when it opens an input whose name says so. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const deadly =
  (open) =>
  (path, ...rest) => {
    if (String(path).includes("deadly")) process.kill(process.pid, "SIGKILL");
    return open(path, ...rest);
  };
fs.openSync = deadly(fs.openSync);
fs.promises.open = deadly(fs.promises.open);
syncBuiltinESMExports();
