/** A PostgreSQL server of the machine's own packages, in a scratch folder, for one test file. */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGES = "/usr/lib/postgresql";

/** The folder of the newest server's programs; null where none is installed. */
export function postgresPrograms(): string | null {
  if (!existsSync(PACKAGES)) return null;
  const folders = readdirSync(PACKAGES).sort((a, b) => Number(b) - Number(a));
  const found = folders.map((version) => join(PACKAGES, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  return found ?? null;
}

export interface Server {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts a server on a free port of this machine that lets everyone in. It runs as no root: initdb refuses that. */
export function startPostgres(programs: string, port: number): Server {
  const isRoot = process.getuid?.() === 0;
  // the folder of the tests is root's alone
  const folder = mkdtempSync(join(isRoot ? "/tmp" : tmpdir(), "kliping-postgres-"));
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: folder, stdio: "ignore", env: { HOME: folder } });
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-U", "kliping", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]);
  const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  run("pg_ctl", ["-D", data, "-w", "-t", "120", "-l", join(folder, "log"), "-o", settings, "start"]);
  return {
    address: `postgres://kliping@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NOBODY = 65534;
