/** A folder of its own for one fault: inputs in it, the command run over them, what it published. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = process.env.KLIPING_MAIN ?? fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const METER = new URL("meter.mjs", import.meta.url).href;

/** An article of our own; `n` makes it another one. */
export const article = (n = 0) =>
  `Bupati Sukamaju Rahmat Hidayat meresmikan pasar ke-${n} di Kecamatan Mekar, Senin (3/2/2025).\n` +
  `"Pasar ini milik warga," kata Rahmat. Pembangunannya menelan Rp ${n + 2} miliar ` +
  `dan selesai dalam ${n + 3} bulan.\n` +
  "Warga berharap harga beras turun sebelum Ramadan tiba. Pedagang mulai menempati kios pada pekan ini.\n";

export class Box {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "kliping-fault-"));
    this.input = join(this.folder, "in");
    this.output = join(this.folder, "out");
    mkdirSync(this.input);
    this.runs = [];
  }

  /** Writes an input file. */
  put(name, content) {
    const path = join(this.input, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** A sound article beside what is at fault. */
  good() {
    this.put("sound.txt", article(900));
  }

  run(...flags) {
    return this.kliping(["run", this.input, "--output", this.output, "--workers", "1", "--quiet", ...flags]);
  }

  verify(...flags) {
    return this.kliping(["verify", join(this.output, "latest"), ...flags]);
  }

  /** Starts the command; the promise has `child`. */
  kliping(args, { seconds = 600, stdio = ["ignore", "pipe", "pipe"], prefix = [], env = {} } = {}) {
    const meter = join(this.folder, `meter-${this.runs.length}`);
    const [command, ...rest] = [...prefix, process.execPath, "--import", METER, MAIN, ...args];
    const child = spawn(command, rest, {
      cwd: this.folder,
      env: { ...process.env, KLIPING_METER: meter, ...env },
      stdio,
    });
    const result = { code: null, signal: null, out: "", err: "", seconds: 0, cpu: 0, peak: 0, timedOut: false };
    this.runs.push(result);
    const from = performance.now();
    child.stdout?.on("data", (chunk) => (result.out += chunk));
    child.stderr?.on("data", (chunk) => (result.err += chunk));
    const timer = setTimeout(() => {
      result.timedOut = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    const done = new Promise((resolve) => {
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        result.code = code;
        result.signal = signal;
        result.seconds = (performance.now() - from) / 1000;
        try {
          Object.assign(result, JSON.parse(readFileSync(meter, "utf8")));
        } catch {}
        resolve(result);
      });
    });
    return Object.assign(done, { child });
  }

  /** The rows of a dataset of the latest run; none where nothing is published. */
  rows(dataset) {
    try {
      return readFileSync(join(this.output, "latest/data", `${dataset}.ndjson`), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  }

  /** Names below `runs`. */
  runFolders() {
    try {
      return readdirSync(join(this.output, "runs"));
    } catch {
      return [];
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
