import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import lockfile from "proper-lockfile";
import { describe, expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { ARTICLES, dataOf, ended, folderOf, kliping, rowsOf, start } from "./kliping.ts";

const manifestOf = (run: string) => JSON.parse(readFileSync(join(run, "manifest.json"), "utf8"));

describe("kliping run", () => {
  test("publishes every dataset in both formats, with checksums, and points latest at the run", async () => {
    const folder = folderOf(ARTICLES);
    const { code, stdout, stderr } = await kliping(["run", "in", "--output", "out"], folder);
    expect(stderr).not.toContain('"level":50');
    expect(code).toBe(3); // one record of four has no text
    const latest = join(folder, "out/latest");
    expect(stdout).toContain(realpathSync(latest));
    expect(readlinkSync(latest)).toMatch(/^runs\/\d{8}T\d{6}Z-[0-9a-f]{4}$/);

    const data = dataOf(latest);
    const names = Object.keys(DATASETS);
    expect(Object.keys(data).sort()).toEqual(names.flatMap((name) => [`${name}.csv`, `${name}.ndjson`]).sort());
    for (const name of names) {
      const { shape } = DATASETS[name as keyof typeof DATASETS].schema;
      expect(data[`${name}.csv`]?.split("\r\n")[0]).toBe(Object.keys(shape).join(","));
    }
    for (const line of readFileSync(join(latest, "SHA256SUMS"), "utf8").trim().split("\n")) {
      const [sum, path] = line.split("  ") as [string, string];
      expect(
        createHash("sha256")
          .update(readFileSync(join(latest, path)))
          .digest("hex"),
      ).toBe(sum);
    }
    expect(existsSync(join(latest, "datapackage.json"))).toBe(true);
    expect(existsSync(join(latest, "report.json"))).toBe(true);
    expect(readdirSync(join(folder, "out/runs"))).toHaveLength(1);

    const verified = await kliping(["verify", "out/latest"], folder);
    expect(verified.stdout).toBe(
      `ok: 3 articles, ${verified.stdout.match(/(\d+) rows/)?.[1]} rows; 3 sources compared\n`,
    );
    expect(verified.code).toBe(0);
  });

  test("gives the same bytes again, whatever the number of workers", async () => {
    const records = Array.from({ length: 180 }, (_, n) =>
      JSON.stringify({
        id: n,
        title: `Berita ${n}`,
        text: `Warga desa ${n} memanen ${n + 1} ton padi, Senin (14/8/2023).`,
      }),
    );
    const folder = folderOf({ "in/crawl.jsonl": records.join("\n"), "in/a.txt": ARTICLES["in/desa.txt"] });
    for (const [output, workers] of [
      ["one", "1"],
      ["again", "1"],
      ["three", "3"],
    ] as const) {
      const { code } = await kliping(["run", "in", "-o", output, "--workers", workers, "--quiet", "--full"], folder);
      expect(code).toBe(0);
    }
    const data = dataOf(join(folder, "one/latest"));
    expect(dataOf(join(folder, "again/latest"))).toEqual(data);
    expect(dataOf(join(folder, "three/latest"))).toEqual(data);
    expect(rowsOf(join(folder, "one/latest"), "documents").map((row) => row.source_id)).toEqual([
      "a",
      ...records.map((_, n) => String(n)),
    ]);
  });

  test("says nothing on standard output or error when it is quiet and all is well", async () => {
    const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
    expect(await kliping(["run", "in", "--quiet"], folder)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("counts what it leaves out by the reason", async () => {
    const folder = folderOf({ ...ARTICLES, "in/foto.jpg": "x", "in/kosong.txt": "" });
    const { code } = await kliping(
      ["run", "in", "-o", "out", "--since", "2023-08-15", "--until", "2023-08-19"],
      folder,
    );
    expect(code).toBe(3);
    expect(manifestOf(join(folder, "out/latest")).balance).toEqual({
      records: 6,
      documents: 1,
      rejects: { empty_file: 1, no_text: 1, unknown_format: 1 },
      skipped: { published_after_until: 1, published_before_since: 1 },
      merged: {},
      dropped_copies: {},
    });
    await kliping(["run", "in", "-o", "few", "--limit", "1"], folder);
    expect(manifestOf(join(folder, "few/latest")).balance.documents).toBe(1);
  });

  test("publishes nothing where nothing was read, says why, and leaves latest as it was", async () => {
    const folder = folderOf({
      "in/desa.txt": ARTICLES["in/desa.txt"],
      "lain/model.pkl": "\x80\x04x",
      "kosong/.keep": "",
    });
    await kliping(["run", "in", "--quiet"], folder);
    const latest = readlinkSync(join(folder, "output/latest"));
    for (const input of ["lain", "kosong"]) {
      const { code, stderr } = await kliping(["run", input, "--quiet"], folder);
      expect(code).toBe(3);
      expect(stderr).toContain("nothing was read");
      if (input === "lain") expect(stderr).toContain("read_pickle");
      expect(readlinkSync(join(folder, "output/latest"))).toBe(latest);
      expect(readdirSync(join(folder, "output/runs"))).toHaveLength(1);
    }
  });

  test("publishes no run with far fewer articles of the same INPUTs over a good one, unless told to", async () => {
    const article = (n: number) => JSON.stringify({ id: n, isi: `Jembatan ${n} dibuka. Warga Desa Sukamaju senang.` });
    const articles = (count: number) => Array.from({ length: count }, (_, n) => article(n)).join("\n");
    const folder = folderOf({ "in/a.jsonl": articles(10) });
    await kliping(["run", "in", "--quiet"], folder);
    const latest = () => manifestOf(join(folder, "output/latest")).balance.documents;
    writeFileSync(join(folder, "in/a.jsonl"), articles(4));
    const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
    expect([code, latest()]).toEqual([3, 10]);
    expect(stderr).toContain("4 articles where the last run had 10");
    expect(stderr).toContain("--allow-shrink");
    expect(readdirSync(join(folder, "output/runs"))).toHaveLength(1);
    // of another INPUT, or of a part, fewer are no surprise
    expect((await kliping(["run", "in/a.jsonl", "--quiet", "--limit", "2"], folder)).code).toBe(0);
    expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(0);
    writeFileSync(join(folder, "in/a.jsonl"), articles(1));
    expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(3);
    expect([(await kliping(["run", "in", "--quiet", "--allow-shrink"], folder)).code, latest()]).toEqual([0, 1]);
  }, 300_000);

  test("tells what it would read and writes nothing", async () => {
    const folder = folderOf(ARTICLES);
    const { code, stdout } = await kliping(["run", "in", "--dry-run"], folder);
    expect(code).toBe(0);
    expect(stdout).toContain(join(folder, "in/crawl.jsonl"));
    expect(readdirSync(folder)).toEqual(["in"]);
  });

  test("reads the paths that standard input lists, and can be verified", async () => {
    const folder = folderOf({ ...ARTICLES, "lain/b.txt": ARTICLES["in/desa.txt"] });
    const { code } = await kliping(["run", "-", "--quiet"], folder, "in/desa.txt\nlain/b.txt\r\n\n");
    expect(code).toBe(0);
    const paths = rowsOf(join(folder, "output/latest"), "documents").map((row) => row.source_path);
    expect(paths).toEqual(["desa.txt", "b.txt"]);
    expect((await kliping(["verify", "output/latest"], folder)).stdout).toContain("2 sources compared");
    expect((await kliping(["run", "-", "--quiet"], folder, "")).code).toBe(3);
  });

  test("keeps as many runs as it is told, the newest", async () => {
    const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
    for (let n = 0; n < 4; n++) await kliping(["run", "in", "--quiet", "--keep-runs", "2"], folder);
    const runs = readdirSync(join(folder, "output/runs"));
    expect(runs).toHaveLength(2);
    expect(readlinkSync(join(folder, "output/latest"))).toBe(`runs/${runs.sort().at(-1)}`);
  });

  test("removes what a run that died left behind", async () => {
    const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"], "output/runs/.staging-dead/data/x.csv": "x" });
    await kliping(["run", "in", "--quiet"], folder);
    expect(readdirSync(join(folder, "output/runs"))).toHaveLength(1);
  });

  test("never reads what it published", async () => {
    const folder = folderOf({ "a.txt": ARTICLES["in/desa.txt"] });
    for (let n = 0; n < 2; n++) await kliping(["run", ".", "--quiet"], folder);
    expect(rowsOf(join(folder, "output/latest"), "documents")).toHaveLength(1);
  });
});

describe("exit code 2, with nothing written,", () => {
  test.each<[string, string[], string, string | undefined]>([
    ["an INPUT that is not there", ["run", "elsewhere"], "elsewhere", undefined],
    ["an output that has no name", ["run", "in", "--output", ""], "--output", undefined],
    ["an unknown option", ["run", "in", "--worker", "2"], "--workers", undefined],
    ["a number that is none", ["run", "in", "--workers", "many"], "--workers", undefined],
    ["a day that is none", ["run", "in", "--since", "kemarin"], "--since", undefined],
    ["an unknown pipeline", ["run", "in", "--pipeline", "sport"], "news", undefined],
    ["an unknown key of the configuration", ["run", "in"], "maxRejects", '{ "maxRejects": 1 }'],
    ["a value that does not fit", ["run", "in"], "maxRejectShare", '{ "maxRejectShare": "all" }'],
    ["a configuration that is no JSON", ["run", "in"], "kliping.config.json", "{"],
    ["a configuration that is not there", ["run", "in", "--config", "other.json"], "other.json", undefined],
    ["an unknown command", ["publish"], "publish", undefined],
  ])("for %s", async (_, args, named, config) => {
    const folder = folderOf({ ...ARTICLES, ...(config && { "kliping.config.json": config }) });
    const { code, stdout, stderr } = await kliping(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
    expect(stdout).toBe("");
    expect(existsSync(join(folder, "output"))).toBe(false);
  });
});

describe("a run that does not come to its end", () => {
  test("gives way to another that holds the lock", async () => {
    const folder = folderOf({ ...ARTICLES, "output/runs/x": "" });
    const release = await lockfile.lock(join(folder, "output"), { lockfilePath: join(folder, "output/.lock") });
    const { code, stderr } = await kliping(["run", "in"], folder);
    await release();
    expect(code).toBe(75);
    expect(stderr).toContain("another run");
    expect(existsSync(join(folder, "output/latest"))).toBe(false);
  });

  const byNode = (args: readonly string[], cwd: string) => start(args, cwd);
  const byNpm = (args: readonly string[], cwd: string) =>
    spawn("npm", ["--prefix", resolve("."), "run", "--silent", "kliping", "--", ...args], { cwd });

  test.each([
    ["SIGINT", 130, "by itself", byNode],
    ["SIGTERM", 143, "by itself", byNode],
    ["SIGHUP", 129, "by itself", byNode],
    ["SIGQUIT", 131, "by itself", byNode],
    ["SIGINT", 130, "through npm", byNpm],
    ["SIGTERM", 143, "through npm", byNpm],
    // npm now and then dies of the signal that it passes on; the program is what is tested here
  ] as const)("leaves latest as it was on %s (%i), started %s", { retry: 2 }, async (signal, expected, _, begin) => {
    const record = { title: "Panen", text: `${ARTICLES["in/desa.txt"]}\n`.repeat(20) };
    const lines = Array.from({ length: 800 }, (_, id) => JSON.stringify({ id, ...record }));
    const folder = folderOf({ "small/a.txt": ARTICLES["in/desa.txt"], "large/crawl.jsonl": lines.join("\n") });
    await kliping(["run", "small", "--quiet"], folder);
    const before = readlinkSync(join(folder, "output/latest"));

    const child = begin(["run", "large"], folder);
    child.stderr?.on("data", (log) => {
      if (String(log).includes('"reading"')) setTimeout(() => child.kill(signal), 300);
    });
    const { code, stderr } = await ended(child);
    expect(code).toBe(expected);
    expect(stderr).toContain(signal);
    expect(readlinkSync(join(folder, "output/latest"))).toBe(before);
    expect(readdirSync(join(folder, "output/runs"))).toEqual([before.replace("runs/", "")]);
    expect(existsSync(join(folder, "output/.lock"))).toBe(false);
  });
});
