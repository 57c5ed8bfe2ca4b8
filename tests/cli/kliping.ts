import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The built program; `npm test` builds it first. */
export const DIST = resolve(process.env.KLIPING_DIST ?? "dist");
const MAIN = join(DIST, "src/cli/main.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `kliping` with the arguments, in a folder, as cron would: no terminal, no npm. */
export const start = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, npm_lifecycle_event: undefined } });

export async function ended(child: ChildProcess, input = ""): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (data) => {
    stdout += data;
  });
  child.stderr?.on("data", (data) => {
    stderr += data;
  });
  child.stdin?.end(input);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, stdout, stderr };
}

export const kliping = (args: readonly string[], cwd: string, input?: string): Promise<Ended> =>
  ended(start(args, cwd), input);

/** A new folder with files in it, by path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kliping-test-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The files of a run's `data` folder by name. */
export function dataOf(run: string): Record<string, string> {
  const folder = join(run, "data");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

export const rowsOf = (run: string, dataset: string): Record<string, unknown>[] =>
  (dataOf(run)[`${dataset}.ndjson`] ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Two articles and a record without text, in two formats. */
export const ARTICLES = {
  "in/desa.txt": `Warga Desa Suka Maju Panen Raya
Liputan6.com, Boyolali - Warga Desa Suka Maju memanen padi di lahan 12 hektare, Senin (14/8/2023).
"Hasilnya naik menjadi Rp 12.500 per kilogram," kata Kepala Desa Suka Maju, Slamet Wiryono.

Baca Juga
Petani Tiga Desa Gotong Royong

Ia berharap harga tetap baik. â€œKami siap,â€\u009d ujarnya.
`,
  "in/crawl.jsonl": `${[
    {
      id: "a-1",
      title: "Jembatan Baru Dibuka",
      date: "2023-08-15",
      text:
        "Jembatan sepanjang 120 meter dibuka, Selasa (15/8/2023). Menurut Bupati Ende Maria Wae, warga " +
        "menunggu lama.",
    },
    { id: "a-2", title: "Hanya judul", text: "" },
    {
      id: "a-3",
      title: "Pasar Ramai",
      date: "2023-08-20",
      text: "Pasar di Kota Ende ramai sejak Minggu (20/8/2023) pagi. Pedagang menjual 300 kilogram cabai.",
    },
  ]
    .map((record) => JSON.stringify(record))
    .join("\n")}\n`,
};
