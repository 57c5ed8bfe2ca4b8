/**
 * `npm run test:spark [-- --articles N] [--master URL]`: the job of pipelines/spark on a small cluster, an executor
 * killed on the way, and its tables against those of `kliping run` on the same files. Needs Java 17 and Python 3.10;
 * PySpark is installed into `.spark`.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { globSync } from "tinyglobby";
import { writeCorpus } from "../../dist/bench/corpus.js";
import { SQL_FUNCTIONS } from "../../dist/src/run/dialect.js";

const PYSPARK = "pyspark==4.3.0";
const { values: flags } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    master: { type: "string", default: "local-cluster[2,1,1024]" },
  },
});

const home = resolve(".spark");
const bin = join(home, "venv/bin");
const work = join(home, "work");
const kliping = [process.execPath, resolve("dist/src/cli/main.js")];
const env = { ...process.env, PYSPARK_PYTHON: join(bin, "python"), SPARK_LOCAL_IP: "127.0.0.1" };

install();
rmSync(work, { recursive: true, force: true });
await makeInput(join(work, "in"), Number(flags.articles));
ran(
  [...kliping, "run", join(work, "in"), "--output", join(work, "local"), "--config", configuration(), "--quiet"],
  [0, 3],
);
const seconds = await submit();
process.exitCode = (await compare()) && functionsAgree() ? 0 : 1;
console.log(`Spark: ${seconds} s; tables and steps are in ${work}`);

function install() {
  if (spawnSync("java", ["-version"]).status !== 0)
    throw new Error("Spark needs Java 17 or later: apt-get install openjdk-17-jre-headless");
  if (existsSync(join(bin, "spark-submit"))) return;
  ran(["python3", "-m", "venv", join(home, "venv")]);
  ran([join(bin, "pip"), "install", "--quiet", "--disable-pip-version-check", PYSPARK]);
}

function ran([command, ...args], codes = [0], options = {}) {
  const { status, stdout } = spawnSync(command, args, { stdio: ["pipe", "pipe", "inherit"], env, ...options });
  if (!codes.includes(status)) throw new Error(`${command} ${args.join(" ")} ended with exit code ${status}`);
  return stdout.toString();
}

/**
 * The seeds, generated articles, a tenth of them again in another outlet; and under the address of an article the same
 * one, a later version, or another article.
 */
