/**
 * Loaded into a command for a fault: `KLIPING_FAIL="write:ENOSPC:3"` lets the third write of a file break with ENOSPC,
 * and all of them behind it; `kill` in place of a code kills the process there. Operations are the functions of
 * node:fs/promises, and `write`, `sync` and `close` of an open file.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { constants } from "node:os";

const [operation, code, from, only] = (process.env.KLIPING_FAIL ?? "").split(":");
let calls = 0;

const failing = (real) =>
  function failed(...args) {
    // a path names what may break: the lock and the temporary files of libraries have their own rows
    if (only && !String(args[0]).includes(only) && !String(args[1]).includes(only)) return real.apply(this, args);
    calls++;
    if (calls < Number(from)) return real.apply(this, args);
    if (code === "kill") process.kill(process.pid, "SIGKILL");
    const errno = -constants.errno[code];
    const path = typeof args[0] === "string" ? args[0] : undefined;
    const message = `${code}: injected, ${operation}${path === undefined ? "" : ` '${path}'`}`;
    return Promise.reject(Object.assign(new Error(message), { code, errno, syscall: operation, path }));
  };

if (operation) {
  const probe = await fs.promises.open("/dev/null");
  const prototype = Object.getPrototypeOf(probe);
  await probe.close();
  const owner = operation in fs.promises ? fs.promises : prototype;
  owner[operation] = failing(owner[operation]);
  syncBuiltinESMExports();
}