async function makeInput(folder, articles) {
  mkdirSync(join(folder, "deep"), { recursive: true });
  const write = (name, records) =>
    writeFileSync(join(folder, name), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const seeds = globSync("seeds/*/*.{txt,md}").sort();
  write(
    "seeds.jsonl",
    seeds.map((id) => ({ id, text: readFileSync(id, "utf8") })),
  );
  const generated = join(folder, "deep/generated +1.jsonl");
  await writeCorpus(generated, (articles * 3330) / 1e6, 5);
  const records = readFileSync(generated, "utf8")
    .trim()
    .split("\n")
    .map((line, place) => ({ ...JSON.parse(line), url: `https://berita.example/2025/kabar-nomor-${place}-lengkap` }));
  write("deep/generated +1.jsonl", records);
  const tenth = records.filter((_, place) => place % 10 === 0);
  write(
    "copies.jsonl",
    tenth.map((record) => ({ ...record, url: record.url.replace("berita", "salinan") })),
  );
  const again = tenth.map((record, place) => [
    record,
    { ...record, date: "2025-12-24", text: `${record.text}\n\nIa berharap cuaca tetap baik.` },
    { ...record, title: "Kabar lain", text: records[place + 1].text },
  ]);
  write(
    "again.jsonl",
    again.map((ways, place) => ways[place % ways.length]),
  );
}

function configuration() {
  const file = join(work, "kliping.config.json");
  writeFileSync(file, JSON.stringify({ formats: ["csv", "ndjson", "parquet"] }));
  return file;
}

/** Runs the job, and kills an executor while its worker maps. Gives the seconds that it took. */
async function submit() {
  const from = performance.now();
  const settings = {
    "spark.ui.enabled": false,
    "spark.log.level": "WARN",
    "spark.sql.shuffle.partitions": 4,
    "spark.sql.files.maxPartitionBytes": 1_000_000,
    "spark.sql.files.openCostInBytes": 0,
  };
  const conf = Object.entries(settings).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
  const job = ["pipelines/spark/job.py", join(work, "in"), join(work, "out"), "--work", join(work, "steps")];
  const args = ["--master", flags.master, "--driver-memory", "1g", ...conf, ...job, "--kliping", kliping.join(" ")];
  const child = spawn(join(bin, "spark-submit"), args, { env, stdio: ["ignore", "inherit", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const watch = setInterval(() => {
    const executor = busyExecutor(child.pid);
    if (executor === null) return;
    clearInterval(watch);
    process.kill(executor, "SIGKILL");
    console.log(`killed: executor process ${executor}, while its worker mapped`);
  }, 500);
  const code = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  writeFileSync(join(work, "spark.log"), said);
  const lost = said.match(/Lost executor \d+/g) ?? [];
  console.log(`lost: ${[...new Set(lost)].join(", ") || "no executor"}`);
  if (code !== 0) throw new Error(`spark-submit ended with exit code ${code}: see ${join(work, "spark.log")}`);
  if (flags.master.startsWith("local-cluster") && lost.length === 0) throw new Error("no executor was lost");
  return Math.round((performance.now() - from) / 1000);
}

/** An executor below a process whose `kliping worker` has used a second of CPU time; null where there is none yet. */
function busyExecutor(ancestor) {
  const parents = new Map();
  const commands = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      parents.set(Number(pid), { parent: Number(fields[1]), ticks: Number(fields[11]) });
      commands.set(Number(pid), readFileSync(`/proc/${pid}/cmdline`, "utf8"));
    } catch {
      // it has ended
    }
  }
  const above = (pid) => (parents.has(pid) ? [pid, ...above(parents.get(pid).parent)] : []);
  for (const [pid, { ticks }] of parents) {
    if (ticks < 100 || !commands.get(pid)?.includes("\0worker\0--expect")) continue;
    const line = above(pid);
    const executor = line.find((one) => commands.get(one)?.includes("CoarseGrainedExecutorBackend"));
    if (executor !== undefined && line.includes(ancestor)) return executor;
  }
  return null;
}

/** Prints for each table whether both have the same rows, as often each. */
async function compare() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rowsOf = async (sql) => (await connection.run(sql)).getRowObjectsJson();
  await connection.run("SET TimeZone = 'UTC'");
  let isSame = true;
  for (const name of Object.keys(plan().datasets)) {
    const ours = `read_parquet('${work}/local/latest/data/${name}.parquet')`;
    const theirs = `read_parquet('${work}/out/${name}/*.parquet')`;
    const columns = (await rowsOf(`DESCRIBE SELECT * FROM ${ours}`))
      .filter(({ column_name: column }) => !(name === "rejects" && column === "message"))
      .map(({ column_name: column, column_type: type }) => `CAST("${column}" AS ${type})`);
    const [left, right] = [ours, theirs].map((table) => `SELECT ${columns.join(", ")} FROM ${table}`);
    const [gone, come] = [`${left} EXCEPT ALL ${right}`, `${right} EXCEPT ALL ${left}`];
    const [count] = await rowsOf(
      `SELECT (SELECT count(*) FROM ${ours}) AS rows, (SELECT count(*) FROM (${gone})) AS gone,
        (SELECT count(*) FROM (${come})) AS come`,
    );
    const { rows, gone: lacks, come: adds } = Object.fromEntries(Object.entries(count).map(([k, n]) => [k, Number(n)]));
    const verdict = lacks + adds === 0 ? "equal" : `differ: Spark lacks ${lacks} and has ${adds} others`;
    console.log(`${name.padEnd(16)} ${String(rows).padStart(8)} rows  ${verdict}`);
    if (lacks + adds === 0) continue;
    isSame = false;
    for (const sql of [gone, come]) for (const row of await rowsOf(`${sql} LIMIT 2`)) console.log(JSON.stringify(row));
  }
  return isSame;
}

function plan() {
  return JSON.parse(ran([...kliping, "worker", "--plan"]));
}

/** Runs the examples of src/run/dialect.ts in Spark; the suite runs them in DuckDB. */
function functionsAgree() {
  const examples = SQL_FUNCTIONS.flatMap(({ examples }) => Object.entries(examples));
  const input = JSON.stringify({ functions: plan().functions, expressions: examples.map(([sql]) => sql) });
  const found = JSON.parse(ran([join(bin, "python"), "scripts/spark/functions.py"], [0], { input }));
  const wrong = examples
    .map(([sql, value], place) => ({ sql, value, is: found[place] }))
    .filter((one) => one.is !== one.value);
  for (const { sql, value, is } of wrong) console.log(`${sql} is not ${value} but ${is}`);
  console.log(`functions: ${examples.length - wrong.length} of ${examples.length} examples of the SQL hold in Spark`);
  return wrong.length === 0;
}
